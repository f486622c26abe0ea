"""Messages of a task that goes from one cadre of a unit to another."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.assignments import TaskCard
from bot.domain.chat import Choice, Message
from bot.domain.delegations import Colleague
from bot.domain.office import Office
from messages.rendering import clock, message

MOST_CHOICES = 20


def delegated(office: Office, card: TaskCard, name: str, now: datetime) -> Message:
    """Say that a colleague has the task now, is told, and will be reminded."""
    back = (Choice("0", "Lấy lại", f"lấy lại #{card.id}"),)
    at = clock(now, office)
    return message("delegated", office, choices=back, about=(card.id,), card=card, name=name, at=at)


def delegation_told(office: Office, card: TaskCard, name: str, *, account_id: int) -> Message:
    """Tell a cadre that a colleague handed them a task."""
    choices = (
        Choice("1", "Tiếp nhận", f"#{card.id} đã nhận"),
        Choice("2", "Xem nhiệm vụ", f"xem #{card.id}"),
        Choice("3", "Không nhận", f"không nhận #{card.id}"),
    )
    about = (card.id,)
    made = message("delegation_told", office, choices=choices, about=about, asks=True, card=card, name=name)
    return replace(made, account_id=account_id)


def ask_delegation(
    office: Office, said: str, cards: Sequence[TaskCard], people: Sequence[Colleague], *, known: bool
) -> Message:
    """Ask which task is handed on, or to whom; nothing is stored yet.

    `people` are those who may be meant; not `known`: nobody bears the name, they are all there are.
    """
    pairs = [(card, one) for card in cards for one in people] if 1 in (len(cards), len(people)) else []
    pairs = pairs[:MOST_CHOICES]
    choices = tuple(
        Choice(str(n), one.name if len(cards) == 1 else str(n), f"chuyển #{card.id}: cán bộ {one.cadre_id}")
        for n, (card, one) in enumerate(pairs, 1)
    )
    return message(
        "ask_delegation",
        office,
        choices=choices,
        said=said,
        pairs=pairs,
        several=len(cards) > 1,
        people=people,
        known=known,
    )


def delegation_over(office: Office, card: TaskCard) -> Message:
    """Say that a task is the whole unit's again."""
    return message("delegation_over", office, about=(card.id,), card=card)


def delegation_over_told(office: Office, card: TaskCard, name: str, *, account_id: int) -> Message:
    """Tell who gave or had a task that it is the whole unit's again."""
    made = message("delegation_over_told", office, about=(card.id,), card=card, name=name)
    return replace(made, account_id=account_id)


def nothing_delegated(office: Office, card: TaskCard) -> Message:
    """Say that a task is in no one person's hands."""
    return message("nothing_delegated", office, about=(card.id,), card=card)
