"""Messages of the ladder."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.assignments import TaskCard
from bot.domain.chat import Choice, Message
from bot.domain.office import Office
from bot.domain.snoozing import PutOff
from messages.rendering import clock, count, message


@dataclass(frozen=True)
class Item:
    """A task to be reminded of, and how far its deadline is."""

    card: TaskCard
    left: str


def reminder(office: Office, name: str, cards: Sequence[TaskCard], today: date) -> Message:
    """Remind a cadre of tasks, the most urgent first; what has no deadline is asked about."""
    items = [Item(card, left(card.due_on, today)) for card in cards]
    single = items[0].card if len(items) == 1 else None
    return message(
        "reminder",
        office,
        choices=_choices(single) if single else (),
        about=tuple(item.card.id for item in items),
        asks=True,
        numbered=True,
        name=name,
        items=items,
    )


def put_off(office: Office, tasks: Sequence[PutOff]) -> Message:
    """Confirm until when a cadre is not reminded of tasks, and of which not so long as they wished."""
    return message("put_off", office, lines=[(one.card, _until(one, office)) for one in tasks])


def _until(one: PutOff, office: Office) -> str:
    if one.until is None:
        return "không hoãn, đã đến thời hạn"
    if not one.shortened:
        return clock(one.until, office)
    is_overdue = one.card.due_on is not None and one.card.due_on < office.today(one.until)
    return f"{clock(one.until, office)} ({'không quá một kỳ nhắc' if is_overdue else 'không quá thời hạn'})"


def ask_when(office: Office, ids: Sequence[int]) -> Message:
    """Ask when to remind of tasks again; nothing is put off yet."""
    named = ", ".join(f"#{number}" for number in ids)
    moments = (("Chiều nay", "nhắc lại chiều nay"), ("Ngày mai", "mai nhắc lại"), ("Thứ hai", "để thứ hai"))
    choices = (Choice(str(key), label, f"{named} {says}") for key, (label, says) in enumerate(moments, 1))
    return message("ask_when", office, choices=tuple(choices), about=tuple(ids))


def not_put_off(office: Office) -> Message:
    """Say that no reminder can be put off: the deadline allows no more, or nothing is reminded of."""
    return message("not_put_off", office)


def _choices(card: TaskCard) -> tuple[Choice, ...]:
    return (
        Choice("1", "Đúng tiến độ", f"#{card.id} đang thực hiện"),
        Choice("2", "Có vướng mắc", f"#{card.id} có vướng mắc"),
        Choice("3", "Đã hoàn thành", f"#{card.id} xong"),
    )


def left(due_on: date | None, today: date) -> str:
    if due_on is None:
        return "hỏi tiến độ định kỳ"
    days = (due_on - today).days
    if days > 1:
        return f"còn {count(days)} ngày"
    if days == 1:
        return "đến hạn ngày mai"
    return "đến hạn hôm nay" if days == 0 else f"quá hạn {count(-days)} ngày"
