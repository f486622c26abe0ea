"""Drawing: a poster becomes a page of A4, for a printer and as a picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from io import BytesIO

import pypdfium2
import segno
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from bot.domain.posters import Poster

PLAIN, BOLD = "SourceSansPro-Regular", "SourceSansPro-Bold"  # with every Vietnamese letter, in a package
WIDTH, HEIGHT = A4
MARGIN = 48
ROOM = WIDTH - 2 * MARGIN
PICTURE_POINTS = 330  # of the QR code with its white edge
EDGE_MODULES = 4  # Source: ISO/IEC 18004, 9.1
DOTS_PER_INCH = 150
POINTS_PER_INCH = 72
LINE = 1.25  # of a letter's size
SMALLEST = 0.5  # of a style's size, for words that are too long


@dataclass(frozen=True)
class Style:
    """How a part is set: at most so many lines, for which its letters become smaller."""

    size: int
    font: str = PLAIN
    lines: int = 1
    after: int = 0  # points between it and what follows


# In the order of a poster's parts; with every line taken they fill the page. The picture is before the code.
STYLES = (
    Style(24, BOLD, lines=2, after=16),
    Style(30, BOLD, lines=1, after=10),
    Style(28, lines=2, after=6),
    Style(44, BOLD, lines=1, after=14),
    Style(20, lines=3, after=12),
    Style(18, lines=2, after=12),
    Style(16, lines=2),
)
BEFORE_PICTURE = 3


def pdf(poster: Poster) -> bytes:
    """Return a poster as a PDF of one page whose words are text; equal posters give equal bytes."""
    _know_fonts()
    written = BytesIO()
    canvas = Canvas(written, pagesize=A4, invariant=1, pageCompression=1)
    canvas.setTitle(poster.lines[1])
    canvas.setAuthor(poster.lines[0])
    top = HEIGHT - MARGIN
    for number, (line, style) in enumerate(zip(poster.lines, STYLES, strict=True)):
        if number == BEFORE_PICTURE:
            top = _draw_picture(canvas, modules(poster.link), top)
        top = _write(canvas, line, style, top)
    canvas.save()
    return written.getvalue()


def png(page: bytes) -> bytes:
    """Return the picture of a PDF's first page, at 150 dots an inch, in shades of grey."""
    with pypdfium2.PdfDocument(page) as document:
        scale = DOTS_PER_INCH / POINTS_PER_INCH
        image = document[0].render(scale=scale, grayscale=True).to_pil()
    written = BytesIO()
    image.save(written, "PNG", dpi=(DOTS_PER_INCH, DOTS_PER_INCH))
    return written.getvalue()


def modules(link: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of a QR code, True where it is dark; a quarter of it may be lost."""
    matrix: Sequence[Sequence[int]] = segno.make(link, error="q", micro=False).matrix
    return tuple(tuple(map(bool, row)) for row in matrix)


def _know_fonts() -> None:
    folder = resources.files("font_source_sans_pro") / "files"
    for name in (PLAIN, BOLD):
        if name not in pdfmetrics.getRegisteredFontNames():
            with resources.as_file(folder / f"{name}.ttf") as file:
                pdfmetrics.registerFont(TTFont(name, str(file)))


def _draw_picture(canvas: Canvas, rows: Sequence[Sequence[bool]], top: float) -> float:
    """Draw a QR code as one shape, so that no seam shows; return where it ends."""
    side = PICTURE_POINTS / (len(rows) + 2 * EDGE_MODULES)
    left, upper = (WIDTH - side * len(rows)) / 2, top - side * EDGE_MODULES
    shape = canvas.beginPath()
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                shape.rect(left + x * side, upper - (y + 1) * side, side, side)
    canvas.drawPath(shape, stroke=0, fill=1)
    return top - PICTURE_POINTS


def _write(canvas: Canvas, words: str, style: Style, top: float) -> float:
    """Write a part in the middle of the page; return where the next one begins."""
    size, lines = _fitted(words, style)
    canvas.setFont(style.font, size)
    for line in lines:
        top -= size * LINE
        canvas.drawCentredString(WIDTH / 2, top, line)
    return top - style.after


def _fitted(words: str, style: Style) -> tuple[float, list[str]]:
    """Return the size of the letters at which words stand on so many lines; what is left over is cut."""
    size = float(style.size)
    lines = _lines(words, style.font, size)
    while (
        len(lines) > style.lines or _widest(lines, style.font, size) > ROOM
    ) and size > style.size * SMALLEST:
        size -= 1
        lines = _lines(words, style.font, size)
    return size, lines[: style.lines]


def _lines(words: str, font: str, size: float) -> list[str]:
    found: list[str] = simpleSplit(words, font, size, ROOM)
    return found


def _widest(lines: Sequence[str], font: str, size: float) -> float:
    return max((float(pdfmetrics.stringWidth(line, font, size)) for line in lines), default=0.0)
