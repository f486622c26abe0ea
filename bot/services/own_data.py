"""Own data: what is kept of a person; they see it, correct it, take their consent back, have it erased."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.journal import Deed
from bot.domain.people import Person, Post
from bot.domain.rights import Right, holders
from bot.domain.rosters import key_of
from bot.services import parting, witnessing
from bot.services.correcting import Decider
from bot.store import (
    accounts,
    cadres,
    consents,
    histories,
    inbox,
    organisations,
    outcomes,
    own_records,
    posts,
)
from bot.store.consents import Consent
from bot.store.database import Transaction
from bot.store.own_records import Record

LONGEST_NAME = 100
LEFT = "the person took their consent back"


@dataclass(frozen=True)
class Kept:
    """What is kept of a person: posts with their units' names, consents, and how many reports."""

    name: str
    posts: tuple[tuple[Post, str | None], ...]
    consents: tuple[Consent, ...]
    reports: int


@dataclass(frozen=True)
class Gone:
    """A person who has left: their name and units, and the accounts of those who are told to use paper."""

    name: str
    units: tuple[str, ...]
    told: tuple[int, ...]


async def of(tx: Transaction, person: Person) -> Kept:
    """Return what is kept of a person."""
    held = await _with_units(tx, person.posts)
    told = await histories.by_cadre(tx, person.cadre_id)
    return Kept(person.name, held, await consents.of(tx, person.cadre_id), len(told))


async def records(
    tx: Transaction, person: Person, *, inbox_id: int, now: datetime
) -> dict[str, list[Record]]:
    """Return everything that is kept of a person, by kind, for them to take along."""
    witnessing.witness(tx, Deed.EXPORTED, by=person.cadre_id, inbox_id=inbox_id, now=now)
    return await own_records.of(tx, person.cadre_id)


async def correct(tx: Transaction, person: Person, name: str, *, inbox_id: int, now: datetime) -> int | None:
    """Give a person another name; return how many unused codes for the old one ended, None where it is none.

    They end, for a leaver's codes are known by the name: nobody keeps a way back by changing it first.
    """
    written = " ".join(name.split())
    if not written or len(written) > LONGEST_NAME or not any(map(str.isalpha, written)):
        return None
    await cadres.rename(tx, person.cadre_id, written)
    witnessing.witness(tx, Deed.CORRECTED, by=person.cadre_id, inbox_id=inbox_id, now=now)
    if key_of(written) == key_of(person.name):
        return 0
    return await _end_codes(tx, person, inbox_id, now)


async def withdraw(tx: Transaction, person: Person, *, inbox_id: int, now: datetime) -> Gone:
    """Take a person's consent back: from now on nothing is sent to them, and they are a stranger."""
    gone = await _leave(tx, person, inbox_id, now)
    witnessing.witness(tx, Deed.WITHDRAWN, by=person.cadre_id, inbox_id=inbox_id, now=now)
    return gone


async def erase(tx: Transaction, person: Person, instead: str, *, inbox_id: int, now: datetime) -> Gone:
    """Take the consent back, and forget the person: their words to us, ours to them, and their name.

    What a unit has reported stays, under the post that reported it (`instead`).
    """
    own = await accounts.of_cadre(tx, person.cadre_id)
    gone = await _leave(tx, person, inbox_id, now)
    for account_id in own:
        await inbox.forget_chat(tx, account_id)
        await outcomes.forget_words(tx, account_id)
    await cadres.rename(tx, person.cadre_id, instead)
    witnessing.witness(tx, Deed.ERASED, by=person.cadre_id, inbox_id=inbox_id, now=now)
    return gone


async def _leave(tx: Transaction, person: Person, inbox_id: int, now: datetime) -> Gone:
    units = [(post, name) for post, name in await _with_units(tx, person.posts) if name is not None]
    await consents.withdraw(tx, person.cadre_id, now)
    await posts.end(tx, person.cadre_id)
    await _end_codes(tx, person, inbox_id, now)
    await parting.cut_off(tx, person.cadre_id, LEFT, now)
    return Gone(person.name, tuple(dict.fromkeys(name for _, name in units)), await _told(tx, units))


async def _end_codes(tx: Transaction, person: Person, inbox_id: int, now: datetime) -> int:
    by = Decider(person.cadre_id, inbox_id)
    return await parting.end_codes(tx, person.cadre_id, person.name, person.posts, by=by, now=now)


async def _told(tx: Transaction, units: list[tuple[Post, str]]) -> tuple[int, ...]:
    """Return the accounts of the colleagues, and of the office."""
    ids = [post.organisation_id for post, _ in units if post.organisation_id is not None]
    people = [*await accounts.reporting_for(tx, ids), *await accounts.with_role(tx, holders(Right.REVIEW))]
    return tuple(dict.fromkeys(person.account_id for person in people))


async def _with_units(tx: Transaction, held: tuple[Post, ...]) -> tuple[tuple[Post, str | None], ...]:
    known = (await organisations.directory(tx)).by_id
    return tuple((post, known[post.organisation_id].name if post.organisation_id else None) for post in held)
