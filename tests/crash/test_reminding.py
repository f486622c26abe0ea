"""The bot is killed while it reminds: every reminder is owed once, and sent."""

import random
from datetime import datetime, timedelta

from tests.conftest import ZONE
from tests.crash import referee
from tests.crash.killing import Killer
from tests.crash.office import Crowd

FRIDAY = datetime(2026, 11, 20, 9, 0, tzinfo=ZONE)  # a week before 28/11/2026, a Saturday
REMINDED = """SELECT r.cadre_id, count(*), count(DISTINCT r.delivery_id), group_concat(r.rung)
              FROM reminders r GROUP BY r.cadre_id"""


async def test_a_reminder_is_owed_once_whenever_the_bot_is_killed(office: Crowd, killer: Killer) -> None:
    chance = random.Random(5)  # noqa: S311  # no secret
    await office.publish(now=FRIDAY - timedelta(days=3))
    killer.command = ("-m", "tests.crash.bot_at", FRIDAY.isoformat())
    for _ in range(4):
        await killer.kill_at(killer.soon(chance, within_seconds=0.5))
    await killer.drain()

    judgement = referee.judge(office.file, office.network.calls)
    assert (judgement.lost, judgement.unflagged, judgement.unknown, judgement.unsettled) == (0, 0, 0, 0)
    assert judgement.repeats <= sum(killer.in_flight)
    reminded = referee.query(office.file, REMINDED)
    assert {(tasks, messages, rung) for _, tasks, messages, rung in reminded} == {(1, 1, "T-7")}
    assert judgement.owed == len(office.people) + len(reminded)
    assert len(reminded) == sum(number % 3 != 2 for number in range(1, 41))
