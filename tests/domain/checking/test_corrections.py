"""Two versions of a conclusion: what is the same, and what differs."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.corrections import compared
from bot.domain.drafts import DraftTask
from tests.domain.checking.bench import BDV, TASKS

FIRST, SECOND, THIRD = TASKS
LATER = replace(FIRST, deadline=replace(FIRST.deadline, due=date(2026, 12, 4))) if FIRST.deadline else FIRST


def _pairs(old: tuple[DraftTask, ...], new: tuple[DraftTask, ...]) -> list[tuple[str | None, str | None]]:
    return [(d.old.ref if d.old else None, d.new.ref if d.new else None) for d in compared(old, new)]


def test_the_same_version_does_not_differ() -> None:
    assert not any(difference.is_any for difference in compared(TASKS, TASKS))


def test_case_spaces_and_the_last_stop_are_no_difference() -> None:
    (difference,) = compared((FIRST,), (replace(FIRST, text=FIRST.text.upper().replace(" ", "  ")[:-1]),))

    assert not difference.is_any


def test_a_task_is_followed_to_another_number() -> None:
    moved = replace(FIRST, ref="3.4")

    assert _pairs(TASKS, (SECOND, THIRD, moved)) == [("1.2", "1.2"), ("2", "2"), ("1.1", "3.4")]
    assert compared((FIRST,), (moved,))[0].renumbered


def test_a_reworded_task_keeps_its_number() -> None:
    reworded = replace(FIRST, text="Rà soát mọi hồ sơ; lập kế hoạch tập huấn năm.")

    (difference,) = compared((FIRST,), (reworded,))

    assert (difference.reworded, difference.redated, difference.reassigned) == (True, False, False)


def test_another_task_under_the_same_number_is_another_task() -> None:
    other = replace(FIRST, text="Sửa chữa nhà văn hóa.")

    assert _pairs((FIRST,), (other,)) == [(None, "1.1"), ("1.1", None)]


def test_a_deadline_and_the_holders_differ_each_for_itself() -> None:
    assert [(d.redated, d.reassigned) for d in compared((FIRST,), (LATER,))] == [(True, False)]
    assert [
        (d.redated, d.reassigned, d.concerns_everybody)
        for d in compared((FIRST,), (replace(FIRST, holders=(BDV,)),))
    ] == [(False, True, False)]


@given(st.lists(st.sampled_from("abc"), max_size=8), st.lists(st.sampled_from("abc"), max_size=8))
def test_every_task_of_both_versions_stands_once(old: list[str], new: list[str]) -> None:
    before = tuple(DraftTask(f"{n}", words) for n, words in enumerate(old))
    after = tuple(DraftTask(f"{n}", words) for n, words in enumerate(new))

    found = compared(before, after)

    assert [d.new for d in found if d.new] == list(after)
    assert sorted(d.old.ref for d in found if d.old) == sorted(task.ref for task in before)


def test_thousands_of_the_same_words_pair_each_once() -> None:
    many = tuple(DraftTask(str(number), "Rà soát hồ sơ") for number in range(3000))

    assert _pairs(many, many[:1500]) == [
        *((str(number), str(number)) for number in range(1500)),
        *((str(number), None) for number in range(1500, 3000)),
    ]
