"""In which words the chief pauses tasks: what is not certain is asked or refused, and nothing changes."""

from datetime import date

import pytest

from bot.domain.people import Post, Role
from bot.store import assignments, matters
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

pytestmark = ON_SQLITE


@happened
async def given(town: Town) -> None:
    """The office has published; a specialist has joined."""
    await town.joins("clerk", Post(Role.SPECIALIST))
    await town.publish()


async def _paused(town: Town) -> list[str]:
    async with town.store.reading() as tx:
        held = await assignments.published(tx)
    return [f"{card.organisation_id} {card.ref}" for card in held if card.paused]


@pytest.mark.parametrize(
    ("words", "paused"),
    [
        ("tạm dừng mục 3 của UBND phường", ["ubnd 3"]),
        ("cho UBND phường tạm dừng mục 3 vì chờ vốn", ["ubnd 3"]),
        ("mục 3 của ubnd phuong tam dung", ["ubnd 3"]),
        ("tạm dừng mục 1 của Ban Dân vận (45-TB/ĐU): chờ vốn", ["bdv 1"]),
        ("Tạm dừng  mục 2 ở 45-TB/ĐU", ["btc 2"]),
        ("tạm dừng mục 3. Chờ vốn", ["ubnd 3"]),
        ("mục 3 tạm dừng theo chỉ đạo của Thường trực", ["ubnd 3"]),
        ("tạm dừng #4", ["ubnd 3"]),
    ],
)
async def test_a_task_is_named_in_many_ways(given: Town, words: str, paused: list[str]) -> None:
    assert "Đã <b>tạm dừng</b> 01 nhiệm vụ" in await given.says("chief", words)
    assert await _paused(given) == paused


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("mục 3 tạm dừng đến hết tháng 12", "Chưa rõ ngày nào"),
        ("mục 3 tạm dừng đến 30/2/2027", "Chưa rõ ngày nào"),
        ("mục 3 tạm dừng đến 15/1/2027 hoặc 20/1/2027", "Chưa rõ ngày nào"),
        ("mục 3 tạm dừng cho đến cuối năm", "Chưa rõ ngày nào"),
        ("mục 3 tạm dừng đến 18/11/2026", "Ngày đồng chí ghi phải sau hôm nay"),
        ("tạm dừng mục 3 và 9", "Đồng chí chọn nhiệm vụ nào"),
        ("tạm dừng mục 3 của Ban Dân vận", "Không còn nhiệm vụ nào"),
        ("tạm dừng mục 3 của Sở Xây dựng", "Danh bạ không có đơn vị này"),
        ("tạm dừng mục 3 vì chờ vốn được không?", "Chưa rõ đồng chí cho tạm dừng hay tiếp tục nhiệm vụ nào"),
        ("tạm dừng điểm a mục 3", "Chưa rõ đồng chí cho tạm dừng hay tiếp tục nhiệm vụ nào"),
        ("không tạm dừng mục 3", "Chưa rõ đồng chí cho tạm dừng hay tiếp tục nhiệm vụ nào"),
        ("9 tạm dừng", "Chưa rõ đồng chí cho tạm dừng hay tiếp tục nhiệm vụ nào"),
    ],
)
async def test_what_is_not_certain_pauses_nothing(given: Town, words: str, answer: str) -> None:
    assert answer in await given.says("chief", words)
    assert await _paused(given) == []


@pytest.mark.parametrize(
    "words",
    [
        "tiếp tục tạm dừng",
        "tiếp tục tạm dừng mục 3",
        "tiếp tục theo dõi",
        "tiếp tục đôn đốc mục 3",
        "việc chờ 1: tiếp tục tạm dừng",
        "tiếp tục đến cuối năm",
        "mục 3 tiếp tục đến 30/2/2027",
        "mục 3 tiếp tục, gia hạn đến 20/1/2027",
        "mục 3 tiếp tục (46-TB/ĐU)",
    ],
)
async def test_what_is_not_certain_ends_no_pause(given: Town, words: str) -> None:
    await given.says("chief", "mục 3 tạm dừng: chờ vốn")
    await given.says("chief", words)

    assert await _paused(given) == ["ubnd 3"]
    assert (await given.cards("ubnd"))["3"].due_on == date(2026, 12, 31)


@pytest.mark.parametrize(
    "words", ["mục 3 tiếp tục (đã có vốn)", "việc chờ 1: tiếp tục (đã có vốn)", "hủy tạm dừng mục 3"]
)
async def test_a_pause_is_ended_in_many_words(given: Town, words: str) -> None:
    await given.says("chief", "mục 3 tạm dừng: chờ vốn")
    answer = await given.says("chief", words)

    assert ("“đã có vốn”." in answer) is ("(" in words)
    assert await _paused(given) == []


async def test_of_what_rests_together_it_is_asked_which_goes_on(given: Town) -> None:
    await given.says("chief", "mục 3 tạm dừng")
    await given.says("chief", "mục 3 tiếp tục")
    await given.says("chief", "tạm dừng mục 2, 3")
    assert "Đồng chí chọn nhiệm vụ nào để tiếp tục" in await given.says("chief", "tiếp tục")
    assert await _paused(given) == ["btc 2", "ubnd 3"]

    await given.hears("chief", text="0")
    assert await _paused(given) == []


async def test_a_task_goes_on_for_all_its_units(given: Town) -> None:
    await given.says("chief", "tạm dừng mục 1")

    assert "Đã báo: Ban Tổ chức; Ban Dân vận." in await given.says("chief", "tiếp tục")
    assert await _paused(given) == []


async def test_tasks_of_several_documents_are_told_apart(given: Town) -> None:
    await given.publish(CONCLUSION.replace("45-TB", "46-TB"))
    (asked,) = await given.hears("chief", text="mục 3 tạm dừng")

    assert [choice.label for choice in asked.choices[:2]] == [
        "UBND phường, mục 3 (45-TB/ĐU)",
        "UBND phường, mục 3 (46-TB/ĐU)",
    ]


@pytest.mark.parametrize(
    ("words", "paused"),
    [
        ("1, 2 tạm dừng: chờ vốn", ["ubnd 3", "ubnd 3"]),
        ("tất cả tạm dừng", ["ubnd 3", "ubnd 3"]),
        ("2 tạm dừng", ["ubnd 3"]),
        ("3 tạm dừng", []),
    ],
)
async def test_what_was_asked_is_answered_in_words(given: Town, words: str, paused: list[str]) -> None:
    await given.publish(CONCLUSION.replace("45-TB", "46-TB"))
    await given.says("chief", "mục 3 tạm dừng")
    await given.says("chief", words)

    assert await _paused(given) == paused


async def test_what_is_said_in_a_group_pauses_nothing(given: Town) -> None:
    (answer,) = await given.hears("-7", text="mục 3 tạm dừng", sender="chief", private=False)

    assert "đề nghị trả lời riêng với hệ thống" in answer.text
    assert "Chưa hiểu ý đồng chí" in given.last_to("chief").text  # nor is told that the words are not clear
    assert await _paused(given) == []


async def test_the_reason_behind_a_day_is_kept(given: Town) -> None:
    await given.says("chief", "mục 3 tạm dừng cho đến 15/1/2027 chờ vốn")

    async with given.store.reading() as tx:
        (pause,) = await matters.waiting(tx)
    assert (pause.new_due_on, pause.words) == (date(2027, 1, 15), "chờ vốn")
