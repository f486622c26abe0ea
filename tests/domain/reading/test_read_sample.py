"""The conclusion that ships, read whole."""

from datetime import date

import pytest

from bot.domain.reading.model import Assignment, Conclusion, DeadlineKind, Problem, ProblemCode
from tests.domain.reading.samples import SAMPLES, directory, read_file

FRONT_AND_UNIONS = ("mttq", "hnd", "lhpn", "ccb", "doan")


@pytest.fixture(scope="module")
def conclusion() -> Conclusion:
    return read_file(SAMPLES / "ket-luan-mau.md", directory())


def only(conclusion: Conclusion, ref: str) -> Assignment:
    """Return the one assignment of a task."""
    (task,) = (t for t in conclusion.tasks if t.ref == ref)
    (assignment,) = task.assignments
    return assignment


def test_the_head_is_copied_as_a_clerk_would(conclusion: Conclusion) -> None:
    assert (conclusion.kind, conclusion.number) == ("TB", "45-TB/ĐU")
    assert conclusion.issued_on == date(2026, 11, 16)
    assert conclusion.meeting_on == date(2026, 11, 12)
    assert conclusion.issuer == "ĐẢNG ỦY PHƯỜNG THẠCH MẪU"
    assert conclusion.chair == "Nguyễn Văn A (mẫu)"
    assert conclusion.signer == "Trần Thị B (mẫu)"
    assert conclusion.recipients[1] == "UBND phường"
    assert conclusion.references == ()


def test_every_numbered_duty_is_a_task(conclusion: Conclusion) -> None:
    refs = [task.ref for task in conclusion.tasks]

    assert refs == ["1.1", "1.2", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1"]


def test_a_heading_gives_its_bodies_to_the_tasks_under_it(conclusion: Conclusion) -> None:
    assert only(conclusion, "1.1").lead_ids == FRONT_AND_UNIONS
    assert only(conclusion, "1.2").lead_ids == FRONT_AND_UNIONS


def test_lead_and_coordinators_are_told_apart(conclusion: Conclusion) -> None:
    assignment = only(conclusion, "2.1")

    assert assignment.leads == ("UBND phường",)
    assert assignment.lead_ids == ("ubnd",)
    assert assignment.coordinator_ids == ("ca", "ccb")


@pytest.mark.parametrize(
    ("ref", "kind", "due"),
    [
        ("1.1", DeadlineKind.DATE, date(2026, 11, 20)),
        ("2.1", DeadlineKind.MONTH, date(2026, 12, 31)),
        ("2.2", DeadlineKind.QUARTER, date(2027, 3, 31)),
        ("2.3", DeadlineKind.DATE, date(2026, 12, 18)),
        ("3.2", DeadlineKind.RECURRING, None),
    ],
)
def test_each_kind_of_deadline_is_read(
    conclusion: Conclusion, ref: str, kind: DeadlineKind, due: date | None
) -> None:
    deadline = only(conclusion, ref).deadline

    assert deadline is not None
    assert (deadline.kind, deadline.due) == (kind, due)


def test_standing_and_restricted_duties_are_marked(conclusion: Conclusion) -> None:
    assert [t.ref for t in conclusion.tasks if t.assignments[0].standing] == ["1.2", "3.2"]
    assert [t.ref for t in conclusion.tasks if t.assignments[0].restricted] == ["4.1"]


def test_only_the_body_outside_the_directory_is_asked_about(conclusion: Conclusion) -> None:
    assert conclusion.problems == (
        Problem(ProblemCode.UNKNOWN_ORGANISATION, "2.3", "Hợp tác xã Dịch vụ Thạch Mẫu"),
        Problem(ProblemCode.RESTRICTED, "4.1"),
    )
