"""A poster is a page of A4: its words can be read, and its picture leads where it should."""

from io import BytesIO

import pypdfium2
import pytest
import segno
from PIL import Image
from reportlab.pdfbase import pdfmetrics

from bot import drawing
from bot.domain.posters import Poster

LINK = "https://t.me/don_doc_mau_bot?start=K7MP-4QXT"
LINES = (
    "Văn phòng Đảng ủy phường Mẫu",
    "Tham gia kênh nhắc việc",
    "Ủy ban nhân dân phường – đầu mối",
    "K7MP-4QXT",
    "Quét mã bằng máy ảnh của điện thoại rồi bấm Bắt đầu, hoặc tìm @don_doc_mau_bot trên Telegram và gõ mã.",
    "Mã dùng cho 20 đồng chí, đến 17:00 ngày 30/12/2026.",
    "Đầu mối: đồng chí trực (mẫu), 0000.000.000",
)
LONG = "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở và phòng, chống tham nhũng, lãng phí, tiêu cực " * 3


def _poster(unit: str = LINES[2], link: str = LINK) -> Poster:
    return Poster("\n".join((*LINES[:2], unit, *LINES[3:])), link)


def _words(page: bytes) -> str:
    with pypdfium2.PdfDocument(page) as document:
        assert len(document) == 1
        text: str = document[0].get_textpage().get_text_range()
    return " ".join(text.split())


def _seen(picture: Image.Image, size: int) -> tuple[tuple[bool, ...], ...]:
    """Return the modules of the QR code on a page, from the pixels in the middle of each."""
    side = drawing.PICTURE_POINTS / (size + 2 * drawing.EDGE_MODULES)
    side *= drawing.DOTS_PER_INCH / drawing.POINTS_PER_INCH
    left = picture.width / 2 - side * size / 2

    def dark(x: float, y: float) -> bool:
        shade = picture.getpixel((int(x), int(y)))
        assert isinstance(shade, int | float)
        return shade < 128

    edge = range(int(left + side / 2), int(left + 6 * side))  # the upper edge of the corner's mark
    top = next(y for y in range(picture.height) if all(dark(x, y) for x in edge))
    return tuple(
        tuple(dark(left + (x + 0.5) * side, top + (y + 0.5) * side) for x in range(size)) for y in range(size)
    )


@pytest.mark.parametrize("unit", [LINES[2], LONG])
@pytest.mark.parametrize("link", [LINK, LINK.replace("mau", "x" * 40)])
def test_the_picture_leads_to_the_address(unit: str, link: str) -> None:
    wanted = drawing.modules(link)

    page = drawing.png(drawing.pdf(_poster(unit, link)))

    with Image.open(BytesIO(page)) as picture:
        assert picture.size == (1241, 1754)  # A4 at 150 dots an inch
        assert _seen(picture, len(wanted)) == wanted


def test_the_picture_is_the_code_that_others_make_of_the_address() -> None:
    made = segno.make(LINK, error="q", micro=False)

    assert drawing.modules(LINK) == tuple(tuple(map(bool, row)) for row in made.matrix)
    assert made.error == "Q"


def test_every_part_is_text_on_one_page() -> None:
    assert _words(drawing.pdf(_poster())) == " ".join(LINES)


def test_the_longest_parts_stay_on_the_page() -> None:
    lines = tuple(LONG if n != 3 else line for n, line in enumerate(LINES))
    page = drawing.pdf(Poster("\n".join(lines), LINK))

    with Image.open(BytesIO(drawing.png(page))) as picture:
        assert picture.crop((0, 1754 - 20, 1241, 1754)).getextrema() == (255, 255)
        assert picture.crop((0, 0, 20, 1754)).getextrema() == (255, 255)


def test_equal_posters_give_equal_files() -> None:
    assert drawing.pdf(_poster()) == drawing.pdf(_poster())


def test_every_vietnamese_letter_has_its_shape() -> None:
    letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"

    page = drawing.pdf(_poster(letters + letters.upper()))

    for name in (drawing.PLAIN, drawing.BOLD):
        known = pdfmetrics.getFont(name).face.charToGlyph
        assert {letter for letter in letters + letters.upper() if ord(letter) not in known} == set()
    assert letters + letters.upper() in _words(page).replace(" ", "")
