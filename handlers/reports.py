"""Status replies: understood, tied to a task or asked about, stored, and echoed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.assignments import State, TaskCard
from bot.domain.chat import Happening, Message
from bot.domain.contradictions import changes_nothing, lowers, repeats_done, takes_back_done
from bot.domain.directions import speaks_of_pausing
from bot.domain.evidence import Evidence
from bot.domain.replies import understand
from bot.domain.replies.model import Item, Outcome, Understanding
from bot.domain.replies.things import is_of
from bot.domain.rights import Right
from bot.domain.targets import Sight, named, together_in, unnamed
from bot.services import evidencing, reporting, visiting
from bot.services.asking import Pending
from bot.services.reporting import Claim
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import asking, delegating, impossible, showing, tasks, telling_office, undoing

MOST_LETTERS = 1000
WEIGHTY = (Outcome.DONE, Outcome.BLOCKED)  # a digit alone never stores these: it may be meant for a list


async def report(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Answer a status reply; what is not certain is asked, and nothing stored."""
    if not visit.speaker.may(Right.REPORT):
        decides = visit.incoming.private and visit.speaker.may(Right.DECIDE)
        if decides and speaks_of_pausing(visit.text):
            return [messages.pause_not_understood(visit.office)]
        return [messages.not_understood(visit.office, reports=False)]
    if len(visit.text) > MOST_LETTERS:
        return [messages.too_long(visit.office)]
    sight = await sight_of(tx, visit)
    answered = await asking.answer(tx, visit, sight)
    if answered is not None:
        return await proceed(tx, visit, answered, now)
    if asking.is_over(visit):
        return [messages.stale_button(visit.office)]
    meaning = understand(visit.text, visit.office.today(now))
    if cannot_be := impossible.refused(visit, meaning, now):
        return cannot_be
    handed = await delegating.in_words(tx, visit, meaning, sight, now)
    if handed is not None:
        return handed
    if visit.text == "0" or meaning.outcome is Outcome.UNDO:
        return await undoing.undo(tx, visit, meaning, sight, now)
    return await act(tx, visit, meaning, sight, now)


