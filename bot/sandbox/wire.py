"""The network's values as the JSON objects of the Bot API."""

import struct
from datetime import datetime

from bot.sandbox.accounts import Account, BotAccount
from bot.sandbox.chat import ChatMessage, Keyboard
from bot.sandbox.entities import Entity
from bot.sandbox.files import StoredFile

Json = dict[str, object]

_PNG = b"\x89PNG\r\n\x1a\n"
_USUAL_PICTURE = (1280, 960)


def bot(account: BotAccount) -> Json:
    """Give the bot as a User."""
    return {"id": account.id, "is_bot": True, "first_name": account.first_name, "username": account.username}


def user(account: Account) -> Json:
    """Give a person as a User."""
    return {"id": account.id, "is_bot": False, "language_code": "vi", **_names(account)}


def chat(account: Account) -> Json:
    """Give a person's private chat, or a group, as a Chat."""
    if account.id < 0:
        return {"id": account.id, "type": "group", "title": account.name}
    return {"id": account.id, "type": "private", **_names(account)}


def message(account: Account, sent: ChatMessage, *, with_quoted: bool = True) -> Json:
    """Give a message of the person's chat as a Message; a quoted one stands inside, without its own quote."""
    body: Json = {
        "message_id": sent.id,
        "from": bot(account.bot) if sent.from_bot else user(account),
        "chat": chat(account),
        "date": _seconds(sent.date),
        **_content(sent),
    }
    if sent.edited_at:
        body["edit_date"] = _seconds(sent.edited_at)
    if sent.buttons:
        body["reply_markup"] = {"inline_keyboard": keyboard(sent.buttons)}
    if with_quoted and (quoted := account.chat.find(sent.reply_to)):
        body["reply_to_message"] = message(account, quoted, with_quoted=False)
    return body


def keyboard(rows: Keyboard) -> list[list[Json]]:
    """Give the rows of buttons of an InlineKeyboardMarkup."""
    return [
        [{"text": b.text, **({"url": b.url} if b.url else {"callback_data": b.data})} for b in row]
        for row in rows
    ]


def entity(each: Entity) -> Json:
    """Give a MessageEntity."""
    body: Json = {"type": each.kind, "offset": each.offset, "length": each.length}
    return {**body, "url": each.url} if each.url else body


def file(stored: StoredFile) -> Json:
    """Give what a Document and a File have in common."""
    return {"file_id": stored.id, "file_unique_id": stored.unique_id, "file_size": len(stored.content)}


def callback_query(account: Account, pressed: ChatMessage, query_id: str, data: str) -> Json:
    """Give the CallbackQuery of a pressed button."""
    return {
        "id": query_id,
        "from": user(account),
        "message": message(account, pressed),
        "chat_instance": str(account.id),
        "data": data,
    }


def member_change(account: Account, at: datetime) -> Json:
    """Give the ChatMemberUpdated of a person who has just blocked the bot, or let it in again."""
    ours = bot(account.bot)
    member: Json = {"user": ours, "status": "member"}
    kicked: Json = {"user": ours, "status": "kicked", "until_date": 0}
    old, new = (member, kicked) if account.chat.blocked else (kicked, member)
    return {
        "chat": chat(account),
        "from": user(account),
        "date": _seconds(at),
        "old_chat_member": old,
        "new_chat_member": new,
    }


def _names(account: Account) -> Json:
    names: Json = {"first_name": account.name}
    return {**names, "username": account.username} if account.username else names


def _content(sent: ChatMessage) -> Json:
    entities = [entity(each) for each in sent.entities]
    stored = sent.content.file
    if stored is None:
        return {"text": sent.text, **({"entities": entities} if entities else {})}
    body = _photo(stored) if stored.is_photo else _document(stored)
    if sent.text:
        body["caption"] = sent.text
    if entities:
        body["caption_entities"] = entities
    return body


def _document(stored: StoredFile) -> Json:
    return {"document": {**file(stored), "file_name": stored.name, "mime_type": stored.mime_type}}


def _photo(stored: StoredFile) -> Json:
    width, height = picture_size(stored.content)
    return {"photo": [{**file(stored), "width": width, "height": height}]}


def picture_size(content: bytes) -> tuple[int, int]:
    """Read width and height out of a PNG; another kind gets the usual size."""
    if not content.startswith(_PNG) or len(content) < 24:
        return _USUAL_PICTURE
    width, height = struct.unpack(">II", content[16:24])
    return int(width), int(height)


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())
