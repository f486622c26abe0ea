"""Words that come after a draft was published or dropped: one plain sentence, and no other meaning."""

import pytest

from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

ENDS = {"phát hành 2": "Văn bản này đã được phát hành trước đó.", "bỏ dự thảo 2": "Dự thảo này đã được bỏ."}
OTHER = CONCLUSION.replace("45-TB", "46-TB")


@pytest.fixture
async def drafts(town: Town) -> None:
    """A specialist has handed in two conclusions; the second is before their eyes."""
    await town.joins("clerk", Post(Role.SPECIALIST))
    await town.uploads("clerk", "a.txt", OTHER.encode())
    await town.uploads("clerk", "b.txt", CONCLUSION.encode())


@ON_SQLITE
@pytest.mark.parametrize("end", ENDS)
async def test_an_edit_is_not_taken_for_another_draft(town: Town, drafts: None, end: str) -> None:
    await town.says("chief", end)

    for typed in ("2", "mục 2", "2 hạn 30/11/2026", "hoàn tác", "thêm 4: Giao BTC họp", "gộp 1 và 2", "bỏ 2"):
        assert ENDS[end] in await town.says("clerk", typed), typed


@ON_SQLITE
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize(
    ("asks", "answer"),
    [
        ("2 nội dung", "Sửa chữa nhà văn hóa"),
        ("2 chủ trì", "UBND phường"),
        ("2 hạn", "cuối tháng 12"),
        ("thêm 5", "xong"),
    ],
)
async def test_an_answer_that_comes_too_late_is_told_so(
    town: Town, drafts: None, end: str, asks: str, answer: str
) -> None:
    await town.says("clerk", asks)
    await town.says("chief", end)

    assert ENDS[end] in await town.says("clerk", answer)


@ON_SQLITE
async def test_a_report_is_not_taken_for_the_words_asked_for(town: Town, drafts: None) -> None:
    """Somebody who checks drafts and reports for a unit too is asked, and then gets a task of the unit."""
    await town.joins("clerk", Post(Role.HEAD, "ubnd"))
    await town.says("clerk", "dự thảo 1: 2 nội dung")
    await town.says("chief", "phát hành 2")

    assert "đã ghi nhận" in await town.says("clerk", "xong")
    assert "Giao BTC xây dựng kế hoạch tập huấn." in await town.says("chief", "dự thảo 1: mục 2")
