"""Substituting: somebody is on leave for some days, and another stands in; both begin and end by a tick."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

import messages
from bot.domain.assignments import TaskCard
from bot.domain.chat import Lane, Message
from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.people import Post
from bot.domain.postings import Days, Why
from bot.domain.rights import Right, holders
from bot.services import handing_over, keeping_calendar, posting, queueing, witnessing
from bot.services.posting import By
from bot.store import absences, accounts, assignments, organisations, people, posts
from bot.store.absences import Absence
from bot.store.database import Store, Transaction
from bot.store.people import Known

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Planned:
    """A leave from posts, with their units' names; `substitute` None: nobody stands in."""

    who: Known
    posts: tuple[tuple[Post, str | None], ...]
    days: Days
    substitute: Known | None


async def enter(
    tx: Transaction, by: By, cadre_id: int, days: Days, substitute_id: int | None
) -> Planned | Why:
    """Plan a leave from all the posts that somebody may give; what begins today begins at once."""
    await people.lock(tx, cadre_id)
    known = await posting.find(tx, by.person, cadre_id)
    if known is None:
        return Why.UNKNOWN
    own = [held.post for held in known.posts if held.until is None and by.person.may_appoint(held.post)]
    if why := await _refused(tx, by, known, own, days, substitute_id):
        return why
    substitute = await posting.find(tx, by.person, substitute_id) if substitute_id else None
    if substitute_id == by.person.cadre_id and not _is_of_units(by, own):
        return Why.SELF
    if substitute_id and (substitute is None or not substitute.linked or substitute_id == cadre_id):
        return Why.NOBODY
    for post in own:
        absence = Absence(cadre_id, post, substitute_id, days.first, days.last)
        await absences.add(tx, absence, by=by.person.cadre_id, now=by.now)
    witnessing.witness(
        tx,
        Deed.LEAVE_ENTERED,
        by=by.person.cadre_id,
        inbox_id=by.inbox_id,
        now=by.now,
        cadre=cadre_id,
        to=substitute_id,
        first=days.first,
        last=days.last,
    )
    names = (await organisations.directory(tx)).by_id
    named = tuple((post, names[post.organisation_id].name if post.organisation_id else None) for post in own)
    await _begin_due(tx, by.office, by.now, cadre_id, by=by)
    return Planned(known, named, days, substitute)


async def end_now(tx: Transaction, by: By, cadre_id: int) -> Known | Why:
    """End a person's leave, planned or begun, before its time."""
    await people.lock(tx, cadre_id)
    known = await posting.find(tx, by.person, cadre_id)
    if known is None:
        return Why.UNKNOWN
    open_ = [a for a in await absences.unfinished(tx, cadre_id) if by.person.may_appoint(a.post)]
    if not open_:
        return Why.NOT_AWAY
    for absence in open_:
        await _end(tx, absence, by.office, by.now, by=by)
    return known


async def tick(store: Store, office: Office, now: datetime) -> int:
    """Begin and end the leaves whose day has come; return how many. What was done is not done again."""
    async with store.transaction() as tx:
        return await follow(tx, await keeping_calendar.office_now(tx, office), now)


async def follow(tx: Transaction, office: Office, now: datetime) -> int:
    """Begin and end the leaves whose day has come; return how many."""
    return await _begin_due(tx, office, now) + await _end_due(tx, office, now)


def _is_of_units(by: By, lent: list[Post]) -> bool:
    """Whether somebody who stands in themselves is of those units: a head may, a keeper of people may not."""
    own = {post.organisation_id for post in by.person.posts}
    return all(post.organisation_id in own for post in lent if post.organisation_id is not None)


async def _refused(
    tx: Transaction, by: By, known: Known, own: list[Post], days: Days, substitute_id: int | None
) -> Why | None:
    if not own:
        return Why.NO_RIGHT if known.posts else Why.NOT_HELD
    if days.last < by.office.today(by.now):
        return Why.PAST
    if substitute_id is None and any(post.organisation_id is None for post in own):
        return Why.NO_SUBSTITUTE
    planned = await absences.unfinished(tx, known.cadre_id)
    overlap = any(a.first_day <= days.last and days.first <= a.last_day for a in planned)
    return Why.OVERLAPS if overlap else None


async def _begin_due(
    tx: Transaction, office: Office, now: datetime, cadre_id: int | None = None, *, by: By | None = None
) -> int:
    today = office.today(now)
    due = [a for a in await absences.unfinished(tx, cadre_id) if a.begun_at is None and a.first_day <= today]
    for absence in due:
        await people.lock(tx, absence.cadre_id)
        if absence.last_day >= today and await absences.begin(tx, absence.id, now):
            await _begin(tx, absence, office, now, by=by)
    return len(due)


