"""Readers: how each kind of file becomes a document."""

from collections.abc import Callable

from bot.documents.document import Document, Progress
from bot.documents.html import text_of_html
from bot.documents.kinds import Kind
from bot.documents.markdown import plain
from bot.documents.office import as_word
from bot.documents.pdf import document_of_pdf
from bot.documents.picture import document_of_picture
from bot.documents.plain_text import decoded
from bot.documents.word import text_of_word
from bot.documents.word_pictures import looked_at

Reader = Callable[[bytes, Progress], Document]


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
