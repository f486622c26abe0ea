"""Publishing as the command line does it."""

from datetime import datetime

from bot.domain.directory import Directory
from bot.domain.office import Office
from bot.services import importing_directory, publishing
from bot.services.publishing import Published, PublishRefusal
from bot.store import conclusions
from bot.store.database import Store
from tests.services import outbox
from tests.town import CONCLUSION, Town


async def _publish(town: Town, conclusion_id: int) -> Published | PublishRefusal:
    async with town.store.transaction() as tx:
        return await publishing.publish(tx, conclusion_id, by=None, office=town.office, now=town.now)


async def test_publishing_owes_each_person_one_message(town: Town) -> None:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())
    before = len(await outbox.rows(town.store))

    done = await _publish(town, 1)

    assert isinstance(done, Published)
    assert (done.people, done.unjoined, done.unreachable, done.untaken) == (3, (), (), ())
    owed = (await outbox.rows(town.store))[before:]
    assert [len(row.about) for row in owed] == [2, 1, 1]


async def test_publishing_again_or_nothing_is_refused(town: Town) -> None:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())
    await _publish(town, 1)

    assert await _publish(town, 1) is PublishRefusal.PUBLISHED
    assert await _publish(town, 99) is PublishRefusal.UNKNOWN


async def test_when_and_by_whom_is_kept(town: Town) -> None:
    await town.publish()

    async with town.store.reading() as tx:
        filed = await conclusions.get(tx, 1)
    assert filed is not None
    assert filed.published_at == town.now


async def test_units_without_anybody_are_named(
    store: Store, office: Office, now: datetime, directory: Directory
) -> None:
    town = Town(store, office, now)
    await town.settle(Directory(directory.organisations[:1], directory.groups))
    async with store.transaction() as tx:
        await importing_directory.import_directory(tx, directory)
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())

    done = await _publish(town, 1)

    assert isinstance(done, Published)
    assert (done.people, done.unjoined) == (1, ("Ban Dân vận", "Ủy ban nhân dân phường"))
