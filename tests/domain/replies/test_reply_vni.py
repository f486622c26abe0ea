"""Words that a VNI keyboard left undecoded are read; task numbers and measures are not taken for them."""

import pytest

from bot.domain.replies.model import Outcome
from bot.domain.replies.vni import from_vni
from tests.domain.replies.tables import read


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("xong ro62i anh o7i", Outcome.DONE),
        ("d9a4 hoan2 thanh2", Outcome.DONE),
        ("hoan2 tha2nh ro62i", Outcome.DONE),
        ("em la2m xong ro62i a5", Outcome.DONE),
        ("chu7a xong", Outcome.PROGRESS),
        ("d9ang la2m", Outcome.PROGRESS),
        ("vu7o71ng kinh phi1", Outcome.BLOCKED),
        ("thie61u kinh phi1", Outcome.BLOCKED),
        ("d9a4 nha65n", Outcome.ACK),
        ("chu7a ba81t d9a62u", Outcome.NOT_STARTED),
    ],
)
def test_words_left_in_vni_are_read(text: str, outcome: Outcome) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.confirm) == (outcome, False)


@pytest.mark.parametrize("word", ["viec5", "muc5", "task3", "m2", "t5", "ubnd2", "abc123", "x0ng"])
def test_a_task_a_measure_or_any_other_word_is_not_decoded(word: str) -> None:
    assert from_vni(word) is None


def test_a_task_written_without_a_space_keeps_its_number() -> None:
    assert read("viec5 xong roi").task_refs == ("5",)
