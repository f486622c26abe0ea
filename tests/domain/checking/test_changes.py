"""What an edit does to a task."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.doubts import Doubt, DoubtCode
from bot.domain.drafts import DraftTask, Holder
from bot.domain.reading.model import ProblemCode
from tests.domain.checking.bench import (
    BDV,
    BTC,
    COORDINATING,
    LEAD,
    TASKS,
    after,
    asked,
    task_after,
)


@pytest.mark.parametrize(
    ("typed", "leads", "coordinators"),
    [
        ("1.1 chủ trì: Ban Dân vận", ("bdv",), ()),
        ("1.1 chủ trì: UBND phường", ("ubnd",), ("bdv",)),
        ("1.1 chủ trì: ubnd và Phòng Kinh tế, Hạ tầng và Đô thị", ("ubnd", "kt"), ("bdv",)),
        ("1.1 phối hợp: UBND phường; kt", ("btc",), ("ubnd", "kt")),
        ("1.1 phối hợp: BTC, ubnd", ("btc",), ("ubnd",)),
        ("1.1 phối hợp: không", ("btc",), ()),
        ("1.1 thêm phối hợp: kt", ("btc",), ("bdv", "kt")),
        ("1.1 bỏ phối hợp: BDV", ("btc",), ()),
        ("1.1 chủ trì: Các ban Đảng", ("btc", "bdv"), ()),
    ],
)
def test_organisations_are_changed(typed: str, leads: tuple[str, ...], coordinators: tuple[str, ...]) -> None:
    task = task_after(typed, "1.1")

    assert (task.ids(LEAD), task.ids(COORDINATING)) == (leads, coordinators)


def test_a_lead_answers_what_was_asked_of_leads() -> None:
    task = task_after("2 chủ trì: BTC", "2")

    assert [p.code for p in task.problems] == [ProblemCode.RESTRICTED]


def test_words_that_nobody_bears_are_taken_out_by_name() -> None:
    task = task_after("1.2 bỏ phối hợp: các ban đảng", "1.2")

    assert (task.unresolved, [p.code for p in task.problems]) == ((), [ProblemCode.SUGGESTED_DATE])


@pytest.mark.parametrize(
    ("typed", "words", "candidates"),
    [
        ("1.1 chủ trì: Ban Tổ chuc", "Ban Tổ chuc", ("btc",)),
        ("1.1 chủ trì: ban to chuk", "ban to chuk", ("btc",)),
        ("1.1 chủ trì: Đảng ủy xã Tam Thạnh", "Đảng ủy xã Tam Thạnh", ("thanh", "thang")),
        ("1.1 phối hợp: BDV, Hội Lạ Lùng", "Hội Lạ Lùng", ()),
    ],
)
def test_a_name_that_nobody_bears_is_never_guessed(
    typed: str, words: str, candidates: tuple[str, ...]
) -> None:
    doubt = after(typed)

    assert isinstance(doubt, Doubt)
    assert (doubt.code, doubt.words) == (DoubtCode.UNKNOWN_ORGANISATION, words)
    assert doubt.candidates[: len(candidates)] == candidates


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("1.1 hạn 30/11/2026", date(2026, 11, 30)),
        ("1.1 hạn: ngày 30 tháng 11 năm 2026", date(2026, 11, 30)),
        ("1.1 hạn trước 20/12", date(2026, 12, 19)),
        ("1.1 hạn tháng 12/2026", date(2026, 12, 31)),
        ("1.1 hạn quý I/2027", date(2027, 3, 31)),
        ("1.1 han truoc 20/12", date(2026, 12, 19)),
        ("1.1 han quy IV nam 2026", date(2026, 12, 31)),
        ("1.1 han: 5 ngày làm việc kể từ ngày 18/11/2026", date(2026, 11, 26)),
        ("1.1 han: 5 ngay lam viec ke tu ngay 18/11/2026", date(2026, 11, 26)),
    ],
)
def test_a_deadline_is_read_by_the_rules_of_documents(typed: str, due: date) -> None:
    deadline = task_after(typed, "1.1").deadline

    assert deadline is not None
    assert (deadline.due, deadline.raw, deadline.rule) == (due, "", "office")


def test_the_documents_words_stay_with_a_day_that_they_do_not_fix() -> None:
    task = task_after("1.2 hạn 15/12/2026", "1.2")

    assert task.deadline is not None
    assert (task.deadline.raw, task.deadline.due) == ("cuối năm", date(2026, 12, 15))
    assert [p.code for p in task.problems] == [ProblemCode.CONFIRM_GROUP]


def test_a_deadline_is_taken_away() -> None:
    assert task_after("1.1 hạn: không có", "1.1").deadline is None
    assert task_after("1.1 hạn: thường xuyên", "1.1").standing is True


def test_what_is_offered_is_agreed_to() -> None:
    task = task_after("1.2 đúng", "1.2")

    assert task.deadline is not None
    assert (task.deadline.due, task.deadline.raw) == (date(2026, 12, 31), "cuối năm")
    assert (task.ids(LEAD), task.ids(COORDINATING)) == (("btc",), ("bdv",))
    assert task.problems == ()


def test_of_several_leads_the_first_leads_when_agreed() -> None:
    both = (BTC, Holder("bdv", "Ban Dân vận", LEAD))
    several = DraftTask("3", "Việc", holders=both, problems=(asked(ProblemCode.SEVERAL_LEADS, "3", "a, b"),))

    task = task_after("xác nhận 3", "3", (several,))

    assert (task.holders, task.problems) == ((BTC, BDV), ())


def test_words_of_a_restricted_matter_become_restricted() -> None:
    task = task_after("1.1 nội dung: Thi hành kỷ luật đồng chí A", "1.1")

    assert (task.restricted, [p.code for p in task.problems]) == (True, [ProblemCode.RESTRICTED])


def test_a_restricted_content_is_allowed_and_denied() -> None:
    allowed = task_after("2 cho gửi nội dung", "2")

    assert allowed.allowed is True
    assert task_after("2 không gửi nội dung", "2", (allowed,)).allowed is False
    assert task_after("2 nội dung: Tham mưu về nhân sự khác", "2", (replace(allowed),)).allowed is False


@pytest.mark.parametrize("decided", ["2 cho gửi nội dung", "2 không gửi nội dung"])
def test_what_the_chief_has_decided_is_asked_no_more_until_the_words_change(decided: str) -> None:
    task = task_after(decided, "2")

    assert [p.code for p in task.problems] == [ProblemCode.NO_LEAD]
    again = task_after("2 nội dung: Tham mưu về cán bộ", "2", (task,))
    assert [p.code for p in again.problems] == [ProblemCode.NO_LEAD, ProblemCode.RESTRICTED]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("9.9 hạn 30/11/2026", DoubtCode.NO_SUCH_TASK),
        ("1.1 hạn", DoubtCode.NO_WORDS),
        ("1.1 nội dung: " + "x" * 4001, DoubtCode.TOO_LONG),
        ("1.1 hạn ngày mốt", DoubtCode.NOT_A_DATE),
        ("1.1 hạn 31/02/2027", DoubtCode.NOT_A_DATE),
        ("1.1 hạn 30/11/9999", DoubtCode.NOT_A_DATE),
        ("1.1 hạn 30/10/2026", DoubtCode.PAST_DATE),
        ("1.1 hạn 17/11/2026", DoubtCode.PAST_DATE),
        ("1.1 cho gửi nội dung", DoubtCode.NOT_RESTRICTED),
        ("1.1 phối hợp: BTC", DoubtCode.LEADS),
        ("1.1 thêm phối hợp: ban to chuc", DoubtCode.LEADS),
        ("1.1 nội dung: TỐI MẬT", DoubtCode.MARKED),
        ("1.1 nội dung: TOI MAT", DoubtCode.MARKED),
        ("1.1 chủ trì: Lưu hành nội bộ", DoubtCode.MARKED),
        ("1.1 đúng", DoubtCode.NOTHING_TO_CONFIRM),
        ("1.1 chủ trì: BTC", DoubtCode.UNCHANGED),
    ],
)
def test_what_is_doubtful_changes_nothing(typed: str, code: DoubtCode) -> None:
    doubt = after(typed, TASKS)

    assert isinstance(doubt, Doubt)
    assert doubt.code is code
