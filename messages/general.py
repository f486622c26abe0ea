"""Messages that belong to no one feature."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.domain.assignments import State, TaskCard, Timeliness
from bot.domain.chat import Command, Message
from bot.domain.office import Office
from bot.domain.people import Person
from bot.domain.rights import Right
from messages import words
from messages.rendering import clock, message


def guide(office: Office, person: Person, commands: Sequence[Command]) -> Message:
    """Explain what this person can do."""
    return message(
        "guide",
        office,
        commands=commands,
        reports=person.may(Right.REPORT),
        drafts=person.may(Right.DRAFT),
    )


def no_right(office: Office, right: Right) -> Message:
    """Refuse what only those with `right` may do; who may not even talk holds no post."""
    return message("no_right", office, right=right)


def unknown_command(office: Office, said: str) -> Message:
    """Refuse a command that doesn't exist."""
    return message("unknown_command", office, said=said)


def stale_button(office: Office) -> Message:
    """Refuse a button or a quotation of a message that this person never got."""
    return message("stale_button", office)


def too_many_messages(office: Office, most: int) -> Message:
    """Say that nothing is taken until a person sends fewer messages; `most` are taken in a minute."""
    return message("too_many_messages", office, most=most)


def no_words(office: Office) -> Message:
    """Say that a voice, a sticker, a place or a contact can't be read."""
    return message("no_words", office)


def could_not_handle(office: Office) -> Message:
    """Own up to a failure of the program."""
    return message("could_not_handle", office)


def file_not_taken(office: Office) -> Message:
    """Refuse a file from somebody who hands in no conclusions."""
    return message("file_not_taken", office)


def dialogue_left(office: Office, *, was_asked: bool) -> Message:
    """Say that a question was dropped."""
    return message("dialogue_left", office, was_asked=was_asked)


def overview(
    office: Office, tracked: Sequence[tuple[TaskCard, Timeliness]], ages: Mapping[int, int], now: datetime
) -> Message:
    """Tell the office where everything stands; `ages` are days by assignment, of what is blocked."""
    counted = Counter(timeliness for _, timeliness in tracked)
    return message(
        "overview",
        office,
        at=clock(now, office),
        total=len(tracked),
        parts=[(words.TIMELINESS[t], counted[t]) for t in Timeliness if counted[t]],
        blocked=[(card, ages.get(card.id, 0)) for card, _ in tracked if card.state is State.BLOCKED],
        overdue=[card for card, timeliness in tracked if timeliness is Timeliness.OVERDUE],
    )
