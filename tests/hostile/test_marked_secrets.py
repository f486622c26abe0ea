"""Everything is run with a marked token, password and words, and every byte written is searched for them."""

import base64
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import make_url

from bot.sandbox import UNLIMITED, Network
from tests.postgresql import Server, installed

from .marks import forms, found
from .office import COMMANDS, NAME, PASSWORD, SECRET, TOKEN, WORDS, WRONG, Marked


@pytest.fixture(params=["sqlite", "postgresql"])
async def marked(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Marked]:
    """An office on each kind of database; a PostgreSQL server of its own, whose files are searched too."""
    monkeypatch.chdir(tmp_path)
    if request.param == "sqlite":
        yield Marked.written(tmp_path, f"sqlite:///{tmp_path}/dondoc.sqlite3")
        return
    if not installed():
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    with Server() as server:
        name = make_url(await server.new_database()).database
        assert name is not None
        await server.let_in("marked", PASSWORD, name)
        url = f"postgresql://marked:{quote(PASSWORD, safe='')}@/{name}?host={server.folder}"
        yield Marked.written(tmp_path, url)
        assert found(server.folder, WORDS)  # which is where the database has them
        assert [found(server.folder, mark) for mark in (TOKEN, SECRET, PASSWORD)] == [[], [], []]


def _wrong(url: str) -> list[str]:
    """Return addresses of databases that are none, or do not let us in."""
    on_server = (
        url if "@/" in url else f"postgresql://marked:{quote(PASSWORD, safe='')}@/nothing?host=/nowhere"
    )
    missing, other = on_server.replace("@/", "@/khong_co_"), on_server.replace("marked:", "marked:x")
    return [missing, other, f"mysql://{SECRET}", f"postgresql://{SECRET}:{SECRET}@h:{SECRET}/d"]


async def test_no_command_writes_a_secret(marked: Marked) -> None:
    printed = [await marked.types(*command) for command in (*COMMANDS, *WRONG)]
    printed += [await marked.types("status", DATABASE_URL=url) for url in _wrong(marked.database_url)]
    await marked.runs_on(_wrong(marked.database_url)[0])

    assert all(printed)
    assert [found(marked.folder, mark) for mark in (TOKEN, SECRET, PASSWORD)] == [[], [], []]


async def test_the_running_bot_writes_no_secret_and_no_words_in_a_log(marked: Marked) -> None:
    await marked.lives(Network(TOKEN, limits=UNLIMITED))

    said = "".join(file.read_text("utf-8") for file in marked.folder.glob("out-*"))
    assert [event for event in ("update_failed", "crashed", "poll_failed") if event not in said] == []
    assert [found(marked.folder, mark) for mark in (TOKEN, SECRET, PASSWORD)] == [[], [], []]
    worded = found(marked.folder, WORDS) + found(marked.folder, NAME)
    assert [name for name in worded if name.startswith("out-")] == []


def test_a_mark_is_found_however_it_is_written(tmp_path: Path) -> None:
    for number, written in enumerate(
        (
            PASSWORD.encode(),
            quote(PASSWORD).encode(),
            base64.b64encode(b"marked:" + PASSWORD.encode()),
            base64.urlsafe_b64encode(PASSWORD.encode() + b"x"),
            PASSWORD.upper().encode("utf-16-le"),
            PASSWORD.encode().hex().encode(),
        )
    ):
        (tmp_path / str(number)).write_bytes(b"... " + written + b" ...")

    assert found(tmp_path, PASSWORD) == [str(number) for number in range(6)]
    assert found(tmp_path, TOKEN) == []
    assert len(forms(TOKEN)) > 10
