"""What a Telegram update says, read from its JSON; whatever stands there, nothing raises.

Source: core.telegram.org/bots/api#update
"""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.domain import gatherings
from bot.domain.chat import Attachment, Happening, Incoming, Update

CHANNEL = "telegram"
PRIVATE = "private"
GONE_STATES = ("kicked", "left")
LONGEST_NAME = 129  # two names of 64. Source: core.telegram.org/bots/api#user
WORDS = {"text", "caption", "document", "contact", "location", "poll"}
FILES = ("document", "photo")
SAID = ("message", "edited_message")
QUOTATIONS = {"reply_to_message", "external_reply", "quote"}
PICTURES_AND_SOUNDS = {"photo", "video", "video_note", "animation", "sticker", "voice", "audio"}


def chat_id(body: dict[str, Any]) -> str:  # Any: the network's own JSON
    """Return the chat that an update belongs to, "" when it names none.

    >>> chat_id({"update_id": 1, "callback_query": {"message": {"chat": {"id": 7}}}})
    '7'
    """
    for told in body.values():
        found = _id(told, "chat", "id") or _id(told, "message", "chat", "id") or _id(told, "from", "id")
        if found is not None:
            return found
    return ""


def kept(body: dict[str, Any], me: str = "") -> dict[str, Any]:  # Any: the network's own JSON
    """Return what is stored of an update: of a message quoted its id, of a group only words for the bot `me`.

    >>> kept({"update_id": 1, "message": {"chat": {"id": -7, "type": "group"}, "text": "xong"}})
    {'update_id': 1, 'message': {'chat': {'id': -7, 'type': 'group'}}}
    """
    return {kind: _kept(kind, told, me) if isinstance(told, dict) else told for kind, told in body.items()}


def _kept(kind: str, told: dict[str, Any], me: str) -> dict[str, Any]:
    message = told.get("message")
    if isinstance(message, dict):  # the one whose button was pressed: words of ours
        return {**told, "message": {k: message[k] for k in ("message_id", "chat", "date") if k in message}}
    if "chat" in told and not _private(told, "chat"):
        words = _for(me, told) if kind in SAID else None
        return {"chat": told["chat"], **(_kept_of_group(told, words, me) if words is not None else {})}
    quoted = _at(told, ("reply_to_message",))
    own = {k: v for k, v in told.items() if k not in QUOTATIONS}
    number = _at(quoted, ("message_id",))
    return own if quoted is None else {**own, "reply_to_message": {"message_id": number}}


def _for(me: str, said: dict[str, Any]) -> str | None:
    """Return the words of a group that are for the bot, None when they are not; of a try to join no code."""
    text = _text(said, "text") or _text(said, "caption")
    if gatherings.asks_to_join(text):
        return gatherings.JOINING
    own = re.sub(rf"@{re.escape(me)}\b", " ", text, flags=re.IGNORECASE).strip() if me else text
    return own if own != text or _quotes(me, said) or gatherings.names_task(text) else None


def _quotes(me: str, said: dict[str, Any]) -> bool:
    return bool(me) and _text(said, "reply_to_message", "from", "username") == me


def _kept_of_group(said: dict[str, Any], words: str, me: str) -> dict[str, Any]:
    quoted = {"message_id": _at(said, ("reply_to_message", "message_id"))}
    return {
        "message_id": said.get("message_id"),
        "date": said.get("date"),
        "from": {"id": _at(said, ("from", "id"))},
        "text": words,
        **{k: said[k] for k in FILES if k in said},
        **({"reply_to_message": quoted} if _quotes(me, said) else {}),
    }


def incoming(update: Update) -> Incoming:
    """Read an update; what the bot does not act on is Happening.OTHER."""
    body = update.body
    other = Incoming(CHANNEL, update.chat_id, Happening.OTHER)
    for kind, read in (
        ("callback_query", _press),
        ("message", _message),
        ("edited_message", _edited),
        ("my_chat_member", _membership),
    ):
        if isinstance(body.get(kind), dict):
            return read(body[kind]) or other
    return other


