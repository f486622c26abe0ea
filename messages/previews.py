"""Messages of looking at a draft before it goes out, and of laying it before the chief."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.chat import Choice, Message
from bot.domain.conclusions import Filed
from bot.domain.office import Office
from messages.rendering import message

Audience = tuple[tuple[str, ...], int, tuple[str, ...]]  # units, how many people, who can't be reached
MOST_NAMES = 5


def preview_letter(
    office: Office, letter: Message, units: Sequence[str], people: int, *, number: int, total: int
) -> Message:
    """Show a letter exactly as those who report for these units would get it."""
    return message(
        "preview_letter",
        office,
        text=Markup(letter.text),  # noqa: S704  our own message: escaped when it was rendered
        units=units,
        people=people,
        number=number,
        total=total,
    )


def preview(
    office: Office,
    filed: Filed,
    people: int,
    audiences: Sequence[Audience],
    *,
    hidden: int,
    unjoined: Sequence[str],
    unreachable: Sequence[str],
    untaken: Sequence[str],
    send: Choice,
) -> Message:
    """Tell what publishing would do: how many people, which units it does not reach, what nobody holds."""
    return message(
        "preview",
        office,
        choices=(send, Choice("2", "Về danh mục", f"danh mục {filed.id}")),
        filed=filed,
        people=people,
        audiences=audiences,
        most=MOST_NAMES,
        hidden=hidden,
        unjoined=unjoined,
        unreachable=unreachable,
        untaken=untaken,
    )


def submitted(office: Office, filed: Filed, chiefs: Sequence[str]) -> Message:
    """Tell a specialist that the chief publishes, and whom the draft was laid before."""
    return message("submitted", office, filed=filed, chiefs=chiefs)
