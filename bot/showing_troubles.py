"""How the commands show what did not arrive: by ids, with no names and no words."""

from collections.abc import Iterable, Sequence

from rich.table import Table

from bot.store.troubles import Trouble


def tables(troubles: Sequence[Trouble]) -> Iterable[Table]:
    """Yield a table of what did not arrive and why; nothing where all did."""
    if not troubles:
        return
    table = Table("Delivery", "State", "Organisation", "Cadre", "Reason", title="Not arrived, or perhaps not")
    for one in troubles:
        table.add_row(str(one.id), one.state, one.organisation_id, str(one.cadre_id or ""), one.reason)
    yield table
