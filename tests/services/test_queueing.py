"""A message becomes the deliveries that carry it."""

from datetime import datetime

from bot.domain.chat import Choice, Lane, Message
from bot.services import queueing
from bot.store import claims, sayings
from bot.store.database import Store
from tests.services import outbox

YES = Choice("1", "Đúng", "đúng")


async def test_a_long_message_goes_in_parts_with_its_choices_under_the_last(
    store: Store, now: datetime
) -> None:
    to = await outbox.account(store, "a", now)
    text = "\n".join(["x" * 1000] * 9)

    async with store.transaction() as tx:
        last = await queueing.owe(tx, Message(text, (YES,), (7,)), to=to, lane=Lane.PUSH, now=now)

    owed = await outbox.rows(store)
    assert [len(row.text) for row in owed] == [3002, 3002, 3002]
    assert [len(row.choices) for row in owed] == [0, 0, 1]
    assert {tuple(row.about) for row in owed} == {(7,)}
    assert owed[-1].id == last


async def test_a_message_still_in_the_queue_is_nothing_to_answer(store: Store, now: datetime) -> None:
    to = await outbox.account(store, "a", now)
    async with store.transaction() as tx:
        await queueing.owe(tx, Message("cũ", (YES,)), to=to, lane=Lane.PUSH, now=now)
        await claims.claim(tx, busy_accounts=(), now=now, most=1)
        await queueing.owe(tx, Message("mới", (YES,)), to=to, lane=Lane.PUSH, now=now)

    async with store.reading() as tx:
        said, _ = await sayings.last_said(tx, to, now)

    assert said is not None
    assert said.text == "cũ"
