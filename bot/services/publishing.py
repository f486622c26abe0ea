"""Publishing: a checked draft goes to the cadres of the organisations named in it, or is only looked at."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

import messages
from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.conclusions import ConclusionState, Filed
from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.reading.model import ProblemCode
from bot.services import correcting, grouping, rationing, witnessing
from bot.services.correcting import Decider, Moved
from bot.store import accounts, assignments, conclusions, draft_changes, organisations
from bot.store.accounts import Recipient
from bot.store.database import Transaction, trial


class PublishRefusal(StrEnum):
    """Why a conclusion is not published."""

    UNKNOWN = "unknown"
    PUBLISHED = "published"
    DISCARDED = "discarded"
    CHANGED = "changed"  # the draft was changed after what the chief saw
    UNSIGNED = "unsigned"  # the document calls itself a draft
    URGENT = "urgent"  # it is marked HỎA TỐC, and nobody has said whether it goes at once
    UNNUMBERED = "unnumbered"  # it lacks a number or day, and nobody has said that it goes out so


@dataclass(frozen=True)
class Letter:
    """What one person gets: their units, and the message."""

    recipient: Recipient
    units: tuple[str, ...]
    message: Message


@dataclass(frozen=True)
class Published:
    """A published conclusion: how many people it goes to, and the names of the units that it does not reach.

    `unjoined`: nobody has joined there. `unreachable`: nobody of those who have can be reached.
    `untaken` are refs of tasks that no unit of the directory holds, so that they go to nobody.
    `letters` is what everybody gets, each person once. `corrects`: it is a correction. `held`: until when the
    letters wait that do not go at once. `concerned` are the ids of the units that hold something of it, of a
    correction those for which it changes something; `given` those that have a task by it which they had not.
    """

    filed: Filed
    people: int
    unjoined: tuple[str, ...]
    unreachable: tuple[str, ...]
    untaken: tuple[str, ...]
    letters: tuple[Letter, ...] = ()
    corrects: bool = False
    held: tuple[datetime, ...] = ()
    concerned: tuple[str, ...] = ()
    given: tuple[str, ...] = ()


async def publish(
    tx: Transaction,
    conclusion_id: int,
    *,
    by: Decider | None,
    office: Office,
    now: datetime,
    version: int | None = None,
    unnumbered: bool = False,
    urgent: bool | None = None,
) -> Published | PublishRefusal:
    """Publish a draft and owe every cadre one message with their own organisations' tasks only.

    Who can't be reached is owed it too, and gets it when they are back. `by` is the cadre who decides, None
    from the command line; `version` is what they have seen, None when they decide on whatever stands.
    `unnumbered`: it may go out without a number or day of issue. `urgent`: it goes at once, outside the hours
    and beyond the day's messages too; None: nobody has said so.
    """
    filed = await conclusions.get(tx, conclusion_id, to_decide=True)
    if filed is not None and filed.state is ConclusionState.DRAFT:
        if ProblemCode.UNSIGNED in {problem.code for problem in filed.problems}:
            return PublishRefusal.UNSIGNED
        if not unnumbered and (filed.number is None or filed.issued_on is None):
            return PublishRefusal.UNNUMBERED
        if urgent is None and filed.is_urgent:
            return PublishRefusal.URGENT
    done = await _done(tx, conclusion_id, by=by, office=office, now=now, version=version)
    if isinstance(done, Published):
        cadre_id, inbox_id = (by.cadre_id, by.inbox_id) if by else (None, None)
        witnessing.witness(
            tx, Deed.PUBLISHED, by=cadre_id, inbox_id=inbox_id, now=now, conclusion=conclusion_id
        )
        letters = (replace(letter.message, account_id=letter.recipient.account_id) for letter in done.letters)
        held = await rationing.owe_each(tx, letters, office, now, urgent=bool(urgent))
        changed = [unit for unit in done.concerned if unit not in done.given]
        await grouping.tell(tx, done.given, office, now, urgent=bool(urgent))
        await grouping.tell(tx, changed, office, now, changed=True, urgent=bool(urgent))
        return replace(done, held=held)
    return done


async def preview(
    tx: Transaction, conclusion_id: int, *, office: Office, now: datetime
) -> Published | PublishRefusal:
    """Return what publishing a draft would do; nothing is changed or owed."""
    async with trial(tx):
        return await _done(tx, conclusion_id, by=None, office=office, now=now, version=None)


async def _done(
    tx: Transaction,
    conclusion_id: int,
    *,
    by: Decider | None,
    office: Office,
    now: datetime,
    version: int | None,
) -> Published | PublishRefusal:
    filed = await conclusions.get(tx, conclusion_id, to_decide=True)
    if filed is None:
        return PublishRefusal.UNKNOWN
    if filed.state is not ConclusionState.DRAFT:
        return PublishRefusal(filed.state.value)
    if version is not None and version != await draft_changes.version(tx, conclusion_id):
        return PublishRefusal.CHANGED
    corrected = await correcting.corrected(tx, filed, to_decide=True)
    await conclusions.set_state(
        tx, conclusion_id, ConclusionState.PUBLISHED, now=now, by=by.cadre_id if by else None
    )
    if corrected is None:
        await assignments.give(tx, conclusion_id, now)
        moved = None
    else:
        moved = await correcting.take_over(tx, corrected, filed, now, by)
    return await _published(tx, filed, moved, office)


async def _published(
    tx: Transaction, filed: Filed, moved: Sequence[Moved] | None, office: Office
) -> Published:
    """Write the letters, and tell whom they don't reach."""
    cards = await assignments.of_conclusion(tx, filed.id)
    new = cards if moved is None else [m.new for m in moved if m.old is None]
    told = cards if moved is None else [m.new or m.old for m in moved]
    concerned = _units(told)
    recipients = await accounts.reporting_for(tx, concerned)
    names = (await organisations.directory(tx)).by_id
    letters = [
        Letter(
            recipient,
            tuple(names[i].name for i in units),
            _message(office, recipient, filed, units, cards, moved),
        )
        for recipient, units in _audience(recipients)
    ]
    joined = {r.organisation_id for r in recipients}
    reached = {r.organisation_id for r in recipients if r.reachable}
    return Published(
        filed,
        people=len({r.cadre_id for r in recipients if r.reachable}),
        unjoined=tuple(names[i].name for i in concerned if i not in joined),
        unreachable=tuple(names[i].name for i in concerned if i in joined - reached),
        untaken=_untaken(cards),
        letters=tuple(letters),
        concerned=concerned,
        given=_units(new),
        corrects=moved is not None,
    )


