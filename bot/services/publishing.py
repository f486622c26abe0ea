"""Publishing: a checked draft goes to the cadres of the organisations named in it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import messages
from bot.domain.assignments import TaskCard
from bot.domain.chat import Lane
from bot.domain.conclusions import ConclusionState, Filed
from bot.domain.office import Office
from bot.services import queueing
from bot.store import accounts, assignments, conclusions, organisations
from bot.store.accounts import Recipient
from bot.store.database import Transaction


class PublishRefusal(StrEnum):
    """Why a conclusion is not published."""

    UNKNOWN = "unknown"
    PUBLISHED = "published"
    DISCARDED = "discarded"


@dataclass(frozen=True)
class Published:
    """A published conclusion: how many people it goes to, and the names of the units that it does not reach.

    `unjoined`: nobody has joined there. `unreachable`: nobody of those who have can be reached.
    `untaken` are refs of tasks that no unit of the directory holds, so that they go to nobody.
    """

    filed: Filed
    people: int
    unjoined: tuple[str, ...]
    unreachable: tuple[str, ...]
    untaken: tuple[str, ...]


async def publish(
    tx: Transaction, conclusion_id: int, *, by: int | None, office: Office, now: datetime
) -> Published | PublishRefusal:
    """Publish a draft and owe every cadre one message with their own organisations' tasks only.

    Who can't be reached is owed it too, and gets it when they are back.

    `by` is the cadre who decides, None from the command line.
    """
    filed = await conclusions.get(tx, conclusion_id, to_decide=True)
    if filed is None:
        return PublishRefusal.UNKNOWN
    if not await conclusions.set_state(tx, conclusion_id, ConclusionState.PUBLISHED, now=now, by=by):
        return PublishRefusal(filed.state.value)
    cards = await assignments.of_conclusion(tx, conclusion_id)
    concerned = tuple(dict.fromkeys(c.organisation_id for c in cards if c.organisation_id))
    recipients = await accounts.reporting_for(tx, concerned)
    for recipient, own in _audience(recipients, cards):
        message = messages.new_conclusion(office, recipient.name, filed, own)
        await queueing.owe(tx, message, to=recipient.account_id, lane=Lane.PUSH, now=now)
    names = (await organisations.directory(tx)).by_id
    joined = {r.organisation_id for r in recipients}
    reached = {r.organisation_id for r in recipients if r.reachable}
    return Published(
        filed,
        people=len({r.cadre_id for r in recipients if r.reachable}),
        unjoined=tuple(names[i].name for i in concerned if i not in joined),
        unreachable=tuple(names[i].name for i in concerned if i in joined - reached),
        untaken=_untaken(cards),
    )


def _untaken(cards: Sequence[TaskCard]) -> tuple[str, ...]:
    taken = {card.ref for card in cards if card.organisation_id}
    return tuple(dict.fromkeys(card.ref for card in cards if card.ref not in taken))


def _audience(
    recipients: Sequence[Recipient], cards: Sequence[TaskCard]
) -> list[tuple[Recipient, tuple[TaskCard, ...]]]:
    """Pair each account, once, with the assignments of all the person's units, in the document's order."""
    units: dict[int, set[str | None]] = defaultdict(set)
    first: dict[int, Recipient] = {}
    for recipient in recipients:
        units[recipient.account_id].add(recipient.organisation_id)
        first.setdefault(recipient.account_id, recipient)
    return [
        (first[account_id], tuple(c for c in cards if c.organisation_id in own))
        for account_id, own in units.items()
    ]
