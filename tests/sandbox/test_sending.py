"""What the bot sends arrives in the person's chat."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, ReplyParameters
from telegram.error import BadRequest

from bot.sandbox import Button, Network, Person


def one_button(data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Đã nhận", callback_data=data)]])


async def test_the_bot_knows_itself(bot: Bot) -> None:
    me = await bot.get_me()

    assert (me.id, me.username, me.is_bot) == (7000000001, "don_doc_mau_bot", True)


async def test_a_text_arrives(bot: Bot, an: Person) -> None:
    sent = await bot.send_message(an.id, "Kính gửi đồng chí")

    assert sent.message_id == an.messages[-1].id
    assert sent.chat.first_name == "Nguyễn Văn An"
    assert an.messages[-1].from_bot
    assert an.messages[-1].text == "Kính gửi đồng chí"


async def test_html_becomes_entities_in_utf16_units(bot: Bot, an: Person) -> None:
    sent = await bot.send_message(
        an.id, "📄 <b>Hạn: 30/11</b> &lt;gấp&gt; <i>xem /viec</i>", parse_mode="HTML"
    )

    assert sent.text == "📄 Hạn: 30/11 <gấp> xem /viec"
    assert [(each.type, each.offset, each.length) for each in sent.entities] == [
        (MessageEntity.BOLD, 3, 10),
        (MessageEntity.ITALIC, 20, 9),
    ]
    assert sent.parse_entity(sent.entities[0]) == "Hạn: 30/11"


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<b>xong", 'Can\'t find end tag corresponding to start tag "b"'),
        ("việc <script>x</script>", 'Unsupported start tag "script" at byte offset 7'),
        ("<b><i>xong</b></i>", 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'),
        ("xong</b>", "Unexpected end tag at byte offset 4"),
        ("a < b", "Unclosed start tag at byte offset 2"),
    ],
)
async def test_broken_html_is_refused(bot: Bot, an: Person, html: str, words: str) -> None:
    with pytest.raises(BadRequest) as refused:
        await bot.send_message(an.id, html, parse_mode="HTML")

    assert refused.value.message == f"can't parse entities: {words}".capitalize()


async def test_buttons_arrive_in_their_rows(bot: Bot, an: Person) -> None:
    markup = InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton("Xong", callback_data="done:1"),
                InlineKeyboardButton("Vướng", callback_data="x"),
            ],
            [InlineKeyboardButton("Mở", url="https://t.me/don_doc_mau_bot?start=a")],
        ]
    )

    sent = await bot.send_message(an.id, "2.1", reply_markup=markup)

    assert sent.reply_markup == markup
    assert an.messages[-1].buttons == (
        (Button("Xong", "done:1"), Button("Vướng", "x")),
        (Button("Mở", url="https://t.me/don_doc_mau_bot?start=a"),),
    )


@pytest.mark.parametrize("data", ["x" * 65, "ơ" * 33])
async def test_more_than_64_bytes_of_button_data_are_refused(bot: Bot, an: Person, data: str) -> None:
    with pytest.raises(BadRequest, match="Button_data_invalid"):
        await bot.send_message(an.id, "2.1", reply_markup=one_button(data))


async def test_64_bytes_of_button_data_pass(bot: Bot, an: Person) -> None:
    await bot.send_message(an.id, "2.1", reply_markup=one_button("ơ" * 32))

    assert an.messages[-1].buttons[0][0].data == "ơ" * 32


async def test_a_reply_quotes_its_message(bot: Bot, an: Person) -> None:
    question = an.say("Việc nào đến hạn?")

    sent = await bot.send_message(an.id, "2.1", reply_parameters=ReplyParameters(question.id))

    assert sent.reply_to_message
    assert sent.reply_to_message.text == "Việc nào đến hạn?"
    assert an.messages[-1].reply_to == question.id


async def test_a_reply_to_nothing_is_refused(bot: Bot, an: Person) -> None:
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(an.id, "2.1", reply_parameters=ReplyParameters(999))


async def test_a_reply_to_nothing_may_go_without(bot: Bot, an: Person) -> None:
    parameters = ReplyParameters(999, allow_sending_without_reply=True)

    sent = await bot.send_message(an.id, "2.1", reply_parameters=parameters)

    assert sent.reply_to_message is None


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "Message text is empty"), (" \n ", "Text must be non-empty"), ("x" * 4097, "Message is too long")],
)
async def test_an_empty_or_long_text_is_refused(bot: Bot, an: Person, text: str, words: str) -> None:
    with pytest.raises(BadRequest) as refused:
        await bot.send_message(an.id, text)

    assert refused.value.message == words


async def test_the_length_counts_after_parsing(bot: Bot, an: Person) -> None:
    await bot.send_message(an.id, f"<b>{'x' * 4096}</b>", parse_mode="HTML")

    assert len(an.messages[-1].text) == 4096


async def test_typing_is_accepted_and_leaves_nothing(bot: Bot, an: Person, network: Network) -> None:
    before = an.messages

    assert await bot.send_chat_action(an.id, "typing")

    assert an.messages == before
    assert network.calls[-1].method == "sendChatAction"
