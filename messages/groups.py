"""Messages in group chats: everybody reads them, so they name no task, no person and no figure.

`no_conclusion_in_group` goes to the person alone.
"""

from dataclasses import replace

from bot.domain.chat import Message
from bot.domain.office import Office
from messages.rendering import message


def answer_in_group(office: Office, about: tuple[int, ...], *, account_id: int) -> Message:
    """Say whether something was recorded, and no more; `about` are the assignments reported on."""
    said = message("answer_in_group", office, about=about, recorded=bool(about))
    return replace(said, account_id=account_id)


def no_joining_in_group(office: Office, *, account_id: int) -> Message:
    """Refuse the command, or a code, to join."""
    return replace(message("no_joining_in_group", office), account_id=account_id)


def no_conclusion_in_group(office: Office) -> Message:
    """Refuse a file that the office handed in among others."""
    return message("no_conclusion_in_group", office)
