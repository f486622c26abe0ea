"""Of a group only words for the bot are stored, and nothing of who else spoke there."""

from typing import Any

import pytest

from bot.channels import telegram_updates
from bot.channels.telegram import TelegramChannel
from bot.domain.chat import Happening, Incoming, Update

ME = "don_doc_mau_bot"
GROUP = {"id": -7, "type": "supergroup", "title": "Phòng mẫu"}
SAID = {"message_id": 5, "date": 1, "chat": GROUP, "from": {"id": 7, "first_name": "An"}}
OURS = {"message_id": 4, "chat": GROUP, "from": {"id": 1, "username": ME}, "text": "Đã ghi nhận."}
OTHERS = {"message_id": 4, "chat": GROUP, "from": {"id": 8, "first_name": "Bình"}, "text": "nội bộ"}
CHANNEL = TelegramChannel("7000000001:AAF-mau", "http://127.0.0.1:9")


def _kept(text: str, quoted: dict[str, Any] | None = None, *, kind: str = "message") -> dict[str, Any]:
    said = {**SAID, "text": text, **({"reply_to_message": quoted} if quoted else {})}
    return telegram_updates.kept({"update_id": 1, kind: said}, ME)


def _kept_file(shown: dict[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = telegram_updates.kept({"update_id": 1, "message": {**SAID, **shown}}, ME)[
        "message"
    ]
    return kept


def _read(body: dict[str, Any]) -> Incoming:
    return CHANNEL.incoming(Update("1", "-7", body))


@pytest.mark.parametrize(
    ("text", "quoted", "said"),
    [
        ("#12 xong", OTHERS, "#12 xong"),
        ("345-TB/TU mục 2 xong", None, "345-TB/TU mục 2 xong"),
        ("@Don_Doc_Mau_Bot xong", None, "xong"),
        ("xong", OURS, "xong"),
        ("/start K7MP-4QXT", None, "/start"),
        ("mã là K7MP-4QXT", OURS, "/start"),
    ],
)
def test_words_for_the_bot_are_kept(text: str, quoted: dict[str, Any] | None, said: str) -> None:
    came = _read(_kept(text, quoted))

    assert (came.happening, came.text, came.private) == (Happening.MESSAGE, said, False)
    assert (came.chat_id, came.sender_id, came.sender_name) == ("-7", "7", "")
    assert came.quoted == ("4" if quoted is OURS else None)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [("xong", None), ("xong", OTHERS), ("việc 3 xong", None), ("@don_doc_khac_bot xong", None)],
)
def test_words_for_others_are_not_kept(text: str, quoted: dict[str, Any] | None) -> None:
    kept = _kept(text, quoted)

    assert kept == {"update_id": 1, "message": {"chat": GROUP}}


def test_an_edit_in_a_group_is_kept_when_it_is_for_the_bot() -> None:
    assert "text" in _kept("#12 xong", kind="edited_message")["edited_message"]
    assert _kept("xong", kind="edited_message") == {"update_id": 1, "edited_message": {"chat": GROUP}}


def test_a_file_is_kept_with_words_for_the_bot_or_in_answer_to_it() -> None:
    file = {"document": {"file_id": "f", "file_name": "bao-cao.pdf"}}

    named = _kept_file({**file, "caption": "#12 xong"})
    answering = _kept_file({**file, "reply_to_message": OURS})

    assert (named["text"], named["document"]) == ("#12 xong", file["document"])
    assert (answering["text"], answering["document"]) == ("", file["document"])
    assert _kept_file({**file, "caption": "ảnh đi thực tế"}) == {"chat": GROUP}
