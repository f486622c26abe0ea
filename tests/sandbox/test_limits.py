"""Too many messages are refused, by rolling windows of real time."""

from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import RetryAfter

from bot.sandbox import Limits, Network, Person, SandboxServer
from bot.sandbox.limits import FloodGate

from .driving import TOKEN, bot_of


def test_thirty_pass_in_any_second_and_the_next_waits() -> None:
    gate = FloodGate(Limits())

    waits = [gate.admit(chat_id, now=chat_id / 100) for chat_id in range(31)]

    assert waits == [0] * 30 + [1]
    assert gate.admit(99, now=0.999) == 1
    assert gate.admit(99, now=1.0) == 0
    assert gate.admit(98, now=1.0) == 1


def test_a_chat_gets_one_message_a_second() -> None:
    gate = FloodGate(Limits())

    assert [gate.admit(7, now) for now in (5.0, 5.99, 6.0)] == [0, 1, 0]
    assert gate.admit(8, 6.0) == 0


def test_a_refused_message_does_not_count() -> None:
    gate = FloodGate(Limits())

    assert [gate.admit(7, now) for now in (5.0, 5.5, 5.9, 6.0)] == [0, 1, 1, 0]


async def test_the_bot_is_told_how_long_to_wait() -> None:
    network = Network(TOKEN, monotonic=lambda: 1000.0)
    an = network.add_person("Nguyễn Văn An")
    an.start()
    async with SandboxServer(network) as server, bot_of(server) as bot:
        await bot.send_message(an.id, "một")

        with pytest.raises(RetryAfter) as refused:
            await bot.send_message(an.id, "hai")

    assert refused.value.retry_after == timedelta(seconds=1)
    assert network.calls[-1].status == 429
    assert [message.text for message in an.messages] == ["/start", "một"]


async def test_the_sandbox_clock_does_not_widen_the_window(bot: Bot, an: Person, network: Network) -> None:
    network.gate = FloodGate(Limits(window_seconds=60))
    await bot.send_message(an.id, "một")
    network.clock.advance(timedelta(days=7))

    with pytest.raises(RetryAfter):
        await bot.send_message(an.id, "hai")
