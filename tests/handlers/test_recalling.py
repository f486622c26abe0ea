"""What was announced is corrected or taken back wherever it has arrived; what can't be is told and listed."""

from bot.domain.people import Post, Role
from bot.domain.policy import Policy
from bot.services import going_out
from tests.originals import happened
from tests.town import Town

WORDS = "thông báo chung cho mọi người: Họp lúc 14 giờ"
RIGHT = "thông báo 1: đính chính: Họp lúc 15 giờ"


async def _tick(town: Town) -> None:
    for _ in range(3):
        await going_out.tick(town.store, town.office, town.now)
        await town.deliver()


@happened
async def announced(town: Town) -> None:
    """Everybody has it, and Ban Tổ chức has said so."""
    await town.hears("chief", text=WORDS)
    await town.hears("chief", text="gửi ngay")
    await _tick(town)
    await town.says("btc", "đã nhận")


def _has(town: Town, chat: str, words: str) -> list[str]:
    return [text for text in town.all_to(chat) if words in text]


async def test_every_copy_is_edited_and_who_had_seen_it_is_asked_again(announced: Town) -> None:
    shown, asked = await announced.hears("chief", text=RIGHT)
    assert "Họp lúc 15 giờ" in shown.text
    assert _has(announced, "bdv", "15 giờ") == []

    told = await announced.presses("chief", asked, "Gửi đính chính")
    await _tick(announced)

    assert "sửa 04 tin đã gửi; đề nghị 01 người" in told
    for chat in ("btc", "bdv", "ubnd"):
        assert _has(
            announced, chat, "<b>THÔNG BÁO (ĐÍNH CHÍNH)</b>\nVăn phòng Đảng ủy thông báo: Họp lúc 15 giờ"
        )
        assert _has(announced, chat, "thông báo: Họp lúc 14 giờ") == []
    assert len(_has(announced, "btc", "ĐÍNH CHÍNH THÔNG BÁO")) == 1
    assert _has(announced, "bdv", "ĐÍNH CHÍNH THÔNG BÁO") == []


async def test_what_was_acknowledged_counts_for_the_words_that_it_was_said_of(announced: Town) -> None:
    await announced.hears("chief", text=RIGHT)
    await announced.hears("chief", text="1")
    await _tick(announced)
    assert "đã nhận 00" in await announced.says("chief", "thông báo 1: tình hình")

    assert "Đã ghi nhận" in await announced.says("btc", "1")

    assert "đã nhận 01" in await announced.says("chief", "thông báo 1: tình hình")


async def test_who_keeps_an_old_copy_is_told_and_listed(announced: Town) -> None:
    (old,) = [m for m in announced.channel.sent if m.chat_id == "ubnd" and "14 giờ" in m.text]
    announced.channel.unchangeable.add(old.id)
    await announced.hears("chief", text=RIGHT)
    await announced.hears("chief", text="1")
    await _tick(announced)

    assert len(_has(announced, "ubnd", "nội dung đúng là: Họp lúc 15 giờ")) == 1
    assert _has(announced, "bdv", "nội dung đúng là") == []
    standing = await announced.says("chief", "thông báo 1: tình hình")
    assert "Chưa sửa được tin của: Ủy ban nhân dân phường (Người mẫu)." in standing


async def test_a_network_that_edits_nothing_gets_new_messages(announced: Town) -> None:
    announced.channel.edits = False
    await announced.hears("chief", text=RIGHT)
    await announced.hears("chief", text="1")
    await _tick(announced)

    for chat in ("btc", "bdv", "ubnd"):
        assert len(_has(announced, chat, "nội dung đúng là: Họp lúc 15 giờ")) == 1


async def test_what_is_recalled_is_gone_and_who_had_seen_it_is_told(announced: Town) -> None:
    await announced.says("chief", "thông báo 1: thu hồi")
    assert _has(announced, "bdv", "14 giờ")

    told = await announced.says("chief", "1")
    await _tick(announced)

    assert "xóa 04 tin đã gửi; báo 01 người đã xác nhận" in told
    for chat in ("btc", "bdv", "ubnd"):
        assert _has(announced, chat, "thông báo: Họp lúc 14 giờ") == []
    assert len(_has(announced, "btc", "THU HỒI THÔNG BÁO")) == 1
    assert _has(announced, "bdv", "THU HỒI THÔNG BÁO") == []
    assert "thông báo đã thu hồi" in await announced.says("chief", "thông báo 1: đính chính: Họp lúc 9 giờ")


async def test_a_copy_too_old_to_be_deleted_is_called_void(announced: Town) -> None:
    (old,) = [m for m in announced.channel.sent if m.chat_id == "ubnd" and "14 giờ" in m.text]
    announced.channel.unchangeable.add(old.id)
    await announced.says("chief", "thông báo 1: thu hồi")
    await announced.says("chief", "1")
    await _tick(announced)

    assert len(_has(announced, "ubnd", "THU HỒI THÔNG BÁO")) == 1
    assert "Ủy ban nhân dân phường (Người mẫu)" in await announced.says("chief", "thông báo 1: tình hình")


async def test_a_correction_to_many_needs_another_admin(announced: Town) -> None:
    announced.office = type(announced.office)(
        announced.office.name, announced.office.contact, defaults=Policy(second_admin_over=2)
    )
    await announced.joins("second", Post(Role.ADMIN))

    await announced.hears("chief", text=RIGHT)
    assert "không tự duyệt" in await announced.says("chief", "thông báo 1: chắc chắn đính chính")
    await announced.says("second", "1")
    await _tick(announced)

    assert _has(announced, "bdv", "Họp lúc 15 giờ")


async def test_the_same_words_are_no_correction(announced: Town) -> None:
    assert "không khác bản đã gửi" in await announced.says("chief", "thông báo 1: đính chính: Họp lúc 14 giờ")
    assert "Không có nội dung đính chính" in await announced.says(
        "chief", "thông báo 1: chắc chắn đính chính"
    )
