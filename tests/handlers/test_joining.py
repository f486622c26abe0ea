"""Joining by an invite code."""

from datetime import timedelta

import pytest

from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

FOCAL = Post(Role.FOCAL, "btc")
WRONG = "Mã mời này không đúng."
ASKS = "Đồng chí chưa tham gia; đề nghị đồng chí nhập mã mời"


async def test_a_good_code_lets_somebody_join(town: Town) -> None:
    answer = await town.joins("new", FOCAL)

    assert "xác nhận đồng chí Người mẫu là đầu mối của Ban Tổ chức." in answer


async def test_a_newcomer_sees_what_waits_for_the_unit(busy: Town) -> None:
    answer = await busy.joins("new", FOCAL)

    assert "Đơn vị đang có 02 nhiệm vụ chờ báo cáo:" in answer


async def test_a_code_serves_once(town: Town) -> None:
    code = await town.codes_for(FOCAL)
    await town.enters("new", code)

    assert "Mã mời này đã có người dùng" in await town.enters("other", code)
    assert ASKS in await town.says("other", "xong")


async def test_a_code_expires(town: Town) -> None:
    code = await town.codes_for(FOCAL, days=1)

    town.later(timedelta(days=1))

    assert "Mã mời này đã hết hạn." in await town.enters("new", code)


@ON_SQLITE
@pytest.mark.parametrize("typed", ["AAAA-AAAA", "aaaa2222", "12345678", "K7MP-4QX"])
async def test_a_wrong_code_is_called_wrong(town: Town, typed: str) -> None:
    assert WRONG in await town.says("new", typed)


@ON_SQLITE
@pytest.mark.parametrize(
    "words", ["xin chào", "xong", "/start", "/viec", "tôi là A ở phòng 2", "ABCDEFGH IJ"]
)
async def test_a_stranger_is_asked_for_a_code(town: Town, words: str) -> None:
    assert ASKS in await town.says("new", words)


@ON_SQLITE
async def test_a_file_of_a_stranger_is_not_read(town: Town) -> None:
    answer = await town.uploads("new", "a.txt", b"1. Giao Ban A lam viec B.")

    assert ASKS in answer.text


@ON_SQLITE
@pytest.mark.parametrize("form", ["/start {}", "/start  {}", " {} ", "/start {}\n"])
async def test_a_link_brings_the_code_with_it(town: Town, form: str) -> None:
    code = await town.codes_for(FOCAL)

    assert "xác nhận" in await town.enters("new", form.format(code))


@ON_SQLITE
async def test_a_code_may_be_typed_without_dash_in_small_letters(town: Town) -> None:
    code = await town.codes_for(FOCAL)

    assert "xác nhận" in await town.enters("new", code.replace("-", "").lower())


async def test_who_holds_the_post_already_keeps_the_code(town: Town) -> None:
    code = await town.codes_for(FOCAL)

    assert "mã mời vẫn còn nguyên" in await town.enters("btc", code)
    assert "xác nhận" in await town.enters("new", code)


async def test_a_second_post_adds_its_unit(busy: Town) -> None:
    await busy.joins("btc", Post(Role.HEAD, "ubnd"))

    listed = await busy.says("btc", "/viec")

    assert "Đơn vị đồng chí có 03 nhiệm vụ chờ báo cáo:" in listed


@ON_SQLITE
@pytest.mark.parametrize("words", ["xong", "báo cáo", "đang làm"])
async def test_a_members_words_are_not_taken_for_a_code(busy: Town, words: str) -> None:
    assert "mời" not in await busy.says("bdv", words)


@ON_SQLITE
async def test_a_wrong_code_of_a_member_changes_nothing(busy: Town) -> None:
    assert WRONG in await busy.says("bdv", "AAAA-2222")
    assert "nhiệm vụ chờ báo cáo" in await busy.says("bdv", "/viec")


@ON_SQLITE
async def test_a_stranger_may_put_the_code_into_a_sentence(town: Town) -> None:
    code = await town.codes_for(FOCAL)

    answer = await town.enters("new", f"Mã của em là {code.lower()} ạ")

    assert "xác nhận đồng chí" in answer
