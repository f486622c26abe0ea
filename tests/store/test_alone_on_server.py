"""One process runs on a PostgreSQL database; a second one is told so before it touches anything."""

import pytest

from bot.store.database import Store, StoreError


async def test_a_second_process_is_told_that_the_database_is_in_use(store: Store) -> None:
    if store.url.get_backend_name() == "sqlite":
        pytest.skip("an SQLite file is locked beside it, see test_alone.py")
    second = Store(store.url.render_as_string(hide_password=False))

    async with store.alone_on_server():
        with pytest.raises(StoreError, match="another process is using this database"):
            async with second.alone_on_server():
                pass
    await store.close()
    async with second.alone_on_server(), second.reading():
        pass

    await second.close()
