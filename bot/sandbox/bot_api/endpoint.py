"""The HTTP side of the Bot API: finds the method, answers in its envelope, logs the call."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.sandbox.bot_api import commands, downloading, editing, parameters, polling, pressing, sending
from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.bot_api.record import Record
from bot.sandbox.faults import FaultKind
from bot.sandbox.network import Network
from bot.sandbox.refusals import RefusalError, unauthorized, unknown_method

Method = Callable[[Network, Parameters], Awaitable[object]]

METHODS: dict[str, Method] = {
    "getMe": polling.get_me,
    "getUpdates": polling.get_updates,
    "deleteWebhook": polling.delete_webhook,
    "getWebhookInfo": polling.get_webhook_info,
    "setMyCommands": commands.set_my_commands,
    "getMyCommands": commands.get_my_commands,
    "deleteMyCommands": commands.delete_my_commands,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "answerCallbackQuery": pressing.answer_callback_query,
    "getFile": downloading.get_file,
}
_BY_LOWER_NAME = {name.lower(): (name, method) for name, method in METHODS.items()}


class BotApi:
    """Answers the calls of the network's bot."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give the routes of calls and of file downloads."""
        return [
            web.get("/bot{token}/{method}", self._answer),
            web.post("/bot{token}/{method}", self._answer),
            web.get("/file/bot{token}/{path:.+}", self._download),
        ]

    async def _answer(self, request: web.Request) -> web.Response:
        name, method = _BY_LOWER_NAME.get(request.match_info["method"].lower(), ("unknown", None))
        try:
            self._check(request)
            call = await parameters.read(request)
        except RefusalError as refusal:
            Record(self._network, name, Parameters({}, {})).refused(refusal)
            return _refused(refusal)
        return await self._struck(request, method or _unknown, call, Record(self._network, name, call))

    async def _struck(
        self, request: web.Request, method: Method, call: Parameters, record: Record
    ) -> web.Response:
        """Answer a call, with all that is to go wrong with it."""
        trouble = self._network.faults.strike(record.method, record.chat_id)
        await asyncio.sleep(trouble.seconds(FaultKind.DELAY))
        if trouble.has(FaultKind.DROP_BEFORE):
            return _dropped(request)
        try:
            if refusal := trouble.refusal():
                raise refusal
            if trouble.has(FaultKind.DUPLICATE):
                call = call.without("offset")
            result = await method(self._network, call)
        except RefusalError as refusal:
            record.refused(refusal)
            return _refused(refusal)
        record.done(result, answered=not trouble.has(FaultKind.DROP_AFTER))
        await asyncio.sleep(trouble.seconds(FaultKind.DELAY_AFTER))
        if trouble.has(FaultKind.DROP_AFTER):
            return _dropped(request)
        return web.json_response({"ok": True, "result": result})

    async def _download(self, request: web.Request) -> web.Response:
        try:
            self._check(request)
        except RefusalError as refusal:
            return _refused(refusal)
        stored = self._network.files.at(request.match_info["path"])
        if stored is None:
            return _refused(RefusalError(404, "Not Found"))
        return web.Response(body=stored.content, content_type="application/octet-stream")

    def _check(self, request: web.Request) -> None:
        if request.match_info["token"] != self._network.token:
            raise unauthorized()


async def _unknown(_network: Network, _call: Parameters) -> object:
    raise unknown_method()


def _refused(refusal: RefusalError) -> web.Response:
    body: dict[str, object] = {
        "ok": False,
        "error_code": refusal.code,
        "description": refusal.description,
    }
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.code)


def _dropped(request: web.Request) -> web.Response:
    """End the connection; the answer goes nowhere."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
