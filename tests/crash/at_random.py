"""Kills at random moments while pushes go out and replies come in: `python -m tests.crash.at_random`."""

import argparse
import asyncio
import random
import sys
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.sandbox import Fault, FaultKind, Limits, SandboxServer
from tests.crash import referee
from tests.crash.killing import Killer
from tests.crash.office import Crowd, crowd
from tests.crash.referee import Judgement

REPLIES = ("1 60%", "đã nhận", "/viec", "2 đang làm 30%")


@dataclass(frozen=True)
class Plan:
    """How many kills among how many people, at what pace, with what round trip."""

    kills: int
    people: int
    per_second: int
    within_seconds: float
    trip_seconds: float = 0.06
    replies_a_second: float = 5
    seed: int = 1


@dataclass(frozen=True)
class Report:
    """What came of a plan."""

    judgement: Judgement
    said: int
    most_in_flight: int
    in_flight: int  # over all kills
    slowest_again_seconds: float
    busiest_second: int

    @property
    def kept(self) -> bool:
        """Whether the promise was kept."""
        j = self.judgement
        whole = not (j.lost or j.unflagged or j.unknown or j.unsettled or j.updates_twice)
        return whole and j.updates == {"handled": self.said} and j.repeats <= self.in_flight


async def run(folder: Path, plan: Plan) -> Report:
    """Kill the bot as planned, let it finish, and judge."""
    chance = random.Random(plan.seed)  # noqa: S311  # no secret
    office = await crowd(folder, plan.people, Limits(messages_per_window=plan.per_second))
    office.network.faults.add(Fault(FaultKind.DELAY, method="sendMessage", seconds=plan.trip_seconds))
    async with SandboxServer(office.network) as server:
        killer = Killer(office, server, {"MESSAGES_PER_SECOND": str(plan.per_second)})
        talking = asyncio.create_task(_talk(office, chance, 1 / plan.replies_a_second))
        for _ in range(plan.kills):
            if referee.owed(office.file) < plan.per_second * plan.within_seconds:
                await office.publish()
            await killer.kill_at(killer.soon(chance, within_seconds=plan.within_seconds))
        talking.cancel()
        with suppress(asyncio.CancelledError):
            await talking
        await killer.drain()
    return Report(
        referee.judge(office.file, office.network.calls),
        said=sum(not message.from_bot for person in office.people for message in person.messages),
        most_in_flight=max(killer.in_flight),
        in_flight=sum(killer.in_flight),
        slowest_again_seconds=max(killer.again_after),
        busiest_second=referee.busiest_second(office.network.calls),
    )


async def _talk(office: Crowd, chance: random.Random, every_seconds: float) -> None:
    while True:
        chance.choice(office.people).say(chance.choice(REPLIES))
        await asyncio.sleep(every_seconds)


def main() -> None:
    """Run a plan, print what came of it, and fail where the promise was not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--per-second", type=int, default=1000)
    parser.add_argument("--within-seconds", type=float, default=0.8)
    parser.add_argument("--seed", type=int, default=1)
    plan = Plan(**vars(parser.parse_args()))
    with tempfile.TemporaryDirectory() as folder:
        report = asyncio.run(run(Path(folder), plan))
    told = {**asdict(plan), **asdict(report.judgement), **asdict(report), "kept": report.kept}
    del told["judgement"]
    sys.stdout.write("".join(f"{name:>24}: {value}\n" for name, value in told.items()))
    sys.exit(not report.kept)


if __name__ == "__main__":
    main()
