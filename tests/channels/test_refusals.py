"""Every way in which Telegram refuses."""

import asyncio

import pytest

from bot.channels.telegram import TelegramChannel
from bot.ports import AnotherInstanceError, TokenRefusedError, Verdict
from bot.sandbox import PATIENCE_SECONDS, Limits, Network, Person, SandboxServer

from .driving import TOKEN, refused
from .odd_server import PAGE, OddServer


async def test_a_refused_token_ends_it_without_showing_the_token(server: SandboxServer) -> None:
    channel = TelegramChannel("7000000001:khac-khoa", server.api_url)

    with pytest.raises(TokenRefusedError) as found:
        await channel.open(())
    await channel.close()

    assert "khac-khoa" not in str(found.value)
    assert found.value.__suppress_context__


@pytest.mark.parametrize(("status", "description"), [(401, "Unauthorized"), (404, "Not Found")])
async def test_both_ways_of_refusing_a_token_are_known(odd: OddServer, status: int, description: str) -> None:
    odd.refuses("getMe", status, description)
    channel = TelegramChannel(TOKEN, odd.url)

    with pytest.raises(TokenRefusedError):
        await channel.open(())

    await channel.close()


async def test_a_person_who_blocked_the_bot_is_gone(channel: TelegramChannel, an: Person) -> None:
    an.block()

    assert (await refused(channel, an.id)).verdict is Verdict.GONE


async def test_a_person_who_never_started_the_bot_is_gone(channel: TelegramChannel, network: Network) -> None:
    stranger = network.add_person("Người lạ")

    assert (await refused(channel, stranger.id)).verdict is Verdict.GONE


async def test_an_unknown_chat_is_gone(channel: TelegramChannel) -> None:
    assert (await refused(channel, 42)).verdict is Verdict.GONE


async def test_a_group_that_became_another_tells_its_new_id(odd: OddServer, uneasy: TelegramChannel) -> None:
    odd.refuses("sendMessage", 400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-100)

    found = await refused(uneasy)
    assert (found.verdict, found.moved_to) == (Verdict.LATER, "-100")


@pytest.mark.parametrize("text", ["<b>không đóng", "a" * 4097, ""])
async def test_a_text_that_can_never_be_sent_is_not_tried_again(
    channel: TelegramChannel, an: Person, text: str
) -> None:
    assert (await refused(channel, an.id, text)).verdict is Verdict.NEVER


async def test_a_flood_answer_lets_everybody_wait(network: Network, an: Person) -> None:
    network.gate = type(network.gate)(Limits(window_seconds=7))
    async with SandboxServer(network) as server:
        channel = TelegramChannel(TOKEN, server.api_url)
        await channel.open(())
        await channel.send(str(an.id), "một", ())

        found = await refused(channel, an.id)
        await channel.close()

    assert (found.verdict, found.everybody) == (Verdict.LATER, True)
    assert 1 <= found.wait_seconds <= 7


async def test_a_flood_answer_without_a_time_lets_everybody_wait_too(
    odd: OddServer, uneasy: TelegramChannel
) -> None:
    odd.says("sendMessage", 429, PAGE.format("429"))

    found = await refused(uneasy)

    assert (found.verdict, found.everybody) == (Verdict.LATER, True)
    assert found.wait_seconds > 0


async def test_a_second_poller_is_another_instance(channel: TelegramChannel, network: Network) -> None:
    first = asyncio.create_task(channel.poll(None))
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not network.updates.is_polled:
            await asyncio.sleep(0.01)
    async with SandboxServer(network) as server:
        other = TelegramChannel(TOKEN, server.api_url)
        await other.open(())
        second = asyncio.create_task(other.poll(None))

        with pytest.raises(AnotherInstanceError, match="other getUpdates request"):
            await first

        network.updates.close()
        await second
        await other.close()


async def test_a_token_taken_back_while_running_waits_for_a_person(
    odd: OddServer, uneasy: TelegramChannel
) -> None:
    odd.refuses("sendMessage", 401, "Unauthorized")

    assert (await refused(uneasy)).verdict is Verdict.LATER
