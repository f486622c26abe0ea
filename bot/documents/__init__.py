"""A file becomes text. `apart` reads what people send, in a process with limits."""

from collections.abc import Callable
from dataclasses import replace

from bot.documents.document import Document, Progress
from bot.documents.html import text_of_html
from bot.documents.kinds import Kind, kind_of, suffix_of
from bot.documents.legacy import in_unicode
from bot.documents.markdown import plain
from bot.documents.office import as_word
from bot.documents.pdf import document_of_pdf
from bot.documents.picture import document_of_picture
from bot.documents.plain_text import decoded
from bot.documents.problems import DocumentError, DocumentProblem
from bot.documents.word import text_of_word
from bot.documents.word_pictures import looked_at

__all__ = ["Document", "DocumentError", "DocumentProblem", "Progress", "document_of", "text_of"]

Reader = Callable[[bytes, Progress], Document]
MOST_LETTERS = 2_000_000  # a thousand pages: reading more would keep everybody waiting


def document_of(
    name: str, content: bytes, *, limit_bytes: int, progress: Progress = lambda done, pages: None
) -> Document:
    """Read a file: lines, numbers and bullets as the reader of the paper would see them.

    Raises DocumentError. What a file is, its content says; its name decides between kinds of text.
    """
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


def _document_of_word(content: bytes, progress: Progress) -> Document:
    """Read a Word file; marks on its pictures stand at the end of its text."""
    text = text_of_word(content)
    marks, unseen = looked_at(content)
    return Document("\n".join([text, *marks]) if text.strip() else "", unseen=unseen)


def _document_of_office(kind: Kind) -> Reader:
    return lambda content, progress: _document_of_word(as_word(kind, content), progress)


READERS: dict[Kind, Reader] = {
    Kind.WORD: _document_of_word,
    Kind.OPEN_DOCUMENT: _document_of_office(Kind.OPEN_DOCUMENT),
    Kind.OLD_WORD: _document_of_office(Kind.OLD_WORD),
    Kind.RICH_TEXT: _document_of_office(Kind.RICH_TEXT),
    Kind.HTML: lambda content, progress: Document(text_of_html(content)),
    Kind.MARKDOWN: lambda content, progress: Document(plain(decoded(content))),
    Kind.TEXT: lambda content, progress: Document(decoded(content)),
    Kind.PDF: document_of_pdf,
    Kind.PICTURE: document_of_picture,
}


def text_of(name: str, content: bytes, *, limit_bytes: int) -> str:
    """Return the text of a file. Raises DocumentError."""
    return document_of(name, content, limit_bytes=limit_bytes).text
