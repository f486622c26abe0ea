"""The persons of the network, and what a person can do in their chat with the bot."""

from collections.abc import Callable
from dataclasses import replace

from bot.sandbox import wire
from bot.sandbox.accounts import Account
from bot.sandbox.changes import Change
from bot.sandbox.chat import ChatMessage, Content
from bot.sandbox.entities import RichText, detected
from bot.sandbox.exchange import PATIENCE_SECONDS, Exchange


class Person(Account):
    """Someone with a phone: drives their chat and sees what comes."""

    def __init__(self, network: Exchange, person_id: int, name: str, username: str | None) -> None:
        super().__init__(person_id, name, username, network.bot)
        self.network = network

    @property
    def messages(self) -> list[ChatMessage]:
        """Give the chat's messages, both ways, oldest first."""
        return self.chat.messages

    @property
    def last_id(self) -> int:
        """Give the id of the latest message, 0 in an empty chat."""
        return max((message.id for message in self.messages), default=0)

    @property
    def notices(self) -> list[str]:
        """Give the words the bot showed when it answered presses, oldest first."""
        return list(self.chat.notices)

    def start(self, payload: str = "") -> ChatMessage:
        """Press Start, with the payload of a deep link; a blocked bot is unblocked by it."""
        self.unblock()
        return self.say(f"/start {payload}".strip())

    def say(self, text: str, quoting: int | None = None) -> ChatMessage:
        """Send a text, quoting the message of that id."""
        return self._send(Content(detected(RichText(text.strip()))), quoting)

    def say_in(self, group: Account, text: str, quoting: int | None = None) -> ChatMessage:
        """Send a text in a group, quoting the message of that id there."""
        message = self.network.post(
            group, Content(detected(RichText(text.strip()))), from_bot=False, reply_to=quoting
        )
        self.network.updates.push("message", {**wire.message(group, message), "from": wire.user(self)})
        return message

    def upload(
        self,
        file_name: str,
        content: bytes,
        caption: str = "",
        quoting: int | None = None,
        *,
        is_photo: bool = False,
    ) -> ChatMessage:
        """Send a file as a document, or as a photo."""
        file = self.network.files.store(file_name, content, is_photo=is_photo)
        return self._send(Content(detected(RichText(caption.strip())), file), quoting)

    def edit(self, message_id: int, text: str) -> ChatMessage:
        """Change the text, or the caption, of a message of their own; raises ValueError if none changes."""
        message = self.chat.find(message_id)
        if message is None or message.from_bot or self.chat.blocked:
            raise ValueError(f"{self.name} cannot edit message {message_id}")
        content = Content(detected(RichText(text.strip())), message.content.file)
        if content == message.content or not (content.rich.text or content.file):
            raise ValueError(f"the edit of message {message_id} says nothing new")
        edited = replace(message, content=content, edited_at=self.network.clock.now().replace(microsecond=0))
        self.network.replace(self, edited)
        self.network.updates.push("edited_message", wire.message(self, edited))
        return edited

    def press(self, message_id: int, data_or_text: str) -> str:
        """Press the button with this data or this text; give the query's id."""
        message = self.chat.find(message_id)
        button = message.button(data_or_text) if message else None
        if button is None or not button.data:
            raise ValueError(f"message {message_id} of {self.name} has no button {data_or_text!r}")
        return self.forge(message_id, button.data)

    def forge(self, message_id: int, data: str) -> str:
        """Send `data` as if it stood on a button of the message, as a modified client can."""
        message = self.chat.find(message_id)
        if message is None:
            raise ValueError(f"{self.name} has no message {message_id}")
        query_id = self.network.queries.open(self.id, message_id, self.network.monotonic())
        self.network.updates.push("callback_query", wire.callback_query(self, message, query_id, data))
        return query_id

    def block(self) -> None:
        """Block the bot."""
        self._set_blocked(True)

    def unblock(self) -> None:
        """Let the bot write again."""
        self._set_blocked(False)

    def read(self) -> None:
        """Look at the chat: nothing is unread any more."""
        self.chat.read(message.id for message in self.messages)
        self.network.changes.tell(Change("person", self.id))

    async def answer(self, after: int, within_seconds: float = PATIENCE_SECONDS) -> ChatMessage:
        """Wait for the first message of the bot with an id above `after`; raises TimeoutError."""
        return await self.wait_for(lambda message: message.from_bot and message.id > after, within_seconds)

    async def wait_for(
        self, predicate: Callable[[ChatMessage], bool], within_seconds: float = PATIENCE_SECONDS
    ) -> ChatMessage:
        """Wait until some message of the chat fits, edited ones too; raises TimeoutError."""

        def fitting() -> ChatMessage | None:
            return next(filter(predicate, self.messages), None)

        try:
            return await self.network.wait_until(fitting, within_seconds)
        except TimeoutError:
            last = self.messages[-1].text if self.messages else "nothing"
            raise TimeoutError(
                f"{self.name} waited {within_seconds:g} s; the last message was {last!r}"
            ) from None

    def _send(self, content: Content, quoting: int | None) -> ChatMessage:
        if self.chat.blocked:
            raise ValueError(f"{self.name} has blocked the bot")
        if quoting is not None and self.chat.find(quoting) is None:
            raise ValueError(f"{self.name} has no message {quoting} to quote")
        self.chat.started = True
        message = self.network.post(self, content, from_bot=False, reply_to=quoting)
        self.chat.read([message.id])
        self.network.updates.push("message", wire.message(self, message))
        return message

    def _set_blocked(self, blocked: bool) -> None:
        if self.chat.blocked == blocked:
            return
        self.chat.blocked = blocked
        self.network.updates.push("my_chat_member", wire.member_change(self, self.network.clock.now()))
        self.network.changes.tell(Change("person", self.id))
