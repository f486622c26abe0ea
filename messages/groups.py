"""Messages in group chats: everybody reads them, so they name no task, no person and no figure.

`no_conclusion_in_group` goes to the person alone.
"""

from dataclasses import replace

from bot.domain.chat import Message
from bot.domain.office import Office
from messages.rendering import message

NOT_CONNECTED = {
    "unknown": "Chưa rõ đơn vị nào; ví dụ: “kết nối nhóm với Ban Tổ chức”.",
    "no_right": "Việc này chỉ Văn phòng hoặc lãnh đạo của chính đơn vị được làm.",
    "none": "Nhóm này chưa là nhóm của đơn vị nào.",
}


def answer_in_group(office: Office, about: tuple[int, ...], *, account_id: int) -> Message:
    """Say whether something was recorded, and no more; `about` are the assignments reported on."""
    said = message("answer_in_group", office, about=about, recorded=bool(about))
    return replace(said, account_id=account_id)


def group_connected(office: Office, unit: str, *, connected: bool, account_id: int) -> Message:
    """Say whose group a chat is from now on, or no more."""
    return replace(message("group_connected", office, unit=unit, connected=connected), account_id=account_id)


def group_not_connected(office: Office, why: str, *, account_id: int) -> Message:
    """Say why a chat stays whose group it is."""
    return replace(message("group_not_connected", office, says=NOT_CONNECTED[why]), account_id=account_id)


def group_told(office: Office, *, changed: bool = False, account_id: int) -> Message:
    """Tell a unit's group that it has a new task, or that one has changed, and nothing of it."""
    return replace(message("group_told", office, changed=changed), account_id=account_id)


def no_joining_in_group(office: Office, *, account_id: int) -> Message:
    """Refuse the command, or a code, to join."""
    return replace(message("no_joining_in_group", office), account_id=account_id)


def no_conclusion_in_group(office: Office) -> Message:
    """Refuse a file that the office handed in among others."""
    return message("no_conclusion_in_group", office)
