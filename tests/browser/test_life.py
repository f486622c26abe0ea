"""The whole life of an assignment at the sandbox's page, by buttons and words, with the real bot."""

from .desk import CADRE, CHIEF, Desk


async def test_a_task_lives_from_its_push_to_its_acceptance(desk: Desk) -> None:
    await desk.publishes()
    await _receive_and_go_on(desk)
    await _meet_an_obstacle(desk)
    await _ask_for_more_time(desk)
    await _report_and_be_returned(desk)
    await _report_and_be_accepted(desk)


async def _receive_and_go_on(desk: Desk) -> None:
    await desk.presses("Đã nhận")
    await desk.is_told("mục 3 (45-TB/ĐU): đã nhận.")
    await desk.says("được 60%")
    await desk.is_told("mục 3 (45-TB/ĐU): đang thực hiện, 60%.")


async def _meet_an_obstacle(desk: Desk) -> None:
    await desk.says("mục 3 vướng kinh phí")
    await desk.be(CHIEF)
    await desk.is_told("VƯỚNG MẮC CỦA ĐƠN VỊ")
    await desk.presses("Đã tháo gỡ")
    await desk.be(CADRE)
    await desk.is_told("VƯỚNG MẮC ĐÃ THÁO GỠ")


async def _ask_for_more_time(desk: Desk) -> None:
    await desk.says("mục 3 xin gia hạn đến 15/1/2027 vì chờ vật tư")
    await desk.be(CHIEF)
    await desk.is_told("ĐỀ NGHỊ GIA HẠN")
    await desk.presses("Đồng ý")
    await desk.be(CADRE)
    await desk.is_told("đồng ý gia hạn đến 15/01/2027")


async def _report_and_be_returned(desk: Desk) -> None:
    await desk.says("việc")
    await desk.is_told("Hạn: 15/01/2027; đang thực hiện, 60%.")
    await desk.presses("1")
    await desk.presses("Đã hoàn thành")
    await desk.is_told("đã hoàn thành, chờ Văn phòng duyệt")
    await desk.be(CHIEF)
    await desk.is_told("ĐƠN VỊ BÁO HOÀN THÀNH")
    await desk.presses("Trả lại")
    await desk.is_told("Vì sao trả lại?")
    await desk.says("thiếu số liệu")
    await desk.be(CADRE)
    await desk.is_told("trả lại báo cáo – “thiếu số liệu”")


async def _report_and_be_accepted(desk: Desk) -> None:
    await desk.says("mục 3 xong")
    await desk.be(CHIEF)
    await desk.is_told("ĐƠN VỊ BÁO HOÀN THÀNH")
    await desk.presses("Chấp nhận")
    await desk.be(CADRE)
    await desk.is_told("BÁO CÁO ĐƯỢC CHẤP NHẬN")
    await desk.says("/lichsu")
    await desk.is_told("ĐỒNG CHÍ ĐÃ BÁO CÁO: 06 lần")
