"""What is put off stays so until its moment, by the days of the office."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.office import Office
from bot.domain.snoozing import holds

UNTIL = datetime(2026, 11, 27, 1, tzinfo=UTC)
EARLY = datetime(2026, 11, 23, 23, 40, tzinfo=UTC)  # 06:40 of the 24th, for an office that opens so early


@pytest.mark.parametrize(
    ("due", "now", "still"),
    [
        (None, EARLY, True),
        (date(2026, 11, 27), EARLY, True),
        (date(2026, 11, 23), EARLY, True),  # overdue since yesterday
        (date(2026, 11, 24), EARLY, False),  # brought forward to today
        (date(2026, 11, 26), EARLY, False),
        (date(2026, 11, 27), UNTIL, False),
    ],
)
def test_it_holds_until_its_moment_or_a_deadline_before(
    office: Office, due: date | None, now: datetime, still: bool
) -> None:
    assert holds(UNTIL, due, office, now) is still
