"""The commands that take a conclusion in, change its draft, and publish it."""

from pathlib import Path
from typing import Annotated

import typer

from bot.app import system_clock
from bot.cli import showing, showing_drafts
from bot.cli.common import AsJson, changing, fail, looking, print_json, settings
from bot.cli.reading import paper, rules_of
from bot.documents.unread import REFUSALS
from bot.domain.doubts import Doubt
from bot.domain.edits import edit_in
from bot.domain.reading.model import ProblemCode, Refusal
from bot.services import checking, drafting, keeping_calendar, publishing
from bot.services.checking import Edited, Given, MovedOn
from bot.services.publishing import Published
from bot.store import organisations
from bot.store.database import Transaction

LARGEST_ID = 2**31 - 1
REASONS = {
    "unknown": "does not exist",
    "published": "is published already",
    "discarded": "was discarded",
    "changed": "was changed meanwhile",
    "unsigned": "is marked as a draft; enter its number and day of issue with: dondoc edit",
    "unnumbered": "has no number or day of issue; enter them with: dondoc edit, or give --unnumbered",
}


def import_conclusion(file: Path, as_json: AsJson = False) -> None:
    """Take a conclusion into the store as a draft."""
    given = settings()
    found = paper(file, looking(organisations.directory, given=given), given)
    made = changing(lambda tx: drafting.draft(tx, found, system_clock()), given=given)
    if isinstance(made, Refusal):
        fail(f"{file.name}: refused: {REFUSALS[made]}")
    if isinstance(made, ProblemCode):
        fail(f"{file.name}: no task was found in it; nothing was stored")
    _show(made, as_json=as_json)


def publish(
    conclusion_id: Annotated[int, typer.Argument(metavar="ID")],
    unnumbered: Annotated[
        bool, typer.Option("--unnumbered", help="Without a number or day of issue.")
    ] = False,
    urgent: Annotated[
        bool, typer.Option("--urgent", help="HỎA TỐC: outside the hours and beyond the day's messages too.")
    ] = False,
) -> None:
    """Publish a draft: every cadre concerned is sent their own tasks."""
    given = settings()
    _check(conclusion_id)

    async def work(tx: Transaction) -> Published | publishing.PublishRefusal:
        return await publishing.publish(
            tx,
            conclusion_id,
            by=None,
            office=await keeping_calendar.office_now(tx, given.office),
            now=system_clock(),
            unnumbered=unnumbered,
            urgent=urgent,
        )

    done = changing(work, given=given)
    if not isinstance(done, Published):
        fail(f"conclusion {conclusion_id} {REASONS[done]}")
    correction = " as a correction" if done.corrects else ""
    typer.echo(f"published{correction}; it goes to {done.people} people")
    if done.held:
        typer.echo(f"{len(done.held)} of them get it later, the first at {done.held[0].isoformat()}")
    for name in done.unjoined:
        typer.echo(f"nobody has joined at: {name}")
    for name in done.unreachable:
        typer.echo(f"nobody can be reached at: {name}")
    for ref in done.untaken:
        typer.echo(f"task {ref} goes to nobody: the directory does not know who holds it")


def edit(
    conclusion_id: Annotated[int, typer.Argument(metavar="ID")],
    words: Annotated[
        str, typer.Argument(help="As in chat: số 45-TB/ĐU ngày 16/11/2026; 2.1 hạn 30/11/2026.")
    ],
    as_json: AsJson = False,
) -> None:
    """Change a draft by the words that are typed in chat."""
    _check(conclusion_id)
    wanted = edit_in(words)
    if wanted is None:
        fail(f"not an edit: {words!r}")
    configured = settings()
    how = rules_of(configured)

    async def change(tx: Transaction) -> Edited | Doubt | checking.EditRefusal:
        now = system_clock()
        given = Given(wanted, words, None, how, configured.office.today(now), now)
        done = await checking.edit(tx, conclusion_id, given)
        assert not isinstance(done, MovedOn), "here an edit is of whatever stands"
        return done

    done = changing(change, given=configured)
    if isinstance(done, Edited):
        _show(done.draft, as_json=as_json)
        return
    why, about = (done.code, f": {done.words}") if isinstance(done, Doubt) else (done, "")
    fail(f"draft {conclusion_id} is not changed ({why.replace('_', ' ')}{about})")


def _check(conclusion_id: int) -> None:
    if not 0 < conclusion_id <= LARGEST_ID:
        fail(f"conclusion {conclusion_id} does not exist")


def _show(draft: drafting.Draft, *, as_json: bool) -> None:
    if as_json:
        print_json(showing_drafts.draft(draft))
        return
    typer.echo(showing_drafts.heading(draft))
    showing.put(*showing_drafts.draft_tables(draft))
