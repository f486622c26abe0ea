"""The office that runs the bot: its name, its clock, its days, and what it decides for itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from bot.domain.office_hours import OfficeHours
from bot.domain.office_settings import applied
from bot.domain.policy import Policy
from bot.domain.working_days import WorkingCalendar

DEFAULT_ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


@dataclass(frozen=True)
class Office:
    """The office that runs the bot; `changed` are the settings that it gave other values, written down."""

    name: str
    contact: str
    zone: ZoneInfo = DEFAULT_ZONE
    calendar: WorkingCalendar = field(default_factory=WorkingCalendar)
    defaults: Policy = field(default_factory=Policy)
    changed: Mapping[str, str] = field(default_factory=dict)
    messages_per_second: int = 30  # what the network allows

    @cached_property
    def policy(self) -> Policy:
        """What the office goes by."""
        return applied(self.defaults, self.changed)

    @property
    def hours(self) -> OfficeHours:
        """When unprompted messages may be sent."""
        return self.policy.hours

    @property
    def undo_for(self) -> timedelta:
        """How long a report can be taken back."""
        return timedelta(minutes=self.policy.undo_minutes)

    def local(self, moment: datetime) -> datetime:
        """Return an aware moment in the office's time zone."""
        return moment.astimezone(self.zone)

    def today(self, moment: datetime) -> date:
        """Return the day that `moment` falls on for the office."""
        return self.local(moment).date()

    def day_of(self, moment: datetime) -> tuple[datetime, datetime]:
        """Return when the office's day of `moment` starts and ends."""
        start = self.local(moment).replace(hour=0, minute=0, second=0, microsecond=0)
        return start, start + timedelta(days=1)
