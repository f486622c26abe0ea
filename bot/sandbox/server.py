"""The sandbox as a running HTTP server on loopback."""

from types import TracebackType
from typing import Self

from aiohttp import web

from bot.sandbox import page_files
from bot.sandbox.bot_api.endpoint import BotApi
from bot.sandbox.guard import only_from_here
from bot.sandbox.network import Network
from bot.sandbox.page_api import PageApi
from bot.sandbox.referee_api import RefereeApi

_HOST = "127.0.0.1"
_LARGEST_REQUEST_BYTES = 60_000_000


class SandboxServer:
    """Serves one network: the Bot API and the page."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self.api_url = ""
        self._runner: web.AppRunner | None = None

    @property
    def page_url(self) -> str:
        """Give the address of the page."""
        return f"{self.api_url}/"

    async def start(self, port: int = 0) -> None:
        """Listen on loopback, on any free port when `port` is 0; raises OSError when it is taken."""
        self._runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, _HOST, port).start()
        except OSError:
            await self.stop()
            raise
        self.api_url = f"http://{_HOST}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Let go of every waiting poll and page, and stop listening."""
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        if self._runner is None:
            await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    def _application(self) -> web.Application:
        application = web.Application(middlewares=[only_from_here], client_max_size=_LARGEST_REQUEST_BYTES)
        application.add_routes(BotApi(self.network).routes())
        application.add_routes(PageApi(self.network).routes())
        application.add_routes(RefereeApi(self.network).routes())
        application.add_routes(page_files.routes())
        application.on_shutdown.append(self._let_go)
        return application

    async def _let_go(self, _application: web.Application) -> None:
        self.network.updates.close()
        self.network.changes.close()
