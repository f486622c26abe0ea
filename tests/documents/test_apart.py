"""Reading in a process of its own: what it passes on, and what it does not let through."""

import asyncio
import os
import sys
import time
from pathlib import Path

import pytest

from bot.documents import DocumentError, DocumentProblem, apart, limits
from tests.documents import made
from tests.documents.sample import PLAIN

LIMIT_BYTES = 20_000_000


async def problem(name: str, content: bytes) -> DocumentProblem:
    with pytest.raises(DocumentError) as caught:
        await apart.document_of(name, content, limit_bytes=LIMIT_BYTES)
    return caught.value.code


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A program that stands in for the reading process: a test writes what it does."""
    package = tmp_path / "bot" / "documents"
    package.mkdir(parents=True)
    for folder in (package, package.parent):
        (folder / "__init__.py").touch()
    monkeypatch.setattr(apart, "ROOT", tmp_path)
    return package / "__main__.py"


def is_running(process_id: int) -> bool:
    try:
        return "\tZ" not in Path(f"/proc/{process_id}/status").read_text().split("State:")[1][:4]
    except FileNotFoundError:
        return False


async def test_a_file_is_read() -> None:
    document = await apart.document_of("../../etc/a.docx", made.as_word(), limit_bytes=LIMIT_BYTES)

    assert made.words(document.text) == made.words(PLAIN)


async def test_every_page_is_told_of() -> None:
    told: list[tuple[int, int]] = []

    await apart.document_of(
        "a.pdf",
        made.as_pdf(),
        limit_bytes=LIMIT_BYTES,
        progress=lambda done, pages: told.append((done, pages)),
    )

    assert told == [(1, 2), (2, 2)]


async def test_a_problem_comes_back_as_it_is() -> None:
    assert await problem("a.docx", b"not a zip") is DocumentProblem.BROKEN
    assert await problem("a.txt", b"") is DocumentProblem.EMPTY
    assert await problem("a.txt", b"x" * (LIMIT_BYTES + 1)) is DocumentProblem.TOO_LARGE


@pytest.mark.parametrize(
    ("does", "expected"),
    [
        ("os.abort()", DocumentProblem.BROKEN),
        ("raise ValueError", DocumentProblem.BROKEN),
        ("print('{\"te')", DocumentProblem.TOO_HEAVY),
        ("os.kill(os.getpid(), signal.SIGKILL)", DocumentProblem.TOO_HEAVY),
        ("limits.take(); bytearray(limits.MEMORY_BYTES)", DocumentProblem.BROKEN),
        ("limits.CPU_SECONDS = 1; limits.take()\nwhile True: pass", DocumentProblem.TOO_HEAVY),
        ("limits.SECONDS = 1; limits.take(); time.sleep(60)", DocumentProblem.TOO_HEAVY),
    ],
)
async def test_a_process_that_ends_without_an_answer_is_a_problem(
    reader: Path, does: str, expected: DocumentProblem
) -> None:
    (reader.parent / "limits.py").write_text(Path(str(limits.__file__)).read_text("utf-8"), "utf-8")
    reader.write_text(f"import os, signal, time\nfrom bot.documents import limits\n{does}\n", "utf-8")

    assert await problem("a.txt", b"x") is expected


async def test_a_process_that_takes_too_long_ends_with_all_that_it_started(
    reader: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(limits, "SECONDS", 1)
    monkeypatch.setattr(apart, "SECONDS_TO_SPARE", 0)
    ids = tmp_path / "ids"
    reader.write_text(
        "import os, subprocess, time\n"
        "started = subprocess.Popen(['sleep', '60'])\n"
        f"open({str(ids)!r}, 'w').write(f'{{os.getpid()}} {{started.pid}}')\n"
        "time.sleep(60)\n",
        "utf-8",
    )

    began = time.monotonic()
    assert await problem("a.txt", b"x") is DocumentProblem.TOO_HEAVY

    assert time.monotonic() - began < 20
    await asyncio.sleep(0.1)
    assert not any(is_running(int(each)) for each in ids.read_text().split())


async def test_a_reading_that_is_given_up_ends_its_process(reader: Path, tmp_path: Path) -> None:
    ids = tmp_path / "ids"
    reader.write_text(f"import os, time\nopen({str(ids)!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)\n")
    reading = asyncio.create_task(apart.document_of("a.txt", b"x", limit_bytes=LIMIT_BYTES))
    while not ids.exists() or not ids.read_text():
        await asyncio.sleep(0.05)

    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading

    assert not is_running(int(ids.read_text()))


async def test_the_process_knows_no_setting_and_no_token(
    reader: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "7000000001:AAF")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///a")
    reader.write_text(
        "import json, os\nprint(json.dumps({'text': ' '.join(sorted(os.environ)), 'ocr_confidence': None}))\n"
    )

    document = await apart.document_of("a.txt", b"x", limit_bytes=LIMIT_BYTES)

    assert set(document.text.split()) <= {
        "HOME",
        "LANG",
        "PATH",
        "PYTHONPATH",
        "TMPDIR",
        "TESSDATA_PREFIX",
    } | {"LC_CTYPE", "__CF_USER_TEXT_ENCODING"}


async def test_nothing_stays_behind(reader: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "kept"))
    monkeypatch.setattr("tempfile.tempdir", None)
    (tmp_path / "kept").mkdir()
    reader.write_text("import os\nopen('left', 'w').write(os.getcwd())\nraise ValueError\n")

    assert await problem("a.txt", b"x") is DocumentProblem.BROKEN

    assert list((tmp_path / "kept").iterdir()) == []


async def test_a_reading_ends_with_the_bot_that_started_it(tmp_path: Path) -> None:
    ids = tmp_path / "id"
    code = (
        "import subprocess, sys, time\n"
        "inner = 'from bot.documents import limits; limits.end_with_parent(); import time; time.sleep(60)'\n"
        "started = subprocess.Popen([sys.executable, '-c', inner])\n"
        f"time.sleep(1)\nopen({str(ids)!r}, 'w').write(str(started.pid))\ntime.sleep(60)\n"
    )
    bot = await asyncio.create_subprocess_exec(sys.executable, "-c", code)
    while not ids.exists() or not ids.read_text():
        await asyncio.sleep(0.05)

    bot.kill()
    await bot.wait()
    await asyncio.sleep(0.2)

    assert not is_running(int(ids.read_text()))


async def test_the_folder_of_a_killed_reading_is_swept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    left, fresh = tmp_path / f"{apart.PREFIX}old", tmp_path / f"{apart.PREFIX}new"
    for folder in (left, fresh):
        folder.mkdir()
    os.utime(left, (0, 0))

    await apart.document_of("a.txt", b"x", limit_bytes=LIMIT_BYTES)

    assert list(tmp_path.iterdir()) == [fresh]


async def test_a_text_that_is_too_long_is_a_problem() -> None:
    assert await problem("a.txt", b"chu " * 500_001) is DocumentProblem.TOO_LONG
