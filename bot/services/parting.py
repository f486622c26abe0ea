"""Parting: who holds no post any more is cut off from their account, within a day."""

from datetime import datetime, timedelta

from bot.domain.journal import Deed
from bot.services import witnessing
from bot.store import accounts, cadres, dialogues, outcomes
from bot.store.database import Transaction

LINKED_FOR = timedelta(hours=12)  # without a post: the rest of the day, in which a mistake is mended
LEFT = "the person holds no post any more"


async def part(tx: Transaction, now: datetime) -> int:
    """Cut off who has been without a post for long enough; return how many."""
    await cadres.note_leavers(tx, now)
    gone = await cadres.left_before(tx, now - LINKED_FOR)
    for cadre_id in gone:
        await cut_off(tx, cadre_id, LEFT, now)
        witnessing.witness(tx, Deed.UNLINKED, by=None, inbox_id=None, now=now, cadre=cadre_id)
    return len(gone)


async def cut_off(tx: Transaction, cadre_id: int, reason: str, now: datetime) -> None:
    """Send a person nothing more, and let whoever speaks from their accounts be a stranger."""
    for account_id in await accounts.of_cadre(tx, cadre_id):
        await outcomes.give_up_on_account(tx, account_id, reason, now)
        await dialogues.end(tx, account_id)
    await accounts.unlink(tx, cadre_id)
