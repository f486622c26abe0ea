"""Word files (.docx): page heads, the body in its order, notes and page feet, tracked changes as accepted."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from bot.documents.numbering import Numbering
from bot.documents.old_fonts import OldFonts
from bot.documents.problems import DocumentError, DocumentProblem
from bot.domain.reading.text import BELOW_BODY

MAIN_PART = "word/document.xml"
MAX_PARTS = 2000
UNPACKED_FACTOR = 40  # a page of Word XML packs to about a tenth; a bomb to a thousandth
UNPACKED_LEAST_BYTES = 4 * 1024 * 1024

TEXT, TAB, BREAK, HYPHEN = qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:noBreakHyphen")
PARAGRAPH, TABLE, ROW, CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
DRAWN_TWICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
NOT_READ = {qn("w:del"), qn("w:moveFrom"), qn("w:pPr"), DRAWN_TWICE}
WATERMARK = "{urn:schemas-microsoft-com:vml}textpath"
# Related parts before and after the body, by the end of their type; each page's, each section's.
BEFORE, AFTER = ("header",), ("footnotes", "endnotes", "footer")
CHARACTERS = {TAB: " ", BREAK: "\n", HYPHEN: "-"}


def text_of_word(content: bytes) -> str:
    """Return the text of a .docx file. Raises DocumentError."""
    _check_archive(content)
    try:
        document = Document(BytesIO(content))
        numbering, fonts = Numbering(document), OldFonts(document)
        fonts.put_in_unicode(document.element.body)
        body = list(_lines(document.element.body, numbering))
        if not any(map(str.strip, body)):
            return ""
        before, after = _around(document, fonts, BEFORE), _around(document, fonts, AFTER)
        below = ["", BELOW_BODY, *after, ""] if after else []
        return "\n".join([*before, "", *body, *below] if before else [*body, *below])
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


def _around(document: Any, fonts: OldFonts, kinds: tuple[str, ...]) -> list[str]:  # Any: no public type
    """Return the lines of the parts of these kinds, each line once; they carry marks, and no task."""
    found: dict[str, None] = {}
    for kind in kinds:
        for relation in document.part.rels.values():
            if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
                element = parse_xml(relation.target_part.blob)
                fonts.put_in_unicode(element)
                found.update(dict.fromkeys(filter(_has_letter, _lines(element, Numbering(document)))))
    return list(found)


def _has_letter(line: str) -> bool:
    """Whether a line is more than a page number or a rule."""
    return any(map(str.isalpha, line))


def _lines(parent: Element, numbering: Numbering) -> Iterator[str]:
    """Yield the lines under an element, tables where they stand."""
    for child in parent:
        if child.tag == PARAGRAPH:
            yield from (numbering.label(child) + _words(child)).split("\n")
        elif child.tag == TABLE:
            yield from _table_lines(child, numbering)
        elif child.tag not in NOT_READ:
            yield from _lines(child, numbering)


def _words(paragraph: Element) -> str:
    return "".join(_pieces(paragraph))


def _pieces(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag == TEXT:
            yield child.text or ""
        elif child.tag in CHARACTERS:
            yield CHARACTERS[child.tag]
        elif child.tag == PARAGRAPH:  # in a text box
            yield "\n" + _words(child)
        elif child.tag == WATERMARK:
            yield f"\n{child.get('string', '')}\n"
        elif child.tag not in NOT_READ:
            yield from _pieces(child)


def _table_lines(table: Element, numbering: Numbering) -> Iterator[str]:
    """Yield a table's lines: a row of a list on one line, a laid-out head or foot cell after cell."""
    for row in table.iterfind(ROW):
        cells = [list(filter(str.strip, _lines(cell, numbering))) for cell in row.iterfind(CELL)]
        if len(cells) > 2 and all(len(cell) <= 1 for cell in cells):
            yield " | ".join("".join(cell) for cell in cells)
        else:
            yield from (line for cell in cells for line in cell)
