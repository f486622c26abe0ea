"""A pressed button reaches the bot and is answered once."""

import pytest
from telegram import Bot, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest

from bot.sandbox import Limits, Network, Person, SandboxServer

from .driving import TOKEN, bot_of

TOO_OLD = "Query is too old and response timeout expired or query id is invalid"


async def send_a_button(bot: Bot, person: Person) -> int:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Đã nhận", callback_data="ack:7")]])
    return (await bot.send_message(person.id, "2.1", reply_markup=markup)).message_id


async def pressed(bot: Bot) -> CallbackQuery:
    query = (await bot.get_updates())[-1].callback_query
    assert query
    return query


@pytest.mark.parametrize("what", ["ack:7", "Đã nhận"])
async def test_a_press_carries_data_message_and_presser(bot: Bot, an: Person, what: str) -> None:
    message_id = await send_a_button(bot, an)

    an.press(message_id, what)
    query = await pressed(bot)

    assert query.data == "ack:7"
    assert query.from_user.id == an.id
    assert query.message
    assert query.message.message_id == message_id


async def test_the_answer_is_shown_to_the_person(bot: Bot, an: Person) -> None:
    an.press(await send_a_button(bot, an), "ack:7")

    await (await pressed(bot)).answer("Đã ghi nhận")

    assert an.notices == ["Đã ghi nhận"]


async def test_a_query_is_answered_only_once(bot: Bot, an: Person) -> None:
    an.press(await send_a_button(bot, an), "ack:7")
    query = await pressed(bot)
    await query.answer()

    with pytest.raises(BadRequest) as refused:
        await query.answer()

    assert refused.value.message.lower() == TOO_OLD.lower()


async def test_an_unknown_query_is_refused(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_callback_query("1")


async def test_a_late_answer_is_refused() -> None:
    now = [1000.0]
    network = Network(TOKEN, limits=Limits(callback_seconds=10), monotonic=lambda: now[0])
    an = network.add_person("Nguyễn Văn An")
    an.start()
    async with SandboxServer(network) as server, bot_of(server) as bot:
        an.press(await send_a_button(bot, an), "ack:7")
        query = await pressed(bot)
        now[0] += 10.5

        with pytest.raises(BadRequest, match="too old"):
            await query.answer()


async def test_only_a_button_that_is_there_can_be_pressed(bot: Bot, an: Person) -> None:
    message_id = await send_a_button(bot, an)

    with pytest.raises(ValueError, match="has no button 'ack:8'"):
        an.press(message_id, "ack:8")


async def test_a_modified_client_can_forge_the_data(bot: Bot, an: Person) -> None:
    an.forge(await send_a_button(bot, an), "ack:8")

    assert (await pressed(bot)).data == "ack:8"
