"""What is said to those who join."""

from bot.domain.office import Office
from bot.domain.people import Post, Role
from messages import code_expired, code_unknown, code_used, not_joined, post_held, welcome
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
