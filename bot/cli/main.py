"""The commands: thin, each calls one service."""

import io
import sys
import threading
from pathlib import Path
from typing import Annotated

import typer

from bot import logs, running
from bot.app import MEGABYTE, App, system_clock
from bot.cli import (
    announcements,
    audit,
    calendar,
    checking,
    events,
    invites,
    office_settings,
    people,
    reading,
    reminders,
    showing,
    ticks,
    tracking,
)
from bot.cli.common import (
    WRONG_SETTINGS,
    changing,
    content,
    directory,
    fail,
    looking,
    settings,
)
from bot.domain.journal import Deed
from bot.ports import AnotherInstanceError, TokenRefusedError
from bot.services import importing_directory, witnessing
from bot.services.importing_directory import Changes
from bot.store import organisations
from bot.store.database import Store, StoreAwayError, StoreError, Transaction

app = typer.Typer(
    help="Đôn Đốc: the office's chat bot.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # they can show local variables: people's words, the token
)
directory_app = typer.Typer(help="The directory of organisations and groups.", no_args_is_help=True)
app.add_typer(directory_app, name="directory")
app.add_typer(tracking.deliveries_app, name="deliveries")
app.add_typer(invites.admin_app, name="admin")
app.add_typer(calendar.calendar_app, name="calendar")
app.add_typer(announcements.announcements_app, name="announcements")
app.add_typer(audit.audit_app, name="audit")
app.add_typer(events.events_app, name="events")
app.add_typer(people.people_app, name="people")
app.add_typer(reminders.reminders_app, name="reminders")
app.add_typer(office_settings.settings_app, name="settings")
app.command()(invites.invite)
app.command()(people.handover)
app.command()(tracking.status)
app.command()(ticks.ticks)
app.command("import")(checking.import_conclusion)
for command in (
    checking.edit,
    checking.publish,
    reading.read,
    reading.assignments,
    reading.understand,
):
    app.command()(command)

LARGEST_FILE_BYTES = 20 * MEGABYTE


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
    logs.configure(level=given.log_level, as_json=given.log_format == "json", secrets=given.secrets)
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
    directory_file: reading.DirectoryFile = None,
    once: Annotated[bool, typer.Option("--once", help="End when the story is told.")] = False,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="The page's port.")] = 8765,
) -> None:
    """Play the main job on this machine, with no token and no internet."""
    from bot import demo as story  # noqa: PLC0415  # much to load, which no other command needs

    chosen = story.Chosen.sample()
    if file is not None:
        chosen = story.Chosen(reading.name_of(file), content(file, LARGEST_FILE_BYTES), chosen.directory)
    if directory_file is not None:
        chosen = story.Chosen(chosen.name, chosen.content, directory(directory_file))
    logs.configure(level="WARNING", as_json=False)
    raise typer.Exit(story.play(chosen, once=once, port=port))


@directory_app.command("import")
def directory_import(file: Path) -> None:
    """Take organisations and groups from a YAML file; say what changed."""
    new = directory(file)

    async def enter(tx: Transaction) -> Changes:
        changes = await importing_directory.import_directory(tx, new)
        touched = len(changes.added) + len(changes.changed) + len(changes.removed)
        now = system_clock()
        witnessing.witness(tx, Deed.DIRECTORY_IMPORTED, by=None, inbox_id=None, now=now, touched=touched)
        return changes

    changes = changing(enter)
    for title in ("added", "changed", "removed", "kept"):
        ids = getattr(changes, title)
        note = " (no longer in the file, but in use)" if title == "kept" else ""
        typer.echo(f"{title}: {len(ids)}{note}{': ' + ', '.join(ids) if ids else ''}")


@directory_app.command("show")
def directory_show() -> None:
    """Show the organisations and groups."""
    showing.put(*showing.directory_tables(looking(organisations.directory)))
