"""What does not reach one account of a person goes to another of theirs."""

from datetime import timedelta

from bot.domain.chat import Lane, Message
from bot.ports import ChannelError, Verdict
from bot.services.recording import Recorder, Refused
from bot.store import claims
from bot.store.schema import DeliveryState
from tests.services import outbox
from tests.services.lost import second_account
from tests.town import Town

GONE = ChannelError(Verdict.GONE, "bot was blocked by the user")


async def test_what_is_owed_to_a_lost_account_goes_to_the_other(town: Town) -> None:
    await second_account(town, "btc", "btc-2")
    await outbox.owe(town.store, "btc", "nhiệm vụ", town.now)

    await town.hears("btc", happening="left")

    assert town.all_to("btc-2") == ["nhiệm vụ"]
    assert "nhiệm vụ" not in town.all_to("btc")


async def test_the_very_message_that_was_refused_goes_to_the_other(town: Town) -> None:
    other = await second_account(town, "btc", "btc-2")
    await outbox.owe(town.store, "btc", "nhiệm vụ", town.now)
    async with town.store.transaction() as tx:
        (claimed,) = await claims.claim(tx, busy_accounts=(), now=town.now, most=1)

    await Recorder(town.store).record(Refused(claimed, GONE, town.now))

    row = (await outbox.rows(town.store))[-1]
    assert (row.account_id, row.state, row.settled_at) == (other, DeliveryState.QUEUED, None)


async def test_what_was_on_its_way_when_the_person_left_goes_to_the_other(town: Town) -> None:
    await second_account(town, "btc", "btc-2")
    await outbox.owe(town.store, "btc", "nhiệm vụ", town.now)
    async with town.store.transaction() as tx:
        (claimed,) = await claims.claim(tx, busy_accounts=(), now=town.now, most=1)
    town.later(timedelta(seconds=1))
    await town.hears("btc", happening="left")

    await Recorder(town.store).record(Refused(claimed, GONE, town.now))
    await town.deliver()

    assert town.all_to("btc-2") == ["nhiệm vụ"]


async def test_what_the_other_was_owed_as_well_does_not_come_twice(town: Town) -> None:
    await second_account(town, "btc", "btc-2")
    await outbox.owe(town.store, "btc", "nhiệm vụ", town.now)
    await outbox.owe(town.store, "btc-2", "nhiệm vụ", town.now)

    await town.hears("btc", happening="left")

    assert town.all_to("btc-2") == ["nhiệm vụ"]


async def test_an_announcement_goes_to_the_other_too(town: Town) -> None:
    await second_account(town, "btc", "btc-2")
    await outbox.owe(town.store, "btc", "thông báo chung", town.now, Lane.ANNOUNCEMENT)

    await town.hears("btc", happening="left")

    assert town.all_to("btc-2") == ["thông báo chung"]


async def test_an_announcement_to_everybody_comes_to_the_other_once(town: Town) -> None:
    await second_account(town, "btc", "btc-2")
    async with town.store.transaction() as tx:
        said = Message("thông báo chung")
        await outbox.owe_everybody(tx, said, town.now, Lane.ANNOUNCEMENT)

    await town.hears("btc", happening="left")

    assert town.all_to("btc-2") == ["thông báo chung"]


async def test_who_is_back_gets_the_announcements_of_a_week(town: Town) -> None:
    await town.hears("btc", happening="left")
    await outbox.owe(town.store, "btc", "cũ", town.now, Lane.ANNOUNCEMENT)
    town.later(timedelta(days=5))
    await outbox.owe(town.store, "btc", "mới", town.now, Lane.ANNOUNCEMENT)
    town.later(timedelta(days=5))

    await town.hears("btc", happening="returned")

    assert [text for text in town.all_to("btc") if text in ("cũ", "mới")] == ["mới"]


async def test_an_answer_does_not_go_to_the_other(town: Town) -> None:
    await second_account(town, "btc", "btc-2")
    await outbox.owe(town.store, "btc", "trả lời", town.now, Lane.ANSWER)

    await town.hears("btc", happening="left")

    assert town.all_to("btc-2") == []


async def test_a_reminder_comes_anew_to_the_other(town: Town) -> None:
    await town.publish()
    town.later(timedelta(days=2))
    await second_account(town, "btc", "btc-2")
    await town.hears("btc", happening="left")

    await town.remind()

    assert any("NHẮC VIỆC" in text for text in town.all_to("btc-2"))
    assert not any("NHẮC VIỆC" in text for text in town.all_to("btc"))
