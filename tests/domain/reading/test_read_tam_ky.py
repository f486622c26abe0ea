"""The notice this project starts from, read whole: eighteen duties in eight tasks."""

from datetime import date

import pytest

from bot.domain.reading.model import Conclusion, ProblemCode, Reference
from tests.domain.reading.samples import REAL, WHY_SKIPPED, directory, read_file

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason=WHY_SKIPPED)

SIX = ("mttq", "ldld", "lhpn", "hnd", "ccb", "thanh-doan")

# Task, leads, coordinators, due, standing: one row a duty.
DUTIES = [
    ("1.1", SIX, (), None, True),
    ("1.2", SIX, (), None, False),
    ("1.2", SIX, (), None, False),
    ("1.2", SIX, (), None, False),
    ("1.3", SIX, (), None, True),
    ("1.3", SIX, (), None, False),
    ("1.4", SIX, (), None, True),
    ("1.4", SIX, (), None, False),
    ("1.5", SIX, (), date(2023, 12, 31), False),
    ("1.5", ("mttq",), (), None, False),
    ("1.5", ("mttq",), (), None, False),
    ("1.5", ("thanh-doan",), (), None, False),
    ("1.6", SIX, (), None, True),
    ("2.1", SIX, (), None, False),
    ("2.1", ("btc",), ("bdv",), date(2023, 11, 30), False),
    ("2.1", ("btc", "p-noi-vu"), (), None, False),
    ("2.2", SIX, (), None, False),
    ("2.2", ("ubnd",), (), None, False),
]


@pytest.fixture(scope="module")
def conclusion() -> Conclusion:
    return read_file(REAL / "conclusions" / "tam-ky-2023-10-12.md", directory(REAL / "directory.yaml"))


def test_every_duty_has_its_bodies_and_its_day(conclusion: Conclusion) -> None:
    read = [
        (task.ref, a.lead_ids, a.coordinator_ids, a.deadline and a.deadline.due, a.standing)
        for task in conclusion.tasks
        for a in task.assignments
    ]

    assert read == DUTIES


def test_the_numbers_and_days_of_cited_papers_are_not_its_own(conclusion: Conclusion) -> None:
    assert (conclusion.number, conclusion.issued_on) == (None, None)
    assert conclusion.meeting_on == date(2023, 10, 12)
    assert conclusion.references == (
        Reference("340-TB/TU", date(2023, 10, 12)),
        Reference("27-CT/TU", date(2023, 9, 18)),
        Reference("317-TB/TU", date(2023, 7, 27)),
    )


def test_the_head_and_foot_are_read(conclusion: Conclusion) -> None:
    assert (conclusion.kind, conclusion.issuer) == ("TB", "Thành ủy")
    assert (conclusion.chair, conclusion.signer) == ("Nguyễn Duy Ân", "Phan Bá Hội")
    assert len(conclusion.recipients) == 6
    assert conclusion.title is not None
    assert conclusion.title.endswith("thành phố quý III năm 2023")


def test_personnel_matters_are_restricted(conclusion: Conclusion) -> None:
    (task,) = (t for t in conclusion.tasks if t.ref == "2.1")

    assert all(assignment.restricted for assignment in task.assignments)


def test_the_office_is_asked_for_number_day_and_lead(conclusion: Conclusion) -> None:
    codes = {(problem.code, problem.ref) for problem in conclusion.problems}

    assert (ProblemCode.NO_NUMBER, "") in codes
    assert (ProblemCode.NO_ISSUE_DATE, "") in codes
    assert (ProblemCode.SEVERAL_LEADS, "2.1") in codes
    assert (ProblemCode.UNSURE_LEAD, "1.5") in codes
    assert ProblemCode.UNKNOWN_ORGANISATION not in {code for code, _ in codes}


def test_days_are_suggested_for_three_duties_only(conclusion: Conclusion) -> None:
    suggested = [
        (task.ref, a.deadline.suggested)
        for task in conclusion.tasks
        for a in task.assignments
        if a.deadline and a.deadline.suggested
    ]

    assert suggested == [
        ("1.2", date(2023, 12, 31)),
        ("1.2", date(2023, 12, 31)),
        ("1.4", date(2024, 2, 7)),
    ]


def test_every_duty_tells_its_paragraph(conclusion: Conclusion) -> None:
    places = [a.place.paragraph for task in conclusion.tasks for a in task.assignments if a.place]

    assert len(places) == len(DUTIES)
    assert places == sorted(places)


def test_a_day_off_is_reminded_on_the_working_day_before(conclusion: Conclusion) -> None:
    (deadline,) = (
        a.deadline for t in conclusion.tasks if t.ref == "1.5" for a in t.assignments if a.deadline
    )

    assert deadline.remind_on == date(2023, 12, 29)
