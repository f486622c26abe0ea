"""Two of the office decide at the same moment, in two processes: the second learns who decided what."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.domain.assignments import State
from bot.domain.decisions import Decision, Verb
from bot.domain.matters import Closing
from bot.domain.people import Post, Role
from bot.services import deciding, visiting
from bot.services.settling import Decided, Undecided, Why
from bot.store import accounts
from bot.store.database import Store
from tests.town import Town

DECISIONS = {"chief": Decision(Verb.ACCEPT), "deputy": Decision(Verb.RETURN, "thiếu số liệu")}


@pytest.fixture
async def rivals(store: Store) -> AsyncIterator[list[Store]]:
    """The same database as two processes open it."""
    made = [Store(store.url.render_as_string(hide_password=False)) for _ in DECISIONS]
    yield made
    for one in made:
        await one.close()


async def _decide(store: Store, town: Town, chat: str) -> Decided | Undecided:
    async with store.transaction() as tx:
        account = await accounts.find(tx, "telegram", chat)
        assert account is not None
        decider = await visiting.person(tx, account)
        assert decider is not None
        return await deciding.decide(
            tx, 1, DECISIONS[chat], by=decider, inbox_id=1, office=town.office, now=town.now
        )


async def test_a_matter_is_settled_by_who_comes_first(town: Town, rivals: list[Store]) -> None:
    await town.joins("deputy", Post(Role.ADMIN))
    await town.publish()
    await town.says("ubnd", "xong")

    done = await asyncio.gather(*(_decide(s, town, chat) for s, chat in zip(rivals, DECISIONS, strict=True)))

    (first,) = [one for one in done if isinstance(one, Decided)]
    (second,) = [one for one in done if isinstance(one, Undecided)]
    assert (second.why, second.matter) == (Why.SETTLED, first.matter)
    accepted = first.matter.closing is Closing.ACCEPTED
    states = await town.states("ubnd")
    assert states == {"3": (State.ACCEPTED, 100) if accepted else (State.RETURNED, None)}
