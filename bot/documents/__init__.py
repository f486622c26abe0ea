"""A file becomes text. `apart` reads what people send, in a process with limits."""

from collections.abc import Callable

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

__all__ = ["Document", "DocumentError", "DocumentProblem", "Progress", "document_of", "text_of"]

TEXT_READERS: dict[Kind, Callable[[bytes], str]] = {
    Kind.WORD: text_of_word,
    Kind.OPEN_DOCUMENT: lambda content: text_of_word(as_word(Kind.OPEN_DOCUMENT, content)),
    Kind.OLD_WORD: lambda content: text_of_word(as_word(Kind.OLD_WORD, content)),
    Kind.RICH_TEXT: lambda content: text_of_word(as_word(Kind.RICH_TEXT, content)),
    Kind.HTML: text_of_html,
    Kind.MARKDOWN: lambda content: plain(decoded(content)),
    Kind.TEXT: decoded,
}
PAGE_READERS: dict[Kind, Callable[[bytes, Progress], Document]] = {
    Kind.PDF: document_of_pdf,
    Kind.PICTURE: document_of_picture,
}


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
    if kind in PAGE_READERS:
        document = PAGE_READERS[kind](content, progress)
    else:
        document = Document(TEXT_READERS[kind](content))
    if not document.text.strip():
        raise DocumentError(DocumentProblem.NO_TEXT)
    return Document(in_unicode(document.text), document.ocr_confidence)


def text_of(name: str, content: bytes, *, limit_bytes: int) -> str:
    """Return the text of a file. Raises DocumentError."""
    return document_of(name, content, limit_bytes=limit_bytes).text
