"""Groups: the network takes fewer messages there, and may give one a new id."""

import asyncio

import pytest

from bot.domain import chat_pace
from bot.sandbox import Fault, FaultKind, SandboxServer
from bot.store import accounts
from tests.faults.conftest import Line
from tests.services import outbox


async def test_what_is_owed_to_a_group_goes_to_the_chat_it_became(line: Line, server: SandboxServer) -> None:
    old, new = line.network.add_group("Nhóm cũ"), line.network.add_group("Nhóm mới")
    line.network.faults.add(Fault(FaultKind.MIGRATED, chat_id=old.id, to=new.id))
    line.people[:] = [old]
    await line.owe(2)

    async with line.sending(server.api_url):
        await line.settled()

    assert ([m.text for m in old.messages], [m.text for m in new.messages]) == ([], ["tin 0", "tin 1"])
    assert {row.state for row in await outbox.rows(line.store)} == {"sent"}
    async with line.store.reading() as tx:
        assert await accounts.find(tx, "telegram", str(old.id)) is None
        assert await accounts.find(tx, "telegram", str(new.id)) is not None
    refused = [call for call in line.network.calls if call.status == 400]
    assert len(refused) == 1


async def test_a_group_that_became_one_we_know_is_written_to_there(line: Line, server: SandboxServer) -> None:
    old, new = line.network.add_group("Nhóm cũ"), line.network.add_group("Nhóm mới")
    line.network.faults.add(Fault(FaultKind.MIGRATED, chat_id=old.id, to=new.id))
    line.people[:] = [new, old]
    await line.owe(1)

    async with line.sending(server.api_url):
        await line.settled()

    assert [m.text for m in new.messages] == ["tin 0", "tin 0"]
    assert {row.state for row in await outbox.rows(line.store)} == {"sent"}


async def test_a_full_group_holds_nobody_else_back(
    line: Line, server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_pace, "MINUTE_SECONDS", 3600.0)
    group = line.network.add_group("Nhóm mẫu")
    people = list(line.people)
    line.people[:] = [group]
    await line.owe(21)
    line.people[:] = people
    await line.owe(1)

    async with line.sending(server.api_url):
        while sum(len(person.messages) for person in people) < len(people) or len(group.messages) < 20:
            await asyncio.sleep(0.02)
        await asyncio.sleep(0.3)

    assert len(group.messages) == 20
    assert [call for call in line.network.calls if call.status == 429] == []
