"""The network fails in every way, alone and in mixtures: nothing is lost, nothing wrong is recorded."""

import asyncio

import pytest

from bot.domain import circuit
from bot.sandbox import Fault, FaultKind, SandboxServer
from tests.faults.conftest import Line
from tests.services import outbox

SEND = "sendMessage"
ALONE = {
    "flood": Fault(FaultKind.FLOOD, method=SEND, share=0.1, count=3, seconds=1),
    "server error": Fault(FaultKind.ERROR, method=SEND, share=0.3, count=12),
    "gateway timeout": Fault(FaultKind.ERROR, method=SEND, share=0.3, count=6, status=504),
    "dropped before": Fault(FaultKind.DROP_BEFORE, method=SEND, share=0.3, count=8),
    "dropped after": Fault(FaultKind.DROP_AFTER, method=SEND, share=0.3, count=8),
    "late": Fault(FaultKind.DELAY, method=SEND, share=0.3, count=5, seconds=0.6),
    "late answer": Fault(FaultKind.DELAY_AFTER, method=SEND, share=0.3, count=5, seconds=0.6),
    "jitter": Fault(FaultKind.DELAY, method=SEND, seconds=0.02, jitter_seconds=0.2),
}
MIXTURES = {
    "storm": ("flood", "dropped after", "jitter"),
    "bad line": ("dropped before", "late answer", "server error"),
    "everything": tuple(ALONE),
}


def _whole(line: Line) -> None:
    judgement = line.judged()
    assert (judgement.lost, judgement.unflagged, judgement.unknown, judgement.unsettled) == (0, 0, 0, 0)


async def _known(line: Line) -> None:
    """Hold that all is whole but what got no answer twice: that is shown so, and not sent a third time."""
    judgement = line.judged()
    doubtful = [row.state for row in await outbox.rows(line.store) if row.state != "sent"]
    assert set(doubtful) <= {"unsure"}
    assert judgement.lost <= len(doubtful)
    assert (judgement.unflagged, judgement.unknown) == (0, 0)


@pytest.mark.parametrize("name", ALONE)
async def test_each_fault_alone(name: str, line: Line, server: SandboxServer) -> None:
    line.network.faults.add(ALONE[name])
    await line.owe(2)

    async with line.sending(server.api_url):
        await line.settled()

    await _known(line)


@pytest.mark.parametrize("name", MIXTURES)
async def test_faults_together(name: str, line: Line, server: SandboxServer) -> None:
    for part in MIXTURES[name]:
        line.network.faults.add(ALONE[part])
    await line.owe(2)

    async with line.sending(server.api_url):
        await line.settled()

    await _known(line)


async def test_nothing_is_sent_while_the_network_asks_to_wait(line: Line, server: SandboxServer) -> None:
    line.network.faults.add(Fault(FaultKind.FLOOD, method=SEND, count=1, seconds=2))
    await line.owe(2)

    async with line.sending(server.api_url):
        await line.settled()

    sends = [call for call in line.network.calls if call.method == SEND]
    (told,) = [call.at or 0 for call in sends if call.status == 429]
    after = [call.arrived_at - told for call in sends if call.arrived_at > told + 0.1]
    assert min(after) >= 2
    assert {row.tries for row in await outbox.rows(line.store)} == {0}
    _whole(line)


async def test_a_network_that_goes_away_and_comes_back(line: Line) -> None:
    await line.owe(3)
    async with SandboxServer(line.network) as first:
        port = int(first.api_url.rpartition(":")[2])
        async with line.sending(first.api_url):
            await line.network.wait_until(lambda: line.people[3].messages or None)
            await first.stop()
            await asyncio.sleep(1.5)
            before = len(line.network.calls)
            again = SandboxServer(line.network)
            await again.start(port)
            await line.settled()
            await again.stop()

    assert "getMe" in [call.method for call in line.network.calls[before:]]  # asked with nobody's message
    _whole(line)


async def test_a_network_that_answers_questions_and_takes_no_message_is_asked_ever_more_rarely(
    line: Line, server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[int] = []

    def delay(tries: int) -> float:
        failures.append(tries)
        return 0.01

    monkeypatch.setattr(circuit, "delay_seconds", delay)
    line.network.faults.add(Fault(FaultKind.ERROR, method=SEND))
    await line.owe()

    async with line.sending(server.api_url):
        while len(failures) < 10:
            await asyncio.sleep(0.01)
        line.network.faults.clear()
        await line.settled()

    assert failures[:10] == list(range(failures[0], failures[0] + 10))
    _whole(line)


async def test_a_pause_that_the_network_asks_for_when_it_comes_back_is_kept(
    line: Line, server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(circuit, "delay_seconds", lambda tries: 0.01)
    away = line.network.faults.add(Fault(FaultKind.ERROR, method=SEND))
    await line.owe()

    async with line.sending(server.api_url):
        line.network.faults.add(Fault(FaultKind.FLOOD, method="getMe", count=1, seconds=2))
        while not any(call.status == 429 for call in line.network.calls):
            await asyncio.sleep(0.01)
        line.network.faults.clear(away)
        await line.settled()

    (told,) = [call.at or 0 for call in line.network.calls if call.status == 429]
    after = [call.arrived_at - told for call in line.network.calls if call.arrived_at > told]
    assert min(after) >= 2
    _whole(line)


async def test_a_chat_that_is_gone_costs_nobody_else_anything(line: Line, server: SandboxServer) -> None:
    blocked, deactivated, new = line.people[:3]
    for person, kind in (
        (blocked, FaultKind.BLOCKED),
        (deactivated, FaultKind.DEACTIVATED),
        (new, FaultKind.NOT_STARTED),
    ):
        line.network.faults.add(Fault(kind, chat_id=person.id))
    await line.owe(2)

    async with line.sending(server.api_url):
        await line.settled()

    states = [row.state for row in await outbox.rows(line.store)]
    assert (states.count("unreachable"), states.count("sent")) == (6, 34)
    tried = [call.chat_id for call in line.network.calls if call.status == 403]
    assert sorted(filter(None, tried)) == sorted(person.id for person in (blocked, deactivated, new))
