"""The lines of a part of a Word file: paragraphs with their numbers, tables, tracked changes as accepted."""

from collections.abc import Iterator

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from bot.documents.cells import Cell, lines_of_table
from bot.documents.headings import as_heading
from bot.documents.numbering import Numbering
from bot.documents.word_styles import OFF, Styles, value

TEXT, TAB, BREAK, HYPHEN = qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:noBreakHyphen")
PARAGRAPH, RUN, TABLE, ROW, CELL = qn("w:p"), qn("w:r"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
DRAWN_TWICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
NOT_READ = {qn("w:del"), qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr"), DRAWN_TWICE}
WATERMARK = "{urn:schemas-microsoft-com:vml}textpath"
CHARACTERS = {TAB: " ", BREAK: "\n", qn("w:cr"): "\n", HYPHEN: "-"}
# What may stand around the rows of a table and the cells of a row. Example: a field of a form.
AROUND = {qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:moveTo"), qn("w:customXml")}
MOST_COLUMNS = 100
# The mark at a paragraph's end, when it is deleted or hidden: the next paragraph goes on with this one.
NO_END = ("w:del", "w:moveFrom", "w:vanish")


class WordLines:
    """Reads the parts of a document in their order; `hidden` gathers the words that are not shown."""

    def __init__(self, numbering: Numbering, styles: Styles) -> None:
        self.hidden: list[str] = []
        self._numbering = numbering
        self._styles = styles

    def of(self, parent: Element, *, in_table: bool = False) -> Iterator[str]:
        """Yield the lines under an element, tables where they stand."""
        carried = ""
        for child in parent:
            if child.tag == PARAGRAPH:
                carried += self._words(child)
                if not _has_no_end(child):
                    yield from self._paragraph(child, carried, in_table=in_table).split("\n")
                    carried = ""
            elif child.tag == TABLE:
                yield from lines_of_table(self._rows(child))
            elif child.tag not in NOT_READ:
                yield from self.of(child, in_table=in_table)
        if carried.strip():
            yield from carried.split("\n")

    def _paragraph(self, paragraph: Element, words: str, *, in_table: bool) -> str:
        label = self._numbering.label(paragraph)
        if label or in_table or not self._is_bold(paragraph):
            return label + words
        return as_heading(words)

    def _is_bold(self, paragraph: Element) -> bool:
        runs = [r for r in paragraph.iter(RUN) if any((t.text or "").strip() for t in r.iterfind(TEXT))]
        return bool(runs) and all(self._styles.is_on(run, "w:b") for run in runs)

    def _words(self, paragraph: Element) -> str:
        return "".join(self._pieces(paragraph))

    def _pieces(self, element: Element) -> Iterator[str]:
        for child in element:
            if child.tag == TEXT:
                yield child.text or ""
            elif child.tag in CHARACTERS:
                yield CHARACTERS[child.tag]
            elif child.tag == PARAGRAPH:  # in a text box
                yield "\n" + self._words(child)
            elif child.tag == WATERMARK:
                yield f"\n{child.get('string', '')}\n"
            elif child.tag == RUN and self._styles.is_on(child, "w:vanish"):
                self.hidden.append("".join(text.text or "" for text in child.iter(TEXT)))
            elif child.tag not in NOT_READ:
                yield from self._pieces(child)

    def _rows(self, table: Element) -> list[list[Cell]]:
        """Return the cells of a table; one that is merged downwards stands in its first row only."""
        rows: list[list[Cell]] = []
        merged: dict[int, Cell] = {}
        for row in _inside(table, ROW):
            properties = row.find(qn("w:trPr"))
            if properties is not None and properties.find(qn("w:del")) is not None:
                continue
            rows.append(list(self._cells(row, _number(properties, "w:gridBefore"), merged)))
        return rows

    def _cells(self, row: Element, column: int, open_above: dict[int, Cell]) -> Iterator[Cell]:
        """Yield the cells of a row; those that go on with one above only make that longer."""
        if column:
            yield Cell([], column)
        for cell in _inside(row, CELL):
            properties = cell.find(qn("w:tcPr"))
            lines = list(filter(str.strip, self.of(cell, in_table=True)))
            goes_on = properties is not None and properties.find(qn("w:vMerge")) is not None
            is_first = value(properties, "w:vMerge") == "restart"
            columns = max(1, _number(properties, "w:gridSpan"))
            if goes_on and not is_first and column in open_above:
                open_above[column].rows += 1
            else:
                open_above[column] = made = Cell(lines, columns)
                yield made
            column += columns


def _inside(parent: Element, tag: str) -> Iterator[Element]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in AROUND:
            yield from _inside(child, tag)


def _has_no_end(paragraph: Element) -> bool:
    properties = paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}")
    return properties is not None and any(
        properties.find(qn(tag)) is not None and value(properties, tag) not in OFF for tag in NO_END
    )


def _number(parent: Element | None, tag: str) -> int:
    given = value(parent, tag)
    return min(int(given), MOST_COLUMNS) if given.isdecimal() else 0
