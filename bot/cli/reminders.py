"""The command that shows what would be sent, without sending."""

from datetime import date, datetime
from typing import Annotated

import typer

from bot.app import system_clock
from bot.cli import showing_reminders
from bot.cli.common import AsJson, changing, day, fail, print_json, settings
from bot.domain.office import Office
from bot.services import foreseeing
from bot.services.foreseeing import Foreseen
from bot.store import people
from bot.store.database import Transaction

reminders_app = typer.Typer(help="The reminders and what goes up to superiors.", no_args_is_help=True)
On = Annotated[str | None, typer.Option("--on", help="The day (YYYY-MM-DD); by default the next one.")]
Whose = Annotated[str, typer.Option("--person", help="A part of the person's name, or a unit's id.")]


@reminders_app.command("preview")
def reminders_preview(on: On = None, person: Whose = "", as_json: AsJson = False) -> None:
    """Show what would be sent to whom on a day, if nobody says anything more; nothing is sent."""
    given = settings()
    wanted, now = day(on, "--on"), system_clock()
    if wanted is not None:
        _check(wanted, given.office.today(now))

    async def work(tx: Transaction) -> tuple[Office, datetime, list[Foreseen]]:
        meant = [one.cadre_id for one in await people.every(tx) if showing_reminders.is_meant(one, person)]
        if person and not meant:
            fail(f"--person: nobody has a name with {person!r} in it, or a post in a unit with that id")
        office, at, owed = await foreseeing.foreseen(tx, given.office, wanted, now)
        return office, at, [one for one in owed if person in ("", one.unit) or one.owed.to.cadre_id in meant]

    office, at, shown = changing(work, given=given)
    if as_json:
        print_json([showing_reminders.owed(one) for one in shown])
    else:
        typer.echo(showing_reminders.told(shown, office, at))


def _check(wanted: date, today: date) -> None:
    if wanted < today:
        fail(f"--on: {wanted} is over")
    if wanted - today > foreseeing.FARTHEST:
        fail(f"--on: {wanted} is more than {foreseeing.FARTHEST.days} days ahead")
