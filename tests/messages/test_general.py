"""What belongs to no one feature."""

from datetime import datetime

import pytest

from bot.domain.assignments import State, Timeliness
from bot.domain.chat import Command
from bot.domain.office import Office
from bot.domain.people import Person, Post, Role
from bot.domain.rights import Right
from messages import (
    could_not_handle,
    dialogue_left,
    file_not_taken,
    guide,
    no_right,
    no_words,
    overview,
    stale_button,
    too_many_messages,
    unknown_command,
)
from tests.messages.cards import CONTACT, card, plain

COMMANDS = [Command("viec", "Nhiệm vụ của đơn vị tôi"), Command("trogiup", "Hướng dẫn")]
LISTED = "<b>Hướng dẫn</b>\n/viec – Nhiệm vụ của đơn vị tôi\n/trogiup – Hướng dẫn\n\n"
REPORTING = (
    "Trả lời ngắn về nhiệm vụ, ví dụ: “đã nhận”, “2.1 xong”, “được 60%”, “vướng kinh phí”, “xin gia hạn đến"
    " 15/12 vì chờ số liệu”.\n"
    "Có nhiều nhiệm vụ thì ghi số của mục, hoặc trả lời ngay vào tin có nhiệm vụ đó. Ghi nhầm thì gõ 0.\n\n"
)
DRAFTING = (
    "Gửi tệp kết luận (Word, PDF, ảnh quét, ảnh chụp, .html, .md, .txt) vào đây để lập danh mục nhiệm vụ; chỉ gửi"
    " cho các đơn vị sau khi Chánh Văn phòng phát hành.\n"
    "Sửa dự thảo, ví dụ: “2.1 chủ trì: Ban Tổ chức”, “2.1 hạn 30/11/2026”, “bỏ 2.3”, “hoàn tác”; gõ “xem trước” để"
    " xem tin của từng đơn vị.\n\n"
)


@pytest.mark.parametrize(
    ("posts", "parts"),
    [
        ((Post(Role.FOCAL, "btc"),), REPORTING),
        ((Post(Role.ADMIN),), DRAFTING),
        ((Post(Role.ADMIN), Post(Role.HEAD, "btc")), REPORTING + DRAFTING),
    ],
)
def test_guide(office: Office, posts: tuple[Post, ...], parts: str) -> None:
    assert guide(office, Person(1, 1, "A", posts), COMMANDS).text == LISTED + parts + CONTACT


def test_no_right_to_what_the_office_does(office: Office) -> None:
    assert no_right(office, Right.PUBLISH).text == (
        f"Việc này chỉ Văn phòng được làm. Không có gì thay đổi.\n\n{CONTACT}"
    )


def test_no_right_to_what_the_chief_decides(office: Office) -> None:
    assert no_right(office, Right.DECIDE).text == (
        f"Việc này chỉ Chánh Văn phòng được quyết định. Không có gì thay đổi.\n\n{CONTACT}"
    )


def test_no_right_to_what_a_unit_does(office: Office) -> None:
    assert no_right(office, Right.REPORT).text == (
        "Việc này dành cho cán bộ của đơn vị có nhiệm vụ. Gõ “tình hình” để xem tình hình thực hiện chung.\n\n"
        f"{CONTACT}"
    )


def test_unknown_command(office: Office) -> None:
    assert unknown_command(office, "/abc.").text == (
        f"Không có lệnh “/abc”. Gõ “trợ giúp” để xem các lệnh.\n\n{CONTACT}"
    )


def test_stale_button(office: Office) -> None:
    assert stale_button(office).text == (
        "Tin này không còn dùng để trả lời được. Không có gì thay đổi; gõ “trợ giúp” để xem hướng dẫn.\n\n"
        f"{CONTACT}"
    )


def test_too_many_messages(office: Office) -> None:
    assert too_many_messages(office, 20).text == (
        "Đã nhận hơn 20 tin của đồng chí trong một phút nên từ tin này chưa xử lý và chưa lưu gì; đề nghị đồng chí"
        f" đợi một phút rồi gửi lại.\n\n{CONTACT}"
    )


def test_no_words(office: Office) -> None:
    assert no_words(office).text == (
        "Kênh này chỉ đọc được chữ, ảnh và tệp nên chưa lưu gì. Đề nghị đồng chí trả lời bằng chữ, ví dụ:"
        f" “2.1 xong”.\n\n{CONTACT}"
    )


def test_could_not_handle(office: Office) -> None:
    assert could_not_handle(office).text == (
        "Hệ thống gặp trục trặc nên chưa xử lý được tin vừa gửi. Không có gì được lưu; đề nghị đồng chí gửi"
        f" lại sau hoặc gọi đầu mối.\n\n{CONTACT}"
    )


def test_file_not_taken(office: Office) -> None:
    assert file_not_taken(office).text == (
        "Kênh này chưa nhận tệp của đơn vị. Đề nghị đồng chí gửi văn bản qua hệ thống quản lý văn bản và trả"
        f" lời ngắn ở đây. Chưa có gì được lưu.\n\n{CONTACT}"
    )


@pytest.mark.parametrize(
    ("was_asked", "says"),
    [
        (True, "Đã thôi câu hỏi đang dở. Không có gì được lưu."),
        (False, "Hiện không có câu hỏi nào đang chờ đồng chí."),
    ],
)
def test_dialogue_left(office: Office, *, was_asked: bool, says: str) -> None:
    assert dialogue_left(office, was_asked=was_asked).text == f"{says}\n\n{CONTACT}"


def test_overview_of_nothing(office: Office, now: datetime) -> None:
    assert overview(office, [], {}, now).text == (
        "<b>TÌNH HÌNH THỰC HIỆN</b> (tính đến 09:00 ngày 18/11/2026)\n"
        f"Chưa có kết luận nào được phát hành.\n\n{CONTACT}"
    )


def test_overview_where_all_goes_well(office: Office, now: datetime) -> None:
    tracked = [(plain(), Timeliness.NO_DEADLINE), (card(), Timeliness.DONE_IN_TIME)]

    assert overview(office, tracked, {}, now).text == (
        "<b>TÌNH HÌNH THỰC HIỆN</b> (tính đến 09:00 ngày 18/11/2026)\n"
        f"Tổng số 02 phần việc: hoàn thành đúng hạn 01; không thời hạn 01.\n\n{CONTACT}"
    )


def test_overview_names_what_is_blocked_and_what_is_overdue(office: Office, now: datetime) -> None:
    tracked = [
        (plain(state=State.BLOCKED), Timeliness.NO_DEADLINE),
        (card(), Timeliness.OVERDUE),
        (card(), Timeliness.DONE_LATE),
        (card(), Timeliness.IN_TIME),
        (card(), Timeliness.DUE_SOON),
    ]

    assert overview(office, tracked, {12: 3}, now).text == (
        "<b>TÌNH HÌNH THỰC HIỆN</b> (tính đến 09:00 ngày 18/11/2026)\n"
        "Tổng số 05 phần việc: hoàn thành quá hạn 01; trong hạn 01; sắp đến hạn 01; quá hạn 01;"
        " không thời hạn 01.\n\n"
        "<b>Đang vướng mắc:</b>\n"
        "- Ban Tổ chức, mục 3, đã 03 ngày.\n\n"
        "<b>Quá hạn:</b>\n"
        "- Ban Tổ chức, mục 2.1 (45-TB/ĐU), hạn 27/11/2026.\n\n"
        f"{CONTACT}"
    )
