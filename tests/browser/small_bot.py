"""A bot just large enough to talk with: it answers words, buttons and files."""

from types import TracebackType
from typing import Self

from telegram import Bot, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, Message
from telegram.request import HTTPXRequest

BUTTONS = InlineKeyboardMarkup([[InlineKeyboardButton("Đã nhận", callback_data="ack")]])


class SmallBot:
    """Polls and answers until it is cancelled."""

    def __init__(self, token: str, api_url: str) -> None:
        self.bot = Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=HTTPXRequest(connection_pool_size=4),
            get_updates_request=HTTPXRequest(connection_pool_size=1),
        )

    async def __aenter__(self) -> Self:
        await self.bot.initialize()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.bot.shutdown()

    async def run(self) -> None:
        offset = 0
        while True:
            for update in await self.bot.get_updates(offset=offset, timeout=20):
                offset = update.update_id + 1
                if update.callback_query:
                    await self._pressed(update.callback_query)
                elif update.message:
                    await self._said(update.message)

    async def _said(self, message: Message) -> None:
        if message.document:
            await self._return_file(message)
        elif message.reply_to_message:
            await message.reply_text(f"Trả lời cho: {message.reply_to_message.text}")
        else:
            await message.reply_html(f"Đã ghi: <b>{message.text}</b>", reply_markup=BUTTONS, do_quote=True)

    async def _pressed(self, query: CallbackQuery) -> None:
        await query.answer("Cảm ơn đồng chí")
        await query.edit_message_text("Đã nhận lúc này")

    async def _return_file(self, message: Message) -> None:
        assert message.document
        content = await (await message.document.get_file()).download_as_bytearray()
        answer = InputFile(bytes(content).upper(), filename="da-xem.txt")
        await message.reply_document(
            answer, caption=f"Đã xem {message.document.file_name}: {message.caption}"
        )
