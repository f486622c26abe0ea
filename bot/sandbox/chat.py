"""A private chat between one person and the bot, and the messages in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.sandbox.entities import Entity, RichText
from bot.sandbox.files import StoredFile


@dataclass(frozen=True)
class Button:
    """One inline button: it sends `data`, or opens `url`."""

    text: str
    data: str = ""
    url: str = ""


Keyboard = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Content:
    """What a message says: a text, or a file with the text as its caption."""

    rich: RichText
    file: StoredFile | None = None


@dataclass(frozen=True)
class ChatMessage:
    """A message as it stands now; an edit puts another one in its place."""

    id: int
    from_bot: bool
    date: datetime
    content: Content
    buttons: Keyboard = ()
    reply_to: int | None = None
    edited_at: datetime | None = None

    @property
    def text(self) -> str:
        """Give the text, or the caption of a file."""
        return self.content.rich.text

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Give the text's entities."""
        return self.content.rich.entities

    @property
    def document(self) -> str | None:
        """Give the name of the file, None when the message has none."""
        return self.content.file.name if self.content.file else None

    @property
    def edited(self) -> bool:
        """Say whether the text or the buttons have been changed since."""
        return self.edited_at is not None

    def button(self, data_or_text: str) -> Button | None:
        """Find the button with this data, or else with this text."""
        every = [button for row in self.buttons for button in row]
        by_data = (button for button in every if button.data == data_or_text)
        by_text = (button for button in every if button.text == data_or_text)
        return next(by_data, None) or next(by_text, None)


class Chat:
    """The messages of one chat, and what its person has done with it."""

    def __init__(self) -> None:
        self._messages: dict[int, ChatMessage] = {}
        self.started = False
        self.blocked = False
        self.read_up_to = 0
        self.notices: list[str] = []

    @property
    def messages(self) -> list[ChatMessage]:
        """Give the messages, oldest first."""
        return list(self._messages.values())

    @property
    def unread(self) -> int:
        """Count the bot's messages that the person has not looked at."""
        return sum(message.from_bot and message.id > self.read_up_to for message in self._messages.values())

    def find(self, message_id: int | None) -> ChatMessage | None:
        """Look a message up by its id."""
        return None if message_id is None else self._messages.get(message_id)

    def put(self, message: ChatMessage) -> None:
        """Add a message, or put it in the place of the one with its id."""
        self._messages[message.id] = message

    def remove(self, message_id: int) -> None:
        """Take a message away."""
        del self._messages[message_id]

    def read(self, ids: Iterable[int]) -> None:
        """Mark everything up to the latest of `ids` as looked at."""
        self.read_up_to = max([self.read_up_to, *ids])
