"""The commands about people: who they are; and who ends a post, so that the duties go to whoever follows."""

from typing import Annotated

import typer

from bot.app import system_clock
from bot.cli import rosters, showing, showing_people
from bot.cli.common import AsJson, changing, fail, looking, print_json, settings
from bot.services import handing_over, keeping_calendar
from bot.services.handing_over import HandedOver
from bot.store import organisations, people
from bot.store.accounts import Recipient
from bot.store.database import Transaction
from bot.store.people import Known

people_app = typer.Typer(help="The people who have joined, and those who are to.")
people_app.command("load")(rosters.load)
people_app.command("revoke")(rosters.revoke)


class _NoSuchUnitError(Exception):
    """The directory has no organisation with that id."""


class _UnclearNameError(Exception):
    """A name that means nobody of a unit, or several."""


@people_app.callback(invoke_without_command=True)
def listed(
    context: typer.Context,
    unit: Annotated[str, typer.Option("--unit", help="Only those with a post in that organisation.")] = "",
    as_json: AsJson = False,
) -> None:
    """List people by name: their posts, whether messages reach them, and what they agreed to."""
    if context.invoked_subcommand is not None:
        return None

    async def look(tx: Transaction) -> tuple[Known, ...]:
        if unit and unit not in (await organisations.directory(tx)).by_id:
            raise _NoSuchUnitError(unit)
        return await people.every(tx, [unit] if unit else None)

    try:
        found = looking(look)
    except _NoSuchUnitError:
        fail(f"the directory has no organisation {unit!r}")
    if as_json:
        return print_json([showing_people.person(one) for one in found])
    return showing.put(showing_people.table(found))


def handover(
    organisation: Annotated[str, typer.Argument(help="The organisation's id in the directory.")],
    leaver: Annotated[str, typer.Option("--from", help="Who leaves: the full name, or a part of it.")],
    successor: Annotated[str, typer.Option("--to", help="Who follows: somebody of the unit.")] = "",
) -> None:
    """End a person's post in an organisation, and hand over what is open there."""
    given = settings()

    async def work(tx: Transaction) -> HandedOver:
        people = await handing_over.colleagues(tx, organisation)
        to = _one(people, successor, "--to") if successor else None
        one = _one(people, leaver, "--from")
        if to is not None and to.cadre_id == one.cadre_id:
            raise _UnclearNameError("--to: is the one who leaves")
        office = await keeping_calendar.office_now(tx, given.office)
        return await handing_over.leave(tx, one, successor=to, office=office, now=system_clock())

    try:
        done = changing(work, given=given)
    except _UnclearNameError as unclear:
        fail(str(unclear))
    told = ", ".join(done.told) or "nobody"
    where = "the office" if done.to_office else "the unit"
    typer.echo(f"open tasks: {len(done.cards)}; with {where} now, told: {told}")
    if done.codes:
        typer.echo(f"unused codes ended: {done.codes}")


def _one(people: tuple[Recipient, ...], name: str, option: str) -> Recipient:
    found = [one for one in people if name.strip().casefold() in one.name.casefold()]
    exact = [one for one in found if one.name.casefold() == name.strip().casefold()]
    if len(exact or found) != 1:
        names = ", ".join(one.name for one in found or people) or "nobody has joined"
        raise _UnclearNameError(f"{option}: {name!r} is not one person of the organisation ({names})")
    return (exact or found)[0]
