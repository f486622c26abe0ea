"""sendMessage, sendDocument, sendPhoto and sendChatAction."""

from bot.sandbox import wire
from bot.sandbox.bot_api import chats, contents
from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.changes import Change
from bot.sandbox.chat import Content
from bot.sandbox.network import Network
from bot.sandbox.refusals import too_many


async def send_message(network: Network, call: Parameters) -> object:
    """Send a text. Source: core.telegram.org/bots/api#sendmessage."""
    return _send(network, call, Content(contents.text(network, call)))


async def send_document(network: Network, call: Parameters) -> object:
    """Send a file. Source: core.telegram.org/bots/api#senddocument."""
    return _send_file(network, call, "document", network.limits.document_bytes)


async def send_photo(network: Network, call: Parameters) -> object:
    """Send a picture. Source: core.telegram.org/bots/api#sendphoto."""
    return _send_file(network, call, "photo", network.limits.photo_bytes)


async def send_chat_action(network: Network, call: Parameters) -> object:
    """Show that the bot is busy. Source: core.telegram.org/bots/api#sendchataction."""
    person = chats.reachable(network, call)
    network.changes.tell(Change("typing", person.id))
    return True


def _send_file(network: Network, call: Parameters, field: str, limit_bytes: int) -> object:
    caption = contents.caption(network, call)
    chats.reachable(network, call)
    return _send(network, call, Content(caption, contents.file(network, call, field, limit_bytes)))


def _send(network: Network, call: Parameters, content: Content) -> object:
    person = chats.reachable(network, call)
    reply_to = contents.quoted(person, call)
    buttons = contents.keyboard(call)
    if wait := network.gate.admit(person.id, network.monotonic()):
        raise too_many(wait)
    message = network.post(person, content, from_bot=True, buttons=buttons, reply_to=reply_to)
    return wire.message(person, message)
