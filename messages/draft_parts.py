"""What the messages of a draft are made of: its protocol, a task's line, choices that name their draft."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.assignments import Holding
from bot.domain.chat import Choice
from bot.domain.conclusions import Filed
from bot.domain.corrections import Difference
from bot.domain.drafts import DraftTask
from bot.domain.letters import bare
from bot.domain.meanwhile import OthersChange
from bot.domain.reading.model import Problem
from messages import draft_words
from messages.reckoning import asked, when, where

LONGEST_SAYS_BYTES = (
    64  # what a button may stand for; source: core.telegram.org/bots/api#inlinekeyboardbutton
)
MOST_BY_OTHERS = 5  # of more, it is said how many


class Draft(Protocol):
    """A draft as it stands."""

    @property
    def filed(self) -> Filed:
        """Its head."""

    @property
    def tasks(self) -> tuple[DraftTask, ...]:
        """Its tasks, in order."""

    @property
    def names(self) -> Mapping[str, str]:
        """Short names by organisation id."""

    @property
    def version(self) -> int:
        """What grows with every edit."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is asked."""

    @property
    def corrected(self) -> Filed | None:
        """The published conclusion that it is a later version of."""

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What differs from that."""


@dataclass(frozen=True)
class Line:
    """A task as a draft shows it; `asked` is what a person must look at."""

    task: DraftTask
    leads: str
    coordinators: str
    waiting: str
    when: str
    where: str
    asked: tuple[str, ...]


def line(task: DraftTask, names: Mapping[str, str]) -> Line:
    """Return what a draft shows of a task."""

    def held(holding: Holding) -> str:
        return "; ".join(names.get(i, i) for i in task.ids(holding))

    return Line(
        task,
        leads=held(Holding.LEAD),
        coordinators=held(Holding.COORDINATING),
        waiting="; ".join(filter(None, task.unresolved)),
        when=when(task),
        where=where(task),
        asked=tuple(asked(p, task, names, with_place=False) for p in task.problems),
    )


def by_others(changes: Sequence[OthersChange]) -> list[str]:
    """Say what others changed meanwhile, the newest first: "Nguyễn Văn A: đã ghi thời hạn mục 2.1"."""
    shown = [_by_other(change) for change in reversed(changes[-MOST_BY_OTHERS:])]
    more = len(changes) - len(shown)
    return [*shown, f"Và {more:02} thay đổi trước đó"] if more else shown


def _by_other(change: OthersChange) -> str:
    if change.head:
        says = draft_words.HEAD_CHANGED
    else:
        says = draft_words.MEANWHILE.get(change.kind) or draft_words.EDITED[change.kind]
    touched = ", ".join(change.touched)
    said = says.format(refs=", ".join(change.refs) or touched, made=" và ".join(change.made), touched=touched)
    return f"{change.name or draft_words.BY_COMMAND}: {said[0].lower()}{said[1:].rstrip('.')}"


def listed(shown: Draft, key: int, version: int | None = None) -> Choice:
    """Return the choice that leads to a draft's list; it names the version that its message shows."""
    filed, seen = shown.filed, shown.version if version is None else version
    return Choice(str(key), "Về danh mục", f"danh mục {filed.id} bản {seen}")


def numbered(offered: Sequence[tuple[str, str]]) -> tuple[Choice, ...]:
    """Return choices with the keys 1, 2, 3 … of (label, what it says)."""
    return tuple(Choice(str(n), label, text) for n, (label, text) in enumerate(offered, 1))


def says(filed: Filed, text: str) -> str:
    """Return a typed edit that names its draft, without marks where it would be too long for a button."""
    full = f"dự thảo {filed.id}: {text}"
    return full if fits(full) else bare(f"dt {filed.id}: {text}")


def fits(text: str) -> bool:
    """Whether a button can stand for a text."""
    return len(text.encode()) <= LONGEST_SAYS_BYTES
