"""Many messages from one person: what is too much is left alone until it calms, and that is said once."""

from datetime import timedelta

import pytest

from bot.domain.assignments import State
from bot.domain.chat import Update
from bot.services.receiving import handle_update
from bot.store import accounts, inbox
from bot.store.schema import AccountState
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

NEW = (State.NEW, None)
DONE = (State.REPORTED, 100)
TOO_MANY = "Đã nhận hơn 5 tin của đồng chí trong một phút"


@pytest.fixture
async def calm(busy: Town) -> Town:
    """Five messages a minute are taken, and the minute is new."""
    busy.later(timedelta(minutes=2))
    busy.most_a_minute = 5
    return busy


async def _floods(town: Town, chat: str, times: int) -> list[str]:
    got = [await town.hears(chat, text="việc") for _ in range(times)]
    return [message.text for answers in got for message in answers]


async def test_what_is_too_much_is_not_handled_and_that_is_said_once(calm: Town) -> None:
    answers = await _floods(calm, "ubnd", 5)
    over = [await calm.hears("ubnd", text="xong") for _ in range(10)]

    assert not any(TOO_MANY in answer for answer in answers)
    assert [len(one) for one in over] == [1, *[0] * 9]
    assert TOO_MANY in over[0][0].text
    assert await calm.states("ubnd") == {"3": NEW}


async def test_nothing_of_a_flood_waits_to_be_handled(calm: Town) -> None:
    await _floods(calm, "ubnd", 20)

    async with calm.store.reading() as tx:
        assert await inbox.waiting(tx, calm.channel.name) == ()


@ON_SQLITE
async def test_others_are_heard_meanwhile(calm: Town) -> None:
    await _floods(calm, "ubnd", 20)

    await calm.says("btc", "mục 2 xong")

    assert await calm.states("btc") == {"1": NEW, "2": DONE}


@ON_SQLITE
async def test_when_it_has_calmed_the_person_is_heard_again(calm: Town) -> None:
    await _floods(calm, "ubnd", 20)
    calm.later(timedelta(minutes=1))

    await calm.says("ubnd", "xong")

    assert await calm.states("ubnd") == {"3": DONE}


@ON_SQLITE
async def test_a_flood_that_goes_on_is_not_heard_and_not_told_again(calm: Town) -> None:
    await _floods(calm, "ubnd", 6)

    for _ in range(30):
        calm.later(timedelta(seconds=10))
        assert await calm.hears("ubnd", text="xong") == []

    assert await calm.states("ubnd") == {"3": NEW}


@ON_SQLITE
async def test_five_a_minute_are_no_flood(calm: Town) -> None:
    for _ in range(20):
        calm.later(timedelta(seconds=12))
        assert TOO_MANY not in await calm.says("ubnd", "việc")


@ON_SQLITE
async def test_a_flood_of_presses_is_left_alone_too(calm: Town) -> None:
    listing = calm.last_to("ubnd")
    press = {"happening": "press", "press_id": "p", "text": listing.choices[0].says, "quoted": listing.id}

    before = len(calm.channel.acknowledged)

    answers = [await calm.hears("ubnd", **press) for _ in range(20)]

    assert [len(one) for one in answers] == [1] * 6 + [0] * 14
    assert TOO_MANY in answers[5][0].text
    assert len(calm.channel.acknowledged) - before == 5


@ON_SQLITE
async def test_who_blocks_the_bot_in_a_flood_is_gone(calm: Town) -> None:
    await _floods(calm, "ubnd", 20)

    await calm.hears("ubnd", happening="left")

    async with calm.store.reading() as tx:
        account = await accounts.find(tx, calm.channel.name, "ubnd")
    assert account is not None
    assert account.state is AccountState.UNREACHABLE


@ON_SQLITE
async def test_an_update_that_came_twice_is_told_of_once(calm: Town) -> None:
    await _floods(calm, "ubnd", 5)
    async with calm.store.transaction() as tx:
        await inbox.add(tx, calm.channel.name, [Update("last", "ubnd", {"text": "xong"})], calm.now)
    async with calm.store.reading() as tx:
        ((inbox_id, _),) = await inbox.waiting(tx, calm.channel.name)

    for _ in range(2):
        await handle_update(calm.desk, inbox_id)
    await calm.deliver()

    assert sum(TOO_MANY in text for text in calm.all_to("ubnd")) == 1


@ON_SQLITE
async def test_a_flood_in_a_group_is_told_to_its_author_and_others_are_heard_there(calm: Town) -> None:
    said = {"text": "45-TB/ĐU mục 2 50%", "private": False}

    answers = [await calm.hears("-7", sender="btc", **said) for _ in range(10)]
    other = await calm.hears("-7", sender="ubnd", text="45-TB/ĐU mục 3 50%", private=False)

    assert [len(one) for one in answers] == [1] * 5 + [0] * 5
    assert sum(TOO_MANY in text for text in calm.all_to("btc")) == 1
    assert len(other) == 1
    assert await calm.states("ubnd") == {"3": (State.IN_PROGRESS, 50)}
