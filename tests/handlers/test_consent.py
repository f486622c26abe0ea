"""Consent: nobody joins before they have seen what is kept of them, and said yes."""

from datetime import timedelta
from hashlib import sha256

import pytest

import messages
from bot.domain import consent
from bot.domain.office import Office
from bot.domain.people import Post, Role
from bot.store import accounts, consents
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

FOCAL = Post(Role.FOCAL, "btc")
OUTSIDE = "Đồng chí chưa tham gia"


async def test_a_yes_is_kept_with_its_wording_and_its_message(town: Town) -> None:
    await town.enters("new", await town.codes_for(FOCAL))

    async with town.store.reading() as tx:
        account = await accounts.find(tx, "telegram", "new")
        assert account is not None
        assert account.cadre_id is not None
        (given,) = await consents.of(tx, account.cadre_id)
    assert (given.version, given.given_at, given.withdrawn_at) == (consent.VERSION, town.now, None)


@pytest.mark.parametrize("no", ["2", "3", "không đồng ý", "Không phải tôi."])
@ON_SQLITE
async def test_a_no_keeps_nothing_and_leaves_the_code(town: Town, no: str) -> None:
    code = await town.codes_for(FOCAL)
    await town.says("new", code)

    assert "Không có dữ liệu nào của đồng chí được lưu" in await town.says("new", no)

    assert OUTSIDE in await town.says("new", "/viec")
    assert "xác nhận" in await town.enters("other", code)


@ON_SQLITE
@pytest.mark.parametrize("words", ["xong", "/viec", "có"])
async def test_other_words_are_no_yes(town: Town, words: str) -> None:
    await town.says("new", await town.codes_for(FOCAL))

    assert OUTSIDE in await town.says("new", words)


@ON_SQLITE
async def test_a_yes_without_a_question_is_none(town: Town) -> None:
    assert OUTSIDE in await town.says("new", "đồng ý tham gia")


@ON_SQLITE
async def test_a_yes_that_comes_too_late_is_none(town: Town) -> None:
    await town.says("new", await town.codes_for(FOCAL, days=5))

    town.later(timedelta(hours=25))

    assert OUTSIDE in await town.says("new", "đồng ý")


@ON_SQLITE
async def test_of_two_who_were_asked_with_one_code_the_first_joins(town: Town) -> None:
    code = await town.codes_for(FOCAL)
    await town.says("a", code)
    await town.says("b", code)

    assert "xác nhận" in await town.says("b", "1")
    assert "Mã mời này đã có người dùng" in await town.says("a", "1")


@ON_SQLITE
async def test_who_agreed_before_is_not_asked_again(town: Town) -> None:
    assert "xác nhận" in await town.says("btc", await town.codes_for(Post(Role.HEAD, "ubnd")))


@ON_SQLITE
async def test_after_five_wrong_codes_no_code_is_looked_at_for_an_hour(town: Town) -> None:
    code = await town.codes_for(FOCAL)
    for letter in "ABCDE":
        assert "không đúng" in await town.says("new", f"{letter}AAA-2222")

    assert "nhập sai mã mời nhiều lần" in await town.says("new", code)
    assert "Dữ liệu xử lý" in await town.says("other", code)
    town.later(timedelta(minutes=61))
    assert "Dữ liệu xử lý" in await town.says("new", code)


def test_a_wording_changes_only_with_its_version(office: Office) -> None:
    text = messages.ask_consent(office, "A", FOCAL, "B").text

    assert {consent.VERSION: sha256(text.encode()).hexdigest()[:16]} == {"2026-11": "9ad45f5c0ce0676a"}
