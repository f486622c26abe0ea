"""Sending for a while with much queued: `python -m tests.bench.crowding <queued> <to the group> <address>
<first chat> <group>`.

Each person is owed one letter, the group as many as told, before them. Prints as `senders` does.
"""

import asyncio
import sys
import tempfile
from datetime import UTC, datetime

from sqlalchemy import insert

from bot import logs
from bot.channels.telegram import TelegramChannel
from bot.domain.chat import Lane, Message
from bot.domain.policy import Policy
from bot.services import queueing
from bot.services.dispatching import Dispatcher
from bot.store import accounts
from bot.store.database import Store
from bot.store.schema import accounts as table
from bot.store.schema import cadres
from tests.bench import REPLIERS, TOKEN
from tests.bench.senders import Task
from tests.services import outbox

SECONDS = 30.0
AT_ONCE = 1000


def _now() -> datetime:
    return datetime.now(UTC)


async def _settle(store: Store, task: Task, group: int, to_group: int) -> None:
    """Let people and a group be known, and owe them their letters."""
    async with store.transaction() as tx:
        known = await accounts.add(tx, "telegram", str(group), _now())
        for number in range(to_group):
            said = Message(f"tin {number}")
            await queueing.owe(tx, said, to=known.id, lane=Lane.PUSH, now=_now(), policy=Policy())
        chats = task.chats + REPLIERS
        for first in range(0, chats, AT_ONCE):
            some = range(first, min(first + AT_ONCE, chats))
            joined = [{"id": n + 1, "name": f"Cán bộ mẫu {n}", "joined_at": _now()} for n in some]
            account = {"channel": "telegram", "state": "active", "changed_at": _now()}
            rows = [{"cadre_id": n + 1, "chat_id": str(task.first_chat + n), **account} for n in some]
            await tx.execute(insert(cadres), joined)
            await tx.execute(insert(table), rows)
        await outbox.owe_everybody(tx, Message(task.pushes[0][1]), _now(), Lane.PUSH)


async def main(task: Task, group: int, to_group: int) -> None:
    """Send for a while, and answer meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite+aiosqlite:///{folder}/dondoc.sqlite3")
        await store.migrate()
        await _settle(store, task, group, to_group)
        channel = TelegramChannel(TOKEN, task.url)
        await channel.open(())
        dispatcher = Dispatcher(store, channel, _now, per_second=task.per_second, chat_gap_seconds=1)
        store.on_commit(dispatcher.wake)

        async def reply(chat: int, text: str) -> None:
            async with store.transaction() as tx:
                to = (await accounts.add(tx, "telegram", str(chat), _now())).id
                await queueing.owe(tx, Message(text), to=to, lane=Lane.ANSWER, now=_now(), policy=Policy())

        async def work() -> None:
            loop = asyncio.create_task(dispatcher.run())
            await asyncio.sleep(SECONDS)
            loop.cancel()
            await asyncio.wait([loop])
            await dispatcher.finish()

        await task.measure(work, reply)
        await channel.close()
        await store.close()


if __name__ == "__main__":
    logs.configure(level="WARNING", as_json=False)  # not among the figures
    queued, to_group, address, first_chat, group = sys.argv[1:]
    asyncio.run(main(Task(address, int(first_chat), int(queued), 30), int(group), int(to_group)))
