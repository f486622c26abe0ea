"""A server that answers as Telegram, a gateway or a proxy might on a bad day."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

PAGE = "<html><head><title>Trang bị chặn</title></head><body>{}</body></html>"
ME = {"id": 7000000001, "is_bot": True, "first_name": "Đôn Đốc", "username": "don_doc_mau_bot"}
DROP, HANG = "drop", "hang"


@dataclass
class OddServer:
    """What each method answers: (status, body), or DROP or HANG; `asked` holds the methods called."""

    url: str = ""
    answers: dict[str, tuple[int, str] | str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    def says(self, method: str, status: int, body: object) -> None:
        """Let a method answer a body: a string as it is, anything else as JSON."""
        self.answers[method] = (status, body if isinstance(body, str) else json.dumps(body))

    def refuses(self, method: str, status: int, description: str, **parameters: int) -> None:
        """Let a method refuse as the Bot API does."""
        body: dict[str, object] = {"ok": False, "error_code": status, "description": description}
        self.says(method, status, {**body, "parameters": parameters} if parameters else body)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Read the whole request, then do as told."""
        self.bodies.append(await request.read())
        method = request.match_info["method"]
        self.asked.append(method)
        told = self.answers.get(method) or (200, json.dumps({"ok": True, "result": _usual(method)}))
        if told == HANG:
            await asyncio.Event().wait()
        if isinstance(told, str):
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        return web.Response(status=told[0], text=told[1])


@asynccontextmanager
async def serving() -> AsyncIterator[OddServer]:
    odd = OddServer()
    application = web.Application()
    application.router.add_post("/bot{token}/{method}", odd.answer)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    odd.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield odd
    finally:
        await runner.cleanup()


def _usual(method: str) -> object:
    if method == "getMe":
        return ME
    if method in ("sendMessage", "sendDocument"):
        chat = {"id": 7, "type": "private", "first_name": "An"}
        return {"message_id": 1, "date": 1, "chat": chat, "text": "xong"}
    return [] if method == "getUpdates" else True
