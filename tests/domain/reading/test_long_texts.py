"""Texts made to cost more than their length are read all the same, and what they say is not lost."""

import signal
from collections.abc import Iterator

import pytest

from bot.domain.reading import read
from bot.domain.reading.foot import foot_of
from bot.domain.reading.lines import Line
from bot.domain.reading.model import Refusal, Rules
from bot.domain.reading.phrases import Phrases
from bot.domain.reading.restricted_matters import restricted
from bot.domain.reading.secrecy import refusal
from bot.domain.reading.text import composed
from bot.domain.reading.tokens import tokens
from tests.domain.reading.samples import HEAD, directory

LENGTH = 100_000
ENDLESS = 15  # seconds of this process's own: what grows with the square of this length takes far longer
DUTY = "Giao UBND phường rà soát, hoàn thành trước ngày 31/12/2026"


@pytest.fixture(autouse=True)
def ends() -> Iterator[None]:
    """Fail a reading that would go on for hours."""
    signal.setitimer(signal.ITIMER_PROF, ENDLESS)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "\nDỰ THẢO " + "-" * LENGTH + "x\n",
        HEAD + "\n1. bí" + "\n" * LENGTH + "x",
        HEAD + f"\n1. {DUTY}" + " " * LENGTH + "x",
        HEAD + "\n1. Giao Sở Y tế theo số 12-TB/ĐU" + "\f" * LENGTH + "x",
        HEAD + "\n1. a" + "\u0301\u0323" * (LENGTH // 2),
        HEAD + "\n1. " + "".join(f"Ban A (sau đây gọi là Ban {n}). " for n in range(LENGTH // 34)),
        HEAD + "\n1. " + "Sở Nội vụ cảnh báo , " * (LENGTH // 21),
        HEAD + "\n1. " + "liên huyện " * (LENGTH // 11),
        HEAD + "\n1. Sở Nội vụ " + "bổ nhiệm, điều động, " * (LENGTH // 21),
    ],
    ids=["draft", "empty lines", "spaces", "pages", "accents", "short names", "names", "kinds", "acts"],
)
def test_no_text_takes_far_longer_than_others_of_its_length(text: str) -> None:
    read(text, directory(), Rules())


def test_a_long_run_of_white_space_stays_what_it_was() -> None:
    long = " " * 100

    assert composed(f"a{long}b") == f"a{' ' * 40}b"
    assert composed(f"a{long}\n{long}b") == "a\nb"
    assert composed(f"a\n{long}\n{long}\nb") == "a\n\nb"
    assert composed(f"a\n{long}\f{long}b") == "a\n\fb"
    assert composed(f"a{' ' * 59}b") == f"a{' ' * 59}b"


def test_only_accents_that_no_letter_bears_are_left_out() -> None:
    assert composed("a" + "\u0301" * 40) == composed("a" + "\u0301" * 30)
    assert composed("." * 200) == "." * 200
    assert composed("Ngày……" + "…" * 100) == "Ngày……" + "…" * 100


@pytest.mark.parametrize(
    "mark",
    ["DỰ THẢO", "Dự thảo lần 2", "DỰ THẢO - 20/11/2026", "(Dự thảo lần thứ hai, ngày 5/6)", "DỰ THẢO --- 2"],
)
def test_a_draft_is_known_by_its_line(mark: str) -> None:
    assert refusal(f"{mark}\nTHÔNG BÁO") is Refusal.UNSIGNED


def test_a_line_that_goes_on_is_no_mark_of_a_draft() -> None:
    assert refusal("Dự thảo nghị quyết\nTHÔNG BÁO") is None
    assert refusal("Dự thảo - lần 2 của quy chế\nTHÔNG BÁO") is None


def test_the_longest_phrase_is_found_at_both_its_ends() -> None:
    words, table = tokens("giao Sở Y tế chủ trì"), Phrases("sở | sở y tế | y tế | chủ trì việc")

    assert [table.at(words, n) for n in range(7)] == [0, 3, 2, 0, 0, 0, 0]
    assert [table.before(words, n) for n in range(7)] == [0, 0, 1, 0, 3, 0, 0]


def test_a_recipient_may_go_on_over_several_lines() -> None:
    found = foot_of(
        [Line("- Thường trực"), Line("thành ủy"), Line("và các ban;"), Line("- Lưu.")], after=None
    )

    assert found.recipients == ("Thường trực thành ủy và các ban", "Lưu")


def test_an_act_at_the_end_of_a_long_list_is_done_to_a_person() -> None:
    assert restricted("xem xét " + "điều động, " * 100 + "bổ nhiệm đồng chí Nguyễn Văn Mẫu")
