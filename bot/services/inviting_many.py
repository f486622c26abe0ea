"""Inviting many: a roster becomes a code for each person in it; what can't be taken is told, row by row."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.domain.lookup import Lookup
from bot.domain.office import Office
from bot.domain.people import Post
from bot.domain.rosters import Left, Row, RowProblem, Taken, flaw_in, key_of, role_of
from bot.services import joining
from bot.services.correcting import Decider
from bot.store import invites, organisations, posts
from bot.store.database import Transaction

Key = tuple[str, Post]


async def invite(
    tx: Transaction,
    rows: Sequence[Row],
    *,
    by: Decider | None,
    may: Callable[[str], bool],
    office: Office,
    now: datetime,
) -> tuple[Taken | Left, ...]:
    """Make a code of one use for each person who has none yet, in units whose people the speaker looks after.

    Who holds that post already, or has a code for it that is still good, gets none: a roster may be given
    again, longer or mended.
    """
    lookup = Lookup(await organisations.directory(tx), office.today(now))
    read = _read(rows, lookup, may)
    joined = {(key_of(held.name), held.post) for held in await posts.held(tx)}
    invited = {(key_of(name), post) for name, post in await invites.open_names(tx, now)}
    expires_at = now + timedelta(days=office.invite_days)
    done: list[Taken | Left] = []
    for one in read:
        if isinstance(one, Left):
            done.append(one)
            continue
        key = key_of(one.row.name), one.post
        made = None
        if key not in joined and key not in invited:
            made = await joining.make(
                tx, one.post, unit=one.unit, name=one.row.name, expires_at=expires_at, now=now, by=by
            )
        done.append(Taken(one.row, one.post, one.unit, made, joined=key in joined))
    return tuple(done)


def _read(rows: Sequence[Row], lookup: Lookup, may: Callable[[str], bool]) -> list[Taken | Left]:
    """Tell the rows that name somebody for a post from those that do not."""
    units: dict[str, tuple[str, ...]] = {}
    seen: dict[Key, int] = {}
    read: list[Taken | Left] = []
    for row in rows:
        problem = flaw_in(row)
        if problem is None and row.unit not in units:
            units[row.unit] = lookup.one(row.unit)
        unit = units.get(row.unit, ())
        if problem is None and len(unit) != 1:
            problem = RowProblem.UNKNOWN_UNIT
        if problem is None and not may(unit[0]):
            problem = RowProblem.OTHER_UNIT
        if problem is not None:
            read.append(Left(row, problem))
            continue
        role = role_of(row)
        assert role is not None, "else it is a flaw"
        post = Post(role, unit[0])
        first = seen.setdefault((key_of(row.name), post), row.number)
        if first != row.number:
            read.append(Left(row, RowProblem.REPEATED, first))
        else:
            read.append(Taken(row, post, lookup.directory.by_id[unit[0]].name))
    return read
