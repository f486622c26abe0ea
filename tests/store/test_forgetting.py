"""What must leave no trace is in no file of the database."""

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.domain.chat import Lane, MadeFile, Message, Update
from bot.ports import ChannelError, Verdict
from bot.services.recording import Recorder, Refused, Sent
from bot.store import accounts, claims, deliveries, inbox, outcomes, schema, troubles
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


async def test_a_code_is_in_no_file_once_its_message_has_left(tmp_path: Path, now: datetime) -> None:
    code, poster = "K7MP-4QXT", b"a picture of the code"
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'd.sqlite3'}")
    await store.migrate()
    async with store.transaction() as tx:
        account = await accounts.add(tx, "telegram", "7", now)
        told = Message(code, file=MadeFile("a.png", poster), account_id=account.id, fleeting=True)
        await deliveries.queue(tx, told, Lane.ANSWER, now)
    async with store.transaction() as tx:
        (claimed,) = await claims.claim(tx, busy_accounts=(), now=now, most=1)
    assert (claimed.text, claimed.file) == (code, MadeFile("a.png", poster))
    assert code.encode() in _on_disk(tmp_path)

    await Recorder(store).record(Sent(claimed, "1", now))

    assert code.encode() not in _on_disk(tmp_path)
    assert poster not in _on_disk(tmp_path)
    await store.close()


@pytest.mark.parametrize("verdict", [Verdict.NEVER, Verdict.GONE, Verdict.LATER])
async def test_a_code_that_did_not_arrive_is_kept_only_while_it_is_owed(
    store: Store, now: datetime, verdict: Verdict
) -> None:
    async with store.transaction() as tx:
        account = await accounts.add(tx, "telegram", "7", now)
        told = Message("K7MP-4QXT", account_id=account.id, fleeting=True)
        await deliveries.queue(tx, told, Lane.ANSWER, now)
        (claimed,) = await claims.claim(tx, busy_accounts=(), now=now, most=1)

    await Recorder(store).record(Refused(claimed, ChannelError(verdict, "no"), now))

    async with store.transaction() as tx:
        assert await troubles.resend(tx) == 0  # its words may be gone
        kept = (await tx.execute(select(schema.deliveries.c.text))).scalar_one()
        assert kept == ("K7MP-4QXT" if verdict is Verdict.LATER else "")
        await outcomes.give_up_on_account(tx, account.id, "away", now)
        await outcomes.forget_fleeting(tx)
        assert (await tx.execute(select(schema.deliveries.c.text))).scalar_one() == ""
