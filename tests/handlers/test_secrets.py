"""A mark of secrecy in words is refused at the door, whoever says it, and forgotten."""

import unicodedata

import pytest
from sqlalchemy import select

from bot.store.schema import inbox
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

REFUSED = "có dấu hiệu mang độ mật"
MARKED = "MẬT\nvướng kinh phí"


async def _bodies(town: Town) -> str:
    async with town.store.reading() as tx:
        return "".join(str(row[0]) for row in await tx.execute(select(inbox.c.body)))


@pytest.mark.parametrize("chat", ["btc", "chief", "stranger"])
async def test_marked_words_leave_no_trace(busy: Town, chat: str) -> None:
    before = len(busy.channel.sent)

    assert REFUSED in await busy.says(chat, MARKED)

    assert "vướng kinh phí" not in await _bodies(busy)
    assert [m.chat_id for m in busy.channel.sent[before:]] == [chat]


@ON_SQLITE
@pytest.mark.parametrize(
    "words", ["Độ mật: Tối mật", "[ T U Y Ệ T  M Ậ T ]", unicodedata.normalize("NFD", MARKED)]
)
async def test_the_ways_to_mark(busy: Town, words: str) -> None:
    assert REFUSED in await busy.says("btc", words)


@ON_SQLITE
async def test_a_marked_caption_is_refused_too(busy: Town) -> None:
    file = {"file_id": "a.txt", "name": "a.txt", "size_bytes": 3}

    (answer,) = await busy.hears("btc", text=MARKED, file=file)

    assert REFUSED in answer.text


@ON_SQLITE
@pytest.mark.parametrize("words", ["bảo mật dữ liệu đã xong", "mật độ dân cư 60%", "Mặt trận đã nhận"])
async def test_words_that_only_sound_so_are_taken(busy: Town, words: str) -> None:
    assert REFUSED not in await busy.says("ubnd", words)
