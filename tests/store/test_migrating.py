"""A database of the first release comes up to date with what it holds."""

import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine

from bot.store import assignments, migrating
from bot.store.database import Store

FIRST = """
INSERT INTO organisations VALUES ('btc', 0, 'Ban Tổ chức', '', '[]', '', NULL,
 '[]', '', NULL, NULL, NULL, NULL);
INSERT INTO cadres VALUES (1, 'Người mẫu', '2026-11-17 02:00:00');
INSERT INTO posts VALUES (1, 1, 'btc', 'focal', '2026-11-17 02:00:00');
INSERT INTO invites VALUES ('x', 'focal', 'btc', NULL, '2026-11-17 02:00:00',
 '2026-11-17 02:00:00', NULL, NULL);
INSERT INTO conclusions VALUES (1, 'published', 'TB', '45-TB/ĐU', NULL, NULL, NULL, NULL, NULL, NULL,
 '[]', '[]', '[]', 'a', 'b', '2026-11-17 02:00:00', '2026-11-17 02:00:00', 1);
INSERT INTO tasks VALUES (1, 1, 0, '2.1', '', 'Rà soát', 0, 0, 'trước ngày 28/11/2026', 'date');
INSERT INTO assignments VALUES (1, 1, 0, 'btc', 'BTC', 'lead', 'in_progress', 60, '2026-11-27', NULL);
"""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrating.FOLDER))
    return config


def _to_the_first(connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "0001")


def test_the_newest_migration_is_told_by_its_name() -> None:
    assert ScriptDirectory.from_config(_config()).get_current_head() == migrating.newest()


async def test_what_is_stored_stays_and_gets_its_new_columns(tmp_path: Path) -> None:
    file = tmp_path / "dondoc.sqlite3"
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        _to_the_first(connection)
    engine.dispose()
    old = sqlite3.connect(file)
    old.executescript(FIRST)
    old.close()

    store = Store(f"sqlite+aiosqlite:///{file}")
    await store.migrate()

    async with store.reading() as tx:
        (card,) = await assignments.published(tx)
        broken = (await tx.exec_driver_sql("PRAGMA foreign_key_check")).all()
        document_due = (await tx.exec_driver_sql("SELECT due_on FROM tasks")).scalar_one()
    await store.close()
    assert (card.percent, card.due_on) == (60, date(2026, 11, 27))
    assert card.given_at == datetime(2026, 11, 17, 2, 0, tzinfo=UTC)
    assert (broken, document_due) == ([], "2026-11-27")
