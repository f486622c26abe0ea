"""Word files (.docx): page heads, the body in its order, notes and page feet, tracked changes as accepted."""

from io import BytesIO
from typing import Any
from zipfile import BadZipFile

from docx import Document
from docx.oxml import parse_xml

from bot.documents.archives import check
from bot.documents.marks import marks_among, with_below
from bot.documents.numbering import Numbering
from bot.documents.old_fonts import OldFonts
from bot.documents.problems import DocumentError, DocumentProblem
from bot.documents.word_aside import words_aside
from bot.documents.word_lines import WordLines
from bot.documents.word_styles import Styles

MAIN_PART = "word/document.xml"

# Related parts before and after the body, by the end of their type; each page's, each section's.
BEFORE, AFTER = ("header",), ("footnotes", "endnotes", "footer")


def text_of_word(content: bytes) -> str:
    """Return the text of a .docx file. Raises DocumentError."""
    check(content, MAIN_PART)
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
