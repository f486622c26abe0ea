"""A file that somebody sent is sent on by its id, one that was made here with its content."""

import pytest

from bot.channels.telegram import TelegramChannel
from bot.domain.chat import Attachment, Choice, MadeFile
from bot.ports import ChannelError, Verdict
from bot.sandbox import Network, Person


async def test_a_document_is_sent_on(channel: TelegramChannel, network: Network, an: Person) -> None:
    an.upload("Biên bản.pdf", b"%PDF", caption="xong")
    (update,) = await channel.poll(None)
    file = channel.incoming(update).attachment
    binh = network.add_person("Bình")
    binh.start()
    assert file is not None

    await channel.send_file(str(binh.id), file, "<b>Mục 2.1</b>", (Choice("1", "Xem", "xem"),))

    sent = binh.messages[-1]
    assert (sent.document, sent.text) == ("Biên bản.pdf", "Mục 2.1")
    assert sent.button("xem") is not None
    assert [call.method for call in network.calls if call.method in ("getFile", "sendDocument")] == [
        "sendDocument"
    ]


async def test_a_photo_is_sent_on_as_a_photo(channel: TelegramChannel, network: Network, an: Person) -> None:
    stored = network.files.store("anh.jpg", b"jpg", is_photo=True)

    await channel.send_file(str(an.id), Attachment(stored.id, "", 3, is_photo=True), "Mục 2.1", ())

    assert network.calls[-1].method == "sendPhoto"


@pytest.mark.parametrize("is_photo", [False, True])
async def test_a_file_made_here_arrives_with_its_name_and_content(
    channel: TelegramChannel, network: Network, an: Person, is_photo: bool
) -> None:
    made = MadeFile("Dữ liệu.json" if not is_photo else "ma.png", b"{}", is_photo)

    await channel.send_file(str(an.id), made, "Tệp <b>kèm theo</b>", (Choice("1", "Xem", "xem"),))

    sent = an.messages[-1]
    file = sent.content.file
    assert file is not None
    assert (file.name, file.content, file.is_photo, sent.text) == (made.name, b"{}", is_photo, "Tệp kèm theo")


async def test_a_file_unknown_to_the_network_is_never_sent(channel: TelegramChannel, an: Person) -> None:
    an.upload("a.pdf", b"%PDF")
    (update,) = await channel.poll(None)
    file = channel.incoming(update).attachment
    assert file is not None
    gone = type(file)("gone", file.name, file.size_bytes)

    with pytest.raises(ChannelError) as refused:
        await channel.send_file(str(an.id), gone, "", ())

    assert refused.value.verdict is Verdict.NEVER
