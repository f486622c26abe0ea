"""Word files from before Unicode: read by the fonts of their runs."""

from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Opened

from tests.documents.reading import text_of


def read_back(document: Opened) -> str:
    content = BytesIO()
    document.save(content)
    return text_of("a.docx", content.getvalue()).strip()


@pytest.mark.parametrize(
    ("font", "written", "shown"),
    [
        (".VnTime", "Céng hoµ x· héi", "Cộng hoà xã hội"),
        (".VnTimeH", "th«ng b¸o", "THÔNG BÁO"),
        (".VnArial NarrowH", "§¶ng uû", "ĐẢNG UỶ"),
        ("VNI-Times", "Coäng hoøa", "Cộng hòa"),
        ("Times New Roman", "Café é", "Café é"),
        (".VnTime", "Cộng hoà", "Cộng hoà"),  # Unicode that bears an old font's name
        (".VnTime", "“Céng” – hoµ", "“Cộng” – hoà"),
    ],
)
def test_a_run_is_read_by_its_font(font: str, written: str, shown: str) -> None:
    document = Document()
    document.add_paragraph().add_run(written).font.name = font

    assert read_back(document) == shown


def test_runs_of_one_paragraph_are_read_each_by_its_font() -> None:
    document = Document()
    paragraph = document.add_paragraph()
    for font, written in ((".VnTimeH", "§¶ng uû "), (".VnTime", "ph­êng "), ("Times New Roman", "Mẫu")):
        paragraph.add_run(written).font.name = font

    assert read_back(document) == "ĐẢNG UỶ phường Mẫu"


@pytest.mark.parametrize("style", ["Normal", "Heading 1"])
def test_a_run_without_a_font_is_read_by_its_style(style: str) -> None:
    document = Document()
    document.styles[style].font.name = ".VnTime"
    document.add_paragraph("Céng hoµ", style=style)

    assert read_back(document).strip("*") == "Cộng hoà"


def test_the_head_of_a_page_is_read_by_its_font_too() -> None:
    document = Document()
    document.add_paragraph("Mot")
    document.sections[0].header.paragraphs[0].add_run("tèi mËt").font.name = ".VnTimeH"

    assert read_back(document).split() == ["TỐI", "MẬT", "Mot"]


def test_without_a_font_the_whole_text_tells() -> None:
    document = Document()
    document.add_paragraph("Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc")

    assert read_back(document) == "Cộng hoà xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc"
