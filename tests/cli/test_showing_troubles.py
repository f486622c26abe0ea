"""The commands show who can't be reached, by ids and with no names."""

from datetime import datetime

from rich.console import Console

from bot.cli import showing_troubles
from bot.domain.office import Office
from bot.domain.people import Unreached
from bot.store.unreached import LostAccount


def _printed(lost: list[LostAccount], office: Office) -> str:
    console = Console(width=100)
    with console.capture() as printed:
        for table in showing_troubles.lost_tables(lost, office):
            console.print(table)
    return printed.get()


def test_who_is_lost_is_shown_by_ids(office: Office, now: datetime) -> None:
    person = Unreached(7, "Trần Thị B", (("btc", "Ban Tổ chức"), ("bdv", "Ban Dân vận")))

    printed = _printed([LostAccount(1, person, now, elsewhere=True, told=False)], office)

    row = next(line for line in printed.splitlines() if "btc" in line)
    cells = [cell.strip() for cell in row.strip("│┃ ").split("│")]
    assert cells == ["7", "btc, bdv", f"{office.local(now):%Y-%m-%d %H:%M}", "yes"]
    assert "Trần" not in printed


def test_where_all_are_reached_nothing_is_shown(office: Office) -> None:
    assert _printed([], office) == ""
