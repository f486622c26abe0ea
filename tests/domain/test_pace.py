"""Never more than the network allows in any rolling second, and hardly less."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.pace import CATCH_UP_SECONDS, GENTLE_FACTOR, GENTLE_SECONDS, WINDOW_SECONDS, Pace

WAITS = st.lists(st.floats(0, 3, allow_nan=False), min_size=1, max_size=120)
LATE = st.lists(st.floats(0, 0.05, allow_nan=False), min_size=100, max_size=200)


def _leave(pace: Pace, now: float, late: float = 0.0) -> float:
    """Let the next message leave as soon as it may, or somewhat later; return when it left."""
    left = max(now, pace.next_slot(now)) + late
    pace.take(left)
    return left


def _run(pace: Pace, times: int, late: float = 0.0) -> list[float]:
    left = [0.0]
    for _ in range(times):
        left.append(_leave(pace, left[-1], late))
    return left[1:]


@given(waits=WAITS, per_second=st.integers(1, 40))
def test_no_rolling_second_holds_more_than_allowed(waits: list[float], per_second: int) -> None:
    pace, now, left = Pace(per_second), 0.0, []
    for wait in waits:
        now = _leave(pace, now + wait)
        left.append(now)

    pairs = zip(left, left[per_second:], strict=False)
    assert all(later - earlier > WINDOW_SECONDS for earlier, later in pairs)


@given(late=LATE)
def test_late_wake_ups_never_make_a_rolling_second_hold_more(late: list[float]) -> None:
    pace, now, left = Pace(30), 0.0, []
    for delay in late:
        now = _leave(pace, now, delay)
        left.append(now)

    assert all(later - earlier > WINDOW_SECONDS for earlier, later in zip(left, left[30:], strict=False))


def test_nearly_all_of_the_allowed_rate_is_used() -> None:
    left = _run(Pace(30), 3000)

    assert 3000 / (left[-1] - left[0]) >= 0.98 * 30


def test_a_wake_up_a_little_late_costs_nothing() -> None:
    punctual, late = _run(Pace(30), 3000), _run(Pace(30), 3000, late=CATCH_UP_SECONDS / 2)

    assert late[-1] - punctual[-1] < 0.1


def test_answers_that_vary_widen_the_slots() -> None:
    steady, varying = Pace(30), Pace(30)
    for number in range(100):
        steady.answered(0.060)
        varying.answered(0.060 + 0.020 * (number % 11) / 10)

    assert 0.95 <= _run(steady, 900)[-1] / _run(varying, 900)[-1] < 0.99


def test_there_is_no_burst_at_the_start() -> None:
    left = _run(Pace(10), 5)

    assert all(later - earlier >= 0.1 for earlier, later in pairwise(left))


def test_a_slot_is_given_at_once_after_a_rest() -> None:
    pace = Pace(10)
    pace.take(0.0)

    assert pace.next_slot(50.0) <= 50.0


def test_a_pause_holds_back_every_slot() -> None:
    pace = Pace(10)

    pace.pause(7.0)

    assert pace.next_slot(1.0) == 7.0


def test_a_longer_pause_stays() -> None:
    pace = Pace(10)
    pace.pause(7.0)

    pace.pause(3.0)

    assert pace.next_slot(1.0) == 7.0


def test_after_a_pause_it_goes_on_gently_for_a_while() -> None:
    pace = Pace(10)
    pace.pause(7.0)
    pace.take(7.0)

    gentle = pace.next_slot(7.0) - 7.0
    pace.take(8.0 + GENTLE_SECONDS)

    usual = pace.next_slot(8.0 + GENTLE_SECONDS) - 8.0 - GENTLE_SECONDS
    assert round(gentle / usual, 6) == GENTLE_FACTOR
