"""Marks with words beside them, damaged by a recognition, or in the name of a file are known all the same."""

import unicodedata

import pytest

from bot.domain.reading.model import Refusal
from bot.domain.reading.numbers import own_number
from bot.domain.reading.secrecy import refusal


@pytest.mark.parametrize("mark", ["TUYỆT MẠT", "TỐI MẠT", "TUYẾẸT MẠT", "MẶT", "[ MÁT ]"])
def test_what_a_recognition_makes_of_a_mark_is_held(mark: str) -> None:
    assert refusal(f"ĐẢNG ỦY PHƯỜNG MẪU\n{mark}\nTHÔNG BÁO") is Refusal.DOUBTFUL


@pytest.mark.parametrize(
    "mark",
    ["TÀI LIỆU LƯU HÀNH NỘI BỘ", "Lưu hành nội bộ - Không phổ biến", "LUU HANH NOI BO", "Tài liệu hội nghị"],
)
def test_inside_use_is_known_with_its_words(mark: str) -> None:
    assert refusal(f"{mark}\nTHÔNG BÁO") is Refusal.INTERNAL


@pytest.mark.parametrize(
    "mark", ["DỰ THẢO 20/11/2026", "DỰ THẢO (lần 2)", "Bản dự thảo", "Dự thảo ngày 12/10/2023"]
)
def test_a_draft_is_known_with_its_day(mark: str) -> None:
    assert refusal(f"{mark}\nTHÔNG BÁO") is Refusal.UNSIGNED


@pytest.mark.parametrize(
    "words", ["MẶT TRẬN TỔ QUỐC", "BẢO MẬT THÔNG TIN", "Dự thảo Nghị quyết về y tế", "MẤT"]
)
def test_words_that_are_no_mark_are_taken(words: str) -> None:
    assert refusal(f"{words} phường\nTHÔNG BÁO") is None


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (unicodedata.normalize("NFD", "TỐI MẬT.txt"), Refusal.SECRET),
        ("luu hanh noi bo.docx", Refusal.INTERNAL),
        ("DuThao_TB45.docx", Refusal.UNSIGNED),
        ("Thông báo Mặt trận.docx", None),
    ],
)
def test_a_files_name_is_looked_at(name: str, reason: Refusal | None) -> None:
    assert refusal("", name) is reason


@pytest.mark.parametrize("written", ["Số 46 - TB/ĐU", "Số: 46- TB/ĐU", "Số 46-TB/ĐU"])
def test_a_number_may_be_spaced(written: str) -> None:
    assert own_number(written) == "46-TB/ĐU"
