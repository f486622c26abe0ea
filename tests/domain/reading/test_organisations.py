"""Words become organisations of the directory, as of the document's day."""

from datetime import date

import pytest

from bot.domain.directory import Directory, Expand, Group, Organisation
from bot.domain.reading import assignments_in, read
from bot.domain.reading.model import Problem, ProblemCode, Rules
from bot.domain.reading.organisations import Names, Resolved

MERGED_ON = date(2025, 7, 1)
KNOWN = Directory(
    organisations=(
        Organisation(
            "thanh", "Ủy ban nhân dân xã Tam Thanh", aliases=("UBND xã Tam Thanh",), groups=("communes",)
        ),
        Organisation(
            "thang", "Ủy ban nhân dân xã Tam Thăng", aliases=("UBND xã Tam Thăng",), groups=("communes",)
        ),
        Organisation(
            "old",
            "Ban Dân vận Thành ủy",
            aliases=("Ban Dân vận",),
            valid_to=date(2025, 1, 31),
            successor="new",
        ),
        Organisation("new", "Ban Tuyên giáo và Dân vận Thành ủy", valid_from=date(2025, 2, 1)),
        Organisation("works", "Phòng Kinh tế, Hạ tầng và Đô thị", short="P. KT-HT&ĐT", groups=("rooms",)),
    ),
    groups=(
        Group("communes", "UBND các xã", expand=Expand.AUTO),
        Group("rooms", "Các phòng chuyên môn", expand=Expand.CONFIRM),
        Group("all", "Các cơ quan, đơn vị liên quan", expand=Expand.NEVER),
    ),
)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("UBND xã Tam Thanh", ("thanh",)),
        ("uỷ ban nhân dân XÃ TAM THĂNG", ("thang",)),
        ("Phòng Kinh tế - Hạ tầng - Đô thị", ("works",)),
        ("Phòng Kinh tế, hạ tầng & đô thị", ("works",)),
        ("P.KT - HT & ĐT", ("works",)),
        ("Chủ tịch UBND xã Tam Thanh", ("thanh",)),
        ("UBND các xã", ("thanh", "thang")),
    ],
)
def test_a_name_is_known_in_every_way_it_is_written(words: str, ids: tuple[str, ...]) -> None:
    assert Names(KNOWN, MERGED_ON).resolve(words) == Resolved(ids)


@pytest.mark.parametrize(
    "words", ["UBND xã Tam Thành", "UBND xã Tân Thạnh", "UBND xa Tam Thanh", "UBND xã Tam"]
)
def test_a_name_that_is_only_near_is_not_taken(words: str) -> None:
    assert Names(KNOWN, MERGED_ON).resolve(words) == Resolved(problem=ProblemCode.UNKNOWN_ORGANISATION)


def test_the_day_of_the_document_decides_who_a_name_is() -> None:
    assert Names(KNOWN, date(2023, 10, 12)).resolve("Ban Dân vận").ids == ("old",)
    assert Names(KNOWN, date(2025, 3, 1)).resolve("Ban Dân vận").ids == ("new",)


def test_a_successor_stands_for_an_ended_body_and_a_person_is_asked() -> None:
    assert Names(KNOWN, date(2023, 10, 12)).resolve("Ban Dân vận") == Resolved(("old",))
    assert Names(KNOWN, MERGED_ON).resolve("Ban Dân vận") == Resolved(("new",), ProblemCode.SUCCEEDED)


def test_a_body_that_bears_the_name_itself_is_nobodys_successor() -> None:
    renamed = Directory(
        (
            Organisation("old", "Hội Mẫu", valid_to=date(2025, 1, 31), successor="new"),
            Organisation("new", "Hội Mẫu mới", aliases=("Hội Mẫu",), valid_from=date(2025, 2, 1)),
        )
    )

    assert Names(renamed, MERGED_ON).resolve("Hội Mẫu") == Resolved(("new",))


def test_a_document_tells_which_ended_body_it_named() -> None:
    conclusion = read("1. Giao Ban Dân vận rà soát ngay 01 hồ sơ.", KNOWN, Rules())

    (task,) = conclusion.tasks
    assert task.assignments[0].lead_ids == ("new",)
    assert Problem(ProblemCode.SUCCEEDED, "1", "Ban Dân vận") in conclusion.problems


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("các phòng chuyên môn", ProblemCode.CONFIRM_GROUP),
        ("các cơ quan, đơn vị liên quan", ProblemCode.CHOOSE_ORGANISATIONS),
    ],
)
def test_a_group_that_a_person_must_expand_gives_no_ids(words: str, problem: ProblemCode) -> None:
    assert Names(KNOWN, MERGED_ON).resolve(words) == Resolved(problem=problem)


def test_a_name_of_two_bodies_is_asked_about() -> None:
    twice = Directory((Organisation("a", "Hội Mẫu"), Organisation("b", "Hội mẫu")))

    assert Names(twice, MERGED_ON).resolve("Hội Mẫu").problem is ProblemCode.CHOOSE_ORGANISATIONS


def test_who_leads_does_not_coordinate_as_well() -> None:
    text = "Giao UBND xã Tam Thanh chủ trì, phối hợp với UBND các xã rà soát."

    (assignment,) = assignments_in(text, issued_on=MERGED_ON, directory=KNOWN, rules=Rules())

    assert assignment.lead_ids == ("thanh",)
    assert assignment.coordinator_ids == ("thang",)
