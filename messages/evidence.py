"""Messages about what units show of their tasks."""

from collections.abc import Sequence

from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.evidence import Evidence
from bot.domain.office import Office
from messages.rendering import day, message, unstopped


def shown(one: Evidence) -> str:
    """Name what is shown: "văn bản số 120-BC/ĐU, ngày 29/11/2026", "tệp bien-ban.pdf", "ảnh"."""
    if one.number is not None:
        on = f", ngày {day(one.issued_on)}" if one.issued_on else ""
        return f"văn bản số {one.number}{on}"
    return "ảnh" if one.is_photo else f"tệp {unstopped(one.name)[:80]}".strip()


def evidence_attached(office: Office, shows: Sequence[Evidence], cards: Sequence[TaskCard]) -> Message:
    """Say what was attached to which tasks."""
    about = tuple(card.id for card in cards)
    return message("evidence_attached", office, about=about, shows=[shown(one) for one in shows], cards=cards)


def evidence_file(office: Office, one: Evidence, card: TaskCard) -> Message:
    """Send a file of a unit on to the office."""
    made = message("evidence_file", office, says=shown(one), card=card)
    return Message(made.text, file=one.file)


def no_evidence(office: Office) -> Message:
    """Say that no file was shown of a task."""
    return message("no_evidence", office)


def ask_what_file(office: Office) -> Message:
    """Ask whether a file is a conclusion or shows what a unit has done."""
    return message("ask_what_file", office)
