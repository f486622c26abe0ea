"""Word files (.docx): page heads, the body in its order, notes and page feet, tracked changes as accepted."""

from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from docx import Document
from docx.oxml import parse_xml

from bot.documents.marks import marks_among, with_below
from bot.documents.numbering import Numbering
from bot.documents.old_fonts import OldFonts
from bot.documents.problems import DocumentError, DocumentProblem
from bot.documents.word_aside import words_aside
from bot.documents.word_lines import WordLines
from bot.documents.word_styles import Styles

MAIN_PART = "word/document.xml"
MAX_PARTS = 2000
UNPACKED_FACTOR = 40  # a page of Word XML packs to about a tenth; a bomb to a thousandth
UNPACKED_LEAST_BYTES = 4 * 1024 * 1024

# Related parts before and after the body, by the end of their type; each page's, each section's.
BEFORE, AFTER = ("header",), ("footnotes", "endnotes", "footer")


def text_of_word(content: bytes) -> str:
    """Return the text of a .docx file. Raises DocumentError."""
    _check_archive(content)
    try:
        document = Document(BytesIO(content))
        styles = Styles(document)
        OldFonts(styles).put_in_unicode(document.element.body)
        lines = WordLines(Numbering(document, styles), styles)
        body = list(lines.of(document.element.body))
        if not any(map(str.strip, body)):
            return ""
        before, after = _around(document, styles, BEFORE), _around(document, styles, AFTER)
        hidden = marks_among([*lines.hidden, *words_aside(content)])
        return with_below([*before, "", *body] if before else body, [*after, *hidden])
    except (KeyError, ValueError, AttributeError, BadZipFile, OSError, SyntaxError) as error:
        raise DocumentError(DocumentProblem.BROKEN) from error


def _check_archive(content: bytes) -> None:
    """Refuse what is not a Word file, or would unpack to far more than it is."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            _check_size(parts, len(content))
            if MAIN_PART not in archive.namelist():
                raise DocumentError(DocumentProblem.UNKNOWN_TYPE)
            if any(
                _has_doctype(archive, part) for part in parts if part.filename.endswith((".xml", ".rels"))
            ):
                raise DocumentError(DocumentProblem.BROKEN)
    except (BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        raise DocumentError(DocumentProblem.BROKEN) from error


def _check_size(parts: list[ZipInfo], packed_bytes: int) -> None:
    unpacked_bytes = sum(part.file_size for part in parts)
    if len(parts) > MAX_PARTS or unpacked_bytes > max(UNPACKED_LEAST_BYTES, UNPACKED_FACTOR * packed_bytes):
        raise DocumentError(DocumentProblem.TOO_LARGE)


def _has_doctype(archive: ZipFile, part: ZipInfo) -> bool:
    """Whether a part declares a document type, which Word never writes and attacks need."""
    with archive.open(part) as opened:
        return b"<!DOCTYPE" in opened.read(4096)


def _around(document: Any, styles: Styles, kinds: tuple[str, ...]) -> list[str]:  # Any: no public type
    """Return the lines of the parts of these kinds, each line once; they carry marks, and no task."""
    found: dict[str, None] = {}
    for kind in kinds:
        for relation in document.part.rels.values():
            if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
                element = parse_xml(relation.target_part.blob)
                OldFonts(styles).put_in_unicode(element)
                lines = WordLines(Numbering(document, styles), styles)
                found.update(dict.fromkeys(filter(_has_letter, lines.of(element, in_table=True))))
    return list(found)


def _has_letter(line: str) -> bool:
    """Whether a line is more than a page number or a rule."""
    return any(map(str.isalpha, line))
