"""A group chat is connected to a unit by its head or the office; it is that unit's alone then."""

import pytest

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.handlers.test_groups import DONE, GROUP, NEW, NOT_RECORDED, RECORDED
from tests.town import CONCLUSION, Town

OF_BTC = "Nhóm này là nhóm của Ban Tổ chức."
BY_OTHERS = "Việc này chỉ Văn phòng hoặc lãnh đạo của chính đơn vị được làm. Không có gì thay đổi."


async def _says(town: Town, who: str, text: str) -> list[str]:
    """Say something in the group; return what is answered there."""
    got = await town.hears(GROUP, text=text, sender=who, private=False)
    return [message.text for message in got]


@pytest.fixture
async def heads(busy: Town) -> Town:
    """Two units have a head each."""
    for unit in ("btc", "ubnd"):
        await busy.joins(f"head of {unit}", Post(Role.HEAD, unit))
    return busy


async def test_a_head_connects_a_group_of_the_own_unit(heads: Town) -> None:
    assert await _says(heads, "head of btc", "kết nối nhóm với BTC") == [OF_BTC]

    await heads.publish(CONCLUSION.replace("45-TB", "46-TB"))

    told = heads.last_to(GROUP).text
    assert told == "Đơn vị có nhiệm vụ mới; nội dung đã gửi riêng các đồng chí phụ trách."
    assert await _says(heads, "btc", "45-TB/ĐU mục 2 xong") == [RECORDED]


@ON_SQLITE
@pytest.mark.parametrize("who", ["head of ubnd", "btc", "stranger"])
async def test_nobody_else_of_a_unit_does(heads: Town, who: str) -> None:
    await _says(heads, who, "kết nối nhóm với Ban Tổ chức")

    await heads.publish(CONCLUSION.replace("45-TB", "46-TB"))

    assert not any("nhóm của" in told or "nhiệm vụ mới" in told for told in heads.all_to(GROUP))


@ON_SQLITE
async def test_a_group_is_not_taken_from_another_unit(heads: Town) -> None:
    await _says(heads, "head of btc", "kết nối nhóm với BTC")

    assert await _says(heads, "head of ubnd", "kết nối nhóm với UBND phường") == [BY_OTHERS]
    assert await _says(heads, "head of ubnd", "ngắt kết nối nhóm") == [BY_OTHERS]
    assert "là nhóm của Ủy ban" in (await _says(heads, "chief", "kết nối nhóm với UBND phường"))[0]


@ON_SQLITE
async def test_in_a_units_group_nobody_reports_for_another(heads: Town) -> None:
    await heads.joins("both", Post(Role.FOCAL, "btc"))
    await heads.joins("both", Post(Role.FOCAL, "ubnd"))
    await _says(heads, "chief", "kết nối nhóm với BTC")

    assert await _says(heads, "both", "45-TB/ĐU mục 3 xong") == [NOT_RECORDED]
    assert await _says(heads, "ubnd", "45-TB/ĐU mục 3 xong") == [NOT_RECORDED]
    assert await heads.states("ubnd") == {"3": NEW}
    assert await _says(heads, "both", "45-TB/ĐU mục 2 xong") == [RECORDED]
    assert (await heads.states("btc"))["2"] == DONE


@ON_SQLITE
async def test_a_group_that_is_let_go_is_nobodys(heads: Town) -> None:
    await _says(heads, "chief", "kết nối nhóm với BTC")
    assert await _says(heads, "head of btc", "ngắt kết nối nhóm") == [
        "Nhóm này không còn là nhóm của Ban Tổ chức."
    ]

    assert "chưa là nhóm của đơn vị nào" in (await _says(heads, "head of btc", "ngắt kết nối nhóm"))[0]
    assert "Chưa rõ đơn vị nào" in (await _says(heads, "chief", "kết nối nhóm với nơi khác"))[0]
    await _says(heads, "ubnd", "45-TB/ĐU mục 3 xong")
    assert (await heads.states("ubnd"))["3"][0] is State.REPORTED
