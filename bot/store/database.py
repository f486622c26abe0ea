"""The database: its place, its transactions, its migrations."""

import asyncio
import fcntl
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, nullcontext
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Table, func, make_url, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import migrating
from bot.store.engines import WRITES, empty_log, engine_of, is_away

FIRST_LOCK = 0x646F6E646F63  # "dondoc"
LOOK_SECONDS = 2.0
# A host that is gone gives its lock back within half a minute.
KEEPS_ALIVE = (
    func.set_config("tcp_keepalives_idle", "10", False),
    func.set_config("tcp_keepalives_interval", "5", False),
    func.set_config("tcp_keepalives_count", "4", False),
)
WIPES = "wipes"
LAST = "last"

Transaction = AsyncConnection
Item = TypeVar("Item")


class StoreError(Exception):
    """The database can't be used, now or at all; the message says why, without a password or a row."""


class StoreAwayError(StoreError):
    """The database can't be used now, and may be later: it is held, full, or its server is away."""


class Store:
    """A database: SQLite in one file by default, PostgreSQL for larger offices."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self._sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = engine_of(url)
        self._writer = asyncio.Lock() if self._sqlite else None
        self._listeners: list[Callable[[], None]] = []

    @property
    def place(self) -> str:
        """Where the data is, fit to be shown: the file's path, or the address without the password."""
        if self._sqlite and not self._memory:
            return str(Path(str(self.url.database)).absolute())
        return self.url.render_as_string(hide_password=True)

    @property
    def shared(self) -> bool:
        """Whether several processes may work on it at the same time."""
        return not self._sqlite

    @property
    def is_new(self) -> bool:
        """Whether this is an SQLite file that does not exist yet."""
        return self._sqlite and not self._memory and not Path(str(self.url.database)).exists()

    @property
    def _memory(self) -> bool:
        return self.url.database in (None, "", ":memory:")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep every other process that asks for the same off an SQLite file; the system ends it with ours.

        The lock is on a file beside it that is never removed, for another process may hold that by then.
        Raises StoreError.
        """
        if not self._sqlite or self._memory:
            yield
            return
        file = Path(str(self.url.database)).resolve()
        try:
            self._try_file()
            lock = file.with_name(f"{file.name}.lock").open("a")
        except (OSError, sqlite3.Error) as error:
            raise self._cannot_open(error) from error
        with lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise StoreAwayError(f"another process is using this database: {self.place}") from error
            yield

    @asynccontextmanager
    async def first(self) -> AsyncIterator[Callable[[], Awaitable[object]] | None]:
        """Be the first of the processes on a PostgreSQL server, None where another one is.

        What is given ends when that is lost, with the connection. SQLite has one process, which stays first.
        Raises StoreError. Source: postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS
        """
        if self._sqlite:
            yield asyncio.Event().wait  # nobody ever sets it
            return
        async with self._connected() as connection:
            mine = await connection.execute(select(func.pg_try_advisory_lock(FIRST_LOCK), *KEEPS_ALIVE))
            await connection.commit()  # the lock is the session's, and stays; no transaction stays open
            if not mine.one()[0]:
                yield None
                return
            try:
                yield lambda: _end_of(connection)
            finally:
                await connection.invalidate()  # else the lock would stay with it in the pool

    async def migrate(self) -> None:
        """Bring the tables up to date; forward only. Raises StoreError when the database can't be opened."""
        try:
            await asyncio.to_thread(self._try_file)
            async with self.engine.connect() as connection:
                await connection.run_sync(migrating.upgrade)
                await connection.commit()
        except Exception as error:  # whatever the driver raises, the reason is told and the cause kept
            raise self._cannot_open(error) from error

    def _cannot_open(self, error: Exception) -> StoreError:
        kind = StoreError if self._sqlite else StoreAwayError
        return kind(f"cannot open the database {self.place}: {_reason(error)}")

    def _try_file(self) -> None:
        """Open an SQLite file once by hand: aiosqlite leaves a thread behind when it can't."""
        if self._sqlite and not self._memory:
            sqlite3.connect(str(self.url.database)).close()

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()

    def on_commit(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every committed transaction."""
        self._listeners.append(listener)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Open a writing transaction: all of it is kept, or on an exception none of it."""
        async with self._writer or nullcontext(), self._connected() as connection:
            writer = await connection.execution_options(**{WRITES: True})
            async with writer.begin(), _last_work(writer):
                yield writer
            if self._sqlite and writer.info.pop(WIPES, False):
                await empty_log(writer)
        for listener in self._listeners:
            listener()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """Open a transaction that only reads: one moment's view of the data."""
        async with self._connected() as connection, connection.begin():
            yield connection

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[AsyncConnection]:
        """Open a connection; a database that fails on it (full, gone, restarting) raises StoreError."""
        try:
            async with self.engine.connect() as connection:
                yield connection
        except (DBAPIError, OSError) as error:
            if isinstance(error, DBAPIError) and not is_away(error):
                raise
            raise StoreAwayError(f"the database {self.place} fails: {_reason(error)}") from error


async def _end_of(connection: AsyncConnection) -> None:
    """Return when a connection has failed."""
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        try:
            await connection.execute(select(1))
            await connection.commit()
        except (SQLAlchemyError, OSError):
            return


def wipe(tx: Transaction) -> None:
    """Leave nothing of what this transaction overwrites in SQLite's log file once it is kept."""
    tx.info[WIPES] = True


def at_the_end(
    tx: Transaction, work: Callable[[Transaction, Sequence[Item]], Awaitable[None]], item: Item
) -> None:
    """Let `work` be done once, with all its items, when all else of this writing transaction is done.

    What it locks is held for a moment only, and nothing is waited for meanwhile.
    """
    tx.info[LAST].setdefault(work, []).append(item)


@asynccontextmanager
async def _last_work(tx: Transaction) -> AsyncIterator[None]:
    info = tx.info  # a connection that was cut off in the middle does not give it any more
    info[LAST] = {}
    try:
        yield
        for work, items in info[LAST].items():
            await work(tx, items)
    finally:
        del info[LAST]


@asynccontextmanager
async def trial(tx: Transaction) -> AsyncIterator[None]:
    """Let a part of a transaction change the data to be looked at, and take all of it back."""
    nested = await tx.begin_nested()
    last = {work: [*items] for work, items in tx.info.get(LAST, {}).items()}
    try:
        yield
    finally:
        if LAST in tx.info:
            tx.info[LAST] = last
        await nested.rollback()


async def insert_row(tx: Transaction, table: Table, **row: Any) -> int:  # Any: a row's values
    """Insert a row and return the id that the database gave it."""
    added = await tx.execute(table.insert().values(row).returning(table.c.id))
    return int(added.scalar_one())


def _reason(error: BaseException) -> str:
    cause = getattr(error, "orig", None) or error
    return str(cause).splitlines()[0] if str(cause) else type(cause).__name__
