"""A message that was sent is changed or taken away; doing so twice is no refusal."""

from datetime import timedelta

import pytest

from bot.channels.telegram import TelegramChannel
from bot.domain.chat import Attachment, Choice
from bot.ports import ChannelError, Verdict
from bot.sandbox import Network, Person

SEEN = (Choice("1", "Đã nhận", "đã nhận"),)


async def test_words_and_buttons_are_changed_once_or_twice(channel: TelegramChannel, an: Person) -> None:
    chat = str(an.id)
    sent = await channel.send(chat, "Họp lúc 14 giờ", ())

    for _ in range(2):
        await channel.edit(chat, sent, "<b>Họp</b> lúc 15 giờ", SEEN, caption=False)

    assert an.messages[-1].text == "Họp lúc 15 giờ"
    assert an.messages[-1].button("đã nhận") is not None


async def test_what_stands_under_a_file_is_changed(
    channel: TelegramChannel, network: Network, an: Person
) -> None:
    chat, stored = str(an.id), network.files.store("anh.jpg", b"jpg", is_photo=True)
    sent = await channel.send_file(chat, Attachment(stored.id, "", 3, is_photo=True), "14 giờ", ())

    await channel.edit(chat, sent, "15 giờ", (), caption=True)

    assert (an.messages[-1].text, an.messages[-1].content.file) == ("15 giờ", stored)


async def test_a_message_is_taken_away_once_or_twice(channel: TelegramChannel, an: Person) -> None:
    sent = await channel.send(str(an.id), "Họp lúc 14 giờ", ())

    for _ in range(2):
        await channel.delete(str(an.id), sent)

    assert all(message.text != "Họp lúc 14 giờ" for message in an.messages)


async def test_an_old_message_stays(channel: TelegramChannel, network: Network, an: Person) -> None:
    sent = await channel.send(str(an.id), "Họp lúc 14 giờ", ())
    network.clock.advance(timedelta(hours=49))

    with pytest.raises(ChannelError) as refused:
        await channel.delete(str(an.id), sent)

    assert refused.value.verdict is Verdict.NEVER


async def test_a_message_that_is_gone_is_not_edited(channel: TelegramChannel, an: Person) -> None:
    with pytest.raises(ChannelError) as refused:
        await channel.edit(str(an.id), "999999", "Họp", (), caption=False)

    assert refused.value.verdict is Verdict.NEVER
