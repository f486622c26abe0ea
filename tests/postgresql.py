"""A throwaway PostgreSQL server: a temporary folder, a local socket, no network port."""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

import asyncpg

DEBIAN = Path("/usr/lib/postgresql")
# Ends every other connection to the database, as a server that restarts does.
CUT = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE pid <> pg_backend_pid() AND datname = current_database()"""


def installed() -> bool:
    """Whether there is a server to start."""
    return _program("initdb") is not None


def _program(name: str) -> str | None:
    debian = sorted(DEBIAN.glob(f"*/bin/{name}"))
    return str(debian[-1]) if debian else shutil.which(name)


class Server:
    """A running server; it refuses root, so as root it runs as the `postgres` account."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        shared = "/tmp" if os.getuid() == 0 else None  # noqa: S108  # root's own folder may be closed to others
        self._folder = Path(tempfile.mkdtemp(prefix="dondoc-postgresql-", dir=shared))
        self._user = "postgres" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
        if os.getuid() == 0:
            shutil.chown(self._folder, self._user)

    def __enter__(self) -> Self:
        try:
            self._start()
        except subprocess.CalledProcessError:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        return self

    def _start(self) -> None:
        """Start on a fresh cluster, whatever this machine's language is."""
        language = ("-E", "UTF8", "--locale=C.UTF-8")
        self._run("initdb", "-D", self._data, "-A", "trust", "-U", "dondoc", *language, "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={self._folder} -c fsync=off"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", self._data, "-l", log, "-w", "-o", options, "start")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(self._folder, ignore_errors=True)

    async def new_database(self, template: str | None = None) -> str:
        """Create a database, empty or as another one is, and return its address."""
        name = f"test_{next(self._numbers)}"
        connection = await asyncpg.connect(host=str(self._folder), user="dondoc", database="postgres")
        try:
            await connection.execute(f"CREATE DATABASE {name} TEMPLATE {template or 'template1'}")
        finally:
            await connection.close()
        return f"postgresql+asyncpg://dondoc@/{name}?host={self._folder}"

    async def let_in(self, name: str, password: str, database: str) -> None:
        """Let a role in by its password alone, and give it everything in a database."""
        access = Path(self._data) / "pg_hba.conf"
        access.write_text(f"local all {name} scram-sha-256\n" + access.read_text())
        connection = await asyncpg.connect(host=str(self._folder), user="dondoc", database=database)
        try:
            quoted = password.replace("'", "''")
            await connection.execute(f"CREATE ROLE {name} LOGIN PASSWORD '{quoted}'")
            await connection.execute(f"GRANT ALL ON DATABASE {database} TO {name}")
            await connection.execute(f"GRANT ALL ON SCHEMA public TO {name}")
            await connection.execute("SELECT pg_reload_conf()")
        finally:
            await connection.close()

    @property
    def folder(self) -> Path:
        """Everything that the server writes."""
        return self._folder

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def _run(self, program: str, *arguments: str) -> None:
        path = _program(program)
        assert path is not None, f"{program} is not installed"
        subprocess.run(
            [path, *arguments],
            check=True,
            user=self._user if os.getuid() == 0 else None,
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
