"""Entering the number and the day of issue that a document lacks."""

import pytest

from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

BARE = CONCLUSION.replace("Số 45-TB/ĐU\nMẫu, ngày 16 tháng 11 năm 2026\n", "").encode()
ASKS = "Gõ, ví dụ: số"


async def test_a_document_without_number_asks_for_it(town: Town) -> None:
    draft = await town.uploads("chief", "kl.txt", BARE)

    assert "Thông báo (chưa có số)" in draft.text
    assert "- Văn bản không có số. Gõ, ví dụ: số 45-TB/ĐU ngày 16/11/2026." in draft.text
    assert ASKS in draft.text


async def test_the_number_and_day_are_entered(town: Town) -> None:
    await town.uploads("chief", "kl.txt", BARE)

    draft = await town.says("chief", "số 46-TB/ĐU ngày 18/11/2026")

    assert "Thông báo số 46-TB/ĐU, ngày 18/11/2026" in draft
    assert "không có số" not in draft
    assert ASKS not in draft


@ON_SQLITE
@pytest.mark.parametrize(
    "typed",
    [
        "Số 46-TB/ĐU, ngày 18/11/2026",
        "số: 46-TB/ĐU ngày 18.11.2026.",
        "Số 46-TB/ĐU ngày 18-11-2026",
        "số 46-TB/ĐU, ngày 18 tháng 11 năm 2026",
    ],
)
async def test_the_ways_to_write_it(town: Town, typed: str) -> None:
    await town.uploads("chief", "kl.txt", BARE)

    assert "Thông báo số 46-TB/ĐU, ngày 18/11/2026" in await town.says("chief", typed)


@ON_SQLITE
async def test_a_day_that_does_not_exist_is_asked_for_again(town: Town) -> None:
    await town.uploads("chief", "kl.txt", BARE)

    assert "Chưa đọc được số và ngày;" in await town.says("chief", "số 46-TB/ĐU ngày 31/02/2026")


@ON_SQLITE
async def test_what_is_published_is_not_numbered(busy: Town) -> None:
    said = await busy.says("chief", "số 46-TB/ĐU ngày 18/11/2026")

    assert "Văn bản này đã được phát hành trước đó. Không có gì thay đổi." in said


@ON_SQLITE
async def test_only_the_office_numbers(town: Town) -> None:
    await town.uploads("chief", "kl.txt", BARE)

    await town.says("btc", "số 46-TB/ĐU ngày 18/11/2026")

    assert "(chưa có số)" in await town.says("chief", "danh mục")


@ON_SQLITE
async def test_the_number_asked_for_is_answered_without_its_word(town: Town) -> None:
    await town.uploads("chief", "kl.txt", BARE)

    draft = await town.says("chief", "46-TB/ĐU ngày 18/11/2026")

    assert "Thông báo số 46-TB/ĐU, ngày 18/11/2026" in draft


@ON_SQLITE
async def test_the_number_and_the_day_may_come_one_by_one(town: Town) -> None:
    await town.uploads("chief", "kl.txt", BARE)

    numbered = await town.says("chief", "số 46-TB/ĐU")
    dated = await town.says("chief", "ngày 18/11/2026")

    assert "- Văn bản không có ngày ban hành. Gõ, ví dụ: ngày 16/11/2026." in numbered
    assert "Thông báo số 46-TB/ĐU, ngày 18/11/2026" in dated


@ON_SQLITE
async def test_what_was_entered_can_be_entered_anew_and_taken_back(town: Town) -> None:
    await town.uploads("chief", "kl.txt", BARE)
    await town.says("chief", "số 46-TB/ĐU ngày 18/11/2026")

    assert "Thông báo số 47-TB/ĐU, ngày 18/11/2026" in await town.says("chief", "số 47-TB/ĐU")
    await town.says("chief", "hoàn tác")
    assert "Thông báo số 46-TB/ĐU, ngày 18/11/2026" in await town.says("chief", "danh mục")
    await town.says("chief", "hoàn tác")
    assert "Văn bản không có số" in await town.says("chief", "danh mục")


async def test_the_number_of_the_document_itself_is_never_overwritten(town: Town) -> None:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())

    assert "Văn bản này đã có số và ngày. Dự thảo vẫn giữ nguyên." in await town.says(
        "chief", "số 46-TB/ĐU ngày 18/11/2026"
    )


async def test_a_term_from_the_day_of_issue_is_reckoned_once_the_day_is_known(town: Town) -> None:
    counted = BARE.replace("trước ngày 28/11/2026".encode(), "trong thời hạn 10 ngày kể từ ngày ký".encode())
    asked = await town.uploads("chief", "kl.txt", counted)

    draft = await town.says("chief", "số 46-TB/ĐU ngày 18/11/2026")

    assert "chưa tính được ngày" in asked.text
    assert "chưa tính được ngày" not in draft
    assert "thứ Bảy, 28/11/2026" not in draft
    assert "thứ Hai, 30/11/2026" in draft