async def answer_or_card(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Take a task's number as the answer to an open question, else show that task."""
    sight = await sight_of(tx, visit)
    answered = await asking.answer(tx, visit, sight)
    if answered is not None:
        return await proceed(tx, visit, answered, now)
    if visit.incoming.happening is Happening.PRESS:
        return [messages.stale_button(visit.office)]
    return await tasks.card(tx, visit, now)


async def sight_of(tx: Transaction, visit: Visit) -> Sight:
    """Return what the speaker can mean: what was last shown, added to what their units hold.

    Whoever quotes a message that we don't know speaks of something that we don't see: nothing shown counts.
    """
    held = await reporting.sight(tx, visit.speaker)
    if visit.stale:
        return held
    if visit.quoted is not None:
        listed = visiting.numbered(visit.quoted)
        return replace(held, quoted=visit.quoted.about, listed=listed, answers=visit.quoted.is_digest)
    newest, listing = visit.newest, visit.listing
    asked = newest.about[0] if newest and newest.certain and newest.asks and len(newest.about) == 1 else None
    listed = visiting.numbered(listing) if listing and listing.certain else ()
    shown = (*(newest.about if newest else ()), *(listing.about if listing else ()))
    answers = newest is not None and newest.certain and newest.is_digest
    return replace(held, listed=listed, asked=asked, shown=shown, answers=answers)


async def act(
    tx: Transaction, visit: Visit, meaning: Understanding, sight: Sight, now: datetime
) -> list[Message]:
    """Act on a reply whose meaning is known, in the sight that it was said in."""
    items = meaning.items or tuple(Item(r, meaning.outcome, meaning.percent) for r in meaning.task_refs)
    if items and meaning.outcome is not Outcome.UNCLEAR:
        return await _named(tx, visit, meaning, items, sight, now)
    count, together = together_in(visit.text), _together(visit, sight)
    candidates = together or unnamed(replace(sight, asked=None) if count else sight)
    match meaning.outcome:
        case Outcome.UNCLEAR if visit.evidence is not None or evidencing.is_document(visit.text):
            return await _shown_alone(tx, visit, meaning.task_refs, sight, now)
        case Outcome.UNCLEAR:
            return [messages.not_understood(visit.office, reports=True)]
        case Outcome.QUESTION if len(candidates) != 1:
            return await telling_office.question(tx, visit, sight, now)
        case Outcome.ACK if not meaning.confirm:
            return await _acknowledge(tx, visit, candidates, now)
    if not candidates:
        return [messages.nothing_open(visit.office)]
    if together:
        pending = replace(Pending.of(visit.said, meaning, together), all_meant=True)
        return await proceed(tx, visit, pending, now)
    another = count > 1 or _tells_of_another_thing(visit, meaning, candidates[0])
    loose = len(candidates) == 1 and (another or await _may_mean_another(tx, visit, sight, now))
    return await proceed(tx, visit, Pending.of(visit.said, meaning, candidates, uncertain=loose), now)


def _together(visit: Visit, sight: Sight) -> tuple[TaskCard, ...]:
    """Return the tasks that "cả hai", "cả ba" mean: those of the message in sight, where it has so many."""
    shown = sight.cards(visit.in_sight.about) if visit.in_sight else ()
    return shown if len(shown) > 1 and len(shown) == together_in(visit.text) else ()


def _tells_of_another_thing(visit: Visit, meaning: Understanding, card: TaskCard) -> bool:
    """Whether an end is told of a thing that the task has no word of, with no message quoted."""
    told = f"{card.section} {card.text} {card.organisation} {card.organisation_short}"
    return bool(meaning.thing) and visit.incoming.quoted is None and not is_of(meaning.thing, told)


async def _shown_alone(
    tx: Transaction, visit: Visit, refs: Sequence[str], sight: Sight, now: datetime
) -> list[Message]:
    """Take a file or a document's number that says no more: of the task named, quoted or just reported."""
    meant = [named(ref, sight, visit.text) for ref in refs]
    if () in meant:
        return [messages.unknown_task(visit.office, refs[meant.index(())])]
    just = await reporting.just_reported(tx, visit.speaker, visit.office, now)
    reported = sight.cards(tuple(report.assignment_id for report in just))
    cards = meant[0] if len(meant) == 1 else sight.cards(sight.quoted) or reported or unnamed(sight)
    if not cards:
        return [messages.nothing_open(visit.office)]
    claims = tuple(Claim(card, Outcome.UNCLEAR) for card in cards)
    pending = Pending(visit.text or showing.named(visit), claims, all_meant=cards == reported)
    return await proceed(tx, visit, pending, now)


async def _may_mean_another(tx: Transaction, visit: Visit, sight: Sight, now: datetime) -> bool:
    """Whether bare words may be about something else than the one task that waits.

    A colleague may have reported the task that the speaker has before their eyes.
    """
    if sight.is_pointed:
        return False
    if visit.stale or sight.shows_other_than(unnamed(sight)):
        return True
    if visit.newest is not None and visit.newest.announcement_id is not None:
        return True
    return await reporting.has_just_reported(tx, visit.speaker, visit.office, now)


async def _named(
    tx: Transaction,
    visit: Visit,
    meaning: Understanding,
    items: Sequence[Item],
    sight: Sight,
    now: datetime,
) -> list[Message]:
    """Act on tasks named by the speaker: all of them, or, when one is not certain, none."""
    if any(item.outcome in (Outcome.UNCLEAR, Outcome.UNDO) for item in items):
        return [messages.not_understood(visit.office, reports=True)]
    claims: list[Claim] = []
    for item in items:
        meant = named(item.task_ref, sight, visit.text)
        if not meant:
            return [messages.unknown_task(visit.office, item.task_ref)]
        if len(meant) > 1 and len(items) == 1:
            return await proceed(tx, visit, Pending.of(visit.said, meaning, meant), now)
        if len(meant) > 1:
            return [messages.ambiguous_task(visit.office, item.task_ref, meant)]
        if any(claim.card == meant[0] for claim in claims):
            return [messages.not_understood(visit.office, reports=True)]
        claims.append(Claim(meant[0], item.outcome, item.percent, meaning.new_due))
    unsure = meaning.confirm or (_is_bare_key(visit) and any(c.outcome in WEIGHTY for c in claims))
    pending = Pending(visit.said, tuple(claims), uncertain=unsure, all_meant=True)
    return await proceed(tx, visit, pending, now)


def _is_bare_key(visit: Visit) -> bool:
    """Whether a digit was typed alone: it may be meant for an older list."""
    return visit.by_key and visit.incoming.quoted is None


async def proceed(tx: Transaction, visit: Visit, pending: Pending, now: datetime) -> list[Message]:
    """Ask which task, ask whether understood, or store: whichever the reply still needs."""
    if not pending.cards:
        return [messages.not_saved(visit.office)]
    pending = replace(pending, file=pending.file or visit.evidence)
    if len(pending.cards) > 1 and not pending.all_meant:
        return await asking.which_task(tx, visit, pending, now)
    if showing.is_all(pending):
        return await showing.attach(tx, visit, pending, now)
    fresh = [claim for claim in pending.claims if not _is_settled(claim)]
    contradicts = not pending.agreed and any(_contradicts(claim) for claim in fresh)
    if fresh and (pending.uncertain or contradicts):
        return await asking.confirm(tx, visit, pending, now)
    return await _store(tx, visit, pending.claims, pending.said, now, file=pending.file)


def _is_settled(claim: Claim) -> bool:
    return changes_nothing(claim.card, claim.outcome)


def _contradicts(claim: Claim) -> bool:
    """Whether a claim takes back a report that the unit has made, or says that less is done."""
    backwards = lowers(claim.card, claim.outcome, claim.percent)
    return backwards or takes_back_done(claim.card, claim.outcome)


async def _acknowledge(
    tx: Transaction, visit: Visit, candidates: Sequence[TaskCard], now: datetime
) -> list[Message]:
    """Take "đã nhận" for everything shown that is still new."""
    new = [Claim(card, Outcome.ACK) for card in candidates if card.state is State.NEW]
    if new:
        return await _store(tx, visit, new, visit.said, now)
    return [(messages.already_received if candidates else messages.nothing_open)(visit.office)]


async def _store(
    tx: Transaction,
    visit: Visit,
    claims: Sequence[Claim],
    said: str,
    now: datetime,
    *,
    file: Evidence | None = None,
) -> list[Message]:
    """Store what changes something, echo exactly that, and tell the office what it must know."""
    settled = [await _already(tx, visit, claim, said, now) for claim in claims if _is_settled(claim)]
    fresh = [claim for claim in claims if not _is_settled(claim)]
    if not fresh:
        return settled[:1]
    stored = await reporting.record(
        tx, visit.speaker, fresh, words=said, inbox_id=visit.inbox_id, office=visit.office, now=now
    )
    cards = [claim.card for claim in stored]
    shows = await evidencing.attach(tx, visit.speaker, cards, said, file, visit.inbox_id, now)
    told = await telling_office.of(tx, visit, stored, said, now)
    recorded = messages.recorded(
        visit.office, stored, said, now, inbox_id=visit.inbox_id, told_office=told.reached, shows=shows
    )
    return [*settled, recorded, *told.notices]


async def _already(tx: Transaction, visit: Visit, claim: Claim, said: str, now: datetime) -> Message:
    """Say that a task is closed or reported; a colleague's words about it are added to what was said."""
    if not repeats_done(claim.card, claim.outcome):
        return messages.task_closed(visit.office, claim.card)
    added = await reporting.add(
        tx, visit.speaker, claim, words=said, inbox_id=visit.inbox_id, office=visit.office, now=now
    )
    return messages.already_reported(visit.office, claim.card, added=added)
