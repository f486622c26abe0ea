"""Events that deadlines wait for."""

from dataclasses import dataclass, replace
from datetime import date

from bot.domain.assignments import TaskCard
from bot.domain.chat import Choice
from bot.domain.office import Office
from bot.services.dating_events import Dated
from messages import ask_event_day, event_dated, event_told, event_unknown, events
from tests.messages.cards import CONTACT, card

HELD = date(2026, 11, 28)
NAMED = "Đại hội Đảng bộ phường"


@dataclass(frozen=True)
class Awaited:
    """An event without a day."""

    name: str
    cards: tuple[TaskCard, ...]


def test_events(office: Office) -> None:
    said = events(office, [Awaited(NAMED, (card(),))], [("giao ban quý IV", date(2026, 12, 25))])

    assert said.text == (
        "<b>SỰ KIỆN THEO THỜI HẠN</b>: 01 sự kiện chưa có ngày.\n"
        "1. <b>Đại hội Đảng bộ phường</b>: 01 nhiệm vụ đang chờ (mục 2.1 (45-TB/ĐU)).\n\n"
        "Gõ số thứ tự để nhập ngày, hoặc gõ luôn, ví dụ: sự kiện Đại hội Đảng bộ phường: 25/12/2026.\n\n"
        f"Đã có ngày: giao ban quý IV 25/12/2026.\n\n{CONTACT}"
    )
    assert said.choices == (Choice("1", NAMED, f"sự kiện {NAMED}"),)


def test_ask_event_day(office: Office) -> None:
    assert ask_event_day(office, NAMED).text == (
        "Đại hội Đảng bộ phường tổ chức ngày nào? Ví dụ: 25/12/2026. Chưa có gì thay đổi; gõ “thôi” nếu không nhập."
    )


def test_ask_event_day_where_it_is_past(office: Office) -> None:
    assert ask_event_day(office, NAMED, past=HELD).text == (
        "Ngày 28/11/2026 đã qua. Nếu Đại hội Đảng bộ phường đã tổ chức ngày đó, gõ: đã tổ chức 28/11/2026; "
        "nếu không, gõ ngày khác. Chưa có gì thay đổi; gõ “thôi” nếu không nhập."
    )


def test_event_dated(office: Office) -> None:
    assert event_dated(office, Dated(NAMED, HELD, (card(),), kept=2)).text == (
        "Đã ghi nhận: <b>Đại hội Đảng bộ phường</b> tổ chức thứ Bảy, 28/11/2026; 01 thời hạn theo ngày này.\n"
        "- BTC, mục 2.1 (45-TB/ĐU): thứ Sáu, 27/11/2026.\n"
        "02 nhiệm vụ của lần tổ chức trước giữ thời hạn cũ; nếu cần, đề nghị gia hạn."
    )


def test_event_dated_without_a_day(office: Office) -> None:
    assert event_dated(office, Dated(NAMED, None, (replace(card(), due_on=None),), HELD)).text == (
        "Đã ghi nhận: <b>Đại hội Đảng bộ phường</b> chưa có ngày; 01 thời hạn chờ ngày mới.\n"
        "- BTC, mục 2.1 (45-TB/ĐU)."
    )


def test_event_unknown(office: Office) -> None:
    assert event_unknown(office, "hội diễn").text == (
        "Không có thời hạn nào chờ “hội diễn”. Không có gì thay đổi; gõ /sukien để xem danh sách."
    )


def test_event_told(office: Office) -> None:
    said = event_told(office, Dated(NAMED, HELD, (card(),)), account_id=3)

    assert said.text == (
        "<b>THỜI HẠN ĐÃ CÓ NGÀY</b>: 01 nhiệm vụ.\n\n"
        "Văn phòng Đảng ủy báo Đại hội Đảng bộ phường tổ chức thứ Bảy, 28/11/2026. "
        "Thời hạn của đơn vị theo ngày này:\n"
        f"1. mục 2.1 (45-TB/ĐU): thứ Sáu, 27/11/2026.\n\n{CONTACT}"
    )
    assert (said.about, said.account_id) == ((11,), 3)


def test_event_told_where_it_moved(office: Office) -> None:
    assert event_told(office, Dated(NAMED, HELD, (card(),), date(2026, 11, 20)), account_id=3).text == (
        "<b>THỜI HẠN THAY ĐỔI</b>: 01 nhiệm vụ.\n\n"
        "Văn phòng Đảng ủy báo Đại hội Đảng bộ phường chuyển từ ngày 20/11/2026 sang thứ Bảy, 28/11/2026. "
        "Thời hạn của đơn vị theo ngày này:\n"
        f"1. mục 2.1 (45-TB/ĐU): thứ Sáu, 27/11/2026.\n\n{CONTACT}"
    )


def test_event_told_where_it_was_put_off(office: Office) -> None:
    waits = replace(card(), due_on=None)

    assert event_told(office, Dated(NAMED, None, (waits,), HELD), account_id=3).text == (
        "<b>THỜI HẠN CHỜ NGÀY MỚI</b>: 01 nhiệm vụ.\n\n"
        "Văn phòng Đảng ủy báo Đại hội Đảng bộ phường chưa tổ chức ngày 28/11/2026; ngày mới sẽ báo sau. "
        "Nhiệm vụ của đơn vị chờ ngày mới:\n"
        f"1. mục 2.1 (45-TB/ĐU).\n\n{CONTACT}"
    )
