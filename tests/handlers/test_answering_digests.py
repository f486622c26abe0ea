"""What is said in answer to a digest: its numbers go before the document's, and "cả hai" are its two."""

from datetime import datetime

import pytest

from bot.domain.assignments import State
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

SECOND = "4. Giao BTC lập danh sách; hoàn thành trước ngày 28/11/2026.\n"
DONE, NEW, HALF = (State.REPORTED, 100), (State.NEW, None), (State.IN_PROGRESS, 50)
UNTOUCHED = {"1": NEW, "2": NEW, "4": NEW}


@happened
async def told(town: Town) -> None:
    """A digest tells btc of tasks 1 and 4, as 1 and 2; its task 2 has no deadline and is open too."""
    await town.publish(CONCLUSION + SECOND)
    town.now = datetime(2026, 11, 20, 9, tzinfo=ZONE)
    await town.remind()


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "then"),
    [
        ("2 xong", UNTOUCHED | {"4": DONE}),
        ("1 xong, 2 50%", UNTOUCHED | {"1": DONE, "4": HALF}),
        ("mục 2 xong", UNTOUCHED | {"2": DONE}),
        ("mục hai xong", UNTOUCHED | {"2": DONE}),
        ("việc hai xong", UNTOUCHED | {"4": DONE}),
        ("cả hai xong", UNTOUCHED | {"1": DONE, "4": DONE}),
        ("dạ xong cả 2 việc rồi ạ", UNTOUCHED | {"1": DONE, "4": DONE}),
        ("cả hai được 50%", UNTOUCHED | {"1": HALF, "4": HALF}),
        ("cả ba xong", UNTOUCHED),
        ("cả hai thôn xong", UNTOUCHED),
    ],
)
async def test_the_newest_message_is_the_digest(told: Town, words: str, then: object) -> None:
    await told.says("btc", words)

    assert await told.states("btc") == then


@ON_SQLITE
@pytest.mark.parametrize("words", ["2 xong", "cả hai xong"])
async def test_where_something_newer_is_in_sight_it_is_asked(told: Town, words: str) -> None:
    digest = told.last_to("btc")
    await told.says("btc", f"xem #{(await told.cards('btc'))['2'].id}")

    await told.says("btc", words)
    unquoted = await told.states("btc")
    await told.says("btc", words, quoting=digest)

    assert unquoted == UNTOUCHED
    assert (await told.states("btc"))["4"] == DONE


@ON_SQLITE
async def test_what_was_answered_meanwhile_is_not_counted_among_both(told: Town) -> None:
    await told.says("btc", "1 xong")

    await told.says("btc", "cả hai xong")

    assert await told.states("btc") == UNTOUCHED | {"1": DONE}
