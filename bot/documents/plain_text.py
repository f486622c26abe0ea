"""Plain text files, in the encodings a computer of today writes."""

import codecs

from bot.documents.problems import DocumentError, DocumentProblem

# Byte order mark -> encoding. Example: Notepad's "Unicode" is UTF-16 with a mark.
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(content: bytes) -> str:
    """Return the text of a file. Raises DocumentError when it is not text or of no known encoding."""
    encoding = next((name for mark, name in MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(DocumentProblem.BROKEN) from error
    if "\0" in text:
        raise DocumentError(DocumentProblem.UNKNOWN_TYPE)
    return text.replace("\r\n", "\n").replace("\r", "\n")
