"""Short names that a document gives itself, and the names offered for a body nobody knows."""

import pytest

from bot.domain.directory import Directory, Organisation
from bot.domain.reading.definitions import definitions
from bot.domain.reading.model import Conclusion, ProblemCode
from tests.domain.reading.samples import read_text

KNOWN = Directory(
    (
        Organisation("bcd", "Ban Chỉ đạo Chuyển đổi số xã Mẫu"),
        Organisation("thanh", "UBND xã Tam Thanh"),
        Organisation("thang", "UBND xã Tam Thăng"),
        Organisation("tan", "UBND xã Tân Thạnh"),
        Organisation("hnd", "Hội Nông dân xã Mẫu"),
    )
)


def read(body: str) -> Conclusion:
    """Return the conclusion of a body, with the directory above."""
    return read_text(body, KNOWN)


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("Phòng Kinh tế (sau đây gọi là Phòng) rà soát.", "Phòng", "Phòng Kinh tế"),
        ("Ban Quản lý dự án tỉnh (sau đây gọi tắt là Ban) báo cáo.", "Ban", "Ban Quản lý dự án tỉnh"),
        ("Sở Y tế (gọi tắt là Sở) rà soát.", "Sở", "Sở Y tế"),
        ("giao Sở Xây dựng (SXD) rà soát.", "SXD", "Sở Xây dựng"),
    ],
)
def test_a_definition_is_found(text: str, short: str, name: str) -> None:
    assert definitions(text) == {short: name}


@pytest.mark.parametrize("text", ["Giao Sở Y tế (chủ trì) rà soát.", "đất (ODT) và Sở", "Sở Y tế (mẫu)"])
def test_other_brackets_define_nothing(text: str) -> None:
    assert definitions(text) == {}


def test_a_defined_short_name_is_the_body_all_through_the_document() -> None:
    conclusion = read(
        "1. Thành lập Ban Chỉ đạo Chuyển đổi số xã Mẫu (sau đây gọi là Tổ 57).\n2. Giao Tổ 57 lập kế hoạch."
    )

    assert [a.lead_ids for task in conclusion.tasks for a in task.assignments if a.leads] == [("bcd",)]


def test_an_unknown_body_stays_in_words_and_comes_with_the_closest_names() -> None:
    conclusion = read("1. Giao Hội Nông dân xã rà soát.\n2. Giao Hội Làm vườn xã Mẫu rà soát.")

    asked = [p for p in conclusion.problems if p.code is ProblemCode.UNKNOWN_ORGANISATION]
    assert [(p.ref, p.words, p.candidates) for p in asked] == [
        ("1", "Hội Nông dân xã", ("hnd",)),
        ("2", "Hội Làm vườn xã Mẫu", ()),
    ]


@pytest.mark.parametrize(
    ("name", "id_"), [("Tam Thanh", "thanh"), ("Tam Thăng", "thang"), ("Tân Thạnh", "tan")]
)
def test_places_a_letter_apart_are_never_confused(name: str, id_: str) -> None:
    (task,) = read(f"1. Giao UBND xã {name} rà soát.").tasks

    assert task.assignments[0].lead_ids == (id_,)


def test_a_place_that_is_not_known_is_offered_and_never_taken() -> None:
    conclusion = read("1. Giao UBND xã Tam Thạnh rà soát.")

    assert conclusion.tasks[0].assignments[0].lead_ids == ()
    (asked,) = (p for p in conclusion.problems if p.code is ProblemCode.UNKNOWN_ORGANISATION)
    assert set(asked.candidates) == {"thanh", "thang", "tan"}


def test_a_duty_that_names_some_of_its_heading_s_bodies_is_asked_about() -> None:
    conclusion = read(
        "1. Đối với Hội Nông dân xã Mẫu và UBND xã Tam Thanh\n1.1. Tập trung kiện toàn Hội Nông dân xã Mẫu."
    )

    asked = {(p.code, p.ref, p.words) for p in conclusion.problems}
    assert (ProblemCode.UNSURE_LEAD, "1.1", "Hội Nông dân xã Mẫu") in asked
