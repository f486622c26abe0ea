"""A file becomes text. `apart` reads what people send, in a process with limits."""

from dataclasses import replace

from bot.documents.document import Document, Progress
from bot.documents.kinds import kind_of, suffix_of
from bot.documents.legacy import in_unicode
from bot.documents.problems import DocumentError, DocumentProblem

__all__ = ["Document", "DocumentError", "DocumentProblem", "Progress", "document_of"]

MOST_LETTERS = 2_000_000  # a thousand pages: reading more would keep everybody waiting


def document_of(
    name: str, content: bytes, *, limit_bytes: int, progress: Progress = lambda done, pages: None
) -> Document:
    """Read a file: lines, numbers and bullets as the reader of the paper would see them.

    Raises DocumentError. What a file is, its content says; its name decides between kinds of text.
    """
    from bot.documents.readers import READERS  # noqa: PLC0415  # much to load, which few processes need

    if not content:
        raise DocumentError(DocumentProblem.EMPTY)
    if len(content) > limit_bytes:
        raise DocumentError(DocumentProblem.TOO_LARGE)
    kind = kind_of(suffix_of(name), content)
    document = READERS[kind](content, progress)
    if not document.text.strip():
        raise DocumentError(DocumentProblem.NO_TEXT)
    if len(document.text) > MOST_LETTERS:
        raise DocumentError(DocumentProblem.TOO_LONG)
    return replace(document, text=in_unicode(document.text))
