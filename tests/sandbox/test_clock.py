"""The sandbox's clock."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox import Network, SandboxClock

from .driving import TOKEN

MONDAY = datetime(2026, 10, 12, 1, 0, tzinfo=UTC)


def test_it_runs_on_from_where_it_was_set() -> None:
    clock = SandboxClock(MONDAY)

    assert MONDAY <= clock.now() < MONDAY + timedelta(minutes=1)
    assert clock.now() < clock.now() + timedelta(microseconds=1)


def test_it_jumps() -> None:
    clock = SandboxClock(MONDAY)

    clock.advance(timedelta(days=7))

    assert MONDAY + timedelta(days=7) <= clock.now() < MONDAY + timedelta(days=7, minutes=1)


def test_it_wants_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        SandboxClock(MONDAY).set(MONDAY.replace(tzinfo=None))


def test_messages_carry_its_time() -> None:
    network = Network(TOKEN, SandboxClock(MONDAY))

    said = network.add_person("Nguyễn Văn An").start()

    assert said.date == MONDAY
