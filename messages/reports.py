"""Messages that answer what a cadre reports."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from bot.domain.assignments import State, TaskCard
from bot.domain.chat import Choice, Message, MessageKind
from bot.domain.contradictions import lowers
from bot.domain.evidence import Evidence
from bot.domain.matters import Kind
from bot.domain.office import Office
from bot.domain.replies.model import Outcome
from messages import matter_words, words
from messages.evidence import shown
from messages.rendering import clock, day, message

YES = Choice("1", "Đúng", "đúng")
NO = Choice("2", "Không đúng", "không đúng")
# What the unit is promised an answer to.
FOR_THE_OFFICE = (Outcome.BLOCKED, Outcome.EXTENSION_REQUEST, Outcome.QUESTION, Outcome.NOT_OURS)


class Claim(Protocol):
    """What somebody says of one assignment."""

    @property
    def card(self) -> TaskCard:
        """The assignment."""

    @property
    def outcome(self) -> Outcome:
        """What is said of it."""

    @property
    def percent(self) -> int | None:
        """How much is done, where that is said."""

    @property
    def new_due(self) -> date | None:
        """The new deadline asked for, where one is."""


def recorded(
    office: Office,
    claims: Sequence[Claim],
    said: str,
    now: datetime,
    *,
    inbox_id: int,
    told_office: bool,
    shows: Sequence[Evidence] = (),
) -> Message:
    """Say exactly what was stored; `inbox_id` is the update that it can be taken back by."""
    return message(
        "recorded",
        office,
        choices=(Choice("0", "Sửa lại", f"rút lại {inbox_id}"),),
        about=tuple(claim.card.id for claim in claims),
        entries=_entries(claims),
        said=said,
        at=clock(now, office),
        minutes=_minutes(office),
        asks_office=any(claim.outcome in FOR_THE_OFFICE for claim in claims),
        told_office=told_office,
        shows=[shown(one) for one in shows],
    )


def which_task(office: Office, said: str, cards: Sequence[TaskCard], *, more: int) -> Message:
    """Ask which task was meant; nothing is stored yet. With `more` than are shown, "all" is no answer."""
    choices = [Choice(str(n), str(n), f"#{card.id}") for n, card in enumerate(cards, 1)]
    all_key = str(len(cards) + 1) if not more and len(cards) > 1 else ""
    if all_key:
        choices.append(Choice(all_key, "Tất cả", "tất cả"))
    about = tuple(card.id for card in cards)
    return message(
        "which_task",
        office,
        choices=tuple(choices),
        about=about,
        numbered=True,
        said=said,
        cards=cards,
        all_key=all_key,
        more=more,
    )


def confirm(office: Office, said: str, claims: Sequence[Claim]) -> Message:
    """Ask whether a reply was understood; nothing is stored yet."""
    about = tuple(claim.card.id for claim in claims)
    lower = [c.card for c in claims if lowers(c.card, c.outcome, c.percent)]
    entries = _entries(claims)
    return message("confirm", office, choices=(YES, NO), about=about, said=said, entries=entries, lower=lower)


def not_saved(office: Office) -> Message:
    """Say that a misunderstood reply was dropped."""
    return message("not_saved", office)


def unknown_task(office: Office, ref: str) -> Message:
    """Say that no task of theirs bears that number."""
    return message("unknown_task", office, ref=ref)


def ambiguous_task(office: Office, ref: str, cards: Sequence[TaskCard]) -> Message:
    """Say which tasks a reference can mean."""
    return message("ambiguous_task", office, ref=ref, cards=cards)


def already_received(office: Office) -> Message:
    """Say that what was shown had been received before."""
    return message("already_received", office)


def nothing_open(office: Office) -> Message:
    """Say that nothing waits for an answer."""
    return message("nothing_open", office)


def task_closed(office: Office, card: TaskCard) -> Message:
    """Say that a task is closed."""
    return message("task_closed", office, card=card)


def already_reported(office: Office, card: TaskCard, *, added: bool = False) -> Message:
    """Say that a task was reported as done before; `added`: by a colleague, so that this was noted too."""
    return message("already_reported", office, about=(card.id,), card=card, added=added)


def not_understood(office: Office, *, reports: bool) -> Message:
    """Say that a message was not understood, to somebody who reports for a unit or not."""
    return message("not_understood", office, reports=reports)


def too_long(office: Office) -> Message:
    """Send long words to the document system."""
    return message("too_long", office)


def percent_impossible(office: Office, percent: str) -> Message:
    """Refuse a progress below nothing or above all."""
    return message("percent_impossible", office, percent=percent)


def extension_into_the_past(office: Office, until: date) -> Message:
    """Refuse more time until a day that is over."""
    return message("extension_into_the_past", office, until=day(until))


def undone(office: Office, cards: Sequence[TaskCard]) -> Message:
    """Say what was taken back."""
    return message("undone", office, about=tuple(card.id for card in cards), cards=cards)


def edit_replaces(office: Office, cards: Sequence[TaskCard]) -> Message:
    """Say that what a message had reported is taken back, because its new words take its place."""
    return message("edit_replaces", office, cards=cards)


def edit_not_taken(office: Office, why: str) -> Message:
    """Say why an edited message replaces nothing; `why` as in `not_undone`."""
    return message("edit_not_taken", office, why=why, minutes=_minutes(office))


def edit_not_understood(office: Office) -> Message:
    """Say that the new words of a message are no report, so that the earlier one stands."""
    return message("edit_not_understood", office)


def not_undone(office: Office, why: str) -> Message:
    """Say why nothing was taken back."""
    return message("not_undone", office, why=why, minutes=_minutes(office))


def question_passed_on(office: Office, *, anybody: bool) -> Message:
    """Say that a question went to the office, or that nobody is there to get it."""
    return message("question_passed_on", office, anybody=anybody)


def notice_to_office(
    office: Office,
    name: str,
    kind: Kind,
    claims: Sequence[Claim],
    said: str,
    now: datetime,
    *,
    account_id: int,
    choices: tuple[Choice, ...] = (),
) -> Message:
    """Tell the office what a unit needs from it; `choices` settle it where it is one thing."""
    made = message(
        "notice_to_office",
        office,
        choices=choices,
        title=matter_words.MATTERS[kind],
        name=name,
        claims=claims,
        said=said,
        at=clock(now, office),
        several=len(claims) > 1,
    )
    return Message(made.text, choices, account_id=account_id, kind=MessageKind.NOTICE)


def taken_back_notice(
    office: Office, name: str, cards: Sequence[TaskCard], now: datetime, *, account_id: int
) -> Message:
    """Tell the office that what a unit told it does not hold."""
    made = message("taken_back_notice", office, name=name, cards=cards, at=clock(now, office))
    return Message(made.text, account_id=account_id, kind=MessageKind.NOTICE)


def _entries(claims: Sequence[Claim]) -> list[tuple[str, list[TaskCard]]]:
    """Put together the tasks of which the same is said."""
    entries: dict[str, list[TaskCard]] = {}
    for claim in claims:
        entries.setdefault(_says(claim), []).append(claim.card)
    return list(entries.items())


def _says(claim: Claim) -> str:
    """Say what is said of a task: "đang thực hiện, 60%"."""
    says = words.OUTCOMES[claim.outcome]
    if claim.outcome is Outcome.DONE:
        return says if claim.card.state is State.ACCEPTED else f"{says}, chờ Văn phòng duyệt"
    if claim.new_due is not None:
        says += f" đến {day(claim.new_due)}"
    return says if claim.percent is None else f"{says}, {claim.percent}%"


def _minutes(office: Office) -> int:
    return int(office.undo_for.total_seconds() // 60)
