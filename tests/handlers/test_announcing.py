"""An admin writes to many people at once: in words, looked at before it goes, followed afterwards."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.journal import Deed
from bot.domain.people import Post, Role
from bot.domain.policy import Policy
from bot.services import going_out, witnessing
from tests.fake_channel import Sent
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

WORDS = "thông báo chung cho mọi người: Họp giao ban lúc 14 giờ thứ Sáu"


async def _written(town: Town, words: str = WORDS) -> Sent:
    """Write an announcement; return the preview."""
    return (await town.hears("chief", text=words))[-1]


async def _sent(town: Town, words: str = WORDS) -> None:
    preview = await _written(town, words)
    await town.hears("chief", text=preview.says("Gửi ngay"))


async def _tick(town: Town) -> None:
    await going_out.tick(town.store, town.office, town.now)
    await town.deliver()


async def test_one_line_is_shown_to_its_writer_and_sent_at_a_key(town: Town) -> None:
    sample, preview = await town.hears("chief", text=WORDS)

    assert "thông báo: Họp giao ban lúc 14 giờ thứ Sáu" in sample.text
    assert "Gửi cho: mọi người đã tham gia." in preview.text
    assert "Số người nhận: 04; dự kiến gửi trong dưới 01 phút." in preview.text
    assert "- Ban Tổ chức: 01." in preview.text
    assert not any("Họp" in text for text in town.all_to("btc"))

    await town.hears("chief", text="1")

    assert town.last_to("btc").text == sample.text


async def test_it_is_asked_for_step_by_step(town: Town) -> None:
    assert "gõ hoặc chuyển tiếp nội dung" in await town.says("chief", "/thongbao")
    assert "Gửi cho ai" in await town.says("chief", "Họp lúc 8 giờ")

    _, preview = await town.hears("chief", text="các ban Đảng, trừ Ban Dân vận")
    await town.hears("chief", text="gửi ngay")

    assert "Gửi cho: Các ban Đảng; trừ Ban Dân vận." in preview.text
    assert "Họp lúc 8 giờ" in town.last_to("btc").text
    assert not any("Họp" in text for text in town.all_to("bdv") + town.all_to("ubnd"))


async def test_who_is_not_understood_is_asked_again(town: Town) -> None:
    await town.says("chief", "thông báo chung: Họp lúc 8 giờ")

    assert "Chưa rõ “Ban Lạ” là ai" in await town.says("chief", "Ban Lạ và BTC")

    assert "Số người nhận: 01" in (await town.hears("chief", text="BTC"))[-1].text


async def test_a_receipt_is_counted_by_unit(town: Town) -> None:
    await _sent(town)
    received = town.last_to("btc")

    answer = await town.presses("btc", received, "Đã nhận")
    await town.says("ubnd", "đã nhận")
    again = await town.presses("btc", received, "Đã nhận")

    assert "Đã ghi nhận đồng chí đã nhận thông báo" in answer
    assert "đã xác nhận từ trước" in again
    standing = await town.says("chief", "thông báo 1: tình hình")
    assert "Người nhận 04: đã gửi 04, đã nhận 02" in standing
    assert "- Ban Dân vận: đã nhận 00/01." in standing
    assert "- Ban Dân vận: Người mẫu." in await town.says("chief", "thông báo 1: ai chưa nhận")


async def test_only_those_who_have_not_said_so_are_nudged(town: Town) -> None:
    await _sent(town)
    await town.says("btc", "đã nhận")

    assert "Đã nhắc 02 người" in await town.says("chief", "thông báo 1: nhắc người chưa nhận")

    assert "ĐỀ NGHỊ XÁC NHẬN" in town.last_to("bdv").text
    assert not any("ĐỀ NGHỊ XÁC NHẬN" in text for text in town.all_to("btc"))
    assert "Đã ghi nhận" in await town.says("bdv", "1")


async def test_a_poll_is_tallied_by_unit(town: Town) -> None:
    await _written(town)
    await town.hears("chief", text="lựa chọn: Dự họp; Vắng có lý do")
    await town.hears("chief", text="gửi ngay")

    assert "Đã ghi câu trả lời của đồng chí: “Dự họp”" in await town.says("btc", "1")
    await town.presses("ubnd", town.last_to("ubnd"), "Dự họp")
    await town.says("bdv", "thông báo 1: chọn 2")

    standing = await town.says("chief", "thông báo 1")
    assert "Dự họp: 02 (Ban Tổ chức 1, Ủy ban nhân dân phường 1)." in standing
    assert "Vắng có lý do: 01 (Ban Dân vận 1)." in standing


async def test_it_waits_for_its_time(town: Town) -> None:
    await _written(town)

    assert "sẽ gửi lúc 14:30 ngày 20/11/2026" in await town.says("chief", "gửi lúc 14 giờ 30 ngày 20/11")
    await _tick(town)
    assert not any("Họp" in text for text in town.all_to("btc"))

    town.later(timedelta(days=2, hours=6))
    await _tick(town)
    assert "Họp giao ban" in town.last_to("btc").text


async def test_office_hours_are_now_or_the_next_morning(town: Town) -> None:
    town.now = town.now.replace(hour=20)
    preview = await _written(town)

    told = await town.says("chief", preview.says("Gửi trong giờ hành chính"))

    assert "sẽ gửi lúc 07:30 ngày 19/11/2026" in told


async def test_its_author_is_told_what_became_of_it(town: Town) -> None:
    await _sent(town)
    await _tick(town)

    assert "ĐÃ GỬI XONG" in town.last_to("chief").text


@ON_SQLITE
@pytest.mark.parametrize("words", [WORDS, "/thongbao", "thông báo 1: gửi ngay", "danh sách thông báo"])
async def test_only_an_admin_may(town: Town, words: str) -> None:
    await _written(town)

    assert "chỉ Văn phòng được làm" in await town.says("btc", words)


async def test_many_people_need_a_second_admin(town: Town) -> None:
    town.office = replace(town.office, defaults=Policy(second_admin_over=3))
    await _written(town)
    assert "chưa có quản trị nào khác" in await town.says("chief", "gửi ngay")
    await town.joins("second", Post(Role.ADMIN))

    await town.hears("chief", text="gửi ngay")

    assert not any("Họp" in text for text in town.all_to("btc"))
    assert "Người soạn không tự duyệt" in await town.says("chief", "thông báo 1: duyệt")
    await town.hears("second", text="1")
    assert "Họp giao ban" in town.last_to("btc").text
    async with town.store.reading() as tx:
        deeds = [told.line.entry.deed async for told in witnessing.journal(tx)]
    assert deeds[-2:] == [Deed.ANNOUNCEMENT_SENT, Deed.ANNOUNCEMENT_APPROVED]


async def test_the_same_words_to_the_same_people_are_asked_about(town: Town) -> None:
    await _sent(town)

    asked = await _written(town, "thông báo chung cho BTC: HỌP giao ban lúc 14 giờ thứ sáu")
    told = await town.says("chief", "gửi ngay")

    assert "Nội dung này đã gửi cho 01 người trong số đó lúc 09:00 ngày 18/11/2026." in asked.text
    assert "Nội dung này đã gửi cho 01 người" in told
    await town.hears("chief", text="1")
    assert "HỌP giao ban" in town.last_to("btc").text


async def test_a_mark_of_secrecy_keeps_it_out(town: Town) -> None:
    for words in ("thông báo chung: LƯU HÀNH NỘI BỘ", "thông báo chung: xem văn bản\nDỰ THẢO\nvà góp ý"):
        assert "dấu độ mật, dấu nội bộ" in await town.says("chief", words)


async def test_an_old_preview_sends_nothing(town: Town) -> None:
    old = await _written(town)
    await town.hears("chief", text="nội dung: Họp lúc 9 giờ")

    answers = await town.hears(
        "chief", happening="press", press_id="p", text=old.says("Gửi ngay"), quoted=old.id
    )

    assert "đã được sửa sau tin đồng chí xem" in answers[0].text
    assert not any("Họp" in text for text in town.all_to("btc"))
