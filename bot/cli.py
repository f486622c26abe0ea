"""The commands: thin, each calls one service."""

import asyncio
import io
import sys
import threading
from pathlib import Path
from typing import Annotated

import typer

from bot import (
    cli_calendar,
    cli_invites,
    cli_tracking,
    logs,
    reading_shown,
    running,
    showing,
    showing_drafts,
)
from bot import demo as story
from bot.app import MEGABYTE, App, rules, system_clock
from bot.commandline import (
    WRONG_SETTINGS,
    AsJson,
    changing,
    content,
    day,
    directory,
    fail,
    json_lines,
    looking,
    print_json,
    settings,
)
from bot.config import Settings
from bot.documents import DocumentProblem
from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import ProblemCode, Refusal, Rules
from bot.domain.replies import understand as meaning_of
from bot.ports import AnotherInstanceError, TokenRefusedError
from bot.services import drafting, importing_directory, keeping_calendar, publishing
from bot.services.drafting import Paper
from bot.services.publishing import Published
from bot.store import organisations
from bot.store.database import Store, StoreAwayError, StoreError
from bot.unread import FILE_PROBLEMS, REFUSALS

app = typer.Typer(
    help="Đôn Đốc: the office's chat bot.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # they can show local variables: people's words, the token
)
directory_app = typer.Typer(help="The directory of organisations and groups.", no_args_is_help=True)
app.add_typer(directory_app, name="directory")
app.add_typer(cli_tracking.deliveries_app, name="deliveries")
app.add_typer(cli_invites.admin_app, name="admin")
app.add_typer(cli_calendar.calendar_app, name="calendar")
app.command()(cli_invites.invite)
app.command()(cli_tracking.status)

AsLines = Annotated[bool, typer.Option("--jsonl", help="Read and write one JSON object a line.")]
DirectoryFile = Annotated[Path | None, typer.Option("--directory", help="A directory file (YAML).")]
LARGEST_FILE_BYTES = 20 * MEGABYTE
LARGEST_ID = 2**31 - 1


def main() -> None:
    """Run a command; what it prints is UTF-8 wherever it goes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    threading.excepthook = _tell_of_thread
    app()


def _tell_of_thread(ended: threading.ExceptHookArgs) -> None:
    """Pass over the database driver's thread that has a failed opening to tell to a loop that has ended."""
    if str(ended.exc_value) != "Event loop is closed":
        threading.__excepthook__(ended)


@app.command()
def run() -> None:
    """Run the bot by long polling; needs TELEGRAM_TOKEN."""
    given = settings(to_run=True)
    token = given.telegram_token.get_secret_value() if given.telegram_token else ""
    secrets = (token, token.partition(":")[2])  # the second half alone opens the bot's door too
    logs.configure(level=given.log_level, as_json=given.log_format == "json", secrets=secrets)
    try:
        running.run(App.on_telegram(given, Store(given.database_url)))
    except TokenRefusedError:
        fail("TELEGRAM_TOKEN: Telegram does not know this token", code=WRONG_SETTINGS)
    except AnotherInstanceError as error:
        fail(f"another process is running with this token; stop it first ({error})")
    except StoreAwayError as error:
        fail(str(error))
    except StoreError as error:
        fail(str(error), code=WRONG_SETTINGS)


@app.command()
def demo(
    file: Annotated[Path | None, typer.Argument(help="A conclusion to play instead of the sample.")] = None,
    directory_file: DirectoryFile = None,
    once: Annotated[bool, typer.Option("--once", help="End when the story is told.")] = False,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="The page's port.")] = 8765,
) -> None:
    """Play the main job on this machine, with no token and no internet."""
    chosen = story.Chosen.sample()
    if file is not None:
        chosen = story.Chosen(_name(file), content(file, LARGEST_FILE_BYTES), chosen.directory)
    if directory_file is not None:
        chosen = story.Chosen(chosen.name, chosen.content, directory(directory_file))
    logs.configure(level="WARNING", as_json=False)
    raise typer.Exit(story.play(chosen, once=once, port=port))


@directory_app.command("import")
def directory_import(file: Path) -> None:
    """Take organisations and groups from a YAML file; say what changed."""
    new = directory(file)
    changes = changing(lambda tx: importing_directory.import_directory(tx, new))
    for title in ("added", "changed", "removed", "kept"):
        ids = getattr(changes, title)
        note = " (no longer in the file, but in use)" if title == "kept" else ""
        typer.echo(f"{title}: {len(ids)}{note}{': ' + ', '.join(ids) if ids else ''}")


@directory_app.command("show")
def directory_show() -> None:
    """Show the organisations and groups."""
    _print(*showing.directory_tables(looking(organisations.directory)))


