"""PDF files: pages with text are read as written, pages that are pictures are recognised."""

import math
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace

import pypdfium2 as pdfium
from PIL import Image, ImageDraw
from pypdfium2 import raw

from bot.documents import ocr
from bot.documents.document import Document, Progress
from bot.documents.ocr import Recognised
from bot.documents.pages import text_of_pages
from bot.documents.pdf_words import page_of, picture_part
from bot.documents.problems import DocumentError, DocumentProblem
from bot.documents.words import Page, Word

MAX_PAGES = 300
MAX_RECOGNISED_PAGES = 60
# A page with fewer letters, and a picture over most of it, is a scan; the letters are a signature's.
LEAST_LETTERS = 200
MOST_OF_PAGE = 0.5
LEAST_OF_PAGE = 0.002  # a picture of less, 30 by 30 points, bears no mark that can be read
DOTS_PER_INCH = 300
LOOK_DOTS_PER_INCH = 200  # marks are large
ACCENT_EM, TAIL_EM = 0.45, 0.3  # what letters have above a capital's height, and below their line
MOST_PIXELS = 20_000_000
PROBLEMS = {raw.FPDF_ERR_PASSWORD: DocumentProblem.LOCKED, raw.FPDF_ERR_SECURITY: DocumentProblem.LOCKED}


def document_of_pdf(content: bytes, progress: Progress) -> Document:
    """Read a PDF file. Raises DocumentError."""
    try:
        with pdfium.PdfDocument(content) as pdf:
            return _document(pdf, progress)
    except pdfium.PdfiumError as error:
        problem = PROBLEMS.get(error.err_code or 0, DocumentProblem.BROKEN)
        raise DocumentError(problem) from error


def _document(pdf: pdfium.PdfDocument, progress: Progress) -> Document:
    count = len(pdf)
    if count > MAX_PAGES:
        raise DocumentError(DocumentProblem.TOO_MANY_PAGES)
    pages: list[Page] = []
    unseen = 0
    recognised: list[Recognised] = []
    for number in range(count):
        found = _page(pdf, number)
        if isinstance(found, Recognised):
            recognised.append(found)
            pages.append(found.page)
        else:
            looked_at = _looked_at(pdf, number, found)
            unseen += looked_at is None
            pages.append(looked_at or found)
        if len(recognised) > MAX_RECOGNISED_PAGES:
            raise DocumentError(DocumentProblem.TOO_MANY_PAGES)
        progress(number + 1, count)
    return Document(text_of_pages(pages), ocr.mean_confidence(recognised), unseen)


def _page(pdf: pdfium.PdfDocument, number: int) -> Page | Recognised:
    """Return a page; what annotations such as stamps show is made part of it first."""
    with closing(pdf[number]) as page:
        raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
    with closing(pdf[number]) as page:
        found = page_of(page)
        if _letters(found) >= LEAST_LETTERS or picture_part(page) < MOST_OF_PAGE:
            return found
        scale = _scale(page.get_size())
        picture = page.render(scale=scale, may_draw_forms=False).to_pil()
        return ocr.recognised(picture, scale * ocr.POINTS_PER_INCH)


def _looked_at(pdf: pdfium.PdfDocument, number: int, found: Page) -> Page | None:
    """Return a page of text with the marks on its pictures; None where these can't be looked at."""
    with closing(pdf[number]) as page:
        part = picture_part(page)
        if part < LEAST_OF_PAGE:
            return found
        scale = min(LOOK_DOTS_PER_INCH / ocr.POINTS_PER_INCH, _scale(page.get_size()))
        picture = page.render(scale=scale, may_draw_forms=False).to_pil()
    if part < MOST_OF_PAGE:
        _cover(picture, found.words, scale)
    try:
        marks = ocr.marks_in(picture, scale * ocr.POINTS_PER_INCH)
    except DocumentError:
        return None
    return replace(found, askew=(*found.askew, *marks))


def _cover(picture: Image.Image, words: Iterable[Word], scale: float) -> None:
    """Leave only the pictures of a page: its words are known, and may look like marks when taken apart."""
    draw = ImageDraw.Draw(picture)
    for word in words:
        above, below = word.top - ACCENT_EM * word.em, word.bottom + TAIL_EM * word.em
        draw.rectangle(tuple(scale * x for x in (word.left, above, word.right, below)), fill="white")


def _letters(page: Page) -> int:
    return sum(len(word.text) for word in page.words)


def _scale(size: tuple[float, float]) -> float:
    """Return how many pixels a point is drawn as: no more than memory bears, however large the page."""
    width, height = size
    return min(DOTS_PER_INCH / ocr.POINTS_PER_INCH, math.sqrt(MOST_PIXELS / max(1.0, width * height)))
