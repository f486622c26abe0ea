"""Who left is not written to, who is back is; groups are none of our business."""

from datetime import timedelta

from bot.services import tracking
from bot.store.schema import DeliveryState
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town


async def test_who_left_gets_no_push(town: Town) -> None:
    assert await town.hears("btc", happening="left") == []

    await town.publish()

    assert not any("THÔNG BÁO NHIỆM VỤ MỚI" in text for text in town.all_to("btc"))


async def test_who_is_back_is_reminded_again(busy: Town) -> None:
    await busy.hears("btc", happening="left")
    await busy.hears("btc", happening="returned")

    busy.later(timedelta(days=2))
    await busy.remind()

    assert "NHẮC VIỆC" in busy.last_to("btc").text


async def test_who_writes_again_is_back(busy: Town) -> None:
    await busy.hears("btc", happening="left")
    await busy.says("btc", "/viec")

    busy.later(timedelta(days=2))
    await busy.remind()

    assert "NHẮC VIỆC" in busy.last_to("btc").text


async def test_what_is_owed_to_who_left_is_settled_as_unreachable(town: Town) -> None:
    draft = await town.uploads("chief", "kl.txt", CONCLUSION.encode())
    town.channel.refusals.clear()
    await town.hears("btc", happening="left")
    await town.presses("chief", draft, "Phát hành")

    async with town.store.reading() as tx:
        ledger = await tracking.ledger(tx)
    assert ledger.states[DeliveryState.QUEUED] == 0


@ON_SQLITE
async def test_a_group_is_not_answered(busy: Town) -> None:
    before = len(busy.channel.sent)

    await busy.hears("group", text="xong", private=False)
    await busy.hears("btc", text="xong", private=False)

    assert len(busy.channel.sent) == before


@ON_SQLITE
async def test_what_is_not_a_message_is_not_answered(busy: Town) -> None:
    assert await busy.hears("btc", happening="other") == []
