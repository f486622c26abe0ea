"""Looking at a draft before it goes out: exactly what each unit would get, and how many people that is."""

import re
from collections import defaultdict
from datetime import datetime

import messages
from bot.domain.chat import Choice, Message
from bot.domain.letters import bare
from bot.domain.rights import Right
from bot.services import drafting, publishing
from bot.services.drafting import Draft
from bot.services.publishing import Letter, Published
from bot.services.visiting import Visit
from bot.store.database import Transaction

MOST_SHOWN = 10  # letters; of more, each is shown when its unit is named


async def preview(
    tx: Transaction, visit: Visit, conclusion_id: int, match: re.Match[str], now: datetime
) -> list[Message]:
    """Show one letter for each set of units, then what publishing would do. Nothing is sent."""
    found = await publishing.preview(tx, conclusion_id, office=visit.office, now=now)
    if not isinstance(found, Published):
        return [messages.not_published(visit.office, found)]
    audiences = _audiences(found)
    shown = _shown(list(audiences), match["unit"])
    letters = [
        messages.preview_letter(
            visit.office,
            audiences[units][0].message,
            units,
            len(audiences[units]),
            number=n,
            total=len(shown),
        )
        for n, units in enumerate(shown, 1)
    ]
    summary = messages.preview(
        visit.office,
        found.filed,
        found.people,
        [(units, len(each), _unreached(each)) for units, each in audiences.items()],
        hidden=len(audiences) - len(shown),
        unjoined=found.unjoined,
        unreachable=found.unreachable,
        untaken=found.untaken,
        send=await _send(tx, visit, conclusion_id),
    )
    return [*letters, summary]


def _audiences(found: Published) -> dict[tuple[str, ...], list[Letter]]:
    """Put together the letters of those who report for the same units."""
    audiences: dict[tuple[str, ...], list[Letter]] = defaultdict(list)
    for letter in found.letters:
        audiences[letter.units].append(letter)
    return dict(audiences)


def _unreached(letters: list[Letter]) -> tuple[str, ...]:
    """Return the names of those who cannot be reached; their letters wait until they are back."""
    return tuple(letter.recipient.name for letter in letters if not letter.recipient.reachable)


def _shown(audiences: list[tuple[str, ...]], unit: str | None) -> list[tuple[str, ...]]:
    if unit is None:
        return audiences[:MOST_SHOWN]
    return [units for units in audiences if any(unit.strip() in bare(name) for name in units)][:MOST_SHOWN]


async def _send(tx: Transaction, visit: Visit, conclusion_id: int) -> Choice:
    drafted = await drafting.view(tx, conclusion_id)
    return send(drafted, publishes=visit.speaker.may(Right.PUBLISH))


def send(drafted: Draft, *, publishes: bool) -> Choice:
    """Return the choice that sends a draft out, or lays it before the chief."""
    if not publishes:
        return Choice("1", "Trình duyệt", f"trình duyệt {drafted.filed.id} bản {drafted.version}")
    return Choice("1", "Phát hành", f"phát hành {drafted.filed.id} bản {drafted.version}")
