"""What stands at the edges of a Word file's pages: seen for its marks, never read as a duty."""

from io import BytesIO

import pytest
from docx import Document

from bot.domain.directory import Directory
from bot.domain.reading import read
from bot.domain.reading.model import Conclusion, Refusal, Rules
from tests.documents.reading import text_of

LINES = (
    *("ĐẢNG ỦY PHƯỜNG MẪU", "Số 45-TB/ĐU", "Mẫu, ngày 12 tháng 10 năm 2026", "THÔNG BÁO", "về việc A", ""),
    "1. Giao Phòng Y tế rà soát.",
)
SIGNED = (*LINES, "Nơi nhận:", "- Phòng Y tế;", "T/M ĐẢNG ỦY", "Trần Văn C")


def conclusion(lines: tuple[str, ...], **edges: str) -> Conclusion:
    """Return a Word file's conclusion, with words at the edges named: header, first_page_footer …"""
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    for edge, words in edges.items():
        getattr(document.sections[0], edge).paragraphs[0].text = words
    content = BytesIO()
    document.save(content)
    return read(text_of("a.docx", content.getvalue()), Directory(), Rules())


@pytest.mark.parametrize("edge", ["header", "footer"])
@pytest.mark.parametrize("page", ["", "first_page_", "even_page_"])
@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT - HỎA TỐC"])
def test_a_mark_at_the_edge_of_any_page_is_secret(page: str, edge: str, mark: str) -> None:
    assert conclusion(SIGNED, **{page + edge: mark}) == Conclusion(refused=Refusal.SECRET)


@pytest.mark.parametrize("lines", [LINES, SIGNED])
@pytest.mark.parametrize("words", ["Trang 2", "Phường Mẫu", "Trần Văn D", "2. Giao Sở Y tế báo cáo."])
def test_other_words_below_a_page_change_nothing(lines: tuple[str, ...], words: str) -> None:
    assert conclusion(lines, footer=words) == conclusion(lines)


@pytest.mark.parametrize("words", ["2", "Trang 2", "Phường Mẫu"])
def test_other_words_above_a_page_change_nothing(words: str) -> None:
    assert conclusion(SIGNED, header=words) == conclusion(SIGNED)


def test_a_paper_cited_below_a_page_is_a_reference() -> None:
    (reference,) = conclusion(LINES, footer="Xem Kế hoạch số 9/KH-UBND").references

    assert reference.number == "9/KH-UBND"
