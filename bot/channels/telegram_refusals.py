"""Telegram's refusals, and what stands between it and us, as verdicts."""

import re
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.telegram_http import NOT_SENT
from bot.ports import ChannelError, Verdict

GONE_WORDS = ("chat not found", "user not found", "peer_id_invalid")
TOO_MANY = "Too Many Requests"
GATEWAY_TIMEOUT = "Gateway Timeout"  # the one answer of a gateway that leaves open what became of the call
UNTOLD_WAIT_SECONDS = 10.0
MOST_LETTERS = 300  # the page of a proxy would fill the ledger


def refusal(error: Exception, token: str) -> ChannelError:
    """Turn what the library raised into a verdict; the token never stands in its text."""
    reason = redacted(error, token)
    if isinstance(error, RetryAfter):
        wait = error.retry_after
        seconds = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
        return ChannelError(Verdict.LATER, reason, wait_seconds=seconds, everybody=True)
    if isinstance(error, ChatMigrated):
        return ChannelError(Verdict.LATER, reason, moved_to=str(error.new_chat_id))
    if isinstance(error, NetworkError) and TOO_MANY in reason:
        return ChannelError(Verdict.LATER, reason, wait_seconds=UNTOLD_WAIT_SECONDS, everybody=True)
    return ChannelError(_verdict(error, reason), reason)


def redacted(error: Exception, token: str) -> str:
    """Return what an error says, short, without the secret half of the token."""
    secret = re.escape(token.partition(":")[2] or token)
    said = f"{type(error).__name__}: {error}"  # the library changes the case of some letters
    return re.sub(secret, "<token>", said, flags=re.IGNORECASE)[:MOST_LETTERS]


def is_page(error: BaseException | None) -> bool:
    """Whether an answer was no Bot API's, but the page of a proxy or a gateway before it."""
    return error is not None and isinstance(error.__cause__, TelegramError)


def _verdict(error: Exception, reason: str) -> Verdict:
    """Judge, the permanent ones first: BadRequest is a NetworkError."""
    if is_page(error):
        return _unanswered(reason)
    match error:
        case Forbidden():
            return Verdict.GONE if error.message.startswith("Forbidden: ") else Verdict.LATER
        case InvalidToken():
            return Verdict.LATER
        case BadRequest():
            return Verdict.GONE if any(words in reason.lower() for words in GONE_WORDS) else Verdict.NEVER
        case NetworkError():
            return _network_verdict(error, reason)
        case _:  # an answer that can't be read
            return Verdict.UNSURE


def _network_verdict(error: NetworkError, reason: str) -> Verdict:
    """Tell a call that never left, or was answered with 5xx, from one whose end is unknown."""
    if isinstance(error.__cause__, NOT_SENT):
        return Verdict.LATER
    if error.__cause__ is None and not isinstance(error, TimedOut):
        return _unanswered(reason)
    return Verdict.UNSURE


def _unanswered(reason: str) -> Verdict:
    return Verdict.UNSURE if GATEWAY_TIMEOUT in reason else Verdict.LATER
