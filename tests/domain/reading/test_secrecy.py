"""What may not enter, with the care for accents that the trade asks for."""

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import read
from bot.domain.reading.model import Conclusion, Refusal, Rules
from bot.domain.reading.secrecy import refusal

BODY = "THÔNG BÁO\n\n1. Giao Phòng Y tế rà soát danh sách trước ngày 20/12/2026.\n"


@pytest.mark.parametrize(
    "mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT", "[ M Ậ T ]", "Tối mật", "T U Y Ệ T  M Ậ T", "Độ mật: A"]
)
def test_a_marked_document_is_refused_and_nothing_of_it_is_kept(mark: str) -> None:
    conclusion = read(f"ĐẢNG ỦY PHƯỜNG MẪU\n{mark}\n{BODY}", Directory(), Rules())

    assert conclusion == Conclusion(refused=Refusal.SECRET)


@pytest.mark.parametrize(
    "mark",
    [
        "HỎA TỐC - MẬT",
        "Hoả tốc - Mật",
        "MẬT - HỎA TỐC",
        "TỐI MẬT; KHẨN",
        "THƯỢNG KHẨN, T Ố I  M Ậ T",
        "Dấu mật: Tối Mật",
        "Độ mật (TUYỆT MẬT)",
        "MẬT (Bản số 01)",
        "Bản số: 01 - MẬT",
        "TÀI LIỆU MẬT",
        "VĂN BẢN TUYỆT MẬT",
        "Phân loại: MẬT",
        "Số 45-TB/ĐU MẬT",
        "MẬT Độ khẩn: HỎA TỐC",
        "Số: 45/TB-UBND (MẬT)",
        "ĐẢNG ỦY PHƯỜNG MẪU\t\tHỎA TỐC - MẬT",
        "ĐẢNG ỦY PHƯỜNG MẪU | MẬT",
        "ĐẢNG ỦY PHƯỜNG MẪU          TUYỆT MẬT",
    ],
)
@pytest.mark.parametrize("text", ["ĐẢNG ỦY PHƯỜNG MẪU\n{}\n" + BODY, BODY + "{}\nTrần Văn C\n"])
def test_a_mark_among_other_marks_is_secret(mark: str, text: str) -> None:
    assert refusal(text.format(mark)) is Refusal.SECRET


@pytest.mark.parametrize(
    "line",
    [
        "ĐẢNG BỘ TỈNH MẪU MẬT",
        "Phòng họp số 2 - MẬT",
        "PHỤ LỤC KÈM THEO CÔNG VĂN TỐI MẬT",
        "tài liệu mật",
        "HOA TOC - MAT",
        "TAI LIEU TOI MAT",
    ],
)
def test_a_mark_among_other_words_is_held(line: str) -> None:
    assert refusal(f"{line}\n{BODY}") is Refusal.DOUBTFUL


def test_a_word_in_the_middle_of_a_long_document_is_no_stamp() -> None:
    filling = "Một dòng của văn bản.\n" * 40

    assert refusal(f"{BODY}{filling}PHỤ LỤC MẬT CHỈ\n{filling}") is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("MAT", Refusal.DOUBTFUL),
        ("TOI MẠT", Refusal.DOUBTFUL),
        ("LƯU HÀNH NỘI BỘ", Refusal.INTERNAL),
        ("(Tài liệu hội nghị)", Refusal.INTERNAL),
        ("DỰ THẢO", Refusal.UNSIGNED),
        ("Dự thảo lần 2", Refusal.UNSIGNED),
    ],
)
def test_other_marks_are_held_with_their_reason(line: str, reason: Refusal) -> None:
    assert refusal(f"{line}\n{BODY}") is reason


@pytest.mark.parametrize(
    "words",
    [
        "bảo vệ bí mật nhà nước",
        "Ủy ban Mặt trận Tổ quốc",
        "MẶT TRẬN TỔ QUỐC",
        "các mặt công tác",
        "mật độ xây dựng",
        "quan hệ mật thiết",
        "đổi mật khẩu",
        "CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC",
        "VỀ VIỆC BẢO VỆ BÍ  MẬT NHÀ NƯỚC",
        "VỀ CÔNG TÁC BẢO VỆ BÍ\nMẬT NHÀ NƯỚC",
        "BẢO MẬT THÔNG TIN",
        "MẬT ĐỘ DÂN SỐ",
        "QUAN HỆ MẬT THIẾT",
        "ĐỔI MẬT KHẨU",
        "HỌC VIỆN KỸ THUẬT MẬT MÃ",
        "HỖ TRỢ HỘ NUÔI ONG LẤY MẬT ONG",
        "UỶ BAN MẶT TRẬN TỔ QUỐC VIỆT NAM PHƯỜNG",
        "BO MAT",
        "Ban hành danh mục bí mật; tài liệu mật được giao nhận theo quy định.",
        "góp ý dự thảo Nghị quyết",
        "tài liệu lưu hành nội bộ ngành được rà soát",
    ],
)
def test_words_that_only_look_like_a_mark_pass(words: str) -> None:
    assert refusal(f"{words}\n{BODY}") is None


@pytest.mark.parametrize(
    ("filename", "reason"),
    [
        ("TB TUYỆT MẬT.docx", Refusal.SECRET),
        ("12-TB_mật.docx", Refusal.SECRET),
        ("toi_mat_12.docx", Refusal.DOUBTFUL),
        ("du-thao-ket-luan.md", Refusal.UNSIGNED),
        ("mat-tran-quy-3.md", None),
        ("ke hoach bi mat tran.md", None),
        ("doi mật khẩu.md", None),
    ],
)
def test_the_name_of_the_file_counts_too(filename: str, reason: Refusal | None) -> None:
    assert refusal(BODY, filename) is reason


def test_a_mark_in_a_decomposed_form_is_seen() -> None:
    assert read("MA\u0302\u0323T\n" + BODY, Directory(), Rules()).refused is Refusal.SECRET
