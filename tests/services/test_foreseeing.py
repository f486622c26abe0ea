"""What will be sent on a day is what is sent when the day comes; looking ahead sends nothing."""

from datetime import date, datetime, timedelta

import pytest

from bot.domain.people import Post, Role
from bot.services import foreseeing, summarising
from bot.services.foreseeing import Foreseen
from tests.conftest import ZONE
from tests.originals import happened
from tests.services import outbox
from tests.town import Town


@happened
async def town(town: Town) -> None:
    await town.joins("head", Post(Role.HEAD, "btc"))
    await town.publish()


async def _foreseen(town: Town, day: date | None) -> tuple[datetime, list[Foreseen]]:
    async with town.store.transaction() as tx:
        _, at, owed = await foreseeing.foreseen(tx, town.office, day, town.now)
    return at, owed


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
async def test_a_day_that_was_foreseen_comes_so(town: Town) -> None:
    for offset in range(30):
        day = date(2026, 11, 19) + timedelta(days=offset)
        at, owed = await _foreseen(town, day)
        before = len(await outbox.texts(town.store))

        town.now = at
        await town.remind()
        await summarising.tick(town.store, town.office, town.now)
        await town.deliver()

        assert (await outbox.texts(town.store))[before:] == [one.owed.message.text for one in owed]


async def test_looking_ahead_sends_nothing(town: Town) -> None:
    before = await outbox.texts(town.store)

    at, owed = await _foreseen(town, date(2026, 12, 2))

    assert at == datetime(2026, 12, 2, 7, 30, tzinfo=ZONE)
    rungs = {key[3] for one in owed for key in one.owed.keys}
    assert rungs == {"T+3", "T every 2026-12", "head T+1", "chief T+3"}
    assert await outbox.texts(town.store) == before


async def test_on_a_day_off_there_is_nothing(town: Town) -> None:
    assert (await _foreseen(town, date(2026, 11, 28)))[1] == []


async def test_without_a_day_it_is_the_next_hour_of_the_office(town: Town) -> None:
    town.now = datetime(2026, 11, 19, 18, tzinfo=ZONE)

    at, owed = await _foreseen(town, None)

    assert at == datetime(2026, 11, 20, 7, 30, tzinfo=ZONE)
    assert [one.owed.to.name for one in owed if one.owed.keys] == ["Người mẫu"] * 2
