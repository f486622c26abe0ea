"""Messages that show tasks."""

from collections.abc import Sequence

from bot.domain.assignments import AWAITS_THE_UNIT, TaskCard
from bot.domain.chat import Choice, Message
from bot.domain.office import Office
from messages.rendering import message

MOST_LISTED = 50  # a network takes about a hundred buttons


def task_list(office: Office, cards: Sequence[TaskCard]) -> Message:
    """List what waits for a report; a number opens its card."""
    shown = tuple(cards)[:MOST_LISTED]
    choices = tuple(Choice(str(n), str(n), f"xem #{card.id}") for n, card in enumerate(shown, 1))
    about = tuple(card.id for card in shown)
    more = len(cards) - len(shown)
    return message("task_list", office, choices=choices, about=about, numbered=True, cards=shown, more=more)


def task_card(office: Office, card: TaskCard) -> Message:
    """Show one task in full."""
    awaits = card.state in AWAITS_THE_UNIT
    choices = (
        Choice("1", "Tiếp nhận", f"#{card.id} đã nhận"),
        Choice("2", "Đã hoàn thành", f"#{card.id} xong"),
        Choice("3", "Có vướng mắc", f"#{card.id} có vướng mắc"),
    )
    return message(
        "task_card", office, choices=choices if awaits else (), about=(card.id,), asks=awaits, card=card
    )
