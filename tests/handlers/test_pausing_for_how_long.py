"""The chief pauses a task for a length of time, which becomes a day, and says why in brackets."""

from datetime import date

import pytest

from bot.store import assignments, matters
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

pytestmark = ON_SQLITE  # today is Wednesday 18/11/2026


@happened
async def given(town: Town) -> None:
    """The office has published."""
    await town.publish()


async def _pauses(town: Town) -> list[tuple[date | None, str]]:
    async with town.store.reading() as tx:
        return [(pause.new_due_on, pause.words) for pause in await matters.waiting(tx)]


@pytest.mark.parametrize(
    ("words", "day", "reason"),
    [
        ("tạm dừng mục 3 trong 2 tuần", date(2026, 12, 2), ""),
        ("mục 3 tạm dừng trong vòng 10 ngày: chờ vốn", date(2026, 11, 28), "chờ vốn"),
        ("tạm dừng mục 3 một tháng vì chờ vốn", date(2026, 12, 18), "vì chờ vốn"),
        ("cho UBND phường tạm dừng mục 3 hai tuần, chờ vốn", date(2026, 12, 2), "chờ vốn"),
        ("tạm dừng mục 3 thêm 3 tháng nữa", date(2027, 2, 18), ""),
        ("tạm dừng nhiệm vụ 3 trong 2 tuần", date(2026, 12, 2), ""),
        ("tạm dừng mục 3 (trong 2 tuần)", date(2026, 12, 2), ""),
        ("tạm dừng mục 3 trong 2 tuần (chờ vốn)", date(2026, 12, 2), "chờ vốn"),
        ("tạm dừng mục 3 đến 2/12/2026 (chờ vốn)", date(2026, 12, 2), "chờ vốn"),
        ("tạm dừng mục 3 đến thứ Tư, 02/12/2026, chờ vốn", date(2026, 12, 2), "chờ vốn"),
        ("tạm dừng mục 3 đến hết ngày 15 tháng 1 năm 2027!", date(2027, 1, 15), ""),
    ],
)
async def test_a_length_becomes_a_day(given: Town, words: str, day: date, reason: str) -> None:
    assert f", {day:%d/%m/%Y}." in await given.says("chief", words)
    assert await _pauses(given) == [(day, reason)]


@pytest.mark.parametrize(
    "words",
    [
        "tạm dừng mục 3 trong 10 ngày làm việc",
        "tạm dừng mục 3 trong tháng 12",
        "tạm dừng mục 3 trong khoảng 2 tuần",
        "tạm dừng mục 3 2 - 3 tuần",
        "tạm dừng mục 3 trong quý I/2027",
        "tạm dừng mục 3 trong 0 ngày",
        "tạm dừng mục 3: 2 tuần hoặc 3 tuần",
        "tạm dừng mục 3 trong 2 tuần kể từ 1/12/2026",
        "tạm dừng mục 3 trong 2 tuần, từ 1/12/2026",
        "tạm dừng mục 3 đến sau Tết",
        "tạm dừng mục 3 đến 15/12/2026, mục 2 đến 20/12/2026",
        "tạm dừng mục 3 sáu tuần",
    ],
)
async def test_a_length_that_is_not_certain_is_asked_about(given: Town, words: str) -> None:
    answer = await given.says("chief", words)

    assert "Chưa rõ" in answer or "phải sau hôm nay" in answer
    assert await _pauses(given) == []


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("tạm dừng mục 3 (chờ ý kiến cấp trên)", "chờ ý kiến cấp trên"),
        ("tạm dừng mục 3 (45-TB/ĐU) (chờ vốn)", "chờ vốn"),
        ("tạm dừng mục 3 (45-TB/ĐU, chờ vốn)", "chờ vốn"),
        ("mục 3 (45-TB/ĐU) tạm dừng (chờ ý kiến (lần 2))", "chờ ý kiến (lần 2)"),
        ("mục 3 tạm dừng trong khi chờ vốn", "trong khi chờ vốn"),
        ("tạm dừng mục 3\nLý do: chờ vốn", "Lý do: chờ vốn"),
        ("nhất trí cho phép UBND phường tạm dừng mục 3: chờ vốn", "chờ vốn"),
        ("tạm dừng mục 3 (45-TB/ĐU)", ""),
    ],
)
async def test_a_reason_stands_in_brackets(given: Town, words: str, reason: str) -> None:
    assert "Đã <b>tạm dừng</b> 01 nhiệm vụ" in await given.says("chief", words)
    assert await _pauses(given) == [(None, reason)]


@pytest.mark.parametrize(
    "words",
    [
        "tạm dừng mục 3 (46-TB/ĐU)",
        "tạm dừng mục 3 (345)",
        "tạm dừng mục 3 (theo Thông báo số 46-TB/ĐU ngày 5/11)",
        "tạm dừng mục 3 (mục 2)",
        "tạm dừng mục 3 (46-TB/ĐU, chờ vốn)",
    ],
)
async def test_a_document_in_brackets_is_no_reason(given: Town, words: str) -> None:
    await given.says("chief", words)

    assert await _pauses(given) == []


async def _resting(town: Town) -> list[str]:
    async with town.store.reading() as tx:
        held = await assignments.published(tx)
    return [f"{card.organisation_id} {card.ref}" for card in held if card.paused]


@pytest.mark.parametrize(
    "words", ["tạm dừng nhiệm vụ 3", "nhiệm vụ số 3 (45-TB/ĐU) tạm dừng", "tạm dừng mục số 3"]
)
async def test_a_task_is_named_without_its_section(given: Town, words: str) -> None:
    await given.says("chief", words)

    assert await _resting(given) == ["ubnd 3"]


async def test_another_task_under_the_same_number_of_a_list_is_asked_about(given: Town) -> None:
    await given.publish(CONCLUSION.replace("45-TB", "46-TB"))
    await given.hears("chief", text="mục 3 tạm dừng")  # lists it of both documents, under 1 and 2
    (asked,) = await given.hears("chief", text="tạm dừng nhiệm vụ 2")

    assert [choice.label for choice in asked.choices] == [
        "UBND phường, mục 3 (46-TB/ĐU)",
        "Ban Tổ chức, mục 2 (45-TB/ĐU)",
        "Ban Tổ chức, mục 2 (46-TB/ĐU)",
        "Tất cả",
    ]
    await given.says("chief", "tạm dừng nhiệm vụ 2 (45-TB/ĐU)")
    assert await _resting(given) == ["btc 2"]


@pytest.mark.parametrize("words", ["tạm dừng: mục 2", "tạm dừng: #3"])
async def test_a_task_behind_a_colon_is_no_reason(given: Town, words: str) -> None:
    await given.hears("chief", text="xem mục 3")
    await given.says("chief", words)
    assert await _resting(given) == ["btc 2"]

    await given.hears("chief", text="xem mục 3")
    await given.says("chief", words.replace("tạm dừng", "tiếp tục"))
    assert await _resting(given) == []