def _message(
    office: Office,
    recipient: Recipient,
    filed: Filed,
    units: Sequence[str],
    cards: Sequence[TaskCard],
    moved: Sequence[Moved] | None,
) -> Message:
    if moved is None:
        own = tuple(c for c in cards if c.organisation_id in units)
        return messages.new_conclusion(office, recipient.name, filed, own)
    theirs = [m for m in moved if (m.new or m.old) and _unit(m) in units]
    return messages.correction(office, recipient.name, filed, theirs)


def _units(cards: Iterable[TaskCard | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(card.organisation_id for card in cards if card and card.organisation_id))


def _unit(moved: Moved) -> str | None:
    card = moved.new or moved.old
    return card.organisation_id if card else None


def _untaken(cards: Sequence[TaskCard]) -> tuple[str, ...]:
    taken = {card.ref for card in cards if card.organisation_id}
    return tuple(dict.fromkeys(card.ref for card in cards if card.ref not in taken))


def _audience(recipients: Sequence[Recipient]) -> list[tuple[Recipient, tuple[str, ...]]]:
    """Pair each account, once, with the ids of all the person's units that are concerned."""
    units: dict[int, list[str]] = defaultdict(list)
    first: dict[int, Recipient] = {}
    for recipient in recipients:
        if recipient.organisation_id is not None:
            units[recipient.account_id].append(recipient.organisation_id)
        first.setdefault(recipient.account_id, recipient)
    return [(first[account_id], tuple(own)) for account_id, own in units.items()]
