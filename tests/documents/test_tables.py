"""Tables of duties read alike in a Word file, a page of HTML and Markdown."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.documents.reading import text_of
from tests.domain.reading.samples import HEAD, directory, read_text

HEADER = ("TT", "Nội dung", "Đơn vị chủ trì", "Thời hạn")
ROWS = [
    HEADER,
    ("I. VỀ VĂN HÓA", None, None, None),
    ("1", "Rà soát chợ;\nlập danh sách", "UBND phường", "30/11/2026"),
    ("2", "Kiểm tra an ninh trật tự", "Công an phường", ""),
    ("", "Tuyên truyền", "^", "15/12/2026"),
]
READ = [
    ("B1.1", ("ubnd",), date(2026, 11, 30), "Rà soát chợ; lập danh sách"),
    ("B1.2", ("ca",), None, "Kiểm tra an ninh trật tự"),
    ("B1.3", ("ca",), date(2026, 12, 15), "Tuyên truyền"),
]


def as_word() -> bytes:
    document: Any = Document()
    for line in HEAD.split("\n"):
        document.add_paragraph(line)
    table = document.add_table(rows=0, cols=len(HEADER))
    for row in ROWS:
        cells = table.add_row().cells
        for cell, words in zip(cells, row, strict=True):
            cell.text = words if words and words != "^" else ""
    table.rows[1].cells[0].merge(table.rows[1].cells[3])
    table.rows[3].cells[2].merge(table.rows[4].cells[2])
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def as_html() -> bytes:
    rows = [[words.replace("\n", "<br>") if words else words for words in row] for row in ROWS]
    head = "".join(f"<p>{line}</p>" for line in HEAD.split("\n"))
    cells = ["".join(f"<td>{c}</td>" for c in row) for row in rows]
    cells[1] = f"<td colspan=4>{rows[1][0]}</td>"
    cells[3] = cells[3].replace("<td>Công an", "<td rowspan=2>Công an")
    cells[4] = cells[4].replace("<td>^</td>", "")
    return (
        "<meta charset=utf-8>"
        + head
        + "<p>Thường trực Đảng ủy kết luận như sau:</p><table>"
        + "".join(f"<tr>{row}</tr>" for row in cells)
        + "</table>"
    ).encode()


def as_markdown() -> bytes:
    rows = [[(w or "").replace("\n", "<br>").replace("^", "Công an phường") for w in row] for row in ROWS]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join((HEAD, "", lines[0], "|---|---|---|---|", *lines[1:], "")).encode()


@pytest.mark.parametrize(("name", "make"), [("a.docx", as_word), ("a.html", as_html), ("a.md", as_markdown)])
def test_a_table_with_merged_and_empty_cells_is_read_whole(name: str, make: Any) -> None:
    conclusion = read_text(text_of(name, make()), directory(), head="")

    read = [
        (t.ref, a.lead_ids, a.deadline and a.deadline.due, a.text)
        for t in conclusion.tasks
        for a in t.assignments
    ]
    assert read == READ
    assert {task.section for task in conclusion.tasks} == {"I. VỀ VĂN HÓA"}


def test_a_row_that_was_deleted_is_no_row() -> None:
    document: Any = Document()
    table = document.add_table(rows=2, cols=3)
    for number, row in enumerate(table.rows):
        for cell in row.cells:
            cell.text = str(number)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:del"))
    wrapped, inner = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    wrapped.append(inner)
    inner.append(table.rows[1]._tr)
    table._tbl.append(wrapped)
    assert table._tbl.find(qn("w:sdt")) is not None
    made = BytesIO()
    document.save(made)

    assert text_of("a.docx", made.getvalue()) == "1 | 1 | 1"
