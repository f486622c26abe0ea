"""Own hours: nobody is told unasked before the hour that they chose, or else the office's."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time

from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.office_hours import on_step
from bot.services import witnessing
from bot.store import own_hours
from bot.store.database import Transaction


@dataclass(frozen=True)
class Hours:
    """The hours of an office's people, and what its clock says."""

    office: Office
    own: Mapping[int, time]
    clock: time

    def of(self, cadre_id: int) -> time:
        """Return the hour of a person; one outside the office's hours of now moves to the next in them."""
        return on_step(self.office.hours.within(self.own.get(cadre_id, self.office.policy.digest_at)))

    def has_come(self, cadre_id: int) -> bool:
        """Whether the hour of a person has come today."""
        return self.of(cadre_id) <= self.clock

    def every(self) -> set[time]:
        """Return all the hours at which somebody may be told something."""
        return {self.of(cadre_id) for cadre_id in (0, *self.own)}


async def hours(tx: Transaction, office: Office, now: datetime) -> Hours:
    """Return the hours of everybody, as the office's clock stands."""
    return Hours(office, await own_hours.every(tx), office.local(now).time())


async def choose(
    tx: Transaction, cadre_id: int, at: time | None, office: Office, *, inbox_id: int, now: datetime
) -> bool:
    """Let a person be reminded at an hour, None: at the office's; False where the office is closed then."""
    if at is not None and office.hours.within(at) != at:
        return False
    await own_hours.choose(tx, cadre_id, at)
    witnessing.witness(tx, Deed.HOUR_CHOSEN, by=cadre_id, inbox_id=inbox_id, now=now)
    return True
