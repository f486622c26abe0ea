"""Events: what a deadline waits for ("trước Đại hội", "tại giao ban quý IV"), and which day follows."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.letters import bare
from bot.domain.reading.model import BeforeDate

BEFORE = re.compile(r"^trước\s+(?:khi\s+(?:tổ\s+chức\s+)?|dịp\s+|thời\s+điểm\s+)?", re.IGNORECASE)
AT = re.compile(r"^.*?\b(?:tại|trong)\s+(?:cuộc\s+|phiên\s+)?", re.IGNORECASE)
MEETING = re.compile(r"^(?:cuoc |buoi |phien )?(?:hoi nghi |hop )?")
QUARTERS = {"1": "i", "2": "ii", "3": "iii", "4": "iv"}
PUT_OFF = re.compile(r"(?:tam )?hoan(?: lai)?|(?:bo|xoa) ngay|chua (?:co|ro|dinh)(?: ngay)?")
HELD = re.compile(r"\bda (?:to chuc|hop|dien ra)\b")
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Event:
    """An event as a document names it; `before`: the task is due before it, else on its day."""

    name: str
    before: bool

    @property
    def key(self) -> str:
        """What is the same for every way to write it.

        >>> Event("Giao ban  Quý IV", False).key
        'giao ban quy iv'
        """
        return key_of(self.name)

    def due_on(self, held_on: date, rule: BeforeDate) -> date:
        """Return the day that a task is due, by the office's rule for "trước ngày D" (R3)."""
        return held_on - ONE_DAY if self.before and rule is BeforeDate.DAY_BEFORE else held_on


def key_of(name: str) -> str:
    """Return what is the same for every way to write an event's name."""
    return bare(name).strip(" .,;:")


def alike(name: str) -> str:
    """Return what is the same for the ways in which people name an event.

    >>> alike("Hội nghị giao ban quý 4") == alike("giao ban Quý IV")
    True
    """
    without = MEETING.sub("", key_of(name), count=1)
    return re.sub(r"\bquy ([1-4])\b", lambda match: f"quy {QUARTERS[match[1]]}", without)


def is_put_off(words: str) -> bool:
    """Whether words typed in the place of an event's day say that it has none any more.

    >>> is_put_off("hoãn"), is_put_off("chưa có ngày"), is_put_off("25/12")
    (True, True, False)
    """
    return PUT_OFF.fullmatch(bare(words).strip(" .")) is not None


def was_held(words: str) -> bool:
    """Whether words typed with an event's day say that it was held: "đã tổ chức 25/11/2026"."""
    return HELD.search(bare(words)) is not None


def event_in(words: str) -> Event:
    """Return the event that a deadline's words name.

    >>> event_in("trước Đại hội Đảng bộ phường"), event_in("báo cáo tại giao ban quý IV").name
    (Event(name='Đại hội Đảng bộ phường', before=True), 'giao ban quý IV')
    """
    flat = " ".join(words.split())
    if (match := BEFORE.match(flat)) is not None:
        return Event(flat[match.end() :].strip(" .,;"), before=True)
    match = AT.match(flat)
    return Event(flat[match.end() if match else 0 :].strip(" .,;"), before=False)
