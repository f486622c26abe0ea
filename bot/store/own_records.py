"""Own records: everything that is kept of one person, for them to take along."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, String, cast, select

from bot.store.database import Transaction
from bot.store.deliveries import WORDS
from bot.store.schema import (
    accounts,
    announcement_recipients,
    cadres,
    consents,
    delegations,
    deliveries,
    inbox,
    matters,
    organisations,
    posts,
    shared_texts,
    status_reports,
)

Record = Mapping[str, Any]  # Any: a row's values, by the name of what they are


async def of(tx: Transaction, cadre_id: int) -> dict[str, list[Record]]:
    """Return a person's records by kind, each kind in order.

    Of their chats only what was said since they joined: somebody else may have had the account before.
    """
    c = cadres.c
    joined = (await tx.execute(select(c.joined_at).where(c.id == cadre_id))).scalar_one()
    kinds = {
        "person": select(cadres.c.name, cadres.c.joined_at, cadres.c.remind_at).where(
            cadres.c.id == cadre_id
        ),
        "accounts": select(accounts.c.channel, accounts.c.chat_id).where(accounts.c.cadre_id == cadre_id),
        "posts": select(posts.c.role, organisations.c.name.label("unit"), posts.c.since, posts.c.until)
        .select_from(posts.outerjoin(organisations))
        .where(posts.c.cadre_id == cadre_id)
        .order_by(posts.c.id),
        "consents": select(consents.c.version, consents.c.given_at, consents.c.withdrawn_at)
        .where(consents.c.cadre_id == cadre_id)
        .order_by(consents.c.id),
        **_said(cadre_id),
        **_passed(cadre_id, joined),
    }
    return {kind: await _rows(tx, query) for kind, query in kinds.items()}


def _said(cadre_id: int) -> dict[str, Select[Any]]:
    """Select what a person reported, asked, directed and decided, handed on and acknowledged."""
    r, d, a, m = status_reports.c, delegations.c, announcement_recipients.c, matters.c
    said = m.answer.label("said")
    return {
        "reports": select(r.assignment_id, r.reported_at, r.outcome, r.percent, r.new_due_on, r.words)
        .where(r.cadre_id == cadre_id)
        .order_by(r.id),
        "matters": select(m.assignment_id, m.opened_at, m.kind, m.new_due_on, m.words)
        .where(m.cadre_id == cadre_id)
        .order_by(m.id),
        "decisions": select(m.assignment_id, m.closed_at, m.kind, m.closing, m.due_after, said)
        .where(m.closed_by == cadre_id)
        .order_by(m.id),
        "delegations": select(d.assignment_id, d.delegated_at, d.words)
        .where(d.cadre_id == cadre_id)
        .order_by(d.id),
        "acknowledged": select(a.announcement_id, a.acknowledged_at, a.answer)
        .where(a.cadre_id == cadre_id, a.acknowledged_at.is_not(None))
        .order_by(a.announcement_id),
    }


def _passed(cadre_id: int, since: datetime) -> dict[str, Select[Any]]:
    """Select what went to and fro in a person's own chats."""
    own = accounts.c.cadre_id == cadre_id
    came = inbox.join(
        accounts, (accounts.c.chat_id == inbox.c.chat_id) & (accounts.c.channel == inbox.c.channel)
    )
    written = cast(inbox.c.body, String) != "{}"
    left = deliveries.join(accounts, accounts.c.id == deliveries.c.account_id).outerjoin(shared_texts)
    sent = deliveries.c.message_id.is_not(None), WORDS != "", deliveries.c.queued_at >= since
    return {
        "received": select(inbox.c.received_at, inbox.c.body)
        .select_from(came)
        .where(own, written, inbox.c.received_at >= since)
        .order_by(inbox.c.id),
        "sent": select(deliveries.c.settled_at, WORDS.label("text"))
        .select_from(left)
        .where(own, *sent)
        .order_by(deliveries.c.id),
    }


async def _rows(tx: Transaction, query: Select[Any]) -> list[Record]:
    return [dict(row) for row in (await tx.execute(query)).mappings()]
