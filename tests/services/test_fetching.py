"""The file that comes along: fetched only from who may hand in, and tried again."""

from datetime import datetime, timedelta

import pytest

from bot.documents import DocumentProblem
from bot.domain.chat import Message
from bot.domain.office import Office
from bot.domain.people import Post, Role
from bot.ports import ChannelError, Verdict
from bot.services import joining
from bot.services.drafting import Paper
from bot.services.receiving import PATIENCE, handle_update
from bot.services.visiting import Delivered, Visit
from bot.store import accounts
from bot.store.database import Store, Transaction
from tests.fake_channel import FakeChannel
from tests.services.desks import desk, stored, update


class Hands:
    """A handler that keeps what was handed in."""

    def __init__(self) -> None:
        self.got: list[Delivered | None] = []

    async def __call__(self, tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        self.got.append(visit.paper)
        return []


class Unasked(FakeChannel):
    """A network that must not be asked for a file."""

    async def fetch(self, file_id: str) -> bytes:
        raise AssertionError("the file was fetched")


async def _joined(store: Store, chat: str, role: Role, now: datetime) -> None:
    async with store.transaction() as tx:
        account = await accounts.add(tx, "telegram", chat, now)
        await joining.settle(tx, account, "A", Post(role), inbox_id=None, now=now)


async def _handing_in(
    store: Store,
    office: Office,
    now: datetime,
    channel: FakeChannel,
    *,
    size: int = 5,
    later: timedelta = timedelta(),
    name: str = "a.txt",
    caption: str = "",
) -> Hands:
    hands = Hands()
    file = {"file_id": "f", "name": name, "size_bytes": size}
    (waiting,) = await stored(store, now, update(1, "a", caption, file=file))
    while await handle_update(desk(store, office, now + later, hands, channel), waiting) is not None:
        pass
    return hands


async def test_a_file_of_the_office_is_fetched_and_read(store: Store, office: Office, now: datetime) -> None:
    await _joined(store, "a", Role.ADMIN, now)

    hands = await _handing_in(store, office, now, FakeChannel(contents={"f": b"1. Giao Ban A."}))

    assert isinstance(hands.got[0], Paper)


async def test_a_file_of_anybody_else_is_not_fetched(store: Store, office: Office, now: datetime) -> None:
    hands = await _handing_in(store, office, now, FakeChannel(contents={}))

    assert hands.got == [None]


async def test_a_file_said_to_be_too_large_is_not_fetched(
    store: Store, office: Office, now: datetime
) -> None:
    await _joined(store, "a", Role.ADMIN, now)

    hands = await _handing_in(store, office, now, FakeChannel(contents={}), size=1001)

    assert hands.got == [DocumentProblem.TOO_LARGE]


@pytest.mark.parametrize(("name", "caption"), [("TỐI MẬT.pdf", ""), ("a.pdf", "MẬT"), ("do mat.pdf", "")])
async def test_a_file_that_is_called_secret_is_not_fetched(
    store: Store, office: Office, now: datetime, name: str, caption: str
) -> None:
    await _joined(store, "a", Role.ADMIN, now)

    hands = await _handing_in(store, office, now, Unasked(), name=name, caption=caption)

    assert hands.got == [None]


async def test_a_network_that_is_down_is_asked_again(store: Store, office: Office, now: datetime) -> None:
    await _joined(store, "a", Role.ADMIN, now)
    channel = FakeChannel(contents={"f": b"1. Giao Ban A."})
    channel.refusals.append(ChannelError(Verdict.LATER, "down"))

    hands = await _handing_in(store, office, now, channel)

    assert len(hands.got) == 1
    assert isinstance(hands.got[0], Paper)


async def test_a_network_that_stays_down_is_told_of_after_a_while(
    store: Store, office: Office, now: datetime
) -> None:
    await _joined(store, "a", Role.ADMIN, now)
    channel = FakeChannel()
    channel.refusals.append(ChannelError(Verdict.LATER, "down"))

    hands = await _handing_in(store, office, now, channel, later=PATIENCE)

    (told,) = hands.got
    assert isinstance(told, ChannelError)


async def test_a_file_that_the_network_will_not_give_is_not_asked_for_again(
    store: Store, office: Office, now: datetime
) -> None:
    await _joined(store, "a", Role.ADMIN, now)
    channel = FakeChannel()
    channel.refusals.append(ChannelError(Verdict.NEVER, "file is too big"))

    hands = await _handing_in(store, office, now, channel)

    assert isinstance(hands.got[0], ChannelError)
