"""One sample conclusion, made into a file of each type; it must read as its plain text everywhere."""

import os
import random
import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from docx import Document
from PIL import Image, ImageDraw, ImageFilter
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

from tests.documents.sample import BODY, LEFT, NEARBY, PLAIN, RIGHT, SIGNER, TITLE

FONTS = Path("/usr/share/fonts/truetype")
FONT = FONTS / "dejavu" / "DejaVuSerif.ttf"
SCAN_DPI = 200
RULED = (("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTNAME", (0, 0), (-1, -1), "serif"))


def words(text: str) -> list[str]:
    """Return the words of a text, wherever its lines and pages end."""
    return text.split()


def need(program: str, package: str) -> None:
    """Skip a test that drives a program which is not here; in CI it must be."""
    if shutil.which(program) is None and not Path(program).exists():
        if os.environ.get("CI"):
            pytest.fail(f"{program} is not installed, and CI must test with it")
        pytest.skip(f"{program} is not installed (Debian: apt-get install {package})")


def as_pdf(body: tuple[str, ...] = BODY, *, head: str = "", numbers: bool = True, rows: Any = None) -> bytes:
    """Return a PDF: a two-column head, justified paragraphs, a two-column foot; `rows` make a ruled table."""
    need(str(FONT), "fonts-dejavu-core")
    pdfmetrics.registerFont(TTFont("serif", str(FONT)))
    plain = ParagraphStyle("plain", fontName="serif", fontSize=14, leading=18)
    text = ParagraphStyle("text", plain, alignment=TA_JUSTIFY, firstLineIndent=28, spaceAfter=4)
    middle = ParagraphStyle("middle", plain, alignment=TA_CENTER, fontSize=12)
    story: list[Flowable] = [
        _side_by_side(LEFT, RIGHT, middle),
        Spacer(1, 24),
        *(Paragraph(line, middle) for line in TITLE),
        Spacer(1, 24),
        *(Paragraph(line, text) for line in body),
    ]
    if rows:
        story.append(Table(rows, colWidths=(40, 200, 150, 80), style=RULED))
    story += [Spacer(1, 24), _side_by_side(NEARBY, SIGNER, plain)]

    def around(canvas: Any, document: Any) -> None:
        canvas.setFont("serif", 11)
        if numbers and document.page > 1:
            canvas.drawCentredString(A4[0] / 2, A4[1] - 40, str(document.page))
        canvas.drawString(85, 30, head)

    made = BytesIO()
    template = SimpleDocTemplate(
        made, pagesize=A4, leftMargin=85, rightMargin=57, topMargin=57, bottomMargin=57
    )
    template.build(story, onFirstPage=around, onLaterPages=around)
    return made.getvalue()


def _side_by_side(left: tuple[str, ...], right: tuple[str, ...], style: ParagraphStyle) -> Table:
    small = ParagraphStyle("small", style, fontSize=10, leading=13)
    cells = [[Paragraph(line, small) for line in lines] for lines in (left, right)]
    return Table([cells], colWidths=(225, 235), style=[("VALIGN", (0, 0), (-1, -1), "TOP")])


def as_pictures(
    pdf: bytes, *, degrees: float = 0.0, stamp: bool = False, noise: int = 0
) -> list[Image.Image]:
    """Return a PDF's pages as a scanner gives them: turned, with a red round stamp and with noise."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.render(scale=SCAN_DPI / 72).to_pil().convert("RGB") for page in document]
    return [_scanned(page, degrees, stamp=stamp, noise=noise) for page in pages]


def _scanned(page: Image.Image, degrees: float, *, stamp: bool, noise: int) -> Image.Image:
    if stamp:
        draw = ImageDraw.Draw(page)
        x, y = page.width * 0.55, page.height * 0.5
        draw.ellipse((x, y, x + 260, y + 260), outline=(220, 30, 40), width=8)
        draw.ellipse((x + 40, y + 40, x + 220, y + 220), outline=(220, 30, 40), width=4)
        draw.line((x + 60, y + 130, x + 200, y + 130), fill=(220, 30, 40), width=10)
    page = page.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    if noise:
        chance = random.Random(7)  # noqa: S311  # the same noise at every run
        grains = Image.frombytes("L", page.size, chance.randbytes(page.width * page.height))
        grains = grains.point(lambda value: (value - 128) * noise // 128 + 128).convert("RGB")
        page = Image.blend(page.filter(ImageFilter.GaussianBlur(0.6)), grains, 0.18)
    return page


def as_scan(pages: list[Image.Image]) -> bytes:
    """Return a PDF of pictures."""
    made = BytesIO()
    first, *others = [page.copy() for page in pages]
    first.save(made, "PDF", save_all=True, append_images=others, resolution=SCAN_DPI)
    return made.getvalue()


def as_picture(page: Image.Image, kind: str) -> bytes:
    """Return a picture file."""
    made = BytesIO()
    page.save(made, kind, dpi=(SCAN_DPI, SCAN_DPI))
    return made.getvalue()


def as_word() -> bytes:
    """Return a Word file: the head and the foot are tables."""
    document = Document()
    _word_table(document, LEFT, RIGHT)
    for line in (*TITLE, *BODY):
        document.add_paragraph(line)
    _word_table(document, NEARBY, SIGNER)
    document.add_paragraph()
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _word_table(document: Any, left: tuple[str, ...], right: tuple[str, ...]) -> None:
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    for cell, lines in zip(cells, (left, right), strict=True):
        cell.text = "\n".join(lines)


def as_html() -> bytes:
    """Return a page: the head and the foot are tables; what is hidden is no text."""
    head, foot = (
        "<table><tr>" + "".join(f"<td>{'<br>'.join(cell)}</td>" for cell in cells) + "</tr></table>"
        for cells in ((LEFT, RIGHT), (NEARBY, SIGNER))
    )
    body = "".join(f"<p>{line}</p>\n" for line in (*TITLE, *BODY))
    hidden = "<script>alert(1)</script><style>p{}</style><p style='display: none'>ẩn</p><!-- ghi chú -->"
    return (
        f"<!DOCTYPE html><html><head><title>t</title></head><body>{head}{hidden}{body}{foot}</body>".encode()
    )


def converted(content: bytes, suffix: str, folder: Path) -> bytes:
    """Return a Word file as LibreOffice saves it in another type."""
    need("soffice", "libreoffice-writer-nogui")
    source = folder / "a.docx"
    source.write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ("soffice", profile, "--headless", "--convert-to", suffix, "--outdir", str(folder), str(source))
    subprocess.run(command, check=True, capture_output=True)
    return (folder / f"a.{suffix}").read_bytes()


def letters_lost(text: str, plain: str = PLAIN) -> float:
    """Return the part of the letters that a reading got wrong: the edits to the true text, by its length."""
    found, true = (re.sub(r"\s+", " ", part).strip() for part in (text, plain))
    row = list(range(len(true) + 1))
    for i, letter in enumerate(found, 1):
        last, row[0] = row[0], i
        for j, wanted in enumerate(true, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (letter != wanted))
    return row[-1] / len(true)
