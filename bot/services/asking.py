"""Asking: a reply that waits for its task or for a yes is kept, over a restart too."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.evidence import Evidence
from bot.domain.replies.model import Outcome, Understanding
from bot.domain.targets import Sight
from bot.services.reporting import Claim
from bot.store import dialogues
from bot.store.database import Transaction
from bot.store.dialogues import Dialogue
from bot.store.sayings import Said

ANSWER_WITHIN = timedelta(hours=24)


class Topic(StrEnum):
    """What is being asked."""

    WHICH_TASK = "which_task"
    CONFIRM = "confirm"


@dataclass(frozen=True)
class Pending:
    """A reply that waits: the words, what they may mean, and whether that needs a yes.

    `all_meant`: every claim is meant, not one of them. `agreed`: the person has said yes. `file`: it came
    along; claims without an outcome say only that it belongs to a task.
    """

    said: str
    claims: tuple[Claim, ...]
    uncertain: bool = False
    all_meant: bool = False
    agreed: bool = False
    file: Evidence | None = None

    @classmethod
    def of(
        cls, said: str, meaning: Understanding, cards: Sequence[TaskCard], *, uncertain: bool = False
    ) -> "Pending":
        """Make one from what was understood and what it can be about."""
        claims = tuple(Claim(c, meaning.outcome, meaning.percent, meaning.new_due) for c in cards)
        return cls(said, claims, uncertain=meaning.confirm or uncertain)

    @property
    def cards(self) -> tuple[TaskCard, ...]:
        """The tasks it can be about."""
        return tuple(claim.card for claim in self.claims)


async def ask(tx: Transaction, account_id: int, topic: Topic, pending: Pending, now: datetime) -> None:
    """Keep a question for a day; it replaces the one before."""
    payload = {
        "said": pending.said,
        "uncertain": pending.uncertain,
        "claims": [_kept(claim) for claim in pending.claims],
        "file": _kept_file(pending.file),
    }
    await dialogues.ask(tx, account_id, Dialogue(topic, payload), now + ANSWER_WITHIN)


def open_question(dialogue: Dialogue | None, sight: Sight) -> tuple[Topic, Pending] | None:
    """Return the open question, None when there is none; tasks no longer in sight are left out of it."""
    if dialogue is None or dialogue.topic not in set(Topic):
        return None
    known = {card.id: card for card in sight.held}
    kept = (c for c in dialogue.payload["claims"] if c["id"] in known)
    claims = tuple(_claim(known[c["id"]], c) for c in kept)
    said, uncertain, file = (dialogue.payload.get(name) for name in ("said", "uncertain", "file"))
    return Topic(dialogue.topic), Pending(
        said or "", claims, bool(uncertain), file=Evidence(**file) if file else None
    )


def carries(said: Said | None, question: Message) -> bool:
    """Whether a message that the person has is that question, or the last part of it where it was long."""
    return (
        said is not None
        and said.certain
        and said.choices == question.choices
        and question.text.endswith(said.text)
    )


async def drop(tx: Transaction, account_id: int) -> bool:
    """Forget the open question; return whether there was one."""
    return await dialogues.end(tx, account_id)


def _kept(claim: Claim) -> dict[str, Any]:  # Any: JSON
    return {
        "id": claim.card.id,
        "outcome": claim.outcome,
        "percent": claim.percent,
        "new_due": claim.new_due.isoformat() if claim.new_due else None,
    }


def _kept_file(file: Evidence | None) -> dict[str, Any] | None:  # Any: JSON
    """Keep a file; what is a document's is never asked about."""
    if file is None:
        return None
    kept = ("name", "file_id", "size_bytes", "is_photo", "sha256")
    return {name: getattr(file, name) for name in kept}


def _claim(card: TaskCard, kept: dict[str, Any]) -> Claim:  # Any: JSON
    new_due = date.fromisoformat(kept["new_due"]) if kept["new_due"] else None
    return Claim(card, Outcome(kept["outcome"]), kept["percent"], new_due)
