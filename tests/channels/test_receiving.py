"""What comes in by Telegram's channel."""

import asyncio

from bot.channels.telegram import TelegramChannel
from bot.domain.chat import Attachment, Choice, Happening, Incoming
from bot.sandbox import PATIENCE_SECONDS, Network, Person

YES = Choice("1", "Phát hành", "publish 7")
NO = Choice("2", "Bỏ", "discard 7")


async def _next(channel: TelegramChannel, after: str | None = None) -> Incoming:
    async with asyncio.timeout(PATIENCE_SECONDS):
        return channel.incoming((await channel.poll(after))[0])


async def test_what_a_person_says_comes_in(channel: TelegramChannel, an: Person) -> None:
    sent = an.say("được 60% rồi ạ")

    assert await _next(channel) == Incoming(
        "telegram",
        str(an.id),
        Happening.MESSAGE,
        text="được 60% rồi ạ",
        sender_name="Nguyễn Văn An",
        said_at=sent.date,
        sender_id=str(an.id),
        message_id=str(sent.id),
    )


async def test_a_quoted_reply_names_the_message(channel: TelegramChannel, an: Person) -> None:
    card = await channel.send(str(an.id), "Mục 2.1", ())
    an.say("vướng kinh phí", quoting=int(card))

    assert (await _next(channel)).quoted == card


async def test_a_press_says_what_the_button_stands_for(channel: TelegramChannel, an: Person) -> None:
    draft = await channel.send(str(an.id), "Phát hành?", (YES, NO))
    query = an.press(int(draft), "Phát hành")

    pressed = await _next(channel)
    await channel.acknowledge_press(query)

    assert (pressed.happening, pressed.text, pressed.quoted) == (Happening.PRESS, "publish 7", draft)
    assert pressed.press_id == query


async def test_forged_button_data_comes_in_as_it_is(channel: TelegramChannel, an: Person) -> None:
    greeting = await channel.send(str(an.id), "Xin chào", ())
    an.forge(int(greeting), "publish 999; DROP TABLE")

    assert (await _next(channel)).text == "publish 999; DROP TABLE"


async def test_a_document_comes_in_and_can_be_fetched(channel: TelegramChannel, an: Person) -> None:
    content = "Số 45-TB/ĐU\n".encode() * 1000
    an.upload("Kết luận số 45.md", content, caption="gửi văn phòng")

    came = await _next(channel)

    assert isinstance(came.attachment, Attachment)
    assert (came.text, came.attachment.name) == ("gửi văn phòng", "Kết luận số 45.md")
    assert came.attachment.size_bytes == len(content)
    assert await channel.fetch(came.attachment.file_id) == content


async def test_blocking_and_coming_back_are_told(channel: TelegramChannel, an: Person) -> None:
    an.block()
    an.unblock()

    updates = await channel.poll(None)

    happenings = [channel.incoming(u).happening for u in updates]
    assert happenings == [Happening.LEFT, Happening.RETURNED]


async def test_a_deep_link_brings_its_code(channel: TelegramChannel, network: Network) -> None:
    network.add_person("Trần Thị Bình").start("K7MP-4QXT")

    assert (await _next(channel)).text == "/start K7MP-4QXT"


async def test_updates_come_in_order_and_again_until_a_later_poll_confirms_them(
    channel: TelegramChannel, an: Person
) -> None:
    for text in ("một", "hai", "ba"):
        an.say(text)

    first = await channel.poll(None)
    rest = await channel.poll(first[1].key)

    assert [channel.incoming(u).text for u in first] == ["một", "hai", "ba"]
    assert [u.key for u in rest] == [first[2].key]
    assert {u.chat_id for u in first} == {str(an.id)}
