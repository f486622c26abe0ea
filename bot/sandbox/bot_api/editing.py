"""editMessageText, editMessageCaption, editMessageReplyMarkup and deleteMessage."""

from dataclasses import replace
from datetime import timedelta

from bot.sandbox import wire
from bot.sandbox.bot_api import chats, contents
from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.changes import Change
from bot.sandbox.chat import ChatMessage, Content
from bot.sandbox.network import Network
from bot.sandbox.people import Person
from bot.sandbox.refusals import bad_request

_DELETABLE_FOR = timedelta(hours=48)
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)


async def edit_message_text(network: Network, call: Parameters) -> object:
    """Change text and buttons. Source: core.telegram.org/bots/api#editmessagetext."""
    rich = contents.text(network, call)
    person, message = _own(network, call)
    if message.content.file:
        raise bad_request("there is no text in the message to edit")
    return _edit(person, message, replace(message, content=Content(rich), buttons=contents.keyboard(call)))


async def edit_message_caption(network: Network, call: Parameters) -> object:
    """Change what stands under a file. Source: core.telegram.org/bots/api#editmessagecaption."""
    caption = contents.caption(network, call)
    person, message = _own(network, call)
    if message.content.file is None:
        raise bad_request("there is no caption in the message to edit")
    content = Content(caption, message.content.file)
    return _edit(person, message, replace(message, content=content, buttons=contents.keyboard(call)))


async def edit_message_reply_markup(network: Network, call: Parameters) -> object:
    """Change the buttons alone. Source: core.telegram.org/bots/api#editmessagereplymarkup."""
    person, message = _own(network, call)
    return _edit(person, message, replace(message, buttons=contents.keyboard(call)))


async def delete_message(network: Network, call: Parameters) -> object:
    """Take a message away, within 48 hours. Source: core.telegram.org/bots/api#deletemessage."""
    person = chats.reachable(network, call)
    message = person.chat.find(call.number("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if network.clock.now() - message.date > _DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    person.chat.remove(message.id)
    network.changes.tell(Change("deleted", person.id, message.id))
    return True


def _own(network: Network, call: Parameters) -> tuple[Person, ChatMessage]:
    person = chats.reachable(network, call)
    message = person.chat.find(call.number("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return person, message


def _edit(person: Person, old: ChatMessage, new: ChatMessage) -> object:
    if new == old:
        raise bad_request(_NOT_MODIFIED)
    edited = replace(new, edited_at=person.network.clock.now().replace(microsecond=0))
    person.network.replace(person, edited)
    return wire.message(person, edited)
