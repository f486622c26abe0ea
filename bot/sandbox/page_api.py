"""The page's own API under /sandbox: being a person, adding one, moving the clock."""

from datetime import datetime, time, timedelta
from urllib.parse import quote
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.sandbox import stream, view
from bot.sandbox.acting import ACTIONS
from bot.sandbox.bot_api import parameters
from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.network import Network
from bot.sandbox.refusals import RefusalError

_HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
_MORNING = time(8)
_FASTEST = 86_400  # a day a second
_SHOWN_PICTURES = {"image/png", "image/jpeg", "image/webp", "image/gif"}


class PageApi:
    """Answers the page of one network."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give the routes under /sandbox."""
        return [
            web.get("/sandbox/stream", self._stream),
            web.get("/sandbox/files/{file_id}", self._file),
            web.post("/sandbox/people", self._add),
            web.post("/sandbox/groups", self._add_group),
            web.post("/sandbox/people/{person_id:[0-9]+}/{action}", self._act),
            web.get("/sandbox/clock", self._clock),
            web.post("/sandbox/clock", self._move_clock),
        ]

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        return await stream.serve(self._network, request)

    async def _file(self, request: web.Request) -> web.Response:
        stored = self._network.files.find(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound
        shown = stored.mime_type if stored.mime_type in _SHOWN_PICTURES else "application/octet-stream"
        disposition = f"attachment; filename*=UTF-8''{quote(stored.name)}"
        headers = {"Content-Disposition": disposition, "X-Content-Type-Options": "nosniff"}
        return web.Response(body=stored.content, content_type=shown, headers=headers)

    async def _add(self, request: web.Request) -> web.Response:
        return web.json_response(view.person(self._network.add_person(await _name(request))))

    async def _add_group(self, request: web.Request) -> web.Response:
        return web.json_response(view.person(self._network.add_group(await _name(request))))

    async def _act(self, request: web.Request) -> web.Response:
        person = self._network.person(int(request.match_info["person_id"]))
        action = ACTIONS.get(request.match_info["action"])
        if person is None or action is None:
            raise web.HTTPNotFound
        try:
            action(person, await parameters.read(request))
        except ValueError as mistake:
            return web.json_response({"error": str(mistake)}, status=409)
        except RefusalError as refusal:
            return web.json_response({"error": refusal.description}, status=refusal.code)
        return web.json_response({})

    async def _clock(self, _request: web.Request) -> web.Response:
        clock = self._network.clock
        return web.json_response({"now": clock.now().isoformat(), "speed": clock.speed})

    async def _move_clock(self, request: web.Request) -> web.Response:
        given = await parameters.read(request)
        clock = self._network.clock
        if given.text("speed"):
            clock.run_at(_speed(given))
            return await self._clock(request)
        clock.set(_next_morning(clock.now()) if given.flag("next_morning") else _later(clock.now(), given))
        return await self._clock(request)


async def _name(request: web.Request) -> str:
    name = " ".join((await parameters.read(request)).text("name").split())
    if not name:
        raise web.HTTPBadRequest
    return name


def _speed(given: Parameters) -> float:
    speed = given.decimal("speed", 1)
    if not 0 < speed <= _FASTEST:
        raise web.HTTPBadRequest
    return speed


def _later(now: datetime, given: Parameters) -> datetime:
    return now + timedelta(hours=given.number("hours"))


def _next_morning(now: datetime) -> datetime:
    tomorrow = now.astimezone(_HANOI).date() + timedelta(days=1)
    return datetime.combine(tomorrow, _MORNING, _HANOI)
