"""A conclusion as read becomes the tasks of a draft."""

from bot.domain.drafts import tasks_of
from bot.domain.reading.model import Assignment, Conclusion, Place, Problem, ProblemCode, Task
from tests.domain.checking.bench import COORDINATING, DIRECTORY, DUE, LEAD

FIRST = Assignment("Rà soát", ("BTC",), lead_ids=("btc",), deadline=DUE)
SECOND = Assignment("Lập kế hoạch", ("Hội Mẫu",), ("Các ban Đảng",), restricted=True, place=Place(2, 3))


def _asked(*problems: Problem) -> dict[str, list[ProblemCode]]:
    read = Conclusion(tasks=(Task("2.1", "", "…", (FIRST, SECOND), Place(1, 1)),), problems=problems)
    return {task.ref: [p.code for p in task.problems] for task in tasks_of(read, DIRECTORY)}


def test_what_is_asked_goes_to_the_duty_that_it_is_about() -> None:
    asked = _asked(
        Problem(ProblemCode.NO_NUMBER),
        Problem(ProblemCode.UNKNOWN_ORGANISATION, "2.1", "Hội Mẫu"),
        Problem(ProblemCode.CONFIRM_GROUP, "2.1", "Các ban Đảng"),
        Problem(ProblemCode.CONFLICTING_DATES, "2.1", "28/11/2026"),
        Problem(ProblemCode.RESTRICTED, "2.1"),
    )

    assert asked == {
        "2.1a": [ProblemCode.CONFLICTING_DATES],
        "2.1b": [
            ProblemCode.UNKNOWN_ORGANISATION,
            ProblemCode.CONFIRM_GROUP,
            ProblemCode.RESTRICTED,
        ],
    }


def test_what_is_asked_of_no_duty_in_particular_is_asked_of_the_first() -> None:
    assert _asked(Problem(ProblemCode.NO_LEAD, "2.1", "…")) == {"2.1a": [ProblemCode.NO_LEAD], "2.1b": []}


def test_words_that_wait_for_an_organisation_hold_the_duty() -> None:
    read = Conclusion(
        tasks=(Task("1", "", "…", (SECOND,)),),
        problems=(
            Problem(ProblemCode.UNKNOWN_ORGANISATION, "1", "Hội Mẫu"),
            Problem(ProblemCode.CONFIRM_GROUP, "1", "Các ban Đảng"),
        ),
    )

    (task,) = tasks_of(read, DIRECTORY)

    assert [(h.organisation_id, h.words, h.holding) for h in task.holders] == [
        (None, "Hội Mẫu", LEAD),
        (None, "Các ban Đảng", COORDINATING),
    ]
    assert task.place == Place(2, 3)


def test_a_number_that_comes_twice_gets_a_ref_of_its_own() -> None:
    read = Conclusion(tasks=(Task("1", "", "Việc A", (FIRST,)), Task("1", "", "Việc B", (FIRST,))))

    assert [task.ref for task in tasks_of(read, DIRECTORY)] == ["1", "1a"]
