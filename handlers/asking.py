"""Asking back: which task was meant, and whether a reply was understood. Nothing is stored meanwhile."""

from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.chat import Happening, Message
from bot.domain.letters import bare
from bot.domain.targets import Sight, named
from bot.services import asking, reporting
from bot.services.asking import Pending, Topic
from bot.services.visiting import Visit
from bot.store.database import Transaction

MOST_CHOICES = 20
ALL = frozenset({"tat ca", "ca hai", "ca 2", "ca ba", "het", "ca"})
YES = frozenset(
    {"dung", "dung roi", "dung vay", "phai", "ok", "oke", "co", "vang", "da", "u", "uh", "yes", "y"}
)
NO = frozenset({"khong dung", "khong", "ko", "k", "sai", "sai roi", "no", "khong phai", "chua"})
TAKEN_BACK = frozenset({"0", "nham", "nham roi"})  # the reply that waits, not what was stored before


async def which_task(tx: Transaction, visit: Visit, pending: Pending, now: datetime) -> list[Message]:
    """Ask which task was meant."""
    return await _ask(tx, visit, Topic.WHICH_TASK, pending, now)


async def confirm(tx: Transaction, visit: Visit, pending: Pending, now: datetime) -> list[Message]:
    """Ask whether the reply was understood."""
    return await _ask(tx, visit, Topic.CONFIRM, replace(pending, uncertain=True), now)


async def again(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Ask the open question again when a bare key may answer it or something that came after it."""
    if visit.incoming.happening is not Happening.MESSAGE or visit.incoming.quoted is not None:
        return []
    if visit.dialogue is None:
        return []
    asked = asking.open_question(visit.dialogue, await reporting.sight(tx, visit.speaker))
    if asked is None or not asked[1].claims:
        return []
    question = _question(visit, *asked)
    is_key = visit.key in {choice.key for choice in question.choices}
    if is_key and not asking.carries(visit.newest, question):
        return await _ask(tx, visit, *asked, now)
    if not is_key and visit.key.isdecimal() and visit.key != "0" and asked[0] is Topic.WHICH_TASK:
        refs = {card.ref for card in asked[1].cards}
        return [] if visit.key in refs else await _ask(tx, visit, *asked, now)
    return []


async def answer(tx: Transaction, visit: Visit, sight: Sight) -> Pending | None:
    """Return what the speaker settled by answering an open question; None when the words are something else.

    Any words end the question; those that quote another message don't answer it, and a picture says nothing.
    A reply without cards means "no".
    """
    if not visit.incoming.private:
        return None
    asked = asking.open_question(visit.dialogue, sight)
    if asked is None or not visit.text:
        return None
    await asking.drop(tx, visit.account.id)
    topic, pending = asked
    quotes = visit.incoming.quoted is not None  # a press does too: its own message
    if quotes and not asking.carries(visit.quoted, _question(visit, topic, pending)):
        return None
    said = bare(visit.text).rstrip(".!")
    if said in TAKEN_BACK:
        return replace(pending, claims=())
    if topic is Topic.CONFIRM:
        return _confirmed(pending, said)
    return _chosen(pending, visit.text, said, sight)


def is_over(visit: Visit) -> bool:
    """Whether a button or a key answers a yes-or-no question; ask after `answer`, when none is open."""
    chosen = visit.by_key or visit.incoming.happening is Happening.PRESS
    offered = visit.quoted.choices if visit.quoted else ()
    return chosen and bool(offered) and all(bare(choice.says) in YES | NO for choice in offered)


def _confirmed(pending: Pending, said: str) -> Pending | None:
    if said in YES:
        return replace(pending, uncertain=False, all_meant=True, agreed=True)
    return replace(pending, claims=()) if said in NO else None


def _chosen(pending: Pending, text: str, said: str, sight: Sight) -> Pending | None:
    if said in ALL and len(pending.claims) <= MOST_CHOICES:
        return replace(pending, all_meant=True)
    ref = text.strip().removeprefix("#")
    among = replace(
        sight, held=pending.cards, quoted=(), listed=tuple(c.id for c in pending.cards), answers=False
    )
    meant = named(ref, among, text)
    chosen = tuple(claim for claim in pending.claims if claim.card in meant)
    return replace(pending, claims=chosen) if chosen else None


async def _ask(tx: Transaction, visit: Visit, topic: Topic, pending: Pending, now: datetime) -> list[Message]:
    await asking.ask(tx, visit.account.id, topic, pending, now)
    return [_question(visit, topic, pending)]


def _question(visit: Visit, topic: Topic, pending: Pending) -> Message:
    if topic is Topic.CONFIRM:
        return messages.confirm(visit.office, pending.said, pending.claims)
    cards = pending.cards[:MOST_CHOICES]
    more = len(pending.cards) - len(cards)
    return messages.which_task(visit.office, pending.said, cards, more=more)
