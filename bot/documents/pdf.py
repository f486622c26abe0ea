"""PDF files: pages with text are read as written, pages that are pictures are recognised."""

import math
from contextlib import closing

import pypdfium2 as pdfium
from pypdfium2 import raw

from bot.documents import ocr
from bot.documents.document import Document, Progress
from bot.documents.ocr import Recognised
from bot.documents.pages import text_of_pages
from bot.documents.pdf_words import page_of, picture_part
from bot.documents.problems import DocumentError, DocumentProblem
from bot.documents.words import Page

MAX_PAGES = 300
MAX_RECOGNISED_PAGES = 60
# A page with fewer letters, and a picture over most of it, is a scan; the letters are a signature's.
LEAST_LETTERS = 200
MOST_OF_PAGE = 0.5
DOTS_PER_INCH = 300
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
    recognised: list[Recognised] = []
    for number in range(count):
        found = _page(pdf, number)
        if isinstance(found, Recognised):
            recognised.append(found)
        if len(recognised) > MAX_RECOGNISED_PAGES:
            raise DocumentError(DocumentProblem.TOO_MANY_PAGES)
        pages.append(found.page if isinstance(found, Recognised) else found)
        progress(number + 1, count)
    return Document(text_of_pages(pages), ocr.mean_confidence(recognised))


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


def _letters(page: Page) -> int:
    return sum(len(word.text) for word in page.words)


def _scale(size: tuple[float, float]) -> float:
    """Return how many pixels a point is drawn as: no more than memory bears, however large the page."""
    width, height = size
    return min(DOTS_PER_INCH / ocr.POINTS_PER_INCH, math.sqrt(MOST_PIXELS / max(1.0, width * height)))
