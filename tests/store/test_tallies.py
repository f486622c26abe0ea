"""What the database counts is what the rule says of each assignment."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from bot.domain.assignments import State, Timeliness, timeliness
from bot.store import assignments, tallies
from bot.store.schema import assignments as table
from tests.originals import happened
from tests.town import CONCLUSION, Town

TODAY = date(2026, 12, 1)
DAYS = st.none() | st.integers(-9, 12).map(lambda days: TODAY + timedelta(days=days))
ROWS = st.lists(st.tuples(st.sampled_from(list(State)), DAYS, DAYS), min_size=8, max_size=8)


@happened
async def town(town: Town) -> None:
    for number in (45, 46):
        await town.publish(CONCLUSION.replace("Số 45", f"Số {number}"))


@given(rows=ROWS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_every_way_to_stand_is_counted_as_the_rule_says(
    town: Town, rows: list[tuple[State, date | None, date | None]]
) -> None:
    async with town.store.transaction() as tx:
        cards = await assignments.published(tx)
        for card, (state, due_on, reported_on) in zip(cards, rows, strict=True):
            values = {"state": state, "due_on": due_on, "reported_on": reported_on}
            await tx.execute(update(table).where(table.c.id == card.id).values(values))
        cards = await assignments.published(tx)
        for units in (None, {"btc"}):
            own = [c for c in cards if units is None or c.organisation_id in units]
            stands = [timeliness(c.state, c.due_on, c.reported_on, TODAY) for c in own]

            assert await tallies.counted(tx, TODAY, units) == Counter(stands)
            late = [c for c, stand in zip(own, stands, strict=True) if stand is Timeliness.OVERDUE]
            assert await tallies.overdue(tx, TODAY, units, 2) == tuple(late[:2])
