"""What an edit does to the list of tasks."""

from datetime import date

import pytest

from bot.domain.doubts import Doubt, DoubtCode
from bot.domain.reading.model import ProblemCode
from tests.domain.checking.bench import COORDINATING, LEAD, TASKS, after, task_after


def _refs(typed: str) -> list[str]:
    done = after(typed)
    assert not isinstance(done, Doubt), done
    return [task.ref for task in done]


def test_a_task_is_split_where_the_words_begin() -> None:
    assert _refs("tách 1.1: lập kế hoạch") == ["1.1a", "1.1b", "1.2", "2"]
    first, second = task_after("tách 1.1: Lập kế", "1.1a"), task_after("tách 1.1: Lập kế", "1.1b")
    assert (first.text, second.text) == ("Rà soát hồ sơ", "lập kế hoạch tập huấn.")
    assert first.holders == second.holders == TASKS[0].holders
    assert first.deadline == second.deadline == TASKS[0].deadline


def test_a_part_is_split_again_under_the_next_free_letter() -> None:
    parts = after("tách 1.1: lập kế hoạch")
    assert not isinstance(parts, Doubt)

    done = after("tách 1.1a: hồ sơ", parts)

    assert not isinstance(done, Doubt)
    assert [task.ref for task in done] == ["1.1a", "1.1c", "1.1b", "1.2", "2"]


def test_tasks_are_merged_under_the_first() -> None:
    assert _refs("gộp 1.1, 1.2 và 2") == ["1.1"]
    merged = task_after("gộp 1.1 và 1.2", "1.1")
    assert merged.text == "Rà soát hồ sơ; lập kế hoạch tập huấn. Tuyên truyền."
    assert (merged.ids(LEAD), merged.ids(COORDINATING)) == (("btc",), ("bdv",))
    assert merged.deadline is not None
    assert merged.deadline.due == date(2026, 11, 27)
    assert {p.ref for p in merged.problems} == {"1.1"}


def test_a_restricted_part_makes_the_whole_restricted() -> None:
    merged = task_after("gộp 1.1 và 2", "1.1")

    assert (merged.restricted, merged.allowed) == (True, False)


def test_a_task_is_dropped() -> None:
    assert _refs("bỏ 1.2") == ["1.1", "2"]


def test_an_added_task_is_read_like_the_document_and_stands_in_order() -> None:
    assert _refs("thêm 1.10: Giao Ban Tổ chức lập kế hoạch trong tháng 12/2026") == [
        "1.1",
        "1.2",
        "1.10",
        "2",
    ]
    added = task_after("thêm 1.10: Giao Ban Tổ chức lập kế hoạch trong tháng 12/2026", "1.10")
    assert (added.ids(LEAD), added.problems) == (("btc",), ())
    assert added.deadline is not None
    assert added.deadline.due == date(2026, 12, 31)


def test_an_added_task_without_a_body_asks_for_one() -> None:
    added = task_after("thêm 5.1: Lập kế hoạch", "5.1")

    assert [p.code for p in added.problems] == [ProblemCode.NO_LEAD]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("tách 1.1: sửa đường", DoubtCode.CUT_NOT_FOUND),
        ("tách 1.1: Rà soát", DoubtCode.CUT_NOT_CLEAR),
        ("tách 1.1: h", DoubtCode.CUT_NOT_CLEAR),
        ("tách 1.1: .", DoubtCode.CUT_NOT_FOUND),
        ("tách 1.1", DoubtCode.NO_WORDS),
        ("gộp 1.1 và 1.1", DoubtCode.SAME_TASK),
        ("gộp 1.1 và 9", DoubtCode.NO_SUCH_TASK),
        ("bỏ 9", DoubtCode.NO_SUCH_TASK),
        ("thêm 1.1: Giao BTC lập kế hoạch", DoubtCode.TAKEN_REF),
        ("thêm 5.1", DoubtCode.NO_WORDS),
    ],
)
def test_what_is_doubtful_changes_nothing(typed: str, code: DoubtCode) -> None:
    doubt = after(typed)

    assert isinstance(doubt, Doubt)
    assert doubt.code is code


def test_the_only_task_is_not_dropped() -> None:
    doubt = after("bỏ 1.1", TASKS[:1])

    assert isinstance(doubt, Doubt)
    assert doubt.code is DoubtCode.LAST_TASK
