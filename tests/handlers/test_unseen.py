"""What a person can't have seen when they spoke, or may never have got, gives their words no meaning."""

from datetime import datetime, timedelta

from bot.domain.assignments import State
from bot.domain.chat import Update
from bot.domain.conclusions import ConclusionState
from bot.services import reminding
from bot.services.receiving import handle_update
from bot.store import claims, conclusions, inbox
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

NEW = (State.NEW, None)
OTHER = CONCLUSION.replace("45-TB", "46-TB")


async def _take(town: Town, chat: str, **body: object) -> None:
    """Handle an update; what is owed stays owed."""
    async with town.store.transaction() as tx:
        await inbox.add(tx, "telegram", [Update(str(next(town.keys)), chat, body)], town.now)
        waiting = await inbox.waiting(tx, "telegram")
    for inbox_id, _ in waiting:
        await handle_update(town.desk, inbox_id)


async def _claim(town: Town) -> None:
    """Send everything owed, without an answer so far from the network."""
    async with town.store.transaction() as tx:
        await claims.claim(tx, busy_accounts=(), now=town.now, most=50)


async def _hand_in(town: Town, name: str, text: str) -> None:
    town.channel.contents[name] = text.encode()
    await _take(town, "chief", file={"file_id": name, "name": name, "size_bytes": 10})


async def _says_at(town: Town, chat: str, text: str, moment: datetime) -> None:
    await _take(town, chat, text=text, said_at=moment.isoformat())


async def test_a_reminder_on_its_way_is_not_what_was_reported(busy: Town) -> None:
    busy.later(timedelta(days=5))
    spoke_at = busy.now
    busy.later(timedelta(seconds=30))
    await reminding.tick(busy.store, busy.office, busy.now)
    await _claim(busy)

    await _says_at(busy, "btc", "xong", spoke_at)

    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@ON_SQLITE
async def test_a_reminder_that_may_not_have_arrived_gives_a_bare_done_no_task(busy: Town) -> None:
    busy.later(timedelta(days=5))
    await reminding.tick(busy.store, busy.office, busy.now)
    await _claim(busy)
    busy.later(timedelta(minutes=1))

    await _says_at(busy, "btc", "xong", busy.now)

    assert await busy.states("btc") == {"1": NEW, "2": NEW}


async def test_a_draft_that_nobody_saw_is_not_published(town: Town) -> None:
    await town.uploads("chief", "a.txt", CONCLUSION.encode())
    spoke_at = town.now + timedelta(seconds=5)
    town.later(timedelta(seconds=30))
    await _hand_in(town, "b.txt", OTHER)
    await _claim(town)

    await _says_at(town, "chief", "phát hành", spoke_at)

    async with town.store.reading() as tx:
        found = [await conclusions.get(tx, 1), await conclusions.get(tx, 2)]
    states = [one.state for one in found if one is not None]
    assert states == [ConclusionState.PUBLISHED, ConclusionState.DRAFT]


@ON_SQLITE
async def test_with_a_draft_that_may_not_have_arrived_none_is_published_unnamed(town: Town) -> None:
    await town.uploads("chief", "a.txt", CONCLUSION.encode())
    town.later(timedelta(seconds=30))
    await _hand_in(town, "b.txt", OTHER)
    await _claim(town)
    town.later(timedelta(minutes=1))

    await _says_at(town, "chief", "phát hành", town.now)

    async with town.store.reading() as tx:
        assert len(await conclusions.drafts(tx)) == 2
