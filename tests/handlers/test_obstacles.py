"""An obstacle waits for the office until it is cleared or the unit goes on."""

from bot.domain.assignments import State
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

NOTHING_WAITS = "Hiện không có việc nào chờ Văn phòng xử lý."


async def test_an_obstacle_is_closed_by_the_next_progress(busy: Town) -> None:
    await busy.says("ubnd", "vướng kinh phí")

    await busy.says("ubnd", "mục 3 được 60%")

    assert NOTHING_WAITS in await busy.says("chief", "/cho")


@ON_SQLITE
async def test_an_obstacle_goes_to_the_lead_units_people(busy: Town) -> None:
    await busy.says("bdv", "vướng kinh phí")

    told = busy.last_to("btc").text
    assert told.startswith("<b>VƯỚNG MẮC</b>: mục 1 (45-TB/ĐU)\n\nBan Dân vận (phối hợp), đồng chí")
    assert ": “vướng kinh phí”." in told


@ON_SQLITE
async def test_an_obstacle_opens_again_when_what_closed_it_is_taken_back(busy: Town) -> None:
    await busy.says("ubnd", "vướng kinh phí")
    await busy.says("ubnd", "mục 3 được 60%")

    await busy.says("ubnd", "0")

    assert await busy.states("ubnd") == {"3": (State.BLOCKED, None)}
    assert "1. <b>vướng mắc</b>" in await busy.says("chief", "/cho")
