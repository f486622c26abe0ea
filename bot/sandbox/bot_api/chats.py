"""Which chat a call means, and whether the bot may write there."""

from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.network import Network
from bot.sandbox.people import Person
from bot.sandbox.refusals import bad_request, forbidden


def found(network: Network, call: Parameters) -> Person:
    """Give the person of the call's chat; raises RefusalError when there is none."""
    if not call.text("chat_id"):
        raise bad_request("chat_id is empty")
    person = network.person(call.number("chat_id"))
    if person is None:
        raise bad_request("chat not found")
    return person


def reachable(network: Network, call: Parameters) -> Person:
    """Give the person of the call's chat; raises RefusalError when the bot may not write to them."""
    person = found(network, call)
    if person.chat.blocked:
        raise forbidden("bot was blocked by the user")
    if not person.chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    return person
