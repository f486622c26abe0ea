"""Importing a directory says what changed, and keeps what is in use."""

from dataclasses import replace
from datetime import datetime

from bot.domain.directory import Directory, Organisation
from bot.domain.people import Post, Role
from bot.services import joining
from bot.services.importing_directory import Changes, import_directory
from bot.store import organisations
from bot.store.database import Store

NOTHING = Changes((), (), (), ())


async def _import(store: Store, directory: Directory) -> Changes:
    async with store.transaction() as tx:
        return await import_directory(tx, directory)


async def _stored(store: Store) -> Directory:
    async with store.reading() as tx:
        return await organisations.directory(tx)


async def test_the_first_import_adds_everything(store: Store, directory: Directory) -> None:
    assert await _import(store, directory) == Changes(("btc", "bdv", "ubnd", "ban"), (), (), ())
    assert await _stored(store) == directory


async def test_the_same_file_again_changes_nothing(store: Store, directory: Directory) -> None:
    await _import(store, directory)

    assert await _import(store, directory) == NOTHING
    assert await _stored(store) == directory


async def test_what_changed_is_named(store: Store, directory: Directory) -> None:
    await _import(store, directory)
    btc, *others = directory.organisations
    renamed = replace(btc, aliases=("BTC", "Ban TC"))

    changes = await _import(store, Directory((renamed, *others), directory.groups))

    assert changes == Changes((), ("btc",), (), ())
    assert (await _stored(store)).by_id["btc"] == renamed


async def test_what_is_gone_and_unused_is_removed(store: Store, directory: Directory) -> None:
    await _import(store, directory)
    smaller = Directory(directory.organisations[:2])

    assert await _import(store, smaller) == Changes((), (), ("ubnd", "ban"), ())
    assert await _stored(store) == smaller


async def test_what_is_gone_but_in_use_is_kept(store: Store, directory: Directory, now: datetime) -> None:
    await _import(store, directory)
    async with store.transaction() as tx:
        await joining.invite(tx, Post(Role.FOCAL, "ubnd"), name=None, now=now, days=1)
    smaller = Directory(directory.organisations[:2], directory.groups)

    assert await _import(store, smaller) == Changes((), (), (), ("ubnd",))
    assert "ubnd" in (await _stored(store)).by_id
    assert await _import(store, smaller) == Changes((), (), (), ("ubnd",))


async def test_the_order_of_the_file_is_kept(store: Store, directory: Directory) -> None:
    await _import(store, directory)
    turned = Directory(tuple(reversed(directory.organisations)), directory.groups)

    assert await _import(store, turned) == NOTHING
    assert await _stored(store) == turned


async def test_an_organisation_may_come_back(store: Store, directory: Directory) -> None:
    await _import(store, directory)
    await _import(store, Directory((Organisation("btc", "Ban Tổ chức"),)))

    assert (await _import(store, directory)).added == ("bdv", "ubnd", "ban")
