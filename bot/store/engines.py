"""Engines: how each kind of database is opened, how a transaction begins there, and how it fails."""

from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, event, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import StaticPool

BUSY_TIMEOUT_MS = 10_000
WRITES = "writes"  # an option of a connection
# A connection, a deadlock, a full disk, a restart, the system, and a server that only reads.
# Source: postgresql.org/docs/current/errcodes-appendix.html
AWAY = ("08", "40", "53", "57", "58", "25006")


def engine_of(url: str) -> AsyncEngine:
    """Return the way to a database, which is not opened yet."""
    if make_url(url).get_backend_name() != "sqlite":
        return create_async_engine(url, pool_pre_ping=True, hide_parameters=True)
    memory = make_url(url).database in (None, "", ":memory:")
    more: dict[str, Any] = (
        {"poolclass": StaticPool} if memory else {}
    )  # Any: keyword arguments of the library
    engine = create_async_engine(url, hide_parameters=True, **more)  # parameters hold people's words
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    event.listen(engine.sync_engine, "invalidate", _roll_back)
    return engine


def _prepare(connection: Any, _record: object) -> None:  # Any: the driver's own connection
    """Give SQLAlchemy the transactions, and SQLite the settings that make a commit last a power cut."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for setting in (
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",
    ):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _roll_back(connection: Any, _record: object, _error: object) -> None:  # Any: the driver's own connection
    """End the transaction of a connection that was cut off, before it is closed.

    A statement in the middle would keep it alive after that, and every other writer waiting.
    Source: sqlite.org/c3ref/close.html
    """
    with suppress(Exception):  # it is closed in any case
        connection.rollback()


async def empty_log(connection: AsyncConnection) -> None:
    """Write SQLite's log file into the database and empty it; not within a transaction.

    Source: sqlite.org/pragma.html#pragma_wal_checkpoint
    """
    raw = await connection.get_raw_connection()
    assert raw.driver_connection is not None, "the connection is open"
    await raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def is_away(error: DBAPIError) -> bool:
    """Return whether a database failed as a whole, and not over what a statement says."""
    state = getattr(error.orig, "sqlstate", None) or ""
    return (
        isinstance(error, OperationalError | InterfaceError)
        or error.connection_invalidated
        or state.startswith(AWAY)
    )
