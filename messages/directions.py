"""Messages of what superiors want done about overdue tasks."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol

from bot.domain.assignments import TaskCard
from bot.domain.chat import Choice, Message, MessageKind
from bot.domain.directions import OPENS, PAUSING, SAYS, Direction, Measure
from bot.domain.office import Office
from messages import matter_words
from messages.matters import Waiting
from messages.paging import paged
from messages.rendering import clock, count, message, place

A_PAGE = 8
MOST_OFFERED = 9
NOTED = {
    Measure.WRITING: "nhắc bằng văn bản",
    Measure.MEETING: "đưa vào giao ban",
    Measure.EXTENSION: "gia hạn",
}
LEFT = {
    "no_right": "việc này không thuộc quyền của đồng chí",
    "not_open": "đơn vị đã báo hoàn thành, hoặc nhiệm vụ đã khép lại hay đã chuyển đơn vị khác",
    "already": "đã có đề nghị như vậy, đang chờ Văn phòng",
    "paused": "nhiệm vụ đang tạm dừng",
    "extended": "đã được gia hạn, chưa đến hạn",
}


class Left(Protocol):
    """Why a task is left as it is."""

    @property
    def value(self) -> str: ...


def measures(cards: Sequence[TaskCard], *, decides: bool) -> tuple[Choice, ...]:
    """Return a superior's three answers to overdue tasks; of several it is asked next which are meant."""
    tasks = f"#{cards[0].id} " if len(cards) == 1 else ""
    more = Choice("3", "Gia hạn", f"{tasks}{SAYS[Measure.EXTENSION]}")
    asks = Choice("3", "Xin gia hạn", f"{tasks}xin gia hạn")
    return (
        Choice("1", "Nhắc bằng văn bản", f"{tasks}{SAYS[Measure.WRITING]}"),
        Choice("2", "Đưa vào giao ban", f"{tasks}{SAYS[Measure.MEETING]}"),
        more if decides else asks,
    )


def ask_direction(office: Office, direction: Direction, cards: Sequence[TaskCard]) -> Message:
    """Ask which of several tasks are meant; each is named with its document where they are of several."""
    gap = ": " if direction.measure in PAUSING else " "
    says = f"{direction.says}{gap}{direction.words}" if direction.words else direction.says
    several = len({card.conclusion_id for card in cards}) > 1
    offered = tuple(
        Choice(
            str(n),
            f"{card.organisation_short}, {place(card) if several else f'mục {card.ref}'}",
            f"#{card.id} {says}",
        )
        for n, card in enumerate(cards[:MOST_OFFERED], 1)
    )
    together = ", ".join(f"#{card.id}" for card in cards)
    every = (Choice("0", "Tất cả", f"{together} {says}"),) if len(cards) > 1 else ()
    about = tuple(card.id for card in cards)
    spoken = says.removesuffix(" đến")  # of more time, whose day is asked for next
    choices = offered + every
    return message("ask_direction", office, choices=choices, about=about, says=spoken, total=len(cards))


def directed(
    office: Office,
    measure: Measure,
    noted: Sequence[tuple[TaskCard, int]],
    left: Sequence[tuple[TaskCard, Left]],
) -> Message:
    """Say exactly what was noted of which tasks, and what was left as it is."""
    why = [(card, LEFT[reason.value]) for card, reason in left]
    return message("directed", office, says=NOTED[measure], cards=[card for card, _ in noted], left=why)


def not_directed(office: Office, why: Left) -> Message:
    """Say why a task gets no other deadline."""
    return message("not_directed", office, says=LEFT[why.value])


def extended(
    office: Office, cards: Sequence[TaskCard], left: Sequence[tuple[TaskCard, Left]], told: Sequence[str]
) -> Message:
    """Say which tasks have which other deadline, which stay as they are, and which units were told."""
    why = [(card, LEFT[reason.value]) for card, reason in left]
    return message("extended", office, cards=cards, left=why, told=told)


def extension_told(office: Office, cards: Sequence[TaskCard], now: datetime, *, account_id: int) -> Message:
    """Tell a unit which of its tasks have which other deadline."""
    about = tuple(card.id for card in cards)
    made = message("extension_told", office, about=about, numbered=True, cards=cards, at=clock(now, office))
    return replace(made, account_id=account_id)


def ask_day(office: Office) -> Message:
    """Ask until which day there is more time."""
    return message("ask_day", office)


def direction_told(
    office: Office,
    name: str,
    measure: Measure,
    cards: Sequence[TaskCard],
    now: datetime,
    *,
    account_id: int,
    until: date | None = None,
    choices: tuple[Choice, ...] = (),
) -> Message:
    """Tell the office what a superior wants done, of more time until when; `choices` settle a single task."""
    today = office.today(now)
    made = message(
        "direction_told",
        office,
        choices=choices,
        title=matter_words.MATTERS[OPENS[measure]],
        name=name,
        cards=cards,
        is_late=all(card.due_on is not None and card.due_on < today for card in cards),
        until=until,
        at=clock(now, office),
    )
    return Message(made.text, choices, account_id=account_id, kind=MessageKind.NOTICE)


def agenda(office: Office, rows: Sequence[Waiting], today: date, *, page: int = 1) -> Message:
    """List what stands on the next meeting's list; a number opens it."""
    shown = paged(rows, page, A_PAGE)
    placed = list(enumerate(shown.items, shown.first))
    numbers = tuple(Choice(str(n), str(n), f"việc chờ {row.matter.id}") for n, row in placed)
    return message(
        "agenda",
        office,
        choices=numbers + shown.turns("giao ban trang"),
        numbered=True,
        lines=[(n, row.matter, row.card, _late(row.card, today)) for n, row in placed],
        total=len(rows),
        page=shown,
    )


def _late(card: TaskCard | None, today: date) -> str:
    if card is None or card.due_on is None or card.due_on >= today:
        return ""
    return f"quá hạn {count((today - card.due_on).days)} ngày"
