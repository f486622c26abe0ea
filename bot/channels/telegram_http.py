"""How the Telegram library speaks HTTP: over aiohttp, whose cost does not grow with what is in flight."""

from typing import Any, cast

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 5.0
KEEP_SECONDS = 60.0  # an idle connection; Telegram's own end comes later
# What shows that a call never left this machine, or not past a proxy.
NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ClientHttpProxyError)


class AiohttpRequest(BaseRequest):
    """Calls the Bot API. Source: docs.python-telegram-bot.org, telegram.request.BaseRequest.

    `by_proxy`: the environment's proxy is used.
    """

    def __init__(self, *, connections: int, answer_seconds: float, by_proxy: bool) -> None:
        self._connections = connections
        self._answer_seconds = answer_seconds
        self._by_proxy = by_proxy
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """How long an answer may take, in seconds."""
        return self._answer_seconds

    async def initialize(self) -> None:
        """Open the session; its connections are made when they are needed."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEEP_SECONDS)
            self._session = aiohttp.ClientSession(connector=connector, trust_env=self._by_proxy)

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def call(
        self, url: str, parameters: dict[str, Any], answer_seconds: float | None = None
    ) -> Any:  # Any: the network's own JSON
        """Call a method with parameters that are JSON as they stand; return its result. Raises TelegramError.

        The library reads the answer; its RequestData is not made here, for only the library itself may.
        """
        seconds = self._answer_seconds if answer_seconds is None else answer_seconds
        return await self.post(url, cast("RequestData", _Ready(parameters)), read_timeout=seconds)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return the status and the body of an answer. Raises TimedOut or NetworkError, with the cause."""
        if self._session is None:
            raise RuntimeError("the request is not initialised")
        seconds = float(read_timeout) if isinstance(read_timeout, int | float) else self._answer_seconds
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=seconds)
        try:
            headers = {"User-Agent": self.USER_AGENT}
            async with self._session.request(
                method, url, data=_body(request_data), headers=headers, timeout=timeout
            ) as answer:
                return answer.status, await answer.read()
        except TimeoutError as error:
            raise TimedOut(type(error).__name__) from error
        except aiohttp.ClientError as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from error


class _Ready:
    """Parameters, as `do_request` reads them from the library's RequestData."""

    contains_files = False

    def __init__(self, parameters: dict[str, Any]) -> None:
        self.parameters = parameters


def _body(given: RequestData | None) -> aiohttp.FormData | aiohttp.JsonPayload | None:
    """Return the parameters as JSON, which costs least, or as a form where files come along."""
    if given is None:
        return None
    if not given.contains_files:
        return aiohttp.JsonPayload(given.parameters)
    form = aiohttp.FormData(given.json_parameters, quote_fields=False)  # names stay as they are
    for name, (file_name, content, kind) in given.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return form
