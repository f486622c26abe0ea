"""The bot is killed while a conclusion is handed in and published: all of it happens, or none yet."""

import asyncio
import random

from tests.crash import referee
from tests.crash.killing import Killer, Moment
from tests.crash.office import Crowd
from tests.running.process import Bot
from tests.town import CONCLUSION

OWED = "SELECT count(*) FROM deliveries WHERE lane = '2-push'"


def _after_news(killer: Killer, chance: random.Random) -> Moment:
    """Return a moment just after updates were read: they are stored and handled then."""
    read = killer.sees(lambda call: call.method == "getUpdates" and call.status == 200)

    async def moment(bot: Bot) -> None:
        await read(bot)
        await asyncio.sleep(chance.uniform(0, 0.12))

    return moment


async def test_a_conclusion_is_published_once_whenever_the_bot_is_killed(
    office: Crowd, killer: Killer
) -> None:
    chance = random.Random(3)  # noqa: S311  # no secret
    office.chief.upload("ket-luan.txt", CONCLUSION.encode())
    await killer.kill_at(_after_news(killer, chance))
    await killer.drain()
    card = next(message for message in reversed(office.chief.messages) if message.buttons)
    office.chief.press(card.id, "Phát hành")
    for _ in range(3):
        office.chief.say("/viec")
        await killer.kill_at(_after_news(killer, chance))
    await killer.drain()

    judgement = referee.judge(office.file, office.network.calls)
    assert judgement.updates == {"handled": 5}
    assert (judgement.lost, judgement.unflagged, judgement.unknown, judgement.unsettled) == (0, 0, 0, 0)
    assert referee.query(office.file, OWED) == [(40,)]
