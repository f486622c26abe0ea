"""The commands of the office's table of working days."""

from pathlib import Path

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from bot.app import system_clock
from bot.cli import showing
from bot.cli.common import AsJson, changing, content, fail, loaded, looking, print_json, settings
from bot.domain.calendar_changes import Entry, Why
from bot.domain.calendar_table import Row, of_csv, parse
from bot.domain.office import Office
from bot.domain.reading.model import Rules
from bot.domain.summaries import unconfirmed_year
from bot.services import changing_calendar, keeping_calendar
from bot.services.changing_calendar import By, Changed
from bot.store import calendar_overrides
from bot.store.database import Transaction

calendar_app = typer.Typer(help="The office's own working days and days off.", no_args_is_help=True)
LIMIT_BYTES = 1024 * 1024


@calendar_app.command("import")
def calendar_import(file: Path) -> None:
    """Take days that are worked or not from a CSV or YAML file: date, worked, source."""
    rows = _rows(file)
    given = settings()
    wished = [Entry(row.day, row.worked, row.source) for row in rows]

    async def enter(tx: Transaction) -> Changed | Why:
        rules = await keeping_calendar.rules_now(tx, Rules(given.before_date))
        by = By(rules, await keeping_calendar.office_now(tx, given.office), system_clock())
        asked = await changing_calendar.propose(tx, wished, by)
        if isinstance(asked, Why):
            return asked
        return await changing_calendar.confirm(tx, asked.change.id, by)

    done = changing(enter, given=given)
    changed = done.change.after if isinstance(done, Changed) else ()
    typer.echo(f"{len(rows)} days read, {len(changed)} new or changed; they count from the next reading on")
    for each in done.moved if isinstance(done, Changed) else ():
        card = each.card
        paper = card.conclusion or card.conclusion_id
        typer.echo(f"task {card.ref} of {paper}: due {each.due_on}, not {card.due_on}")


@calendar_app.command("show")
def calendar_show(as_json: AsJson = False) -> None:
    """Show the days that differ from the calendar."""
    given = settings()

    async def look(tx: Transaction) -> tuple[tuple[Row, ...], Office]:
        return await calendar_overrides.every(tx), await keeping_calendar.office_now(tx, given.office)

    rows, office = looking(look, given=given)
    if as_json:
        print_json([{"date": r.day.isoformat(), "worked": r.worked, "source": r.source} for r in rows])
        return
    table = Table("Day", "Worked", "Source", title="Overrides", title_justify="left", box=SIMPLE_HEAD)
    for row in rows:
        table.add_row(row.day.isoformat(), "yes" if row.worked else "no", row.source)
    showing.console().print(table)
    today = office.today(system_clock())
    year = unconfirmed_year(today, [row.day for row in rows], office.policy.year_from)
    if year is not None:
        typer.echo(
            f"the days off of {year} are not entered yet: dates around Tết may be reckoned wrongly", err=True
        )


def _rows(file: Path) -> tuple[Row, ...]:
    written = content(file, LIMIT_BYTES)
    if len(written) > LIMIT_BYTES:
        fail(f"{file}: the file is too large")
    is_csv = file.suffix.lower() == ".csv"
    table = of_csv(written, LIMIT_BYTES) if is_csv else parse(loaded(file, written))
    if table.problems:
        fail(*(f"{file}: {p}" for p in table.problems))
    return table.rows
