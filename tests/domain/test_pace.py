"""Never more than the network allows in any rolling second."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.pace import WINDOW_SECONDS, Pace

WAITS = st.lists(st.floats(0, 3, allow_nan=False), min_size=1, max_size=120)


def _slots(pace: Pace, waits: list[float]) -> list[float]:
    now, slots = 0.0, []
    for wait in waits:
        now += wait
        slots.append(pace.take(now))
        now = max(now, slots[-1])
    return slots


@given(waits=WAITS, per_second=st.integers(1, 40))
def test_no_rolling_second_holds_more_than_allowed(waits: list[float], per_second: int) -> None:
    slots = _slots(Pace(per_second), waits)

    pairs = zip(slots, slots[per_second:], strict=False)
    assert all(later - earlier > WINDOW_SECONDS for earlier, later in pairs)


@given(waits=WAITS, per_second=st.integers(1, 40))
def test_slots_never_go_back(waits: list[float], per_second: int) -> None:
    slots = _slots(Pace(per_second), waits)

    assert slots == sorted(slots)


def test_there_is_no_burst_at_the_start() -> None:
    pace = Pace(10)

    assert [round(pace.take(5.0), 3) for _ in range(3)] == [5.0, 5.1, 5.2]


def test_a_slot_is_given_at_once_after_a_rest() -> None:
    pace = Pace(10)
    pace.take(0.0)

    assert pace.take(50.0) == 50.0


def test_a_pause_holds_back_every_slot() -> None:
    pace = Pace(10)

    pace.pause(7.0)

    assert pace.take(1.0) == 7.0


def test_a_longer_pause_stays() -> None:
    pace = Pace(10)
    pace.pause(7.0)

    pace.pause(3.0)

    assert pace.paused_until == 7.0
