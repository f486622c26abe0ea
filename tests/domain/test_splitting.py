"""A long text is cut where a reader would cut it, and nothing is lost."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.splitting import parts, units

LIGHT_HTML = st.lists(
    st.sampled_from(
        [
            *("một", "<b>hai ba</b>", "&amp;", "&#39;", " ", "  ", "\n", "\n\n", "x" * 25, "&lt;" * 9),
            *("𠀀" * 15, "<i>" + "đậm nét " * 12 + "</i>"),
        ]
    ),
    max_size=60,
).map("".join)
ENTITY_END = re.compile(r"&[#\w]*$")


def _letters(text: str) -> str:
    return re.sub(r"\s|<[^<>]*>", "", text)


def test_a_short_text_stays_whole() -> None:
    assert parts("một\nhai", 20) == ["một\nhai"]


def test_a_text_is_cut_at_lines() -> None:
    assert parts("một hai\nba", 7) == ["một hai", "ba"]


def test_a_line_over_the_limit_is_cut_at_words() -> None:
    assert parts("một hai ba bốn", 8) == ["một hai", "ba bốn"]


def test_a_word_over_the_limit_is_cut_in_runs() -> None:
    assert parts("x" * 7, 3) == ["xxx", "xxx", "x"]


def test_a_blank_line_between_two_full_parts_makes_no_part_of_its_own() -> None:
    assert parts("a" * 10 + "\n\n" + "b" * 10, 10) == ["a" * 10, "b" * 10]


def test_an_escaped_letter_is_not_cut_in_two() -> None:
    assert parts("x" * 8 + "&amp;y", 10) == ["x" * 8, "&amp;y"]


def test_bold_words_stay_together() -> None:
    assert parts("một hai <b>ba bốn</b> năm", 16) == ["một hai", "<b>ba bốn</b>", "năm"]


def test_bold_words_that_fill_more_than_a_part_are_bold_in_each() -> None:
    assert parts("<b>một hai</b>", 10) == ["<b>một</b>", "<b>hai</b>"]


def test_a_letter_that_takes_two_units_counts_as_two() -> None:
    assert parts("𠀀" * 5, 4) == ["𠀀𠀀", "𠀀𠀀", "𠀀"]


def test_an_empty_text_is_one_part() -> None:
    assert parts("", 10) == [""]


@given(text=LIGHT_HTML, limit=st.integers(20, 60))
def test_nothing_is_lost_and_no_part_is_over_the_limit(text: str, limit: int) -> None:
    cut = parts(text, limit)

    assert _letters("".join(cut)) == _letters(text)
    assert all(units(part) <= limit for part in cut)


@given(text=LIGHT_HTML, limit=st.integers(20, 60))
def test_no_part_is_empty_and_none_has_half_a_letter_or_half_a_tag(text: str, limit: int) -> None:
    cut = parts(text, limit)

    assert all(part.strip() for part in cut) or cut == [""]
    assert not any(ENTITY_END.search(part) for part in cut)
    assert all(part.count(f"<{tag}>") == part.count(f"</{tag}>") for part in cut for tag in "bi")


def test_what_stands_under_an_item_stays_with_it() -> None:
    items = "".join(f"{n}. <b>Mục {n}</b> – {'việc ' * 20}\nThời hạn: 20/12/2026.\n" for n in range(1, 60))

    found = parts(f"NHẮC VIỆC\n\n{items}\nĐề nghị đồng chí cho biết tiến độ.", 700)

    assert len(found) > 9
    assert all(re.match(r"\d+\. ", part) for part in found[1:])
