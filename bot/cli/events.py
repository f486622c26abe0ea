"""The commands of events that deadlines wait for."""

from typing import Annotated

import typer

from bot.app import system_clock
from bot.cli.common import AsJson, changing, day, fail, looking, print_json, settings
from bot.services import dating_events, keeping_calendar
from bot.services.dating_events import By
from bot.store.database import Transaction

events_app = typer.Typer(help="The events that deadlines wait for, and their days.", no_args_is_help=True)


@events_app.command("list")
def events_list(as_json: AsJson = False) -> None:
    """Show the events whose day is not entered, and those whose day is."""
    given = settings()
    awaited = looking(dating_events.awaited, given=given)
    known = looking(dating_events.known, given=given)
    if as_json:
        waits = [{"name": one.name, "held_on": None, "tasks": len(one.cards)} for one in awaited]
        dated = [{"name": name, "held_on": held_on.isoformat(), "tasks": None} for name, held_on in known]
        return print_json([*waits, *dated])
    for one in awaited:
        typer.echo(f"no day yet: {one.name} ({len(one.cards)} tasks wait)")
    for name, held_on in known:
        typer.echo(f"{held_on}: {name}")
    return None


@events_app.command("set")
def events_set(
    name: Annotated[str, typer.Argument(help="The event, as `events list` names it.")],
    held_on: Annotated[str, typer.Argument(help="The day (YYYY-MM-DD); `none`: it was put off.")],
    held: Annotated[bool, typer.Option("--held", help="The event was held: the day may be past.")] = False,
) -> None:
    """Enter the day of an event: the deadlines that wait for it follow, and the units are told."""
    given = settings()
    on = None if held_on == "none" else day(held_on, "the day")
    if on is not None and not held and on < given.office.today(system_clock()):
        fail(f"{on} is past; add --held where the event was held then")

    async def enter(tx: Transaction) -> dating_events.Dated | None:
        office = await keeping_calendar.office_now(tx, given.office)
        rule = office.policy.before_date
        return await dating_events.enter(tx, name, on, rule, by=By(), office=office, now=system_clock())

    done = changing(enter, given=given)
    if done is None:
        fail(f"no deadline waits for {name!r}; `events list` names the events")
    typer.echo(f"{done.name}: {done.held_on or 'no day yet'}; deadlines that follow: {len(done.cards)}")
