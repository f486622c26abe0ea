"""A mark stamped askew keeps a scan out, read or not; seals, signatures and urgency do not."""

import math

import pytest
from PIL import Image, ImageDraw, ImageFont

from bot.documents import document_of
from bot.documents.red_stamps import frames_of
from bot.documents.upright import red_ink
from bot.domain.reading.model import Refusal
from bot.domain.reading.secrecy import refusal
from bot.domain.reading.text import composed
from tests.documents import made

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf"
RED = (200, 30, 40)
DOTS = made.SCAN_DPI / 25.4  # of a millimetre


def page() -> Image.Image:
    made.need("tesseract", "tesseract-ocr tesseract-ocr-vie")
    return made.as_pictures(made.as_pdf())[0]


def stamped(on: Image.Image, words: str, degrees: float, *, scrawled: bool = False) -> Image.Image:
    """Return a page with words in a red frame beside its head; scrawled over, nobody can read them."""
    font = ImageFont.truetype(FONT, 42)
    left, top, right, bottom = font.getbbox(words)
    stamp = Image.new("RGBA", (int(right - left) + 40, int(bottom - top) + 34))
    draw = ImageDraw.Draw(stamp)
    draw.rectangle((2, 2, stamp.width - 3, stamp.height - 3), outline=RED, width=4)
    draw.text((20, 14 - top / 2), words, fill=RED, font=font)
    if scrawled:
        wave = [(x, stamp.height / 2 + 16 * math.sin(x / 3)) for x in range(14, stamp.width - 14)]
        draw.line(wave, fill=RED, width=9)
    stamp = stamp.rotate(degrees, Image.Resampling.BICUBIC, expand=True)
    on.paste(stamp, (int(0.6 * on.width), int(0.2 * on.height)), stamp)
    return on


def signed(on: Image.Image) -> Image.Image:
    """Return a page with a signature in red ink."""
    draw = ImageDraw.Draw(on)
    for stroke in range(3):
        line = [(900 + 6 * n, 1900 + 45 * math.sin(n / 3 + stroke) + 9 * stroke) for n in range(50)]
        draw.line(line, fill=RED, width=5)
    return on


def refused(picture: Image.Image) -> Refusal | None:
    content = made.as_picture(picture, "PNG")
    return refusal(composed(document_of("ảnh.png", content, limit_bytes=50_000_000).text))


@pytest.mark.parametrize("degrees", [-20, 12, 90])
@pytest.mark.parametrize("mark", ["MẬT", "TUYỆT MẬT"])
def test_a_mark_stamped_askew_keeps_a_scan_out(mark: str, degrees: float) -> None:
    assert refused(stamped(page(), mark, degrees)) in (Refusal.SECRET, Refusal.DOUBTFUL)


def test_a_stamp_askew_that_nobody_can_read_is_doubtful() -> None:
    assert refused(stamped(page(), "TỐI MẬT", 14, scrawled=True)) is Refusal.DOUBTFUL


def test_it_is_doubtful_on_the_first_of_many_pages_too() -> None:
    pages = [stamped(page(), "TỐI MẬT", 14, scrawled=True), page(), page()]

    text = document_of("a.pdf", made.as_scan(pages), limit_bytes=50_000_000).text

    assert refusal(composed(text)) is Refusal.DOUBTFUL


@pytest.mark.parametrize(("words", "degrees"), [("HỎA TỐC", 0), ("THƯỢNG KHẨN", 10), ("CÔNG VĂN ĐẾN", -8)])
def test_other_stamps_in_a_frame_keep_nothing_out(words: str, degrees: float) -> None:
    assert refused(stamped(page(), words, degrees)) is None


def test_a_round_seal_and_a_red_signature_keep_nothing_out() -> None:
    sealed = made.as_pictures(made.as_pdf(), stamp=True, degrees=1.0, noise=20)[0]

    assert refused(signed(sealed)) is None


def frames(picture: Image.Image) -> list[tuple[int, int]]:
    ink = red_ink(picture)
    return [] if ink is None else [(round(f.length), round(f.width)) for f in frames_of(ink, DOTS)]


def test_only_long_frames_are_looked_at() -> None:
    blank = Image.new("RGB", (1654, 2339), "white")
    round_seal, square, small = blank.copy(), blank.copy(), blank.copy()
    ImageDraw.Draw(round_seal).ellipse((600, 600, 880, 880), outline=RED, width=8)
    ImageDraw.Draw(square).rectangle((600, 600, 700, 700), outline=RED, width=4)
    ImageDraw.Draw(small).rectangle((600, 600, 650, 620), outline=RED, width=4)

    assert [frames(picture) for picture in (blank, round_seal, square, small, signed(blank.copy()))] == [
        []
    ] * 5
    (found,) = frames(stamped(blank.copy(), "MẬT", 30))
    assert 17 <= found[0] <= 24
    assert 8 <= found[1] <= 12


def test_a_red_page_has_no_frames() -> None:
    assert frames(Image.new("RGB", (1654, 2339), RED)) == []
