"""Faults and the log over HTTP, for a page and for a program that watches from outside."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession
from telegram import Bot

from bot.sandbox import Network, Person, SandboxServer


@pytest.fixture
async def page(server: SandboxServer) -> AsyncIterator[ClientSession]:
    async with ClientSession(server.page_url) as session:
        yield session


async def test_faults_are_added_listed_and_cleared(page: ClientSession, network: Network) -> None:
    async with page.post("/sandbox/faults", json={"kind": "flood", "share": 0.2, "seconds": 3}) as answer:
        (first,) = await answer.json()
    async with page.post("/sandbox/faults", json={"kind": "drop_after", "count": 2}) as answer:
        assert [one["kind"] for one in await answer.json()] == ["flood", "drop_after"]
    async with page.delete("/sandbox/faults", params={"number": first["number"]}) as answer:
        assert [one["count"] for one in await answer.json()] == [2]
    async with page.delete("/sandbox/faults") as answer:
        assert await answer.json() == []

    assert (first["share"], first["seconds"], first["count"]) == (0.2, 3, None)
    assert network.faults.wanted == {}


@pytest.mark.parametrize("wrong", [{}, {"kind": "luck"}, {"kind": "flood", "share": "nhiều"}])
async def test_what_is_no_fault_is_refused(page: ClientSession, wrong: dict[str, str]) -> None:
    async with page.post("/sandbox/faults", json=wrong) as answer:
        assert answer.status == 400
        assert (await answer.json())["error"]


async def test_the_log_is_read_from_a_line_on(page: ClientSession, bot: Bot, an: Person) -> None:
    async with page.get("/sandbox/calls") as answer:
        known = len(await answer.json())
    sent = await bot.send_message(an.id, "một")

    async with page.get("/sandbox/calls", params={"after": known}) as answer:
        calls = await answer.json()

    told = [(call["method"], call["chat_id"], call["status"], call["took_effect"]) for call in calls]
    assert told == [("getMe", None, 200, False), ("sendMessage", an.id, 200, True)][-len(told) :]
    assert calls[-1]["message_id"] == sent.message_id


async def test_the_clock_runs_as_fast_as_it_is_told(page: ClientSession, network: Network) -> None:
    before = network.clock.now()
    async with page.post("/sandbox/clock", json={"speed": 3600}) as answer:
        assert (await answer.json())["speed"] == 3600
    async with page.post("/sandbox/clock", json={"speed": -1}) as refused:
        assert refused.status == 400

    assert (network.clock.now() - before).total_seconds() > 1
