"""Pictures of pages become words, by Tesseract with Vietnamese, a program that is looked for at run time."""

import csv
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from itertools import groupby
from statistics import median

from PIL import Image, ImageOps

from bot.documents.limits import end_with_parent
from bot.documents.marks import UNREAD_STAMP
from bot.documents.problems import DocumentError, DocumentProblem
from bot.documents.red_stamps import stamps_in
from bot.documents.upright import red_ink, upright
from bot.documents.words import Page, Word
from bot.domain.reading.model import Refusal
from bot.domain.reading.secrecy import refusal
from bot.domain.reading.text import composed

PROGRAM, LANGUAGE = "tesseract", "vie"
SECONDS_A_PAGE = 120
WORD_LEVEL = "5"
DOUBTFUL = 85.0  # below this mean a page may lie on its side
LONG_WORD = 3
LYING = re.compile(r"Rotate: (90|180|270)")
TOP_PART = 3  # of a page: where a mark stands beside the number
MARKED = (Refusal.SECRET, Refusal.DOUBTFUL)
# What other stamps in a long frame say.
INNOCENT = re.compile(
    r"h[ỏo][ảa]|tốc|kh[ẩâ]n|hẹn|giờ|đ[ếê]n|sao|bản|công\s*văn|nội\s*bộ|lưu|dự|thảo|số|ngày|chính",
    re.IGNORECASE,
)
FRAME = 20  # pixels: letters at the very edge are not seen
LEAST_GAP_EM = 0.2  # what Tesseract has parted stays parted
POINTS_PER_INCH = 72
# One thread: several are slower on pages of this size.
ENVIRONMENT = {"OMP_THREAD_LIMIT": "1"}


Row = dict[str, str]  # of Tesseract's table


@dataclass(frozen=True)
class Recognised:
    """A page as recognised; `confidence` is the mean of its letters, 0 to 100."""

    page: Page
    confidence: float
    letters: int


def recognised(picture: Image.Image, dots_per_inch: float) -> Recognised:
    """Read the picture of a page. Raises DocumentError when the program is missing or fails."""
    check_installed()
    found = _turned(picture, dots_per_inch)
    marks = tuple(dict.fromkeys(_marks(picture, dots_per_inch)))
    return replace(found, page=replace(found.page, askew=(*found.page.askew, *marks)))


def _turned(picture: Image.Image, dots_per_inch: float) -> Recognised:
    """Read a page, turned where it lies on its side or its head."""
    found = _read(upright(picture), dots_per_inch)
    degrees = _lying(picture) if found.confidence < DOUBTFUL else 0
    if not degrees:
        return found
    again = _read(upright(picture.rotate(degrees, expand=True)), dots_per_inch)
    return max(found, again, key=lambda page: page.confidence)


def _read(straight: Image.Image, dots_per_inch: float) -> Recognised:
    scale = POINTS_PER_INCH / dots_per_inch
    table = _output(straight, ("--dpi", str(round(dots_per_inch)), "-l", LANGUAGE, "--psm", "3", "tsv"))
    rows = [
        row
        for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
        if row["level"] == WORD_LEVEL and row["text"].strip()
    ]
    letters = sum(len(row["text"]) for row in rows)
    sure = sum(len(row["text"]) * float(row["conf"]) for row in rows)
    page = Page(tuple(_words(rows, scale)), straight.width * scale, straight.height * scale)
    return Recognised(page, 0.0 if _on_its_side(rows) else sure / max(1, letters), letters)


