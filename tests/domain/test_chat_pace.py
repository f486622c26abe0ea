"""A chat's messages stand apart, and no rolling minute takes a group above its limit."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.chat_pace import ChatLimits, ChatPace

CHAT = 1


def _left(waits: list[float], per_minute: int, *, group: bool) -> list[float]:
    """Return when messages leave that are each wanted some time after the one before."""
    pace, now, left = ChatPace(ChatLimits(1.0, per_minute)), 0.0, []
    for wait in waits:
        now += wait
        if CHAT in pace.resting(now):
            now = pace.next_end()
        pace.sent(CHAT, now, group=group)
        left.append(now)
    return left


def test_a_chat_rests_for_its_gap_and_no_longer() -> None:
    pace = ChatPace(ChatLimits(1.0, 20))

    pace.sent(CHAT, 5.0, group=False)

    assert pace.resting(5.9) == {CHAT}
    assert pace.next_end() == 6.0
    assert pace.resting(6.0) == frozenset()


def test_a_person_is_not_held_to_what_a_group_takes() -> None:
    assert _left([0.0] * 30, 20, group=False)[-1] == 29.0


def test_a_group_takes_so_many_a_minute() -> None:
    left = _left([0.0] * 21, 20, group=True)

    assert left[19] == 19.0
    assert left[20] >= 60.0


@given(waits=st.lists(st.floats(0, 20), max_size=80), per_minute=st.integers(1, 20))
def test_no_rolling_minute_is_above_the_limit(waits: list[float], per_minute: int) -> None:
    left = _left(waits, per_minute, group=True)

    assert all(later - earlier > 60 for earlier, later in zip(left, left[per_minute:], strict=False))
