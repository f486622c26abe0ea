"""Setting forms: how the value of a setting is typed, within which bounds, and how it is written down."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Protocol

from bot.domain.letters import bare
from bot.domain.office_hours import Span
from bot.domain.reading.model import BeforeDate

Value = int | bool | time | Span | BeforeDate | tuple[int, ...]
CLOCK = re.compile(r"(\d{1,2})(?: ?(?:h|g|gio|:) ?(\d{1,2})?(?: ?(?:phut|p))?)")
YEAR_DAY = re.compile(r"(?:ngay )?(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})")
A_YEAR = 2026  # of 365 days: 29/02 is no day of every year
AND = re.compile(r" ?(?:,|;|\bva\b) ?| ")
NONE = "khong"
YES_OR_NO = {"co": True, "yes": True, "true": True, "khong": False, "no": False, "false": False}
DAYS_BEFORE = {
    "hom truoc": BeforeDate.DAY_BEFORE,
    "day before": BeforeDate.DAY_BEFORE,
    "dung ngay": BeforeDate.SAME_DAY,
    "same day": BeforeDate.SAME_DAY,
}
WEEKDAYS = {
    name: day
    for day, names in enumerate(
        ("hai|2|monday", "ba|3|tuesday", "tu|4|wednesday", "nam|5|thursday", "sau|6|friday")
    )
    for name in names.split("|")
}


class Form(Protocol):
    """A way of writing values; `read` gives None where the words are none within its bounds."""

    @property
    def bounds(self) -> str:
        """The bounds, "" where the form itself says them."""

    def read(self, words: str) -> Value | None:
        """Read a value as a person types it, or as it was written down."""

    def written(self, value: Value) -> str:
        """Write a value down, so that `read` gives it back."""


@dataclass(frozen=True)
class Number:
    """One whole number; words of its unit may follow it."""

    least: int
    most: int

    @property
    def bounds(self) -> str:
        """The least and the most."""
        return f"{self.least}-{self.most}"

    def read(self, words: str) -> int | None:
        """Read a number.

        >>> Number(1, 60).read("10 phút"), Number(1, 60).read("61"), Number(1, 60).read("một")
        (10, None, None)
        """
        match = re.fullmatch(r"(\d{1,5})(?: [a-z ]{1,20})?", bare(words))
        return int(match[1]) if match and self.least <= int(match[1]) <= self.most else None

    def written(self, value: Value) -> str:
        """Write it in digits."""
        return str(value)


@dataclass(frozen=True)
class Days:
    """Several numbers of days, each once, in order; "không" where there may be none."""

    least: int
    most: int
    at_least_one: bool = False
    backwards: bool = False

    @property
    def bounds(self) -> str:
        """The least and the most of each."""
        return f"{self.least}-{self.most}"

    def read(self, words: str) -> tuple[int, ...] | None:
        """Read the numbers.

        >>> Days(1, 60, backwards=True).read("1 ngày, 3 ngày và 7 ngày")
        (7, 3, 1)
        """
        plain = bare(words)
        if plain == NONE:
            return None if self.at_least_one else ()
        parts = [part for part in AND.split(re.sub(r" ?\bngay\b", "", plain)) if part]
        if not parts or not all(re.fullmatch(r"\d{1,3}", part) for part in parts):
            return None
        days = sorted({int(part) for part in parts}, reverse=self.backwards)
        return tuple(days) if all(self.least <= n <= self.most for n in days) else None

    def written(self, value: Value) -> str:
        """Write them with commas between."""
        assert isinstance(value, tuple), "it was read by this form"
        return ", ".join(str(days) for days in value) or "không"


@dataclass(frozen=True)
class Clock:
    """A time of the day."""

    bounds: str = field(default="", init=False)

    def read(self, words: str) -> time | None:
        """Read a time.

        >>> Clock().read("8h30"), Clock().read("8 giờ"), Clock().read("25h")
        (datetime.time(8, 30), datetime.time(8, 0), None)
        """
        match = CLOCK.fullmatch(bare(words))
        if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
            return None
        return time(int(match[1]), int(match[2] or 0))

    def written(self, value: Value) -> str:
        """Write it as "08:30"."""
        return f"{value:%H:%M}"


@dataclass(frozen=True)
class Hours:
    """From one time of the day to a later one."""

    bounds: str = field(default="", init=False)

    def read(self, words: str) -> Span | None:
        """Read both times.

        >>> Hours().read("từ 7h30 đến 11h15")
        Span(start=datetime.time(7, 30), end=datetime.time(11, 15))
        """
        ends = re.split(r" ?(?:-|–|\bden\b) ?", re.sub(r"^tu ", "", bare(words)))
        times = [Clock().read(end) for end in ends]
        match times:
            case [time() as start, time() as end] if start < end:
                return Span(start, end)
        return None

    def written(self, value: Value) -> str:
        """Write it as "07:30-11:15"."""
        assert isinstance(value, Span), "it was read by this form"
        return f"{value.start:%H:%M}-{value.end:%H:%M}"


@dataclass(frozen=True)
class YesOrNo:
    """Something that is so or not."""

    bounds: str = field(default="", init=False)

    def read(self, words: str) -> bool | None:
        """Read it.

        >>> YesOrNo().read("Có"), YesOrNo().read("không"), YesOrNo().read("7")
        (True, False, None)
        """
        return YES_OR_NO.get(bare(words))

    def written(self, value: Value) -> str:
        """Write it in a word."""
        return "có" if value else "không"


@dataclass(frozen=True)
class DayBefore:
    """What "trước ngày D" means."""

    bounds: str = field(default="", init=False)

    def read(self, words: str) -> BeforeDate | None:
        """Read it.

        >>> DayBefore().read("hôm trước"), DayBefore().read("ngày mai")
        (<BeforeDate.DAY_BEFORE: 'day_before'>, None)
        """
        return DAYS_BEFORE.get(bare(words).replace("_", " ").removeprefix("ngay "))

    def written(self, value: Value) -> str:
        """Write it in two words."""
        return "đúng ngày" if value is BeforeDate.SAME_DAY else "hôm trước"


@dataclass(frozen=True)
class YearDay:
    """A day that comes every year, as its month and its day."""

    bounds: str = field(default="", init=False)

    def read(self, words: str) -> tuple[int, int] | None:
        """Read it.

        >>> YearDay().read("1/12"), YearDay().read("ngày 15 tháng 11"), YearDay().read("29/02")
        ((12, 1), (11, 15), None)
        """
        match = YEAR_DAY.fullmatch(bare(words))
        try:
            day = date(A_YEAR, int(match[2]), int(match[1])) if match else None
        except ValueError:
            return None
        return (day.month, day.day) if day else None

    def written(self, value: Value) -> str:
        """Write it as "01/12"."""
        assert isinstance(value, tuple), "it was read by this form"
        month, day = value
        return f"{day:02}/{month:02}"


@dataclass(frozen=True)
class Weekday:
    """A working day of the week; Monday is 0."""

    bounds: str = field(default="", init=False)
    names: Mapping[str, int] = field(default_factory=lambda: WEEKDAYS, repr=False)

    def read(self, words: str) -> int | None:
        """Read it.

        >>> Weekday().read("thứ sáu"), Weekday().read("chủ nhật")
        (4, None)
        """
        return self.names.get(bare(words).removeprefix("thu "))

    def written(self, value: Value) -> str:
        """Write it as "thứ 2"."""
        assert isinstance(value, int), "it was read by this form"
        return f"thứ {value + 2}"
