"""Where every assignment stands, and what became of the deliveries."""

from datetime import date, datetime, time, timedelta

from bot.domain.assignments import Timeliness
from bot.domain.matters import Kind
from bot.services import tracking
from bot.services.tracking import Tracked
from bot.store.schema import DeliveryState
from tests.town import CONCLUSION, Town


async def _tracked(town: Town) -> tuple[Tracked, ...]:
    async with town.store.reading() as tx:
        return await tracking.standing(tx, town.office, town.now)


async def _standing(town: Town, today: date) -> list[tuple[str, str | None, Timeliness]]:
    town.now = datetime.combine(today, time(9), town.office.zone)
    found = await _tracked(town)
    return [(t.card.ref, t.card.organisation_id, t.timeliness) for t in found]


async def test_every_published_assignment_stands_to_its_deadline(town: Town) -> None:
    await town.publish()
    await town.says("bdv", "xong")

    assert await _standing(town, date(2026, 11, 28)) == [
        ("1", "btc", Timeliness.OVERDUE),
        ("1", "bdv", Timeliness.DONE_IN_TIME),
        ("2", "btc", Timeliness.NO_DEADLINE),
        ("3", "ubnd", Timeliness.IN_TIME),
    ]


async def test_what_waits_for_the_office_is_told_with_the_age_of_an_obstacle(town: Town) -> None:
    await town.publish()
    await town.says("ubnd", "vướng kinh phí")
    await town.says("bdv", "xong")
    town.later(timedelta(days=3))

    told = {(t.card.ref, t.card.organisation_id): (t.waits, t.blocked_days) for t in await _tracked(town)}

    assert told["3", "ubnd"] == ((Kind.OBSTACLE,), 3)
    assert told["1", "bdv"] == ((Kind.REPORT,), None)
    assert told["1", "btc"] == ((), None)


async def test_a_draft_is_not_tracked(town: Town) -> None:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())

    assert await _standing(town, date(2026, 11, 28)) == []


async def test_the_ledger_counts_deliveries_by_state(town: Town) -> None:
    await town.publish()
    town.later(timedelta(days=2))

    async with town.store.reading() as tx:
        ledger = await tracking.ledger(tx)

    assert ledger.states[DeliveryState.SENT] == len(town.channel.sent)
    assert sum(ledger.states.values()) == len(town.channel.sent)
    assert set(ledger.states) == set(DeliveryState)
    assert ledger.possibly_repeated == 0
