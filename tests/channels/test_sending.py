"""What goes out by Telegram's channel."""

import json

import pytest

from bot.channels.telegram import TelegramChannel
from bot.domain.chat import Attachment, Choice
from bot.sandbox import Network, Person, SandboxServer

from .conftest import MENU
from .driving import TOKEN
from .odd_server import OddServer

YES = Choice("1", "Phát hành", "publish 7")
NO = Choice("2", "Bỏ", "discard 7")


async def test_opening_gives_the_name_and_shows_the_menu(server: SandboxServer, network: Network) -> None:
    channel = TelegramChannel(TOKEN, server.api_url)

    name = await channel.open(MENU)
    await channel.close()

    assert name == "don_doc_mau_bot"
    assert "setMyCommands" in [call.method for call in network.calls]


async def test_closing_what_was_never_opened_is_harmless(server: SandboxServer) -> None:
    await TelegramChannel(TOKEN, server.api_url).close()


async def test_light_html_arrives_as_bold_and_its_letters(channel: TelegramChannel, an: Person) -> None:
    message_id = await channel.send(str(an.id), "<b>Mục 2.1</b> A &lt; B &amp; C", ())

    (message,) = [m for m in an.messages if m.from_bot]
    assert str(message.id) == message_id
    assert message.text == "Mục 2.1 A < B & C"
    assert [(e.kind, e.offset, e.length) for e in message.entities] == [("bold", 0, 7)]


async def test_long_labels_stand_one_a_row_in_full(channel: TelegramChannel, an: Person) -> None:
    await channel.send(str(an.id), "Phát hành?", (YES, NO))

    rows = an.messages[-1].buttons
    assert [[(b.text, b.data) for b in row] for row in rows] == [
        [("Phát hành", "publish 7")],
        [("Bỏ", "discard 7")],
    ]


async def test_numbers_share_rows_of_five(channel: TelegramChannel, an: Person) -> None:
    await channel.send(
        str(an.id), "Nhiệm vụ nào?", tuple(Choice(str(n), str(n), f"#{n}") for n in range(1, 8))
    )

    assert [len(row) for row in an.messages[-1].buttons] == [5, 2]


async def test_a_message_without_choices_has_no_buttons(channel: TelegramChannel, an: Person) -> None:
    await channel.send(str(an.id), "Đã nhận.", ())

    assert an.messages[-1].buttons == ()


def test_the_link_opens_the_bot_with_the_code() -> None:
    link = TelegramChannel.link("don_doc_mau_bot", "K7MP-4QXT")

    assert link == "https://t.me/don_doc_mau_bot?start=K7MP-4QXT"


@pytest.mark.parametrize("proxy", ["http_proxy", "HTTP_PROXY", "all_proxy"])
async def test_a_server_on_this_machine_is_reached_past_the_offices_proxy(
    server: SandboxServer, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv(proxy, "http://127.0.0.1:9")
    channel = TelegramChannel(TOKEN, server.api_url)

    assert await channel.open(()) == "don_doc_mau_bot"

    await channel.close()


@pytest.mark.parametrize("paid", [False, True])
async def test_only_what_is_paid_for_is_sent_as_a_paid_broadcast(odd: OddServer, paid: bool) -> None:
    channel = TelegramChannel(TOKEN, odd.url, paid=paid)
    await channel.open(())

    assert await channel.send("7", "Mục 2.1", ()) == "1"
    assert await channel.send_file("7", Attachment("f", "a.pdf", 3), "Mục 2.1", ()) == "1"
    await channel.close()

    assert ["allow_paid_broadcast" in json.loads(body) for body in odd.bodies[-2:]] == [paid, paid]
