"""answerCallbackQuery."""

from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.changes import Change
from bot.sandbox.entities import utf16_length
from bot.sandbox.network import Network
from bot.sandbox.refusals import bad_request, late_query

_NOTICE_CHARACTERS = 200


async def answer_callback_query(network: Network, call: Parameters) -> object:
    """End the waiting sign on a pressed button. Source: core.telegram.org/bots/api#answercallbackquery."""
    notice = call.text("text")
    if utf16_length(notice) > _NOTICE_CHARACTERS:
        raise bad_request("MESSAGE_TOO_LONG")
    answered = network.queries.answer(call.text("callback_query_id"), network.monotonic())
    person = network.person(answered[0]) if answered else None
    if answered is None or person is None:
        raise late_query()
    if notice:
        person.chat.notices.append(notice)
    network.changes.tell(Change("answered", person.id, answered[1], notice))
    return True
