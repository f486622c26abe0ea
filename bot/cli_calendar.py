"""The commands of the office's table of working days."""

import csv
from pathlib import Path

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from bot import showing
from bot.app import system_clock
from bot.commandline import AsJson, changing, content, fail, loaded, looking, print_json, settings
from bot.domain.calendar_table import Row, parse, rows_of_csv
from bot.domain.reading.model import Rules
from bot.domain.summaries import unconfirmed_year
from bot.services import keeping_calendar
from bot.services.reckoning_again import Moved, reckon_again
from bot.store import calendar_overrides
from bot.store.database import Transaction

calendar_app = typer.Typer(help="The office's own working days and days off.", no_args_is_help=True)
LIMIT_BYTES = 1024 * 1024


@calendar_app.command("import")
def calendar_import(file: Path) -> None:
    """Take days that are worked or not from a CSV or YAML file: date, worked, source."""
    rows = _rows(file)
    given = settings()
    office, how = given.office, Rules(given.before_date)

    async def enter(tx: Transaction) -> tuple[int, tuple[Moved, ...]]:
        before = await keeping_calendar.rules_now(tx, how)
        changed = await keeping_calendar.enter(tx, rows, system_clock())
        after = await keeping_calendar.rules_now(tx, how)
        return changed, await reckon_again(tx, before, after, office=office, now=system_clock())

    changed, moved = changing(enter, given=given)
    typer.echo(f"{len(rows)} days read, {changed} new or changed; they count from the next reading on")
    for each in moved:
        card = each.card
        paper = card.conclusion or card.conclusion_id
        typer.echo(f"task {card.ref} of {paper}: due {each.due_on}, not {card.due_on}")


@calendar_app.command("show")
def calendar_show(as_json: AsJson = False) -> None:
    """Show the days that differ from the calendar."""
    rows = looking(calendar_overrides.every)
    if as_json:
        print_json([{"date": r.day.isoformat(), "worked": r.worked, "source": r.source} for r in rows])
        return
    table = Table("Day", "Worked", "Source", title="Overrides", title_justify="left", box=SIMPLE_HEAD)
    for row in rows:
        table.add_row(row.day.isoformat(), "yes" if row.worked else "no", row.source)
    showing.console().print(table)
    year = unconfirmed_year(settings().office.today(system_clock()), [row.day for row in rows])
    if year is not None:
        typer.echo(
            f"the days off of {year} are not entered yet: dates around Tết may be reckoned wrongly", err=True
        )


def _rows(file: Path) -> tuple[Row, ...]:
    written = content(file, LIMIT_BYTES)
    if len(written) > LIMIT_BYTES:
        fail(f"{file}: the file is too large")
    rows, problems = parse(_entries(file, written))
    if problems:
        fail(*(f"{file}: {p}" for p in problems))
    return rows


def _entries(file: Path, written: bytes) -> object:
    if file.suffix.lower() != ".csv":
        return loaded(file, written)
    try:
        return rows_of_csv(written.decode("utf-8-sig"))
    except UnicodeDecodeError:
        fail(f"{file}: is not UTF-8 text")
    except csv.Error:
        fail(f"{file}: is not a CSV file")
