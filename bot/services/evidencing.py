"""Evidencing: what a unit shows is attached to its assignments, and found for the office."""

import re
from collections.abc import Sequence
from datetime import datetime

from bot.domain.assignments import TaskCard
from bot.domain.evidence import Evidence, documents_in
from bot.domain.journal import Deed
from bot.domain.people import Person
from bot.services import witnessing
from bot.store import evidence
from bot.store.database import Transaction

# What may stand around a number: "Số …, ngày 29/11/2023", "văn bản số …", "báo cáo …".
REST = re.compile(
    r"(?:\s|[,.;:()]|số|ngày|tháng|năm|văn|bản|báo|cáo|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})*", re.IGNORECASE
)


async def attach(
    tx: Transaction,
    person: Person,
    cards: Sequence[TaskCard],
    said: str,
    file: Evidence | None,
    inbox_id: int,
    now: datetime,
) -> tuple[Evidence, ...]:
    """Attach a file, and the documents that the words name, to assignments; return all of it."""
    own = frozenset(card.conclusion for card in cards)
    shows = (*documents_in(said, own), *([file] if file else []))
    ids = [card.id for card in cards]
    by = person.cadre_id
    await evidence.add(tx, ids, shows, cadre_id=by, inbox_id=inbox_id, now=now)
    for assignment_id in ids if shows else ():
        witnessing.witness(tx, Deed.SHOWN, by=by, inbox_id=inbox_id, now=now, assignment=assignment_id)
    return shows


async def of(tx: Transaction, card: TaskCard | None) -> tuple[Evidence, ...]:
    """Return what is shown of an assignment, in order; nothing where there is none."""
    return await evidence.of(tx, card.id) if card is not None else ()


def is_document(text: str) -> bool:
    """Whether a text names a document and says nothing else.

    >>> is_document("Số 120-BC/BTCTU, ngày 29/11/2023"), is_document("xong, 120-BC/BTCTU")
    (True, False)
    """
    named = documents_in(text)
    rest = text
    for one in named:
        rest = rest.replace(one.number or "", " ", 1)
    return bool(named) and REST.fullmatch(rest) is not None
