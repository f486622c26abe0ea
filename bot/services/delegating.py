"""Delegating: a cadre hands a task to a colleague of the unit, who is told and reminded from then on."""

from datetime import datetime

from bot.domain.assignments import TaskCard
from bot.domain.delegations import Colleague
from bot.domain.journal import Deed
from bot.domain.mentions import mentioned
from bot.domain.people import Person
from bot.services import witnessing
from bot.store import accounts, delegations, organisations
from bot.store.database import Transaction


async def colleagues(tx: Transaction, person: Person, card: TaskCard) -> tuple[Colleague, ...]:
    """Return the others of the unit that holds an assignment, each once, by name."""
    if card.organisation_id is None:
        return ()
    people = await accounts.reporting_for(tx, [card.organisation_id])
    names = {one.cadre_id: one.name for one in people if one.cadre_id != person.cadre_id}
    return tuple(Colleague(i, name) for i, name in sorted(names.items(), key=lambda each: each[1]))


async def is_delegated(tx: Transaction, card: TaskCard) -> bool:
    """Whether an assignment is in one person's hands."""
    return card.id in await delegations.current(tx, [card.id])


async def names_another_unit(tx: Transaction, words: str, card: TaskCard, now: datetime) -> bool:
    """Whether words name an organisation other than the one that holds an assignment."""
    directory = await organisations.directory(tx)
    return bool(mentioned(words, directory, now.date(), but=card.organisation_id))


async def delegate(
    tx: Transaction,
    person: Person,
    card: TaskCard,
    to: Colleague,
    *,
    words: str,
    inbox_id: int,
    now: datetime,
) -> tuple[int, ...]:
    """Hand a task to a colleague; return the accounts at which they are told."""
    await _hand(tx, person, card, to.cadre_id, words=words, inbox_id=inbox_id, now=now)
    return await accounts.of_cadre(tx, to.cadre_id)


async def take_back(
    tx: Transaction, person: Person, card: TaskCard, *, words: str, inbox_id: int, now: datetime
) -> tuple[int, ...] | None:
    """Give a task back to the whole unit; return the accounts of who gave and who had it, but the person's.

    None where the task is in nobody's hands.
    """
    stands = (await delegations.current(tx, [card.id])).get(card.id)
    if stands is None:
        return None
    await _hand(tx, person, card, None, words=words, inbox_id=inbox_id, now=now)
    concerned = dict.fromkeys((stands.cadre_id, stands.to_cadre_id))
    told = [await accounts.of_cadre(tx, one) for one in concerned if one != person.cadre_id]
    return tuple(account_id for some in told for account_id in some)


async def _hand(
    tx: Transaction,
    person: Person,
    card: TaskCard,
    to: int | None,
    *,
    words: str,
    inbox_id: int,
    now: datetime,
) -> None:
    by = person.cadre_id
    await delegations.add(tx, card.id, by, to, words=words, inbox_id=inbox_id, now=now)
    witnessing.witness(tx, Deed.DELEGATED, by=by, inbox_id=inbox_id, now=now, assignment=card.id, to=to)
