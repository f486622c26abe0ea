"""One process runs on an SQLite file; a second one is told so before it touches anything."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from bot.store import accounts
from bot.store.database import Store, StoreError

ROOT = Path(__file__).parents[2]
HOLDS = """
import sys
from bot.store.database import Store
with Store(sys.argv[1]).alone():
    print("held", flush=True)
    sys.stdin.read()
"""


def _url(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


def test_a_second_process_is_told_that_the_database_is_in_use(tmp_path: Path) -> None:
    file = tmp_path / "dondoc.sqlite3"

    with (
        Store(_url(file)).alone(),
        pytest.raises(StoreError, match=f"^another process is using this database: {file}$"),
        Store(_url(file)).alone(),
    ):
        pass


def test_another_name_of_the_file_is_the_same_database(tmp_path: Path) -> None:
    (tmp_path / "link.sqlite3").symlink_to(tmp_path / "dondoc.sqlite3")

    with (
        Store(_url(tmp_path / "dondoc.sqlite3")).alone(),
        pytest.raises(StoreError, match="another process is using"),
        Store(_url(tmp_path / "link.sqlite3")).alone(),
    ):
        pass


def test_a_killed_process_holds_nothing(tmp_path: Path) -> None:
    url = _url(tmp_path / "dondoc.sqlite3")
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, url], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreError), Store(url).alone():
            pass

        holder.kill()
        holder.wait()

        with Store(url).alone():
            pass


def test_the_lock_stands_beside_the_file(tmp_path: Path) -> None:
    with Store(_url(tmp_path / "dondoc.sqlite3")).alone():
        assert (tmp_path / "dondoc.sqlite3.lock").exists()


def test_a_second_run_ends_before_it_touches_anything(tmp_path: Path) -> None:
    file = tmp_path / "dondoc.sqlite3"
    given = {"TELEGRAM_TOKEN": "1:mau", "DATABASE_URL": f"sqlite:///{file}", "PYTHONPATH": str(ROOT)}

    with Store(_url(file)).alone():
        second = subprocess.run(
            [sys.executable, "-m", "bot", "run"], cwd=tmp_path, env=given, capture_output=True, text=True
        )

    assert (second.returncode, second.stderr) == (
        1,
        f"dondoc: another process is using this database: {file}\n",
    )
    assert file.stat().st_size == 0


async def test_a_command_works_beside_the_process(store: Store, now: datetime) -> None:
    beside = Store(store.url.render_as_string(hide_password=False))

    with store.alone():
        async with beside.transaction() as tx:
            await accounts.add(tx, "telegram", "7", now)

    await beside.close()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(StoreError, match=r"cannot open the database .*: unable to open database file"),
        Store(_url(tmp_path / "nowhere" / "dondoc.sqlite3")).alone(),
    ):
        pass


def test_a_database_in_memory_is_its_owners_alone() -> None:
    store = Store("sqlite+aiosqlite:///:memory:")

    with store.alone(), store.alone():
        pass
