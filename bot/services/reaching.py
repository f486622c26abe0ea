"""Reaching: whether a person's account can get messages."""

from datetime import datetime, timedelta

from bot.domain.assignments import AWAITS_THE_UNIT
from bot.domain.chat import Happening
from bot.domain.people import RIGHTS, Right
from bot.store import accounts, assignments, deliveries
from bot.store.accounts import Account
from bot.store.database import Transaction
from bot.store.schema import AccountState

LEFT = "the person blocked the bot"
FRESH_FOR = timedelta(days=7)  # a message owed for longer matters only while its tasks wait for the unit


async def heard_from(tx: Transaction, account: Account, happening: Happening, now: datetime) -> None:
    """Note that a person left, or is back: whoever writes to us can be reached.

    Who is back is owed again what did not reach them and still matters.
    """
    if happening is Happening.LEFT:
        await accounts.set_state(tx, account.id, AccountState.UNREACHABLE, now)
        await deliveries.give_up_on_account(tx, account.id, LEFT, now)
    elif await accounts.set_state(tx, account.id, AccountState.ACTIVE, now):
        await _catch_up(tx, account.id, now)


async def _catch_up(tx: Transaction, account_id: int, now: datetime) -> None:
    missed = await deliveries.unreached(tx, account_id)
    about = {assignment_id for message in missed for assignment_id in message.about}
    waiting = {card.id for card in await assignments.get(tx, about) if card.state in AWAITS_THE_UNIT}
    since = now - FRESH_FOR
    matters = [m.id for m in missed if m.queued_at >= since or not waiting.isdisjoint(m.about)]
    await deliveries.owe_again(tx, matters)


async def office_accounts(tx: Transaction) -> tuple[int, ...]:
    """Return the accounts of those who oversee everything and can be reached, each once."""
    people = await accounts.with_role(tx, RIGHTS[Right.OVERSEE])
    return tuple(dict.fromkeys(person.account_id for person in people if person.reachable))
