"""Messages of drafting and publishing a conclusion."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.domain.assignments import Holding, TaskCard
from bot.domain.chat import Choice, Message
from bot.domain.conclusions import ConclusionState, Filed
from bot.domain.office import Office
from messages.rendering import message

RECEIVED = Choice("1", "Đã nhận", "đã nhận")
SEE_TASKS = Choice("2", "Xem nhiệm vụ", "xem nhiệm vụ")
NOT_OURS = Choice("3", "Không thuộc đơn vị tôi", "không thuộc đơn vị tôi")


@dataclass(frozen=True)
class Duty:
    """A task of a draft with everybody who holds it.

    `unclear`: somebody holds it whom the directory doesn't know; `unknown` are the document's words for them.
    """

    card: TaskCard
    leads: tuple[str, ...]
    coordinators: tuple[str, ...]
    unclear: bool
    unknown: tuple[str, ...]


def draft(office: Office, filed: Filed, cards: Sequence[TaskCard], *, known: bool) -> Message:
    """Show a draft: every task, its organisations, its deadline, and what is to be checked."""
    is_draft = filed.state is ConclusionState.DRAFT
    return message(
        "draft",
        office,
        choices=_draft_choices(filed) if is_draft else (),
        filed=filed,
        is_draft=is_draft,
        known=known,
        duties=_duties(cards),
        problems=filed.problems,
        lacks_number=is_draft and (filed.number is None or filed.issued_on is None),
    )


def _draft_choices(filed: Filed) -> tuple[Choice, ...]:
    return (
        Choice("1", "Phát hành", f"phát hành {filed.id}"),
        Choice("2", "Bỏ dự thảo", f"bỏ dự thảo {filed.id}"),
    )


def _duties(cards: Sequence[TaskCard]) -> list[Duty]:
    by_task = groupby(cards, key=lambda card: (card.ref, card.section, card.text))
    return [_duty(list(held)) for _, held in by_task]


def _duty(held: list[TaskCard]) -> Duty:
    def names(holding: Holding) -> tuple[str, ...]:
        return tuple(c.organisation_short for c in held if c.organisation_id and c.holding is holding)

    unknown = tuple(c.organisation for c in held if not c.organisation_id)
    told = tuple(words for words in unknown if words)
    return Duty(held[0], names(Holding.LEAD), names(Holding.COORDINATING), bool(unknown), told)


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
) -> Message:
    """Tell who publishes how many people it goes to, and which units nobody can be reached in."""
    return message(
        "published",
        office,
        filed=filed,
        people=people,
        unjoined=unjoined,
        unreachable=unreachable,
        untaken=untaken,
    )


def not_published(office: Office, why: str) -> Message:
    """Say why nothing was published."""
    return message("not_published", office, why=why)


def draft_discarded(office: Office, filed: Filed) -> Message:
    """Say that a draft was put aside."""
    return message("draft_discarded", office, filed=filed)


def number_not_understood(office: Office) -> Message:
    """Ask again for a number and a day of issue."""
    return message("number_not_understood", office)


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
