"""Messages about people whom messages do not reach."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.chat import Message, MessageKind
from bot.domain.office import Office
from bot.domain.people import Unreached
from messages.rendering import message


def unreached_to_office(office: Office, name: str, lost: Sequence[Unreached]) -> Message:
    """Tell the office who can't be reached, and what to do meanwhile."""
    made = message("unreached_to_office", office, name=name, lost=_lines(lost))
    return replace(made, kind=MessageKind.NOTICE)


def unreached_to_unit(office: Office, name: str, lost: Sequence[Unreached]) -> Message:
    """Tell a unit who of it can't be reached."""
    return message("unreached_to_unit", office, name=name, lost=_lines(lost))


def _lines(lost: Sequence[Unreached]) -> list[str]:
    """Write each person with their units: "Nguyễn Văn B, Ban Tổ chức"."""
    return [", ".join([one.name, *(unit for _, unit in one.units)]) for one in lost]
