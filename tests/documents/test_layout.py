"""Whatever stands wherever on a page: every word is read once, and no page makes the reading fail."""

import time
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.documents.columns import lines_of_page
from bot.documents.pages import text_of_pages
from bot.documents.words import Page, Rule, Word

SIZES = st.floats(5, 40)
PLACES = st.floats(0, 800)


@st.composite
def words(draw: st.DrawFn) -> Word:
    left, bottom, em = draw(PLACES), draw(PLACES), draw(SIZES)
    text = draw(st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=8))
    return Word(text, left, bottom - 0.7 * em, left + 0.5 * em * len(text), bottom)


RULES = st.lists(st.builds(Rule, PLACES, PLACES, PLACES), max_size=5)
PAGES = st.builds(
    Page, st.lists(words(), max_size=40).map(tuple), st.just(595.0), st.just(842.0), RULES.map(tuple)
)


def letters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


@given(page=PAGES)
def test_no_letter_is_made_up(page: Page) -> None:
    read = letters("".join(line.text for line in lines_of_page(page)).replace("|", ""))

    assert read <= letters("".join(word.text for word in page.words))


@given(page=PAGES)
def test_every_word_is_read(page: Page) -> None:
    read = " ".join(line.text for line in lines_of_page(page))

    assert all(word.text in read for word in page.words)


@given(pages=st.lists(PAGES, max_size=4))
def test_no_pages_make_the_reading_fail(pages: list[Page]) -> None:
    assert isinstance(text_of_pages(pages), str)


def test_a_page_full_of_words_takes_no_more_than_its_share() -> None:
    def seconds(rows: int, *columns: float) -> float:
        page = Page(
            tuple(Word("chữ", x, y * 12, x + 10, y * 12 + 7) for y in range(rows) for x in columns),
            595,
            842,
        )
        began = time.process_time()
        lines_of_page(page)
        return time.process_time() - began

    for columns in ((50, 62, 90, 300, 312, 400), (50, 80)):  # three columns; a list with hanging numbers
        assert seconds(4000, *columns) < 60 * max(seconds(300, *columns), 0.05)
