"""Waits grow, and end at five minutes."""

from itertools import pairwise

import pytest

from bot.domain.retry import MOST_SECONDS, delay_seconds


@pytest.mark.parametrize(("tries", "seconds"), [(0, 1), (1, 1), (2, 2), (3, 4), (9, 256), (10, 300)])
def test_the_wait_doubles_up_to_five_minutes(tries: int, seconds: float) -> None:
    assert delay_seconds(tries) == seconds


def test_waits_never_shrink() -> None:
    waits = [delay_seconds(tries) for tries in range(1, 60)]

    assert all(earlier <= later for earlier, later in pairwise(waits))
    assert waits[-1] == MOST_SECONDS
