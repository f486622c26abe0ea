"""The bot gets what persons do by long polling."""

import asyncio

import pytest
from telegram import Bot, MessageEntity
from telegram.error import Conflict

from bot.sandbox import PATIENCE_SECONDS, Network, Person, SandboxServer
from bot.sandbox.updates import UpdateQueue


async def test_what_a_person_says_arrives(bot: Bot, an: Person) -> None:
    said = an.say("/viec  xong rồi")

    update = (await bot.get_updates())[0]

    assert update.message
    assert (update.message.message_id, update.message.text) == (said.id, "/viec  xong rồi")
    assert update.message.entities[0].type == MessageEntity.BOT_COMMAND
    assert update.effective_user
    assert (update.effective_user.id, update.effective_user.username) == (an.id, "an_nv")


async def test_start_carries_its_payload(bot: Bot, network: Network) -> None:
    network.add_person("Trần Thị Bình").start("join-42")

    update = (await bot.get_updates())[0]

    assert update.message
    assert update.message.text == "/start join-42"


async def test_a_quoted_message_comes_along(bot: Bot, an: Person) -> None:
    task = await bot.send_message(an.id, "2.1. Rà soát")
    an.say("xong", quoting=task.message_id)

    update = (await bot.get_updates())[0]

    assert update.message
    assert update.message.reply_to_message
    assert update.message.reply_to_message.message_id == task.message_id


async def test_updates_come_again_until_confirmed(bot: Bot, an: Person) -> None:
    an.say("một")
    an.say("hai")

    first = await bot.get_updates(limit=1)
    again = await bot.get_updates()
    rest = await bot.get_updates(offset=first[0].update_id + 1)

    assert [each.update_id for each in again] == [first[0].update_id, first[0].update_id + 1]
    assert [each.message.text for each in rest if each.message] == ["hai"]


async def test_a_negative_offset_keeps_only_the_last(bot: Bot, an: Person) -> None:
    for text in ("một", "hai", "ba"):
        an.say(text)

    last = await bot.get_updates(offset=-1)

    assert [each.message.text for each in last if each.message] == ["ba"]


async def test_a_long_poll_ends_with_the_news(bot: Bot, an: Person) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        poll = asyncio.create_task(bot.get_updates(timeout=30))
        await a_poll_waits(an.network.updates)
        an.say("xong")
        updates = await poll

    assert len(updates) == 1


async def test_a_long_poll_ends_empty_when_its_time_is_over(bot: Bot) -> None:
    assert await bot.get_updates(timeout=1) == ()


async def test_a_second_poller_ends_the_first(bot: Bot, an: Person) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await a_poll_waits(an.network.updates)
    second = asyncio.create_task(bot.get_updates(timeout=30))

    with pytest.raises(Conflict) as refused:
        await first
    an.say("xong")

    assert refused.value.message == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    assert len(await second) == 1


async def test_only_the_asked_kinds_are_queued(bot: Bot, an: Person) -> None:
    await bot.get_updates(allowed_updates=["message"])
    an.block()
    an.start()

    updates = await bot.get_updates()

    assert [bool(each.message) for each in updates] == [True]


async def test_there_is_never_a_webhook(bot: Bot, an: Person) -> None:
    an.say("một")

    waiting = (await bot.get_webhook_info()).pending_update_count
    await bot.delete_webhook(drop_pending_updates=True)

    assert waiting == 1
    assert await bot.get_updates() == ()


async def test_stopping_lets_a_waiting_poll_go(bot: Bot, an: Person, server: SandboxServer) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await a_poll_waits(an.network.updates)

    async with asyncio.timeout(PATIENCE_SECONDS):
        await server.stop()
        assert await poll == ()


async def a_poll_waits(updates: UpdateQueue) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not updates.is_polled:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
