"""A quoted reply is about the message quoted."""

from bot.domain.assignments import State
from tests.fake_channel import Sent
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

NEW = (State.NEW, None)
DONE = (State.REPORTED, 100)
NOT_OURS = Sent("btc", "9999", "chép lại của người khác", ())


async def test_quoting_a_card_names_its_task(busy: Town) -> None:
    await busy.says("btc", "xem #3")
    card = busy.last_to("btc")
    await busy.says("btc", "/viec")

    await busy.says("btc", "xong", quoting=card)

    assert await busy.states("btc") == {"1": NEW, "2": DONE}


async def test_quoting_a_message_with_several_tasks_is_asked_about(busy: Town) -> None:
    push = busy.last_to("btc")

    assert "Đồng chí nói về nhiệm vụ nào?" in await busy.says("btc", "xong", quoting=push)
    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@ON_SQLITE
async def test_a_place_in_the_quoted_list_counts(busy: Town) -> None:
    push = busy.last_to("btc")
    await busy.says("btc", "xem #1")

    await busy.says("btc", "2 xong", quoting=push)

    assert await busy.states("btc") == {"1": NEW, "2": DONE}


@ON_SQLITE
async def test_a_key_counts_for_the_message_quoted(busy: Town) -> None:
    await busy.says("btc", "xem #3")
    card = busy.last_to("btc")
    await busy.says("btc", "xem #1")

    await busy.says("btc", "2", quoting=card)

    assert await busy.states("btc") == {"1": NEW, "2": DONE}


async def test_quoting_what_the_bot_never_said_is_asked_about(busy: Town) -> None:
    assert "Đồng chí nói về nhiệm vụ nào?" in await busy.says("btc", "xong", quoting=NOT_OURS)
    assert "Văn phòng hiểu là" in await busy.says("ubnd", "xong", quoting=NOT_OURS)

    assert await busy.states("ubnd") == {"3": NEW}


@ON_SQLITE
async def test_a_key_with_a_foreign_quotation_chooses_nothing(busy: Town) -> None:
    await busy.says("btc", "1", quoting=NOT_OURS)

    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@ON_SQLITE
async def test_quoting_a_message_of_another_person_reveals_nothing(busy: Town) -> None:
    foreign = busy.last_to("ubnd")

    await busy.says("btc", "xong", quoting=foreign)

    assert await busy.states("ubnd") == {"3": NEW}
    assert await busy.states("btc") == {"1": NEW, "2": NEW}
