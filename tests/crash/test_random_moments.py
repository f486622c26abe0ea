"""The bot is killed at random moments: nothing is lost, and what came twice is known."""

from pathlib import Path

from tests.crash import at_random
from tests.crash.at_random import Plan


async def test_a_push_survives_random_kills_while_replies_come_in(tmp_path: Path) -> None:
    plan = Plan(kills=5, people=90, per_second=30, within_seconds=0.6)

    report = await at_random.run(tmp_path, plan)

    assert report.kept, report
    assert report.most_in_flight <= 4, report  # 3 at 30 a second and 60 ms, and one on a busy machine
    assert report.busiest_second <= 30, report
