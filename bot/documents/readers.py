"""Readers: how each kind of file becomes a document. Each loads what it needs when a file comes."""

from collections.abc import Callable

from bot.documents.document import Document, Progress
from bot.documents.kinds import Kind
from bot.documents.plain_text import decoded

Reader = Callable[[bytes, Progress], Document]


def _of_word(content: bytes, progress: Progress) -> Document:
    """Read a Word file; marks on its pictures stand at the end of its text."""
    from bot.documents.word import text_of_word
    from bot.documents.word_pictures import looked_at

    text = text_of_word(content)
    marks, unseen = looked_at(content)
    return Document("\n".join([text, *marks]) if text.strip() else "", unseen=unseen)


def _of_office(kind: Kind) -> Reader:
    def reader(content: bytes, progress: Progress) -> Document:
        from bot.documents.office import as_word

        return _of_word(as_word(kind, content), progress)

    return reader


def _of_html(content: bytes, progress: Progress) -> Document:
    from bot.documents.html import text_of_html

    return Document(text_of_html(content))


def _of_markdown(content: bytes, progress: Progress) -> Document:
    from bot.documents.markdown import plain

    return Document(plain(decoded(content)))


def _of_text(content: bytes, progress: Progress) -> Document:
    return Document(decoded(content))


def _of_pdf(content: bytes, progress: Progress) -> Document:
    from bot.documents.pdf import document_of_pdf

    return document_of_pdf(content, progress)


def _of_picture(content: bytes, progress: Progress) -> Document:
    from bot.documents.picture import document_of_picture

    return document_of_picture(content, progress)


READERS: dict[Kind, Reader] = {
    Kind.WORD: _of_word,
    Kind.OPEN_DOCUMENT: _of_office(Kind.OPEN_DOCUMENT),
    Kind.OLD_WORD: _of_office(Kind.OLD_WORD),
    Kind.RICH_TEXT: _of_office(Kind.RICH_TEXT),
    Kind.HTML: _of_html,
    Kind.MARKDOWN: _of_markdown,
    Kind.TEXT: _of_text,
    Kind.PDF: _of_pdf,
    Kind.PICTURE: _of_picture,
}
