"""What a message says that goes out later than it should have."""

from dataclasses import replace
from datetime import date

from bot.domain.chat import Message
from bot.domain.office import Office
from messages.rendering import message


def sent_late(office: Office, late: Message, paused: date) -> Message:
    """Let a message say that it is late, and since when nothing was sent."""
    return replace(late, text=f"{late.text}\n\n{message('sent_late', office, paused=paused).text}")
