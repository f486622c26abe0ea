"""The list of open tasks by urgency, page by page; a task's history; one's own reports."""

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

MANY = CONCLUSION.split("1. Giao")[0] + "\n\n".join(
    [f"{n}. Giao UBND phường sửa chữa nhà văn hóa khối {n}." for n in range(1, 7)]
    + ["7. Giao UBND phường kiểm kê tài sản; hoàn thành trước ngày 22/11/2026."]
    + ["8. Giao UBND phường lập báo cáo năm; hoàn thành trước ngày 28/12/2026."]
)


@happened
async def full(town: Town) -> None:
    """UBND phường has eight tasks: one due soon, one later, six without a deadline."""
    await town.publish(MANY)


async def test_open_tasks_are_listed_by_urgency(full: Town) -> None:
    await full.says("ubnd", "mục 8 vướng kinh phí")

    listed = await full.says("ubnd", "/viec")
    rest = await full.says("ubnd", "tiếp")

    assert "08 nhiệm vụ chờ báo cáo (trang 1/2):\n\n<b>Sắp đến hạn</b>\n1. <b>Mục 7</b>" in listed
    assert "<b>Không thời hạn</b>\n2. <b>Mục 1</b>" in listed
    assert "<b>Đang vướng mắc</b>\n8. <b>Mục 8</b>" in rest
    assert max(len(listed), len(rest)) <= 1500


@ON_SQLITE
async def test_numbers_of_a_later_page_mean_what_stands_beside_them(full: Town) -> None:
    await full.says("ubnd", "việc")
    await full.says("ubnd", "tiep")

    opened = await full.says("ubnd", "7")
    await full.says("ubnd", "việc")
    await full.says("ubnd", "tiếp")
    await full.says("ubnd", "7 được 40%")

    assert opened.startswith("<b>Nhiệm vụ mục 5 (45-TB/ĐU)</b>")
    states = await full.states("ubnd")
    assert [ref for ref, state in states.items() if state == (State.IN_PROGRESS, 40)] == []
    asked = full.last_to("ubnd").text
    assert "Mục 7 (" in asked
    assert "Mục 5 (" in asked


@ON_SQLITE
async def test_pages_are_turned_by_buttons_and_back(full: Town) -> None:
    await full.says("ubnd", "việc")

    await full.presses("ubnd", full.last_to("ubnd"), "Trang tiếp")
    back = await full.presses("ubnd", full.last_to("ubnd"), "Trang trước")

    assert "(trang 1/2)" in back


@ON_SQLITE
async def test_the_tasks_of_one_message_are_paged_alone(full: Town) -> None:
    push = full.last_to("ubnd")
    await full.publish(CONCLUSION.replace("45-TB/ĐU", "46-TB/ĐU"))

    first = await full.presses("ubnd", push, "Xem nhiệm vụ")
    rest = await full.says("ubnd", "tiếp")

    assert "08 nhiệm vụ" in first
    assert "(trang 2/2)" in rest
    assert "46-TB/ĐU" not in rest


async def test_the_card_tells_who_said_what(busy: Town) -> None:
    await busy.joins("head", Post(Role.HEAD, "ubnd"))
    await busy.says("ubnd", "được 60%")
    await busy.says("ubnd", "mục 3 xong")
    await busy.says("chief", "trả lại: thiếu số liệu")

    await busy.says("head", "việc")
    card = await busy.says("head", "1")

    assert "Quá trình, mới nhất trước:\n- 09:00 ngày 18/11/2026, đồng chí Người mẫu: trả lại báo cáo" in card
    assert "đã hoàn thành – “mục 3 xong”" in card
    assert "đang thực hiện, 60% – “được 60%”" in card


@ON_SQLITE
async def test_a_long_history_is_opened_from_the_card_and_paged(busy: Town) -> None:
    for percent in range(10, 90, 10):
        await busy.says("ubnd", f"mục 3 được {percent}%")
    await busy.says("ubnd", f"xem #{(await busy.cards('ubnd'))['3'].id}")

    first = await busy.says("ubnd", "4")
    rest = await busy.says("ubnd", "tiếp")

    assert first.startswith("<b>QUÁ TRÌNH THỰC HIỆN</b>: mục 3 (45-TB/ĐU) (trang 1/2)")
    assert "“mục 3 được 80%”" in first
    assert "“mục 3 được 10%”" in rest


@ON_SQLITE
async def test_another_units_history_is_not_shown(busy: Town) -> None:
    theirs = (await busy.cards("ubnd"))["3"].id

    assert "QUÁ TRÌNH" not in await busy.says("btc", f"quá trình #{theirs}")
    assert "QUÁ TRÌNH" in await busy.says("chief", f"quá trình #{theirs}")


@ON_SQLITE
async def test_own_reports_are_listed_newest_first_with_what_was_taken_back(busy: Town) -> None:
    await busy.says("btc", "mục 1 được 60%")
    await busy.says("btc", "mục 2 xong")
    await busy.says("btc", "nhầm rồi")

    listed = await busy.says("btc", "/lichsu")

    assert listed.startswith("<b>ĐỒNG CHÍ ĐÃ BÁO CÁO</b>: 02 lần\n- 09:00 ngày 18/11/2026, mục 2 (45-TB/ĐU)")
    assert "đã hoàn thành – “mục 2 xong” (đã rút lại)." in listed
    assert "mục 1 (45-TB/ĐU): đang thực hiện, 60% – “mục 1 được 60%”." in listed
    assert "Đồng chí chưa báo cáo lần nào" in await busy.says("bdv", "lịch sử")
