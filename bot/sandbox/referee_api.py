"""The referee over HTTP, under /sandbox: what is to go wrong, and the log of every call."""

from aiohttp import web

from bot.sandbox import calls, view
from bot.sandbox.bot_api import parameters
from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.changes import Change
from bot.sandbox.faults import Fault, FaultError, FaultKind
from bot.sandbox.network import Network
from bot.sandbox.refusals import RefusalError


class RefereeApi:
    """Answers for one network."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give the routes under /sandbox."""
        return [
            web.get("/sandbox/faults", self._faults),
            web.post("/sandbox/faults", self._add),
            web.delete("/sandbox/faults", self._clear),
            web.get("/sandbox/calls", self._calls),
        ]

    async def _faults(self, _request: web.Request) -> web.Response:
        return web.json_response(view.listed_faults(self._network))

    async def _add(self, request: web.Request) -> web.Response:
        try:
            self._network.faults.add(_fault(await parameters.read(request)))
        except (ValueError, RefusalError) as mistake:
            return web.json_response({"error": str(mistake)}, status=400)
        return await self._changed(request)

    async def _clear(self, request: web.Request) -> web.Response:
        """End the fault of a number (`?number=`), or all."""
        given = Parameters(request.query, {})
        self._network.faults.clear(given.number("number") or None)
        return await self._changed(request)

    async def _changed(self, request: web.Request) -> web.Response:
        self._network.changes.tell(Change("faults"))
        return await self._faults(request)

    async def _calls(self, request: web.Request) -> web.Response:
        """Give the log from a line on (`?after=`: how many lines to pass over)."""
        after = max(0, Parameters(request.query, {}).number("after"))
        return web.json_response([calls.as_json(call) for call in self._network.calls[after:]])


def _fault(given: Parameters) -> Fault:
    if given.text("kind") not in list(FaultKind):
        raise FaultError(f"kind is one of {', '.join(FaultKind)}")
    usual = Fault(FaultKind.FLOOD)
    return Fault(
        FaultKind(given.text("kind")),
        method=given.text("method"),
        chat_id=given.number("chat_id") or None,
        share=given.decimal("share", usual.share),
        count=given.number("count") or None,
        seconds=given.decimal("seconds", usual.seconds),
        jitter_seconds=given.decimal("jitter_seconds", usual.jitter_seconds),
        status=given.number("status", usual.status),
        to=given.number("to"),
    )
