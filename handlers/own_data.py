"""A person's own data: shown, corrected; consent taken back; erased. The last two are asked about first."""

import re
from datetime import datetime

import messages
from bot.domain.chat import Happening, Message
from bot.domain.letters import bare
from bot.domain.rights import Right
from bot.services import asking, own_data
from bot.services.own_data import Gone
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act, Handler

NAMED = re.compile(r"(?:/sua|sửa họ tên|sua ho ten)\s*:?\s*(?P<name>.*)", re.IGNORECASE | re.DOTALL)


async def show(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Show the speaker what is kept of them."""
    return [messages.own_data(visit.office, await own_data.of(tx, visit.speaker))]


async def export(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Give the speaker a file of everything that is kept of them."""
    kept = await own_data.records(tx, visit.speaker, inbox_id=visit.inbox_id, now=now)
    return [messages.own_data_file(visit.office, kept, now)]


async def correct(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Give the speaker the name that they say, or tell how to say it."""
    match = NAMED.fullmatch(visit.text)
    assert match is not None, "the words correct a name"
    ended = await own_data.correct(tx, visit.speaker, match["name"], inbox_id=visit.inbox_id, now=now)
    name = " ".join(match["name"].split()) if ended is not None else None
    return [messages.name_corrected(visit.office, name, codes=ended or 0)]


async def ask_withdrawing(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Ask whether the speaker takes their consent back."""
    await asking.drop(tx, visit.account.id)
    return [messages.ask_withdrawing(visit.office)]


async def withdraw(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Stop at once, and tell the unit and the office to use paper."""
    gone = await own_data.withdraw(tx, visit.speaker, inbox_id=visit.inbox_id, now=now)
    return [messages.consent_withdrawn(visit.office), *_told(visit, gone)]


async def ask_erasing(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Ask whether the speaker's data are erased, which nothing brings back."""
    await asking.drop(tx, visit.account.id)
    return [messages.ask_erasing(visit.office)]


async def erase(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Erase the speaker's data, and tell the unit and the office to use paper."""
    kept = await own_data.of(tx, visit.speaker)
    instead = messages.words.former(kept.posts)
    gone = await own_data.erase(tx, visit.speaker, instead, inbox_id=visit.inbox_id, now=now)
    return [messages.data_erased(visit.office), *_told(visit, gone)]


ASKED: dict[str, Handler] = {
    "/dulieu": show,
    "du lieu cua toi": show,
    "/xuatdulieu": export,
    "xuat du lieu cua toi": export,
    "/rutdongy": ask_withdrawing,
    "rut dong y": ask_withdrawing,
    "toi rut dong y": withdraw,
    "/xoa": ask_erasing,
    "xoa du lieu cua toi": ask_erasing,
    "toi dong y xoa du lieu": erase,
}


def wanted(visit: Visit) -> Act | None:
    """Return what to do where the words are about the speaker's own data."""
    if visit.incoming.happening is Happening.EDITED:
        return None
    if NAMED.fullmatch(visit.text):
        return Act(Right.OWN_DATA, correct)
    found = ASKED.get(bare(visit.text).rstrip("."))
    return Act(Right.OWN_DATA, found) if found else None


def _told(visit: Visit, gone: Gone) -> list[Message]:
    return [
        messages.use_paper(visit.office, gone.name, gone.units, account_id=account_id)
        for account_id in gone.told
    ]
