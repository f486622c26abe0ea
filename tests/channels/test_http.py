"""The library's own calls work over our HTTP, files too."""

import pytest
from telegram import Bot, InputFile
from telegram.error import NetworkError

from bot.channels.telegram_http import AiohttpRequest
from bot.sandbox import Person, SandboxServer

from .driving import TOKEN


def _request() -> AiohttpRequest:
    return AiohttpRequest(connections=2, answer_seconds=5, by_proxy=False)


def _bot(server: SandboxServer) -> Bot:
    return Bot(TOKEN, base_url=f"{server.api_url}/bot", request=_request(), get_updates_request=_request())


async def test_a_file_goes_out_as_it_is(server: SandboxServer, an: Person) -> None:
    content = "Số 45-TB/ĐU\n".encode() * 100
    async with _bot(server) as bot:
        sent = await bot.send_document(
            an.id, InputFile(content, filename="Kết luận.md"), caption="gửi đồng chí"
        )

    (message,) = [m for m in an.messages if m.from_bot]
    assert (message.document, message.text) == ("Kết luận.md", "gửi đồng chí")
    assert message.content.file is not None
    assert message.content.file.content == content
    assert sent.message_id == message.id


async def test_a_session_can_be_opened_again(server: SandboxServer, an: Person) -> None:
    request = _request()
    for _ in range(2):
        await request.initialize()
        await request.initialize()
        assert (await request.do_request(f"{server.api_url}/bot{TOKEN}/getMe", "POST"))[0] == 200
        await request.shutdown()
        await request.shutdown()


async def test_a_call_before_opening_is_a_programmers_mistake() -> None:
    with pytest.raises(RuntimeError, match="not initialised"):
        await _request().do_request("http://127.0.0.1:9/", "POST")


async def test_nobody_there_is_a_network_error() -> None:
    request = _request()
    await request.initialize()

    with pytest.raises(NetworkError):
        await request.do_request("http://127.0.0.1:9/", "POST")

    await request.shutdown()
