"""What is said before a draft goes out."""

from bot.domain.chat import Choice
from bot.domain.office import Office
from messages import new_conclusion, preview, preview_letter, submitted
from tests.messages.cards import CONTACT, NAME, filed, plain

SEND = Choice("1", "Phát hành", "phát hành 7 bản 3")


def test_preview_letter(office: Office) -> None:
    letter = new_conclusion(office, NAME, filed(), [plain(text="P & Q")])

    said = preview_letter(office, letter, ["Ban Tổ chức", "Ban Dân vận"], 2, number=1, total=3)

    assert said.text == f"<b>XEM TRƯỚC</b> 1/3: Ban Tổ chức; Ban Dân vận (02 cán bộ)\n\n{letter.text}"
    assert (said.choices, said.about) == ((), ())


def test_preview(office: Office) -> None:
    said = preview(
        office,
        filed(),
        3,
        [(("Ban Tổ chức",), 2, ()), (("UBND phường",), 1, ("Nguyễn Văn A",))],
        hidden=1,
        unjoined=["Ban Dân vận"],
        unreachable=["UBND phường"],
        untaken=["2.3"],
        send=SEND,
    )

    assert said.text == (
        "<b>XEM TRƯỚC</b> Thông báo số 45-TB/ĐU, ngày 16/11/2026\n\n"
        "Sẽ gửi tới 03 cán bộ.\n"
        "- Ban Tổ chức: 02 cán bộ.\n"
        "- UBND phường: 01 cán bộ, không liên lạc được 01 đồng chí: Nguyễn Văn A.\n"
        "Còn 01 mẫu tin chưa hiện; xem của một đơn vị, gõ: xem trước 7: tên đơn vị.\n"
        "Chưa có cán bộ nào tham gia ở: Ban Dân vận.\n"
        "Không liên lạc được với cán bộ của: UBND phường.\n"
        "Chưa có đơn vị nào trong danh bạ nhận mục: 2.3.\n"
        "Chưa gửi cho đơn vị nào.\n\n"
        f"Trả lời: 1. Phát hành; 2. Về danh mục.\n{CONTACT}"
    )
    assert said.choices == (SEND, Choice("2", "Về danh mục", "danh mục 7"))


def test_preview_of_what_reaches_nobody(office: Office) -> None:
    said = preview(office, filed(), 0, [], hidden=0, unjoined=[], unreachable=[], untaken=[], send=SEND)

    assert "\n\nChưa có cán bộ nào để gửi tới.\nChưa gửi cho đơn vị nào.\n\n" in said.text


def test_of_many_who_cannot_be_reached_some_are_named(office: Office) -> None:
    one = (("UBND phường",), 9, tuple(f"Nguyễn Văn {n}" for n in "ABCDEFG"))

    said = preview(office, filed(), 2, [one], hidden=0, unjoined=[], unreachable=[], untaken=[], send=SEND)

    assert "\n- UBND phường: 09 cán bộ, không liên lạc được 07 đồng chí: Nguyễn Văn A; " in said.text
    assert "Nguyễn Văn E; ….\n" in said.text


def test_submitted(office: Office) -> None:
    assert submitted(office, filed(), ["Trần Thị B", "Lê Văn C"]).text == (
        "Chánh Văn phòng là người phát hành. Đã trình dự thảo Thông báo số 45-TB/ĐU, ngày 16/11/2026 tới: Trần Thị"
        f" B; Lê Văn C.\n\n{CONTACT}"
    )


def test_submitted_where_no_chief_can_be_reached(office: Office) -> None:
    assert submitted(office, filed(), []).text == (
        "Chánh Văn phòng là người phát hành, nhưng chưa liên lạc được với ai có quyền này. Dự thảo Thông báo số"
        f" 45-TB/ĐU, ngày 16/11/2026 vẫn giữ nguyên.\n\n{CONTACT}"
    )
