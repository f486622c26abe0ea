"""Mentions: the organisations that somebody names among other words."""

from datetime import date

from bot.domain.directory import Directory
from bot.domain.letters import bare

SHORTEST = 3  # letters of a name; a shorter one stands in other words too


def mentioned(words: str, directory: Directory, day: date, *, but: str | None = None) -> tuple[str, ...]:
    """Return the ids of the organisations that words name, without `but`, in the directory's order.

    Of names that stand in each other the longest counts ("Ban Tổ chức" in "Ban Tổ chức Thành ủy").
    """
    rest = f" {' '.join(bare(words).replace(',', ' ').replace('.', ' ').split())} "
    names = sorted(
        ((bare(name), o.id) for o in directory.organisations if o.valid_on(day) for name in o.names),
        key=lambda each: -len(each[0]),
    )
    found = set()
    for name, organisation_id in names:
        if len(name) >= SHORTEST and f" {name} " in rest:
            rest = rest.replace(f" {name} ", " | ")
            found.add(organisation_id)
    return tuple(o.id for o in directory.organisations if o.id in found and o.id != but)
