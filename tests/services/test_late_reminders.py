"""A reminder that could not be sent in its hours is given up; the rung that stands then takes its place."""

from datetime import datetime, timedelta

from bot.services import reminding
from bot.store import claims
from bot.store.schema import DeliveryState
from tests.conftest import ZONE
from tests.originals import happened
from tests.services import outbox
from tests.town import Town

FRIDAY = datetime(2026, 11, 27, 16, 50, tzinfo=ZONE)  # task 1 is due that day


@happened
async def town(town: Town) -> None:
    await town.publish()


async def _queue(town: Town, moment: datetime) -> None:
    """Let the clock tick while nothing can be sent."""
    town.now = moment
    await reminding.tick(town.store, town.office, moment)


async def _any_due(town: Town) -> bool:
    async with town.store.reading() as tx:
        return await claims.any_due(tx, busy_accounts=(), now=town.now)


async def test_it_is_not_sent_at_night(town: Town) -> None:
    await _queue(town, FRIDAY)
    assert await _any_due(town)

    await _queue(town, FRIDAY.replace(hour=17, minute=0))

    assert not await _any_due(town)
    assert (await outbox.rows(town.store))[-1].error == "too late to be of use"


async def test_the_next_one_tells_what_holds_then(town: Town) -> None:
    await _queue(town, FRIDAY)

    town.now = FRIDAY.replace(hour=9) + timedelta(days=3)
    await town.remind()

    told = [text for text in town.all_to("btc") if "NHẮC VIỆC" in text]
    assert len(told) == 1
    assert "quá hạn 03 ngày" in told[0]


async def test_one_that_missed_the_morning_goes_out_in_the_afternoon(town: Town) -> None:
    await _queue(town, FRIDAY.replace(hour=11, minute=14))

    town.now = FRIDAY.replace(hour=13, minute=30)
    await town.remind()

    assert "đến hạn hôm nay" in town.last_to("btc").text


async def test_what_waits_behind_it_is_not_held_up(town: Town) -> None:
    await _queue(town, FRIDAY)
    await outbox.owe(town.store, "btc", "chào", FRIDAY)

    await _queue(town, FRIDAY.replace(hour=22))
    await town.deliver()

    assert town.last_to("btc").text == "chào"
    failed = [row for row in await outbox.rows(town.store) if row.state == DeliveryState.FAILED]
    assert len(failed) == 2
