"""Announcements: what is written to many people at once, and why it is not taken."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.audiences import Audience
from bot.domain.chat import Attachment
from bot.domain.letters import bare
from bot.domain.office import Office
from bot.domain.reading import secrecy
from bot.domain.reading.model import Refusal
from bot.domain.reading.text import composed
from bot.domain.receipts import Count
from bot.domain.splitting import units

LONGEST = 3000  # UTF-16 units: with what stands around them they fit in one message of every network
MOST_FILES = 5
MOST_ANSWERS = 5
LONGEST_ANSWER = 60
SAME_WITHIN = timedelta(hours=48)


class AnnouncementState(StrEnum):
    """Where an announcement stands."""

    DRAFT = "draft"
    ASKED = "asked"  # it waits for a second admin
    SCHEDULED = "scheduled"
    SENDING = "sending"
    PAUSED = "paused"
    SENT = "sent"
    CANCELLED = "cancelled"  # what had not left by then never leaves
    RECALLED = "recalled"
    DISCARDED = "discarded"


GOES_OUT = (AnnouncementState.SENDING, AnnouncementState.PAUSED)
WENT_OUT = (*GOES_OUT, AnnouncementState.SENT, AnnouncementState.CANCELLED, AnnouncementState.RECALLED)
EDITABLE = (AnnouncementState.DRAFT, AnnouncementState.ASKED, AnnouncementState.SCHEDULED)


@dataclass(frozen=True)
class Texts:
    """Ids of rendered words: those of the copies as they stand, and those that tell of a change."""

    copy: int | None = None
    notice: int | None = None


@dataclass(frozen=True)
class Announcement:
    """An announcement as it stands.

    `version` changes with every edit of the draft, `edition` with every correction of what was sent.
    `correction` are words that wait for a yes; `changing`: copies are still being corrected or taken back.
    `audience` None: not said yet. `send_at` None: at once. `answers` make it a poll; `ack_by`: until then
    "đã nhận" is expected. `unread`: names of files whose content nobody could look at.
    """

    id: int
    author_id: int
    state: AnnouncementState
    text: str
    created_at: datetime
    version: int = 1
    edition: int = 1
    files: tuple[Attachment, ...] = ()
    unread: tuple[str, ...] = ()
    audience: Audience | None = None
    answers: tuple[str, ...] = ()
    ack_by: datetime | None = None
    send_at: datetime | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    author: str = ""
    changing: bool = False
    texts: Texts = Texts()
    correction: str | None = None
    correction_by: int | None = None

    @property
    def digest(self) -> str:
        """What two announcements of the same words have in common."""
        return hashlib.sha256(bare(self.text).encode()).hexdigest()


@dataclass(frozen=True)
class Reach:
    """Whom an audience is made of now: by unit, in the directory's order, and who can't be reached."""

    units: tuple[Count, ...] = ()
    unreachable: tuple[Count, ...] = ()

    @property
    def people(self) -> int:
        """How many there are in all."""
        return sum(one.people for one in self.units)

    @property
    def lost(self) -> int:
        """How many of them can't be reached."""
        return sum(one.people for one in self.unreachable)


@dataclass(frozen=True)
class Changed:
    """A correction or a recall: how many copies are changed, and how many people are told and asked again."""

    announcement: Announcement
    copies: int
    told: int


class Flaw(StrEnum):
    """Why an announcement, or a change of one, is not taken."""

    UNKNOWN = "unknown"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_LONG_UNDER_FILE = "too_long_under_file"
    MARKED = "marked"
    TOO_MANY_FILES = "too_many_files"
    ANSWERS = "answers"
    NO_AUDIENCE = "no_audience"
    NOBODY = "nobody"
    NOT_A_MOMENT = "not_a_moment"
    PAST = "past"
    CHANGED = "changed"
    STATE = "state"
    OWN = "own"
    NO_SECOND = "no_second"
    NOT_FOR_YOU = "not_for_you"
    NOT_OFFERED = "not_offered"
    NOBODY_TO_TELL = "nobody_to_tell"
    UNCHANGED = "unchanged"
    NOTHING_WAITS = "nothing_waits"


def flaw_in(text: str) -> Flaw | None:
    """Return why words can't be announced: none, too many, or a mark of secrecy, of inside use or of a draft.

    >>> flaw_in("Họp lúc 8 giờ"), flaw_in("MẬT").value, flaw_in(" ").value
    (None, 'marked', 'empty')
    """
    if not text.strip():
        return Flaw.EMPTY
    if units(text) > LONGEST:
        return Flaw.TOO_LONG
    return Flaw.MARKED if secrecy.refusal(composed(text)) is not None else None


def file_flaw(name: str, refused: Refusal | None) -> Flaw | None:
    """Return why a file can't go along; `refused` is what its content says, where it was read."""
    return Flaw.MARKED if refused is not None or secrecy.refusal("", name) is not None else None


def answers_in(words: str) -> tuple[str, ...] | Flaw:
    """Return the answers of a poll, parted by semicolons or lines.

    >>> answers_in("Dự họp; Vắng; ")
    ('Dự họp', 'Vắng')
    """
    found = tuple(
        dict.fromkeys(one.strip(" .") for one in words.replace("\n", ";").split(";") if one.strip(" ."))
    )
    if not 2 <= len(found) <= MOST_ANSWERS or any(len(one) > LONGEST_ANSWER for one in found):
        return Flaw.ANSWERS
    return Flaw.MARKED if any(flaw_in(one) is Flaw.MARKED for one in found) else found


def opens_at(office: Office, now: datetime) -> datetime:
    """Return the first moment of office hours from now on."""
    return office.hours.next_open(office.local(now), office.calendar)


@dataclass(frozen=True)
class Preview:
    """What sending a draft would do now, and what must be asked before.

    `repeats`: how many of these people got the same words within 48 hours, and when.
    """

    announcement: Announcement
    reach: Reach
    seconds: float
    needs_second: bool = False
    repeats: tuple[int, datetime] | None = None
    opens_at: datetime | None = None


@dataclass(frozen=True)
class Refused:
    """Why something is not done; `words` and `candidates` say what was not understood."""

    flaw: Flaw
    words: str = ""
    candidates: tuple[str, ...] = ()
    announcement: Announcement | None = field(default=None, compare=False)
