"""The commands of announcements: what was written to many, and what became of it with each."""

from datetime import datetime
from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from bot.cli import showing
from bot.cli.common import AsJson, fail, looking, print_json, settings
from bot.domain import spreadsheets
from bot.domain.announcements import Announcement
from bot.domain.office import Office
from bot.domain.receipts import Receipt
from bot.services import announcing, following

announcements_app = typer.Typer(help="What was announced, and what became of it.", no_args_is_help=True)
COLUMNS = ("Unit", "Name", "State", "Reason", "At", "Acknowledged", "Answer")


@announcements_app.command("list")
def announcements_list(as_json: AsJson = False) -> None:
    """Show the newest announcements; their words stay in chat."""
    office = settings().office
    found = looking(announcing.newest)
    rows = [(one.id, one.state.value, _at(one.started_at or one.created_at, office)) for one in found]
    if as_json:
        return print_json([dict(zip(("id", "state", "at"), row, strict=True)) for row in rows])
    table = Table("Number", "State", "At", title="Announcements", title_justify="left", box=SIMPLE_HEAD)
    for row in rows:
        table.add_row(*map(str, row))
    return showing.put(table)


@announcements_app.command("receipts")
def announcements_receipts(
    number: Annotated[int, typer.Argument(help="The announcement's number.")],
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print a table for a spreadsheet.")] = False,
) -> None:
    """Show whom it reached, who has acknowledged it, and what they answered."""
    office = settings().office
    found = looking(lambda tx: following.of_each(tx, number))
    if found is None:
        fail(f"there is no announcement {number}")
    announcement, receipts = found
    rows = [_cells(one, announcement, office) for one in receipts]
    if as_json:
        return print_json([dict(zip(map(str.lower, COLUMNS), row, strict=True)) for row in rows])
    if as_csv:
        return typer.echo(spreadsheets.as_csv(COLUMNS, rows), nl=False)
    table = Table(*COLUMNS, title=f"Announcement {number}", title_justify="left", box=SIMPLE_HEAD)
    for row in rows:
        table.add_row(*row)
    return showing.put(table)


def _cells(receipt: Receipt, announcement: Announcement, office: Office) -> tuple[str, ...]:
    answer = announcement.answers[receipt.answer - 1] if receipt.answer else ""
    moments = (_at(receipt.settled_at, office), _at(receipt.acknowledged_at, office))
    return (receipt.unit, receipt.name, receipt.state, receipt.reason, *moments, answer)


def _at(moment: datetime | None, office: Office) -> str:
    return "" if moment is None else f"{office.local(moment):%Y-%m-%d %H:%M:%S}"
