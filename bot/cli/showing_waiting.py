"""How the commands show what waits for the office, as its list in chat does: the oldest first."""

from collections.abc import Iterable, Sequence
from datetime import date

from rich.box import SIMPLE_HEAD
from rich.table import Table

from bot.cli.showing_reading import Json
from bot.domain.matters import days_open
from bot.domain.office import Office
from bot.services.deciding import Waits

COLUMNS = ("No.", "What", "Organisation", "Task", "New deadline", "Days")


def waits(row: Waits, office: Office, today: date) -> Json:
    """Return what waits as `status --waiting --json` prints it; a question about no task has nulls."""
    matter, card = row.matter, row.card
    return {
        "id": matter.id,
        "kind": matter.kind,
        "assignment_id": matter.assignment_id,
        "organisation_id": card.organisation_id if card else None,
        "conclusion": card.conclusion or None if card else None,
        "ref": card.ref if card else None,
        "new_due": matter.new_due_on.isoformat() if matter.new_due_on else None,
        "opened_at": matter.opened_at.isoformat(),
        "days": days_open(office.today(matter.opened_at), today),
        "words": matter.words,
    }


def tables(rows: Sequence[Waits], office: Office, today: date) -> Iterable[Table]:
    """Yield a table of what waits; nothing where nothing does."""
    if not rows:
        return
    title = "Waits for the office"
    table = Table(*COLUMNS, title=title, title_justify="left", box=SIMPLE_HEAD)
    for number, row in enumerate(rows, 1):
        matter, card = row.matter, row.card
        table.add_row(
            str(number),
            matter.kind,
            card.organisation_short if card else "",
            f"{card.conclusion or card.conclusion_id} {card.ref}" if card else "",
            matter.new_due_on.isoformat() if matter.new_due_on else "",
            str(days_open(office.today(matter.opened_at), today)),
        )
    yield table
