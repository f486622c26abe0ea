"""What a call wants to say: text with entities, buttons, a quoted message, a file."""

from collections.abc import Mapping

from bot.sandbox.bot_api.parameters import Parameters, as_mapping, as_sequence
from bot.sandbox.chat import Button, Keyboard
from bot.sandbox.entities import Entity, RichText, detected, trimmed, utf16_length
from bot.sandbox.files import StoredFile
from bot.sandbox.html_text import parse_html
from bot.sandbox.network import Network
from bot.sandbox.people import Person
from bot.sandbox.refusals import RefusalError, bad_request

_CALLBACK_DATA_BYTES = 64
_PLAIN_TEXT_BUTTON = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"


def text(network: Network, call: Parameters) -> RichText:
    """Read the text of a message; raises RefusalError when it is empty, too long or cannot be parsed."""
    if not call.text("text"):
        raise bad_request("message text is empty")
    rich = _rich(call, "text", "entities")
    if not rich.text:
        raise bad_request("text must be non-empty")
    if utf16_length(rich.text) > network.limits.text_characters:
        raise bad_request("message is too long")
    return rich


def caption(network: Network, call: Parameters) -> RichText:
    """Read the caption of a file; raises RefusalError when it is too long or cannot be parsed."""
    rich = _rich(call, "caption", "caption_entities")
    if utf16_length(rich.text) > network.limits.caption_characters:
        raise bad_request("message caption is too long")
    return rich


def keyboard(call: Parameters) -> Keyboard:
    """Read the inline buttons; raises RefusalError when one of them is not allowed."""
    markup = call.mapping("reply_markup")
    if markup and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    rows = as_sequence(markup.get("inline_keyboard", []), "inline_keyboard")
    return tuple(tuple(map(_button, as_sequence(row, "inline_keyboard row"))) for row in rows if row)


def quoted(person: Person, call: Parameters) -> int | None:
    """Read which message is answered; raises RefusalError when the chat does not have it."""
    reply = call.mapping("reply_parameters")
    if not reply:
        return None
    message = person.chat.find(int(str(reply.get("message_id", 0))))
    if message is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return message.id if message else None


def file(network: Network, call: Parameters, field: str, limit_bytes: int) -> StoredFile:
    """Read the uploaded file, or the known one whose id is given; raises RefusalError when there is none."""
    upload = call.upload(field)
    if upload is None:
        return _known(network, call.text(field), field)
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > limit_bytes:
        raise RefusalError(413, "Request Entity Too Large")
    return network.files.store(upload.name, upload.content, is_photo=field == "photo")


def _known(network: Network, file_id: str, field: str) -> StoredFile:
    stored = network.files.find(file_id)
    if not file_id:
        raise bad_request(f"there is no {field} in the request")
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return stored


def _rich(call: Parameters, field: str, entities_field: str) -> RichText:
    mode = call.text("parse_mode").lower()
    if mode not in {"", "html"}:
        raise bad_request("unsupported parse_mode")
    if mode:
        return detected(parse_html(call.text(field)))
    given = [_entity(as_mapping(each, "MessageEntity")) for each in call.sequence(entities_field)]
    return detected(trimmed(RichText(call.text(field), tuple(given))))


def _entity(given: Mapping[str, object]) -> Entity:
    offset, length = (int(str(given.get(name, 0))) for name in ("offset", "length"))
    return Entity(str(given.get("type", "")), offset, length, str(given.get("url", "")))


def _button(given: object) -> Button:
    fields = as_mapping(given, "InlineKeyboardButton")
    label, data, url = (str(fields.get(name, "")) for name in ("text", "callback_data", "url"))
    if not label:
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    if not data and not url:
        raise bad_request(_PLAIN_TEXT_BUTTON)
    if len(data.encode()) > _CALLBACK_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if url and not url.startswith(("http://", "https://", "tg://")):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return Button(label, data, url)
