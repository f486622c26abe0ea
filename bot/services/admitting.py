"""Admitting: who asked to join with a code for several is let in or turned away, once."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.journal import Deed
from bot.domain.people import Person, Post, Role
from bot.domain.rights import Reach, Right, allows, holders
from bot.services import joining, witnessing
from bot.services.joining import Joined
from bot.store import accounts, applications, posts
from bot.store.applications import Application
from bot.store.database import Transaction


class NotDecided(StrEnum):
    """Why an application stays as it is."""

    UNKNOWN = "unknown"
    NO_RIGHT = "no_right"
    DECIDED = "decided"


@dataclass(frozen=True)
class Decided:
    """An application that was decided; `joined` None: the person was turned away."""

    application: Application
    joined: Joined | None


async def deciders(tx: Transaction, post: Post) -> tuple[int, ...]:
    """Return the accounts of those who may let somebody into a post: the office's, and the unit's head."""
    office = [role for role in holders(Right.MANAGE) if allows(Post(role), Right.MANAGE, Reach.OTHER)]
    people = list(await accounts.with_role(tx, office))
    if post.organisation_id is not None:
        people += await accounts.reporting_for(tx, [post.organisation_id], (Role.HEAD,))
    return tuple(dict.fromkeys(person.account_id for person in people))


async def decide(
    tx: Transaction, application_id: int, *, admits: bool, by: Person, inbox_id: int, now: datetime
) -> Decided | NotDecided:
    """Let somebody in, or turn them away; of two who decide the first counts."""
    asked = await applications.find(tx, application_id)
    if asked is None:
        return NotDecided.UNKNOWN
    if not by.may_for(Right.MANAGE, asked.post.organisation_id):
        return NotDecided.NO_RIGHT
    if not await applications.decide(tx, application_id, admitted=admits, by=by.cadre_id, now=now):
        return NotDecided.DECIDED
    deed = Deed.ADMITTED if admits else Deed.TURNED_AWAY
    witnessing.witness(tx, deed, by=by.cadre_id, inbox_id=inbox_id, now=now, application=application_id)
    return Decided(asked, await _let_in(tx, asked, now) if admits else None)


async def _let_in(tx: Transaction, asked: Application, now: datetime) -> Joined:
    account = await accounts.get(tx, asked.account_id)
    held = await posts.of(tx, account.cadre_id) if account.cadre_id is not None else ()
    name = account.name or asked.name
    if asked.post not in held:
        await joining.settle(tx, account, name, asked.post, inbox_id=None, now=now)
    return await joining.arrived(tx, name, asked.post)
