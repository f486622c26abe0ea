"""What is said to who makes a code, and what the poster says."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.chat import MadeFile
from bot.domain.invitations import Flaw, Invitation
from bot.domain.office import Office
from bot.domain.people import Post, Role
from messages import ask_invite, code_revoked, invitation_poster, invited, not_invited, poster
from tests.messages.cards import CONTACT

LINK = "https://t.me/don_doc_mau_bot?start=K7MP-4QXT"
PICTURE = MadeFile("ma-moi.png", b"png", is_photo=True)


@pytest.fixture
def made(now: datetime) -> Invitation:
    return Invitation("K7MP-4QXT", Post(Role.FOCAL, "btc"), now + timedelta(days=14), 1, "Ban Tổ chức")


def test_how_a_code_is_asked_for(office: Office) -> None:
    assert ask_invite(office).text == (
        "Đề nghị đồng chí ghi đơn vị sau lệnh, ví dụ: “/moi Ban Tổ chức”. Có thể ghi thêm vai trò (đầu mối, "
        "lãnh đạo, cán bộ), số lượt dùng (tối đa 500), hạn dùng (tối đa 90 ngày) hoặc họ tên: “/moi Ban Tổ "
        "chức, cán bộ, 20 lượt, hạn 30 ngày”, “/moi Ban Tổ chức, lãnh đạo, đồng chí Nguyễn Văn A”.\n\n"
        f"{CONTACT}"
    )


def test_a_code_for_one_person(office: Office, made: Invitation) -> None:
    said = invited(office, replace(made, name="Nguyễn Văn A <b>"), LINK, PICTURE)

    assert said.text == (
        "<b>MÃ MỜI</b> Ban Tổ chức – đầu mối, đồng chí Nguyễn Văn A &lt;b&gt;\n"
        "Mã: <b>K7MP-4QXT</b>\n"
        f"Liên kết: {LINK}\n"
        "Dùng cho 01 đồng chí, đến 09:00 ngày 02/12/2026. Ai dùng mã thì được vào ngay: chỉ gửi cho đúng "
        "người.\n"
        "Quét ảnh này cũng mở đúng liên kết đó. Mã chỉ hiện một lần, máy chủ không giữ lại; mất thì tạo mã "
        f"khác, gõ “hủy mã” kèm mã để hủy.\n\n{CONTACT}"
    )
    assert (said.file, said.fleeting) == (PICTURE, True)


def test_a_code_for_several_where_no_address_is_known(office: Office, made: Invitation) -> None:
    said = invited(office, replace(made, uses=20), None, None)

    assert said.text == (
        "<b>MÃ MỜI</b> Ban Tổ chức – đầu mối\n"
        "Mã: <b>K7MP-4QXT</b>\n"
        "Dùng cho 20 đồng chí, đến 09:00 ngày 02/12/2026. Ai dùng mã thì lãnh đạo đơn vị hoặc Văn phòng "
        "duyệt.\n"
        "Mã chỉ hiện một lần, máy chủ không giữ lại; mất thì tạo mã khác, gõ “hủy mã” kèm mã để hủy.\n\n"
        f"{CONTACT}"
    )
    assert (said.file, said.fleeting) == (None, True)


def test_the_words_fit_under_a_file_however_long_the_names_are(office: Office, made: Invitation) -> None:
    long = replace(made, uses=20, unit="Ban Chỉ đạo " * 100, name="Nguyễn " * 14)

    assert len(invited(office, long, LINK, PICTURE).text) <= 1024
    assert len(invitation_poster(office, long, PICTURE).text) <= 1024


def test_a_page_to_print(office: Office, made: Invitation) -> None:
    page = MadeFile("ma-moi.pdf", b"pdf")

    said = invitation_poster(office, made, page)

    assert said.text == (
        "Áp phích khổ A4 để in và treo tại Ban Tổ chức. Ai có mã trên đó đều xin tham gia được, chỉ treo nơi "
        "nội bộ."
    )
    assert (said.file, said.fleeting) == (page, True)


def test_no_code_is_made(office: Office) -> None:
    none = f"Chưa tạo mã nào.\n\n{CONTACT}"
    uses = "Số lượt dùng từ 1 đến 500; mã ghi họ tên một đồng chí thì dùng một lần."
    until = "Hạn dùng là một ngày từ hôm nay, không quá 90 ngày, ví dụ: “hạn 30 ngày” hoặc “hạn 30/12/2026”."
    unknown = "Danh bạ không có đơn vị “Ban Xây”"
    offered = f"{unknown} hoặc có nhiều đơn vị như vậy. Có phải: Ban Xây dựng; Ban Xây lắp?"

    assert not_invited(office, Flaw.USES).text == f"{uses}\n{none}"
    assert not_invited(office, Flaw.UNTIL).text == f"{until}\n{none}"
    assert not_invited(office, Flaw.NO_RIGHT).text == f"Đồng chí chỉ tạo được mã mời cho đơn vị mình.\n{none}"
    assert not_invited(office, Flaw.UNKNOWN_UNIT, "Ban Xây").text == f"{unknown}.\n{none}"
    several = not_invited(office, Flaw.UNKNOWN_UNIT, "Ban Xây", ["Ban Xây dựng", "Ban Xây lắp"])
    assert several.text == f"{offered}\n{none}"


def test_a_code_is_revoked_or_not(office: Office) -> None:
    assert code_revoked(office, done=True).text == (
        "Đã hủy mã: từ nay không ai tham gia bằng mã này được nữa. Ai đã tham gia thì không bị ảnh hưởng."
        f"\n\n{CONTACT}"
    )
    assert code_revoked(office, done=False).text == (
        f"Không có mã nào như vậy còn hạn mà đồng chí được hủy. Không có gì thay đổi.\n\n{CONTACT}"
    )


def test_a_poster_says_everything_a_part_a_line(office: Office, made: Invitation) -> None:
    said = poster(office, replace(made, uses=20, unit="Phòng A & B\nC"), LINK, "don_doc_mau_bot")

    assert said.text == (
        "Văn phòng Đảng ủy\n"
        "Tham gia kênh nhắc việc\n"
        "Phòng A & B C – đầu mối\n"
        "K7MP-4QXT\n"
        "Quét mã bằng máy ảnh của điện thoại rồi bấm Bắt đầu, hoặc tìm @don_doc_mau_bot trên Telegram, bấm "
        "Bắt đầu và gõ mã trên.\n"
        "Mã dùng cho 20 đồng chí, đến 09:00 ngày 02/12/2026. Lãnh đạo đơn vị hoặc Văn phòng duyệt từng đồng "
        "chí.\n"
        f"{CONTACT}"
    )
    assert said.link == LINK
