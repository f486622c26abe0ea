"""The bot is killed while it brings an old database up to date: the old one stands, or the new one."""

import asyncio
import random
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from bot.sandbox import UNLIMITED, Network, SandboxServer
from bot.store import database
from tests.crash import referee
from tests.crash.killing import Killer
from tests.crash.office import TOKEN, Crowd
from tests.running.process import Bot

OWED = 2_000
ACCOUNTS = """INSERT INTO accounts (id, channel, chat_id, state, changed_at)
              VALUES (:id, 'telegram', :chat, 'active', '2026-11-18 02:00:00')"""
DELIVERIES = """INSERT INTO deliveries (account_id, lane, text, choices, about, asks, numbered, state,
                                        queued_at, settled_at, tries)
                VALUES (:account, '2-push', :words, '[]', '[]', 0, 0, :state,
                        '2026-11-18 02:00:00', :settled, 0)"""


def _old(file: Path, chats: list[int]) -> None:
    """Make a database of the first release, with messages sent and messages owed."""
    engine = create_engine(f"sqlite:///{file}")
    config = Config()
    config.set_main_option("script_location", str(Path(database.__file__).with_name("migrations")))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for number, chat in enumerate(chats, 1):
            connection.execute(text(ACCOUNTS), {"id": number, "chat": str(chat)})
        sent = {"account": 1, "state": "sent", "settled": "2026-11-18 02:00:01"}
        rows = [{**sent, "words": f"đã gửi {number}"} for number in range(OWED)]
        queued = {"state": "queued", "settled": None}
        rows += [{**queued, "account": n, "words": f"còn nợ {n}"} for n in range(1, len(chats) + 1)]
        connection.execute(text(DELIVERIES), rows)
        connection.commit()
    engine.dispose()


async def test_an_old_database_survives_kills_while_it_is_migrated(tmp_path: Path) -> None:
    network = Network(TOKEN, limits=UNLIMITED)
    people = [network.add_person(f"Cán bộ mẫu {number}") for number in range(20)]
    for person in people:
        person.chat.started = True
    office = Crowd(tmp_path, network, people[0], people)
    _old(office.file, [person.id for person in people])
    chance = random.Random(4)  # noqa: S311  # no secret
    log = office.file.with_name("dondoc.sqlite3-wal")

    async def migrating(_bot: Bot) -> None:
        while not (log.exists() and log.stat().st_size):
            await asyncio.sleep(0.001)
        await asyncio.sleep(chance.uniform(0, 0.05))

    async with SandboxServer(network) as server:
        killer = Killer(office, server, {})
        for _ in range(4):
            await killer.kill_at(migrating)
        await killer.drain()

    judgement = referee.judge(office.file, network.calls)
    assert judgement.lost == OWED  # those that the network of the past took
    assert (judgement.owed, judgement.unflagged, judgement.unsettled) == (OWED + len(people), 0, 0)
    assert [person.messages[-1].text for person in people] == [f"còn nợ {n}" for n in range(1, 21)]