async def _end_due(tx: Transaction, office: Office, now: datetime) -> int:
    over = [a for a in await absences.unfinished(tx) if a.last_day < office.today(now)]
    for absence in over:
        await people.lock(tx, absence.cadre_id)
        await _end(tx, absence, office, now)
    return len(over)


async def _begin(
    tx: Transaction, absence: Absence, office: Office, now: datetime, *, by: By | None = None
) -> None:
    """Let the substitute hold the post, and send who is away nothing for it; others are told."""
    if not await posts.rest(tx, absence.cadre_id, absence.post, away=True):
        await absences.end(tx, absence.id, now)  # they hold the post no more
        return
    unit = absence.post.organisation_id
    cards = await assignments.awaiting(tx, [unit]) if unit is not None else ()
    await handing_over.give_up(tx, absence.cadre_id, cards, now)
    _witness(tx, Deed.LEAVE_BEGUN, absence, now, by=by)
    if absence.substitute_id is not None:
        await people.lock(tx, absence.substitute_id)
        until = datetime.combine(absence.last_day + ONE_DAY, time.min, office.zone)
        await posts.lend(tx, absence.substitute_id, absence.post, now, until=until)
    await _tell_begun(tx, absence, cards, office, now)


async def _end(
    tx: Transaction, absence: Absence, office: Office, now: datetime, *, by: By | None = None
) -> None:
    """Let who was away have the post for themselves again, unless the leave never began."""
    if not await absences.end(tx, absence.id, now):
        return
    _witness(tx, Deed.LEAVE_ENDED, absence, now, by=by)
    if absence.begun_at is None:
        return
    back = await posts.rest(tx, absence.cadre_id, absence.post, away=False)
    if absence.substitute_id is not None:
        others = await absences.stood_in_by(tx, absence.substitute_id)
        if all(other.post != absence.post for other in others):
            await posts.take_back(tx, absence.substitute_id, absence.post)
    told = (absence.cadre_id if back else None, absence.substitute_id)
    for cadre_id in (one for one in told if one is not None):
        message = messages.leave_over(office, *await _named(tx, absence), back=cadre_id == absence.cadre_id)
        await _owe(tx, cadre_id, message, office, now)


async def _tell_begun(
    tx: Transaction, absence: Absence, cards: tuple[TaskCard, ...], office: Office, now: datetime
) -> None:
    """Tell the substitute, else the unit's others, else the office, who has the tasks meanwhile."""
    name, post, unit = await _named(tx, absence)
    told = messages.standing_in(office, name, post, unit, absence.last_day, len(cards))
    if absence.substitute_id is not None:
        await _owe(tx, absence.substitute_id, told, office, now)
        return
    others = await accounts.reporting_for(tx, [absence.post.organisation_id or ""])
    if not any(one.reachable for one in others):
        others = await accounts.with_role(tx, holders(Right.REVIEW))
        told = messages.nobody_stands_in(office, name, post, unit, absence.last_day, len(cards))
    for cadre_id in dict.fromkeys(one.cadre_id for one in others):
        await _owe(tx, cadre_id, told, office, now)


async def _named(tx: Transaction, absence: Absence) -> tuple[str, Post, str | None]:
    known = await people.get(tx, absence.cadre_id)
    assert known is not None, "nobody removes cadres"
    unit = absence.post.organisation_id
    return known.name, absence.post, (await organisations.directory(tx)).by_id[unit].name if unit else None


async def _owe(tx: Transaction, cadre_id: int, message: Message, office: Office, now: datetime) -> None:
    """Tell somebody in office hours: leaves begin and end at midnight."""
    known = await people.get(tx, cadre_id)
    starts = office.hours.next_open(office.local(now), office.calendar)
    message = replace(message, held_until=starts if starts > now else None)
    for account_id in known.account_ids[:1] if known else ():
        await queueing.owe(tx, message, to=account_id, lane=Lane.PUSH, now=now, policy=office.policy)


def _witness(tx: Transaction, deed: Deed, absence: Absence, now: datetime, *, by: By | None = None) -> None:
    who, inbox_id = (by.person.cadre_id, by.inbox_id) if by else (None, None)
    witnessing.witness(
        tx, deed, by=who, inbox_id=inbox_id, now=now, cadre=absence.cadre_id, to=absence.substitute_id
    )
