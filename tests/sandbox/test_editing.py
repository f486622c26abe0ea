"""The bot changes and removes what it sent."""

from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.error import BadRequest

from bot.sandbox import Network, Person

BUTTON = InlineKeyboardMarkup([[InlineKeyboardButton("Đã nhận", callback_data="ack:7")]])


async def test_an_edited_text_stands_in_the_place_of_the_old(bot: Bot, an: Person) -> None:
    sent = await bot.send_message(an.id, "2.1", reply_markup=BUTTON)

    edited = await sent.edit_text("<b>2.1</b> đã nhận", parse_mode="HTML")

    assert isinstance(edited, Message)
    assert edited.edit_date
    shown = an.messages[-1]
    assert (shown.id, shown.text, shown.buttons, shown.edited) == (sent.message_id, "2.1 đã nhận", (), True)


async def test_the_buttons_alone_can_go(bot: Bot, an: Person) -> None:
    sent = await bot.send_message(an.id, "2.1", reply_markup=BUTTON)

    await sent.edit_reply_markup(None)

    assert (an.messages[-1].text, an.messages[-1].buttons) == ("2.1", ())


async def test_an_edit_with_no_change_is_refused(bot: Bot, an: Person) -> None:
    sent = await bot.send_message(an.id, "2.1", reply_markup=BUTTON)

    with pytest.raises(BadRequest) as refused:
        await sent.edit_text("2.1", reply_markup=BUTTON)

    assert refused.value.message == (
        "Message is not modified: specified new message content and reply markup are exactly the same as a "
        "current content and reply markup of the message"
    )


async def test_a_missing_message_cannot_be_edited_or_deleted(bot: Bot, an: Person) -> None:
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("2.1", an.id, 999)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(an.id, 999)


async def test_the_words_of_a_person_cannot_be_edited(bot: Bot, an: Person) -> None:
    said = an.say("xong")

    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("chưa xong", an.id, said.id)


async def test_a_deleted_message_is_gone(bot: Bot, an: Person) -> None:
    sent = await bot.send_message(an.id, "2.1")

    await sent.delete()

    assert sent.message_id not in [message.id for message in an.messages]


async def test_after_48_hours_nothing_is_deleted(bot: Bot, an: Person, network: Network) -> None:
    sent = await bot.send_message(an.id, "2.1")
    network.clock.advance(timedelta(hours=48, minutes=1))

    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await sent.delete()
