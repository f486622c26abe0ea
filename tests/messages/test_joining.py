"""What is said to those who join."""

from collections.abc import Callable
from datetime import datetime

import pytest

from bot.domain.chat import Message
from bot.domain.office import Office
from bot.domain.people import Post, Role
from messages import (
    application_decided,
    application_not_decided,
    application_told,
    applied,
    ask_consent,
    code_expired,
    code_unknown,
    code_used,
    code_waits,
    consent_declined,
    not_joined,
    post_held,
    too_many_codes,
    turned_away,
    welcome,
)
from tests.messages.cards import CONTACT, NAME, card, plain

KEEPS = (
    "Kênh này dùng để giao, nhắc và theo dõi nhiệm vụ; lưu họ tên, chức vụ, tài khoản chat và nội dung trả lời"
    " của đồng chí.\n"
    "Gõ “trợ giúp” để xem hướng dẫn."
)


def test_welcome_of_the_office(office: Office) -> None:
    said = welcome(office, NAME, Post(Role.ADMIN), None, [])

    assert said.text == (
        f"Văn phòng Đảng ủy xác nhận đồng chí Nguyễn Văn A là quản trị của Văn phòng.\n\n{KEEPS}\n\n{CONTACT}"
    )


def test_welcome_with_what_waits(office: Office) -> None:
    said = welcome(office, NAME, Post(Role.FOCAL, "btc"), "Ban Tổ chức", [card(), plain()])

    assert said.text == (
        "Văn phòng Đảng ủy xác nhận đồng chí Nguyễn Văn A là đầu mối của Ban Tổ chức.\n\n"
        "Đơn vị đang có 02 nhiệm vụ chờ báo cáo:\n"
        "1. <b>Mục 2.1</b> (45-TB/ĐU) – chủ trì: Rà soát hồ sơ đảng viên.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n"
        "2. <b>Mục 3</b> – chủ trì: Xây dựng kế hoạch.\n"
        "Thời hạn: văn bản không nêu.\n\n"
        f"{KEEPS}\n\n"
        f"{CONTACT}"
    )
    assert (said.about, said.choices, said.asks) == ((11, 12), (), False)


def test_welcome_names_each_role(office: Office) -> None:
    heads = [
        welcome(office, NAME, Post(role, "btc"), "Ban Tổ chức", []).text.splitlines()[0]
        for role in (Role.HEAD, Role.MEMBER)
    ]

    assert heads == [
        "Văn phòng Đảng ủy xác nhận đồng chí Nguyễn Văn A là lãnh đạo đơn vị của Ban Tổ chức.",
        "Văn phòng Đảng ủy xác nhận đồng chí Nguyễn Văn A là cán bộ của Ban Tổ chức.",
    ]


def test_code_unknown(office: Office) -> None:
    assert code_unknown(office).text == (
        f"Mã mời này không đúng. Đề nghị đồng chí xem lại mã hoặc xin mã khác.\n\n{CONTACT}"
    )


def test_code_used(office: Office) -> None:
    assert code_used(office).text == (
        f"Mã mời này đã có người dùng; mỗi mã chỉ dùng một lần. Đề nghị đồng chí xin mã khác.\n\n{CONTACT}"
    )


def test_code_expired(office: Office) -> None:
    assert code_expired(office).text == (f"Mã mời này đã hết hạn. Đề nghị đồng chí xin mã khác.\n\n{CONTACT}")


def test_post_held(office: Office) -> None:
    assert post_held(office).text == (
        f"Đồng chí đã tham gia ở vị trí này; mã mời vẫn còn nguyên.\n\n{CONTACT}"
    )


def test_not_joined(office: Office) -> None:
    assert not_joined(office).text == (
        "Đây là kênh nhắc việc của Văn phòng Đảng ủy. Đồng chí chưa tham gia; đề nghị đồng chí nhập mã mời"
        f" đã được cấp (ví dụ: K7MP-4QXT).\n\n{CONTACT}"
    )


