"""Where every assignment stands, and what became of the deliveries."""

from datetime import date, timedelta

from bot.domain.assignments import Timeliness
from bot.services import tracking
from bot.store.schema import DeliveryState
from tests.town import CONCLUSION, Town


async def _standing(town: Town, today: date) -> list[tuple[str, str | None, Timeliness]]:
    async with town.store.reading() as tx:
        found = await tracking.standing(tx, today)
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
