"""Messages that tell what was said and decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.delegations import Handing
from bot.domain.histories import Event
from bot.domain.matters import Closing, Kind
from bot.domain.office import Office
from messages import matter_words, words
from messages.paging import paged
from messages.rendering import clock, day, message

A_PAGE = 6
HANDED = {
    Handing.GIVEN: "chuyển đồng chí {to} thực hiện",
    Handing.BACK: "nhiệm vụ trở lại chung của đơn vị",
}


@dataclass(frozen=True)
class Line:
    """An event as it is written: `says` is "đang thực hiện, 60%"."""

    at: str
    who: str
    says: str
    words: str
    undone: bool
    card: TaskCard | None


def line(event: Event, office: Office) -> Line:
    """Write an event."""
    who = f"đồng chí {event.name}" if event.name else office.name
    return Line(clock(event.at, office), who, _says(event), event.words, event.undone, event.card)


def task_history(office: Office, card: TaskCard, events: Sequence[Event], *, page: int = 1) -> Message:
    """Tell everything that was said and decided of a task, a page of it."""
    shown = paged(events, page, A_PAGE)
    return message(
        "task_history",
        office,
        choices=shown.turns(f"quá trình #{card.id} trang"),
        about=(card.id,),
        card=card,
        lines=[line(event, office) for event in shown.items],
        page=shown,
    )


def own_reports(office: Office, events: Sequence[Event], *, page: int = 1) -> Message:
    """List what a person has reported, a page of it."""
    shown = paged(events, page, A_PAGE)
    return message(
        "own_reports",
        office,
        choices=shown.turns("lịch sử trang"),
        lines=[line(event, office) for event in shown.items],
        total=len(events),
        page=shown,
    )


def _says(event: Event) -> str:
    if isinstance(event.what, Closing):
        return matter_words.settled(event.what, day(event.day) if event.day else "", event.to)
    if isinstance(event.what, Handing):
        return HANDED[event.what].format(to=event.to)
    says = matter_words.WAITING[event.what] if isinstance(event.what, Kind) else words.OUTCOMES[event.what]
    if event.day is not None:
        says += f" đến {day(event.day)}"
    return says if event.percent is None else f"{says}, {event.percent}%"
