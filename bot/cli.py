"""The commands: thin, each calls one service."""

import io
import sys
import threading
from pathlib import Path
from typing import Annotated

import typer

from bot import (
    cli_calendar,
    cli_invites,
    cli_reading,
    cli_reminders,
    cli_tracking,
    logs,
    running,
    showing,
    showing_drafts,
)
from bot import demo as story
from bot.app import MEGABYTE, App, system_clock
from bot.commandline import (
    WRONG_SETTINGS,
    AsJson,
    changing,
    content,
    directory,
    fail,
    looking,
    print_json,
    settings,
)
from bot.domain.reading.model import ProblemCode, Refusal
from bot.ports import AnotherInstanceError, TokenRefusedError
from bot.services import drafting, importing_directory, publishing
from bot.services.publishing import Published
from bot.store import organisations
from bot.store.database import Store, StoreAwayError, StoreError
from bot.unread import REFUSALS

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
app.add_typer(cli_reminders.reminders_app, name="reminders")
app.command()(cli_invites.invite)
app.command()(cli_tracking.status)
for command in (cli_reading.read, cli_reading.assignments, cli_reading.understand):
    app.command()(command)

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
    directory_file: cli_reading.DirectoryFile = None,
    once: Annotated[bool, typer.Option("--once", help="End when the story is told.")] = False,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="The page's port.")] = 8765,
) -> None:
    """Play the main job on this machine, with no token and no internet."""
    chosen = story.Chosen.sample()
    if file is not None:
        chosen = story.Chosen(cli_reading.name_of(file), content(file, LARGEST_FILE_BYTES), chosen.directory)
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
    showing.put(*showing.directory_tables(looking(organisations.directory)))


@app.command("import")
def import_conclusion(file: Path, as_json: AsJson = False) -> None:
    """Take a conclusion into the store as a draft."""
    given = settings()
    paper = cli_reading.paper(file, looking(organisations.directory, given=given), given)
    made = changing(lambda tx: drafting.draft(tx, paper, system_clock()), given=given)
    if isinstance(made, Refusal):
        fail(f"{file.name}: refused: {REFUSALS[made]}")
    if isinstance(made, ProblemCode):
        fail(f"{file.name}: no task was found in it; nothing was stored")
    if as_json:
        print_json(showing_drafts.draft(made))
        return
    typer.echo(showing_drafts.heading(made))
    showing.put(*showing_drafts.draft_tables(made))


@app.command()
def publish(
    conclusion_id: Annotated[int, typer.Argument(metavar="ID")],
    unnumbered: Annotated[
        bool, typer.Option("--unnumbered", help="Without a number or day of issue.")
    ] = False,
) -> None:
    """Publish a draft: every cadre concerned is sent their own tasks."""
    given = settings()
    if not 0 < conclusion_id <= LARGEST_ID:
        fail(f"conclusion {conclusion_id} does not exist")
    done = changing(
        lambda tx: publishing.publish(
            tx, conclusion_id, by=None, office=given.office, now=system_clock(), unnumbered=unnumbered
        ),
        given=given,
    )
    if not isinstance(done, Published):
        reason = {
            "unknown": "does not exist",
            "published": "is published already",
            "discarded": "was discarded",
            "changed": "was changed meanwhile",
            "unsigned": "is marked as a draft; enter its number and day of issue in chat",
            "unnumbered": "has no number or day of issue; enter them in chat, or give --unnumbered",
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