@app.command()
def read(file: Path, directory_file: DirectoryFile = None, as_json: AsJson = False) -> None:
    """Read a conclusion; store nothing."""
    given = settings()
    known = directory(directory_file) if directory_file else _stored_directory(given)
    paper = _paper(file, known, given)
    if as_json:
        print_json(reading_shown.conclusion(paper.conclusion))
    elif paper.conclusion.refused is None:
        _print(*reading_shown.conclusion_tables(paper.conclusion))
    if paper.conclusion.refused is not None:
        fail(f"{file.name}: refused: {REFUSALS[paper.conclusion.refused]}")


@app.command()
def assignments(as_lines: AsLines = False, directory_file: DirectoryFile = None) -> None:
    """Find the assignments of passages given on standard input."""
    if not as_lines:
        fail("give --jsonl: passages come one JSON object a line")
    given = settings()
    known = directory(directory_file) if directory_file else Directory()
    how = _rules(given)
    for number, row in json_lines(("id", "text")):
        issued_on = day(row.get("issued_on"), f"line {number}: issued_on")
        context = str(row.get("context") or "")
        found = assignments_in(row["text"], context=context, issued_on=issued_on, directory=known, rules=how)
        print_json(reading_shown.passage(row["id"], found))


@app.command()
def understand(
    text: Annotated[str | None, typer.Argument(help="A reply.")] = None,
    as_lines: AsLines = False,
    today: Annotated[str | None, typer.Option("--today", help="The day it was said, YYYY-MM-DD.")] = None,
) -> None:
    """Show how a reply would be understood."""
    said_on = day(today, "--today") or settings().office.today(system_clock())
    if as_lines:
        for _, row in json_lines(("id", "text")):
            print_json(showing.understanding(row["id"], meaning_of(row["text"], said_on)))
    elif text is not None:
        print_json(showing.understanding("", meaning_of(text, said_on)))
    else:
        fail("give a reply, or --jsonl")


@app.command("import")
def import_conclusion(file: Path, as_json: AsJson = False) -> None:
    """Take a conclusion into the store as a draft."""
    given = settings()
    paper = _paper(file, looking(organisations.directory, given=given), given)
    made = changing(lambda tx: drafting.draft(tx, paper, system_clock()), given=given)
    if isinstance(made, Refusal):
        fail(f"{file.name}: refused: {REFUSALS[made]}")
    if isinstance(made, ProblemCode):
        fail(f"{file.name}: no task was found in it; nothing was stored")
    if as_json:
        print_json(showing_drafts.draft(made))
        return
    typer.echo(showing_drafts.heading(made))
    _print(*showing_drafts.draft_tables(made))


@app.command()
def publish(conclusion_id: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Publish a draft: every cadre concerned is sent their own tasks."""
    given = settings()
    if not 0 < conclusion_id <= LARGEST_ID:
        fail(f"conclusion {conclusion_id} does not exist")
    done = changing(
        lambda tx: publishing.publish(tx, conclusion_id, by=None, office=given.office, now=system_clock()),
        given=given,
    )
    if not isinstance(done, Published):
        reason = {
            "unknown": "does not exist",
            "published": "is published already",
            "discarded": "was discarded",
            "changed": "was changed meanwhile",
        }
        fail(f"conclusion {conclusion_id} {reason[done]}")
    correction = " as a correction" if done.corrects else ""
    typer.echo(f"published{correction}; it goes to {done.people} people")
    for name in done.unjoined:
        typer.echo(f"nobody has joined at: {name}")
    for name in done.unreachable:
        typer.echo(f"nobody can be reached at: {name}")
    for ref in done.untaken:
        typer.echo(f"task {ref} goes to nobody: the directory does not know who holds it")


def _paper(file: Path, known: Directory, given: Settings) -> Paper:
    limit = given.max_file_mb * MEGABYTE
    how = _rules(given)
    written = content(file, limit)
    with showing.page_progress() as progress:
        paper = asyncio.run(
            drafting.read_paper(_name(file), written, known, how, limit_bytes=limit, progress=progress)
        )
    if isinstance(paper, DocumentProblem):
        fail(f"{file.name}: {FILE_PROBLEMS[paper]}")
    return paper


def _name(file: Path) -> str:
    """Return a file's name, with "?" for what is not UTF-8 in it, as of an old archive."""
    return file.name.encode("utf-8", "replace").decode()


def _stored_directory(given: Settings) -> Directory:
    """Return the directory of the store; an empty one where there is no store yet, and none is made."""
    if Store(given.database_url).is_new:
        return Directory()
    return looking(organisations.directory, given=given)


def _rules(given: Settings) -> Rules:
    """Return how the office reads, by its stored calendar where there is a store."""
    how = rules(given, given.office)
    if Store(given.database_url).is_new:
        return how
    return looking(lambda tx: keeping_calendar.rules_now(tx, how), given=given)


def _print(*tables: object) -> None:
    console = showing.console()
    for table in tables:
        console.print(table)
