"""What passes between a person and the bot, whatever the network."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any


class Happening(StrEnum):
    """What an update tells."""

    MESSAGE = "message"
    EDITED = "edited"  # words that were sent before, as they stand now
    PRESS = "press"  # a button; its text is what the button says
    LEFT = "left"  # the person blocked the bot
    RETURNED = "returned"  # the person unblocked the bot
    OTHER = "other"  # nothing that the bot acts on


@dataclass(frozen=True)
class Update:
    """A raw update: its key is unique in the channel, and updates of one chat keep their order."""

    key: str
    chat_id: str
    body: dict[str, Any]  # the network's own JSON: any shape


@dataclass(frozen=True)
class Attachment:
    """A file that came with a message, still with the network; `is_photo`: as a picture, without a name."""

    file_id: str
    name: str
    size_bytes: int
    is_photo: bool = False


@dataclass(frozen=True)
class MadeFile:
    """A file that the bot made itself; `is_photo`: shown as a picture."""

    name: str
    content: bytes
    is_photo: bool = False


@dataclass(frozen=True)
class Incoming:
    """One thing a person said or did, in their private chat or in a group; `sender_id` tells who it was."""

    channel: str
    chat_id: str
    happening: Happening
    text: str = ""
    sender_name: str = ""
    said_at: datetime | None = None  # None where the network does not tell
    quoted: str | None = None  # the network's id of the message quoted, or of the button's message
    press_id: str | None = None
    attachment: Attachment | None = None
    private: bool = True
    sender_id: str | None = None  # the chat id of the person's private chat
    message_id: str | None = None  # the network's id of the message itself; an edit keeps it


@dataclass(frozen=True)
class Command:
    """An entry of the command menu."""

    name: str
    description: str


@dataclass(frozen=True)
class Choice:
    """An answer offered with a message: a button to press or a key to type, both standing for `says`."""

    key: str
    label: str
    says: str


class Act(StrEnum):
    """What a delivery does."""

    SEND = "send"
    EDIT = "edit"  # the words and choices of a message that was sent
    DELETE = "delete"  # a message that was sent


class MessageKind(StrEnum):
    """What a message is for: how long it is of use, and what is done where it may have arrived."""

    ANSWER = "answer"
    PUSH = "push"  # tasks and what became of them
    REMINDER = "reminder"  # summaries too
    NOTICE = "notice"  # to the office, of what units say
    ANNOUNCEMENT = "announcement"


@dataclass(frozen=True)
class Message:
    """Something to tell one person.

    `text` is light HTML (<b>, <i>, escaped otherwise). `about` are assignment ids in the order listed: what a
    quoted reply or a bare number is about; with `asks`, a reply that names no task is about it too; with
    `numbered`, they stand under the numbers 1, 2, 3 … that a reply can name.
    `account_id` None means the person who spoke. `useful_until`: from then on it is not sent any more, None:
    as its kind has it (bot/domain/usefulness.py). `file`: it goes along, and the text is its caption.
    `announcement_id`: the announcement that it is, or tells of.
    `counts_on`: the day of whose unprompted messages it is one, `held_until`: before then it does not leave.
    `fleeting`: it tells a code, so that its words and the file made for it are forgotten once it is settled.
    """

    text: str
    choices: tuple[Choice, ...] = ()
    about: tuple[int, ...] = ()
    asks: bool = False
    numbered: bool = False
    account_id: int | None = None
    useful_until: datetime | None = None
    file: Attachment | MadeFile | None = None
    kind: MessageKind = MessageKind.PUSH  # of an answer and an announcement the lane tells
    announcement_id: int | None = None
    counts_on: date | None = None
    held_until: datetime | None = None
    fleeting: bool = False


class Lane(StrEnum):
    """What goes first when much waits."""

    ANSWER = "1-answer"
    PUSH = "2-push"
    ANNOUNCEMENT = "3-announcement"
