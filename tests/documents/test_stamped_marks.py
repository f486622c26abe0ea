"""A mark of secrecy stamped on a scan is seen, in red and in black; a round stamp is no mark."""

import pytest
from PIL import Image, ImageDraw, ImageFont

from bot.documents import document_of
from bot.domain.reading.model import Refusal
from bot.domain.reading.secrecy import refusal
from bot.domain.reading.text import composed
from tests.documents import made

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf"
RED, BLACK = (200, 30, 40), (10, 10, 10)


def _stamped(mark: str, colour: tuple[int, int, int], place: tuple[float, float]) -> bytes:
    page: Image.Image = made.as_pictures(made.as_pdf())[0].convert("RGB")
    draw, font = ImageDraw.Draw(page), ImageFont.truetype(FONT, page.width // 40)
    at = (int(place[0] * page.width), int(place[1] * page.height))
    box = draw.textbbox(at, mark, font=font)
    draw.rectangle((box[0] - 12, box[1] - 12, box[2] + 12, box[3] + 12), outline=colour, width=4)
    draw.text(at, mark, fill=colour, font=font)
    return made.as_picture(page, "PNG")


def _refused(content: bytes) -> Refusal | None:
    return refusal(composed(document_of("ảnh.png", content, limit_bytes=50_000_000).text))


@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
@pytest.mark.parametrize("colour", [RED, BLACK])
def test_a_stamped_mark_keeps_a_scan_out(mark: str, colour: tuple[int, int, int]) -> None:
    made.need("tesseract", "tesseract-ocr tesseract-ocr-vie")

    assert _refused(_stamped(mark, colour, (0.72, 0.17))) in (Refusal.SECRET, Refusal.DOUBTFUL)


def test_a_red_mark_at_the_foot_is_seen() -> None:
    made.need("tesseract", "tesseract-ocr tesseract-ocr-vie")

    assert _refused(_stamped("MẬT", RED, (0.45, 0.94))) in (Refusal.SECRET, Refusal.DOUBTFUL)


def test_a_round_stamp_is_no_mark() -> None:
    made.need("tesseract", "tesseract-ocr tesseract-ocr-vie")
    page = made.as_pictures(made.as_pdf(), stamp=True)[0]

    assert _refused(made.as_picture(page, "PNG")) is None
