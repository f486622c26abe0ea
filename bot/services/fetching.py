"""Fetching: the file that came with a message; a conclusion is read, evidence only weighed."""

from datetime import datetime

from bot.documents import DocumentError, DocumentProblem, tables
from bot.documents.tables import Table
from bot.domain import calendar_table
from bot.domain.calendar_table import DayTable, Problem, Wrong
from bot.domain.chat import Attachment, Incoming
from bot.domain.evidence import Evidence, shows_evidence
from bot.domain.people import Person
from bot.domain.reading import secrecy
from bot.domain.rights import Right
from bot.domain.rosters import ROSTER_BYTES, is_roster
from bot.ports import ChannelError, Verdict
from bot.services import drafting, visiting
from bot.services.desk import Desk
from bot.services.visiting import Delivered, Undecided
from bot.store import accounts

MOST_BYTES_OF_DAYS = 64 * 1024


async def delivered(desk: Desk, incoming: Incoming, *, until: datetime) -> Delivered | None:
    """Return what came along: a conclusion read, a unit's file weighed; nothing of who may do neither.

    One whose name or caption bears a mark of secrecy is not even fetched.
    Raises ChannelError where the network may still hand it out before `until`.
    """
    file = incoming.attachment
    if file is None or secrecy.keeps_out(file.name, incoming.text) is not None:
        return None
    async with desk.store.reading() as tx:
        home = incoming.chat_id if incoming.private else incoming.sender_id or ""
        account = await accounts.find(tx, incoming.channel, home)
        sender = await visiting.person(tx, account) if account else None
    if sender is None:
        return None
    if incoming.private and is_roster(incoming.text):
        return await _roster(desk, file, until) if sender.may(Right.MANAGE) else None
    if not _takes_files_of(sender, incoming):
        return None
    if incoming.private and sender.may(Right.GOVERN) and calendar_table.is_meant(file.name, incoming.text):
        return await _days(desk, file, until=until)
    is_evidence = _is_evidence(desk, sender, incoming)
    if is_evidence is None:
        return Undecided()
    if file.size_bytes > desk.limit_bytes:
        return DocumentProblem.TOO_LARGE
    content = await _fetched(desk, file, until)
    if is_evidence:
        return Evidence.of(file, None if isinstance(content, ChannelError) else content)
    return content if isinstance(content, ChannelError) else await _read(desk, file, content, incoming.text)


async def _fetched(desk: Desk, file: Attachment, until: datetime) -> bytes | ChannelError:
    """Return a file's content, or why there is none. Raises ChannelError where it may still come by then."""
    try:
        return await desk.channel.fetch(file.file_id)
    except ChannelError as error:
        if error.verdict is not Verdict.NEVER and desk.clock() < until:
            raise
        return error


async def _roster(desk: Desk, file: Attachment, until: datetime) -> Table | DocumentProblem | ChannelError:
    """Fetch and read a table of people. Raises ChannelError where that may still be done before `until`."""
    if file.size_bytes > ROSTER_BYTES:
        return DocumentProblem.TOO_LARGE
    content = await _fetched(desk, file, until)
    if isinstance(content, ChannelError):
        return content
    try:
        async with drafting.READINGS:
            return await tables.table_of(content, limit_bytes=ROSTER_BYTES)
    except DocumentError as error:
        return error.code


async def _days(desk: Desk, file: Attachment, *, until: datetime) -> Delivered:
    """Fetch a table of days. Raises ChannelError as `delivered` does."""
    if file.size_bytes > MOST_BYTES_OF_DAYS:
        return DayTable((), (Problem(Wrong.TOO_LARGE),))
    content = await _fetched(desk, file, until)
    return (
        content if isinstance(content, ChannelError) else calendar_table.of_csv(content, MOST_BYTES_OF_DAYS)
    )


def _takes_files_of(sender: Person, incoming: Incoming) -> bool:
    takes = sender.may(Right.DRAFT) or sender.may(Right.GOVERN)
    return sender.may(Right.REPORT) or (incoming.private and takes)


def _is_evidence(desk: Desk, sender: Person, incoming: Incoming) -> bool | None:
    """Tell evidence (all that a group brings) from a conclusion, None where that must be asked."""
    if not incoming.private:
        return True
    today, quotes = desk.office.today(desk.clock()), incoming.quoted is not None
    return shows_evidence(sender, incoming.text, today, quotes=quotes)


async def _read(desk: Desk, file: Attachment, content: bytes, caption: str) -> Delivered:
    return await drafting.read_file(
        desk.store, file.name, content, desk.rules, limit_bytes=desk.limit_bytes, caption=caption
    )
