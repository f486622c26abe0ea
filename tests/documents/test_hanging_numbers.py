"""Numbers that hang at the left of their paragraphs are no column: a PDF reads as its plain text."""

from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from tests.documents import made
from tests.documents.reading import text_of

DUTIES = (
    (
        "Giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Công an phường rà soát các chợ"
        " trên địa bàn phường, báo cáo Thường trực Đảng ủy phường xem xét, quyết định trước ngày 20/12/2026."
    ),
    (
        "Đề nghị Ủy ban MTTQ Việt Nam phường và các đoàn thể tuyên truyền, vận động các hộ kinh doanh"
        " chấp hành nội quy chợ, gửi báo cáo về Văn phòng Đảng ủy phường trong tháng 12/2026."
    ),
    "Văn phòng Đảng ủy phường theo dõi, đôn đốc việc thực hiện.",
)
WIDTH = 450
BARE = [("VALIGN", (0, 0), (-1, -1), "TOP")] + [
    (f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")
]


def hanging(numbers: tuple[str, ...], room: int) -> bytes:
    """Return a PDF whose numbers stand in a column of their own, so many points wide."""
    made.need(str(made.FONT), "fonts-dejavu-core")
    pdfmetrics.registerFont(TTFont("serif", str(made.FONT)))
    style = ParagraphStyle("text", fontName="serif", fontSize=13, leading=18)
    story: list[Flowable] = [
        Table(
            [[Paragraph(number, style), Paragraph(duty, style)]],
            colWidths=(room, WIDTH - room),
            style=BARE,
        )
        for number, duty in zip(numbers, DUTIES, strict=True)
    ]
    content = BytesIO()
    SimpleDocTemplate(content, pagesize=A4, leftMargin=85, rightMargin=57).build(story)
    return content.getvalue()


@pytest.mark.parametrize(
    ("numbers", "room"),
    [
        (("1.", "2.", "3."), 24),
        (("1.", "2.", "3."), 80),
        (("-", "-", "-"), 24),
        (("a)", "b)", "c)"), 45),
        (("I.", "II.", "III."), 60),
        (("1.1.", "1.2.", "1.3."), 45),
        (("1.10.1.", "1.10.2.", "1.10.3."), 80),
        (("Thứ nhất,", "Thứ hai,", "Thứ ba,"), 85),
    ],
)
def test_hanging_numbers_read_as_plain_text(numbers: tuple[str, ...], room: int) -> None:
    plain = [f"{number} {duty}" for number, duty in zip(numbers, DUTIES, strict=True)]

    text = text_of("a.pdf", hanging(numbers, room))

    assert text.splitlines() == plain


def test_a_first_column_of_other_words_stays_a_column() -> None:
    text = text_of("a.pdf", hanging(("Ban Xây dựng", "Ban Tổ chức", "Văn phòng"), 110))

    assert f"Ban Xây dựng {DUTIES[0]}" not in text.splitlines()