def _marks(picture: Image.Image, dots_per_inch: float, *, part: int = TOP_PART) -> Iterator[str]:
    """Yield the marks of secrecy that stand apart on a page, in red too: its layout hides them."""
    straight = upright(picture)
    top = straight.crop((0, 0, straight.width, straight.height // part))
    red = red_ink(picture)
    for looked_at in filter(None, (top, red)):
        said = _output(looked_at, ("--dpi", str(round(dots_per_inch)), "-l", LANGUAGE, "--psm", "11"))
        yield from (line.strip() for line in said.splitlines() if refusal(composed(line)) in MARKED)
    for stamp in stamps_in(red, dots_per_inch) if red else ():
        yield from _told_by(stamp, dots_per_inch)


def _told_by(stamp: Image.Image, dots_per_inch: float) -> Iterator[str]:
    """Yield the mark on a stamp; one that can't be read may be a mark, however it lies."""
    framed = ImageOps.expand(stamp, FRAME, "white")
    ways = (framed, framed.rotate(180))
    said = [_output(way, ("--dpi", str(round(dots_per_inch)), "-l", LANGUAGE, "--psm", "6")) for way in ways]
    lines = [line.strip() for each in said for line in each.splitlines() if line.strip()]
    marks = [line for line in lines if refusal(composed(line)) in MARKED]
    if marks or not any(INNOCENT.search(composed(line)) for line in lines):
        yield next(iter(marks), UNREAD_STAMP)


def marks_in(picture: Image.Image, dots_per_inch: float) -> list[str]:
    """Return the marks of secrecy that a picture bears. Raises DocumentError as `recognised` does."""
    check_installed()
    framed = ImageOps.expand(picture.convert("RGB"), FRAME, "white")
    return list(dict.fromkeys(_marks(framed, dots_per_inch, part=1)))


def _on_its_side(rows: Sequence[Row]) -> bool:
    """Whether most words are higher than wide: their letters are read, but not in the lines' order."""
    long = [row for row in rows if len(row["text"]) >= LONG_WORD]
    return sum(int(row["height"]) > int(row["width"]) for row in long) * 2 > len(long)


def _lying(picture: Image.Image) -> int:
    """Return by how many degrees, to the left, a page lies on its side or its head."""
    try:
        found = LYING.search(_output(picture, ("--psm", "0")))
    except DocumentError:  # too few letters to tell
        return 0
    return -int(found[1]) if found else 0


def check_installed() -> None:
    """Raise DocumentError when the program or its Vietnamese is missing."""
    if LANGUAGE not in installed_languages():
        raise DocumentError(DocumentProblem.NEEDS_OCR)


@cache
def installed_languages() -> frozenset[str]:
    """Return the languages that Tesseract reads here; none where it is missing."""
    program = shutil.which(PROGRAM)
    if program is None:
        return frozenset()
    command = (program, "--list-langs")
    listed = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # no word from outside
    return frozenset(listed.stdout.split())


def _output(picture: Image.Image, arguments: Iterable[str]) -> str:
    """Return what Tesseract writes of a picture."""
    content = BytesIO()
    picture.convert("L").save(content, "PPM")
    try:
        done = subprocess.run(  # noqa: S603  # no word of the arguments comes from outside
            [PROGRAM, "-", "-", *arguments],
            input=content.getvalue(),
            capture_output=True,
            check=True,
            timeout=SECONDS_A_PAGE,
            env={**os.environ, **ENVIRONMENT},
            preexec_fn=end_with_parent,
        )
    except subprocess.TimeoutExpired as error:
        raise DocumentError(DocumentProblem.TOO_HEAVY) from error
    except subprocess.CalledProcessError as error:
        raise DocumentError(DocumentProblem.BROKEN) from error
    return done.stdout.decode("utf-8", "replace")


def _words(rows: Iterable[Row], scale: float) -> Iterator[Word]:
    """Yield words, in points; the words of a line stand on one height."""
    for _, line in groupby(rows, key=lambda row: (row["block_num"], row["par_num"], row["line_num"])):
        words = list(line)
        top = median(int(row["top"]) for row in words) * scale
        bottom = median(int(row["top"]) + int(row["height"]) for row in words) * scale
        starts = [int(row["left"]) * scale for row in words]
        gap = LEAST_GAP_EM * (bottom - top)
        for row, left, following in zip(words, starts, [*starts[1:], float("inf")], strict=True):
            right = max(left, min(left + int(row["width"]) * scale, following - gap))
            yield Word(row["text"], left, top, right, bottom)


def mean_confidence(pages: Sequence[Recognised]) -> float | None:
    """Return the mean over all letters; None where nothing was recognised."""
    if not pages:
        return None
    letters = sum(page.letters for page in pages)
    return sum(page.letters * page.confidence for page in pages) / max(1, letters)
