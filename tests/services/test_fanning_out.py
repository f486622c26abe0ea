"""A message that is the same for all is owed to everybody at once."""

from datetime import datetime

from sqlalchemy import select

from bot.domain.chat import Choice, Lane, Message
from bot.domain.policy import Policy
from bot.services import queueing
from bot.store import accounts, sayings
from bot.store.schema import DeliveryState, shared_texts
from tests.services import outbox
from tests.town import Town


async def test_everybody_who_has_joined_is_owed_it_and_nobody_else(town: Town, now: datetime) -> None:
    stranger = await outbox.account(town.store, "stranger", now)
    lost = await outbox.account(town.store, "bdv", now)
    async with town.store.transaction() as tx:
        await accounts.lose(tx, lost, now)
    before = len(await outbox.rows(town.store))

    async with town.store.transaction() as tx:
        message = Message("Họp lúc 8 giờ", choices=(Choice("1", "Đã nhận", "đã nhận"),))
        owed = await queueing.owe_all(tx, message, lane=Lane.ANNOUNCEMENT, now=now, policy=Policy())

    rows = (await outbox.rows(town.store))[before:]
    assert owed == len(rows) == 4
    assert stranger not in {row.account_id for row in rows}
    assert {row.state for row in rows if row.account_id == lost} == {DeliveryState.UNREACHABLE}
    await town.deliver()
    (told,) = [sent for sent in town.channel.sent if sent.chat_id == "btc" and sent.text == "Họp lúc 8 giờ"]
    assert told.says("Đã nhận") == "đã nhận"


async def test_a_long_one_comes_in_order_with_the_choices_last(town: Town, now: datetime) -> None:
    text = "\n".join(f"dòng {number} " + "chữ " * 100 for number in range(20))
    async with town.store.transaction() as tx:
        message = Message(text, (Choice("1", "Rõ", "rõ"),))
        await queueing.owe_all(tx, message, lane=Lane.PUSH, now=now, policy=Policy())
    await town.deliver()

    got = [sent for sent in town.channel.sent if sent.chat_id == "btc"][-3:]
    assert [bool(sent.choices) for sent in got] == [False, False, True]
    assert "\n".join(sent.text for sent in got).split() == text.split()


async def test_its_text_is_stored_once_and_known_when_somebody_answers(town: Town, now: datetime) -> None:
    async with town.store.transaction() as tx:
        message = Message("Họp lúc 8 giờ", choices=(Choice("1", "Đã nhận", "đã nhận"),))
        await queueing.owe_all(tx, message, lane=Lane.ANNOUNCEMENT, now=now, policy=Policy())
    await town.deliver()

    (sent,) = [sent for sent in town.channel.sent if sent.chat_id == "btc" and sent.text == "Họp lúc 8 giờ"]
    async with town.store.reading() as tx:
        account = await accounts.find(tx, "telegram", "btc")
        assert account is not None
        said = await sayings.said(tx, account.id, sent.id)
        stored = (await tx.execute(select(shared_texts.c.text))).scalars().all()
    assert said is not None
    assert (said.text, stored) == ("Họp lúc 8 giờ", ["Họp lúc 8 giờ"])
