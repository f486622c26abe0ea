"""A button does what it says for the one person whom the message was sent to, while it is of now."""

from datetime import timedelta

import pytest

from bot.domain.chat import Choice
from bot.services import witnessing
from bot.services.visiting import PRESSED_WITHIN
from tests.fake_channel import Sent
from tests.town import Town

from .conftest import ON_SQLITE

STALE = "Tin này không còn dùng để trả lời được."
STORY = (
    ("ubnd", "mục 3 được 60%"),
    ("ubnd", "mục 3 xin gia hạn đến 15/1/2027 vì chờ vật tư"),
    ("ubnd", "mục 3 xong"),
    ("chief", "/cho"),
    ("btc", "/viec"),
    ("btc", "xong"),
    ("bdv", "xem #2"),
)


@pytest.fixture
async def told(town: Town) -> Town:
    """Everybody has messages with buttons: letters, lists, cards, questions, what waits for the office."""
    for who, words in STORY:
        await town.hears(who, text=words)
    return town


async def _head(town: Town) -> str:
    async with town.store.reading() as tx:
        return str((await witnessing.verify(tx)).head)


def _buttons(town: Town) -> list[tuple[Sent, Choice]]:
    return [(sent, choice) for sent in town.channel.sent for choice in sent.choices]


async def _pressed(town: Town, chat: str, sent: Sent, says: str) -> str:
    (answer,) = await town.hears(chat, happening="press", press_id="p", text=says, quoted=sent.id)
    return answer.text


@ON_SQLITE
async def test_nobody_else_can_press_a_button(told: Town) -> None:
    before, buttons = await _head(told), _buttons(told)

    for sent, choice in buttons:
        for chat in {"chief", "btc", "bdv", "ubnd", "stranger"} - {sent.chat_id}:
            answer = await _pressed(told, chat, sent, choice.says)
            assert STALE in answer

    assert len(buttons) > 20
    assert await _head(told) == before


@ON_SQLITE
async def test_no_other_words_can_be_put_on_a_button(told: Town) -> None:
    before = await _head(told)
    known = {choice.says for _, choice in _buttons(told)}

    for sent in {sent.id: sent for sent, _ in _buttons(told)}.values():
        altered = {
            form for says in _offered(sent) for form in (says.upper(), f"{says}1", f"{says}: giao btc")
        }
        for says in (altered | known) - _offered(sent):
            assert STALE in await _pressed(told, sent.chat_id, sent, says)

    assert await _head(told) == before


def _offered(sent: Sent) -> set[str]:
    return {choice.says for choice in sent.choices}


@ON_SQLITE
async def test_a_button_of_long_ago_does_nothing(told: Town) -> None:
    before, buttons = await _head(told), _buttons(told)
    told.later(PRESSED_WITHIN + timedelta(seconds=1))

    for sent, choice in buttons:
        assert STALE in await _pressed(told, sent.chat_id, sent, choice.says)

    assert await _head(told) == before


@ON_SQLITE
async def test_until_then_it_does_what_it_says(told: Town) -> None:
    letter = next(
        sent for sent in told.channel.sent if sent.chat_id == "bdv" and "Đã nhận" in str(sent.choices)
    )
    told.later(PRESSED_WITHIN)

    answer = await _pressed(told, "bdv", letter, letter.says("Đã nhận"))

    assert "đã nhận" in answer


@ON_SQLITE
@pytest.mark.parametrize("hours", [0, 5, 60])
async def test_what_was_decided_by_a_button_is_not_decided_by_it_again(told: Town, hours: int) -> None:
    waiting = next(sent for sent in reversed(told.channel.sent) if "Chấp nhận" in str(sent.choices))
    await _pressed(told, "chief", waiting, waiting.says("Chấp nhận"))
    before = await _head(told)
    told.later(timedelta(hours=hours))

    for choice in waiting.choices:
        await _pressed(told, "chief", waiting, choice.says)

    assert await _head(told) == before
