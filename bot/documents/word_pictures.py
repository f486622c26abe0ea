"""Pictures in a Word file: looked at for marks of secrecy, where that can be done."""

from io import BytesIO
from zipfile import ZipFile

from PIL import Image

from bot.documents import ocr
from bot.documents.problems import DocumentError

FOLDER = "word/media/"
MOST_PICTURES = 20
LEAST_WIDTH, LEAST_HEIGHT = 60, 20  # pixels: no mark can be read on less
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 2400
DOTS_PER_INCH = 200.0


def looked_at(content: bytes) -> tuple[list[str], int]:
    """Return the marks on the pictures of a checked archive, and how many pictures could not be looked at."""
    marks: list[str] = []
    unseen = 0
    with ZipFile(BytesIO(content)) as archive:
        names = sorted(name for name in archive.namelist() if name.startswith(FOLDER))
        for name in names[:MOST_PICTURES]:
            try:
                marks += _marks(archive.read(name))
            except (DocumentError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
                unseen += 1
    return list(dict.fromkeys(marks)), unseen + max(0, len(names) - MOST_PICTURES)


def _marks(content: bytes) -> list[str]:
    """Raise what Pillow and Tesseract raise for a picture that they cannot look at."""
    with Image.open(BytesIO(content)) as picture:
        if picture.width < LEAST_WIDTH or picture.height < LEAST_HEIGHT:
            return []
        if picture.width * picture.height > MOST_PIXELS:
            raise ValueError("too large to be looked at")
        seen = picture.convert("RGBA")
    page = Image.alpha_composite(Image.new("RGBA", seen.size, "white"), seen).convert("RGB")
    page.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return ocr.marks_in(page, DOTS_PER_INCH)
