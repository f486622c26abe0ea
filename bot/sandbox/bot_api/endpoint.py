"""The HTTP side of the Bot API: finds the method, answers in its envelope, logs the call."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.sandbox.bot_api import commands, downloading, editing, parameters, polling, pressing, sending
from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.calls import Call
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
        call = Parameters({}, {})
        try:
            self._check(request)
            call = await parameters.read(request)
            if method is None:
                raise unknown_method()
            response = web.json_response({"ok": True, "result": await method(self._network, call)})
        except RefusalError as refusal:
            response = _refused(refusal)
        self._log(name, call, response.status)
        return response

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

    def _log(self, method: str, call: Parameters, status: int) -> None:
        chat_id = call.number("chat_id") or None
        self._network.calls.append(Call(method, chat_id, status, self._network.monotonic()))


def _refused(refusal: RefusalError) -> web.Response:
    body: dict[str, object] = {
        "ok": False,
        "error_code": refusal.code,
        "description": refusal.description,
    }
    if refusal.retry_after is not None:
        body["parameters"] = {"retry_after": refusal.retry_after}
    return web.json_response(body, status=refusal.code)
