"""The port to a chat network: what the program asks of it, and how it refuses."""

from enum import StrEnum
from typing import Protocol

from bot.domain.chat import Attachment, Choice, Command, Incoming, MadeFile, Update


class Verdict(StrEnum):
    """What to do after a refusal."""

    LATER = "later"  # not done; try again
    NEVER = "never"  # not done; this message can't be sent
    GONE = "gone"  # not done; this account can't be reached
    UNSURE = "unsure"  # it may have been done


class ChannelError(Exception):
    """A chat network refused or did not answer.

    `wait_seconds`: how long it asked to wait; with `everybody` the whole bot waits, not this message only.
    `moved_to`: the chat has this id now.
    """

    def __init__(
        self,
        verdict: Verdict,
        reason: str,
        *,
        wait_seconds: float = 0,
        everybody: bool = False,
        moved_to: str | None = None,
    ) -> None:
        super().__init__(reason)
        self.verdict = verdict
        self.wait_seconds = wait_seconds
        self.everybody = everybody
        self.moved_to = moved_to

    @property
    def answered(self) -> bool:
        """Whether the network is well, and has said what is wrong with the message or its chat."""
        return self.verdict in (Verdict.NEVER, Verdict.GONE) or self.moved_to is not None


class TokenRefusedError(Exception):
    """The network does not know the token."""


class AnotherInstanceError(Exception):
    """Another process reads this bot's updates."""


class Channel(Protocol):
    """A chat network. Every method raises ChannelError when the network refuses or does not answer."""

    name: str
    max_text: int
    buttons: bool
    files: bool  # it can send files
    edits: bool  # it can change and delete a message that was sent

    async def open(self, commands: tuple[Command, ...]) -> str:
        """Check the token, show the command menu, return the bot's name. Raises TokenRefusedError."""

    async def close(self) -> None:
        """Give back what `open` took."""

    async def poll(self, after: str | None) -> list[Update]:
        """Wait for updates after key `after`, in order; asking acknowledges those before.

        Raises AnotherInstanceError.
        """

    def incoming(self, update: Update) -> Incoming:
        """Read a raw update; what the bot does not act on is Happening.OTHER."""

    async def send(self, chat_id: str, text: str, choices: tuple[Choice, ...]) -> str:
        """Send light HTML of at most `max_text` UTF-16 units with its choices; return the message's id."""

    async def send_file(
        self, chat_id: str, file: Attachment | MadeFile, caption: str, choices: tuple[Choice, ...]
    ) -> str:
        """Send a file with light HTML of at most 1,024 letters; return the message's id.

        The content of one that the network has does not pass through this machine.
        """

    async def edit(
        self, chat_id: str, message_id: str, text: str, choices: tuple[Choice, ...], *, caption: bool
    ) -> None:
        """Change the words and choices of a message; of one with a file (`caption`) those under it.

        What says so already is no refusal.
        """

    async def delete(self, chat_id: str, message_id: str) -> None:
        """Take a message away; one that is gone already is no refusal."""

    def is_group(self, chat_id: str) -> bool:
        """Whether a chat is a group, which takes fewer messages than a person."""

    async def probe(self) -> None:
        """Ask the network whether it answers; nobody sees it."""

    async def acknowledge_press(self, press_id: str) -> None:
        """Tell the network that a button press has arrived."""

    async def fetch(self, file_id: str) -> bytes:
        """Return a file's content."""

    def link(self, bot_name: str, code: str) -> str | None:
        """Return the address that opens the bot with an invite code, None where the network has none."""
