"""A mark in letters that only look Latin, or with unseen characters in it, is a mark."""

import pytest

from bot.domain.reading.model import Refusal
from bot.domain.reading.secrecy import keeps_out, refusal

BODY = "THÔNG BÁO\n1. Giao Phòng Y tế rà soát danh sách.\n"


@pytest.mark.parametrize(
    "mark",
    [
        "M\u00adẬ\u00adT",
        "TỐI M\u200bẬ\u200dT",
        "\u2066MẬT\u2069",
        "М\u1eacТ",
        "\u0422Ố\u0406 М\u0410\u0323\u0302Т",
        "ΜẬΤ",
        "ＭＡ\u0323\u0302Ｔ",
        "ＴＵＹỆＴ　ＭẬＴ",
        "M.Ậ.T",
        "* M_Ậ_T *",
        "T-Ố-I M-Ậ-T",
    ],
)
def test_a_disguised_mark_is_a_mark(mark: str) -> None:
    assert refusal(f"ĐẢNG ỦY PHƯỜNG MẪU\n{mark}\n{BODY}") is Refusal.SECRET


@pytest.mark.parametrize(
    "words", ["giữ bí m\u00adật", "м\u1eadт độ", "bí\u200bmật nhà nước", "ỦY BAN MẶT TRẬN"]
)
def test_disguised_words_that_are_no_mark_pass(words: str) -> None:
    assert refusal(f"{words}\n{BODY}") is None


def test_the_gravest_reason_is_told() -> None:
    assert refusal(f"DỰ THẢO\n{BODY}", "TỐI MẬT.docx") is Refusal.SECRET
    assert refusal(f"DỰ THẢO\n{BODY}", caption="LƯU HÀNH NỘI BỘ") is Refusal.INTERNAL


@pytest.mark.parametrize(
    ("caption", "reason"),
    [
        ("LƯU HÀNH NỘI BỘ", Refusal.INTERNAL),
        ("Tài liệu lưu hành nội bộ, gửi Văn phòng", Refusal.INTERNAL),
        ("DỰ THẢO", Refusal.UNSIGNED),
        ("Gửi dự thảo thông báo để xem trước", Refusal.UNSIGNED),
        ("Kết luận về dự thảo nghị quyết", None),
        ("Tổng hợp góp ý dự thảo", None),
        ("Đề nghị các đồng chí giữ bí mật", None),
        ("", None),
    ],
)
def test_what_is_said_with_a_file_counts_as_its_own_words(caption: str, reason: Refusal | None) -> None:
    assert refusal(BODY, caption=caption) is reason


@pytest.mark.parametrize(
    ("name", "caption", "reason"),
    [
        ("kl.pdf", "MẬT", Refusal.SECRET),
        ("kl.pdf", "Gửi văn bản\nĐộ mật: Tối mật", Refusal.SECRET),
        ("toi mat 12.pdf", "", Refusal.DOUBTFUL),
        ("kl.pdf", "HOA TOC - MAT", Refusal.DOUBTFUL),
        ("du-thao.pdf", "LƯU HÀNH NỘI BỘ", None),
        ("mat-tran.pdf", "mật độ dân cư", None),
    ],
)
def test_secrecy_is_seen_before_a_file_is_fetched(name: str, caption: str, reason: Refusal | None) -> None:
    assert keeps_out(name, caption) is reason
