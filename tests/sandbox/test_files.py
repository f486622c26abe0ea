"""Files go both ways."""

import struct

import pytest
from telegram import Bot, Document, InputFile
from telegram.error import BadRequest, TelegramError

from bot.sandbox import Person

NAME = "Thông báo kết luận.docx"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">II", 640, 480)


async def received(bot: Bot) -> Document:
    message = (await bot.get_updates())[-1].message
    assert message
    assert message.document
    return message.document


async def test_the_bot_downloads_what_a_person_uploads(bot: Bot, an: Person) -> None:
    an.upload(NAME, b"noi dung", caption="Kính gửi")

    document = await received(bot)
    content = await (await document.get_file()).download_as_bytearray()

    assert (document.file_name, document.file_size) == (NAME, 8)
    assert document.mime_type == "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    assert content == b"noi dung"


async def test_a_caption_comes_along(bot: Bot, an: Person) -> None:
    an.upload(NAME, b"noi dung", caption="Kính gửi")

    message = (await bot.get_updates())[-1].message

    assert message
    assert message.caption == "Kính gửi"


async def test_a_person_gets_the_document_the_bot_sends(bot: Bot, an: Person) -> None:
    sent = await bot.send_document(
        an.id, InputFile(b"a;b", filename="Báo cáo.csv"), caption="<b>Quý</b> IV", parse_mode="HTML"
    )

    assert sent.document
    assert sent.document.file_name == "Báo cáo.csv"
    shown = an.messages[-1]
    assert (shown.document, shown.text) == ("Báo cáo.csv", "Quý IV")
    assert shown.content.file
    assert shown.content.file.content == b"a;b"


async def test_a_known_file_is_sent_again_by_its_id(bot: Bot, an: Person) -> None:
    sent = await bot.send_document(an.id, InputFile(b"a;b", filename="bao-cao.csv"))
    assert sent.document

    again = await bot.send_document(an.id, sent.document.file_id)

    assert again.document == sent.document


async def test_a_picture_keeps_its_size(bot: Bot, an: Person) -> None:
    sent = await bot.send_photo(an.id, PNG, caption="Tiến độ")

    assert (sent.photo[0].width, sent.photo[0].height) == (640, 480)
    assert an.messages[-1].text == "Tiến độ"


async def test_a_person_sends_a_photo(bot: Bot, an: Person) -> None:
    an.upload("cong-trinh.png", PNG, caption="xong", is_photo=True)

    message = (await bot.get_updates())[-1].message

    assert message
    assert (message.document, message.caption) == (None, "xong")
    assert (message.photo[-1].width, message.photo[-1].height) == (640, 480)


async def test_a_file_over_20_megabytes_cannot_be_fetched(bot: Bot, an: Person) -> None:
    an.upload("lon.pdf", bytes(20_000_001))

    with pytest.raises(BadRequest, match="File is too big"):
        await (await received(bot)).get_file()


async def test_a_picture_over_10_megabytes_is_refused(bot: Bot, an: Person) -> None:
    with pytest.raises(TelegramError, match="Request Entity Too Large"):
        await bot.send_photo(an.id, PNG + bytes(10_000_000))


async def test_an_unknown_file_is_refused(bot: Bot, an: Person) -> None:
    with pytest.raises(BadRequest, match="Wrong file identifier"):
        await bot.send_document(an.id, "BQAC-khong-co")
    with pytest.raises(BadRequest, match="Invalid file_id"):
        await bot.get_file("BQAC-khong-co")
