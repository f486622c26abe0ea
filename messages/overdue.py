"""Messages to superiors about what is overdue."""

from collections.abc import Sequence
from datetime import date

from bot.domain.chat import Message
from bot.domain.histories import Overdue
from bot.domain.office import Office
from messages.directions import measures
from messages.rendering import count, day, message, quoted, standing

LONGEST_ANSWER = 80  # letters


def overdue_to_head(office: Office, name: str, tasks: Sequence[Overdue], today: date) -> Message:
    """Tell the head of a unit what of it is overdue; a head answers as who reports does."""
    about = tuple(task.card.id for task in tasks)
    return message(
        "overdue_to_head",
        office,
        about=about,
        asks=True,
        numbered=True,
        choices=measures([task.card for task in tasks], decides=False),
        name=name,
        lines=_lines(tasks, today),
    )


def overdue_to_chief(office: Office, name: str, tasks: Sequence[Overdue], today: date) -> Message:
    """Tell the chief what units have left overdue for days."""
    return message(
        "overdue_to_chief",
        office,
        about=tuple(task.card.id for task in tasks),
        numbered=True,
        choices=measures([task.card for task in tasks], decides=True),
        name=name,
        lines=_lines(tasks, today),
    )


def overdue_to_leader(office: Office, name: str, tasks: Sequence[Overdue], today: date) -> Message:
    """Tell a leader what is overdue in spite of every reminder."""
    return message(
        "overdue_to_leader",
        office,
        about=tuple(task.card.id for task in tasks),
        numbered=True,
        choices=measures([task.card for task in tasks], decides=True),
        name=name,
        lines=_lines(tasks, today),
    )


def _lines(tasks: Sequence[Overdue], today: date) -> list[tuple[Overdue, str, str]]:
    return [(task, _late(task, today), _history(task)) for task in tasks]


def _late(task: Overdue, today: date) -> str:
    return f"quá hạn {count((today - task.card.due_on).days)} ngày" if task.card.due_on else ""


def _history(task: Overdue) -> str:
    """Write when a task was given, reminded of and answered."""
    given = f"Giao ngày {day(task.given_on)}"
    reminded = f"đã nhắc {count(task.reminded)} lần" if task.reminded_on else "chưa nhắc"
    last = f", gần nhất ngày {day(task.reminded_on)}" if task.reminded_on else ""
    if task.answered_on is None:
        return f"{given}; {reminded}{last}; đơn vị chưa trả lời"
    said = f" – {quoted(task.answer, LONGEST_ANSWER)}" if task.answer and not task.card.restricted else ""
    answered = f"trả lời gần nhất ngày {day(task.answered_on)}: {standing(task.card)}"
    return f"{given}; {reminded}{last}; {answered}{said}"
