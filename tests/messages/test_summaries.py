"""What sums up."""

from datetime import date

from bot.domain.assignments import Timeliness
from bot.domain.matters import Kind
from bot.domain.office import Office
from bot.domain.summaries import Morning
from messages import morning, weekly
from tests.messages.cards import CONTACT, NAME, card, plain

TODAY = date(2026, 12, 2)


def test_morning_of_the_office(office: Office) -> None:
    needs = Morning(
        waits=((Kind.REPORT, 2, 3), (Kind.EXTENSION, 1, 0)),
        due_today=(card(due_on=TODAY), plain(due_on=TODAY)),
        overdue=5,
        unreached=("Ban Dân vận", "<UBND> & phường"),
        not_arrived=2,
        unconfirmed_year=2027,
    )

    said = morning(office, NAME, needs, TODAY)

    assert said.text == (
        "<b>VIỆC TRONG NGÀY</b>: 03 việc chờ Văn phòng, 02 nhiệm vụ đến hạn, 05 nhiệm vụ quá hạn.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Hôm nay, thứ Tư, 02/12/2026:\n"
        "- Chờ xử lý: báo hoàn thành 02 (lâu nhất 03 ngày); xin gia hạn 01. Gõ “việc chờ” để xem.\n"
        "- Đến hạn hôm nay: Ban Tổ chức, mục 2.1 (45-TB/ĐU); Ban Tổ chức, mục 3.\n"
        "- Quá hạn: 05 nhiệm vụ. Gõ /tinhhinh để xem.\n"
        "- Chưa liên lạc được đồng chí nào: Ban Dân vận; &lt;UBND&gt; &amp; phường. "
        "Đề nghị báo đơn vị bằng kênh khác.\n"
        "- Tin không gửi được, hoặc chưa rõ đã đến: 02. Trên máy chủ, “dondoc deliveries” cho biết từng tin, "
        "“dondoc deliveries resend” gửi lại.\n"
        "- Lịch nghỉ năm 2027 chưa được nhập: ngày nghỉ Tết có thể tính sai.\n\n"
        f"{CONTACT}"
    )


def test_a_long_morning_lists_the_first(office: Office) -> None:
    said = morning(office, NAME, Morning(due_today=(card(),) * 12), TODAY)

    assert "Ban Tổ chức, mục 2.1 (45-TB/ĐU); và 02 nhiệm vụ khác." in said.text


def test_weekly_summary(office: Office) -> None:
    counted = {
        Timeliness.OVERDUE: 1,
        Timeliness.NO_DEADLINE: 1,
        Timeliness.DUE_SOON: 1,
        Timeliness.DONE_IN_TIME: 1,
    }

    said = weekly(office, NAME, counted, [card()], TODAY)

    assert said.text == (
        "<b>TỔNG HỢP TUẦN</b>: 04 nhiệm vụ, quá hạn 01.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Tính đến thứ Tư, 02/12/2026: hoàn thành đúng hạn 01; "
        "sắp đến hạn 01; quá hạn 01; không thời hạn 01.\n\n"
        "<b>Quá hạn:</b>\n"
        "- Ban Tổ chức, mục 2.1 (45-TB/ĐU), hạn 27/11/2026.\n\n"
        f"{CONTACT}"
    )


def test_a_long_week_lists_the_first(office: Office) -> None:
    said = weekly(office, NAME, {Timeliness.OVERDUE: 11}, [card()] * 10, TODAY)

    assert said.text.count("- Ban Tổ chức") == 10
    assert "Và 01 nhiệm vụ quá hạn khác." in said.text
