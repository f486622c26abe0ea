"""Several of the office on one draft at the same moment, in several processes."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from bot.domain.edits import edit_in
from bot.domain.people import Person
from bot.domain.reading.model import Rules
from bot.services import checking, publishing, visiting
from bot.services.checking import Edited, EditRefusal, Given
from bot.services.publishing import Published
from bot.store import accounts
from bot.store.database import Store, Transaction
from bot.store.schema import draft_changes
from tests.services import outbox
from tests.town import CONCLUSION, Town

TIMES = 4
LATER = CONCLUSION.replace("trước ngày 28/11/2026", "trước ngày 05/12/2026")


@pytest.fixture
async def rivals(store: Store) -> AsyncIterator[list[Store]]:
    """The same database as several processes open it."""
    made = [Store(store.url.render_as_string(hide_password=False)) for _ in range(TIMES)]
    yield made
    for one in made:
        await one.close()


async def _chief(tx: Transaction) -> Person:
    account = await accounts.find(tx, "telegram", "chief")
    assert account is not None
    found = await visiting.person(tx, account)
    assert found is not None
    return found


async def _edit(store: Store, town: Town, typed: str) -> object:
    edit = edit_in(typed)
    assert edit is not None
    async with store.transaction() as tx:
        given = Given(edit, typed, await _chief(tx), Rules(), town.now.date(), town.now)
        return await checking.edit(tx, 1, given)


async def _publish(store: Store, town: Town, conclusion_id: int = 1) -> object:
    async with store.transaction() as tx:
        return await publishing.publish(tx, conclusion_id, by=None, office=town.office, now=town.now)


async def test_edits_at_once_are_all_done_one_after_another(town: Town, rivals: list[Store]) -> None:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())
    typed = ["1 hạn 30/11/2026", "2 hạn 01/12/2026", "3 chủ trì: BTC", "tách 1: rà soát"]

    done = await asyncio.gather(*(_edit(s, town, t) for s, t in zip(rivals, typed, strict=True)))

    assert sum(isinstance(one, Edited) for one in done) >= TIMES - 1  # the day of "1" is late after the split
    listed = await town.says("chief", "danh mục 1")
    assert "01/12/2026 (Văn phòng ghi)" in listed
    assert "<b>1b</b>" in listed


async def test_one_edit_is_taken_back_once(town: Town, rivals: list[Store]) -> None:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())
    await town.says("chief", "2 hạn 30/11/2026")

    done = await asyncio.gather(*(_edit(store, town, "hoàn tác") for store in rivals))

    assert sum(isinstance(one, Edited) for one in done) == 1
    assert done.count(EditRefusal.NOTHING_TO_UNDO) == TIMES - 1
    async with town.store.reading() as tx:
        assert len((await tx.execute(select(draft_changes))).all()) == 2


async def test_an_edit_comes_before_publishing_or_not_at_all(town: Town, rivals: list[Store]) -> None:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())

    edited, published = await asyncio.gather(
        _edit(rivals[0], town, "2 chủ trì: UBND phường"), _publish(rivals[1], town)
    )

    assert isinstance(published, Published)
    holds = "2" in await town.cards("ubnd")
    assert holds is isinstance(edited, Edited)
    assert holds or edited is EditRefusal.PUBLISHED


async def test_two_corrections_at_once_are_published_one_upon_the_other(
    town: Town, rivals: list[Store]
) -> None:
    await town.publish()
    card = (await town.cards("bdv"))["1"]
    await town.uploads("chief", "b.txt", LATER.encode())
    await town.uploads("chief", "c.txt", LATER.replace("05/12", "12/12").encode())
    before = len(await outbox.rows(town.store))

    done = await asyncio.gather(_publish(rivals[0], town, 2), _publish(rivals[1], town, 3))

    assert all(isinstance(one, Published) and one.corrects for one in done)
    assert (await town.cards("bdv"))["1"].id == card.id
    assert len(await outbox.rows(town.store)) == before + 4
