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

    assert (await an.answer(after=question.id)).text == "mới"


async def test_an_edit_is_waited_for(bot: Bot, an: Person) -> None:
    sent = await bot.send_message(an.id, "đang đọc")
    editing = asyncio.create_task(sent.edit_text("đã đọc xong"))

    edited = await an.wait_for(lambda message: message.edited)

    assert edited.text == "đã đọc xong"
    await editing


async def test_waiting_for_nothing_says_what_came_last(an: Person) -> None:
    said = an.say("có ai không")

    with pytest.raises(TimeoutError, match=r"An waited 0\.05 s; the last message was 'có ai không'"):
        await an.answer(after=said.id, within_seconds=0.05)


async def test_messages_of_one_person_stay_with_that_person(bot: Bot, an: Person, network: Network) -> None:
    binh = network.add_person("Trần Thị Bình")
    binh.start()

    await bot.send_message(an.id, "chỉ cho An")

    assert [message.text for message in binh.messages] == ["/start"]


def test_quoting_what_is_not_there_is_a_mistake(an: Person) -> None:
    with pytest.raises(ValueError, match="no message 999 to quote"):
        an.say("xong", quoting=999)


async def test_the_bot_is_told_of_an_edit(bot: Bot, an: Person) -> None:
    said = an.say("xong", quoting=an.last_id)

    an.edit(said.id, "được 60%")

    edited = (await bot.get_updates())[-1].edited_message
    assert edited
    assert (edited.message_id, edited.text, edited.edit_date is None) == (said.id, "được 60%", False)
    assert edited.reply_to_message
    assert (an.messages[-1].text, an.messages[-1].edited) == ("được 60%", True)


async def test_the_caption_of_a_file_is_edited(bot: Bot, an: Person) -> None:
    sent = an.upload("bao-cao.txt", b"noi dung", caption="xong")

    an.edit(sent.id, "")

    edited = (await bot.get_updates())[-1].edited_message
    assert edited
    assert edited.document
    assert edited.caption is None


async def test_only_own_words_can_be_edited_and_to_something_else(bot: Bot, an: Person) -> None:
    said = an.say("xong")
    answer = await bot.send_message(an.id, "đã ghi")

    for message_id, text in [(answer.message_id, "khác"), (999, "khác"), (said.id, "xong "), (said.id, " ")]:
        with pytest.raises(ValueError, match="edit"):
            an.edit(message_id, text)

    assert [message.edited for message in an.messages] == [False] * 3
