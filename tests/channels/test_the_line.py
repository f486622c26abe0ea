"""Every way in which the line, or what stands on it, comes between Telegram and us."""

import pytest

from bot.channels.telegram import TelegramChannel
from bot.ports import ChannelError, Verdict

from .driving import TOKEN, refused
from .odd_server import DROP, HANG, PAGE, OddServer


async def test_a_call_that_never_left_is_tried_again(uneasy: TelegramChannel) -> None:
    nobody = TelegramChannel(TOKEN, "http://127.0.0.1:9")

    with pytest.raises(ChannelError) as found:
        await nobody.open(())
    await nobody.close()

    assert found.value.verdict is Verdict.LATER


@pytest.mark.parametrize("mishap", [DROP, HANG])
async def test_a_call_that_was_read_and_not_answered_is_unsure(
    odd: OddServer, uneasy: TelegramChannel, mishap: str
) -> None:
    odd.answers["sendMessage"] = mishap

    assert (await refused(uneasy)).verdict is Verdict.UNSURE
    assert odd.asked.count("sendMessage") == 1


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_failing_server_is_tried_again(odd: OddServer, uneasy: TelegramChannel, status: int) -> None:
    odd.refuses("sendMessage", status, "Internal Server Error")

    assert (await refused(uneasy)).verdict is Verdict.LATER


@pytest.mark.parametrize("status", [400, 401, 403, 404, 407, 500, 502, 503])
async def test_a_page_of_a_proxy_says_nothing_of_the_message_or_the_person(
    odd: OddServer, uneasy: TelegramChannel, status: int
) -> None:
    odd.says("sendMessage", status, PAGE.format("x" * 5000))

    found = await refused(uneasy)

    assert found.verdict is Verdict.LATER
    assert len(str(found)) <= 300


@pytest.mark.parametrize("status", [401, 404])
async def test_a_page_of_a_proxy_does_not_condemn_the_token(odd: OddServer, status: int) -> None:
    odd.says("getMe", status, PAGE.format("chặn"))
    channel = TelegramChannel(TOKEN, odd.url)

    with pytest.raises(ChannelError) as found:
        await channel.open(())
    await channel.close()

    assert found.value.verdict is Verdict.LATER


async def test_a_forbidding_answer_in_other_words_does_not_make_a_person_unreachable(
    odd: OddServer, uneasy: TelegramChannel
) -> None:
    odd.says("sendMessage", 403, {"error": "blocked by policy"})

    assert (await refused(uneasy)).verdict is Verdict.LATER


@pytest.mark.parametrize("body", [PAGE.format("504"), '{"ok":false,"description":"Gateway Timeout"}'])
async def test_a_gateway_that_waited_in_vain_leaves_it_unsure(
    odd: OddServer, uneasy: TelegramChannel, body: str
) -> None:
    odd.says("sendMessage", 504, body)

    assert (await refused(uneasy)).verdict is Verdict.UNSURE


@pytest.mark.parametrize(
    "body",
    ["", "xin chào", PAGE.format("200"), "{}", "[]", "null", '{"ok": true, "result": {}}', "[" * 50_000],
)
async def test_an_answer_of_another_shape_is_unsure(
    odd: OddServer, uneasy: TelegramChannel, body: str
) -> None:
    odd.says("sendMessage", 200, body)

    assert (await refused(uneasy)).verdict is Verdict.UNSURE


@pytest.mark.parametrize("body", [{}, {"ok": True, "result": [7]}, {"ok": True, "result": [{}]}, "xin chào"])
async def test_a_poll_answered_in_another_shape_is_a_channel_error(
    odd: OddServer, uneasy: TelegramChannel, body: object
) -> None:
    odd.says("getUpdates", 200, body)

    with pytest.raises(ChannelError):
        await uneasy.poll(None)


async def test_an_error_that_shows_the_address_does_not_show_the_token(
    odd: OddServer, uneasy: TelegramChannel
) -> None:
    shown = f"Bad Request: /bot{TOKEN}/sendMessage and /bot{TOKEN.replace(':', '%3A')}/sendMessage"
    odd.refuses("sendMessage", 400, shown)

    assert "<token>" in str(await refused(uneasy))
