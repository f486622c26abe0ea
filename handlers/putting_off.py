"""Being reminded later: "mai nhắc", "nhắc lại chiều nay", "2 để thứ hai"; also beside a report."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain

import messages
from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.replies import understand
from bot.domain.replies.model import Outcome, Understanding
from bot.domain.rights import Right
from bot.domain.snoozing import PutOff, Wish, moment, wishes_in
from bot.domain.targets import Sight, named
from bot.services import putting_off
from bot.services.visiting import NO_TASK, Visit, numbered
from bot.store.database import Transaction
from handlers import reports
from handlers.acting import Act, Handler


def wanted(visit: Visit) -> Act | None:
    """Return what to do where somebody who reports asks to be reminded later."""
    wishes = wishes_in(visit.text) if visit.speaker.may(Right.REPORT) else ()
    return Act(Right.REPORT, _put_off(wishes)) if wishes else None


def _put_off(wishes: Sequence[Wish]) -> Handler:
    """Put off what the words name, or the message in sight tells of; and take what else they report."""

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        rest, meant = wishes[-1].rest, wishes
        meaning = understand(rest, visit.office.today(now))
        says_why = meaning.outcome is Outcome.UNCLEAR  # "đang họp, mai nhắc"
        if not says_why and (wishes[0].loose or _goes_together(wishes, meaning)):
            return await reports.report(tx, visit, now)
        sight = await reports.sight_of(tx, visit)
        for ref in chain(*(wish.refs for wish in wishes), meaning.task_refs):
            if not named(ref, sight, visit.text):
                return [messages.unknown_task(visit.office, ref)]
        reported = [] if says_why else await reports.report(tx, replace(visit, text=rest), now)
        if len(wishes) == 1 and not (wishes[0].refs or wishes[0].others):
            meant = [replace(wishes[0], refs=meaning.task_refs)]  # "2 chưa, mai nhắc"
        told = (
            []
            if wishes[0].is_open and reported
            else await _told(tx, visit, meant, sight, now, reported=meaning.task_refs)
        )
        return [*told, *reported]

    return run


def _goes_together(wishes: Sequence[Wish], meaning: Understanding) -> bool:
    """Whether a report is another without the wish: "xin gia hạn, để thứ hai", "họp xong, mai nhắc"."""
    is_done = meaning.outcome is Outcome.DONE and not any(wish.refs or wish.others for wish in wishes)
    return is_done or meaning.outcome is Outcome.EXTENSION_REQUEST


async def _told(
    tx: Transaction,
    visit: Visit,
    wishes: Sequence[Wish],
    sight: Sight,
    now: datetime,
    *,
    reported: Sequence[str],
) -> list[Message]:
    """Do what each wish says of its tasks; one that names none is about all in sight that no other names.

    The rest ("còn lại") is what nothing is `reported` of either.
    """
    own = [tuple(card.id for ref in w.refs for card in _meant(ref, w, sight, visit)) for w in wishes]
    others = {one for ids in own for one in ids}
    if any(wish.others for wish in wishes):
        others |= {card.id for ref in reported for card in _meant(ref, wishes[0], sight, visit)}
    in_sight = [tuple(i for i in ids if i not in others) for ids in (_shown(visit), sight.listed)]
    done: list[PutOff] = []
    asked: list[int] = []
    for wish, ids in zip(wishes, own, strict=True):
        places = [ids] if ids else in_sight
        if wish.is_open:
            asked += next((some for some in places if some), ())
        else:
            done += await _until(tx, visit, wish, places, now)
    office, found = visit.office, []
    if any(one.until for one in done):
        found.append(messages.put_off(office, done))
    if asked:
        found.append(messages.ask_when(office, asked))
    return found or [messages.not_put_off(office)]


async def _until(
    tx: Transaction, visit: Visit, wish: Wish, places: Sequence[tuple[int, ...]], now: datetime
) -> list[PutOff]:
    """Put off until a wish's moment what stands at the first of some places that may be; return it."""
    office = visit.office
    at = None if wish.until_due else moment(wish, office, now)
    if at is None and not wish.until_due:
        return []
    by, inbox_id, done = visit.speaker.cadre_id, visit.inbox_id, list[PutOff]()
    for ids in places:
        done = await putting_off.put_off(tx, by, ids, at, inbox_id=inbox_id, office=office, now=now)
        if any(one.until for one in done):
            break
    return done


def _shown(visit: Visit) -> tuple[int, ...]:
    """Return what the message in sight is about."""
    said = visit.in_sight
    return tuple(i for i in said.about if i != NO_TASK) if said else ()


def _meant(ref: str, wish: Wish, sight: Sight, visit: Visit) -> tuple[TaskCard, ...]:
    """Return the task at a place of the list in sight, else those that the document numbers so.

    With "mục" the document's number comes first.
    """
    found = named(ref, sight, visit.text)
    places = numbered(visit.in_sight) if visit.in_sight else sight.listed
    place = int(ref) if ref.isdecimal() else 0
    listed = tuple(card for card in found if card.id in places[place - 1 : place]) if place else ()
    sections = tuple(card for card in found if card not in listed)
    return (sections or listed) if wish.sections else (listed or sections)
