"""Messages that show tasks."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from bot.domain.assignments import AWAITS_THE_UNIT, TaskCard
from bot.domain.chat import Choice, Message
from bot.domain.directions import SAYS, Measure
from bot.domain.histories import Event
from bot.domain.office import Office
from bot.domain.urgency import Urgency, urgency
from messages.histories import line
from messages.paging import paged
from messages.rendering import message

A_PAGE = 5
MOST_OFFERED = 9
LATEST = 3  # of a task's history stand on its card
URGENCIES = {
    Urgency.OVERDUE: "Quá hạn",
    Urgency.DUE_SOON: "Sắp đến hạn",
    Urgency.IN_TIME: "Còn hạn",
    Urgency.NO_DEADLINE: "Không thời hạn",
    Urgency.BLOCKED: "Đang vướng mắc",
    Urgency.PAUSED: "Đang tạm dừng",
}


def task_list(
    office: Office, cards: Sequence[TaskCard], today: date, *, page: int = 1, turns: str = "việc trang"
) -> Message:
    """List what waits for a report, by urgency as it is given; a number opens its card.

    The numbers go on from page to page; `turns` and a page's number are what the buttons say that turn it.
    """
    shown = paged(cards, page, A_PAGE)
    numbered = list(enumerate(shown.items, shown.first))
    parts = groupby(numbered, key=lambda each: urgency(each[1], today))
    return message(
        "task_list",
        office,
        choices=tuple(Choice(str(n), str(n), f"xem #{card.id}") for n, card in numbered) + shown.turns(turns),
        about=tuple(card.id for card in shown.items),
        numbered=True,
        parts=[(URGENCIES[how], list(listed)) for how, listed in parts],
        total=len(cards),
        page=shown,
    )


def choose_task(office: Office, cards: Sequence[TaskCard]) -> Message:
    """Ask which of several tasks is to be shown."""
    listed = cards[:MOST_OFFERED]
    choices = tuple(Choice(str(n), str(n), f"xem #{card.id}") for n, card in enumerate(listed, 1))
    about = tuple(card.id for card in listed)
    return message(
        "choose_task",
        office,
        choices=choices,
        about=about,
        numbered=True,
        cards=listed,
        more=len(cards) - len(listed),
    )


def task_card(
    office: Office,
    card: TaskCard,
    history: Sequence[Event] = (),
    *,
    reports: bool = True,
    decides: bool = False,
) -> Message:
    """Show one task in full, with the newest of its history, to who reports of it, decides or only reads."""
    awaits = card.state in AWAITS_THE_UNIT
    choices = _reports(card) if reports else _directions(card) if decides else ()
    more = (Choice("4", "Quá trình", f"quá trình #{card.id}"),) if len(history) > LATEST else ()
    return message(
        "task_card",
        office,
        choices=(choices if awaits else ()) + more,
        about=(card.id,),
        asks=awaits and reports,
        card=card,
        lines=[line(event, office) for event in history[:LATEST]],
    )


def _reports(card: TaskCard) -> tuple[Choice, ...]:
    return (
        Choice("1", "Tiếp nhận", f"#{card.id} đã nhận"),
        Choice("2", "Đã hoàn thành", f"#{card.id} xong"),
        Choice("3", "Có vướng mắc", f"#{card.id} có vướng mắc"),
    )


def _directions(card: TaskCard) -> tuple[Choice, ...]:
    rests = Measure.RESUME if card.paused else Measure.PAUSE
    return (
        Choice("1", "Cho tiếp tục" if card.paused else "Tạm dừng", f"#{card.id} {SAYS[rests]}"),
        Choice("2", "Gia hạn", f"#{card.id} {SAYS[Measure.EXTENSION]}"),
        Choice("3", "Nhắc bằng văn bản", f"#{card.id} {SAYS[Measure.WRITING]}"),
    )
