"""What must leave no trace is in no file of the database."""

from datetime import datetime
from pathlib import Path

from bot.domain.chat import Update
from bot.store import inbox
from bot.store.database import Store, Transaction

SECRET = "vướng kinh phí của việc không được lưu"


async def _stored(tx: Transaction, now: datetime) -> int:
    await inbox.add(tx, "telegram", [Update("1", "7", {"text": SECRET})], now)
    return (await inbox.waiting(tx, "telegram"))[0][0]


def _on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def test_a_blanked_update_is_in_no_file(tmp_path: Path, now: datetime) -> None:
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'd.sqlite3'}")
    await store.migrate()
    async with store.transaction() as tx:
        inbox_id = await _stored(tx, now)
    assert SECRET.split(maxsplit=1)[0].encode("unicode_escape") in _on_disk(tmp_path)

    async with store.transaction() as tx:
        await inbox.forget_body(tx, inbox_id)

    assert b"kinh ph" not in _on_disk(tmp_path)
    await store.close()
