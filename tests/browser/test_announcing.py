"""An announcement at the sandbox's page, by buttons, with the real bot."""

from .desk import CADRE, CHIEF, Desk


async def test_an_announcement_is_sent_acknowledged_and_corrected(desk: Desk) -> None:
    await desk.be(CHIEF)
    await desk.says("thông báo chung: Họp giao ban lúc 14 giờ")
    await desk.is_told("Gửi cho ai?")
    await desk.presses("Mọi người")
    await desk.is_told("XEM TRƯỚC THÔNG BÁO 1")
    await desk.presses("Gửi ngay")

    await desk.be(CADRE)
    await desk.is_told("thông báo: Họp giao ban lúc 14 giờ")
    await desk.presses("Đã nhận")
    await desk.is_told("Đã ghi nhận đồng chí đã nhận thông báo")

    await desk.be(CHIEF)
    await desk.says("thông báo 1: đính chính: Họp giao ban lúc 15 giờ")
    await desk.is_told("Chưa sửa tin nào")
    await desk.presses("Gửi đính chính")

    await desk.be(CADRE)
    await desk.is_told("nội dung đúng là: Họp giao ban lúc 15 giờ")
