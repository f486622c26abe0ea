"""The commands that tell where everything stands: assignments, what waits for the office, deliveries."""

from typing import Annotated

import typer

from bot.app import system_clock
from bot.cli import showing, showing_troubles, showing_waiting
from bot.cli.common import AsJson, changing, looking, print_json, settings
from bot.domain.journal import Deed
from bot.services import deciding, tracking, witnessing
from bot.store.database import Transaction

deliveries_app = typer.Typer(help="The delivery ledger: what was sent, what did not arrive.")
Waiting = Annotated[bool, typer.Option("--waiting", help="Only what waits for the office.")]

Unsure = Annotated[bool, typer.Option("--unsure", help="What may have arrived, too.")]


def status(waiting: Waiting = False, as_json: AsJson = False) -> None:
    """Show where every assignment stands, and what waits for the office."""
    given = settings()
    waits = looking(deciding.waiting, given=given)
    today = given.office.today(system_clock())
    if waiting and as_json:
        return print_json([showing_waiting.waits(row, given.office, today) for row in waits])
    rows = looking(lambda tx: tracking.standing(tx, given.office, system_clock()), given=given)
    if as_json:
        return print_json([showing.tracked(row) for row in rows])
    tables = showing_waiting.tables(waits, given.office, today)
    if waiting:
        return showing.put(*tables)
    lost = showing_troubles.lost_tables(looking(tracking.lost_accounts, given=given), given.office)
    return showing.put(showing.status_table(rows), *tables, *lost)


@deliveries_app.callback(invoke_without_command=True)
def deliveries(context: typer.Context, as_json: AsJson = False) -> None:
    """Show the delivery ledger by state, and what did not arrive."""
    if context.invoked_subcommand is not None:
        return None
    given = settings()
    counts = looking(tracking.ledger, given=given)
    if as_json:
        return print_json(showing.ledger(counts))
    troubles = showing_troubles.tables(looking(tracking.not_arrived, given=given))
    lost = showing_troubles.lost_tables(looking(tracking.lost_accounts, given=given), given.office)
    return showing.put(showing.ledger_table(counts), *troubles, *lost)


@deliveries_app.command("resend")
def deliveries_resend(unsure: Unsure = False) -> None:
    """Owe again what failed."""

    async def resend(tx: Transaction) -> int:
        owed = await tracking.resend(tx, unsure=unsure)
        now = system_clock()
        witnessing.witness(tx, Deed.RESENT, by=None, inbox_id=None, now=now, deliveries=owed, unsure=unsure)
        return owed

    typer.echo(f"owed again: {changing(resend)}")
