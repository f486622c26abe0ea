"""Photos and scans of pages: .jpg, .png, .tif, .webp."""

from io import BytesIO

from PIL import Image, ImageOps

from bot.documents import ocr
from bot.documents.document import Document, Progress
from bot.documents.pages import text_of_pages
from bot.documents.pdf import MAX_RECOGNISED_PAGES
from bot.documents.problems import DocumentError, DocumentProblem

KINDS = ("JPEG", "PNG", "TIFF", "WEBP")
MOST_PIXELS = 60_000_000  # a phone's photo has up to 50 million
LONGEST_SIDE = 3508  # of a page at 300 dots an inch
PAGE_WIDTH_INCHES = 8.27  # of A4: what a file says of its own size is often wrong


def document_of_picture(content: bytes, progress: Progress) -> Document:
    """Read the picture of a page, or several in one file. Raises DocumentError."""
    pages = []
    try:
        with Image.open(BytesIO(content), formats=KINDS) as picture:
            count = getattr(picture, "n_frames", 1)
            if count > MAX_RECOGNISED_PAGES:
                raise DocumentError(DocumentProblem.TOO_MANY_PAGES)
            for number in range(count):
                picture.seek(number)
                page = _page(picture)
                pages.append(ocr.recognised(page, page.width / PAGE_WIDTH_INCHES))
                progress(number + 1, count)
    except Image.DecompressionBombError as error:
        raise DocumentError(DocumentProblem.TOO_HEAVY) from error
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        raise DocumentError(DocumentProblem.BROKEN) from error
    return Document(text_of_pages([page.page for page in pages]), ocr.mean_confidence(pages))


def _page(picture: Image.Image) -> Image.Image:
    """Return a page the right way up, no larger than reading needs; a bomb is refused, still packed."""
    if picture.width * picture.height > MOST_PIXELS:
        raise DocumentError(DocumentProblem.TOO_HEAVY)
    page = ImageOps.exif_transpose(picture)
    page.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return page
