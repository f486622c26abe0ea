"""The bot stands still while it reminds, as a machine does that is short of everything, or that sleeps."""

import asyncio
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest

from tests.conftest import ZONE
from tests.crash import referee
from tests.crash.killing import Killer
from tests.crash.office import TOKEN, Crowd
from tests.crash.test_reminding import REMINDED
from tests.running.process import running

FRIDAY = datetime(2026, 11, 20, 9, 0, tzinfo=ZONE)  # a week before 28/11/2026, a Saturday
STILL_SECONDS = 3


@asynccontextmanager
async def _standing_still(office: Crowd, killer: Killer, at: str) -> AsyncIterator[None]:
    """Stop the bot at its first message, let it go on after the block, and wait until all has left."""
    await office.publish(now=FRIDAY - timedelta(days=3))
    killer.command = ("-m", "tests.crash.bot_at", at)
    first = killer.sees(lambda call: call.method == "sendMessage")
    async with running(
        office.folder, killer.server.api_url, TOKEN, *killer.command, settings=killer.settings
    ) as bot:
        await first(bot)
        bot.tell(signal.SIGSTOP)
        yield
        bot.tell(signal.SIGCONT)
        await bot.stops()
    await killer.drain()


async def test_a_bot_that_stood_still_reminds_everybody_once(office: Crowd, killer: Killer) -> None:
    async with _standing_still(office, killer, FRIDAY.isoformat()):
        await asyncio.sleep(STILL_SECONDS)

    judgement = referee.judge(office.file, office.network.calls)
    assert (judgement.lost, judgement.unflagged, judgement.unknown, judgement.unsettled) == (0, 0, 0, 0)
    reminded = referee.query(office.file, REMINDED)
    assert {(tasks, messages, rung) for _, tasks, messages, rung in reminded} == {(1, 1, "T-7")}


@pytest.mark.parametrize(("asleep", "rung"), [(timedelta(minutes=10), "T-7"), (timedelta(days=3), "T-3")])
async def test_a_bot_that_slept_tells_everybody_the_rung_that_stands_then_once(
    office: Crowd, killer: Killer, asleep: timedelta, rung: str
) -> None:
    clock = office.folder / "moment.txt"
    clock.write_text(FRIDAY.isoformat())
    async with _standing_still(office, killer, str(clock)):
        clock.write_text((FRIDAY + asleep).isoformat())

    reminded = referee.query(office.file, REMINDED)
    assert all(rungs.split(",").count(rung) == 1 for *_, rungs in reminded)
    got = Counter(call.chat_id for call in office.network.calls if call.took_effect)
    told = [1 + messages for _, _, messages, _ in reminded]  # the conclusion, and each reminder
    assert sorted(got.values()) == sorted(told + [1] * (len(office.people) - len(reminded)))
