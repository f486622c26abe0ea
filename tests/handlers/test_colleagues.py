"""Several people of one unit: a colleague's report never turns a bare "xong" to another task."""

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import Town

NEW, DONE = (State.NEW, None), (State.REPORTED, 100)
CONFIRM = "Văn phòng hiểu là:"


@happened
async def pair(town: Town) -> None:
    """Ban Tổ chức has two people, both of whom got its two tasks."""
    await town.joins("colleague", Post(Role.HEAD, "btc"))
    await town.publish()


@ON_SQLITE
async def test_done_after_a_colleague_reported_one_of_two_is_asked_about(pair: Town) -> None:
    await pair.says("btc", "1 xong")

    assert CONFIRM in await pair.says("colleague", "xong")
    assert await pair.states("btc") == {"1": DONE, "2": NEW}


@ON_SQLITE
async def test_done_said_again_of_a_reported_task_is_not_taken_for_the_other(pair: Town) -> None:
    await pair.says("btc", "1 xong")
    await pair.says("colleague", "1 xong")

    assert CONFIRM in await pair.says("colleague", "xong")
    assert await pair.states("btc") == {"1": DONE, "2": NEW}


@ON_SQLITE
async def test_that_a_task_was_received_makes_later_words_no_less_certain(busy: Town) -> None:
    await busy.presses("ubnd", busy.last_to("ubnd"), "Đã nhận")

    await busy.says("ubnd", "được 60%")

    assert await busy.states("ubnd") == {"3": (State.IN_PROGRESS, 60)}
