"""Why a file could not become text."""

from enum import StrEnum


class DocumentProblem(StrEnum):
    """What is wrong with a file; nothing of its content is told."""

    EMPTY = "empty"  # no byte in it
    TOO_LARGE = "too_large"  # itself, or what it would unpack to
    TOO_MANY_PAGES = "too_many_pages"  # or too many that must be recognised
    TOO_LONG = "too_long"  # more text than a reading may take
    TOO_HEAVY = "too_heavy"  # took more time or memory than a file may
    UNKNOWN_TYPE = "unknown_type"  # by its name or by its first bytes
    BROKEN = "broken"  # of a known type, but cannot be opened
    LOCKED = "locked"  # opens with a password only
    NO_TEXT = "no_text"  # opened, and nothing to read
    NEEDS_OCR = "needs_ocr"  # pictures of text, and no Tesseract with Vietnamese here
    NEEDS_LIBREOFFICE = "needs_libreoffice"  # of a type that LibreOffice opens, and it is not here


class DocumentError(Exception):
    """A file that could not become text."""

    def __init__(self, code: DocumentProblem) -> None:
        super().__init__(code.value)
        self.code = code
