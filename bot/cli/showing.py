"""What the commands print: JSON shapes for programs, tables for people."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from bot.cli.showing_reading import Json
from bot.domain.directory import Directory
from bot.domain.invitations import Invitation
from bot.domain.replies.model import Understanding
from bot.services.tracking import Tracked
from bot.store.deliveries import Ledger

UNBROKEN = ("Ref", "Role", "Deadline", "State", "%", "Timeliness")  # columns of one word


def understanding(reply_id: str, meaning: Understanding) -> Json:
    """Return what a reply means as `understand --jsonl` prints it."""
    return {
        "id": reply_id,
        "outcome": meaning.outcome,
        "percent": meaning.percent,
        "task_refs": list(meaning.task_refs),
        "items": [
            {"task_ref": i.task_ref, "outcome": i.outcome, "percent": i.percent} for i in meaning.items
        ],
        "confirm": meaning.confirm,
        "new_due": _iso(meaning.new_due),
    }


def invitation(made: Invitation, link: str | None) -> Json:
    """Return an invite as `invite --json` prints it; the link is null until the bot's name is known."""
    return {
        "code": made.code,
        "link": link,
        "organisation": made.post.organisation_id,
        "role": made.post.role,
        "uses": made.uses,
        "expires_at": made.expires_at.isoformat(),
    }


def tracked(row: Tracked) -> Json:
    """Return an assignment as `status --json` prints it."""
    card = row.card
    return {
        "id": card.id,
        "conclusion_id": card.conclusion_id,
        "conclusion": card.conclusion or None,
        "ref": card.ref,
        "text": card.text,
        "organisation_id": card.organisation_id,
        "organisation": card.organisation,
        "holding": card.holding,
        "due": _iso(card.due_on),
        "deadline": card.deadline_raw,
        "state": card.state,
        "percent": card.percent,
        "reported_on": _iso(card.reported_on),
        "timeliness": row.timeliness,
        "waits": list(row.waits),
        "blocked_days": row.blocked_days,
    }


def ledger(counts: Ledger) -> Json:
    """Return the delivery ledger as `deliveries --json` prints it."""
    return {**{str(s): n for s, n in counts.states.items()}, "possibly_repeated": counts.possibly_repeated}


def status_table(rows: Sequence[Tracked]) -> Table:
    """Return where every assignment stands."""
    columns = ("Ref", "Organisation", "Role", "Deadline", "State", "%", "Timeliness", "Waits", "Blocked days")
    table = _table("Assignments", *columns)
    for row in rows:
        card = row.card
        table.add_row(
            f"{card.conclusion or card.conclusion_id} {card.ref}",
            card.organisation_short or "not known",
            card.holding,
            _iso(card.due_on) or "none",
            card.state,
            "" if card.percent is None else str(card.percent),
            row.timeliness,
            ", ".join(row.waits),
            "" if row.blocked_days is None else str(row.blocked_days),
        )
    return table


def ledger_table(counts: Ledger) -> Table:
    """Return the counts of deliveries."""
    table = _table("Deliveries", "State", "Count")
    for state, number in counts.states.items():
        table.add_row(state, str(number))
    table.add_row("possibly repeated", str(counts.possibly_repeated))
    return table


def directory_tables(directory: Directory) -> Iterable[Table]:
    """Yield the organisations and the groups."""
    organisations = _table("Organisations", "Id", "Name", "Short", "Valid")
    for o in directory.organisations:
        valid = f"{o.valid_from or ''} – {o.valid_to or ''}" if o.valid_from or o.valid_to else ""
        organisations.add_row(o.id, o.name, o.short, valid)
    yield organisations
    groups = _table("Groups", "Id", "Name", "Expands", "Members today")
    for g in directory.groups:
        groups.add_row(g.id, g.name, g.expand, str(len(directory.members(g.id, None))))
    yield groups


def console() -> Console:
    """Return where tables go; wide when standard output is no terminal, so that nothing is cut."""
    plain = Console(highlight=False)
    return plain if plain.is_terminal else Console(highlight=False, width=200)


def put(*tables: object) -> None:
    """Print tables."""
    out = console()
    for table in tables:
        out.print(table)


@contextmanager
def page_progress() -> Iterator[Callable[[int, int], None]]:
    """Yield what is told of every page read: on a terminal a bar shows it, elsewhere nothing does."""
    bar = Progress(
        TextColumn("pages"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    if not bar.console.is_terminal:
        yield lambda done, pages: None
        return
    with bar:
        task = bar.add_task("pages", total=None)
        yield lambda done, pages: bar.update(task, completed=done, total=pages)


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", box=SIMPLE_HEAD)
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column in UNBROKEN)
    return table


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
