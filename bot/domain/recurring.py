"""Recurring deadlines: what "trước ngày 20 hằng tháng" fixes, and its next day."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.letters import bare
from bot.domain.reading.model import BeforeDate

ONE_DAY = timedelta(days=1)
MONTHS = {"thang": 1, "quy": 3, "nam": 12}
WHEN = r"\b(?P<when>truoc|vao|(?:cham|muon) nhat(?: vao| la| truoc| den)*|trong|den)"
DAY = r"(?:ngay )?(?P<day>\d{1,2})"
EVERY = r"(?:hang|moi)"
# Each with an example. A deadline of several days ("15 và 30 hằng tháng") or of weekdays is none of them.
FORMS = (
    # "trước ngày 20 hằng tháng", "chậm nhất ngày 25 mỗi quý"
    re.compile(rf"{WHEN} {DAY} (?:cua )?{EVERY} (?P<period>thang|quy)\b"),
    # "trước ngày 15 tháng cuối quý"
    re.compile(rf"{WHEN} {DAY} (?:cua )?thang (?P<which>dau|cuoi)(?: cua)?(?: moi)? quy\b"),
    # "trước ngày 10/12 hằng năm", "trong tháng 12 hằng năm"
    re.compile(rf"{WHEN} (?:{DAY} ?(?:/|-|thang) ?)?(?:thang )?(?P<month>\d{{1,2}}) {EVERY} nam\b"),
)


@dataclass(frozen=True)
class Rhythm:
    """How often, and on which day: of the `month`-th month of a period of so many months.

    `day` None: its last. `before`: the words say "trước", so R3 of the trade holds.
    """

    months: int
    month: int
    day: int | None
    before: bool

    def due_after(self, day: date, rule: BeforeDate) -> date:
        """Return the first due day after a day.

        >>> Rhythm(1, 1, 20, True).due_after(date(2026, 11, 19), BeforeDate.DAY_BEFORE)
        datetime.date(2026, 12, 19)
        """
        first = day.year * 12 + day.month - 1
        for number in range(first, first + self.months + 2):
            year, month = divmod(number, 12)
            if month % self.months == self.month - 1:
                due = self._due(year, month + 1, rule)
                if due > day:
                    return due
        raise AssertionError("every period has its day")

    def _due(self, year: int, month: int, rule: BeforeDate) -> date:
        last = monthrange(year, month)[1]
        if self.day is None:
            return date(year, month, 1) - ONE_DAY if self.before else date(year, month, last)
        if self.day > last:  # the 31st of a month that has none: all of it is before
            return date(year, month, last)
        due = date(year, month, self.day)
        return due - ONE_DAY if self.before and rule is BeforeDate.DAY_BEFORE else due


def rhythm_in(words: str | None) -> Rhythm | None:
    """Return the rhythm that a deadline's words fix, None where they fix no day.

    >>> rhythm_in("trước ngày 20 hằng tháng"), rhythm_in("định kỳ hằng quý")
    (Rhythm(months=1, month=1, day=20, before=True), None)
    """
    plain = bare(words or "")
    match = next((match for form in FORMS if (match := form.search(plain))), None)
    if match is None:
        return None
    parts = match.groupdict()
    months = MONTHS[parts.get("period") or ("nam" if "month" in parts else "quy")]
    month = int(parts["month"]) if "month" in parts else 1 if parts.get("which") == "dau" else months
    day = int(parts["day"]) if parts["day"] else None
    if not 1 <= month <= months or (day is not None and not 1 <= day <= 31):
        return None
    return Rhythm(months, month, day, before="truoc" in parts["when"])
