"""What cannot be: a progress that no task can have, more time until a day that is over."""

from datetime import datetime

import messages
from bot.domain import percents
from bot.domain.chat import Message
from bot.domain.replies.model import Outcome, Understanding
from bot.services.visiting import Visit

# Elsewhere a percentage is of something else: "vướng vì giá vật liệu lên 130%".
OF_PROGRESS = (Outcome.DONE, Outcome.PROGRESS, Outcome.ACK, Outcome.UNCLEAR)


def refused(visit: Visit, meaning: Understanding, now: datetime) -> list[Message]:
    """Say what of a report cannot be; empty where all of it can."""
    percent = percents.impossible(visit.text) if meaning.outcome in OF_PROGRESS else None
    if percent is not None:
        return [messages.percent_impossible(visit.office, percent)]
    asks_for_time = meaning.outcome is Outcome.EXTENSION_REQUEST
    if asks_for_time and meaning.new_due is not None and meaning.new_due < visit.office.today(now):
        return [messages.extension_into_the_past(visit.office, meaning.new_due)]
    return []
