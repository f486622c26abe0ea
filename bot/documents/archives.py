"""Archives: what Office files are; one that would unpack to far more than it is, or attacks, is refused."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from bot.documents.problems import DocumentError, DocumentProblem

MAX_PARTS = 2000
UNPACKED_FACTOR = 40  # a page of Word XML packs to about a tenth; a bomb to a thousandth
UNPACKED_LEAST_BYTES = 4 * 1024 * 1024


def check(content: bytes, main_part: str) -> None:
    """Refuse what is not an archive with that part, or is unsafe to open. Raises DocumentError."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            _check_size(parts, len(content))
            if main_part not in archive.namelist():
                raise DocumentError(DocumentProblem.UNKNOWN_TYPE)
            if any(
                _has_doctype(archive, part) for part in parts if part.filename.endswith((".xml", ".rels"))
            ):
                raise DocumentError(DocumentProblem.BROKEN)
    except (BadZipFile, OSError, ValueError, RuntimeError, EOFError, zlib.error) as error:
        raise DocumentError(DocumentProblem.BROKEN) from error


def _check_size(parts: list[ZipInfo], packed_bytes: int) -> None:
    unpacked_bytes = sum(part.file_size for part in parts)
    if len(parts) > MAX_PARTS or unpacked_bytes > max(UNPACKED_LEAST_BYTES, UNPACKED_FACTOR * packed_bytes):
        raise DocumentError(DocumentProblem.TOO_LARGE)


def _has_doctype(archive: ZipFile, part: ZipInfo) -> bool:
    """Whether a part declares a document type, which Office never writes and attacks need."""
    with archive.open(part) as opened:
        return b"<!DOCTYPE" in opened.read(4096)
