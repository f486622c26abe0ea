"""People and their posts: listed, ended, given, moved, on leave, by who manages them."""

import re
from datetime import datetime

import messages
from bot.domain.chat import Happening, Message
from bot.domain.letters import bare, flat
from bot.domain.postings import Verb, Why, Wish, days_in, wish_in
from bot.domain.rights import Right
from bot.services import asking, posting, substituting
from bot.services.posting import By, Changed
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act, Handler

LISTED = re.compile(r"(?:/canbo(?:@\w+)?|(?:xem )?danh sach can bo)(?: (?:cua )?(?P<unit>.+))?")
AGREED = "dong y thay doi can bo"
UNDO = re.compile(r"hoan tac can bo (?P<id>\d{1,9})")
CONFIRMED = (Verb.END, Verb.MOVE)  # what takes something away is asked about first


def wanted(visit: Visit) -> Act | None:
    """Return what to do where the words are about people's posts; None when they are something else."""
    if visit.incoming.happening is Happening.EDITED:
        return None
    plain = bare(visit.text).rstrip(".")
    if plain == AGREED:
        return Act(Right.MANAGE, agree)
    if UNDO.fullmatch(plain):
        return Act(Right.MANAGE, undo)
    if LISTED.fullmatch(flat(visit.text)):
        return Act(Right.MANAGE, listed)
    wish = wish_in(visit.text)
    return Act(Right.MANAGE, _wishing(wish)) if wish is not None else None


async def listed(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """List the people whom the speaker manages, all or of a unit."""
    await asking.drop(tx, visit.account.id)
    match = LISTED.fullmatch(flat(visit.text))
    unit = visit.text[slice(*match.span("unit"))] if match and match["unit"] else ""
    found = await posting.listed(tx, visit.speaker, unit)
    if isinstance(found, Why):
        return [messages.posting_not_done(visit.office, found)]
    return [messages.people_list(visit.office, *found)]


async def agree(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Do what the speaker was asked about."""
    words = await posting.asked(tx, visit.account.id, now)
    wish = wish_in(words) if words is not None else None
    if wish is None:
        return [messages.posting_not_done(visit.office, Why.STALE)]
    return _told(visit, await posting.change(tx, _by(visit, now), wish))


async def undo(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Take a change back."""
    match = UNDO.fullmatch(bare(visit.text).rstrip("."))
    assert match is not None, "the words name a change"
    await asking.drop(tx, visit.account.id)
    return _told(visit, await posting.undo(tx, _by(visit, now), int(match["id"])), undone=True)


def _wishing(wish: Wish) -> Handler:
    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        await asking.drop(tx, visit.account.id)
        if wish.verb is Verb.SHOW:
            return await _shown(tx, visit, wish)
        if wish.verb is Verb.LEAVE:
            return await _leave(tx, visit, wish, now)
        if wish.verb is Verb.BACK:
            return await _back(tx, visit, wish, now)
        if wish.verb in CONFIRMED:
            return await _asked(tx, visit, wish, now)
        return _told(visit, await posting.change(tx, _by(visit, now), wish))

    return run


async def _shown(tx: Transaction, visit: Visit, wish: Wish) -> list[Message]:
    found = await posting.find(tx, visit.speaker, wish.cadre_id)
    if found is None:
        return [messages.posting_not_done(visit.office, Why.UNKNOWN)]
    return [messages.person_card(visit.office, found)]


async def _asked(tx: Transaction, visit: Visit, wish: Wish, now: datetime) -> list[Message]:
    done = await posting.foreseen(tx, _by(visit, now), wish)
    if isinstance(done, Why):
        return [messages.posting_not_done(visit.office, done)]
    await posting.ask(tx, visit.account.id, visit.text, now)
    return [messages.ask_posts(visit.office, done.who.name, done.ended, done.begun, leaves=done.leaves)]


async def _leave(tx: Transaction, visit: Visit, wish: Wish, now: datetime) -> list[Message]:
    days = days_in(wish.words, visit.office.today(now))
    if days is None:
        return [messages.posting_not_done(visit.office, Why.NO_DAYS)]
    done = await substituting.enter(tx, _by(visit, now), wish.cadre_id, days, wish.substitute_id)
    if isinstance(done, Why):
        return [messages.posting_not_done(visit.office, done)]
    name = done.substitute.name if done.substitute else None
    told = [messages.leave_told(visit.office, days, name, account_id=i) for i in done.who.account_ids[:1]]
    if done.substitute is not None:
        told += [
            messages.substitute_told(visit.office, done.who.name, done.posts, days, account_id=i)
            for i in done.substitute.account_ids[:1]
        ]
    return [messages.leave_entered(visit.office, done.who, days, name), *told]


async def _back(tx: Transaction, visit: Visit, wish: Wish, now: datetime) -> list[Message]:
    done = await substituting.end_now(tx, _by(visit, now), wish.cadre_id)
    if isinstance(done, Why):
        return [messages.posting_not_done(visit.office, done)]
    return [messages.leave_ended(visit.office, done.name)]


def _told(visit: Visit, done: Changed | Why, *, undone: bool = False) -> list[Message]:
    """Tell who changed it, and the person whom it is about."""
    if isinstance(done, Why):
        return [messages.posting_not_done(visit.office, done)]
    handed = [card for one in done.handed for card in one.cards]
    told = [name for one in done.handed if not one.to_office for name in one.told]
    answer = messages.posts_changed(
        visit.office,
        done.who.name,
        done.ended,
        done.begun,
        open_tasks=len(handed),
        told=told,
        change_id=None if undone else done.change_id,
        codes=done.codes,
    )
    return [
        answer,
        *(
            messages.own_posts_changed(
                visit.office, done.ended, done.begun, leaves=done.leaves, account_id=account_id
            )
            for account_id in done.who.account_ids[:1]
        ),
    ]


def _by(visit: Visit, now: datetime) -> By:
    return By(visit.speaker, visit.inbox_id, visit.office, now)
