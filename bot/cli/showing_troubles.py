"""How the commands show what did not arrive: by ids, with no names and no words."""

from collections.abc import Iterable, Sequence

from rich.table import Table

from bot.domain.office import Office
from bot.store.troubles import Trouble
from bot.store.unreached import LostAccount


def tables(troubles: Sequence[Trouble]) -> Iterable[Table]:
    """Yield a table of what did not arrive and why; nothing where all did."""
    if not troubles:
        return
    table = Table("Delivery", "State", "Organisation", "Cadre", "Reason", title="Not arrived, or perhaps not")
    for one in troubles:
        table.add_row(str(one.id), one.state, one.organisation_id, str(one.cadre_id or ""), one.reason)
    yield table


def lost_tables(lost: Sequence[LostAccount], office: Office) -> Iterable[Table]:
    """Yield a table of who can't be reached, and since when; nothing where all can."""
    if not lost:
        return
    table = Table("Cadre", "Organisations", "Since", "Reached elsewhere", title="Not to be reached")
    for one in lost:
        units = ", ".join(unit for unit, _ in one.person.units)
        since = f"{office.local(one.since):%Y-%m-%d %H:%M}"
        table.add_row(str(one.person.cadre_id), units, since, "yes" if one.elsewhere else "no")
    yield table
