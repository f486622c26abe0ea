"""People with more than one account."""

from bot.store import accounts
from tests.services import outbox
from tests.town import Town


async def second_account(town: Town, chat: str, other: str) -> int:
    """Let a person be reached at another chat too."""
    added = await outbox.account(town.store, other, town.now)
    async with town.store.transaction() as tx:
        known = await accounts.find(tx, town.channel.name, chat)
        assert known is not None
        assert known.cadre_id is not None
        await accounts.belong_to(tx, added, known.cadre_id)
    return added
