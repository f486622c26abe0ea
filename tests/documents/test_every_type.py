"""One sample, made into a file of each type, reads as its plain text."""

import os
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from bot.documents import DocumentError, document_of, ocr
from bot.domain.reading.text import PAGE_END
from tests.documents import made
from tests.documents.reading import text_of
from tests.documents.sample import PLAIN

LIMIT_BYTES = 20_000_000


def read(name: str, content: bytes) -> list[str]:
    return made.words(text_of(name, content))


def test_a_word_file_reads_as_its_plain_text() -> None:
    assert read("a.docx", made.as_word()) == made.words(PLAIN)


def test_a_page_of_html_reads_as_its_plain_text() -> None:
    assert read("a.html", made.as_html()) == made.words(PLAIN)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_text_file_reads_as_it_is(encoding: str) -> None:
    assert text_of("a.txt", PLAIN.encode(encoding)) == PLAIN


def test_a_pdf_reads_as_its_plain_text() -> None:
    text = text_of("a.pdf", made.as_pdf())

    assert made.words(text) == made.words(PLAIN)
    assert text.count(PAGE_END) == 1


def test_the_paragraphs_of_a_pdf_are_whole() -> None:
    text = text_of("a.pdf", made.as_pdf())

    lines = text.replace(f"\n{PAGE_END}", "\n").replace(PAGE_END, " ").split("\n")
    assert [line for line in lines if line] == PLAIN.split("\n")


@pytest.mark.parametrize("suffix", ["doc", "odt", "rtf"])
def test_an_older_office_file_reads_as_its_plain_text(suffix: str, tmp_path: Path) -> None:
    content = made.converted(made.as_word(), suffix, tmp_path)

    assert read(f"a.{suffix}", content) == made.words(PLAIN)


@pytest.fixture(scope="module")
def scanned() -> list[Image.Image]:
    """Two pages from a scanner: 200 dots an inch, 2 degrees askew, noisy, with a red stamp over the words."""
    made.need("tesseract", "tesseract-ocr tesseract-ocr-vie")
    return made.as_pictures(made.as_pdf(), degrees=2.0, stamp=True, noise=60)


def test_a_scan_loses_few_letters(scanned: list[Image.Image]) -> None:
    """Measured: 0.9 % of the letters, 1.6 seconds a page.

    In Liberation Serif, which has the shapes of Times New Roman, it loses 0.4 %; OCRmyPDF 17, 12.7 %.
    """
    told: list[tuple[int, int]] = []

    document = document_of(
        "a.pdf",
        made.as_scan(scanned),
        limit_bytes=LIMIT_BYTES,
        progress=lambda done, pages: told.append((done, pages)),
    )

    assert made.letters_lost(document.text) < 0.015
    assert document.ocr_confidence is not None
    assert document.ocr_confidence > 90
    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize(("kind", "degrees"), [("JPEG", 0), ("TIFF", 90)])
def test_a_photo_is_read_whichever_way_it_lies(scanned: list[Image.Image], kind: str, degrees: int) -> None:
    last_page = text_of("a.pdf", made.as_pdf()).split(PAGE_END)[-1]
    photo = scanned[1].rotate(degrees, expand=True)

    document = document_of("anh", made.as_picture(photo, kind), limit_bytes=LIMIT_BYTES)

    assert made.letters_lost(document.text, last_page) < 0.02
    assert document.ocr_confidence is not None


def test_a_page_with_text_is_not_recognised_one_without_is(scanned: list[Image.Image]) -> None:
    with pypdfium2.PdfDocument(made.as_pdf()) as mixed:
        with pypdfium2.PdfDocument(made.as_scan(scanned[1:])) as scan:
            mixed.import_pages(scan)
        content = BytesIO()
        mixed.save(content)

    text = text_of("a.pdf", content.getvalue())

    first, second, third = text.split(PAGE_END)
    assert made.words(first + PAGE_END + second) == made.words(PLAIN)
    assert made.letters_lost(third, second) < 0.02


def test_without_the_program_a_scan_is_refused_by_name(
    scanned: list[Image.Image], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", os.devnull)
    ocr.installed_languages.cache_clear()

    with pytest.raises(DocumentError, match="needs_ocr"):
        text_of("a.png", made.as_picture(scanned[1], "PNG"))
    ocr.installed_languages.cache_clear()


def test_without_the_program_an_old_word_file_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.devnull)

    with pytest.raises(DocumentError, match="needs_libreoffice"):
        text_of("a.rtf", b"{\\rtf1 Xin chao}")
