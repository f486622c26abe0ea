"""The words of a PDF's page with their places, by PDFium."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from ctypes import c_double
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

from bot.documents.words import CAPITAL, Page, Rule, Word

BOX_EM = 1.1  # the height of a letter's box, in ems
NEXT_WORD_EM = 0.25
OVERLAP_EM = 0.5  # how far a letter may stand before the end of the one before it
# What PDFium gives for a hyphen at a line's end.
HYPHENS = {"\x02": "-", "\ufffe": "-", "\xad": "-"}
RULE_HEIGHT = 2.5
QUARTER = math.pi / 2
ASKEW = -1
STRAIGHT = math.radians(15)  # letters that a program has slanted for italics are straight


@dataclass(frozen=True)
class _Letter:
    """A letter: from where to where on its line, the line's place from the top, its size, its direction."""

    text: str
    left: float
    right: float
    base: float
    em: float
    quarters: int  # turns to the left; ASKEW for any other direction


def page_of(page: pdfium.PdfPage) -> Page:
    """Return what is written on a page, and where."""
    width, height = page.get_size()
    text_page = page.get_textpage()
    try:
        letters = list(_letters(text_page, (width, height)))
    finally:
        text_page.close()
    usual = _usual(letters)
    straight = [x for x in letters if x.quarters == usual or not x.text.strip()]
    rules = tuple(_rules(page, height)) if usual == 0 else ()
    return Page(tuple(_words(straight)), width, height, rules, tuple(_askew(letters, usual)))


def picture_part(page: pdfium.PdfPage) -> float:
    """Return the part of the page that its pictures cover, 0 to 1 and more where they overlap."""
    left, bottom, right, top = page.get_bbox()
    area = max(1.0, (right - left) * (top - bottom))
    covered = 0.0
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=5):
        x0, y0, x1, y1 = item.get_bounds()
        covered += max(0.0, min(x1, right) - max(x0, left)) * max(0.0, min(y1, top) - max(y0, bottom))
    return float(covered / area)


def _letters(text_page: pdfium.PdfTextPage, size: tuple[float, float]) -> Iterator[_Letter]:
    x, y, box = c_double(), c_double(), raw.FS_RECTF()
    for index in range(text_page.count_chars()):
        text = chr(raw.FPDFText_GetUnicode(text_page, index))
        raw.FPDFText_GetCharOrigin(text_page, index, x, y)
        raw.FPDFText_GetLooseCharBox(text_page, index, box)
        if raw.FPDFText_IsGenerated(text_page, index):
            yield _Letter(" ", 0, 0, 0, 0, 0)
            continue
        angle = raw.FPDFText_GetCharAngle(text_page, index)
        quarters = _quarters(angle)
        left, base = _turned(quarters, (x.value, y.value), size)
        ends = [_turned(quarters, point, size) for point in ((box.left, box.top), (box.right, box.bottom))]
        right = max(ends[0][0], ends[1][0]) - _leaning(angle, x.value, box)
        yield _Letter(text, left, right, base, abs(ends[0][1] - ends[1][1]) / BOX_EM, quarters)


def _leaning(angle: float, origin: float, box: raw.FS_RECTF) -> float:
    """Return how far the box of a slanted letter stands beyond the letter's width."""
    if not 0 < angle < STRAIGHT:
        return 0.0
    return float(max(0.0, (box.top - box.bottom) * math.tan(angle) - (origin - box.left)))


def _quarters(angle: float) -> int:
    """Return a direction, given to the right in radians, in quarter turns to the left."""
    nearest = round(angle / QUARTER)
    return -nearest % 4 if abs(angle - nearest * QUARTER) < STRAIGHT else ASKEW


def _turned(quarters: int, point: tuple[float, float], size: tuple[float, float]) -> tuple[float, float]:
    """Return where a point is along the lines and down the page, by the direction of the writing."""
    (x, y), (width, height) = point, size
    turns = {1: (y, x), 2: (width - x, y), 3: (height - y, width - x)}
    return turns.get(quarters, (x, height - y))


def _usual(letters: Iterable[_Letter]) -> int:
    counts = Counter(x.quarters for x in letters if x.text.strip())
    return counts.most_common(1)[0][0] if counts else 0


def _words(letters: Iterable[_Letter]) -> Iterator[Word]:
    word: list[_Letter] = []
    for letter in letters:
        if word and (not _is_seen(letter) or _is_new(word[-1], letter)):
            yield _word(word)
            word = []
        if _is_seen(letter):
            word.append(letter)
    if word:
        yield _word(word)


def _is_seen(letter: _Letter) -> bool:
    return letter.text in HYPHENS or (letter.text.isprintable() and not letter.text.isspace())


def _is_new(last: _Letter, letter: _Letter) -> bool:
    gap, em = letter.left - last.right, max(letter.em, 1.0)
    return gap > NEXT_WORD_EM * em or gap < -OVERLAP_EM * em or abs(letter.base - last.base) > 0.3 * em


def _word(letters: list[_Letter]) -> Word:
    text = "".join(HYPHENS.get(x.text, x.text) for x in letters)
    em, base = max(1.0, *(x.em for x in letters)), letters[0].base
    return Word(text, letters[0].left, base - CAPITAL * em, max(x.right for x in letters), base)


def _askew(letters: Iterable[_Letter], usual: int) -> Iterator[str]:
    """Yield what is written in other directions, such as a mark across the page."""
    text = "".join(" " if not _is_seen(x) else x.text if x.quarters != usual else "\n" for x in letters)
    yield from filter(None, (" ".join(run.split()) for run in text.split("\n")))


def _rules(page: pdfium.PdfPage, height: float) -> Iterator[Rule]:
    """Yield the rules that lie on a page, as strokes or as thin boxes."""
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3):
        left, bottom, right, top = item.get_bounds()
        if top - bottom < RULE_HEIGHT:
            yield Rule(left, right, height - (top + bottom) / 2)
