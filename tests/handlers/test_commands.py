"""The commands and the words that say the same."""

from datetime import timedelta

import pytest

import handlers
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

GUIDE = "<b>Hướng dẫn</b>"
LIST = "nhiệm vụ chờ báo cáo:"
NO_QUESTION = "Hiện không có câu hỏi nào đang chờ đồng chí."


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("/viec", LIST),
        ("/VIEC", LIST),
        ("/viec@don_doc_bot", LIST),
        ("việc", LIST),
        ("Xem nhiệm vụ.", LIST),
        ("danh sách", LIST),
        ("/trogiup", GUIDE),
        ("/help", GUIDE),
        ("/start", GUIDE),
        ("trợ giúp", GUIDE),
        ("Hướng dẫn?", GUIDE),
        ("/huy", NO_QUESTION),
        ("thôi", NO_QUESTION),
        ("/abc", "Không có lệnh “/abc”."),
        ("/", "Không có lệnh “/”."),
        ("/tinhhinh", "Việc này chỉ Văn phòng được làm."),
        ("tình hình", "Việc này chỉ Văn phòng được làm."),
    ],
)
async def test_what_a_cadre_gets(busy: Town, words: str, says: str) -> None:
    assert says in await busy.says("btc", words)


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("/tinhhinh", "<b>TÌNH HÌNH THỰC HIỆN</b> (tính đến 09:00 ngày 18/11/2026)"),
        ("tình hình", "Tổng số 04 phần việc: trong hạn 03; không thời hạn 01."),
        ("/viec", "Việc này dành cho cán bộ của đơn vị có nhiệm vụ."),
        ("/trogiup", "Gửi tệp kết luận (Word, PDF, ảnh quét, ảnh chụp, .html, .md, .txt) vào đây"),
    ],
)
async def test_what_the_office_gets(busy: Town, words: str, says: str) -> None:
    assert says in await busy.says("chief", words)


async def test_the_list_is_ordered_by_urgency_and_holds_only_what_waits(busy: Town) -> None:
    listed = await busy.says("btc", "/viec")

    assert listed.index("Mục 1") < listed.index("Mục 2")
    assert "Mục 3" not in listed
    await busy.says("btc", "mục 1 xong")
    assert "Mục 1" not in await busy.says("btc", "/viec")


@ON_SQLITE
async def test_a_number_of_the_list_opens_the_task_in_full(busy: Town) -> None:
    await busy.says("btc", "/viec")

    card = await busy.says("btc", "2")

    assert card.startswith("<b>Nhiệm vụ mục 2 (45-TB/ĐU)</b>\nGiao BTC xây dựng kế hoạch tập huấn.\n")


async def test_the_overview_names_what_is_blocked_and_overdue(busy: Town) -> None:
    await busy.says("ubnd", "vướng kinh phí")
    busy.later(timedelta(days=12))

    told = await busy.says("chief", "/tinhhinh")

    assert "<b>Đang vướng mắc:</b>\n- Ủy ban nhân dân phường, mục 3 (45-TB/ĐU), đã 12 ngày.\n" in told
    assert "<b>Quá hạn:</b>\n- Ban Tổ chức, mục 1 (45-TB/ĐU), hạn 27/11/2026.\n" in told


async def test_huy_drops_the_open_question(busy: Town) -> None:
    await busy.says("btc", "xong")

    assert "Đã thôi câu hỏi đang dở. Không có gì được lưu." in await busy.says("btc", "/huy")
    assert NO_QUESTION in await busy.says("btc", "/huy")


@ON_SQLITE
async def test_a_guide_names_only_what_the_reader_may(busy: Town) -> None:
    assert "/tinhhinh" not in await busy.says("btc", "/trogiup")
    assert "/viec" not in await busy.says("chief", "/trogiup")


def test_the_menu_is_what_everybody_may() -> None:
    assert [command.name for command in handlers.menu()] == ["start", "viec", "lichsu", "huy", "trogiup"]
