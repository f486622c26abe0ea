"""What was stored is said exactly."""

from datetime import date, datetime

import pytest

from bot.domain.chat import Choice
from bot.domain.office import Office
from bot.domain.replies.model import Outcome
from messages import (
    recorded,
)
from tests.messages.cards import CONTACT, Claim, card, plain

UNDOABLE = "Nếu chưa đúng, đề nghị đồng chí trả lời 0 trong 10 phút.\n\n"


@pytest.mark.parametrize(
    ("claim", "says"),
    [
        (Claim(card(), Outcome.DONE, 100), "đã hoàn thành, chờ Văn phòng duyệt"),
        (Claim(card(), Outcome.PROGRESS), "đang thực hiện"),
        (Claim(card(), Outcome.PROGRESS, 60), "đang thực hiện, 60%"),
        (Claim(card(), Outcome.ACK), "đã nhận"),
        (Claim(card(), Outcome.NOT_STARTED, 0), "chưa thực hiện, 0%"),
    ],
)
def test_recorded(office: Office, now: datetime, claim: Claim, says: str) -> None:
    said = recorded(office, [claim], "em báo cáo ạ.", now, inbox_id=5, told_office=True)

    assert said.text == (
        "Văn phòng Đảng ủy đã ghi nhận lúc 09:00 ngày 18/11/2026, theo lời đồng chí “em báo cáo ạ”:\n"
        f"- mục 2.1 (45-TB/ĐU): <b>{says}</b>.\n"
        f"{UNDOABLE}{CONTACT}"
    )
    assert (said.choices, said.about) == ((Choice("0", "Sửa lại", "rút lại 5"),), (11,))


@pytest.mark.parametrize(
    ("claim", "says"),
    [
        (Claim(card(), Outcome.BLOCKED), "có vướng mắc"),
        (Claim(card(), Outcome.EXTENSION_REQUEST), "xin gia hạn"),
        (Claim(card(), Outcome.EXTENSION_REQUEST, 60, date(2026, 12, 15)), "xin gia hạn đến 15/12/2026, 60%"),
        (Claim(card(), Outcome.QUESTION), "có câu hỏi"),
        (Claim(card(), Outcome.NOT_OURS), "báo không thuộc đơn vị"),
    ],
)
def test_recorded_where_the_office_must_answer(
    office: Office, now: datetime, claim: Claim, says: str
) -> None:
    said = recorded(office, [claim], "em báo cáo", now, inbox_id=5, told_office=True)

    assert said.text == (
        "Văn phòng Đảng ủy đã ghi nhận lúc 09:00 ngày 18/11/2026, theo lời đồng chí “em báo cáo”:\n"
        f"- mục 2.1 (45-TB/ĐU): <b>{says}</b>.\n"
        "Văn phòng sẽ xem xét và trả lời đồng chí; thời hạn chưa thay đổi.\n"
        f"{UNDOABLE}{CONTACT}"
    )


def test_recorded_where_nobody_of_the_office_was_told(office: Office, now: datetime) -> None:
    claims = [Claim(card(), Outcome.BLOCKED)]

    said = recorded(office, claims, "em báo cáo", now, inbox_id=5, told_office=False)

    assert "Chưa báo được cho Văn phòng qua kênh này. Đề nghị đồng chí gọi đầu mối; thời hạn" in said.text


def test_recorded_puts_together_what_is_said_alike(office: Office, now: datetime) -> None:
    claims = [
        Claim(card(11), Outcome.DONE),
        Claim(plain(12), Outcome.PROGRESS, 60),
        Claim(plain(13, ref="4"), Outcome.DONE),
    ]

    said = recorded(office, claims, "báo cáo", now, inbox_id=5, told_office=True)

    assert (
        "- mục 2.1 (45-TB/ĐU), mục 4: <b>đã hoàn thành, chờ Văn phòng duyệt</b>.\n- mục 3: <b>" in said.text
    )
    assert said.about == (11, 12, 13)
