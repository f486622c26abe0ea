"""A file becomes a stored draft: every duty, everybody who holds it."""

import asyncio
from datetime import date, datetime

import pytest

from bot.documents import Document, DocumentProblem, apart
from bot.domain.assignments import Holding, TaskCard
from bot.domain.directory import Directory
from bot.domain.reading.model import (
    Assignment,
    Conclusion,
    Deadline,
    DeadlineKind,
    Problem,
    ProblemCode,
    Refusal,
    Rules,
    Task,
)
from bot.services import drafting, importing_directory
from bot.services.drafting import Draft, Paper
from bot.store import assignments
from bot.store.database import Store

LEAD = Assignment("Rà soát hồ sơ", ("Ban Tổ chức",), lead_ids=("btc",))
TOGETHER = Assignment("Lập kế hoạch", ("Ban Dân vận",), ("BTC",), ("bdv",), ("btc", "bdv"))


async def _draft(
    store: Store, directory: Directory, now: datetime, *tasks: Task, problems: tuple[Problem, ...] = ()
) -> tuple[TaskCard, ...]:
    async with store.transaction() as tx:
        await importing_directory.import_directory(tx, directory)
        read = Conclusion(kind="TB", tasks=tasks, problems=problems)
        drafted = await drafting.draft(tx, Paper("a.txt", "0" * 64, read), now)
        assert isinstance(drafted, Draft)
        return await assignments.of_conclusion(tx, drafted.filed.id)


async def test_a_task_with_one_duty_keeps_its_ref(store: Store, directory: Directory, now: datetime) -> None:
    (card,) = await _draft(store, directory, now, Task("2.1", "Về hồ sơ", "…", (LEAD,)))

    assert (card.ref, card.section, card.text) == ("2.1", "Về hồ sơ", "Rà soát hồ sơ")
    assert (card.organisation_id, card.holding) == ("btc", Holding.LEAD)


async def test_several_duties_of_a_task_are_lettered(
    store: Store, directory: Directory, now: datetime
) -> None:
    cards = await _draft(store, directory, now, Task("2.1", "", "…", (LEAD, TOGETHER)))

    assert [(c.ref, c.organisation_id, c.holding) for c in cards] == [
        ("2.1a", "btc", Holding.LEAD),
        ("2.1b", "bdv", Holding.LEAD),
        ("2.1b", "btc", Holding.COORDINATING),
    ]


async def test_an_organisation_holds_a_duty_once_as_its_lead(
    store: Store, directory: Directory, now: datetime
) -> None:
    cards = await _draft(store, directory, now, Task("1", "", "…", (TOGETHER,)))

    assert [(c.organisation_id, c.holding) for c in cards] == [
        ("bdv", Holding.LEAD),
        ("btc", Holding.COORDINATING),
    ]


async def test_an_unknown_organisation_is_kept_in_the_documents_words(
    store: Store, directory: Directory, now: datetime
) -> None:
    duty = Assignment("Phối hợp tổ chức", ("Ban Tổ chức", "Hội Mẫu"), lead_ids=("btc",))
    problem = Problem(ProblemCode.UNKNOWN_ORGANISATION, "1", "Hội Mẫu")

    cards = await _draft(store, directory, now, Task("1", "", "…", (duty,)), problems=(problem,))

    assert [(c.organisation_id, c.organisation) for c in cards] == [("btc", "Ban Tổ chức"), (None, "Hội Mẫu")]


async def test_a_duty_of_nobody_is_still_shown(store: Store, directory: Directory, now: datetime) -> None:
    (card,) = await _draft(store, directory, now, Task("1", "", "Tăng cường tuyên truyền"))

    assert (card.text, card.organisation_id, card.organisation) == ("Tăng cường tuyên truyền", None, "")


async def test_a_deadline_goes_with_everybody_who_holds_the_duty(
    store: Store, directory: Directory, now: datetime
) -> None:
    due = Deadline("trước ngày 28/11/2026", DeadlineKind.DATE, date(2026, 11, 27), date(2026, 11, 27))
    duty = Assignment("Lập kế hoạch", lead_ids=("btc", "bdv"), deadline=due)

    cards = await _draft(store, directory, now, Task("1", "", "…", (duty,)))

    assert {(c.due_on, c.deadline_raw) for c in cards} == {(date(2026, 11, 27), "trước ngày 28/11/2026")}


@pytest.mark.parametrize(
    ("read", "answer"),
    [
        (Conclusion(refused=Refusal.SECRET), Refusal.SECRET),
        (Conclusion(refused=Refusal.DOUBTFUL), Refusal.DOUBTFUL),
        (Conclusion(kind="TB"), ProblemCode.NO_TASK),
    ],
)
async def test_what_is_refused_leaves_no_trace(
    store: Store, now: datetime, read: Conclusion, answer: Refusal | ProblemCode
) -> None:
    async with store.transaction() as tx:
        assert await drafting.draft(tx, Paper("a.txt", "0" * 64, read), now) is answer
        assert await drafting.drafts(tx) == []


async def test_a_file_is_read_by_the_stored_directory(store: Store, directory: Directory) -> None:
    async with store.transaction() as tx:
        await importing_directory.import_directory(tx, directory)

    paper = await drafting.read_file(
        store, "a.txt", "1. Giao Ban Dân vận lập kế hoạch.".encode(), Rules(), limit_bytes=1000
    )

    assert isinstance(paper, Paper)
    assert paper.conclusion.tasks[0].assignments[0].lead_ids == ("bdv",)


async def test_a_file_that_is_no_document_is_a_problem(store: Store) -> None:
    assert await drafting.read_file(store, "a.txt", b"", Rules(), limit_bytes=9) is DocumentProblem.EMPTY
    assert (
        await drafting.read_file(store, "a.txt", b"x" * 10, Rules(), limit_bytes=9)
        is DocumentProblem.TOO_LARGE
    )


async def test_few_files_are_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, most = 0, 0

    async def slowly(name: str, content: bytes, **limits: object) -> Document:
        nonlocal reading, most
        reading, most = reading + 1, max(most, reading + 1)
        await asyncio.sleep(0.01)
        reading -= 1
        return Document("1. Giao UBND phường rà soát chợ.", unseen=2)

    monkeypatch.setattr(apart, "document_of", slowly)
    asked = (drafting.read_paper("a.txt", b"x", Directory(), Rules(), limit_bytes=9) for _ in range(6))
    papers = await asyncio.gather(*asked)

    assert most == 2
    assert all(isinstance(p, Paper) and p.conclusion.problems[0].words == "02" for p in papers)
