"""Group chats: which words there are for the bot."""

import re

from bot.domain import codes
from bot.domain.letters import bare
from bot.domain.reading.numbers import references
from bot.domain.targets import numbered_in

JOINING = "/start"
PLACE = re.compile(r"\b(?:muc|viec|nhiem vu|diem)\s*\d")  # "mục 2", "việc 3"


def names_task(text: str) -> bool:
    """Whether words name a task whatever was said before: by its number, or by its place in a document.

    >>> names_task("#12 xong"), names_task("345-TB/TU mục 2 xong"), names_task("việc 3 xong")
    (True, True, False)
    """
    return bool(numbered_in(text)) or bool(references(text) and PLACE.search(bare(text)))


def asks_to_join(text: str) -> bool:
    """Whether somebody tries to join: with the command, or with an invite code.

    >>> asks_to_join("/start K7MP-4QXT"), asks_to_join("mã k7mp-4qxt ạ"), asks_to_join("xong")
    (True, True, False)
    """
    return text.startswith(JOINING) or codes.written_in(text) is not None
