"""Reading never raises, whatever it is given."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in, read
from bot.domain.reading.model import ProblemCode, Rules
from tests.domain.reading.samples import directory

RULES = Rules()
KNOWN = directory()
PIECES = (
    *("Giao", "Sở Y tế", "các sở, ngành", "phối hợp với", "chủ trì", "trước ngày", "31/02/2026", "30/13"),
    *(
        "99/99/1900",
        "trong tháng 0/2026",
        "quý V/2026",
        "đồng chí",
        "Phó",
        "(",
        ")",
        ";",
        ".",
        ",",
        "-",
        "1.",
    ),
    *("1.1.", "a)", "II.", "\n", "\n\n", "các Bộ:", "và", "UBND", "tỉnh", "Nơi nhận:", "T/L", "Số 12-TB/ĐU"),
    *("Số: /", "ngày 29 tháng 02 năm 2027", "trong 999 tháng", "hằng tháng", "được giao", "đồng thời", ":"),
    *(
        "\f",
        "**",
        "Thứ nhất,",
        "Một là,",
        "(sau đây gọi là Sở)",
        "(MTTQ)",
        "(chủ trì)",
        "khẩn trương",
        "cuối năm",
    ),
    *("trong tuần này", "6 tháng đầu năm", "V/v", "193\n10\n01", "HỎA TỐC", "| TT | Nội dung |", "trong đó"),
    *("Kính gửi:", "“", "\u0301", "\x00", "Lưu", "1/", "trong 999 ngày làm việc", "trước Tết 2099"),
)
WORDS = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SETTINGS
@given(st.one_of(st.text(max_size=300), WORDS))
def test_a_document_of_any_text_is_read(text: str) -> None:
    conclusion = read(text, KNOWN, RULES, filename=text[:20])

    if conclusion.refused is None and not conclusion.tasks:
        assert ProblemCode.NO_TASK in {problem.code for problem in conclusion.problems}


@SETTINGS
@given(
    st.one_of(st.text(max_size=200), WORDS), WORDS, st.none() | st.dates(date(1950, 1, 1), date(2090, 1, 1))
)
def test_a_passage_of_any_text_is_read(text: str, context: str, issued_on: date | None) -> None:
    for assignment in assignments_in(
        text, context=context, issued_on=issued_on, directory=KNOWN, rules=RULES
    ):
        assert assignment.text
        assert all(id_ in KNOWN.by_id for id_ in (*assignment.lead_ids, *assignment.coordinator_ids))


@pytest.mark.parametrize(
    "piece",
    [
        *("Chủ tịch ", "các ", "Sở Y tế, ", "( ", "1.1.", "đồng thời, ", "- a\n", "\f", "** ", "(MTTQ) "),
        *("đồng chí Nguyễn Văn A, ", "Sở Y tế phối hợp; ", "12\n", "10\n01\n\n", "| a | b |\n", "trong đó "),
        *(
            "Sở Y tế (sau đây gọi là Sở) ",
            "KT. CHỦ TỊCH\n",
            "trong 10 ngày kể từ ",
            "theo đề nghị của Sở Y tế, ",
        ),
    ],
)
def test_long_repeated_text_is_read(piece: str) -> None:
    assert read(piece * 2000, Directory(), RULES).refused is None
