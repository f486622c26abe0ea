"""What is to go wrong goes wrong: so often, with these calls, and in Telegram's words."""

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, NetworkError, RetryAfter

from bot.sandbox import Fault, FaultKind, Limits, Network, Person
from bot.sandbox.faults import FaultError, Faults
from bot.sandbox.limits import FloodGate


async def test_a_flood_answer_says_how_long_to_wait(bot: Bot, an: Person, network: Network) -> None:
    network.faults.add(Fault(FaultKind.FLOOD, method="sendMessage", count=1, seconds=7))

    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(an.id, "một")
    await bot.send_message(an.id, "hai")

    assert refused.value.retry_after == timedelta(seconds=7)
    assert [message.text for message in an.messages[1:]] == ["hai"]


async def test_a_server_error_has_its_status(bot: Bot, an: Person, network: Network) -> None:
    network.faults.add(Fault(FaultKind.ERROR, status=503))

    with pytest.raises(NetworkError, match="Service Unavailable"):
        await bot.send_message(an.id, "một")

    assert network.calls[-1].status == 503
    assert not network.calls[-1].took_effect


@pytest.mark.parametrize(("kind", "arrived"), [(FaultKind.DROP_BEFORE, []), (FaultKind.DROP_AFTER, ["một"])])
async def test_a_connection_ends_before_or_after_the_effect(
    kind: FaultKind, arrived: list[str], bot: Bot, an: Person, network: Network
) -> None:
    network.faults.add(Fault(kind, method="sendMessage"))

    with pytest.raises(NetworkError):
        await bot.send_message(an.id, "một")

    assert [message.text for message in an.messages[1:]] == arrived
    (call,) = [call for call in network.calls if call.method == "sendMessage"]
    assert (call.status, call.took_effect) == (0, bool(arrived))


async def test_a_delay_comes_before_the_effect_or_after(bot: Bot, an: Person, network: Network) -> None:
    network.faults.add(Fault(FaultKind.DELAY, seconds=0.05, jitter_seconds=0.01, count=1))
    await bot.send_message(an.id, "một")
    network.faults.add(Fault(FaultKind.DELAY_AFTER, seconds=0.05, count=1))
    await bot.send_message(an.id, "hai")

    before, after = [call for call in network.calls if call.method == "sendMessage"]
    assert before.at is not None
    assert 0.05 <= before.at - before.arrived_at < 0.5
    assert after.at is not None
    assert after.at - after.arrived_at < 0.05


@pytest.mark.parametrize(
    ("kind", "error", "words"),
    [
        (FaultKind.BLOCKED, Forbidden, "blocked by the user"),
        (FaultKind.DEACTIVATED, Forbidden, "user is deactivated"),
        (FaultKind.NOT_STARTED, Forbidden, "can't initiate conversation"),
        (FaultKind.MIGRATED, ChatMigrated, "-77"),
    ],
)
async def test_a_chat_can_be_gone_in_each_way(
    kind: FaultKind, error: type[Exception], words: str, bot: Bot, an: Person, network: Network
) -> None:
    binh = network.add_person("Trần Thị Bình")
    binh.start()
    network.faults.add(Fault(kind, chat_id=an.id, to=-77))

    with pytest.raises(error, match=words):
        await bot.send_message(an.id, "một")
    await bot.send_message(binh.id, "hai")

    assert binh.messages[-1].text == "hai"


async def test_an_update_comes_twice(bot: Bot, an: Person, network: Network) -> None:
    an.say("một")
    (first,) = await bot.get_updates(timeout=0)
    network.faults.add(Fault(FaultKind.DUPLICATE, count=1))

    (again,) = await bot.get_updates(offset=first.update_id + 1, timeout=0)
    nothing = await bot.get_updates(offset=first.update_id + 1, timeout=0)

    assert again.update_id == first.update_id
    assert nothing == ()


async def test_a_second_poller_takes_the_place(bot: Bot, an: Person, network: Network) -> None:
    network.faults.add(Fault(FaultKind.RIVAL))

    with pytest.raises(Conflict):
        await bot.get_updates(timeout=0)
    await bot.send_message(an.id, "một")


async def test_a_share_of_the_calls_goes_wrong(bot: Bot, an: Person, network: Network) -> None:
    network.faults = Faults(seed=1)
    network.faults.add(Fault(FaultKind.ERROR, share=0.5))

    answers = await asyncio.gather(
        *(bot.send_message(an.id, str(n)) for n in range(40)), return_exceptions=True
    )

    refused = sum(isinstance(answer, NetworkError) for answer in answers)
    assert 8 < refused < 32


async def test_what_a_cleared_fault_did_is_over(bot: Bot, an: Person, network: Network) -> None:
    number = network.faults.add(Fault(FaultKind.ERROR))
    network.faults.add(Fault(FaultKind.ERROR, method="getMe"))
    network.faults.clear(number)

    await bot.send_message(an.id, "một")

    assert list(network.faults.wanted) == [number + 1]


async def test_the_log_tells_equal_texts_and_holds_no_words(bot: Bot, an: Person, network: Network) -> None:
    for text in ("bí thư", "bí thư", "khác"):
        await bot.send_message(an.id, text)

    one, same, other = [call for call in network.calls if call.method == "sendMessage"]
    assert one.digest == same.digest != other.digest
    assert one.message_id != same.message_id
    assert "thư" not in repr(network.calls)


async def test_a_group_gets_twenty_messages_a_minute(bot: Bot, network: Network) -> None:
    group = network.add_group("Nhóm mẫu")

    sent = await bot.send_message(group.id, "một")

    assert sent.chat.type == "group"
    gate = FloodGate(Limits())
    assert [gate.admit(-7, now) for now in range(21)] == [0] * 20 + [40]
    assert gate.admit(-8, 21) == 0
    assert gate.admit(-7, 60) == 0


async def test_an_unknown_chat_is_still_not_found(bot: Bot) -> None:
    with pytest.raises(BadRequest, match=r"[Cc]hat not found"):
        await bot.send_message(5, "một")


@pytest.mark.parametrize(
    "wrong", [{"share": 0}, {"share": 1.5}, {"count": 0}, {"seconds": -1}, {"status": 200}]
)
def test_a_fault_that_can_not_be_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(FaultError):
        Fault(FaultKind.ERROR, **wrong)  # type: ignore[arg-type]
