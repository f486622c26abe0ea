"""What tells of a task that goes from one cadre of a unit to another."""

from datetime import datetime

from bot.domain.chat import Choice
from bot.domain.delegations import Colleague
from bot.domain.office import Office
from messages import (
    ask_delegation,
    delegated,
    delegation_over,
    delegation_over_told,
    delegation_told,
    nothing_delegated,
)
from tests.messages.cards import CONTACT, NAME, card, plain

HOA, BINH = Colleague(8, "Lê Thị Hoa"), Colleague(9, "Trần Văn Bình")


def test_delegated(office: Office, now: datetime) -> None:
    said = delegated(office, card(), NAME, now)

    assert said.text == (
        "Văn phòng Đảng ủy đã ghi nhận lúc 09:00 ngày 18/11/2026: mục 2.1 (45-TB/ĐU) "
        "<b>chuyển đồng chí Nguyễn Văn A thực hiện</b>.\n"
        "Đồng chí Nguyễn Văn A được báo ngay và nhận nhắc việc từ nay; đơn vị vẫn xem và báo cáo được nhiệm vụ"
        f" này.\n\nTrả lời: 0. Lấy lại.\n{CONTACT}"
    )
    assert said.choices == (Choice("0", "Lấy lại", "lấy lại #11"),)


def test_delegation_told(office: Office) -> None:
    said = delegation_told(office, plain(), NAME, account_id=4)

    assert said.text == (
        "<b>NHIỆM VỤ ĐƯỢC CHUYỂN CHO ĐỒNG CHÍ</b>: mục 3\n\n"
        "Đồng chí Nguyễn Văn A chuyển đồng chí thực hiện nhiệm vụ sau của đơn vị:\n"
        "1. <b>Mục 3</b> – chủ trì: Xây dựng kế hoạch.\nThời hạn: văn bản không nêu.\n\n"
        f"Trả lời: 1. Tiếp nhận; 2. Xem nhiệm vụ; 3. Không nhận.\n{CONTACT}"
    )
    assert (said.about, said.asks, said.account_id) == ((12,), True, 4)
    assert said.choices[2] == Choice("3", "Không nhận", "không nhận #12")


def test_ask_delegation_to_whom(office: Office) -> None:
    said = ask_delegation(office, "chuyển Hoa", [plain()], [HOA, BINH], known=True)

    assert said.text == (
        "Đồng chí vừa trả lời: “chuyển Hoa”.\nĐồng chí chuyển cho ai?\n"
        "1. Đồng chí Lê Thị Hoa\n2. Đồng chí Trần Văn Bình\n"
        f"Chưa có thông tin nào được lưu.\n\n{CONTACT}"
    )
    assert said.choices[1] == Choice("2", "Trần Văn Bình", "chuyển #12: cán bộ 9")


def test_ask_delegation_which_task(office: Office) -> None:
    said = ask_delegation(office, "chuyển Hoa", [card(), plain()], [HOA], known=True)

    assert said.text == (
        "Đồng chí vừa trả lời: “chuyển Hoa”.\nĐồng chí chuyển nhiệm vụ nào?\n"
        "1. mục 2.1 (45-TB/ĐU): Rà soát hồ sơ đảng viên.\n2. mục 3: Xây dựng kế hoạch.\n"
        f"Chưa có thông tin nào được lưu.\n\n{CONTACT}"
    )
    assert said.choices[0] == Choice("1", "1", "chuyển #11: cán bộ 8")


def test_ask_delegation_of_both(office: Office) -> None:
    said = ask_delegation(office, "chuyển Hoa", [card(), plain()], [HOA, BINH], known=True)

    assert "ví dụ: mục 2 chuyển đồng chí Lê Thị Hoa làm." in said.text
    assert said.choices == ()


def test_ask_delegation_where_nobody_else_is(office: Office) -> None:
    assert "Đơn vị chưa có ai khác" in ask_delegation(office, "chuyển Hoa", [card()], [], known=False).text


def test_delegation_over(office: Office) -> None:
    assert delegation_over(office, plain()).text == (
        "Nhiệm vụ mục 3 trở lại chung của đơn vị; mọi đồng chí đầu mối lại nhận nhắc việc.\n\n" + CONTACT
    )


def test_delegation_over_told(office: Office) -> None:
    assert delegation_over_told(office, plain(), NAME, account_id=4).text == (
        "<b>NHIỆM VỤ TRỞ LẠI CHUNG CỦA ĐƠN VỊ</b>: mục 3\n\n"
        "Theo lời đồng chí Nguyễn Văn A, nhiệm vụ này không còn giao riêng một người; mọi đồng chí đầu mối lại "
        f"nhận nhắc việc.\n\n{CONTACT}"
    )


def test_nothing_delegated(office: Office) -> None:
    assert nothing_delegated(office, plain()).text == (
        f"Nhiệm vụ mục 3 không đang chuyển riêng cho ai. Không có gì thay đổi.\n\n{CONTACT}"
    )
