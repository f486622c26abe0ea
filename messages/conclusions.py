"""Messages of drafting and publishing a conclusion."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.assignments import TaskCard
from bot.domain.chat import Choice, Message
from bot.domain.conclusions import Filed
from bot.domain.office import Office
from messages.rendering import clock, message

RECEIVED = Choice("1", "Đã nhận", "đã nhận")
SEE_TASKS = Choice("2", "Xem nhiệm vụ", "xem nhiệm vụ")
NOT_OURS = Choice("3", "Không thuộc đơn vị tôi", "không thuộc đơn vị tôi")


def file_refused(office: Office, problem: str) -> Message:
    """Say why a file was not taken."""
    return message("file_refused", office, problem=problem)


def secret_refused(office: Office) -> Message:
    """Refuse a document that is marked as a state secret."""
    return message("secret_refused", office)


def published(
    office: Office,
    filed: Filed,
    people: int,
    *,
    unjoined: Sequence[str],
    unreachable: Sequence[str],
    untaken: Sequence[str],
    corrects: bool = False,
    held: Sequence[datetime] = (),
) -> Message:
    """Tell who publishes how many people it goes to, and which units nobody can be reached in.

    `held`: until when the messages wait that don't go at once.
    """
    return message(
        "published",
        office,
        filed=filed,
        people=people,
        unjoined=unjoined,
        unreachable=unreachable,
        untaken=untaken,
        corrects=corrects,
        held=len(held),
        first=clock(held[0], office) if held else "",
    )


def not_published(office: Office, why: str) -> Message:
    """Say why nothing was published."""
    return message("not_published", office, why=why)


def ask_unnumbered(office: Office, conclusion_id: int, version: int) -> Message:
    """Ask once more before a conclusion without a number or day of issue goes out."""
    anyway = Choice("1", "Vẫn phát hành", f"phát hành {conclusion_id} bản {version} không số")
    return message("ask_unnumbered", office, choices=(anyway,))


def ask_urgent(office: Office, conclusion_id: int, version: int, *, unnumbered: bool = False) -> Message:
    """Ask whether a conclusion that is marked HỎA TỐC goes at once."""
    says = f"phát hành {conclusion_id} bản {version}"
    end = " không số" if unnumbered else ""
    at_once = Choice("1", "Gửi ngay", f"{says} hỏa tốc{end}")
    return message("ask_urgent", office, choices=(at_once, Choice("2", "Gửi thường", f"{says} thường{end}")))


def draft_discarded(office: Office, filed: Filed) -> Message:
    """Say that a draft was put aside."""
    return message("draft_discarded", office, filed=filed)


def new_conclusion(office: Office, name: str, filed: Filed, cards: Sequence[TaskCard]) -> Message:
    """Push a new conclusion to a cadre, with their own organisations' tasks only."""
    about = tuple(card.id for card in cards)
    choices = (RECEIVED, SEE_TASKS, NOT_OURS)
    return message(
        "new_conclusion",
        office,
        choices=choices,
        about=about,
        asks=True,
        numbered=True,
        name=name,
        filed=filed,
        cards=cards,
    )
