"""What the sandbox's tests share: the token, and a bot for a server."""

from telegram import Bot
from telegram.request import HTTPXRequest

from bot.sandbox import SandboxServer

TOKEN = "7000000001:AAF-mau_thu_nghiem"


def bot_of(server: SandboxServer, token: str = TOKEN) -> Bot:
    return Bot(
        token,
        base_url=f"{server.api_url}/bot",
        base_file_url=f"{server.api_url}/file/bot",
        request=HTTPXRequest(connection_pool_size=8),
        get_updates_request=HTTPXRequest(connection_pool_size=8),
    )
