"""What the office types of what waits, in its many forms."""

from datetime import date

import pytest

from bot.domain.decisions import FORMS, SETTLES, Decision, Form, Verb, day_in, decision_in, term_in
from bot.domain.matters import DECIDED_BY, DIRECTED, RAISES, Closing, Kind


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example)
def test_every_form_reads_its_example(form: Form) -> None:
    ways = (form.example, form.example.upper(), f"3 {form.example}", f"việc chờ 12: {form.example}")

    found = [decision_in(text) for text in ways]

    assert [each.verb if each else None for each in found] == [form.verb] * len(ways)


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("1. chap nhan", Decision(Verb.ACCEPT, place=1)),
        ("2 tra lai: thieu so lieu", Decision(Verb.RETURN, "thieu so lieu", place=2)),
        ("3 gia hạn đến 20/12", Decision(Verb.GRANT, "20/12", place=3)),
        ("4 không đồng ý: cần kịp", Decision(Verb.DISAGREE, "cần kịp", place=4)),
        ("đồng ý đến 20/12", Decision(Verb.AGREE, "20/12")),
        ("giao cho Ban Dân vận", Decision(Verb.REASSIGN, "Ban Dân vận")),
        ("việc chờ 12", Decision(Verb.SHOW, matter_id=12)),
    ],
)
def test_words_become_a_decision(text: str, decision: Decision) -> None:
    assert decision_in(text) == decision


@pytest.mark.parametrize(
    "text",
    [
        "xong",
        "1 xong",
        "duyệt chi",
        "trả lạii",
        "2.1 chấp nhận",
        "20/12",
        "giaothong",
        "chấp nhận chưa",
        "tiếp tục tạm dừng",
    ],
)
def test_other_words_are_none(text: str) -> None:
    assert decision_in(text) is None


def test_too_long_words_are_none() -> None:
    assert decision_in("trả lại: " + "x" * 1000) is None


def test_every_way_to_settle_has_its_right() -> None:
    assert set(SETTLES.values()) | {Closing.CHANGED} == set(DECIDED_BY)
    assert {kind for kind, _ in SETTLES} == {*RAISES.values(), *DIRECTED, Kind.PAUSE}


@pytest.mark.parametrize(("words", "day"), [("ngày 20/12/2026", date(2026, 12, 20)), ("chưa rõ", None)])
def test_a_day_among_words(words: str, day: date | None) -> None:
    assert day_in(words, date(2026, 11, 18)) == day


@pytest.mark.parametrize(
    ("words", "day", "reason"),
    [
        ("đến 20/12", date(2026, 12, 20), ""),
        ("đến hết ngày 20/12/2026: đã có vốn", date(2026, 12, 20), "đã có vốn"),
        ("hạn mới là 20/12 vì chờ vốn", date(2026, 12, 20), "vì chờ vốn"),
        ("thời hạn thứ sáu", date(2026, 11, 20), ""),
        ("đến khi có hướng dẫn", None, "đến khi có hướng dẫn"),
        ("cho đến 20/12/2026 rồi tính tiếp", date(2026, 12, 20), "rồi tính tiếp"),
        ("đến Đại hội", None, "đến Đại hội"),
        ("chờ họp ngày 20/12", None, "chờ họp ngày 20/12"),
        ("", None, ""),
    ],
)
def test_a_term_and_its_reason(words: str, day: date | None, reason: str) -> None:
    assert term_in(words, date(2026, 11, 18)) == (day, reason)


@pytest.mark.parametrize("words", ["đến quý sau", "tới 30/2", "hạn 15/12 hoặc 20/12", "cho đến cuối năm"])
def test_a_term_whose_day_is_not_certain(words: str) -> None:
    assert term_in(words, date(2026, 11, 18)) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("ngày 15 tháng 12 năm 2026", date(2026, 12, 15)),
        ("15 tháng 1/2027", date(2027, 1, 15)),
        ("15 tháng 12", date(2026, 12, 15)),
        ("31 tháng 2 năm 2027", None),
        ("thứ Ba, 15/12/2026", date(2026, 12, 15)),
        ("1 tháng", date(2026, 12, 18)),
    ],
)
def test_a_day_is_named_in_words(words: str, day: date | None) -> None:
    assert day_in(words, date(2026, 11, 18)) == day
