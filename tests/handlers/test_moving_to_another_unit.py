"""A task that is not the unit's goes to another, or stays."""

from bot.domain.assignments import Holding, State
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town


async def test_a_task_goes_to_the_unit_that_was_named(busy: Town) -> None:
    await busy.says("ubnd", "không thuộc đơn vị tôi, của Ban Dân vận")

    await busy.presses("chief", busy.last_to("chief"), "Giao Ban Dân vận")

    assert await busy.states("ubnd") == {"3": (State.WITHDRAWN, None)}
    assert (await busy.states("bdv"))["3"] == (State.NEW, None)
    assert busy.last_to("bdv").text.startswith("<b>NHIỆM VỤ ĐƯỢC CHUYỂN</b>: mục 3 (45-TB/ĐU)")
    assert busy.last_to("ubnd").text.startswith("<b>NHIỆM VỤ ĐÃ CHUYỂN ĐƠN VỊ KHÁC</b>")
    await busy.says("bdv", "mục 3 60%")
    assert (await busy.states("bdv"))["3"] == (State.IN_PROGRESS, 60)


@ON_SQLITE
async def test_a_unit_that_coordinates_already_takes_over(busy: Town) -> None:
    await busy.says("btc", "mục 1 không thuộc đơn vị tôi")

    await busy.says("chief", "giao Ban Dân vận")

    assert (await busy.cards("bdv"))["1"].holding is Holding.LEAD
    assert (await busy.states("btc"))["1"] == (State.WITHDRAWN, None)


@ON_SQLITE
async def test_a_unit_that_nobody_knows_is_asked_about(busy: Town) -> None:
    await busy.says("ubnd", "không thuộc đơn vị tôi")

    assert "Giao cho đơn vị nào?" in await busy.presses("chief", busy.last_to("chief"), "Giao đơn vị khác")
    assert "Danh bạ không có đơn vị này." in await busy.says("chief", "Ban Dân vậng")
    await busy.says("chief", "1")

    assert (await busy.states("bdv"))["3"] == (State.NEW, None)


@ON_SQLITE
async def test_a_task_stays_with_its_unit(busy: Town) -> None:
    await busy.says("ubnd", "không thuộc đơn vị tôi")

    await busy.says("chief", "giữ nguyên: theo quy chế làm việc")

    assert busy.last_to("ubnd").text.startswith("<b>NHIỆM VỤ VẪN THUỘC ĐƠN VỊ</b>: mục 3 (45-TB/ĐU)")
    assert await busy.states("ubnd") == {"3": (State.RECEIVED, None)}
