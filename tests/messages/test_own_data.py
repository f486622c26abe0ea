"""What is said of a person's own data."""

import json
from dataclasses import dataclass
from datetime import datetime, time

from bot.domain.chat import MadeFile
from bot.domain.office import Office
from bot.domain.people import Post, Role
from messages import (
    ask_erasing,
    ask_withdrawing,
    consent_withdrawn,
    data_erased,
    name_corrected,
    own_data,
    own_data_file,
    use_paper,
    words,
)
from tests.messages.cards import CONTACT

HEAD = Post(Role.HEAD, "btc")


@dataclass(frozen=True)
class _Given:
    version: str
    given_at: datetime


@dataclass(frozen=True)
class _Kept:
    name: str
    posts: tuple[tuple[Post, str | None], ...]
    consents: tuple[_Given, ...]
    reports: int


def test_own_data(office: Office, now: datetime) -> None:
    kept = _Kept("A <b>", ((HEAD, "Ban Tổ chức"), (Post(Role.CLERK), None)), (_Given("2026-11", now),), 3)

    assert own_data(office, kept).text == (
        "<b>DỮ LIỆU CỦA ĐỒNG CHÍ</b>\n"
        "Họ tên: A &lt;b&gt;.\n"
        "Vai trò: lãnh đạo đơn vị của Ban Tổ chức.\n"
        "Vai trò: văn thư của Văn phòng.\n"
        "Đồng ý lúc 09:00 ngày 18/11/2026 (bản 2026-11).\n"
        "Số lần đã báo cáo: 03 (gõ /lichsu để xem). Ngoài ra còn tài khoản chat này, tin đồng chí đã gửi và tin đã gửi cho đồng chí; các tin được xóa khi hết thời hạn lưu. Muốn nhận tất cả trong một tệp, đề nghị gõ /xuatdulieu.\n"
        "\n"
        "Trả lời: 1. Sửa họ tên; 2. Rút đồng ý; 3. Xóa dữ liệu.\n" + CONTACT
    )


def test_own_data_file(office: Office, now: datetime) -> None:
    kept = {"person": [{"name": "A", "joined_at": now, "remind_at": time(9, 30)}], "reports": []}

    told = own_data_file(office, kept, now)

    assert told.text == (
        "Tệp kèm theo ghi tất cả dữ liệu của đồng chí mà hệ thống đang giữ. Đề nghị đồng chí tự bảo quản tệp này.\n\n"
        + CONTACT
    )
    assert isinstance(told.file, MadeFile)
    assert told.file.name == "du-lieu-2026-11-18.json"
    person = {"họ tên": "A", "tham gia lúc": "09:00 ngày 18/11/2026", "giờ nhắc riêng": "09:30:00"}
    assert json.loads(told.file.content) == {"cán bộ": [person], "báo cáo": []}


def test_name_corrected(office: Office) -> None:
    assert name_corrected(office, "A").text == (
        "Đã sửa họ tên thành A. Nếu chưa đúng, đề nghị đồng chí sửa lại.\n\n" + CONTACT
    )
    assert name_corrected(office, "A", codes=1).text == (
        "Đã sửa họ tên thành A. Nếu chưa đúng, đề nghị đồng chí sửa lại.\n"
        "Đã hủy mã mời chưa dùng ghi họ tên cũ: 01.\n\n" + CONTACT
    )
    assert name_corrected(office, None).text == (
        "Đề nghị đồng chí gõ, ví dụ: “sửa họ tên: Nguyễn Văn A”. Chưa có gì thay đổi.\n\n" + CONTACT
    )


def test_ask_withdrawing(office: Office) -> None:
    assert ask_withdrawing(office).text == (
        "Sau khi rút đồng ý, kênh này không gửi tin cho đồng chí nữa; đơn vị và Văn phòng được báo để gửi bằng văn bản. Muốn tham gia lại thì cần mã mời mới.\n"
        "\n"
        "Trả lời: 1. Rút đồng ý; 2. Thôi.\n" + CONTACT
    )


def test_consent_withdrawn(office: Office) -> None:
    assert consent_withdrawn(office).text == (
        "Đã rút đồng ý. Kênh này không gửi tin cho đồng chí nữa; đơn vị và Văn phòng đã được báo để gửi bằng văn bản.\n\n"
        + CONTACT
    )


def test_ask_erasing(office: Office) -> None:
    assert ask_erasing(office).text == (
        "Sẽ rút đồng ý và xóa họ tên, tin đã gửi, tin đã nhận của đồng chí; báo cáo của đơn vị được giữ dưới tên chức vụ. Việc xóa không lấy lại được.\n"
        "\n"
        "Trả lời: 1. Xóa; 2. Thôi.\n" + CONTACT
    )


def test_data_erased(office: Office) -> None:
    assert data_erased(office).text == (
        "Đã xóa dữ liệu của đồng chí; báo cáo của đơn vị được giữ dưới tên chức vụ. Kênh này không gửi tin cho đồng chí nữa.\n\n"
        + CONTACT
    )


def test_use_paper(office: Office) -> None:
    told = use_paper(office, "A", ["Ban Tổ chức"], account_id=7)

    assert told.account_id == 7
    assert told.text == (
        "Đồng chí A (Ban Tổ chức) không nhận tin qua kênh này nữa. Đề nghị gửi nhiệm vụ cho đồng chí bằng văn bản.\n\n"
        + CONTACT
    )
    assert use_paper(office, "A", [], account_id=7).text.startswith("Đồng chí A không nhận tin")


def test_who_is_forgotten_is_named_by_their_post() -> None:
    assert words.former([(HEAD, "Ban Tổ chức")]) == "nguyên lãnh đạo đơn vị Ban Tổ chức"
    assert words.former([]) == "nguyên cán bộ"
