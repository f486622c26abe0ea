"""The ledger against the network's own log: what was lost, what came twice, and whether that is known."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.sandbox.calls import Call, digest

LEDGER = """SELECT a.chat_id, coalesce(t.text, d.text), d.state, d.unsure_at IS NOT NULL
            FROM deliveries d JOIN accounts a ON a.id = d.account_id
            LEFT JOIN shared_texts t ON t.id = d.shared_text_id
            WHERE d.act = 'send'"""
UPDATES = "SELECT state, count(*) FROM inbox GROUP BY state"
TWICE = "SELECT count(*) - count(DISTINCT inbox_id || '/' || assignment_id) FROM status_reports"

Rows = Sequence[Any]  # Any: rows of any shape


@dataclass(frozen=True)
class Judgement:
    """What became of everything that was owed, and of everything that was said."""

    owed: int
    lost: int  # the ledger says "sent", or still owes it, and nobody got it
    repeats: int
    unflagged: int  # repeats that the ledger does not know of
    unknown: int  # messages that nobody owed
    unsettled: int
    updates: dict[str, int]  # by state
    updates_twice: int


def judge(file: Path, calls: Iterable[Call]) -> Judgement:
    """Compare the database with the log. Nothing may run on the file."""
    return compare(query(file, LEDGER), query(file, UPDATES), query(file, TWICE), calls=calls)


def compare(rows: Rows, updates: Rows, twice: Rows, *, calls: Iterable[Call]) -> Judgement:
    """Compare what LEDGER, UPDATES and TWICE found with the log."""
    arrived = Counter((call.chat_id or 0, call.digest) for call in calls if _is_message(call))
    owed = Counter((int(chat), digest(text)) for chat, text, _, _ in rows)
    flagged = {(int(chat), digest(text)) for chat, text, _, unsure in rows if unsure}
    over = arrived - owed
    return Judgement(
        owed=owed.total(),
        lost=(owed - arrived).total(),
        repeats=Counter({key: n for key, n in over.items() if key in owed}).total(),
        unflagged=Counter({key: n for key, n in over.items() if key not in flagged}).total(),
        unknown=Counter({key: n for key, n in over.items() if key not in owed}).total(),
        unsettled=sum(state != "sent" for _, _, state, _ in rows),
        updates=dict(updates),
        updates_twice=twice[0][0],
    )


def claimed(file: Path) -> int:
    """Return how many messages the ledger holds to be on their way; after a kill: were in flight."""
    return int(query(file, "SELECT count(*) FROM deliveries WHERE state = 'sending'")[0][0])


def owed(file: Path) -> int:
    """Return how many messages are still to be sent."""
    return int(query(file, "SELECT count(*) FROM deliveries WHERE settled_at IS NULL")[0][0])


def unhandled(file: Path) -> int:
    """Return how many updates are read and not handled."""
    return int(query(file, "SELECT count(*) FROM inbox WHERE state = 'waiting'")[0][0])


def changing(file: Path) -> int:
    """Return how many announcements are corrected or recalled, with copies that no change is owed of yet."""
    return int(query(file, "SELECT count(*) FROM announcements WHERE changing")[0][0])


def busiest_second(calls: Iterable[Call]) -> int:
    """Return the highest count of messages that took effect in any rolling second."""
    moments = sorted(call.at for call in calls if _is_message(call) and call.at is not None)
    most = first = 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - 1:
            first += 1
        most = max(most, last - first + 1)
    return most


def query(file: Path, words: str) -> Rows:
    """Look into the database from outside."""
    with closing(sqlite3.connect(file, timeout=10)) as connection:
        return connection.execute(words).fetchall()


def _is_message(call: Call) -> bool:
    return call.method == "sendMessage" and call.took_effect
