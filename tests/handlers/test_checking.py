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


async def test_a_draft_tells_where_each_fact_stood(town: Town, draft: Sent) -> None:
    facts = "số “Số 45-TB/ĐU” (đoạn 2); ngày ban hành “Mẫu, ngày 16 tháng 11 năm 2026” (đoạn 3)"

    assert f"\n\nTrong văn bản: {facts};" in draft.text
    assert "Vị trí: đoạn " in draft.text


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
async def test_a_day_answers_the_question_for_a_deadline(town: Town, draft: Sent) -> None:
    assert "Thời hạn của mục 2 là khi nào?" in await town.says("clerk", "2 hạn")

    answer = await town.says("clerk", "ngày 15/12/2026")

    assert "Đã ghi thời hạn mục 2." in answer
    assert "thứ Ba, 15/12/2026 (Văn phòng ghi)" in answer


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
    asked = await town.says("clerk", "2 chủ trì: Ban Dan vaan")

    assert "Danh bạ không có đơn vị “Ban Dan vaan”. Có phải đồng chí muốn ghi" in asked
    assert "Trả lời: 1. Ban Dân vận" in asked
    assert "\nChủ trì: Ban Dân vận.\n" in await town.says("clerk", "1")


@ON_SQLITE
async def test_a_question_left_changes_nothing(town: Town, draft: Sent) -> None:
    await town.says("clerk", "2 nội dung")

    assert "Đã thôi câu hỏi đang dở." in await town.says("clerk", "thôi")
    assert "Chưa hiểu ý đồng chí." in await town.says("clerk", "Sửa chữa nhà văn hóa")
