"""Parts of one number, as where each section counts anew, are told apart."""

from bot.domain.reading import read
from bot.domain.reading.model import ProblemCode, Rules
from tests.domain.reading.samples import HEAD, directory

PARTS = """1. Giao Phòng Văn hóa - Xã hội rà soát hồ sơ.

2. Giao Hội Lạ họp dân.

1. Giao Hội Mẫu Một sửa nhà văn hóa.

2. Giao Phòng Văn hóa - Xã hội lập danh sách.
"""


def test_what_is_asked_stays_with_the_part_that_it_is_about() -> None:
    found = read(HEAD + PARTS, directory(), Rules())

    assert [task.ref for task in found.tasks] == ["1", "2", "1a", "2a"]
    asked = [(p.ref, p.words) for p in found.problems if p.code is ProblemCode.UNKNOWN_ORGANISATION]
    assert asked == [("2", "Hội Lạ"), ("1a", "Hội Mẫu Một")]


def test_a_letter_that_a_part_bears_is_left_to_it() -> None:
    parts = f"{PARTS}\na) Giao Công an phường tuần tra.\n\n{PARTS}"

    found = read(HEAD + parts, directory(), Rules())

    assert [task.ref for task in found.tasks] == ["1", "2", "1a", "2b", "2a", "1b", "2c", "1c", "2d"]
