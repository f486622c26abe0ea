"""Heads of every kind, all of invented offices: what a clerk would copy from them, one a row."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import read
from bot.domain.reading.model import Conclusion, Place, Problem, ProblemCode, Rules

PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
DUTY = "\n\n1. Giao Phòng Kinh tế rà soát hồ sơ.\n"
DAY = "Mẫu, ngày 05 tháng 02 năm 2026"


def conclusion(head: str, foot: str = "") -> Conclusion:
    """Return a document with a head, one duty and a foot."""
    return read(f"{head}{DUTY}{foot}", Directory(), Rules())


@pytest.mark.parametrize(
    ("head", "kind", "number", "issuer"),
    [
        (
            f"ĐẢNG ỦY PHƯỜNG MẪU\n*\nSố 12-TB/ĐU\n{PARTY}\n{DAY}\nTHÔNG BÁO\nvề việc A",
            "TB",
            "12-TB/ĐU",
            "ĐẢNG ỦY PHƯỜNG MẪU",
        ),
        (
            f"TỈNH ỦY MẪU\n*\nSố: 340 -TB/TU\n{PARTY}\n{DAY}\nTHÔNG BÁO\nkết luận A",
            "TB",
            "340-TB/TU",
            "TỈNH ỦY MẪU",
        ),
        (f"TỈNH UỶ MẪU\n*\nSố 9-KL/TU\n{PARTY}\n{DAY}\nKẾT LUẬN\nvề A", "KL", "9-KL/TU", "TỈNH UỶ MẪU"),
        (f"THÀNH ỦY MẪU\n*\nSố 27-CT/TU\n{PARTY}\n{DAY}\nCHỈ THỊ\nvề A", "CT", "27-CT/TU", "THÀNH ỦY MẪU"),
        (
            f"TỈNH ỦY MẪU\nĐẢNG ỦY XÃ MẪU\n*\nSố 3-NQ/ĐU\n{PARTY}\n{DAY}\nNGHỊ QUYẾT\nvề A",
            "NQ",
            "3-NQ/ĐU",
            "ĐẢNG ỦY XÃ MẪU",
        ),
        (
            f"TỈNH ỦY MẪU\nBAN TỔ CHỨC\n*\nSố 45-HD/BTCTU\n{PARTY}\n{DAY}\nHƯỚNG DẪN\nvề A",
            "HD",
            "45-HD/BTCTU",
            "BAN TỔ CHỨC TỈNH ỦY MẪU",
        ),
        (
            f"ĐẢNG ỦY XÃ MẪU\nỦY BAN KIỂM TRA\n*\nSố 8-KH/UBKTĐU\n{PARTY}\n{DAY}\nKẾ HOẠCH\nkiểm tra",
            "KH",
            "8-KH/UBKTĐU",
            "ỦY BAN KIỂM TRA ĐẢNG ỦY XÃ MẪU",
        ),
        (
            f"TỈNH ỦY MẪU | {PARTY}\nVĂN PHÒNG | {DAY}\n* |\nSố 77-TB/VPTU |\nTHÔNG BÁO\nkết luận A",
            "TB",
            "77-TB/VPTU",
            "VĂN PHÒNG TỈNH ỦY MẪU",
        ),
        (
            f"ĐẢNG ỦY ĐẶC KHU MẪU\n*\nSố 5-TB/ĐU\n{PARTY}\n{DAY}\nTHÔNG BÁO\nvề A",
            "TB",
            "5-TB/ĐU",
            "ĐẢNG ỦY ĐẶC KHU MẪU",
        ),
        (
            f"UBND TỈNH MẪU\n{STATE}\nSố: 123/TB-UBND\n{DAY}\nTHÔNG BÁO\nKết luận A",
            "TB",
            "123/TB-UBND",
            "UBND TỈNH MẪU",
        ),
        (
            f"ỦY BAN NHÂN DÂN\nPHƯỜNG MẪU\n{STATE}\nSố: 4/TB-UBND\n{DAY}\nTHÔNG BÁO\nKết luận A",
            "TB",
            "4/TB-UBND",
            "ỦY BAN NHÂN DÂN PHƯỜNG MẪU",
        ),
        (
            f"UBND TỈNH MẪU\nVĂN PHÒNG\n{STATE}\nSố: 56/TB-VP\n{DAY}\nTHÔNG BÁO\nKết luận A",
            "TB",
            "56/TB-VP",
            "VĂN PHÒNG UBND TỈNH MẪU",
        ),
        (
            "UBND PHƯỜNG MẪU          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 8/TB-UBND\nTHÔNG BÁO",
            "TB",
            "8/TB-UBND",
            "UBND PHƯỜNG MẪU",
        ),
        (
            f"VĂN PHÒNG CHÍNH PHỦ\n{STATE}\nSố: 372/TB-VPCP\n{DAY}\nTHÔNG BÁO\nKết luận A",
            "TB",
            "372/TB-VPCP",
            "VĂN PHÒNG CHÍNH PHỦ",
        ),
        (
            f"VĂN PHÒNG CHÍNH PHỦ\n{STATE}\nSố: 11676/VPCP-ĐMDN\nV/v đề án A\n{DAY}\nKính gửi: Bộ Mẫu",
            "CV",
            "11676/VPCP-ĐMDN",
            "VĂN PHÒNG CHÍNH PHỦ",
        ),
        (
            f"SỞ Y TẾ\n{STATE}\nSố: 125/SYT-VP\nV/v rà soát A\n{DAY}\nKính gửi: UBND phường Mẫu",
            "CV",
            "125/SYT-VP",
            "SỞ Y TẾ",
        ),
        (
            f"THỦ TƯỚNG CHÍNH PHỦ\n{STATE}\nSố: 15/CĐ-TTg\n{DAY}\nCÔNG ĐIỆN\nvề A",
            "CĐ",
            "15/CĐ-TTg",
            "THỦ TƯỚNG CHÍNH PHỦ",
        ),
        (
            f"HỘI ĐỒNG NHÂN DÂN\nXÃ MẪU\n{STATE}\nSố: 21/NQ-HĐND\n{DAY}\nNGHỊ QUYẾT\nvề A",
            "NQ",
            "21/NQ-HĐND",
            "HỘI ĐỒNG NHÂN DÂN XÃ MẪU",
        ),
        (
            f"UBND XÃ MẪU\n{STATE}\nSố: 30/QĐ-UBND\n{DAY}\nQUYẾT ĐỊNH\nvề A",
            "QĐ",
            "30/QĐ-UBND",
            "UBND XÃ MẪU",
        ),
        (
            f"MẶT TRẬN TỔ QUỐC VIỆT NAM\nPHƯỜNG MẪU\nBAN THƯỜNG TRỰC\nSố: 05/HD-MTTQ-BTT\n{DAY}\nHƯỚNG DẪN",
            "HD",
            "05/HD-MTTQ-BTT",
            "BAN THƯỜNG TRỰC MẶT TRẬN TỔ QUỐC VIỆT NAM PHƯỜNG MẪU",
        ),
        (
            f"TỈNH ĐOÀN MẪU\n***\nSố: 367-KH/TĐTN-VP\n{DAY}\nKẾ HOẠCH\nvề A",
            "KH",
            "367-KH/TĐTN-VP",
            "TỈNH ĐOÀN MẪU",
        ),
        (f"UBND XÃ MẪU\n{STATE}\nSố:        /TB-UBND\n{DAY}\nTHÔNG BÁO\nvề A", "TB", None, "UBND XÃ MẪU"),
        (
            f"ĐẢNG ỦY XÃ MẪU\n*\nSố         -TB/ĐU\n{PARTY}\n{DAY}\nTHÔNG BÁO\nvề A",
            "TB",
            None,
            "ĐẢNG ỦY XÃ MẪU",
        ),
        (f"UBND XÃ MẪU\n{STATE}\nSố:       /UBND-KT\nV/v rà soát A\n{DAY}", "CV", None, "UBND XÃ MẪU"),
        ("V/v rà soát A\nKính gửi: UBND xã Mẫu", "CV", None, None),
    ],
)
def test_a_head_says_kind_number_and_issuer(
    head: str, kind: str, number: str | None, issuer: str | None
) -> None:
    found = conclusion(head)

    assert (found.kind, found.number, found.issuer) == (kind, number, issuer)
    assert [task.ref for task in found.tasks] == ["1"]


@pytest.mark.parametrize(
    ("line", "issued_on", "place"),
    [
        (DAY, date(2026, 2, 5), "Mẫu"),
        ("Mẫu, ngày 5/2/2026", date(2026, 2, 5), "Mẫu"),
        ("Thạch Mẫu, ngày 16 tháng 11 năm 2026.", date(2026, 11, 16), "Thạch Mẫu"),
        ("ngày 16 tháng 11 năm 2026", date(2026, 11, 16), None),
        ("Mẫu, ngày      tháng 6 năm 2026", None, "Mẫu"),
        ("", None, None),
    ],
)
def test_the_day_and_place_of_issue(line: str, issued_on: date | None, place: str | None) -> None:
    found = conclusion(f"UBND XÃ MẪU\n{STATE}\nSố: 8/TB-UBND\n{line}\nTHÔNG BÁO\nvề A")

    assert (found.issued_on, found.place_of_issue) == (issued_on, place)
    assert (Problem(ProblemCode.NO_ISSUE_DATE) in found.problems) is (issued_on is None)


@pytest.mark.parametrize(
    ("mark", "urgency"),
    [
        ("HỎA TỐC", "HỎA TỐC"),
        ("HOẢ TỐC", "HỎA TỐC"),
        ("[ KHẨN ]", "KHẨN"),
        ("THƯỢNG KHẨN", "THƯỢNG KHẨN"),
        ("HỎA TỐC HẸN GIỜ", "HỎA TỐC HẸN GIỜ"),
        ("Khẩn trương", None),
    ],
)
def test_a_mark_of_urgency(mark: str, urgency: str | None) -> None:
    found = conclusion(f"UBND XÃ MẪU\n{mark}\n{STATE}\nSố: 8/TB-UBND\n{DAY}\nTHÔNG BÁO\nvề A")

    assert (found.urgency, found.issuer) == (urgency, "UBND XÃ MẪU")


def test_every_fact_of_the_head_tells_its_page_and_paragraph() -> None:
    head = f"UBND XÃ MẪU\n{STATE}\nSố: 8/TB-UBND\n{DAY}\nTHÔNG BÁO\nvề A"

    found = read(f"{head}\n\n1. Sở Y tế rà soát.\f2. Sở Nội vụ kiểm tra.\n", Directory(), Rules())

    assert found.found_at["number"].place == Place(1, 4)
    assert found.found_at["issued_on"].phrase == DAY
    assert [task.place for task in found.tasks] == [Place(1, 8), Place(2, 1)]


def test_two_columns_on_one_line_are_parted() -> None:
    found = conclusion(
        "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHƯỜNG MẪU Độc lập - Tự do - Hạnh phúc\n"
        f"Số: 77/TB-UBND {DAY}\nTHÔNG BÁO\nvề việc A"
    )

    assert (found.number, found.issuer) == ("77/TB-UBND", "ỦY BAN NHÂN DÂN PHƯỜNG MẪU")
    assert (found.issued_on, found.place_of_issue) == (date(2026, 2, 5), "Mẫu")
