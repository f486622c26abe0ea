"""Keeps other sites out: only this machine's own page and programs are answered."""

from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


@web.middleware
async def only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse a foreign Host (a rebound name) and a foreign Origin (another site's page)."""
    host = urlsplit(f"//{request.host}").hostname
    origin = request.headers.get("Origin")
    if host not in _LOOPBACK or origin not in {None, f"http://{request.host}"}:
        raise web.HTTPForbidden(text="only from this machine")
    return await handler(request)
