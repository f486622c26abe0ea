"""An update is handled once, whole or not at all."""

from datetime import datetime

import pytest
from sqlalchemy import update as change

from bot.domain.chat import Lane, Message
from bot.domain.office import Office
from bot.ports import ChannelError, Verdict
from bot.services.receiving import handle_update
from bot.services.visiting import Visit
from bot.store import accounts, inbox
from bot.store.database import Store, Transaction
from bot.store.schema import AccountState
from bot.store.schema import accounts as account_table
from tests.fake_channel import FakeChannel
from tests.services import outbox
from tests.services.desks import Heard, counts, desk, stored, update


async def _fails(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    await tx.execute(change(account_table).values(state=AccountState.UNREACHABLE))
    raise RuntimeError("in the middle of a handler")


async def test_state_answer_and_mark_come_together(store: Store, office: Office, now: datetime) -> None:
    (waiting,) = await stored(store, now, update(1, "a", "chào"))

    assert await handle_update(desk(store, office, now, Heard()), waiting) is None

    assert await outbox.texts(store) == ["vâng chào"]
    assert (await outbox.rows(store))[0].lane == Lane.ANSWER
    assert await counts(store) == {"handled": 1}


async def test_an_update_delivered_twice_changes_nothing(store: Store, office: Office, now: datetime) -> None:
    heard = Heard()
    (waiting,) = await stored(store, now, update(1, "a", "chào"))
    await handle_update(desk(store, office, now, heard), waiting)

    assert await stored(store, now, update(1, "a", "chào")) == []
    assert await handle_update(desk(store, office, now, heard), waiting) is None

    assert heard.said == [("a", "chào")]
    assert await outbox.texts(store) == ["vâng chào"]


async def test_a_handler_that_fails_leaves_everything_as_it_was(
    store: Store, office: Office, now: datetime
) -> None:
    await outbox.account(store, "a", now)
    (waiting,) = await stored(store, now, update(1, "a", "chào"))

    assert await handle_update(desk(store, office, now, _fails), waiting) is not None

    async with store.reading() as tx:
        found = await accounts.find(tx, "telegram", "a")
    assert found is not None
    assert found.state is AccountState.ACTIVE
    assert await outbox.texts(store) == []
    assert await counts(store) == {"waiting": 1}


async def test_after_three_tries_it_is_set_aside_and_the_person_told(
    store: Store, office: Office, now: datetime
) -> None:
    await outbox.account(store, "a", now)
    (waiting,) = await stored(store, now, update(1, "a", "chào"))

    settled = [await handle_update(desk(store, office, now, _fails), waiting) for _ in range(3)]

    assert settled == [0.0, 0.0, None]
    assert await counts(store) == {"failed": 1}
    (told,) = await outbox.texts(store)
    assert told.startswith("Hệ thống gặp trục trặc nên chưa xử lý được tin vừa gửi.")


async def test_a_second_try_that_succeeds_is_as_a_first(store: Store, office: Office, now: datetime) -> None:
    (waiting,) = await stored(store, now, update(1, "a", "chào"))
    await handle_update(desk(store, office, now, _fails), waiting)

    assert await handle_update(desk(store, office, now, Heard()), waiting) is None

    assert await outbox.texts(store) == ["vâng chào"]


async def test_a_press_is_acknowledged_even_where_the_handler_fails(
    store: Store, office: Office, now: datetime
) -> None:
    channel = FakeChannel()
    (waiting,) = await stored(store, now, update(1, "a", "x", happening="press", press_id="p7"))

    await handle_update(desk(store, office, now, _fails, channel), waiting)

    assert channel.acknowledged == ["p7"]


async def test_a_press_that_cannot_be_acknowledged_is_handled_all_the_same(
    store: Store, office: Office, now: datetime
) -> None:
    class Deaf(FakeChannel):
        async def acknowledge_press(self, press_id: str) -> None:
            raise ChannelError(Verdict.NEVER, "query is too old")

    (waiting,) = await stored(store, now, update(1, "a", "x", happening="press", press_id="p7"))

    assert await handle_update(desk(store, office, now, Heard(), Deaf()), waiting) is None
    assert await outbox.texts(store) == ["vâng x"]


async def test_an_answer_to_somebody_else_waits_behind_answers(
    store: Store, office: Office, now: datetime
) -> None:
    other = await outbox.account(store, "b", now)

    async def tells(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        return [Message("cho b", account_id=other), Message("cho a")]

    (waiting,) = await stored(store, now, update(1, "a", "chào"))
    await handle_update(desk(store, office, now, tells), waiting)

    assert [(r.text, r.lane) for r in await outbox.rows(store)] == [
        ("cho b", Lane.PUSH),
        ("cho a", Lane.ANSWER),
    ]


@pytest.mark.parametrize("body", [{"private": False}, {"happening": "other"}])
async def test_what_is_not_for_us_is_settled_without_an_account(
    store: Store, office: Office, now: datetime, body: dict[str, object]
) -> None:
    heard = Heard()
    (waiting,) = await stored(store, now, update(1, "a", "chào", **body))

    assert await handle_update(desk(store, office, now, heard), waiting) is None

    assert heard.said == []
    assert await counts(store) == {"handled": 1}
    async with store.reading() as tx:
        assert await accounts.find(tx, "telegram", "a") is None
        assert await inbox.waiting(tx, "telegram") == ()
