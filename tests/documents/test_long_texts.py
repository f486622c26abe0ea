"""A long text is read apart from the bot: as `read` does, within limits, and nobody waits for it."""

import asyncio
import gc
import pickle
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from bot.documents import DocumentError, DocumentProblem, apart, limits, long_texts, reading_process
from bot.domain.reading import read
from bot.domain.reading.model import Refusal, Rules
from tests.domain.reading.samples import HEAD, directory

DUTY = (
    "Giao Phòng Kinh tế, Hạ tầng và Đô thị rà soát theo Thông báo số {n}-TB/ĐU, xong trước ngày 20/12/2026."
)
LONG = HEAD + "\n".join(f"{n}. {DUTY.format(n=n)}" for n in range(1, 700))


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Write a program that stands in for the process."""
    package = tmp_path / "bot" / "documents"
    package.mkdir(parents=True)
    for folder in (package, package.parent):
        (folder / "__init__.py").touch()
    (package / "limits.py").write_text(Path(limits.__file__).read_text())
    monkeypatch.setattr(apart, "ROOT", tmp_path)

    def write(does: str) -> None:
        head = "import os, signal, sys, time\nfrom bot.documents import limits\n"
        (package / "reading_process.py").write_text(head + does)

    return write


async def test_a_long_text_is_read_as_any_other() -> None:
    assert len(LONG) > long_texts.LONG

    found = await long_texts.conclusion_of(LONG, directory(), Rules(), filename="12-TB.docx")

    assert found == read(LONG, directory(), Rules(), filename="12-TB.docx")
    assert len(found.tasks) > long_texts.LONG // 200
    assert len(found.references) > 600


async def test_the_clean_up_passes_over_what_was_read_while_it_is_kept() -> None:
    gc.unfreeze()

    found = await long_texts.conclusion_of(LONG, directory(), Rules())

    assert gc.isenabled()
    assert gc.get_freeze_count() > len(found.tasks)
    assert not any(one is found.tasks[-1] for one in gc.get_objects())
    del found
    assert gc.get_freeze_count() == 0


async def test_others_get_their_turn_between_the_pieces(
    program: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces = [*reading_process.pieces(read(LONG, directory(), Rules()))]
    written = b"".join(reading_process.LENGTH.pack(len(p)) + p for p in map(pickle.dumps, pieces))
    program(f"sys.stdin.buffer.read(); sys.stdout.buffer.write({written!r})")
    turns, at, loads = 0, list[int](), pickle.loads

    def load(piece: bytes) -> object:
        at.append(turns)
        return loads(piece)

    monkeypatch.setattr(pickle, "loads", load)
    reading = asyncio.create_task(long_texts.conclusion_of(LONG, directory(), Rules()))

    while not reading.done():
        await asyncio.sleep(0)
        turns += 1

    assert len((await reading).tasks) > 600
    assert len(set(at)) >= len(pieces) - 1  # the first two come in one turn


async def test_what_may_not_enter_is_refused_there_too() -> None:
    found = await long_texts.conclusion_of(f"MẬT\n{LONG}", directory(), Rules())

    assert found.refused is Refusal.SECRET


@pytest.mark.parametrize(
    ("does", "expected"),
    [
        ("os.abort()", DocumentProblem.BROKEN),
        ("raise ValueError", DocumentProblem.BROKEN),
        ("os.kill(os.getpid(), signal.SIGKILL)", DocumentProblem.TOO_HEAVY),
        ("sys.stdout.buffer.write(b'\\xff\\xff\\xff\\xff')", DocumentProblem.TOO_HEAVY),
        ("limits.CPU_SECONDS = 1; limits.take()\nwhile True: pass", DocumentProblem.TOO_HEAVY),
        ("limits.SECONDS = 1; limits.take(); time.sleep(60)", DocumentProblem.TOO_HEAVY),
    ],
)
async def test_a_process_that_ends_without_a_conclusion_is_a_problem(
    program: Callable[[str], None], does: str, expected: DocumentProblem
) -> None:
    program(does)

    with pytest.raises(DocumentError) as caught:
        await long_texts.conclusion_of(LONG, directory(), Rules())

    assert caught.value.code is expected


def test_a_text_that_takes_too_much_memory_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = pickle.dumps((LONG, directory(), Rules(), "", ""))
    written = BytesIO()
    monkeypatch.setattr(limits, "take", lambda: None)
    monkeypatch.setattr(reading_process, "read", lambda *_, **__: bytearray(sys.maxsize))
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(asked)))
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(written))

    reading_process.main()

    answer = pickle.dumps(DocumentProblem.TOO_HEAVY)
    assert written.getvalue() == reading_process.LENGTH.pack(len(answer)) + answer
