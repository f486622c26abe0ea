"""Plain text files: Unicode in its encodings, and those from before it."""

import codecs
import unicodedata

from bot.documents.legacy import LEAST_AFTER, in_unicode
from bot.documents.problems import DocumentError, DocumentProblem
from bot.documents.syllables import share_of_syllables

# Byte order mark -> encoding. Example: Notepad's "Unicode" is UTF-16 with a mark.
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE_BYTES, LEAST_BYTES = 2000, 20
UTF16_PART = 0.2  # of the bytes on one side are zero: those of spaces, digits and letters without marks
REPLACED = "\ufffd"


def decoded(content: bytes) -> str:
    """Return the text of a file. Raises DocumentError when it is not text or of no known encoding."""
    encoding = next((name for mark, name in MARKS if content.startswith(mark)), None) or _utf16(content)
    try:
        text = content.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        if encoding:
            raise DocumentError(DocumentProblem.BROKEN) from error
        text = _older(content)
    if "\0" in text:
        raise DocumentError(DocumentProblem.UNKNOWN_TYPE)
    return in_unicode(text.replace("\r\n", "\n").replace("\r", "\n"))


def _utf16(content: bytes) -> str | None:
    """Return the form of UTF-16 of a file without a mark: every second byte is often zero, no other is."""
    sample = content[: SAMPLE_BYTES // 2 * 2]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(sample) < LEAST_BYTES:
        return None
    least = UTF16_PART * len(sample) / 2
    if odd > least and not even:
        return "utf-16-le"
    return "utf-16-be" if even > least and not odd else None


def _older(content: bytes) -> str:
    """Return text in Windows-1258, or as Windows-1252 shows what is left to `in_unicode`."""
    if b"\0" in content:
        raise DocumentError(DocumentProblem.UNKNOWN_TYPE)
    composed = unicodedata.normalize("NFC", content.decode("cp1258", "replace"))
    if REPLACED not in composed and share_of_syllables(composed)[0] >= LEAST_AFTER:
        return composed
    shown = content.decode("cp1252", "replace")
    if share_of_syllables(in_unicode(shown))[0] < LEAST_AFTER:
        raise DocumentError(DocumentProblem.BROKEN)
    return shown
