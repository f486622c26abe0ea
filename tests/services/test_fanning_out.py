"""A message that is the same for all is owed to everybody at once."""

from datetime import datetime

from sqlalchemy import select

from bot.domain.chat import Choice, Lane, Message
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
        owed = await outbox.owe_everybody(tx, message, now, Lane.ANNOUNCEMENT)

    rows = (await outbox.rows(town.store))[before:]
    assert owed == len(rows) == 4
    assert stranger not in {row.account_id for row in rows}
    assert {row.state for row in rows if row.account_id == lost} == {DeliveryState.UNREACHABLE}
    await town.deliver()
    (told,) = [sent for sent in town.channel.sent if sent.chat_id == "btc" and sent.text == "Họp lúc 8 giờ"]
    assert told.says("Đã nhận") == "đã nhận"


async def test_its_text_is_stored_once_and_known_when_somebody_answers(town: Town, now: datetime) -> None:
    async with town.store.transaction() as tx:
        message = Message("Họp lúc 8 giờ", choices=(Choice("1", "Đã nhận", "đã nhận"),))
        await outbox.owe_everybody(tx, message, now, Lane.ANNOUNCEMENT)
    await town.deliver()

    (sent,) = [sent for sent in town.channel.sent if sent.chat_id == "btc" and sent.text == "Họp lúc 8 giờ"]
    async with town.store.reading() as tx:
        account = await accounts.find(tx, "telegram", "btc")
        assert account is not None
        said = await sayings.said(tx, account.id, sent.id)
        stored = (await tx.execute(select(shared_texts.c.text))).scalars().all()
    assert said is not None
    assert (said.text, stored) == ("Họp lúc 8 giờ", ["Họp lúc 8 giờ"])
