"""Messages of joining."""

from collections.abc import Sequence

from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.office import Office
from bot.domain.people import Post
from messages.rendering import message


def welcome(
    office: Office, name: str, post: Post, organisation: str | None, cards: Sequence[TaskCard]
) -> Message:
    """Greet somebody who has joined, with what waits for their unit."""
    about = tuple(card.id for card in cards)
    return message(
        "welcome",
        office,
        about=about,
        numbered=True,
        name=name,
        post=post,
        organisation=organisation,
        cards=cards,
    )


def code_unknown(office: Office) -> Message:
    """Refuse a code that was never given out."""
    return message("code_unknown", office)


def code_used(office: Office) -> Message:
    """Refuse a code that somebody has used."""
    return message("code_used", office)


def code_expired(office: Office) -> Message:
    """Refuse a code whose time is over."""
    return message("code_expired", office)


def post_held(office: Office) -> Message:
    """Tell somebody that they hold the code's post already."""
    return message("post_held", office)


def not_joined(office: Office) -> Message:
    """Ask a stranger for an invite code."""
    return message("not_joined", office)
