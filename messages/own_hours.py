"""Messages of the hour at which a person is reminded."""

from datetime import time

from bot.domain.chat import Message
from bot.domain.office import Office
from messages.rendering import message


def hour_chosen(office: Office, at: time | None) -> Message:
    """Confirm from which hour a person is reminded; None: from the office's."""
    return message("hour_chosen", office, at=at or office.policy.digest_at, own=at is not None)


def hour_not_chosen(office: Office) -> Message:
    """Refuse an hour at which the office does not remind."""
    return message("hour_not_chosen", office, spans=office.hours.spans)
