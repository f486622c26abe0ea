"""What a cadre's reply means: values only."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Outcome(StrEnum):
    """What a reply says of a task."""

    DONE = "done"
    PROGRESS = "progress"
    BLOCKED = "blocked"
    ACK = "ack"
    EXTENSION_REQUEST = "extension_request"
    QUESTION = "question"
    NOT_OURS = "not_ours"
    UNDO = "undo"
    NOT_STARTED = "not_started"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Item:
    """What one message says of one task among several."""

    task_ref: str
    outcome: Outcome
    percent: int | None = None


@dataclass(frozen=True)
class Understanding:
    """The meaning of one message.

    `task_refs`: bare codes in the order written ("3", "2.1", "12"). `items`: only when several tasks are told
    apart. `confirm`: nothing may be stored before the person is asked. `new_due`: the day that a request for
    more time names. `percent`: 0 to 100. `thing`: the words, without marks, of what an end names as over.
    """

    outcome: Outcome
    percent: int | None = None
    task_refs: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    confirm: bool = False
    new_due: date | None = None
    thing: tuple[str, ...] = ()
