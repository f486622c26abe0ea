"""The commands of the journal: who did what, and whether no line of it is missing or changed."""

import json
from datetime import datetime, time, tzinfo
from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from bot.cli import showing
from bot.cli.common import AsJson, day, fail, looking, print_json, settings
from bot.cli.showing_reading import Json
from bot.domain import spreadsheets
from bot.domain.journal import Head
from bot.services import witnessing
from bot.services.witnessing import Told
from bot.store.database import Transaction

audit_app = typer.Typer(help="The journal of who did what.", no_args_is_help=True)
COLUMNS = ("Line", "At", "Deed", "Cadre", "Name", "Message", "About")


@audit_app.command("verify")
def audit_verify(
    head: Annotated[str | None, typer.Option("--head", help="A head noted earlier must be there.")] = None,
) -> None:
    """Check that no line of the journal is missing or changed, and print its head to note down."""
    noted = None if head is None else Head.read(head)
    if head is not None and noted is None:
        fail("--head: is not a head as `dondoc audit verify` prints it")
    verdict = looking(lambda tx: witnessing.verify(tx, noted))
    if verdict.broken is not None:
        fail(f"line {verdict.broken} of the journal is missing or changed; whole up to head: {verdict.head}")
    if not verdict.has_noted:
        fail(f"the journal does not contain the head {noted}; it ends with: {verdict.head}")
    typer.echo(f"{verdict.head.number} lines, all whole; head: {verdict.head}")


@audit_app.command("list")
def audit_list(
    since: Annotated[str | None, typer.Option("--since", help="A day, YYYY-MM-DD.")] = None,
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print a table for a spreadsheet.")] = False,
) -> None:
    """Show who did what, when, and through which message (its number in the inbox; none: a command)."""
    office = settings().office
    first = day(since, "--since")
    moment = datetime.combine(first, time.min, office.zone) if first else None

    async def lines(tx: Transaction) -> list[Told]:
        return [told async for told in witnessing.journal(tx, moment)]

    found = looking(lines)
    if as_json:
        return print_json([_shown(told, office.zone) for told in found])
    rows = [_cells(told, office.zone) for told in found]
    if as_csv:
        return typer.echo(spreadsheets.as_csv(COLUMNS, rows), nl=False)
    table = Table(*COLUMNS, title="Journal", title_justify="left", box=SIMPLE_HEAD)
    for row in rows:
        table.add_row(*("" if cell is None else str(cell) for cell in row))
    return showing.put(table)


def _cells(told: Told, zone: tzinfo) -> tuple[int | str | None, ...]:
    entry = told.line.entry
    at = entry.at.astimezone(zone).isoformat(timespec="seconds")
    number = told.line.number
    return number, at, entry.deed, entry.cadre_id, told.name, entry.inbox_id, entry.about


def _shown(told: Told, zone: tzinfo) -> Json:
    columns = [name.lower() for name in COLUMNS]
    shown = dict(zip(columns, _cells(told, zone), strict=True))
    return {**shown, "about": json.loads(told.line.entry.about), "hash": told.line.hash}
