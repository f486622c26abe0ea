"""Which days are worked: the Vietnamese calendar with an office's own overrides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

import holidays

ONE_DAY = timedelta(days=1)

# What the `holidays` package has wrong or may lack: day -> worked or not.
CORRECTIONS: Mapping[date, bool] = {
    date(2026, 1, 2): False,  # bridge day of the New Year, by the leave calendar of 2026
    date(2026, 1, 10): True,  # the Saturday worked in its place
}

# (month, day, first year): days off every year from then on.
YEARLY_LEAVE = ((11, 24, 2026),)  # Ngày Văn hóa Việt Nam, Nghị quyết 28/2026/QH16


@lru_cache(maxsize=1)
def _vietnam() -> holidays.HolidayBase:
    return holidays.country_holidays("VN", language="vi")


@dataclass(frozen=True)
class WorkingCalendar:
    """Working days of the public sector; `overrides` (day -> worked or not) win over everything else."""

    overrides: Mapping[date, bool] = field(default_factory=dict)

    def is_working(self, day: date) -> bool:
        """Whether `day` is worked."""
        if day in self.overrides:
            return self.overrides[day]
        if day in CORRECTIONS:
            return CORRECTIONS[day]
        if any((day.month, day.day) == (m, d) and day.year >= since for m, d, since in YEARLY_LEAVE):
            return False
        return bool(_vietnam().is_working_day(day))

    def next_working(self, day: date) -> date:
        """Return the first working day from `day` on."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def last_working(self, day: date) -> date:
        """Return the last working day up to `day`."""
        while not self.is_working(day):
            day -= ONE_DAY
        return day

    def add_working(self, day: date, count: int) -> date:
        """Return the `count`-th working day after `day`, `day` itself not counted."""
        for _ in range(count):
            day = self.next_working(day + ONE_DAY)
        return day

    def last_before_tet(self, year: int) -> date | None:
        """Return the last working day before the Tết leave of `year`, None when it is not known."""
        leave = [d for d in _days_of(year) if _is_tet(_vietnam().get(d, ""))]
        return self.last_working(min(leave) - ONE_DAY) if leave else None


def _days_of(year: int) -> list[date]:
    """Return the days on which the Lunar New Year can fall."""
    first = date(year, 1, 2)
    return [first + n * ONE_DAY for n in range(60)]


def _is_tet(name: str | None) -> bool:
    return bool(name) and "Tết" in str(name) and "Dương lịch" not in str(name)
