"""The network refuses what Telegram refuses, in its words."""

import aiohttp
import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken

from bot.sandbox import Network, Person, SandboxServer

from .driving import TOKEN, bot_of


async def test_a_wrong_token_is_unauthorized(server: SandboxServer) -> None:
    stranger = bot_of(server, "7000000001:khac")
    async with stranger.request:
        with pytest.raises(InvalidToken):
            await stranger.get_me()


async def test_an_unknown_method_is_not_found(server: SandboxServer) -> None:
    address = f"{server.api_url}/bot{TOKEN}/sendSmoke"
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        body = await answer.json()

    assert answer.status == 404
    assert body == {"ok": False, "error_code": 404, "description": "Not Found: method not found"}


async def test_the_token_may_come_percent_encoded(server: SandboxServer) -> None:
    address = f"{server.api_url}/bot{TOKEN.replace(':', '%3A')}/getme"
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        body = await answer.json()

    assert body["result"]["username"] == "don_doc_mau_bot"


async def test_a_json_body_is_read_like_a_form(server: SandboxServer, an: Person) -> None:
    address = f"{server.api_url}/bot{TOKEN}/sendMessage"
    keyboard = {"inline_keyboard": [[{"text": "Xong", "callback_data": "d"}]]}
    call = {"chat_id": an.id, "text": "2.1", "reply_markup": keyboard}
    async with aiohttp.ClientSession() as session, session.post(address, json=call) as answer:
        body = await answer.json()

    assert body["result"]["reply_markup"] == keyboard


async def test_a_broken_body_is_a_bad_request(server: SandboxServer) -> None:
    address = f"{server.api_url}/bot{TOKEN}/sendMessage"
    json_type = {"Content-Type": "application/json"}
    async with (
        aiohttp.ClientSession(headers=json_type) as session,
        session.post(address, data=b"{") as answer,
    ):
        assert answer.status == 400


async def test_an_unknown_chat_is_not_found(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(42, "xin chào")


async def test_the_bot_cannot_write_first(bot: Bot, network: Network) -> None:
    stranger = network.add_person("Người lạ")

    with pytest.raises(Forbidden) as refused:
        await bot.send_message(stranger.id, "xin chào")

    assert refused.value.message == "Forbidden: bot can't initiate conversation with a user"


async def test_a_blocked_bot_is_forbidden_to_write_and_told_once(bot: Bot, an: Person) -> None:
    an.block()
    an.block()

    with pytest.raises(Forbidden) as refused:
        await bot.send_message(an.id, "xin chào")
    updates = await bot.get_updates()

    assert refused.value.message == "Forbidden: bot was blocked by the user"
    assert len(updates) == 1
    assert updates[0].my_chat_member
    assert updates[0].my_chat_member.new_chat_member.status == "kicked"


async def test_an_unblocked_bot_is_told_and_may_write(bot: Bot, an: Person) -> None:
    an.block()
    an.unblock()

    await bot.send_message(an.id, "xin chào")
    updates = await bot.get_updates()

    assert updates[-1].my_chat_member
    assert updates[-1].my_chat_member.new_chat_member.status == "member"


async def test_who_blocked_the_bot_cannot_write_to_it(an: Person) -> None:
    an.block()

    with pytest.raises(ValueError, match="has blocked the bot"):
        an.say("xong")


async def test_every_call_is_logged_without_the_token(bot: Bot, an: Person, network: Network) -> None:
    await bot.send_message(an.id, "xin chào")
    with pytest.raises(BadRequest):
        await bot.send_message(42, "xin chào")

    log = [(call.method, call.chat_id, call.status) for call in network.calls]
    assert log == [("getMe", None, 200), ("sendMessage", an.id, 200), ("sendMessage", 42, 400)]
    assert TOKEN not in repr(network.calls)


@pytest.mark.parametrize(
    "headers",
    [{"Host": "dondoc.example"}, {"Origin": "https://evil.example"}, {"Origin": "http://localhost:1"}],
)
async def test_another_site_is_kept_out(server: SandboxServer, headers: dict[str, str]) -> None:
    address = f"{server.api_url}/bot{TOKEN}/getMe"
    async with aiohttp.ClientSession() as session, session.get(address, headers=headers) as answer:
        assert answer.status == 403
