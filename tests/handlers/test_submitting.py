"""A specialist drafts and checks; the chief publishes what they have seen."""

import pytest

from bot.domain.people import Post, Role
from bot.store import draft_changes
from tests.fake_channel import Sent
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

PUSH = "THÔNG BÁO NHIỆM VỤ MỚI"
RESTRICTED = CONCLUSION.replace("rà soát hồ sơ;", "tham mưu về nhân sự Chủ tịch Hội Mẫu;")


@pytest.fixture
async def draft(town: Town) -> Sent:
    await town.joins("clerk", Post(Role.SPECIALIST))
    return await town.uploads("clerk", "kl.txt", CONCLUSION.encode())


def _pushes(town: Town, chat: str) -> list[str]:
    return [text for text in town.all_to(chat) if PUSH in text and "XEM TRƯỚC" not in text]


@pytest.mark.parametrize("typed", ["phát hành", "phát hành 1", "trình duyệt", "4"])
async def test_a_specialists_word_lays_the_draft_before_the_chief(
    town: Town, draft: Sent, typed: str
) -> None:
    answer = await town.says("clerk", typed)

    assert answer.startswith("Chánh Văn phòng là người phát hành. Đã trình dự thảo Thông báo số 45-TB/ĐU")
    assert _pushes(town, "btc") == []
    shown = town.last_to("chief")
    assert "Đồng chí Người mẫu trình duyệt." in shown.text
    assert "Đã phát hành" in await town.presses("chief", shown, "Phát hành")
    assert len(_pushes(town, "btc")) == 1


@ON_SQLITE
async def test_where_no_chief_can_be_reached_the_specialist_is_told(town: Town, draft: Sent) -> None:
    await town.hears("chief", happening="left")

    assert "chưa liên lạc được với ai có quyền này" in await town.says("clerk", "trình duyệt")


async def test_the_button_publishes_only_what_the_chief_has_seen(town: Town, draft: Sent) -> None:
    await town.says("clerk", "trình duyệt")
    seen = town.last_to("chief")
    await town.says("clerk", "2 chủ trì: UBND phường")

    refused, shown = await town.hears(
        "chief", happening="press", press_id="p", text=seen.says("Phát hành"), quoted=seen.id
    )

    assert "Dự thảo đã được sửa sau tin vừa rồi nên chưa phát hành." in refused.text
    assert "Chủ trì: UBND phường." in shown.text
    assert _pushes(town, "btc") == []
    assert "Đã phát hành" in await town.presses("chief", shown, "Phát hành")


async def test_a_preview_shows_what_publishing_sends_and_sends_nothing(town: Town, draft: Sent) -> None:
    shown = await town.hears("clerk", text="xem trước")

    *letters, summary = [m.text for m in shown]
    assert "Sẽ gửi tới 03 cán bộ." in summary
    assert _pushes(town, "btc") == []
    await town.says("chief", "phát hành 1")
    sent = {text for chat in ("btc", "bdv", "ubnd") for text in _pushes(town, chat)}
    assert {text.partition("\n\n")[2] for text in letters} == sent


@ON_SQLITE
async def test_the_preview_of_one_unit_is_asked_for_by_name(town: Town, draft: Sent) -> None:
    letter, summary = await town.hears("clerk", text="xem trước 1: Ban Dân vận")

    assert letter.text.startswith("<b>XEM TRƯỚC</b> 1/1: Ban Dân vận (01 cán bộ)")
    assert "Còn 02 mẫu tin chưa hiện;" in summary.text


@ON_SQLITE
async def test_the_preview_counts_by_unit_who_is_sent_to_and_names_who_cannot_be_reached(
    town: Town, draft: Sent
) -> None:
    await town.enters("away", await town.codes_for(Post(Role.FOCAL, "ubnd")), "Nguyễn Văn A")
    await town.hears("away", happening="left")

    *_, summary = await town.hears("clerk", text="xem trước")

    assert "Sẽ gửi tới 03 cán bộ.\n" in summary.text
    assert (
        "- Ủy ban nhân dân phường: 02 cán bộ, không liên lạc được 01 đồng chí: Nguyễn Văn A.\n"
        in summary.text
    )


@ON_SQLITE
@pytest.mark.parametrize("typed", ["2 hạn 30/11/2026", "mục 2", "hoàn tác", "xem trước", "danh mục"])
async def test_what_is_published_or_discarded_is_not_changed(town: Town, draft: Sent, typed: str) -> None:
    await town.says("chief", "phát hành 1")
    assert "Văn bản này đã được phát hành trước đó." in await town.says("clerk", typed, quoting=draft)

    again = await town.uploads("clerk", "b.txt", CONCLUSION.replace("45-TB", "46-TB").encode())
    await town.says("clerk", "bỏ dự thảo 2")
    assert "Dự thảo này đã được bỏ." in await town.says("clerk", typed, quoting=again)


@ON_SQLITE
async def test_who_discards_a_draft_is_kept(town: Town, draft: Sent) -> None:
    await town.says("clerk", "bỏ dự thảo")

    async with town.store.reading() as tx:
        change = await draft_changes.last(tx, 1)
    assert change is not None
    assert (change.kind, change.by is not None, change.changed_at) == ("discard", True, town.now)


@ON_SQLITE
async def test_a_button_of_an_older_draft_changes_nothing(town: Town, draft: Sent) -> None:
    await town.presses("clerk", draft, "2")
    old_card = town.last_to("clerk")
    await town.uploads("clerk", "kl.txt", CONCLUSION.encode())

    assert "Dự thảo này đã được bỏ." in await town.presses("clerk", old_card, "Bỏ mục này")
    assert "<b>2</b>. " in await town.says("clerk", "danh mục")


@ON_SQLITE
async def test_an_undo_button_takes_back_its_own_edit_only(town: Town, draft: Sent) -> None:
    await town.says("clerk", "2 hạn 30/11/2026")
    first = town.last_to("clerk")
    await town.says("clerk", "2 hạn 01/12/2026")

    assert "Sau đó đã có thay đổi khác;" in await town.presses("clerk", first, "Hoàn tác")
    assert "01/12/2026" in await town.says("clerk", "mục 2")


@ON_SQLITE
async def test_the_same_file_again_keeps_what_was_changed(town: Town, draft: Sent) -> None:
    await town.says("clerk", "2 hạn 30/11/2026")

    again = await town.uploads("clerk", "kl.txt", CONCLUSION.encode())

    assert "Dự thảo giữ các sửa đổi đã có." in again.text
    assert "30/11/2026 (Văn phòng ghi)" in again.text


async def test_the_chief_alone_lets_a_restricted_content_be_sent(town: Town) -> None:
    await town.joins("clerk", Post(Role.SPECIALIST))
    await town.uploads("clerk", "kl.txt", RESTRICTED.encode())

    assert "Chỉ Chánh Văn phòng" in await town.says("clerk", "1 cho gửi nội dung")
    assert "Đã cho gửi nội dung mục 1." in await town.says("chief", "1 cho gửi nội dung")
    await town.says("chief", "phát hành 1")

    assert "nhân sự" in _pushes(town, "btc")[0]
