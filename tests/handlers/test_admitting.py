"""A code for several people: who gives it agrees, and waits for the unit's head or the office."""

import pytest

from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import Town

MEMBER = Post(Role.MEMBER, "btc")
WAITS = "Lãnh đạo đơn vị hoặc Văn phòng sẽ duyệt"


@happened
async def asked(town: Town) -> None:
    """A head of BTC, one of UBND, and somebody who waits for a place in BTC."""
    await town.joins("head", Post(Role.HEAD, "btc"))
    await town.joins("other head", Post(Role.HEAD, "ubnd"))
    answer = await town.enters("new", await town.codes_for(MEMBER, uses=3), "Trần Mẫu")
    assert WAITS in answer


async def test_the_head_of_the_unit_lets_somebody_in(asked: Town) -> None:
    told, welcome = asked.last_to("head"), "xác nhận đồng chí Trần Mẫu là cán bộ của Ban Tổ chức"
    assert "Đồng chí Trần Mẫu đề nghị tham gia làm cán bộ của Ban Tổ chức lúc 09:00" in told.text
    assert "chưa tham gia" in await asked.says("new", "/viec")

    assert "Đã duyệt đồng chí Trần Mẫu tham gia." in await asked.presses("head", told, "Duyệt")

    assert welcome in asked.last_to("new").text
    assert "chờ báo cáo" in await asked.says("new", "/viec")


@ON_SQLITE
@pytest.mark.parametrize("who", ["chief", "head"])
async def test_the_office_may_too_and_by_typed_words(asked: Town, who: str) -> None:
    await asked.says(who, "1")

    assert "xác nhận" in asked.last_to("new").text


@ON_SQLITE
@pytest.mark.parametrize("who", ["btc", "ubnd", "other head", "new", "stranger"])
async def test_nobody_else_may(asked: Town, who: str) -> None:
    await asked.says(who, "duyệt thành viên 1")

    assert "chưa tham gia" in await asked.says("new", "/viec")
    assert "ĐỀ NGHỊ THAM GIA" not in "".join(asked.all_to(who))


@ON_SQLITE
@pytest.mark.parametrize(
    ("label", "says"), [("Từ chối", "không được duyệt."), ("Sai đơn vị", "mã không đúng đơn vị")]
)
async def test_who_is_turned_away_is_told_and_stays_outside(asked: Town, label: str, says: str) -> None:
    answer = await asked.presses("head", asked.last_to("head"), label)

    assert "Đã từ chối đề nghị tham gia của đồng chí Trần Mẫu." in answer
    assert says in asked.last_to("new").text
    assert "chưa tham gia" in await asked.says("new", "/viec")


async def test_of_two_who_decide_the_first_counts(asked: Town) -> None:
    await asked.presses("head", asked.last_to("head"), "Từ chối")

    answer = await asked.presses("chief", asked.last_to("chief"), "Duyệt")

    assert "đã có người xử lý trước" in answer
    assert "chưa tham gia" in await asked.says("new", "/viec")


@ON_SQLITE
async def test_a_press_again_changes_nothing(asked: Town) -> None:
    told = asked.last_to("head")
    await asked.presses("head", told, "Duyệt")

    assert "đã có người xử lý trước" in await asked.presses("head", told, "Duyệt")


@ON_SQLITE
async def test_who_waits_does_not_ask_twice(asked: Town) -> None:
    assert "đang chờ duyệt" in await asked.enters("new", await asked.codes_for(MEMBER, uses=3))


@ON_SQLITE
async def test_a_code_for_several_lets_only_so_many_ask(town: Town) -> None:
    code = await town.codes_for(MEMBER, uses=2)

    answers = [await town.enters(chat, code) for chat in ("a", "b", "c")]

    assert [WAITS in answer for answer in answers] == [True, True, False]
    assert "Mã mời này đã có người dùng" in answers[2]


@ON_SQLITE
async def test_an_application_that_is_none_is_told(town: Town) -> None:
    assert "Không tìm thấy đề nghị tham gia này." in await town.says("chief", "duyệt thành viên 99")
