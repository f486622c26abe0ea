"""Rests: the chats that take nothing for a moment, known to all processes on a PostgreSQL server."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import exists, func, select
from sqlalchemy.dialects.postgresql import insert

from bot.domain.chat_pace import ChatLimits
from bot.store.database import Transaction
from bot.store.schema import deliveries, rests
from bot.store.server_clock import SERVER_NOW

CHAT_RESTS = exists().where(rests.c.account_id == deliveries.c.account_id, rests.c.until > SERVER_NOW)


async def begin(
    tx: Transaction, persons: Collection[int], groups: Collection[int], limits: ChatLimits
) -> None:
    """Let the chats of accounts rest, to each of which a message has just left."""
    now = float((await tx.execute(select(SERVER_NOW))).scalar_one())
    known = select(rests.c.account_id, rests.c.taken).where(rests.c.account_id.in_(groups))
    before = {row.account_id: row.taken for row in (await tx.execute(known) if groups else ())}
    rows = [_row(account_id, [now], limits, group=False) for account_id in persons]
    for account_id in groups:
        taken = [*before.get(account_id, ()), now][-limits.per_minute_to_a_group :]
        rows.append(_row(account_id, taken, limits, group=True))
    await tx.execute(REST, sorted(rows, key=lambda row: row["account_id"]))


def _row(
    account_id: int, taken: list[float], limits: ChatLimits, *, group: bool
) -> dict[str, Any]:  # Any: a row's values
    until = limits.rested_at(taken, group=group)
    return {"account_id": account_id, "until": until, "taken": taken if group else []}


_new = insert(rests)
REST = _new.on_conflict_do_update(
    index_elements=[rests.c.account_id],
    set_={"until": func.greatest(rests.c.until, _new.excluded.until), "taken": _new.excluded.taken},
)
