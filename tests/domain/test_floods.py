"""What a flood is."""

from datetime import UTC, datetime, timedelta

from bot.domain.floods import begins, is_flood

START = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)


def _every(seconds: float, times: int) -> list[datetime]:
    """Return moments at an equal distance, the newest first."""
    return [START - timedelta(seconds=seconds * n) for n in range(times)]


def test_as_many_as_are_allowed_are_no_flood() -> None:
    assert not is_flood(_every(1, 20), 20)


def test_one_more_in_a_minute_is_a_flood() -> None:
    assert is_flood(_every(2, 21), 20)


def test_one_more_in_longer_than_a_minute_is_none() -> None:
    assert not is_flood(_every(3, 21), 20)


def test_a_flood_begins_once() -> None:
    assert [begins(_every(1, times), 20) for times in (20, 21, 22)] == [False, True, False]
