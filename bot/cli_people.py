"""The command that ends a person's post, so that their duties go to whoever follows."""

from typing import Annotated

import typer

from bot.app import system_clock
from bot.commandline import changing, fail, settings
from bot.services import handing_over
from bot.services.handing_over import HandedOver
from bot.store.accounts import Recipient
from bot.store.database import Transaction


class _UnclearNameError(Exception):
    """A name that means nobody of a unit, or several."""


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
        return await handing_over.leave(tx, one, successor=to, office=given.office, now=system_clock())

    try:
        done = changing(work, given=given)
    except _UnclearNameError as unclear:
        fail(str(unclear))
    told = ", ".join(done.told) or "nobody"
    where = "the office" if done.to_office else "the unit"
    typer.echo(f"open tasks: {len(done.cards)}; with {where} now, told: {told}")


def _one(people: tuple[Recipient, ...], name: str, option: str) -> Recipient:
    found = [one for one in people if name.strip().casefold() in one.name.casefold()]
    exact = [one for one in found if one.name.casefold() == name.strip().casefold()]
    if len(exact or found) != 1:
        names = ", ".join(one.name for one in found or people) or "nobody has joined"
        raise _UnclearNameError(f"{option}: {name!r} is not one person of the organisation ({names})")
    return (exact or found)[0]
