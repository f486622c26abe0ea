"""The commands that only read: a conclusion, passages, a reply."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.app import MEGABYTE, rules, system_clock
from bot.cli import showing, showing_reading
from bot.cli.common import AsJson, content, day, directory, fail, json_lines, looking, print_json, settings
from bot.config import Settings
from bot.documents import DocumentProblem
from bot.documents.unread import FILE_PROBLEMS, REFUSALS
from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Rules
from bot.domain.replies import understand as meaning_of
from bot.services import drafting, keeping_calendar
from bot.services.drafting import Paper
from bot.store import organisations
from bot.store.database import Store

AsLines = Annotated[bool, typer.Option("--jsonl", help="Read and write one JSON object a line.")]
DirectoryFile = Annotated[Path | None, typer.Option("--directory", help="A directory file (YAML).")]


def read(file: Path, directory_file: DirectoryFile = None, as_json: AsJson = False) -> None:
    """Read a conclusion; store nothing."""
    given = settings()
    known = directory(directory_file) if directory_file else _stored_directory(given)
    found = paper(file, known, given)
    if as_json:
        print_json(showing_reading.conclusion(found.conclusion))
    elif found.conclusion.refused is None:
        showing.put(*showing_reading.conclusion_tables(found.conclusion))
    if found.conclusion.refused is not None:
        fail(f"{file.name}: refused: {REFUSALS[found.conclusion.refused]}")


def assignments(as_lines: AsLines = False, directory_file: DirectoryFile = None) -> None:
    """Find the assignments of passages given on standard input."""
    if not as_lines:
        fail("give --jsonl: passages come one JSON object a line")
    given = settings()
    known = directory(directory_file) if directory_file else Directory()
    how = rules_of(given)
    for number, row in json_lines(("id", "text")):
        issued_on = day(row.get("issued_on"), f"line {number}: issued_on")
        context = str(row.get("context") or "")
        found = assignments_in(row["text"], context=context, issued_on=issued_on, directory=known, rules=how)
        print_json(showing_reading.passage(row["id"], found))


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


def paper(file: Path, known: Directory, given: Settings) -> Paper:
    """Read a file; end the command where nothing can be read in it."""
    limit = given.max_file_mb * MEGABYTE
    how = rules_of(given)
    written = content(file, limit)
    with showing.page_progress() as progress:
        found = asyncio.run(
            drafting.read_paper(name_of(file), written, known, how, limit_bytes=limit, progress=progress)
        )
    if isinstance(found, DocumentProblem):
        fail(f"{file.name}: {FILE_PROBLEMS[found]}")
    return found


def name_of(file: Path) -> str:
    """Return a file's name, with "?" for what is not UTF-8 in it, as of an old archive."""
    return file.name.encode("utf-8", "replace").decode()


def _stored_directory(given: Settings) -> Directory:
    """Return the directory of the store; an empty one where there is no store yet, and none is made."""
    if Store(given.database_url).is_new:
        return Directory()
    return looking(organisations.directory, given=given)


def rules_of(given: Settings) -> Rules:
    """Return how the office reads, by its stored calendar where there is a store."""
    how = rules(given, given.office)
    if Store(given.database_url).is_new:
        return how
    return looking(lambda tx: keeping_calendar.rules_now(tx, how), given=given)
