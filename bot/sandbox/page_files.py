"""The page itself: plain files out of the package, nothing from anywhere else."""

from pathlib import Path

from aiohttp import web

_FOLDER = Path(__file__).parent / "page"
# Said here, because what the machine's own tables say of .js differs from one to another.
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
}
_HEADERS = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def routes() -> list[web.AbstractRouteDef]:
    """Give the routes of the page and of its scripts and styles."""
    return [web.get("/", _index), web.get(r"/page/{name:[a-z_]+\.(?:js|css|svg)}", _asset)]


async def _index(_request: web.Request) -> web.FileResponse:
    return _file("index.html")


async def _asset(request: web.Request) -> web.FileResponse:
    return _file(request.match_info["name"])


def _file(name: str) -> web.FileResponse:
    path = _FOLDER / name
    if not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path, headers={**_HEADERS, "Content-Type": _TYPES[path.suffix]})
