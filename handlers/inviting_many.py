"""Inviting everybody in a table that an admin sends: codes for the good rows, a sentence for the others."""

from datetime import datetime

import messages
from bot.documents import DocumentProblem
from bot.documents.tables import Table
from bot.domain.chat import Message
from bot.domain.rights import Right
from bot.domain.rosters import TableProblem, is_roster, rows_in
from bot.ports import ChannelError
from bot.services import inviting, inviting_many
from bot.services.correcting import Decider
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import secrets
from handlers.acting import Act
from messages.rosters import roster_table


def wanted(visit: Visit) -> Act | None:
    """Return what to do where a file is said to be a table of people."""
    if visit.incoming.attachment is None or not is_roster(visit.incoming.text):
        return None
    return Act(Right.MANAGE, invite)


async def invite(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Make the codes of a table of people, and tell the speaker alone."""
    table = visit.paper
    if isinstance(table, ChannelError):
        return [messages.roster_refused(visit.office, "not_fetched")]
    if isinstance(table, DocumentProblem):
        return [messages.roster_refused(visit.office, table)]
    if not isinstance(table, Table):  # no right yet, when the file came
        return [messages.no_right(visit.office, Right.MANAGE)]
    if table.marked is not None:
        return await secrets.refuse(tx, visit, table.marked, now)
    rows = rows_in(table.rows)
    if isinstance(rows, TableProblem):
        return [messages.roster_refused(visit.office, rows)]
    speaker = visit.speaker
    by = Decider(speaker.cadre_id, visit.inbox_id)
    done = await inviting_many.invite(tx, rows, by=by, may=speaker.may_appoint, office=visit.office, now=now)
    bot_name = await inviting.bot_name(tx, visit.incoming.channel)
    written = roster_table(visit.office, done, lambda code: visit.link(bot_name, code) if bot_name else None)
    return [messages.roster_loaded(visit.office, done, written)]