def _press(query: dict[str, Any]) -> Incoming | None:
    """Read a pressed button; of an old message only the ids are left, and they are enough."""
    chat, pressed = _id(query, "message", "chat", "id"), _id(query, "message", "message_id")
    if chat is None or pressed is None:
        return None
    return Incoming(
        CHANNEL,
        chat,
        Happening.PRESS,
        text=_text(query, "data"),
        sender_name=_name(query),
        quoted=pressed,
        press_id=_text(query, "id") or None,
        private=_private(query, "message", "chat"),
    )


def _message(message: dict[str, Any]) -> Incoming | None:
    """Read a message; what Telegram itself puts into a chat (a pin, a timer) is nobody's words."""
    chat = _id(message, "chat", "id")
    if chat is None or (WORDS | PICTURES_AND_SOUNDS).isdisjoint(message):
        return None
    return Incoming(
        CHANNEL,
        chat,
        Happening.MESSAGE,
        text=_text(message, "text") or _text(message, "caption"),
        sender_name=_name(message),
        said_at=_moment(message),
        quoted=_id(message, "reply_to_message", "message_id"),
        attachment=_attachment(message),
        private=_private(message, "chat"),
        sender_id=_id(message, "from", "id"),
        message_id=_id(message, "message_id"),
    )


def _edited(message: dict[str, Any]) -> Incoming | None:
    """Read an edited message. Source: core.telegram.org/bots/api#update"""
    found = _message(message)
    return replace(found, happening=Happening.EDITED) if found is not None else None


def _membership(change: dict[str, Any]) -> Incoming | None:
    chat, status = _id(change, "chat", "id"), _text(change, "new_chat_member", "status")
    if chat is None or not status:
        return None
    happening = Happening.LEFT if status in GONE_STATES else Happening.RETURNED
    return Incoming(CHANNEL, chat, happening, private=_private(change, "chat"))


def _attachment(message: dict[str, Any]) -> Attachment | None:
    """Return the file that came along; a photo's largest size is one too, without a name."""
    sizes = message.get("photo")
    is_photo = isinstance(sizes, list) and bool(sizes) and isinstance(sizes[-1], dict)
    if isinstance(sizes, list) and is_photo:
        message = {"document": sizes[-1]}
    file_id = _text(message, "document", "file_id")
    if not file_id:
        return None
    size = _id(message, "document", "file_size")
    return Attachment(file_id, _text(message, "document", "file_name"), int(size or 0), is_photo)


def _moment(message: dict[str, Any]) -> datetime | None:
    seconds = _id(message, "date")
    try:
        return datetime.fromtimestamp(int(seconds), UTC) if seconds else None
    except (OverflowError, ValueError, OSError):
        return None


def _name(said: dict[str, Any]) -> str:
    """Return the sender's name on one line, of letters that show: people choose it, and others read it."""
    written = f"{_text(said, 'from', 'first_name')} {_text(said, 'from', 'last_name')}"
    shown = "".join(c for c in " ".join(written.split()) if c.isprintable())
    return shown.strip()[:LONGEST_NAME]


def _private(body: dict[str, Any], *to_chat: str) -> bool:
    return _text(body, *to_chat, "type") == PRIVATE


def _text(body: object, *path: str) -> str:
    """Return the string at the end of `path`, "" when there is none; only letters that a database takes."""
    found = _at(body, path)
    return found.replace("\0", "").encode("utf-8", "replace").decode() if isinstance(found, str) else ""


def _id(body: object, *path: str) -> str | None:
    """Return the whole number at the end of `path`, as a string; None when there is none."""
    found = _at(body, path)
    return str(found) if isinstance(found, int) and not isinstance(found, bool) else None


def _at(body: object, path: tuple[str, ...]) -> object:
    for key in path:
        body = body.get(key) if isinstance(body, dict) else None
    return body
