"""Raw updates: kept as the network sent them, and read whatever stands in them."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels import telegram_updates
from bot.channels.telegram import TelegramChannel
from bot.domain.chat import Attachment, Happening, Incoming, Update
from bot.sandbox import Person

from .odd_server import serving

CHAT = {"id": 7, "type": "private", "first_name": "An"}
AN = {"id": 7, "is_bot": False, "first_name": "Nguyễn", "last_name": "Văn An"}
SAID = {"message_id": 5, "date": 1, "chat": CHAT, "from": AN}
CHANNEL = TelegramChannel("7000000001:AAF-mau", "http://127.0.0.1:9")

NAMES = ("message", "callback_query", "my_chat_member", "chat", "from", "id", "text", "caption", "document")
MORE_NAMES = ("file_id", "file_size", "reply_to_message", "message_id", "data", "new_chat_member", "status")


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    names = st.sampled_from((*NAMES, *MORE_NAMES, "type", "first_name")) | st.text(max_size=8)
    return st.dictionaries(names, inner, max_size=5)


scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20)
anything = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | _objects(inner), max_leaves=12)


def _read(**body: object) -> Incoming:
    return CHANNEL.incoming(Update("1", "7", {"update_id": 1, **body}))


async def test_a_body_survives_a_round_trip_through_json(channel: TelegramChannel, an: Person) -> None:
    card = await channel.send(str(an.id), "<b>Mục 2.1</b>", ())
    an.say("vướng kinh phí", quoting=int(card))
    an.upload("Kết luận.md", b"noi dung")
    an.forge(int(card), "#1")
    an.block()

    updates = await channel.poll(None)

    for update in updates:
        again = Update(update.key, update.chat_id, json.loads(json.dumps(update.body)))
        assert channel.incoming(again) == channel.incoming(update)
        assert channel.incoming(again).happening is not Happening.OTHER


async def test_an_update_the_library_cannot_read_does_not_hold_up_the_others() -> None:
    odd = {"update_id": 1, "message": {"chat": CHAT}}
    good = {"update_id": 2, "message": {**SAID, "text": "xong", "new_in_some_later_year": {"a": 1}}}
    async with serving() as server:
        server.says("getUpdates", 200, {"ok": True, "result": [odd, good]})
        channel = TelegramChannel("7000000001:AAF-mau", server.url)
        await channel.open(())

        updates = await channel.poll(None)
        await channel.close()

    assert [(u.key, u.chat_id, u.body) for u in updates] == [("1", "7", odd), ("2", "7", good)]


@pytest.mark.parametrize(
    "kind",
    ["edited_channel_post", "channel_post", "poll", "message_reaction", "chat_join_request", "of_2031"],
)
def test_a_kind_the_bot_does_not_act_on_is_other(kind: str) -> None:
    assert _read(**{kind: {**SAID, "text": "xong"}}).happening is Happening.OTHER


def test_an_edited_message_is_told_from_a_new_one() -> None:
    edited = _read(edited_message={**SAID, "edit_date": 2, "text": "chưa xong"})

    assert (edited.happening, edited.text, edited.private) == (Happening.EDITED, "chưa xong", True)
    assert edited.message_id == "5"


def test_a_press_on_a_message_too_old_to_be_shown_still_counts() -> None:
    # Source: core.telegram.org/bots/api#inaccessiblemessage
    old = {"chat": CHAT, "message_id": 5, "date": 0}

    pressed = _read(
        callback_query={"id": "9", "from": AN, "chat_instance": "1", "data": "#4", "message": old}
    )

    assert (pressed.happening, pressed.text, pressed.quoted) == (Happening.PRESS, "#4", "5")
    assert pressed.private


@pytest.mark.parametrize("query", [{"id": "9", "from": AN, "inline_message_id": "x", "data": "#4"}, {}])
def test_a_press_on_no_message_of_ours_is_other(query: dict[str, Any]) -> None:
    assert _read(callback_query=query).happening is Happening.OTHER


@pytest.mark.parametrize("notice", ["pinned_message", "message_auto_delete_timer_changed", "new_chat_title"])
def test_what_telegram_itself_puts_into_a_chat_is_nobodys_words(notice: str) -> None:
    assert _read(message={**SAID, notice: {"message_id": 1}}).happening is Happening.OTHER


@pytest.mark.parametrize("kind", ["photo", "sticker", "voice", "location"])
def test_a_picture_or_a_sound_is_a_message_without_words(kind: str) -> None:
    came = _read(message={**SAID, kind: {"file_id": "f"}})

    assert (came.happening, came.text, came.attachment) == (Happening.MESSAGE, "", None)


def test_a_photo_is_a_file_in_its_largest_size() -> None:
    sizes = [{"file_id": "small", "file_size": 90}, {"file_id": "large", "file_size": 900}]

    assert _read(message={**SAID, "photo": sizes}).attachment == Attachment("large", "", 900, is_photo=True)


def test_what_is_said_in_a_group_is_not_private() -> None:
    group = {"id": -7, "type": "supergroup", "title": "Phòng"}

    assert not _read(message={**SAID, "chat": group, "text": "xong"}).private
    assert not _read(my_chat_member={"chat": group, "new_chat_member": {"status": "left"}}).private


def test_the_name_is_the_persons_full_name() -> None:
    assert _read(message={**SAID, "text": "xong"}).sender_name == "Nguyễn Văn An"


def test_letters_that_no_database_takes_are_left_out() -> None:
    assert _read(message={**SAID, "text": "xo\0ng \ud83d"}).text == "xong ?"


@given(_objects(anything))
def test_reading_never_fails_and_gives_plain_values(body: dict[str, Any]) -> None:
    came = CHANNEL.incoming(Update("1", "7", body))

    assert isinstance(came.happening, Happening)
    for said in (came.chat_id, came.text, came.sender_name):
        said.encode()
    assert came.quoted is None or isinstance(came.quoted, str)
    assert came.attachment is None or isinstance(came.attachment.size_bytes, int)


def test_a_very_long_message_is_read_whole() -> None:
    assert len(_read(message={**SAID, "text": "ạ" * 1_000_000}).text) == 1_000_000


def test_of_a_message_quoted_its_number_alone_is_stored() -> None:
    quoted = {**SAID, "message_id": 4, "text": "Độ mật: Tối mật"}

    kept = telegram_updates.kept({"update_id": 1, "message": {**SAID, "reply_to_message": quoted}})

    assert kept["message"]["reply_to_message"] == {"message_id": 4}
    assert (
        CHANNEL.incoming(Update("1", "7", {**kept, "message": {**kept["message"], "text": "a"}})).quoted
        == "4"
    )


def test_of_a_group_no_words_are_stored() -> None:
    group = {"id": -7, "type": "supergroup", "title": "Phòng"}

    kept = telegram_updates.kept({"update_id": 1, "message": {**SAID, "chat": group, "text": "nội bộ"}})

    assert kept == {"update_id": 1, "message": {"chat": group}}


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ("Nguyễn", "Văn An", "Nguyễn Văn An"),
        ("An\n\nĐầu mối: kẻ khác", "", "An Đầu mối: kẻ khác"),
        ("An\u202e\u200b\u2028ngược", "\t", "An ngược"),
        ("A" * 500, "B", "A" * 129),
        ("\u200b", "\u2063", ""),
    ],
)
def test_a_name_is_one_line_of_letters_that_show(first: str, last: str, shown: str) -> None:
    sender = {"id": 7, "first_name": first, "last_name": last}

    assert _read(message={**SAID, "from": sender, "text": "xong"}).sender_name == shown
