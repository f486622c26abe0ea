"""Office hours: when unprompted messages may be sent."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.domain.working_days import WorkingCalendar

STEP_MINUTES = 5  # summaries are looked for so often


def on_step(at: time) -> time:
    """Return the step of the day that a time falls in: what is due in the last minutes is told in time.

    >>> on_step(time(16, 58)), on_step(time(8, 30))
    (datetime.time(16, 55), datetime.time(8, 30))
    """
    return time(at.hour, at.minute - at.minute % STEP_MINUTES)


@dataclass(frozen=True)
class Span:
    """A part of a day, its start counted in and its end not."""

    start: time
    end: time

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError("the end of a span comes after its start")


@dataclass(frozen=True)
class OfficeHours:
    """When unprompted messages may be sent.

    Monday's first hour is left to the flag ceremony and the week's meeting (source: the trade's notes, 6).
    """

    spans: tuple[Span, ...] = (Span(time(7, 30), time(11, 15)), Span(time(13, 30), time(17, 0)))
    monday_from: time = time(8, 30)

    def open_at(self, moment: datetime, calendar: WorkingCalendar) -> bool:
        """Whether an unprompted message may be sent at `moment` (in the office's time zone)."""
        if not calendar.is_working(moment.date()):
            return False
        if moment.weekday() == 0 and moment.time() < self.monday_from:
            return False
        return self._span_at(moment) is not None

    def next_open(self, moment: datetime, calendar: WorkingCalendar) -> datetime:
        """Return the first moment from `moment` on (in the office's time zone) at which one may be sent."""
        starts = sorted([*(span.start for span in self.spans), self.monday_from])
        day = moment.date()
        while True:
            for start in starts:
                at = max(moment, datetime.combine(day, start, moment.tzinfo))
                if self.open_at(at, calendar):
                    return at
            day = calendar.next_working(day + timedelta(days=1))

    def within(self, wished: time) -> time:
        """Return a time of the day within the hours, else the next one that is, else the last part's start.

        >>> OfficeHours().within(time(9)), OfficeHours().within(time(12)), OfficeHours().within(time(20))
        (datetime.time(9, 0), datetime.time(13, 30), datetime.time(13, 30))
        """
        open_then = (max(wished, span.start) for span in self.spans if wished < span.end)
        return next(open_then, self.spans[-1].start)

    def closes_at(self, moment: datetime) -> datetime:
        """Return when the span that `moment` falls in ends, `moment` itself where it falls in none."""
        span = self._span_at(moment)
        return moment if span is None else datetime.combine(moment.date(), span.end, moment.tzinfo)

    def _span_at(self, moment: datetime) -> Span | None:
        return next((span for span in self.spans if span.start <= moment.time() < span.end), None)
