"""How the commands show people: what they hold, whether they are reached, what they agreed to."""

from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.table import Table

from bot.cli.showing_reading import Json
from bot.store.people import Held, Known

COLUMNS = ("No.", "Name", "Posts", "Reached", "Consent")


def person(one: Known) -> Json:
    """Return a person as `people --json` prints them."""
    return {
        "id": one.cadre_id,
        "name": one.name,
        "posts": [
            {
                "role": held.post.role,
                "organisation_id": held.post.organisation_id,
                "until": held.until.isoformat() if held.until else None,
                "away": held.away,
            }
            for held in one.posts
        ],
        "reached": _reached(one),
        "consent": one.agreed,
    }


def table(people: Sequence[Known]) -> Table:
    """Return a table of people by name."""
    made = Table(*COLUMNS, title="People", title_justify="left", box=SIMPLE_HEAD)
    for one in people:
        posts = ", ".join(map(_post, one.posts)) or "none"
        made.add_row(str(one.cadre_id), one.name, posts, _reached(one), one.agreed or "none")
    return made


def _post(held: Held) -> str:
    where = held.unit or "the office"
    until = f" (until {held.until:%d/%m/%Y})" if held.until else ""
    return f"{held.post.role}, {where}" + (" (away)" if held.away else until)


def _reached(one: Known) -> str:
    if not one.linked:
        return "unlinked"
    return "yes" if one.reachable else "no"
