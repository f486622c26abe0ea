"""The bot works against an emulator that others wrote: a check of every request's shape."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator
from pydantic import SecretStr

from bot.app import App
from bot.channels.telegram import TelegramChannel
from bot.config import Settings
from bot.domain.chat import Choice
from bot.sandbox import PATIENCE_SECONDS
from bot.store.database import Store

TOKEN = "7000000001:AAF-mau_thu_nghiem"
AN = {"id": 7, "is_bot": False, "first_name": "An"}
CHAT = {"id": 7, "type": "private", "first_name": "An"}


class Emulator(LoBotApiEmulator):  # type: ignore[misc]  # it has no types
    """The emulated network knows no link previews, and gives its bot no name."""

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        fields.pop("link_preview_options", None)
        result = super().validate(method, fields, uploads)
        return {**result, "username": "mau_bot"} if method == "getMe" else result

    def refused(self) -> list[dict[str, Any]]:
        """Return the requests whose shape it refused."""
        return [one for one in self.requests if one["status"] != 200]

    async def has_seen(self, method: str, times: int) -> None:
        """Wait until a method was called so often."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while sum(one["method"] == method for one in self.requests) < times:
                await asyncio.sleep(0.02)


@pytest.fixture
async def emulator() -> AsyncIterator[tuple[Emulator, str]]:
    made = Emulator()
    runner = web.AppRunner(made.app(), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield made, f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_what_the_bot_asks_when_somebody_writes_and_presses_is_well_formed(
    emulator: tuple[Emulator, str], tmp_path: Path
) -> None:
    network, url = emulator
    settings = Settings(
        _env_file=None,
        _env_prefix="NOT_FOR_TESTS_",
        telegram_token=SecretStr(TOKEN),
        office_name="Văn phòng Đảng ủy",
        office_contact="đồng chí trực (mẫu), 0000.000.000",
        seconds_between_messages_to_a_chat=0,
    )
    app = App(
        settings, Store(f"sqlite+aiosqlite:///{tmp_path / 'dondoc.sqlite3'}"), TelegramChannel(TOKEN, url)
    )
    stopping = asyncio.Event()
    running = asyncio.create_task(app.run(stopping))

    said = {"message_id": 5, "date": 1_795_000_000, "from": AN, "chat": CHAT, "text": "/start"}
    await network.enqueue_update({"message": said}, token=TOKEN)
    await network.has_seen("sendMessage", 1)
    pressed = {"id": "9", "from": AN, "chat_instance": "1", "data": "/viec", "message": said}
    await network.enqueue_update({"callback_query": pressed}, token=TOKEN)
    await network.has_seen("answerCallbackQuery", 1)
    await network.has_seen("sendMessage", 2)
    stopping.set()
    await running

    assert network.refused() == []


async def test_a_message_with_buttons_and_marks_is_well_formed(emulator: tuple[Emulator, str]) -> None:
    network, url = emulator
    channel = TelegramChannel(TOKEN, url)
    await channel.open(())

    choices = (Choice("1", "Đã nhận", "đã nhận"), Choice("2", "Xem nhiệm vụ", "/viec"))
    sent = await channel.send("7", "<b>Nhiệm vụ 2.1</b>: rà soát &amp; báo cáo", choices)
    await channel.close()

    assert int(sent) > 0
    assert network.refused() == []
