"""The page's live news, as server-sent events: first the whole state, then every change."""

import asyncio
import json

from aiohttp import web

from bot.sandbox import view
from bot.sandbox.changes import Change
from bot.sandbox.network import Network

_QUIET_SECONDS = 15
_REFEREES = "call"  # news for the log's readers only
_HEADERS = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}


async def serve(network: Network, request: web.Request) -> web.StreamResponse:
    """Tell one open page everything until it closes or the server stops."""
    response = web.StreamResponse(headers=_HEADERS)
    await response.prepare(request)
    try:
        await _tell(network, response)
    except ConnectionResetError:
        return response
    return response


async def _tell(network: Network, response: web.StreamResponse) -> None:
    with network.changes.listen() as news:
        await response.write(_event("state", view.state(network)))
        while True:
            try:
                change = await asyncio.wait_for(news.get(), _QUIET_SECONDS)
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            if change is None:
                return
            if change.kind == _REFEREES:
                continue
            await response.write(_changed(network, change))


def _changed(network: Network, change: Change) -> bytes:
    return _event(change.kind, view.change(network, change))


def _event(name: str, body: dict[str, object]) -> bytes:
    return f"event: {name}\ndata: {json.dumps(body, ensure_ascii=False)}\n\n".encode()