def test_ask_consent(office: Office) -> None:
    asked = ask_consent(office, "Nguyễn Văn A", Post(Role.FOCAL, "btc"), "Ban Tổ chức")

    assert asked.text == (
        "Văn phòng Đảng ủy mời đồng chí Nguyễn Văn A làm đầu mối của Ban Tổ chức trên kênh này.\n"
        "\n"
        "Dữ liệu xử lý: họ tên, chức vụ, đơn vị, tài khoản chat, nội dung trả lời và việc đã nhận tin. Mục đích: giao, nhắc và theo dõi nhiệm vụ. Bên kiểm soát: Văn phòng Đảng ủy. Tin đi qua mạng nhắn tin đang dùng, máy chủ có thể đặt ở nước ngoài. Việc tham gia là tự nguyện; đồng chí có quyền xem, sửa, xóa, rút lại đồng ý bất cứ lúc nào (gõ /dulieu).\n"
        "\n"
        "Trả lời: 1. Đồng ý; 2. Không đồng ý; 3. Không phải tôi.\n"
        f"Đầu mối: {office.contact}"
    )


@pytest.mark.parametrize(
    ("made", "says"),
    [
        (
            lambda o: applied(o, Post(Role.MEMBER, "btc"), "Ban Tổ chức"),
            "Đã chuyển đề nghị tham gia với vai trò cán bộ của Ban Tổ chức. Lãnh đạo đơn vị hoặc Văn phòng sẽ duyệt; đồng chí được báo ngay khi có kết quả.",
        ),
        (lambda o: application_decided(o, "A", admitted=True), "Đã duyệt đồng chí A tham gia."),
        (
            lambda o: application_decided(o, "A", admitted=False),
            "Đã từ chối đề nghị tham gia của đồng chí A. Không có gì khác thay đổi.",
        ),
        (
            lambda o: application_not_decided(o, "unknown"),
            "Không tìm thấy đề nghị tham gia này. Không có gì thay đổi.",
        ),
        (
            lambda o: application_not_decided(o, "no_right"),
            "Việc này chỉ Văn phòng hoặc lãnh đạo của chính đơn vị được làm. Không có gì thay đổi.",
        ),
        (
            lambda o: application_not_decided(o, "decided"),
            "Đề nghị tham gia này đã có người xử lý trước. Không có gì thay đổi.",
        ),
        (
            lambda o: turned_away(o, wrong_unit=True, account_id=7),
            "Đề nghị tham gia của đồng chí không được duyệt: mã không đúng đơn vị của đồng chí. Đề nghị đồng chí liên hệ đầu mối dưới đây.",
        ),
        (
            lambda o: turned_away(o, wrong_unit=False, account_id=7),
            "Đề nghị tham gia của đồng chí không được duyệt. Đề nghị đồng chí liên hệ đầu mối dưới đây.",
        ),
    ],
)
def test_the_sentences_of_joining(office: Office, made: Callable[[Office], Message], says: str) -> None:
    assert made(office).text == f"{says}\n\nĐầu mối: {office.contact}"


def test_application_told(office: Office, now: datetime) -> None:
    post = Post(Role.MEMBER, "btc")

    told = application_told(office, 5, "Trần Mẫu", post, organisation="Ban Tổ chức", now=now, account_id=7)

    assert told.account_id == 7
    assert told.text == (
        "<b>ĐỀ NGHỊ THAM GIA</b>\n"
        "Đồng chí Trần Mẫu đề nghị tham gia làm cán bộ của Ban Tổ chức lúc 09:00 ngày 18/11/2026.\n"
        "\n"
        "Trả lời: 1. Duyệt; 2. Từ chối; 3. Sai đơn vị.\n"
        f"Đầu mối: {office.contact}"
    )


def test_consent_declined(office: Office) -> None:
    assert consent_declined(office).text == (
        "Đã ghi nhận. Không có dữ liệu nào của đồng chí được lưu, mã mời vẫn còn nguyên; nhiệm vụ sẽ được gửi bằng văn bản.\n\n"
        f"Đầu mối: {office.contact}"
    )


def test_code_waits(office: Office) -> None:
    assert code_waits(office).text == (
        f"Đề nghị tham gia của đồng chí đang chờ duyệt. Không có gì thay đổi.\n\nĐầu mối: {office.contact}"
    )


def test_too_many_codes(office: Office) -> None:
    assert too_many_codes(office).text == (
        "Đồng chí đã nhập sai mã mời nhiều lần. Trong một giờ, kênh này không nhận mã của đồng chí; đề nghị liên hệ đầu mối dưới đây để được cấp mã.\n\n"
        f"Đầu mối: {office.contact}"
    )
