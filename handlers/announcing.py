"""Announcements: written, looked at, sent, stopped and followed by an admin, in words or by buttons."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.chat import Happening, Message
from bot.domain.letters import bare
from bot.domain.orders import OF_RECIPIENTS, Order, Verb, bare_order_in, opening_in, order_in
from bot.domain.rights import Right
from bot.services import announcing, asking
from bot.services.announcing import Step
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import composing, following, launching, recalling, receipts
from handlers.acting import Act, Handler

Deed = Callable[[Transaction, Visit, int, Order, datetime], Awaitable[list[Message]]]
LEFT = frozenset({"thoi", "huy", "bo"})
OF_STEP = {step: verb for verb, step in composing.EDITS.items()} | {
    Step.TIME: Verb.SEND_AT,
}


async def compose(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Begin an announcement: with the words given, or by asking for them."""
    audience, words = opening_in(visit.text) or ("", "")
    return await composing.begin(tx, visit, audience, words, now)


async def listing(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """List the newest announcements."""
    return [messages.announcement_list(visit.office, await announcing.newest(tx))]


def wanted(visit: Visit) -> Act | None:
    """Return what to do where the words are about an announcement; None when they are something else."""
    order = order_in(visit.text)
    if order is None and opening_in(visit.text) is not None:
        return _ending(compose)
    if order is not None and order.verb is Verb.LIST:
        return _ending(listing)
    if order is None:
        order = _in_sight(visit)
    if order is None:
        return receipts.of_quoted(visit)
    if order.verb in OF_RECIPIENTS:
        return receipts.of(order)
    return _ending(_acting(order))


async def continued(tx: Transaction, visit: Visit, now: datetime) -> list[Message] | None:
    """Take words or a file as what the author was asked for; None when they are something else."""
    said, file = visit.text, visit.incoming.attachment
    if visit.incoming.happening is not Happening.MESSAGE or visit.by_key or said.startswith("/"):
        return None
    opens = opening_in(said) if file is not None and visit.speaker.may(Right.ANNOUNCE) else None
    if opens is not None:
        return await composing.begin(tx, visit, *opens, now)
    expected = announcing.expected(visit.dialogue)
    if expected is None or bare(said).rstrip(".!") in LEFT or not visit.speaker.may(Right.ANNOUNCE):
        return None
    step, announcement_id = expected
    if order_in(said) or opening_in(said):
        return None
    if file is not None and announcement_id is not None:
        return await composing.add_file(tx, visit, announcement_id, now)
    if step is Step.TEXT and announcement_id is None:
        return await composing.begin(tx, visit, "", said, now)
    if announcement_id is None or file is not None:
        return None
    own = bare_order_in(said)
    order = own or Order(OF_STEP[step], said)
    return await _acting(replace(order, announcement_id=announcement_id))(tx, visit, now)


def _in_sight(visit: Visit) -> Order | None:
    """Return the order that bare words are, of the announcement quoted or told of last."""
    seen = visit.quoted or (None if visit.stale else visit.newest)
    if seen is None or seen.announcement_id is None or not seen.certain:
        return None
    order = bare_order_in(visit.text)
    if order is None or (order.verb not in OF_RECIPIENTS and not visit.speaker.may(Right.ANNOUNCE)):
        return None
    return replace(order, announcement_id=seen.announcement_id, again=order.again)


def _ending(handler: Handler) -> Act:
    """Return an author's act, which ends the question that was open."""

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        await asking.drop(tx, visit.account.id)
        return await handler(tx, visit, now)

    return Act(Right.ANNOUNCE, run)


def _acting(order: Order) -> Handler:
    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        assert order.announcement_id is not None, "it was named or in sight"
        return await DEEDS[order.verb](tx, visit, order.announcement_id, order, now)

    return run


DEEDS: dict[Verb, Deed] = {
    **dict.fromkeys(composing.EDITS, composing.edit),
    **dict.fromkeys((Verb.SEND, Verb.SEND_AT, Verb.SEND_IN_HOURS), launching.send),
    Verb.SHOW: following.show,
    Verb.MISSING: following.missing,
    Verb.APPROVE: launching.approve,
    Verb.DROP: composing.drop,
    Verb.PAUSE: launching.pause,
    Verb.GO_ON: launching.go_on,
    Verb.CANCEL: launching.cancel,
    Verb.NUDGE: following.nudge,
    Verb.RESEND: following.resend,
    Verb.CORRECT: recalling.propose,
    Verb.CORRECT_NOW: recalling.correct,
    Verb.RECALL: recalling.recall,
}
