"""A test drives persons and waits for what the bot does."""

import asyncio

import pytest
from telegram import Bot

from bot.sandbox import Network, Person


async def test_an_answer_is_waited_for(bot: Bot, an: Person) -> None:
    question = an.say("việc của tôi")
    answering = asyncio.create_task(bot.send_message(an.id, "Đồng chí có 2 việc"))

    answer = await an.answer(after=question.id)

    assert answer.text == "Đồng chí có 2 việc"
    await answering


async def test_an_answer_already_there_is_given_at_once(bot: Bot, an: Person) -> None:
    await bot.send_message(an.id, "cũ")
    question = an.say("việc của tôi")
    await bot.send_message(an.id, "mới")

    assert (await an.answer(after=question.id, timeout=1)).text == "mới"


async def test_an_edit_is_waited_for(bot: Bot, an: Person) -> None:
    sent = await bot.send_message(an.id, "đang đọc")
    editing = asyncio.create_task(sent.edit_text("đã đọc xong"))

    edited = await an.wait_for(lambda message: message.edited, timeout=5)

    assert edited.text == "đã đọc xong"
    await editing


async def test_waiting_for_nothing_says_what_came_last(an: Person) -> None:
    said = an.say("có ai không")

    with pytest.raises(TimeoutError, match=r"An waited 0\.05 s; the last message was 'có ai không'"):
        await an.answer(after=said.id, timeout=0.05)


async def test_messages_of_one_person_stay_with_that_person(bot: Bot, an: Person, network: Network) -> None:
    binh = network.add_person("Trần Thị Bình")
    binh.start()

    await bot.send_message(an.id, "chỉ cho An")

    assert [message.text for message in binh.messages] == ["/start"]


def test_quoting_what_is_not_there_is_a_mistake(an: Person) -> None:
    with pytest.raises(ValueError, match="no message 999 to quote"):
        an.say("xong", quoting=999)
