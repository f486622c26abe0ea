"""What a clerk types wrongly, and what others type, changes no draft."""

import pytest

from bot.domain.people import Post, Role
from tests.fake_channel import Sent
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

KEPT = "Dự thảo vẫn giữ nguyên."


@pytest.fixture
async def draft(town: Town) -> Sent:
    """A specialist has handed in a conclusion."""
    await town.joins("clerk", Post(Role.SPECIALIST))
    return await town.uploads("clerk", "kl.txt", CONCLUSION.encode())


async def _listed(town: Town) -> str:
    return await town.says("clerk", "danh mục 1")


@ON_SQLITE
@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("9.9 hạn 30/11/2026", "Dự thảo không có mục 9.9."),
        ("mục 9.9", "Dự thảo không có mục 9.9."),
        ("2 hạn 17/11/2026", "Ngày 17/11/2026 đã qua nên không ghi làm thời hạn."),
        ("2 hạn mai kia", "Chưa hiểu thời hạn “mai kia”;"),
        ("2 nội dung: " + "x" * 4001, "Nội dung dài quá mức nhận được trong một tin."),
        ("2 chủ trì: Hội Không Có", "Danh bạ không có đơn vị “Hội Không Có”."),
        ("1 phối hợp: BTC", "Ban Tổ chức đang chủ trì mục này nên không ghi làm đơn vị phối hợp."),
        ("2 cho gửi nội dung", "Chỉ Chánh Văn phòng được cho gửi nội dung hạn chế."),
    ],
)
async def test_what_is_wrong_is_said_and_changes_nothing(
    town: Town, draft: Sent, typed: str, says: str
) -> None:
    before = await _listed(town)

    answer = await town.says("clerk", typed)

    assert answer.startswith(says)
    assert KEPT in answer
    assert await _listed(town) == before


@ON_SQLITE
async def test_a_number_alone_is_no_task_of_a_draft_that_is_not_in_sight(town: Town, draft: Sent) -> None:
    assert "Chưa hiểu ý đồng chí." in await town.says("chief", "2")
    assert "<b>Mục 2</b>. " in await town.says("chief", "mục 2")


@ON_SQLITE
async def test_the_chief_who_reports_for_a_unit_too_speaks_of_its_tasks(town: Town) -> None:
    await town.publish()
    await town.joins("chief", Post(Role.FOCAL, "btc"))
    await town.uploads("chief", "kl.txt", CONCLUSION.replace("45-TB", "46-TB").encode())

    assert "Đã ghi thời hạn mục 2." in await town.says("chief", "2 hạn 30/11/2026")
    assert "đang thực hiện, 60%" in await town.says("chief", "2 60%")
    assert "Đã hoàn tác" not in await town.says("chief", "hoàn tác")


@ON_SQLITE
async def test_a_cadre_changes_nothing(town: Town, draft: Sent) -> None:
    before = await _listed(town)

    assert "Việc này chỉ Văn phòng được làm." in await town.says("btc", "dự thảo 1: 2 hạn 30/11/2026")
    await town.says("btc", "2 hạn 30/11/2026")
    await town.says("btc", "bỏ 2")
    await town.says("btc", "hoàn tác")

    assert await _listed(town) == before


@ON_SQLITE
async def test_what_bears_a_mark_of_secrecy_enters_by_no_edit(town: Town, draft: Sent) -> None:
    for typed in ("2 nội dung: văn bản\nTỐI MẬT\nvề kế hoạch", "2 nội dung: TỐI MẬT", "thêm 9: Mật"):
        assert "có dấu hiệu mang độ mật" in await town.says("clerk", typed)

    answer = await town.says("clerk", "2 nội dung: TOI MAT")
    assert answer.startswith("Nội dung có chữ giống dấu độ mật hoặc dấu lưu hành nội bộ nên không ghi.")
