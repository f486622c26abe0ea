"""Recipients, signers and their capacity, and what a letter or a copy says instead of a head."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import read
from bot.domain.reading.model import Rules


@pytest.mark.parametrize(
    ("foot", "capacity", "signer"),
    [
        (
            "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị B (mẫu)",
            "T/L BAN THƯỜNG VỤ, CHÁNH VĂN PHÒNG",
            "Trần Thị B (mẫu)",
        ),
        ("T/M ĐẢNG ỦY\nBÍ THƯ\n(Đã ký)\nTrần Văn C", "T/M ĐẢNG ỦY, BÍ THƯ", "Trần Văn C"),
        (
            "K/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nTrần C",
            "K/T CHÁNH VĂN PHÒNG, PHÓ CHÁNH VĂN PHÒNG",
            "Trần C",
        ),
        (
            "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần C",
            "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
            "Trần C",
        ),
        ("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần C", "TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG", "Trần C"),
        ("TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nTrần C", "TUQ. GIÁM ĐỐC, TRƯỞNG PHÒNG", "Trần C"),
        ("Q. GIÁM ĐỐC\nTrần C", "Q. GIÁM ĐỐC", "Trần C"),
        ("Lưu: VT. |  | CHÁNH VĂN PHÒNG\n\nTrần C", "CHÁNH VĂN PHÒNG", "Trần C"),
        ("", None, None),
    ],
)
def test_who_signed_in_which_capacity(foot: str, capacity: str | None, signer: str | None) -> None:
    recipients = "Nơi nhận:\n- UBND xã;\n- Các phòng,\n- Lưu: VT.\n"

    found = read(
        f"THÔNG BÁO\nvề A\n\n1. Giao Phòng Kinh tế rà soát.\n{recipients}{foot}", Directory(), Rules()
    )

    assert (found.signer_capacity, found.signer) == (capacity, signer)
    assert found.recipients == ("UBND xã", "Các phòng", "Lưu: VT")


def test_a_letter_that_passes_on_an_opinion_names_whose_it_is() -> None:
    text = "Kính gửi: Sở Y tế\nXét đề nghị của Sở Y tế, Phó Chủ tịch Trần Văn C (mẫu) có ý kiến như sau:\n"

    found = read(f"{text}Giao Sở Y tế rà soát.", Directory(), Rules())

    assert found.opinion_of == "Phó Chủ tịch Trần Văn C (mẫu)"
    assert found.recipients == ("Sở Y tế",)


def test_a_copy_without_a_head_takes_the_number_it_says_it_was_made_from() -> None:
    text = "THÔNG TIN PHẢN HỒI\n\nGiao Sở Y tế rà soát.\n\n(Theo Công văn số 1962/UBND-KT, ngày 25/4/2024)"

    found = read(text, Directory(), Rules())

    assert (found.kind, found.number, found.issued_on) == ("CV", "1962/UBND-KT", date(2024, 4, 25))
