"""Several processes keep one pace: never above the limit in any rolling second over all."""

import asyncio
import time

import pytest
from sqlalchemy import select

from bot.domain.pace import WINDOW_SECONDS
from bot.services.pacing import SharedPacing
from bot.store.database import Store
from bot.store.schema import paces

PER_SECOND = 40


def _pacing(store: Store) -> SharedPacing:
    return SharedPacing(store, "telegram", PER_SECOND)


async def _leave(pacing: SharedPacing, times: int, left: list[float]) -> None:
    for _ in range(times):
        await pacing.near()
        await pacing.take()
        left.append(time.monotonic())


async def _next_at(store: Store) -> float:
    async with store.reading() as tx:
        return float((await tx.execute(select(paces.c.next_at))).scalar_one())


async def test_two_that_send_at_once_keep_the_limit_together(store: Store, second: Store) -> None:
    left: list[float] = []

    await asyncio.gather(_leave(_pacing(store), 60, left), _leave(_pacing(second), 60, left))

    left.sort()
    pairs = zip(left, left[PER_SECOND:], strict=False)
    assert all(later - earlier > WINDOW_SECONDS for earlier, later in pairs)


async def test_one_alone_uses_nearly_all_of_it(store: Store) -> None:
    left: list[float] = []

    await _leave(_pacing(store), 80, left)

    assert left[-1] - left[0] < 4  # 2 s on a quiet machine


async def test_a_pause_holds_back_every_process(store: Store, second: Store) -> None:
    first, other, left = _pacing(store), _pacing(second), list[float]()
    await _leave(first, 1, [])
    await _leave(other, 1, [])

    began = time.monotonic()
    await first.pause(1.5)
    await other.rest()
    await _leave(other, 1, left)

    assert left[0] - began >= 1.5


async def test_what_is_not_used_is_given_back(store: Store) -> None:
    pacing = _pacing(store)
    await _leave(pacing, 1, [])
    booked = await _next_at(store)

    await pacing.rest()

    assert await _next_at(store) < booked


async def test_what_others_booked_after_it_keeps_what_is_not_used_from_being_given_back(
    store: Store, second: Store
) -> None:
    pacing = _pacing(store)
    await _leave(pacing, 1, [])
    await _leave(_pacing(second), 1, [])
    booked = await _next_at(store)

    await pacing.rest()

    assert await _next_at(store) == booked


async def test_slots_that_took_too_long_to_be_told_are_not_used(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.pacing.LEAST_SLACK_SECONDS", 0.0)
    pacing, left = _pacing(store), list[float]()
    began = time.monotonic()

    await _leave(pacing, 1, left)

    assert left[0] - began > 0.1
