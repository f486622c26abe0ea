"""Whatever is sent, an answer comes, and it is a sound one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.replies import understand
from bot.domain.replies.model import Outcome, Understanding
from bot.domain.replies.words import ROWS
from tests.domain.replies.tables import read, silently_done

PIECES = sorted({phrase.replace("#", "3").replace("*", "em") for row in ROWS for phrase in row.phrases})
NUMBERS = [
    "60%",
    "-5%",
    "300%",
    "3/5",
    "0/0",
    "31/2",
    "15/12/2026",
    "1.2",
    "#12",
    "345-TB/TU",
    "việc 3",
    "99999999999",
]
STOPS = [",", ".", "?", "\n", "-", ":", "nhưng", "và", "🙏", "%", "/"]


def is_sound(meaning: Understanding) -> bool:
    shares = [meaning.percent, *(item.percent for item in meaning.items)]
    named = tuple(item.task_ref for item in meaning.items)
    asked_for_time = Outcome.EXTENSION_REQUEST in (meaning.outcome, *(item.outcome for item in meaning.items))
    return (
        all(share is None or 0 <= share <= 100 for share in shares)
        and named in ((), meaning.task_refs)
        and len(set(meaning.task_refs)) == len(meaning.task_refs)
        and (meaning.new_due is None or asked_for_time)
    )


@given(st.text(max_size=300), st.dates())
def test_any_text_on_any_day_is_answered(text: str, today: date) -> None:
    assert is_sound(understand(text, today))


@given(st.lists(st.sampled_from(PIECES + NUMBERS + STOPS), max_size=25))
def test_any_mixture_of_known_phrases_is_answered(pieces: list[str]) -> None:
    assert is_sound(read(" ".join(pieces)))


@given(st.sampled_from(["chưa", "không thể", "gần như", "sắp", "nếu", "tưởng", "sẽ", "mai", "not", "almost"]))
def test_a_limiting_word_before_an_end_is_never_silently_done(limit: str) -> None:
    for end in ("xong", "hoàn thành rồi", "completed"):
        assert not silently_done(f"{limit} {end}")


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "…", "🤣🤣", "%", "#", "-", "\u200b", "a" * 4000, "1" * 4000, "᱀"]
)
def test_nothing_to_read_is_unclear(text: str) -> None:
    assert read(text).outcome is Outcome.UNCLEAR


@pytest.mark.parametrize("text", ["xong rồi " * 500, "xong rồi, " * 500])
def test_a_very_long_message_is_never_stored_unasked(text: str) -> None:
    assert read(text).confirm
