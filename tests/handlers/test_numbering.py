"""Entering the number and the day of issue that a document lacks."""

import pytest

from bot.store import conclusions
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

BARE = CONCLUSION.replace("Số 45-TB/ĐU\nMẫu, ngày 16 tháng 11 năm 2026\n", "").encode()
ASKS = "Nếu văn bản đã có số, gõ: số"


async def test_a_document_without_number_asks_for_it(town: Town) -> None:
    draft = await town.uploads("chief", "kl.txt", BARE)

    assert "Thông báo (chưa có số)" in draft.text
    assert "- Văn bản không có số.\n- Văn bản không có ngày ban hành." in draft.text
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

    assert "Chưa đọc được số và ngày." in await town.says("chief", "số 46-TB/ĐU ngày 31/02/2026")


@ON_SQLITE
async def test_without_a_draft_there_is_nothing_to_number(busy: Town) -> None:
    assert "Không tìm thấy dự thảo nào." in await busy.says("chief", "số 46-TB/ĐU ngày 18/11/2026")


@ON_SQLITE
async def test_only_the_office_numbers(town: Town) -> None:
    await town.uploads("chief", "kl.txt", BARE)

    await town.says("btc", "số 46-TB/ĐU ngày 18/11/2026")

    async with town.store.reading() as tx:
        draft = await conclusions.get(tx, 1)
    assert draft is not None
    assert draft.number is None
