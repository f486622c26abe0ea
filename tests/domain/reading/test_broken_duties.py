"""A duty that a page or a line has broken is read whole; a day of every year is no day of one."""

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in, read
from bot.domain.reading.model import DeadlineKind, Rules
from tests.domain.reading.samples import HEAD


@pytest.mark.parametrize(
    "text",
    [
        "1. Giao Ủy ban nhân dân phường sửa chữa, lát lại vỉa hè ở chợ\n\f\nThạch Mẫu trước ngày 14/12/2026.",
        "1. Giao Ủy ban nhân dân phường phối hợp với\nCông an phường sửa chợ trước ngày 14/12/2026.",
        "1. Giao Ủy ban nhân dân phường sửa chữa chợ trước ngày\n14/12/2026.",
    ],
)
def test_a_broken_duty_is_one(text: str) -> None:
    (task,) = read(HEAD + text + "\n", Directory(), Rules()).tasks

    (duty,) = task.assignments
    assert duty.leads == ("Ủy ban nhân dân phường",)
    assert duty.deadline is not None
    assert duty.deadline.raw == "trước ngày 14/12/2026"


@pytest.mark.parametrize(
    "words",
    [
        "trước 15/12 hằng năm",
        "chậm nhất ngày 15/12 hằng năm",
        "trước ngày 15/12 mỗi năm",
        "trước ngày 20/6 và 20/12 hằng năm",
    ],
)
def test_a_day_of_every_year_fixes_none(words: str) -> None:
    (duty,) = assignments_in(f"Giao Sở Y tế báo cáo {words}.", directory=Directory(), rules=Rules())

    assert duty.deadline is not None
    assert (duty.deadline.kind, duty.deadline.due) == (DeadlineKind.RECURRING, None)
