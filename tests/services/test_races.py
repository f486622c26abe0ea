"""Several people at the same moment, in several processes: one is first, and the others see it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from bot.domain.assignments import State
from bot.domain.conclusions import ConclusionState
from bot.domain.people import Post, Role
from bot.domain.replies.model import Outcome
from bot.services import joining, publishing, reporting, visiting
from bot.services.joining import Applied, Joined, JoinRefusal
from bot.services.publishing import Published, PublishRefusal
from bot.services.reporting import Claim, UndoRefusal
from bot.store import accounts, assignments, claims, conclusions
from bot.store.database import Store
from bot.store.schema import status_reports
from tests.services import outbox
from tests.town import CONCLUSION, Town

TIMES = 4


@pytest.fixture
async def rivals(store: Store) -> AsyncIterator[list[Store]]:
    """The same database as several processes open it."""
    made = [Store(store.url.render_as_string(hide_password=False)) for _ in range(TIMES)]
    yield made
    for one in made:
        await one.close()


async def _publish(store: Store, town: Town) -> Published | PublishRefusal:
    async with store.transaction() as tx:
        return await publishing.publish(tx, 1, by=None, office=town.office, now=town.now)


async def _agree(store: Store, town: Town, chat: str) -> Joined | Applied | JoinRefusal:
    async with store.transaction() as tx:
        account = await accounts.find(tx, "telegram", chat)
        assert account is not None
        return await joining.agree(tx, account, sender_name=chat, inbox_id=1, now=town.now)


async def _say_done(store: Store, town: Town, card_id: int) -> State:
    """Report as a colleague does who saw the task as it was before anybody reported."""
    async with store.transaction() as tx:
        account = await accounts.find(tx, "telegram", "btc")
        assert account is not None
        speaker = await visiting.person(tx, account)
        assert speaker is not None
        (card,) = await assignments.get(tx, [card_id])
        await asyncio.sleep(0.05)
        (stored,) = await reporting.record(
            tx,
            speaker,
            [Claim(card, Outcome.DONE)],
            words="xong",
            inbox_id=1,
            office=town.office,
            now=town.now,
        )
        return stored.card.state


async def test_a_draft_is_published_once(town: Town, rivals: list[Store]) -> None:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())
    before = len(await outbox.rows(town.store))

    done = await asyncio.gather(*(_publish(store, town) for store in rivals))

    assert sum(isinstance(one, Published) for one in done) == 1
    assert done.count(PublishRefusal.PUBLISHED) == TIMES - 1
    assert len(await outbox.rows(town.store)) == before + 3


async def test_only_a_draft_changes_its_state(town: Town) -> None:
    await town.publish()

    async with town.store.transaction() as tx:
        discarded = await conclusions.set_state(tx, 1, ConclusionState.DISCARDED, now=town.now, by=None)
        filed = await conclusions.get(tx, 1)

    assert not discarded
    assert filed is not None
    assert filed.state is ConclusionState.PUBLISHED


async def test_a_code_serves_one_person(town: Town, rivals: list[Store]) -> None:
    code = await town.codes_for(Post(Role.FOCAL, "btc"))
    chats = [f"new {number}" for number in range(TIMES)]
    for chat in chats:
        await town.hears(chat, text=code)

    joined = await asyncio.gather(
        *(_agree(store, town, chat) for store, chat in zip(rivals, chats, strict=True))
    )

    assert sum(isinstance(one, Joined) for one in joined) == 1
    assert joined.count(JoinRefusal.USED) == TIMES - 1


async def test_who_comes_second_reports_on_what_the_first_left(busy: Town, rivals: list[Store]) -> None:
    card = (await busy.cards("btc"))["1"]

    await asyncio.gather(*(_say_done(store, busy, card.id) for store in rivals))

    async with busy.store.reading() as tx:
        before = list((await tx.execute(select(status_reports.c.state_before))).scalars())
    assert before == [State.NEW] + [State.REPORTED] * (TIMES - 1)


async def test_of_colleagues_who_say_done_at_once_the_first_counts_and_the_others_are_added(
    busy: Town, rivals: list[Store]
) -> None:
    towns = [Town(store, busy.office, busy.now, keys=busy.keys) for store in rivals]
    for number in range(TIMES):
        await busy.joins(f"colleague {number}", Post(Role.MEMBER, "bdv"))

    await asyncio.gather(*(town.hears(f"colleague {n}", text="xong") for n, town in enumerate(towns)))

    async with busy.store.reading() as tx:
        reports = (await tx.execute(select(status_reports))).all()
    assert {r.outcome for r in reports} == {Outcome.DONE}
    assert [r.state_before for r in reports] == [State.NEW] + [State.REPORTED] * (TIMES - 1)


async def test_one_message_is_taken_back_once(busy: Town, rivals: list[Store]) -> None:
    await busy.says("bdv", "xong")

    async def take_back(store: Store) -> bool:
        async with store.transaction() as tx:
            account = await accounts.find(tx, "telegram", "bdv")
            assert account is not None
            speaker = await visiting.person(tx, account)
            assert speaker is not None
            done = await reporting.undo(tx, speaker, inbox_id=1, office=busy.office, now=busy.now)
            return not isinstance(done, UndoRefusal)

    assert sum(await asyncio.gather(*(take_back(store) for store in rivals))) == 1


async def test_a_new_chat_gets_one_account(town: Town, rivals: list[Store]) -> None:
    async def add(store: Store) -> int:
        async with store.transaction() as tx:
            await accounts.find(tx, "telegram", "new")
            await asyncio.sleep(0.05)
            return (await accounts.add(tx, "telegram", "new", town.now)).id

    ids = await asyncio.gather(*(add(store) for store in rivals))

    assert len(set(ids)) == 1


async def test_a_message_is_claimed_once(town: Town, rivals: list[Store]) -> None:
    for number in range(3 * TIMES):
        await outbox.owe(town.store, f"chat {number}", str(number), town.now)

    async def claim(store: Store) -> list[int]:
        async with store.transaction() as tx:
            claimed = await claims.claim(tx, busy_accounts=(), now=town.now, most=4)
            await asyncio.sleep(0.05)
            return [one.id for one in claimed]

    taken = [i for ids in await asyncio.gather(*(claim(store) for store in rivals)) for i in ids]

    assert taken
    assert len(taken) == len(set(taken))
