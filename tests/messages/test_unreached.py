"""What the office and a unit are told of people whom messages do not reach."""

from bot.domain.chat import MessageKind
from bot.domain.office import Office
from bot.domain.people import Unreached
from messages import unreached_to_office, unreached_to_unit
from tests.messages.cards import CONTACT, NAME

LOST = Unreached(2, "Trần Thị B", (("btc", "Ban Tổ chức"), ("bdv", "Ban Dân vận")))
OF_THE_OFFICE = Unreached(3, "Lê Văn C")


def test_unreached_to_the_office(office: Office) -> None:
    said = unreached_to_office(office, NAME, [LOST, OF_THE_OFFICE])

    assert said.text == (
        "<b>KHÔNG LIÊN LẠC ĐƯỢC</b>: 02 đồng chí không nhận được tin qua hệ thống.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Tin gửi đến các đồng chí sau đây không đến nơi:\n"
        "- Trần Thị B, Ban Tổ chức, Ban Dân vận.\n"
        "- Lê Văn C.\n\n"
        "Đơn vị đã được báo. Trong thời gian này, đề nghị dùng văn bản giấy; khi đồng chí đó trở lại, "
        "hệ thống gửi lại những tin còn cần thiết."
    )
    assert said.kind is MessageKind.NOTICE


def test_unreached_to_the_unit(office: Office) -> None:
    said = unreached_to_unit(office, NAME, [LOST])

    assert said.text == (
        "<b>KHÔNG LIÊN LẠC ĐƯỢC</b>: 01 đồng chí của đơn vị không nhận được tin qua hệ thống.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Văn phòng Đảng ủy không gửi được tin đến:\n"
        "- Trần Thị B, Ban Tổ chức, Ban Dân vận.\n\n"
        "Đề nghị đồng chí báo để đồng chí đó mở lại hệ thống; trong thời gian này, đề nghị dùng văn bản giấy.\n\n"
        f"{CONTACT}"
    )
