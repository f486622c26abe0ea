"""Messages of what waits for the office, and of what it decides."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from bot.domain.assignments import TaskCard
from bot.domain.chat import Choice, Message
from bot.domain.matters import Closing, Matter, days_open
from bot.domain.office import Office
from messages import matter_words
from messages.paging import paged
from messages.rendering import clock, message

A_PAGE = 5


class Waiting(Protocol):
    """A matter with the assignment it is about, None where it is about none."""

    @property
    def matter(self) -> Matter:
        """What waits."""

    @property
    def card(self) -> TaskCard | None:
        """The assignment."""


def choices_of(
    matter: Matter, *, decides: bool, suggested: tuple[str, str] | None = None, files: int = 0
) -> tuple[Choice, ...]:
    """Return what the reader can do with a matter in one press; `suggested` is a unit (id, name)."""
    offered = [
        (label, verb)
        for label, verb, chiefs in matter_words.DECISIONS[matter.kind]
        if decides or not chiefs
        if verb != "đồng ý" or matter.new_due_on is not None
    ]
    if suggested is not None and decides:
        offered.insert(0, (f"Giao {suggested[1]}", f"giao {suggested[0]}"))
    if files:
        offered.append(("Xem tệp", "xem tệp"))
    return tuple(
        Choice(str(n), label, f"việc chờ {matter.id}: {verb}") for n, (label, verb) in enumerate(offered, 1)
    )


def waiting(office: Office, rows: Sequence[Waiting], today: date, *, page: int = 1) -> Message:
    """List what waits for the office; a number opens it."""
    shown = paged(rows, page, A_PAGE)
    placed = list(enumerate(shown.items, shown.first))
    numbers = tuple(Choice(str(n), str(n), f"việc chờ {row.matter.id}") for n, row in placed)
    return message(
        "waiting",
        office,
        choices=numbers + shown.turns("việc chờ trang"),
        numbered=True,
        lines=[(n, row.matter, row.card, _age(row.matter, office, today)) for n, row in placed],
        total=len(rows),
        page=shown,
    )


def matter(
    office: Office,
    row: Waiting,
    today: date,
    *,
    decides: bool,
    suggested: tuple[str, str] | None = None,
    evidence: Sequence[str] = (),
    files: int = 0,
) -> Message:
    """Show one matter in full; one that waits has its choices."""
    waits = row.matter.closing is None
    choices = choices_of(row.matter, decides=decides, suggested=suggested, files=files) if waits else ()
    return message(
        "matter",
        office,
        choices=choices,
        title=matter_words.MATTERS[row.matter.kind],
        matter=row.matter,
        card=row.card,
        at=clock(row.matter.opened_at, office),
        age=_age(row.matter, office, today),
        settled=_settled(row.matter, office),
        evidence=evidence,
    )


def ask_decision(office: Office, waits: Matter, why: str, offered: Sequence[tuple[str, str]] = ()) -> Message:
    """Ask for what a decision lacks, or offer the units that may be meant."""
    choices = tuple(
        Choice(str(n), name, f"việc chờ {waits.id}: giao {i}") for n, (i, name) in enumerate(offered, 1)
    )
    return message("ask_decision", office, choices=choices, says=matter_words.ASKS_DECISION[why])


def decision_not_done(office: Office, why: str, waits: Matter | None = None) -> Message:
    """Say why nothing was decided."""
    settled = _settled(waits, office) if waits is not None else ""
    return message("decision_not_done", office, says=matter_words.NOT_DECIDED[why], settled=settled)


def decided(
    office: Office,
    done: Matter,
    card: TaskCard | None,
    told: Sequence[str],
    *,
    left: int,
    given: TaskCard | None = None,
) -> Message:
    """Say exactly what was decided, and who is told: `told` are the names of units, or of who asked.

    `given`: what the unit that got the task holds now.
    """
    return message(
        "decided",
        office,
        says=_settlement(done),
        answer=done.answer,
        card=card,
        told=told,
        left=left,
        resumed=done.closing is Closing.RESUMED,
        rests=given is not None and given.rests,
    )


def decision_told(
    office: Office, done: Matter, card: TaskCard | None, now: datetime, *, account_id: int
) -> Message:
    """Tell a unit what the office decided of what it asked."""
    made = message(
        "decision_told",
        office,
        about=(card.id,) if card else (),
        title=matter_words.DECIDED[done.closing] if done.closing else "",
        matter=done,
        says=_settlement(done),
        card=card,
        at=clock(now, office),
    )
    return Message(made.text, made.choices, made.about, account_id=account_id)


def closed_with_lead(office: Office, card: TaskCard, *, account_id: int) -> Message:
    """Tell a coordinating unit that the task is closed with the lead unit's report."""
    made = message("closed_with_lead", office, about=(card.id,), card=card)
    return Message(made.text, made.choices, made.about, account_id=account_id)


def task_handed_over(office: Office, card: TaskCard, *, account_id: int) -> Message:
    """Give a unit a task that another unit held."""
    choices = (
        Choice("1", "Tiếp nhận", f"#{card.id} đã nhận"),
        Choice("2", "Xem nhiệm vụ", f"xem #{card.id}"),
        Choice("3", "Không thuộc đơn vị tôi", f"#{card.id} không thuộc đơn vị tôi"),
    )
    made = message("task_handed_over", office, choices=choices, about=(card.id,), asks=True, card=card)
    return Message(made.text, made.choices, made.about, asks=True, account_id=account_id)


def obstacle_told(
    office: Office, name: str, card: TaskCard, said: str, now: datetime, *, account_id: int
) -> Message:
    """Tell the people of a lead unit what blocks a task of theirs."""
    at = clock(now, office)
    made = message("obstacle_told", office, about=(card.id,), name=name, card=card, said=said, at=at)
    return Message(made.text, made.choices, made.about, account_id=account_id)


def _age(waits: Matter, office: Office, today: date) -> int:
    return days_open(office.today(waits.opened_at), today)


def _settlement(done: Matter) -> str:
    """Say how a matter was settled: "gia hạn đến 20/12/2026"."""
    due = f"{done.due_after:%d/%m/%Y}" if done.due_after else ""
    return matter_words.settled(done.closing, due, done.to) if done.closing else ""


def _settled(done: Matter, office: Office) -> str:
    """Say how, when and by whom a matter was settled; "" while it waits."""
    if done.closed_at is None:
        return ""
    by = f", đồng chí {done.closed_by}" if done.closed_by else ""
    return f"{_settlement(done)} (lúc {clock(done.closed_at, office)}{by})"
