"""A mark of secrecy on a picture within a file is seen; a picture that can't be looked at is told of."""

import os
from collections.abc import Callable
from io import BytesIO

import pytest
from docx import Document
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from bot.documents import document_of, ocr
from bot.documents.document import Document as Read
from bot.domain.reading.model import Refusal
from bot.domain.reading.secrecy import refusal
from bot.domain.reading.text import composed
from tests.documents import made

Make = Callable[[Image.Image], bytes]
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf"
DUTY = "1. Giao UBND phường rà soát chợ, lập danh sách, báo cáo. Ủy ban Mặt trận giám sát."


def picture(words: str) -> Image.Image:
    made.need(FONT, "fonts-dejavu-core")
    made.need("tesseract", "tesseract-ocr tesseract-ocr-vie")
    stamp = Image.new("RGB", (360, 130), "white")
    draw = ImageDraw.Draw(stamp)
    draw.rectangle((4, 4, 355, 125), outline=(200, 30, 40), width=5)
    draw.text((40, 30), words, fill=(200, 30, 40), font=ImageFont.truetype(FONT, 56))
    return stamp


def word(stamp: Image.Image) -> bytes:
    document = Document()
    document.add_paragraph(DUTY)
    document.add_picture(BytesIO(made.as_picture(stamp, "PNG")))
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def pdf(stamp: Image.Image) -> bytes:
    pdfmetrics.registerFont(TTFont("serif", str(made.FONT)))
    content = BytesIO()
    canvas = Canvas(content)
    canvas.setFont("serif", 11)
    for line in range(20):
        canvas.drawString(60, 700 - 20 * line, DUTY)
    canvas.drawImage(ImageReader(stamp), 400, 740, 120, 43)
    canvas.save()
    return content.getvalue()


def scan_with_text(stamp: Image.Image) -> bytes:
    """A scan behind which a program has laid the words that it recognised, but for the stamp."""
    page = Image.new("RGB", (1240, 1754), "white")
    page.paste(stamp, (800, 150))
    pdfmetrics.registerFont(TTFont("serif", str(made.FONT)))
    content = BytesIO()
    canvas = Canvas(content)
    canvas.setFont("serif", 11)
    for line in range(20):
        canvas.drawString(60, 700 - 20 * line, DUTY)
    canvas.drawImage(ImageReader(page), 0, 0, 595, 842)
    canvas.save()
    return content.getvalue()


def read(content: bytes) -> Read:
    return document_of("a.docx", content, limit_bytes=20_000_000)


@pytest.mark.parametrize("make", [word, pdf, scan_with_text])
def test_a_mark_on_a_picture_keeps_a_file_out(make: Make) -> None:
    document = read(make(picture("TỐI MẬT")))

    assert refusal(composed(document.text)) in (Refusal.SECRET, Refusal.DOUBTFUL)
    assert document.unseen == 0


@pytest.mark.parametrize("make", [word, pdf, scan_with_text])
def test_another_picture_changes_nothing(make: Make) -> None:
    document = read(make(picture("HỎA TỐC")))

    assert refusal(composed(document.text)) is None
    assert document.unseen == 0


@pytest.mark.parametrize("make", [word, pdf, scan_with_text])
def test_without_the_program_the_pictures_are_told_of(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    content = make(picture("TỐI MẬT"))
    monkeypatch.setenv("PATH", os.devnull)
    ocr.installed_languages.cache_clear()

    try:
        document = read(content)
    finally:
        ocr.installed_languages.cache_clear()

    assert document.unseen == 1
    assert DUTY.rsplit(maxsplit=1)[-1] in document.text
