"""What the office is told."""

from datetime import date, datetime

import pytest

from bot.domain.matters import RAISES, Kind
from bot.domain.office import Office
from bot.domain.replies.model import Outcome
from messages import (
    notice_to_office,
    question_passed_on,
    taken_back_notice,
)
from tests.messages.cards import CONTACT, NAME, Claim, card


@pytest.mark.parametrize(
    ("anybody", "says"),
    [
        (
            True,
            "Câu hỏi đã được chuyển tới Văn phòng để trả lời đồng chí. Không có gì thay đổi ở các nhiệm vụ.",
        ),
        (
            False,
            "Chưa chuyển được câu hỏi vì chưa có cán bộ Văn phòng nào tham gia kênh này. Đề nghị đồng chí gọi đầu"
            " mối.",
        ),
    ],
)
def test_question_passed_on(office: Office, *, anybody: bool, says: str) -> None:
    assert question_passed_on(office, anybody=anybody).text == f"{says}\n\n{CONTACT}"


@pytest.mark.parametrize(
    ("outcome", "new_due", "title", "says"),
    [
        (Outcome.BLOCKED, None, "VƯỚNG MẮC CỦA ĐƠN VỊ", "có vướng mắc"),
        (Outcome.EXTENSION_REQUEST, date(2026, 12, 15), "ĐỀ NGHỊ GIA HẠN", "xin gia hạn đến 15/12/2026"),
        (Outcome.EXTENSION_REQUEST, None, "ĐỀ NGHỊ GIA HẠN", "xin gia hạn"),
        (Outcome.QUESTION, None, "ĐƠN VỊ HỎI", "có câu hỏi"),
        (Outcome.NOT_OURS, None, "ĐƠN VỊ BÁO KHÔNG ĐÚNG NHIỆM VỤ", "báo không thuộc đơn vị"),
    ],
)
def test_notice_to_office(
    office: Office, now: datetime, outcome: Outcome, new_due: date | None, title: str, says: str
) -> None:
    claim = Claim(card(), outcome, None, new_due)

    said = notice_to_office(office, NAME, RAISES[outcome], [claim], "vướng kinh phí.", now, account_id=9)

    assert said.text == (
        f"<b>{title}</b>\n"
        "Đồng chí Nguyễn Văn A trả lời lúc 09:00 ngày 18/11/2026:\n"
        f"- Ban Tổ chức, mục 2.1 (45-TB/ĐU), {says}; thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n"
        "Nguyên văn: “vướng kinh phí”."
    )
    assert (said.account_id, said.choices, said.about) == (9, (), ())


def test_notice_to_office_of_a_question_about_no_task(office: Office, now: datetime) -> None:
    said = notice_to_office(office, NAME, Kind.QUESTION, [], "họp ở đâu?", now, account_id=9)

    assert said.text == (
        "<b>ĐƠN VỊ HỎI</b>\n"
        "Đồng chí Nguyễn Văn A trả lời lúc 09:00 ngày 18/11/2026:\n"
        "Nguyên văn: “họp ở đâu?”."
    )


def test_taken_back_notice(office: Office, now: datetime) -> None:
    said = taken_back_notice(office, NAME, [card()], now, account_id=4)

    assert said.text == (
        "<b>ĐƠN VỊ RÚT LẠI BÁO CÁO</b>\n"
        f"Đồng chí {NAME} lúc 09:00 ngày 18/11/2026 đã rút lại điều vừa báo về mục 2.1 (45-TB/ĐU)."
    )
    assert said.account_id == 4
