"""Parting: who leaves a post loses unused codes for it; who holds none any more, within a day, the account.

Each way in which a post ends by somebody's word ends those codes; a post for a time only runs out.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.domain.journal import Deed
from bot.domain.people import Post
from bot.domain.rosters import key_of
from bot.services import witnessing
from bot.services.correcting import Decider
from bot.store import accounts, cadres, dialogues, invites, outcomes
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


async def end_codes(
    tx: Transaction,
    cadre_id: int,
    name: str,
    left: Collection[Post],
    *,
    kept: Collection[Post] = (),
    by: Decider | None,
    now: datetime,
) -> int:
    """End the unused codes that were made for somebody's name in what they leave; return how many.

    Where they keep nothing, in a unit or the office, it is every such code, else those for the posts left.
    Two people may have one name: the codes of other units stay.
    """
    staying = {post.organisation_id for post in kept}
    theirs = [
        one
        for unit in dict.fromkeys(post.organisation_id for post in left)
        for one in await invites.named_in(tx, unit, now)
        if key_of(one.name or "") == key_of(name) and (unit not in staying or one.post in left)
    ]
    ended = [one for one in theirs if await invites.revoke(tx, one.digest, now)]
    who, through = (by.cadre_id, by.inbox_id) if by else (None, None)
    for post in (one.post for one in ended):
        role, unit = post.role, post.organisation_id
        witnessing.witness(
            tx, Deed.REVOKED, by=who, inbox_id=through, now=now, cadre=cadre_id, role=role, unit=unit
        )
    return len(ended)
