"""A message becomes the deliveries that carry it."""

from datetime import datetime

import pytest

from bot.domain.chat import Choice, Lane, Message
from bot.domain.policy import Policy
from bot.services import queueing
from bot.store import accounts, claims, deliveries, sayings
from bot.store.database import Store
from tests.services import outbox

YES = Choice("1", "Đúng", "đúng")


async def test_a_long_message_goes_in_parts_with_its_choices_under_the_last(
    store: Store, now: datetime
) -> None:
    to = await outbox.account(store, "a", now)
    text = "\n".join(["x" * 1000] * 9)

    async with store.transaction() as tx:
        said = Message(text, (YES,), (7,))
        last = await queueing.owe(tx, said, to=to, lane=Lane.PUSH, now=now, policy=Policy())

    owed = await outbox.rows(store)
    assert [len(row.text) for row in owed] == [3002, 3002, 3002]
    assert [len(row.choices) for row in owed] == [0, 0, 1]
    assert {tuple(row.about) for row in owed} == {(7,)}
    assert owed[-1].id == last


async def test_a_message_still_in_the_queue_is_nothing_to_answer(store: Store, now: datetime) -> None:
    to = await outbox.account(store, "a", now)
    async with store.transaction() as tx:
        await queueing.owe(tx, Message("cũ", (YES,)), to=to, lane=Lane.PUSH, now=now, policy=Policy())
        await claims.claim(tx, busy_accounts=(), now=now, most=1)
        await queueing.owe(tx, Message("mới", (YES,)), to=to, lane=Lane.PUSH, now=now, policy=Policy())

    async with store.reading() as tx:
        said, _ = await sayings.last_said(tx, to, now)

    assert said is not None
    assert said.text == "cũ"


async def test_messages_to_many_are_owed_in_few_statements_and_in_their_order(
    store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries, "AT_ONCE", 2)
    to = [await outbox.account(store, chat, now) for chat in "abc"]
    async with store.transaction() as tx:
        await accounts.lose(tx, to[1], now)
        texts = ("x" * 3000 + "\n" + "y" * 3000, "tin b", "tin c")
        messages = [Message(text, (YES,), account_id=one) for one, text in zip(to, texts, strict=True)]
        last = await queueing.owe_each(tx, messages, lane=Lane.PUSH, now=now, policy=Policy())

    owed = await outbox.rows(store)
    assert [row.text[:5] for row in owed] == ["xxxxx", "yyyyy", "tin b", "tin c"]
    assert [row.account_id for row in owed] == [to[0], to[0], to[1], to[2]]
    assert [row.state for row in owed] == ["queued", "queued", "unreachable", "queued"]
    assert [len(row.choices) for row in owed] == [0, 1, 1, 1]
    assert [row.id for row in owed if row.choices] == list(last)
