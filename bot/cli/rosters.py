"""The commands that invite everybody in a table of people, and end a code."""

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from bot.app import system_clock
from bot.channels.telegram import TelegramChannel
from bot.cli.common import changing, content, fail, settings
from bot.documents import DocumentError, DocumentProblem, tables
from bot.domain import codes
from bot.domain.reading import secrecy
from bot.domain.rosters import ROSTER_BYTES, Left, Row, TableProblem, Taken, rows_in
from bot.services import inviting, inviting_many, keeping_calendar
from bot.store import bots
from bot.store.database import Transaction
from messages.rosters import roster_table

PROBLEMS: dict[DocumentProblem | TableProblem, str] = {
    DocumentProblem.EMPTY: "is empty",
    DocumentProblem.NO_TEXT: "is empty",
    DocumentProblem.TOO_LARGE: "is too large",
    DocumentProblem.TOO_LONG: "has too many rows",
    DocumentProblem.TOO_HEAVY: "takes too long to read",
    DocumentProblem.BROKEN: "is broken",
    DocumentProblem.LOCKED: "opens with a password only",
    TableProblem.NO_HEAD: "has no row with the heads “họ tên” and “đơn vị”",
    TableProblem.NO_ROWS: "names nobody",
    TableProblem.TOO_MANY: "has too many rows",
}


def load(
    file: Annotated[Path, typer.Argument(help="A .xlsx or .csv: họ tên, đơn vị, vai trò (or chức vụ).")],
    out: Annotated[
        Path | None,
        typer.Option("--out", help="Where the codes and problems go: a .csv that is not there yet."),
    ] = None,
) -> None:
    """Make a code for each person of a table; rows that can't be taken are told, and end it with 1."""
    rows = _rows(file)
    written = out or file.with_name(f"{file.stem}-ket-qua.csv")
    given = settings()
    _make(written)

    async def work(tx: Transaction) -> Sequence[Taken | Left]:
        office, now = await keeping_calendar.office_now(tx, given.office), system_clock()
        done = await inviting_many.invite(tx, rows, by=None, may=lambda post: True, office=office, now=now)
        bot_name = await bots.name(tx, TelegramChannel.name)
        link = partial(TelegramChannel.link, bot_name) if bot_name else lambda code: None
        _write(written, roster_table(office, done, link).content)  # nothing else knows the codes
        return done

    try:
        done = changing(work, given=given)
    except BaseException:  # no code is kept: those in the file are none
        written.unlink(missing_ok=True)
        raise
    _tell(done, written)


def revoke(code: Annotated[str, typer.Argument(help="A code that is still good.")]) -> None:
    """End an invite code: nobody joins with it any more."""
    found = codes.found_in(code)
    given = settings()

    async def work(tx: Transaction) -> bool:
        return found is not None and await inviting.revoke(
            tx, found, by=None, inbox_id=None, now=system_clock()
        )

    if not changing(work, given=given):
        fail("no such code is good")
    typer.echo("revoked: nobody joins with this code any more")


def _rows(file: Path) -> tuple[Row, ...]:
    """Return the rows of a table, or end saying why there are none."""
    given = content(file, ROSTER_BYTES)
    try:
        table = asyncio.run(tables.table_of(given, limit_bytes=ROSTER_BYTES))
    except DocumentError as error:
        fail(f"{file}: {PROBLEMS.get(error.code, 'is neither a .xlsx nor a .csv')}")
    if table.marked is not None or secrecy.keeps_out(file.name, "") is not None:
        fail(f"{file}: bears a mark of secrecy, or something like it")
    rows = rows_in(table.rows)
    if isinstance(rows, TableProblem):
        fail(f"{file}: {PROBLEMS[rows]}")
    return rows


def _make(file: Path) -> None:
    """Make an empty file that only its owner reads, or end where there is one already."""
    try:
        file.touch(mode=0o600, exist_ok=False)
    except OSError as error:
        fail(f"cannot write {file}: {error.strerror}")


def _write(file: Path, written: bytes) -> None:
    try:
        file.write_bytes(written)
    except OSError as error:
        fail(f"cannot write {file}: {error.strerror}")


def _tell(done: Sequence[Taken | Left], written: Path) -> None:
    taken = [one for one in done if isinstance(one, Taken)]
    left = [one for one in done if isinstance(one, Left)]
    invited, joined = sum(1 for one in taken if one.invitation), sum(1 for one in taken if one.joined)
    typer.echo(f"invited: {invited}")
    typer.echo(f"invited before: {len(taken) - invited - joined}")
    typer.echo(f"joined: {joined}")
    typer.echo(f"codes and problems: {written}")
    if left:
        repeats = (f" ({one.repeats})" if one.repeats else "" for one in left)
        fail(*(f"row {one.row.number} {one.problem}{more}" for one, more in zip(left, repeats, strict=True)))
