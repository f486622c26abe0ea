"""What makes a PDF hard to read: columns, tables, running heads, stamps, notes, broken words."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from bot.domain.reading.text import BELOW_BODY, PAGE_END
from tests.documents import made
from tests.documents.reading import text_of
from tests.documents.sample import BODY, PLAIN

REAL = Path(__file__).parents[3] / "shared" / "data" / "conclusions"
LINE = 16.0


def drawn(*pages: Callable[[Any], None]) -> str:
    """Return what is read of pages that each draw themselves; a page's zero is its top left corner."""
    made.need(str(made.FONT), "fonts-dejavu-core")
    pdfmetrics.registerFont(TTFont("serif", str(made.FONT)))
    content = BytesIO()
    canvas = Canvas(content, pagesize=A4)
    for draw in pages:
        canvas.setFont("serif", 12)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return text_of("a.pdf", content.getvalue())


def put(canvas: Any, x: float, y: float, *lines: str) -> None:
    for number, line in enumerate(lines):
        canvas.drawString(x, A4[1] - y - number * LINE, line)


def test_columns_are_read_one_after_the_other() -> None:
    def draw(canvas: Any) -> None:
        put(canvas, 60, 80, *(f"Cột trái dòng thứ {n} có nhiều chữ," for n in range(1, 11)))
        put(canvas, 320, 84, *(f"cột phải dòng thứ {n} có nhiều chữ," for n in range(1, 11)))

    words = drawn(draw).split()

    assert words.index("phải") > len(words) / 2 - 2
    assert [w for w in words if w.isdecimal()] == [str(n) for n in (*range(1, 11), *range(1, 11))]


def test_a_list_with_hanging_numbers_has_no_columns() -> None:
    def draw(canvas: Any) -> None:
        for n in range(1, 5):
            put(canvas, 60, 80 + n * 40, f"{n}.")
            put(canvas, 90, 80 + n * 40, f"Nội dung thứ {n} viết dài", f"nối tiếp dòng {n}.")

    assert drawn(draw).splitlines()[0] == "1. Nội dung thứ 1 viết dài nối tiếp dòng 1."


def test_the_rows_of_a_table_are_read_one_after_the_other() -> None:
    rows = [["STT", "Nội dung", "Đơn vị", "Hạn"]]
    rows += [[str(n), f"Rà soát quy chế\nsố {n}", f"Phòng {n}\nphường", f"0{n}/12/2026"] for n in (1, 2, 3)]

    text = text_of("a.pdf", made.as_pdf(BODY[:2], rows=rows))

    assert [line for line in text.splitlines() if " | " in line] == [
        "STT | Nội dung | Đơn vị | Hạn",
        "1 | Rà soát quy chế số 1 | Phòng 1 phường | 01/12/2026",
        "2 | Rà soát quy chế số 2 | Phòng 2 phường | 02/12/2026",
        "3 | Rà soát quy chế số 3 | Phòng 3 phường | 03/12/2026",
    ]


def test_running_heads_stand_once_below_the_text_and_page_numbers_nowhere() -> None:
    text = text_of("a.pdf", made.as_pdf(BODY * 3, head="Phường Thạch Mẫu"))

    body, _, below = text.partition(f"\n{BELOW_BODY}\n")
    assert "Phường Thạch Mẫu" not in body
    assert below.strip() == "Phường Thạch Mẫu"
    assert not re.search(r"^\d+$", body, re.MULTILINE)


def test_pages_are_parted_and_paragraphs_over_them_whole() -> None:
    text = text_of("a.pdf", made.as_pdf(BODY * 3))

    assert text.count(PAGE_END) == 3
    assert made.words(text) == made.words(PLAIN.replace("\n".join(BODY), "\n".join(BODY * 3)))
    assert re.search(rf"\w,?{PAGE_END}\w", text)


def test_a_number_that_is_broken_at_its_sign_is_whole() -> None:
    def draw(canvas: Any) -> None:
        put(canvas, 60, 80, "Thực hiện số 340-", "TB/TU và số 12/", "TB-VP, xã hội -", "nghề nghiệp.")

    assert drawn(draw) == "Thực hiện số 340-TB/TU và số 12/TB-VP, xã hội - nghề nghiệp."


def test_bold_letters_that_are_drawn_twice_are_read_once() -> None:
    def draw(canvas: Any) -> None:
        for shift in (0, 0.3):
            put(canvas, 60 + shift, 80, "THÔNG BÁO kết luận")

    assert drawn(draw) == "THÔNG BÁO kết luận"


def test_a_mark_across_the_page_is_read() -> None:
    def draw(canvas: Any) -> None:
        put(canvas, 60, 80, "Nội dung thông báo", "của Thường trực")
        canvas.saveState()
        canvas.translate(300, 400)
        canvas.rotate(45)
        canvas.drawString(0, 0, "TỐI MẬT")
        canvas.restoreState()

    assert "TỐI MẬT" in drawn(draw).splitlines()


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_that_lies_on_its_side_is_read(degrees: int) -> None:
    def draw(canvas: Any) -> None:
        canvas.translate(300, 420)
        canvas.rotate(degrees)
        for number, line in enumerate(("Nội dung thông báo", "của Thường trực")):
            canvas.drawString(-100, -number * LINE, line)

    assert made.words(drawn(draw)) == made.words("Nội dung thông báo của Thường trực")


def test_notes_stand_below_the_text() -> None:
    def draw(canvas: Any) -> None:
        put(canvas, 60, 80, *("Dòng nội dung của văn bản này dài bằng nhau." for _ in range(8)))
        canvas.setFont("serif", 8)
        put(canvas, 60, 760, "1 Theo Nghị quyết số 18-NQ/TW.")

    assert drawn(draw).rstrip().endswith(f"\n{BELOW_BODY}\n1 Theo Nghị quyết số 18-NQ/TW.")


def test_what_a_stamp_adds_stands_where_it_was_stamped() -> None:
    def draw(canvas: Any) -> None:
        put(canvas, 60, 80, "Số:          -TB/ĐU")
        put(canvas, 300, 80, "Mẫu, ngày      tháng       năm 2026")
        put(canvas, 60, 200, "Nội dung.")
        put(canvas, 98, 81, "45")
        put(canvas, 370, 79, "16")
        put(canvas, 425, 80, "11")

    assert drawn(draw).splitlines()[:2] == ["Số: 45-TB/ĐU", "Mẫu, ngày 16 tháng 11 năm 2026"]


@pytest.mark.skipif(not REAL.is_dir(), reason="the folder of real documents is not beside the repository")
def test_a_real_letter_reads_as_its_plain_text_with_its_stamps_in_place() -> None:
    content = (REAL / "cv-laocai-vlncn-2026.pdf").read_bytes()
    plain = (REAL / "cv-laocai-vlncn-2026.txt").read_text("utf-8")

    text = text_of("a.pdf", content)

    assert text.splitlines()[2] == "Số: 193/UBND-KT"
    assert "Lào Cai, ngày 10 tháng 01 năm 2026" in text.splitlines()
    assert text.count(PAGE_END) == 3
    without_numbers = re.sub(r"\n\d\n", "\n", plain).replace("193\n", "").replace(" /UBND", " 193/UBND")
    assert sorted(made.words(text)) == sorted(without_numbers.split())
