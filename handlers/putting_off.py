"""Being reminded later: "mai nhắc", "nhắc lại chiều nay", "2 để thứ hai"; also beside a report."""

from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.replies import understand
from bot.domain.replies.model import Outcome, Understanding
from bot.domain.rights import Right
from bot.domain.snoozing import Wish, moment, wish_in
from bot.domain.targets import Sight, named
from bot.services import putting_off
from bot.services.visiting import NO_TASK, Visit, numbered
from bot.store.database import Transaction
from handlers import reports
from handlers.acting import Act, Handler


def wanted(visit: Visit) -> Act | None:
    """Return what to do where somebody who reports asks to be reminded later."""
    wish = wish_in(visit.text) if visit.speaker.may(Right.REPORT) else None
    return Act(Right.REPORT, _put_off(wish)) if wish else None


def _put_off(wish: Wish) -> Handler:
    """Put off what the words name, or the message in sight tells of; and take what else they report."""

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        meaning = understand(wish.rest, visit.office.today(now))
        says_why = meaning.outcome is Outcome.UNCLEAR  # "đang họp, mai nhắc"
        if not says_why and (wish.loose or _goes_together(wish, meaning)):
            return await reports.report(tx, visit, now)
        sight = await reports.sight_of(tx, visit)
        reported = [] if says_why else await reports.report(tx, replace(visit, text=wish.rest), now)
        meant = wish if wish.refs else replace(wish, refs=meaning.task_refs)  # "2 chưa, mai nhắc"
        told = [] if wish.is_open and reported else await _told(tx, visit, meant, sight, now)
        return [*told, *reported] or [messages.not_put_off(visit.office)]

    return run


def _goes_together(wish: Wish, meaning: Understanding) -> bool:
    """Whether a report is another without the wish: "xin gia hạn, để thứ hai", "họp xong, mai nhắc"."""
    is_done = meaning.outcome is Outcome.DONE and not wish.refs
    return is_done or meaning.outcome is Outcome.EXTENSION_REQUEST


async def _told(tx: Transaction, visit: Visit, wish: Wish, sight: Sight, now: datetime) -> list[Message]:
    office, meant = visit.office, [(ref, _meant(ref, wish, sight, visit)) for ref in wish.refs]
    for ref, cards in meant:
        if not cards:
            return [messages.unknown_task(office, ref)]
    ids = tuple(card.id for _, cards in meant for card in cards)
    if wish.is_open:
        ids = ids or _shown(visit) or sight.listed
        return [messages.ask_when(office, ids) if ids else messages.not_put_off(office)]
    by, inbox_id = visit.speaker.cadre_id, visit.inbox_id
    at = None if wish.until_due else moment(wish, office, now)
    for some in (ids,) if ids else (_shown(visit), sight.listed):
        if at is None and not wish.until_due:
            break
        done = await putting_off.put_off(tx, by, some, at, inbox_id=inbox_id, office=office, now=now)
        if done:
            return [messages.put_off(office, done)]
    return [] if wish.rest else [messages.not_put_off(office)]


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
