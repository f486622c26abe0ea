"""A draft of more tasks than one statement stores."""

from datetime import datetime

from bot.domain.assignments import Holding
from bot.domain.drafts import DraftTask, Holder
from bot.domain.reading.model import Conclusion
from bot.store import conclusions, tasks
from bot.store.database import Store


async def test_they_come_back_in_order_each_with_those_who_hold_it(store: Store, now: datetime) -> None:
    many = tuple(
        DraftTask(f"1.{n}", f"Việc {n}", holders=(Holder(None, f"Hội {n}", Holding.LEAD),) * (n % 3))
        for n in range(2 * tasks.AT_ONCE + 3)
    )

    async with store.transaction() as tx:
        id_ = await conclusions.add(tx, Conclusion(), file_name="kl.txt", sha256="0" * 64, now=now)
        await tasks.add(tx, id_, many)

    async with store.reading() as tx:
        assert await tasks.of_draft(tx, id_) == many
