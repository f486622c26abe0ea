"""A clerk checks a draft in chat: by typed words, by digits, by buttons."""

import pytest
from sqlalchemy import select

from bot.domain.people import Post, Role
from bot.store.schema import draft_changes
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


async def test_typed_words_change_a_draft_and_are_answered_with_the_new_card(town: Town, draft: Sent) -> None:
    answer = await town.says("clerk", "2 chủ trì: UBND phường")

    assert answer.startswith("Đã ghi đơn vị chủ trì mục 2.\n\n<b>Mục 2</b>. ")
    assert "\nChủ trì: UBND phường.\n" in answer
    assert "Trả lời: 1. Hoàn tác; 2. Sửa tiếp mục 2; 3. Về danh mục." in answer
    assert "xây dựng kế hoạch tập huấn.\nChủ trì: UBND phường.\n" in await _listed(town)


async def test_every_change_is_kept_with_who_when_and_what(town: Town, draft: Sent) -> None:
    await town.says("clerk", "2 hạn 30/11/2026")
    await town.says("clerk", "hoàn tác")

    async with town.store.reading() as tx:
        rows = (await tx.execute(select(draft_changes).order_by(draft_changes.c.id))).all()
    first, second = rows
    assert (first.kind, first.words, first.changed_at) == ("deadline", "2 hạn 30/11/2026", town.now)
    assert first.before["tasks"][0][1]["deadline"] is None
    assert first.after["tasks"][0][1]["deadline"]["due"] == "2026-11-30"
    assert (second.kind, second.undoes_id) == ("undo", first.id)
    assert first.cadre_id is not None


async def test_undoing_goes_back_step_by_step(town: Town, draft: Sent) -> None:
    before = await _listed(town)
    for typed in ("2 hạn 30/11/2026", "tách 1: rà soát", "gộp 1a, 1b và 3", "bỏ 2", "thêm 9: Giao BTC họp"):
        assert KEPT not in await town.says("clerk", typed)

    for _ in range(5):
        assert "Đã hoàn tác" in await town.says("clerk", "hoàn tác")

    assert await _listed(town) == before.replace("bản 0", "bản 10")
    assert "Không có thay đổi nào để hoàn tác." in await town.says("clerk", "hoàn tác")


@ON_SQLITE
async def test_digits_go_from_the_list_to_a_card_to_a_question_to_the_change(town: Town, draft: Sent) -> None:
    assert "<b>Mục 2</b>. " in await town.says("clerk", "2")
    assert "Đơn vị nào chủ trì mục 2?" in await town.says("clerk", "1")
    assert "Đã ghi đơn vị chủ trì mục 2." in await town.says("clerk", "ubnd")
    assert "Đã hoàn tác" in await town.says("clerk", "1")
    assert "Chủ trì: Ban Tổ chức." in await town.says("clerk", "1")


@ON_SQLITE
async def test_buttons_say_what_can_be_typed(town: Town, draft: Sent) -> None:
    await town.presses("clerk", draft, "1")
    card = town.last_to("clerk")

    await town.presses("clerk", card, "Thời hạn")
    answer = await town.presses("clerk", town.last_to("clerk"), "Không có thời hạn")

    assert "Đã ghi thời hạn mục 1." in answer
    assert "Thời hạn: văn bản không nêu." in answer


@ON_SQLITE
async def test_a_name_that_nobody_bears_is_offered_by_number(town: Town, draft: Sent) -> None:
    asked = await town.says("clerk", "2 chủ trì: Ban Dan van")

    assert "Danh bạ không có đơn vị “Ban Dan van”. Có phải đồng chí muốn ghi" in asked
    assert "Trả lời: 1. Ban Dân vận" in asked
    assert "\nChủ trì: Ban Dân vận.\n" in await town.says("clerk", "1")


@ON_SQLITE
async def test_a_question_left_changes_nothing(town: Town, draft: Sent) -> None:
    await town.says("clerk", "2 nội dung")

    assert "Đã thôi câu hỏi đang dở." in await town.says("clerk", "thôi")
    assert "Chưa hiểu ý đồng chí." in await town.says("clerk", "Sửa chữa nhà văn hóa")


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
    answer = await town.says("clerk", "2 nội dung: văn bản\nTỐI MẬT\nvề kế hoạch")

    assert "có dấu hiệu mang độ mật" in answer
