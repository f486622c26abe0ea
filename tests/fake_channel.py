"""A chat network in memory: it takes what is sent, and refuses when it is told to."""

import asyncio
import re
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import datetime
from html import unescape

from bot.domain.chat import Attachment, Choice, Command, Happening, Incoming, MadeFile, Update
from bot.domain.splitting import units
from bot.ports import ChannelError, Verdict

MAX_CAPTION = 1024
TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Sent:
    """A message that arrived in a chat."""

    chat_id: str
    id: str
    text: str
    choices: tuple[Choice, ...]
    file: Attachment | MadeFile | None = None

    def says(self, label: str) -> str:
        """Return what the choice with that label stands for."""
        return next(c.says for c in self.choices if c.label == label)


def _check(caption: str) -> None:
    if units(unescape(TAG.sub("", caption))) > MAX_CAPTION:
        raise ChannelError(Verdict.NEVER, "message caption is too long")


@dataclass
class FakeChannel:
    """A network that obeys the port and nothing else."""

    name: str = "telegram"
    max_text: int = 4096
    buttons: bool = True
    sent: list[Sent] = field(default_factory=list)
    contents: dict[str, bytes] = field(default_factory=dict)
    files: bool = True
    edits: bool = True
    unchangeable: set[str] = field(default_factory=set)  # ids of messages too old to be changed
    refusals: deque[Exception] = field(default_factory=deque)
    acknowledged: list[str] = field(default_factory=list)
    updates: asyncio.Queue[Update] = field(default_factory=asyncio.Queue)
    asked_after: list[str | None] = field(default_factory=list)
    probes: int = 0
    silent: bool = False  # a network that is away
    _last_id: int = 99

    async def open(self, commands: tuple[Command, ...]) -> str:
        return "don_doc_test_bot"

    async def close(self) -> None:
        return

    async def poll(self, after: str | None) -> list[Update]:
        self.asked_after.append(after)
        return [await self.updates.get()]

    def incoming(self, update: Update) -> Incoming:
        body = update.body
        attachment = Attachment(**body["file"]) if body.get("file") else None
        return Incoming(
            self.name,
            update.chat_id,
            Happening(body.get("happening", "message")),
            text=body.get("text", ""),
            sender_name=body.get("name", "Người mẫu"),
            said_at=datetime.fromisoformat(body["said_at"]) if body.get("said_at") else None,
            quoted=body.get("quoted"),
            press_id=body.get("press_id"),
            attachment=attachment,
            private=body.get("private", True),
            sender_id=body.get("sender"),
            message_id=body.get("message_id"),
        )

    async def send(self, chat_id: str, text: str, choices: tuple[Choice, ...]) -> str:
        return self._take(chat_id, text, choices)

    async def send_file(
        self, chat_id: str, file: Attachment | MadeFile, caption: str, choices: tuple[Choice, ...]
    ) -> str:
        _check(caption)
        return self._take(chat_id, caption, choices, file)

    def _take(
        self,
        chat_id: str,
        text: str,
        choices: tuple[Choice, ...],
        file: Attachment | MadeFile | None = None,
    ) -> str:
        if self.silent:
            raise ChannelError(Verdict.LATER, "away")
        if self.refusals:
            raise self.refusals.popleft()
        self._last_id += 1
        message_id = str(self._last_id)
        self.sent.append(Sent(chat_id, message_id, text, choices, file))
        return message_id

    async def edit(
        self, chat_id: str, message_id: str, text: str, choices: tuple[Choice, ...], *, caption: bool
    ) -> None:
        place = self._place(chat_id, message_id)
        if caption is (self.sent[place].file is None):
            raise ChannelError(Verdict.NEVER, "the message has no such words to edit")
        if caption:
            _check(text)
        self.sent[place] = replace(self.sent[place], text=text, choices=choices)

    async def delete(self, chat_id: str, message_id: str) -> None:
        del self.sent[self._place(chat_id, message_id)]

    def _place(self, chat_id: str, message_id: str) -> int:
        if self.refusals:
            raise self.refusals.popleft()
        known = (n for n, m in enumerate(self.sent) if (m.chat_id, m.id) == (chat_id, message_id))
        place = next(known, None)
        if place is None or message_id in self.unchangeable:
            raise ChannelError(Verdict.NEVER, "message can't be changed")
        return place

    def is_group(self, chat_id: str) -> bool:
        return chat_id.startswith("-")

    async def probe(self) -> None:
        self.probes += 1
        if self.silent:
            raise ChannelError(Verdict.LATER, "still away")

    async def acknowledge_press(self, press_id: str) -> None:
        self.acknowledged.append(press_id)

    async def fetch(self, file_id: str) -> bytes:
        if self.refusals:
            raise self.refusals.popleft()
        return self.contents[file_id]

    def link(self, bot_name: str, code: str) -> str | None:
        return f"https://t.me/{bot_name}?start={code}"
