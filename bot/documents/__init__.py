"""A file becomes text."""

from pathlib import PurePath

from bot.documents.markdown import plain
from bot.documents.plain_text import decoded
from bot.documents.problems import DocumentError, DocumentProblem
from bot.documents.word import text_of_word

__all__ = ["DocumentError", "DocumentProblem", "text_of"]

ARCHIVE = b"PK\x03\x04"
# First bytes of files that are never text. Example: a .pdf renamed to .txt.
OTHER_TYPES = (ARCHIVE, b"PK\x05\x06", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff")

READERS = {
    ".docx": text_of_word,
    ".md": lambda content: plain(decoded(content)),
    ".markdown": lambda content: plain(decoded(content)),
    ".txt": decoded,
}


def text_of(name: str, content: bytes, *, limit_bytes: int) -> str:
    """Return the text of a file: lines, numbers and bullets as the reader of the paper would see them.

    Raises DocumentError.
    """
    if not content:
        raise DocumentError(DocumentProblem.EMPTY)
    if len(content) > limit_bytes:
        raise DocumentError(DocumentProblem.TOO_LARGE)
    suffix = PurePath(name).suffix.lower()
    _check_type(suffix, content)
    text = READERS[suffix](content)
    if not text.strip():
        raise DocumentError(DocumentProblem.NO_TEXT)
    return text


def _check_type(suffix: str, content: bytes) -> None:
    """Refuse what no reader reads, and a name that does not fit the first bytes."""
    if suffix not in READERS:
        raise DocumentError(DocumentProblem.UNKNOWN_TYPE)
    if suffix != ".docx" and content.startswith(OTHER_TYPES):
        raise DocumentError(DocumentProblem.UNKNOWN_TYPE)
    if suffix == ".docx" and not content.startswith(ARCHIVE):
        known = content.startswith(OTHER_TYPES)
        raise DocumentError(DocumentProblem.UNKNOWN_TYPE if known else DocumentProblem.BROKEN)
