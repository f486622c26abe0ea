"""Migrating: the tables are brought up to date, forward only."""

from pathlib import Path

from sqlalchemy import Connection, func, inspect, select

FOLDER = Path(__file__).with_name("migrations")
LOCK = 0x6D696772617465  # "migrate"


def upgrade(connection: Connection) -> None:
    """Do what is missing; processes that start together do it one after the other."""
    if connection.dialect.name != "sqlite":
        connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
    if _is_current(connection):
        return
    from alembic import command  # noqa: PLC0415  # much to load, once after an update of the program
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _is_current(connection: Connection) -> bool:
    known = inspect(connection).has_table("alembic_version")
    done = connection.exec_driver_sql("SELECT version_num FROM alembic_version") if known else ()
    return [row.version_num for row in done] == [newest()]


def newest() -> str:
    """Return the revision up to which the tables go: each file's name begins with its own."""
    return max(file.name.partition("_")[0] for file in FOLDER.glob("versions/[0-9]*.py"))
