"""What superiors want done about overdue tasks."""

from datetime import date, datetime

from bot.domain.chat import Choice, MessageKind
from bot.domain.directions import Direction, Measure
from bot.domain.matters import Kind
from bot.domain.office import Office
from bot.services.directing import Left
from messages import (
    agenda,
    ask_day,
    ask_direction,
    directed,
    direction_told,
    extended,
    extension_told,
    not_directed,
)
from tests.messages import cards
from tests.messages.cards import CONTACT, NAME, Waits, card, plain

WRITING = Direction(Measure.WRITING)


def test_ask_direction(office: Office) -> None:
    said = ask_direction(office, WRITING, [card(), plain()])

    assert said.text == (
        "Đồng chí chọn nhiệm vụ nào để nhắc văn bản? Có thể gõ nhiều số, ví dụ: 1, 2 nhắc văn bản. "
        "Chưa có gì thay đổi.\n\n"
        "Trả lời: 1. BTC, mục 2.1; 2. BTC, mục 3; 0. Tất cả."
    )
    assert said.choices[0] == Choice("1", "BTC, mục 2.1", "#11 nhắc văn bản")
    assert said.choices[2].says == "#11, #12 nhắc văn bản"
    assert said.about == (11, 12)
    assert "Có thể gõ nhiều số" not in ask_direction(office, WRITING, [card()]).text


def test_ask_direction_where_nothing_is_open(office: Office) -> None:
    assert ask_direction(office, WRITING, []).text == (
        "Không còn nhiệm vụ nào đang chờ đơn vị để nhắc văn bản. Không có gì thay đổi."
    )


def test_ask_direction_of_more_time(office: Office) -> None:
    said = ask_direction(office, Direction(Measure.EXTENSION), [card(), plain()])

    assert said.text.startswith(
        "Đồng chí chọn nhiệm vụ nào để gia hạn? Có thể gõ nhiều số, ví dụ: 1, 2 gia hạn. "
    )
    assert said.choices[0].says == "#11 gia hạn đến"


def test_directed(office: Office) -> None:
    said = directed(office, Measure.MEETING, [(card(), 5)], [(plain(), Left.ALREADY)])

    assert said.text == (
        "Đã ghi nhận: <b>đưa vào giao ban</b> 01 nhiệm vụ: BTC, mục 2.1 (45-TB/ĐU). Văn phòng sẽ thực hiện.\n"
        "BTC, mục 3: đã có đề nghị như vậy, đang chờ Văn phòng."
    )


def test_not_directed(office: Office) -> None:
    assert not_directed(office, Left.NO_RIGHT).text == (
        "Chưa gia hạn: việc này không thuộc quyền của đồng chí. Không có gì thay đổi."
    )


def test_ask_day(office: Office) -> None:
    assert ask_day(office).text == (
        "Gia hạn đến ngày nào? Ví dụ: 20/12/2026. Chưa có gì thay đổi; gõ “thôi” nếu không xử lý."
    )


def test_direction_told(office: Office, now: datetime) -> None:
    said = direction_told(office, NAME, Measure.WRITING, [card(), plain()], now, account_id=3)

    assert said.text == (
        "<b>ĐỀ NGHỊ NHẮC BẰNG VĂN BẢN</b>: 02 nhiệm vụ.\n\n"
        "Đồng chí Nguyễn Văn A cho ý kiến lúc 09:00 ngày 18/11/2026:\n"
        "- Ban Tổ chức, mục 2.1 (45-TB/ĐU); thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n"
        "- Ban Tổ chức, mục 3; thời hạn: văn bản không nêu.\n"
        "Gõ “việc chờ” để xử lý từng việc."
    )
    assert (said.account_id, said.kind) == (3, MessageKind.NOTICE)


def test_direction_told_of_more_time_for_what_is_overdue(office: Office, now: datetime) -> None:
    until, late = date(2026, 12, 20), card(due_on=date(2026, 11, 10))

    said = direction_told(office, NAME, Measure.EXTENSION, [late], now, until=until, account_id=3)

    assert said.text.startswith(
        "<b>ĐỀ NGHỊ GIA HẠN</b>: 01 nhiệm vụ quá hạn.\n\n"
        "Đồng chí Nguyễn Văn A cho ý kiến lúc 09:00 ngày 18/11/2026, gia hạn đến 20/12/2026:\n"
        "- Ban Tổ chức, mục 2.1 (45-TB/ĐU)"
    )


def test_extended(office: Office) -> None:
    said = extended(office, [card(due_on=date(2026, 12, 20))], [(plain(), Left.NOT_OPEN)], ["Ban Tổ chức"])

    assert said.text == (
        "Đã ghi nhận: <b>gia hạn</b> 01 nhiệm vụ.\n"
        "- BTC, mục 2.1 (45-TB/ĐU): Chủ nhật, 20/12/2026.\n"
        "BTC, mục 3: đơn vị đã báo hoàn thành, hoặc nhiệm vụ đã khép lại hay đã chuyển đơn vị khác.\n"
        "Đã báo: Ban Tổ chức."
    )


def test_extended_where_nothing_is(office: Office) -> None:
    assert extended(office, [], [(plain(), Left.NOT_OPEN), (card(), Left.NO_RIGHT)], []).text == (
        "Chưa ghi nhận được: gia hạn.\n"
        "BTC, mục 3: đơn vị đã báo hoàn thành, hoặc nhiệm vụ đã khép lại hay đã chuyển đơn vị khác.\n"
        "BTC, mục 2.1 (45-TB/ĐU): việc này không thuộc quyền của đồng chí."
    )


def test_extension_told(office: Office, now: datetime) -> None:
    said = extension_told(office, [card(due_on=date(2026, 12, 20))], now, account_id=4)

    assert said.text == (
        "<b>GIA HẠN</b>: 01 nhiệm vụ.\n\n"
        "Văn phòng Đảng ủy lúc 09:00 ngày 18/11/2026 gia hạn các nhiệm vụ sau:\n"
        f"1. mục 2.1 (45-TB/ĐU): Chủ nhật, 20/12/2026.\n\n{CONTACT}"
    )
    assert (said.about, said.account_id) == ((11,), 4)


def test_agenda(office: Office) -> None:
    row = Waits(cards.matter(Kind.MEETING), card())

    said = agenda(office, [row], date(2026, 12, 2))

    assert said.text == (
        "<b>DANH SÁCH GIAO BAN</b>: 01 nhiệm vụ\n"
        "1. <b>BTC</b>, mục 2.1 (45-TB/ĐU), quá hạn 05 ngày: mới giao. Đồng chí Nguyễn Văn A đề nghị.\n\n"
        "Gõ số thứ tự để xem; sau giao ban gõ, ví dụ: 1 đã nêu: giao đôn đốc; 2 bỏ qua.\n\n"
        f"{CONTACT}"
    )
    assert said.choices == (Choice("1", "1", "việc chờ 5"),)


def test_agenda_goes_on_over_the_page(office: Office) -> None:
    rows = [Waits(cards.matter(Kind.MEETING), card())] * 9

    assert "09 nhiệm vụ (trang 2/2)\n9. " in agenda(office, rows, date(2026, 12, 2), page=2).text


def test_agenda_with_nothing_on_it(office: Office) -> None:
    assert agenda(office, [], date(2026, 12, 2)).text == (
        f"Danh sách giao ban hiện chưa có nhiệm vụ nào.\n\n{CONTACT}"
    )
