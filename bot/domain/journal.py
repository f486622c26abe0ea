"""The journal: who did what, when, through which message; each line's hash covers the line before it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum

START = "0" * 64  # what the first line follows

About = int | str | date | bool | None


class Deed(StrEnum):
    """What decides or changes something; what it is about is told by ids, never in people's words."""

    INVITED = "invited"
    REVOKED = "revoked"  # a code, before it was used up
    JOINED = "joined"
    APPLIED = "applied"
    ADMITTED = "admitted"
    TURNED_AWAY = "turned_away"
    CORRECTED = "corrected"  # one's own name
    EXPORTED = "exported"  # one's own data
    WITHDRAWN = "withdrawn"  # one's consent
    ERASED = "erased"  # one's own data
    UNLINKED = "unlinked"  # who holds no post any more, from their account
    DRAFTED = "drafted"
    EDITED = "edited"
    DISCARDED = "discarded"
    PUBLISHED = "published"
    REPORTED = "reported"
    TAKEN_BACK = "taken_back"
    SHOWN = "shown"  # evidence
    ASKED = "asked"
    DECIDED = "decided"  # by the office, of a matter
    DIRECTED = "directed"  # by a superior, of an overdue task
    DELEGATED = "delegated"
    EVENT_DATED = "event_dated"  # the day of an event that deadlines wait for
    POSTS_CHANGED = "posts_changed"  # of a person, by an admin
    POSTS_RESTORED = "posts_restored"  # such a change is taken back
    LEAVE_ENTERED = "leave_entered"
    LEAVE_BEGUN = "leave_begun"
    LEAVE_ENDED = "leave_ended"
    GROUP_CONNECTED = "group_connected"  # a group chat, to a unit
    GROUP_DISCONNECTED = "group_disconnected"
    HANDED_OVER = "handed_over"  # a post in a unit has ended
    PUT_OFF = "put_off"
    FORGOTTEN = "forgotten"
    ANNOUNCEMENT_SENT = "announcement_sent"  # or told to go out at a moment, or laid before a second admin
    ANNOUNCEMENT_APPROVED = "announcement_approved"
    ANNOUNCEMENT_STOPPED = "announcement_stopped"  # paused or cancelled
    ANNOUNCEMENT_RESUMED = "announcement_resumed"
    ANNOUNCEMENT_CORRECTED = "announcement_corrected"
    ANNOUNCEMENT_RECALLED = "announcement_recalled"
    ACKNOWLEDGED = "acknowledged"  # an announcement
    DIRECTORY_IMPORTED = "directory_imported"
    CALENDAR_IMPORTED = "calendar_imported"
    HOUR_CHOSEN = "hour_chosen"
    SETTING_CHANGED = "setting_changed"
    RESENT = "resent"


@dataclass(frozen=True)
class Entry:
    """A deed before it has its place: `cadre_id` None is the command line or a setting of the office."""

    at: datetime
    deed: str
    cadre_id: int | None
    inbox_id: int | None
    about: str  # JSON, as `about` writes it


@dataclass(frozen=True)
class Line:
    """An entry in its place: lines are numbered from 1 without a gap."""

    number: int
    entry: Entry
    hash: str


@dataclass(frozen=True)
class Head:
    """The last line of a journal: an office that notes it down can tell later that nothing before was lost.

    >>> str(Head(2, "ab")), Head.read("2:ab") == Head(2, "ab"), Head.read("two")
    ('2:ab', True, None)
    """

    number: int = 0
    hash: str = START

    def __str__(self) -> str:
        return f"{self.number}:{self.hash}"

    @classmethod
    def read(cls, written: str) -> "Head | None":
        """Return a head as it was noted down, None where the words are none."""
        number, _, digest = written.strip().partition(":")
        is_one = number.isascii() and number.isdigit() and len(number) < 19 and bool(digest)
        return cls(int(number), digest.lower()) if is_one else None


@dataclass(frozen=True)
class Verdict:
    """What is known of a journal after the lines that were looked at.

    `head` is the last whole line; `broken` the number of the first that is not as it was written. `noted` is
    a head that the office noted once, and `met` whether it was found. Cutting off the end leaves a shorter
    journal that is whole in itself: only a noted head tells.
    """

    head: Head = Head()
    broken: int | None = None
    noted: Head | None = None
    met: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether no line is missing or changed, as far as can be told."""
        return self.broken is None and self.has_noted

    @property
    def has_noted(self) -> bool:
        """Whether the noted head is in the journal, or none was given."""
        return self.noted is None or self.met or self.noted == Head()

    def after(self, line: Line) -> "Verdict":
        """Look at the next line, in the order of the numbers; nothing counts after a broken one."""
        if self.broken is not None:
            return self
        if line.number != self.head.number + 1 or line.hash != _hash(line, self.head.hash):
            return replace(self, broken=self.head.number + 1)
        head = Head(line.number, line.hash)
        return replace(self, head=head, met=self.met or head == self.noted)


def about(named: Mapping[str, About]) -> str:
    """Write what a deed is about, always in the same way.

    >>> about({"matter": 7, "day": date(2026, 12, 1), "task": None})
    '{"day":"2026-12-01","matter":7}'
    """
    told = {k: v.isoformat() if isinstance(v, date) else v for k, v in named.items() if v is not None}
    return json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def placed(entry: Entry, head: Head) -> Line:
    """Give an entry its place after a head."""
    bare = Line(head.number + 1, entry, "")
    return replace(bare, hash=_hash(bare, head.hash))


def _hash(line: Line, before: str) -> str:
    entry = line.entry
    at = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    content = [before, line.number, at, entry.deed, entry.cadre_id, entry.inbox_id, entry.about]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()
