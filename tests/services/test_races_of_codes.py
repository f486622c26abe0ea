"""Two at the same moment, in two processes: nobody is invited twice, a code is used or ended, not both."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.domain.journal import Deed
from bot.domain.people import Post, Role
from bot.domain.postings import Verb, Why, Wish
from bot.domain.rosters import Left, Row, Taken
from bot.services import inviting_many, joining, posting, visiting, witnessing
from bot.services.posting import By, Changed
from bot.store import accounts
from bot.store.database import Store, Transaction
from tests.handlers.test_posts import cadre
from tests.town import Town

NAME = "Nguyễn Văn A"
ROWS = tuple(Row(number, f"Nguyễn Văn {number}", "btc") for number in range(2, 200))


@pytest.fixture
async def rivals(store: Store) -> AsyncIterator[list[Store]]:
    """The same database as two processes open it."""
    made = [Store(store.url.render_as_string(hide_password=False)) for _ in range(2)]
    yield made
    for one in made:
        await one.close()


async def _deeds(town: Town) -> list[str]:
    async with town.store.reading() as tx:
        return [told.line.entry.deed async for told in witnessing.journal(tx)]


async def _load(store: Store, town: Town) -> tuple[Taken | Left, ...]:
    async with store.transaction() as tx:
        return await inviting_many.invite(
            tx, ROWS, by=None, may=lambda post: True, office=town.office, now=town.now
        )


async def test_one_table_loaded_twice_at_once_makes_each_code_once(town: Town, rivals: list[Store]) -> None:
    before = (await _deeds(town)).count(Deed.INVITED)

    done = await asyncio.gather(*(_load(store, town) for store in rivals))

    made = [[one.invitation for one in each if isinstance(one, Taken) and one.invitation] for each in done]
    assert sorted(map(len, made)) == [0, len(ROWS)]
    assert (await _deeds(town)).count(Deed.INVITED) == before + len(ROWS)


async def _ends_the_post(store: Store, town: Town, number: int) -> Changed | Why:
    async with store.transaction() as tx:
        account = await accounts.find(tx, "telegram", "chief")
        assert account is not None
        chief = await visiting.person(tx, account)
        assert chief is not None
        by = By(chief, 1, town.office, town.now)
        return await posting.change(tx, by, Wish(Verb.END, number, "đầu mối BTC"))


async def _agrees(store: Store, town: Town) -> object:
    async with store.transaction() as tx:
        account = await accounts.find(tx, "telegram", "b")
        assert account is not None
        return await joining.agree(tx, account, sender_name=NAME, inbox_id=1, now=town.now)


async def _code(tx: Transaction, town: Town) -> str:
    return (await joining.invite(tx, Post(Role.HEAD, "btc"), name=NAME, now=town.now, days=14)).code


async def test_a_code_is_used_or_ended_with_the_post_and_never_both(town: Town, rivals: list[Store]) -> None:
    await town.enters("a", await town.codes_for(Post(Role.FOCAL, "btc")), NAME)
    async with town.store.transaction() as tx:
        code = await _code(tx, town)
    await town.hears("b", text=code)
    number, joined = await cadre(town, "a"), (await _deeds(town)).count(Deed.JOINED)

    done, _ = await asyncio.gather(_ends_the_post(rivals[0], town, number), _agrees(rivals[1], town))

    assert isinstance(done, Changed)
    deeds = await _deeds(town)
    assert deeds.count(Deed.REVOKED) + deeds.count(Deed.JOINED) - joined == 1
    assert deeds.count(Deed.REVOKED) == done.codes
