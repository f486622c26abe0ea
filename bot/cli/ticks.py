"""The command that shows the ticks: when each ran last, how it went, and when it runs next."""

from datetime import datetime

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from bot.app import system_clock
from bot.cli import showing
from bot.cli.common import AsJson, looking, print_json, settings
from bot.cli.showing_reading import Json
from bot.domain.office import Office
from bot.domain.tick_runs import TickRun
from bot.services import timekeeping

COLUMNS = ("Tick", "Every", "Last run", "Took", "Did", "Next run")


def ticks(as_json: AsJson = False) -> None:
    """Show each tick with its last and next run; a tick that is late stands still."""
    given = settings()
    runs, now = looking(timekeeping.runs, given=given), system_clock()
    if as_json:
        return print_json([_json(run, now) for run in runs])
    if not runs:
        return typer.echo("no tick has run yet: the bot was never started on this database")
    table = Table(*COLUMNS, title="Ticks", title_justify="left", box=SIMPLE_HEAD)
    for run in runs:
        table.add_row(*_row(run, given.office, now))
    return showing.put(table)


def _json(run: TickRun, now: datetime) -> Json:
    return {
        "tick": run.name,
        "every_seconds": run.every_seconds,
        "last_at": run.last_at.isoformat(),
        "took_ms": run.took_ms,
        "did": run.owed,
        "failed": run.owed is None,
        "next_at": run.next_at.isoformat(),
        "late": run.is_late(now),
    }


def _row(run: TickRun, office: Office, now: datetime) -> tuple[str, ...]:
    last, following = (f"{office.local(at):%Y-%m-%d %H:%M:%S}" for at in (run.last_at, run.next_at))
    did = "failed, see the log" if run.owed is None else str(run.owed)
    due = f"late, was due {following}" if run.is_late(now) else following
    return run.name, f"{run.every_seconds:g} s", last, f"{run.took_ms} ms", did, due
