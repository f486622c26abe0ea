"""Telegram, by python-telegram-bot."""

import os
from collections.abc import Awaitable
from typing import Any, TypeVar
from urllib.parse import urlsplit

os.environ.setdefault("PTB_TIMEDELTA", "true")  # else `retry_after` warns; read at import

from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.constants import ParseMode
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.channels import telegram_updates
from bot.channels.telegram_http import AiohttpRequest
from bot.channels.telegram_refusals import is_page, redacted, refusal
from bot.domain.chat import Attachment, Choice, Command, Incoming, MadeFile, Update
from bot.ports import AnotherInstanceError, ChannelError, TokenRefusedError, Verdict

POLL_SECONDS = 25
ANSWER_SECONDS = 10.0
CONNECTIONS = 256  # more than the dispatcher has in flight
SHORT_LABEL = 5
SHORT_A_ROW = 5
KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]
THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
DONE_BEFORE = (
    "essage is not modified",
    "essage to delete not found",
)  # the library changes the case of some letters
NO_PREVIEW = {"link_preview_options": {"is_disabled": True}}
# What the library raises over an answer of another shape, besides its own errors.
UNREADABLE = (AttributeError, LookupError, TypeError, ValueError, RecursionError)
Answer = TypeVar("Answer")


class TelegramChannel:
    """The Bot API as a channel. Source: core.telegram.org/bots/api."""

    name = telegram_updates.CHANNEL
    max_text = 4096
    buttons = True
    files = True
    edits = True

    def __init__(
        self, token: str, api_url: str, *, answer_seconds: float = ANSWER_SECONDS, paid: bool = False
    ) -> None:
        """Speak for the bot with that token; `paid`: what goes beyond the free pace is paid for."""
        self._token = token
        self._answer_seconds = answer_seconds
        self._more = {"allow_paid_broadcast": True} if paid else {}
        self._http = _request(api_url, answer_seconds, connections=CONNECTIONS)
        self._polling = _request(api_url, answer_seconds, connections=1)
        self._bot = Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=self._http,
            get_updates_request=self._polling,
        )

    async def open(self, commands: tuple[Command, ...]) -> str:
        """Check the token, show the command menu, return the bot's name. Raises TokenRefusedError."""
        await self._ask(self._introduced())
        menu = [BotCommand(c.name, c.description) for c in commands]
        await self._ask(self._bot.set_my_commands(menu))
        return self._bot.username

    async def close(self) -> None:
        """Close the connections."""
        await self._bot.shutdown()

    async def poll(self, after: str | None) -> list[Update]:
        """Wait for updates after key `after`, in order; asking acknowledges those before.

        Raises AnotherInstanceError.
        """
        offset = None if after is None else int(after) + 1
        return await self._ask(self._updates(offset))

    def incoming(self, update: Update) -> Incoming:
        """Read a raw update; what the bot does not act on is Happening.OTHER."""
        return telegram_updates.incoming(update)

    async def send(self, chat_id: str, text: str, choices: tuple[Choice, ...]) -> str:
        """Send light HTML with its choices as buttons; return the message's id."""
        return str(await self._ask(self._sent(int(chat_id), text, _keyboard(choices))))

    @staticmethod
    def is_group(chat_id: str) -> bool:
        """Whether a chat is a group: its id is negative. Source: core.telegram.org/bots/api#chat"""
        return chat_id.startswith("-")

    async def send_file(
        self, chat_id: str, file: Attachment | MadeFile, caption: str, choices: tuple[Choice, ...]
    ) -> str:
        """Send on a file by its id, which keeps its kind, or one that was made here; return the message's id.

        Source: core.telegram.org/bots/api#sending-files
        """
        told: dict[str, Any] = {  # Any: the library's parameters
            "chat_id": int(chat_id),
            "caption": caption,
            "parse_mode": ParseMode.HTML,
            "reply_markup": _keyboard(choices),
            **self._more,
        }
        content = _content(file)
        if file.is_photo:
            sent = await self._ask(self._bot.send_photo(photo=content, **told))
        else:
            sent = await self._ask(self._bot.send_document(document=content, **told))
        return str(sent.message_id)

    async def edit(
        self, chat_id: str, message_id: str, text: str, choices: tuple[Choice, ...], *, caption: bool
    ) -> None:
        """Change a message's words and buttons. Source: core.telegram.org/bots/api#editmessagetext"""
        told: dict[str, Any] = {  # Any: the library's parameters
            "chat_id": int(chat_id),
            "message_id": int(message_id),
            "parse_mode": ParseMode.HTML,
            "reply_markup": _keyboard(choices),
        }
        if caption:
            await self._done(self._bot.edit_message_caption(caption=text, **told))
        else:
            await self._done(self._bot.edit_message_text(text=text, **{**told, **NO_PREVIEW}))

    async def delete(self, chat_id: str, message_id: str) -> None:
        """Take a message away. Source: core.telegram.org/bots/api#deletemessage"""
        await self._done(self._bot.delete_message(int(chat_id), int(message_id)))

    async def probe(self) -> None:
        """Ask who we are. Source: core.telegram.org/bots/api#getme"""
        await self._ask(self._bot.get_me())

    async def acknowledge_press(self, press_id: str) -> None:
        """Stop the waiting sign on a pressed button."""
        await self._ask(self._bot.answer_callback_query(press_id))

    async def fetch(self, file_id: str) -> bytes:
        """Return a file's content."""
        file = await self._ask(self._bot.get_file(file_id))
        return bytes(await self._ask(file.download_as_bytearray()))

    @staticmethod
    def link(bot_name: str, code: str) -> str | None:
        """Return the address that opens the bot with an invite code."""
        return f"https://t.me/{bot_name}?start={code}"

    async def _introduced(self) -> None:
        try:
            await self._bot.initialize()
        except InvalidToken as error:
            if is_page(error.__cause__):
                raise
            raise TokenRefusedError("Telegram does not know this token") from None

    async def _sent(self, chat_id: int, text: str, keyboard: InlineKeyboardMarkup | None) -> int:
        """Send a message and return its id: reading all that is told of it would cost as much as sending.

        Source: core.telegram.org/bots/api#sendmessage
        """
        asked = {"chat_id": chat_id, "text": text, "parse_mode": ParseMode.HTML, **NO_PREVIEW, **self._more}
        if keyboard is not None:
            asked["reply_markup"] = keyboard.to_dict()
        sent = await self._http.call(f"{self._bot.base_url}/sendMessage", asked)
        return int(sent["message_id"])

    async def _updates(self, offset: int | None) -> list[Update]:
        """Wait for updates as the network sends them: one that the library can't read would spoil the others.

        Source: core.telegram.org/bots/api#getupdates
        """
        asked = {"timeout": POLL_SECONDS, "allowed_updates": KINDS}
        if offset is not None:
            asked["offset"] = offset
        patience = POLL_SECONDS + self._answer_seconds
        try:
            found = await self._polling.call(f"{self._bot.base_url}/getUpdates", asked, patience)
        except Conflict as error:
            raise AnotherInstanceError(redacted(error, self._token)) from None
        return [
            Update(
                str(int(u["update_id"])),
                telegram_updates.chat_id(u),
                telegram_updates.kept(u, self._bot.username),
            )
            for u in found
        ]

    async def _done(self, call: Awaitable[object]) -> None:
        """Await a change that may have been made before: a repeat of it is no refusal."""
        try:
            await self._ask(call)
        except ChannelError as error:
            if not any(words in str(error) for words in DONE_BEFORE):
                raise

    async def _ask(self, call: Awaitable[Answer]) -> Answer:
        """Await a call; the cause of a refusal is dropped, for it may carry the token in its text."""
        try:
            return await call
        except TelegramError as error:
            raise refusal(error, self._token) from None
        except UNREADABLE as error:
            reason = f"an answer that can't be read: {redacted(error, self._token)}"
            raise ChannelError(Verdict.UNSURE, reason) from None


def _request(api_url: str, answer_seconds: float, *, connections: int) -> AiohttpRequest:
    """Return a way to ask; the environment's proxy is not for a server on this machine."""
    here = urlsplit(api_url).hostname in THIS_MACHINE
    return AiohttpRequest(connections=connections, answer_seconds=answer_seconds, by_proxy=not here)


def _content(file: Attachment | MadeFile) -> InputFile | str:
    """Return a file as it is sent: what was made here, else the network's own id."""
    return file.file_id if isinstance(file, Attachment) else InputFile(file.content, filename=file.name)


def _keyboard(choices: tuple[Choice, ...]) -> InlineKeyboardMarkup | None:
    """Lay out choices: one a row, so that a label is never cut; numbers beside each other share a row."""
    rows: list[list[InlineKeyboardButton]] = []
    shared = False
    for choice in choices:
        short = len(choice.label) <= SHORT_LABEL
        if not (short and shared and len(rows[-1]) < SHORT_A_ROW):
            rows.append([])
        rows[-1].append(InlineKeyboardButton(choice.label, callback_data=choice.says))
        shared = short
    return InlineKeyboardMarkup(rows) if rows else None
