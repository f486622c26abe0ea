"""Word files, built here with python-docx and one real one."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from bot.documents import DocumentError
from bot.domain.reading.text import BELOW_BODY
from tests.documents.reading import text_of

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WATERMARK = '<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="MẬT"/></v:shape>'
REAL = Path(__file__).parents[3] / "shared" / "data" / "conclusions"


def read_back(build: Callable[[Any], None]) -> list[str]:
    """Return the lines of a Word file that `build` fills."""
    document = Document()
    build(document)
    content = BytesIO()
    document.save(content)
    return text_of("a.docx", content.getvalue()).split("\n")


def test_paragraphs_and_tables_stay_in_order() -> None:
    def build(document: Any) -> None:
        document.add_paragraph("Trước bảng")
        row = document.add_table(rows=1, cols=3).rows[0]
        for cell, words in zip(row.cells, ("1", "Rà soát", "Phòng Y tế"), strict=True):
            cell.text = words
        document.add_paragraph("Sau bảng")

    assert read_back(build) == ["Trước bảng", "1 | Rà soát | Phòng Y tế", "Sau bảng"]


def test_a_two_column_head_is_read_column_after_column() -> None:
    def build(document: Any) -> None:
        left, right = document.add_table(rows=1, cols=2).rows[0].cells
        left.text = "UBND TỈNH MẪU\nVĂN PHÒNG"
        right.text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"

    assert read_back(build) == ["UBND TỈNH MẪU", "VĂN PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]


def test_automatic_numbers_become_text() -> None:
    def build(document: Any) -> None:
        document.add_paragraph("Một", style="List Number")
        document.add_paragraph("Hai", style="List Number")
        document.add_paragraph("Gạch", style="List Bullet")

    assert read_back(build) == ["1. Một", "2. Hai", "- Gạch"]


def test_tracked_changes_are_read_as_accepted() -> None:
    def build(document: Any) -> None:
        paragraph = document.add_paragraph("Hạn ")
        for tag, words in (("w:del", "ngày 01/12"), ("w:ins", "ngày 15/12")):
            change = OxmlElement(tag)
            run = paragraph.add_run(words)._r
            if tag == "w:del":
                run.find(qn("w:t")).tag = qn("w:delText")
            change.append(run)
            paragraph._p.append(change)

    assert read_back(build) == ["Hạn ngày 15/12"]


def test_heads_and_feet_of_pages_stand_around_the_text() -> None:
    def build(document: Any) -> None:
        document.add_paragraph("Một", style="List Number")
        document.settings.odd_and_even_pages_header_footer = True
        first = document.sections[0]
        first.different_first_page_header_footer = True
        for name in ("header", "first_page_header", "even_page_header"):
            getattr(first, name).paragraphs[0].text = f"A {name}"
        document.add_paragraph("Hai", style="List Number")
        for name in ("footer", "first_page_footer", "even_page_footer"):
            getattr(document.add_section(), name).paragraphs[0].text = f"B {name}"

    lines = [line for line in read_back(build) if line]

    assert set(lines[:3]) == {"A header", "A first_page_header", "A even_page_header"}
    assert lines[3:5] == ["1. Một", "2. Hai"]
    assert lines[5] == BELOW_BODY
    assert set(lines[6:]) == {"B footer", "B first_page_footer", "B even_page_footer"}


def test_the_same_head_of_several_sections_is_read_once() -> None:
    def build(document: Any) -> None:
        document.add_paragraph("Một")
        for section in (document.sections[0], document.add_section()):
            section.header.is_linked_to_previous = False
            section.header.paragraphs[0].text = "Phường Mẫu"

    assert [line for line in read_back(build) if line] == ["Phường Mẫu", "Một"]


def test_a_watermark_is_text() -> None:
    def build(document: Any) -> None:
        document.add_paragraph("Một")
        picture, shape = OxmlElement("w:pict"), parse_xml(WATERMARK)
        picture.append(shape)
        document.sections[0].header.paragraphs[0].add_run()._r.append(picture)

    assert [line for line in read_back(build) if line] == ["MẬT", "Một"]


@pytest.mark.parametrize("kind", ["footnotes", "endnotes"])
def test_notes_stand_after_the_text(kind: str) -> None:
    def build(document: Any) -> None:
        document.add_paragraph("Một")
        notes = (
            f"<w:{kind} {nsdecls('w')}><w:note><w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p></w:note></w:{kind}>"
        )
        name = PackURI(f"/word/{kind}.xml")
        part = Part(name, "application/xml", notes.encode(), document.part.package)
        document.part.relate_to(part, f"{RELATION}/{kind}")

    assert [line for line in read_back(build) if line] == ["Một", BELOW_BODY, "TỐI MẬT"]


def test_a_file_with_nothing_but_a_page_head_has_no_text() -> None:
    def build(document: Any) -> None:
        document.sections[0].header.paragraphs[0].text = "Phường Mẫu"

    with pytest.raises(DocumentError, match="no_text"):
        read_back(build)


@pytest.mark.skipif(not REAL.is_dir(), reason="the folder of real documents is not beside the repository")
def test_a_real_notice_reads_as_its_plain_text() -> None:
    def letters(text: str) -> str:
        return re.sub(r"[\W_]+", "", text)

    content = (REAL / "tbkl-laocai-ccn-202606.docx").read_bytes()
    plain = (REAL / "tbkl-laocai-ccn-202606.txt").read_text("utf-8")

    assert letters(text_of("a.docx", content)) == letters(plain)
