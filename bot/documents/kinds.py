"""What a file is, by its first bytes; its name decides only between kinds of text."""

from enum import StrEnum
from io import BytesIO
from pathlib import PurePath
from zipfile import BadZipFile, ZipFile

from bot.documents.problems import DocumentError, DocumentProblem


class Kind(StrEnum):
    """The kinds of file that are read."""

    WORD = ".docx"
    OPEN_DOCUMENT = ".odt"
    OLD_WORD = ".doc"
    RICH_TEXT = ".rtf"
    PDF = ".pdf"
    PICTURE = ".png"
    HTML = ".html"
    MARKDOWN = ".md"
    TEXT = ".txt"


# First bytes -> kind. Example: a photo that was renamed to .pdf is a photo.
BEGINNINGS = (
    (b"%PDF-", Kind.PDF),
    (b"{\\rtf", Kind.RICH_TEXT),
    (b"\x89PNG\r\n", Kind.PICTURE),
    (b"\xff\xd8\xff", Kind.PICTURE),  # .jpg
    (b"II*\0", Kind.PICTURE),  # .tif
    (b"MM\0*", Kind.PICTURE),
)
RIFF, WEBP = b"RIFF", b"WEBP"
ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Names in an OLE file -> what it is. A Word file with a password is such a file too.
ENCRYPTED, OLD_WORD_STREAM = "EncryptedPackage".encode("utf-16-le"), "WordDocument".encode("utf-16-le")
MAIN_PARTS = {"word/document.xml": Kind.WORD, "content.xml": Kind.OPEN_DOCUMENT}
# Other files that are no text. Examples: .gif, .bmp, .gz, .7z, .rar, .mp4, a program.
NEVER_TEXT = (b"GIF8", b"BM", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\0\0\0", b"MZ", b"\x7fELF")
SUFFIXES = {
    ".txt": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
}
OTHER_SUFFIXES = (".docx", ".odt", ".doc", ".rtf", ".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp")
HTML_BEGINNINGS = (b"<!doctype html", b"<html")
LEADING = b"\xef\xbb\xbf \t\r\n"


def suffix_of(name: str) -> str:
    """Return a file's suffix where it is a known one; nothing else of a name that somebody sends is used.

    >>> suffix_of("../../Báo cáo.DOCX"), suffix_of("a.exe")
    ('.docx', '')
    """
    suffix = PurePath(name.replace("\\\\", "/")).suffix.lower()
    return suffix if suffix in SUFFIXES or suffix in OTHER_SUFFIXES else ""


def kind_of(suffix: str, content: bytes) -> Kind:
    """Return what a file is. Raises DocumentError when it is nothing that is read."""
    found = next((kind for beginning, kind in BEGINNINGS if content.startswith(beginning)), None)
    if found is not None:
        return found
    if content.startswith(RIFF) and content[8:12] == WEBP:
        return Kind.PICTURE
    if content.startswith(ARCHIVES):
        return _archive(content)
    if content.startswith(OLE):
        return _ole(content)
    return _text(suffix, content)


def _archive(content: bytes) -> Kind:
    try:
        with ZipFile(BytesIO(content)) as archive:
            names = archive.namelist()
    except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise DocumentError(DocumentProblem.BROKEN) from error
    found = next((kind for part, kind in MAIN_PARTS.items() if part in names), None)
    if found is None:
        raise DocumentError(DocumentProblem.UNKNOWN_TYPE)
    return found


def _ole(content: bytes) -> Kind:
    if ENCRYPTED in content:
        raise DocumentError(DocumentProblem.LOCKED)
    if OLD_WORD_STREAM not in content:
        raise DocumentError(DocumentProblem.UNKNOWN_TYPE)
    return Kind.OLD_WORD


def _text(suffix: str, content: bytes) -> Kind:
    """Return which text a file is; one with the name of another type is a broken one of that."""
    if suffix in OTHER_SUFFIXES and not content.lstrip(LEADING)[:15].lower().startswith(HTML_BEGINNINGS):
        raise DocumentError(DocumentProblem.BROKEN)
    if not suffix or content.startswith(NEVER_TEXT):
        raise DocumentError(DocumentProblem.UNKNOWN_TYPE)
    if content.lstrip(LEADING)[:15].lower().startswith(HTML_BEGINNINGS):
        return Kind.HTML
    return SUFFIXES[suffix]
