"""A mark that a page does not show keeps a file out all the same; what is shown stays what it was."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.oxml import OxmlElement

from bot.domain.reading.model import Refusal
from bot.domain.reading.secrecy import refusal
from bot.domain.reading.text import body_of, composed
from tests.documents.reading import text_of

DUTY = "1. Giao UBND phường rà soát chợ."


def read(name: str, content: bytes) -> str:
    return text_of(name, content)


@pytest.mark.parametrize(
    "marked",
    [
        "<!-- MẬT -->",
        "<svg><text>MẬT</text></svg>",
        "<p style='display:none'>TỐI <b>x</b></p><p hidden>MẬT</p>",
        "<img alt='MẬT' src='a.png'>",
        "<noscript>MẬT</noscript>",
    ],
)
@pytest.mark.parametrize("form", ["<p>{duty}</p>{marked}", "{marked}<p>{duty}</p>"])
def test_a_mark_in_a_page_is_seen(marked: str, form: str) -> None:
    text = read("a.html", form.format(duty=DUTY, marked=marked).encode())

    assert refusal(composed(text)) is Refusal.SECRET


def test_the_title_of_a_page_may_be_a_mark_its_forms_are_none() -> None:
    title = f"<html><head><title>TUYỆT MẬT</title></head><body><p>{DUTY}</p></body></html>"
    form = f"<p>{DUTY}</p><select><option>Thường</option><option>MẬT</option></select>"

    assert refusal(composed(read("a.html", title.encode()))) is Refusal.SECRET
    assert read("a.html", form.encode()) == DUTY


@pytest.mark.parametrize("marked", ["<div>\nMẬT\n</div>", "<!-- MẬT -->", "Xem <!-- MẬT --> dưới"])
def test_html_in_markdown_is_read(marked: str) -> None:
    text = read("a.md", f"{marked}\n\n{DUTY}\n".encode())

    assert refusal(composed(text)) is Refusal.SECRET
    assert DUTY in body_of(text)


def _titled(document: Any) -> None:
    document.core_properties.title = "MẬT"


def _commented(document: Any) -> None:
    document.core_properties.comments = "MẬT"


def _hidden(document: Any) -> None:
    document.paragraphs[0].add_run("MẬT").font.hidden = True


@pytest.mark.parametrize("mark", [_titled, _commented, _hidden])
def test_a_mark_that_a_word_file_hides_is_seen(mark: Callable[[Any], None]) -> None:
    document: Any = Document()
    document.add_paragraph(DUTY)
    mark(document)
    made = BytesIO()
    document.save(made)

    text = read("a.docx", made.getvalue())

    assert refusal(composed(text)) is Refusal.SECRET
    assert body_of(text).strip() == DUTY


def _with_mark(paragraph: Any, tag: str) -> None:
    properties = paragraph._p.get_or_add_pPr()
    run = OxmlElement("w:rPr")
    run.append(OxmlElement(tag))
    properties.append(run)


def test_a_deleted_paragraph_takes_no_number_and_hidden_words_are_not_read() -> None:
    document: Any = Document()
    for words in ("Một", "", "Hai"):
        document.add_paragraph(words, style="List Number")
    _with_mark(document.paragraphs[1], "w:del")
    document.paragraphs[2].add_run(" ẩn").font.hidden = True
    heading = document.add_paragraph()
    heading.add_run("Về kinh tế").bold = True
    made = BytesIO()
    document.save(made)

    assert read("a.docx", made.getvalue()).split("\n") == ["1. Một", "2. Hai", "**Về kinh tế**"]


def test_a_list_goes_on_from_where_it_is_told_to() -> None:
    document: Any = Document()
    document.add_paragraph("Một", style="List Number")
    root = document.part.numbering_part.element
    style = document.styles["List Number"].element
    num_id = style.find(".//{*}numId").get(style.find(".//{*}numId").keys()[0])
    abstract = next(n for n in root.num_lst if n.numId == int(num_id)).abstractNumId.val
    again = root.add_num(abstract)
    again.add_lvlOverride(ilvl=0).add_startOverride(7)
    other = document.add_paragraph("Hai")
    other._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = again.numId
    other._p.pPr.numPr.get_or_add_ilvl().val = 0
    made = BytesIO()
    document.save(made)

    assert read("a.docx", made.getvalue()).split("\n") == ["1. Một", "7. Hai"]
