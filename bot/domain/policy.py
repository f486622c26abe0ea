"""Policy: what an office decides for itself; bot/domain/office_settings.py has a name for each part."""

from dataclasses import dataclass
from datetime import time

from bot.domain.ladder import Ladder
from bot.domain.office_hours import OfficeHours, Span
from bot.domain.reading.model import BeforeDate

DEFAULT_HOURS = OfficeHours()


@dataclass(frozen=True)
class Policy:
    """The office's choices; each field is a setting of the same name, with what holds until it is changed.

    Days are counted from the deadline; `chief_after` and `late_days` in working days. Leaders are told after
    `leader_after` days or with the last of `leader_reminders` reminders, whichever comes first. What has no
    deadline is asked about from the `monthly_day` on, a standing duty that names no period every
    `standing_months`. `most_a_day`: unprompted messages to a person. `wait_for_hours`: what is published
    waits for the hours, unless it goes as HỎA TỐC. `before_date`: what "trước ngày D" means. What could not
    be sent is given up `answer_days` after somebody asked, `notice_days` after it was owed to the office.
    """

    remind_before: tuple[int, ...] = (7, 3, 1)
    remind_on_day: bool = True
    remind_after: tuple[int, ...] = (1, 3)
    repeat_days: int = 7
    head_after: int = 1
    chief_after: int = 3
    leader_after: int = 7
    leader_reminders: int = 3
    monthly_day: int = 1
    standing_months: int = 3
    late_days: int = 5  # working days: a rung that was missed for longer is not told any more
    morning: Span = DEFAULT_HOURS.spans[0]
    afternoon: Span = DEFAULT_HOURS.spans[1]
    monday_from: time = DEFAULT_HOURS.monday_from
    digest_at: time = DEFAULT_HOURS.spans[0].start
    weekly_day: int = 0  # Monday
    most_a_day: int = 3
    wait_for_hours: bool = True
    before_date: BeforeDate = BeforeDate.DAY_BEFORE
    undo_minutes: int = 10
    accept_at_once: bool = False  # a task that its unit reports as done is closed without review
    second_admin_over: int = 200  # people: an announcement to more needs another admin's word
    invite_days: int = 14  # how long a code lasts unless its maker says otherwise
    answer_days: int = 1
    notice_days: int = 3
    year_from: tuple[int, int] = (12, 1)  # month, day: from then on next year's days off are asked for

    @property
    def hours(self) -> OfficeHours:
        """When unprompted messages may be sent."""
        return OfficeHours((self.morning, self.afternoon), self.monday_from)

    @property
    def to_unit(self) -> Ladder:
        """On which days those who report for a unit are reminded."""
        before = tuple(-days for days in sorted(self.remind_before, reverse=True))
        on_day = (0,) if self.remind_on_day else ()
        return Ladder(before + on_day, tuple(sorted(self.remind_after)), every=self.repeat_days)

    @property
    def to_head(self) -> Ladder:
        """On which days the head of a unit is told of what is overdue."""
        return Ladder((), (self.head_after,), mark="head T", every=self.repeat_days)

    @property
    def to_chief(self) -> Ladder:
        """On which days the chief is told of what is overdue."""
        return Ladder((), (self.chief_after,), working=True, mark="chief T", every=self.repeat_days)

    @property
    def to_leader(self) -> Ladder:
        """On which days the leaders are told of what is overdue."""
        after, often = sorted(self.remind_after), self.leader_reminders
        reminded = after[min(often, len(after)) - 1] + max(0, often - len(after)) * self.repeat_days
        return Ladder((), (min(self.leader_after, reminded),), mark="leader T", every=self.repeat_days)
