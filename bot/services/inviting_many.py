"""Inviting many: a roster becomes a code for each person in it; what can't be taken is told, row by row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.domain import codes
from bot.domain.invitations import Invitation
from bot.domain.letters import bare
from bot.domain.lookup import Lookup
from bot.domain.office import Office
from bot.domain.people import OFFICE_ROLES, Post
from bot.domain.rosters import Left, Row, RowProblem, Taken, flaw_in, key_of, role_of
from bot.services import joining
from bot.services.correcting import Decider
from bot.store import invites, organisations, posts
from bot.store.database import Transaction

Key = tuple[str, Post]
THE_OFFICE = "van phong"
LONGEST_UNIT = 200  # letters: what is longer is no unit's name, and takes long to be looked up


@dataclass(frozen=True)
class _Reader:
    """What tells which post a row is for, and whether the speaker may give it."""

    lookup: Lookup
    office: Office
    may: Callable[[Post], bool]
    units: dict[str, tuple[str, ...]] = field(default_factory=dict)  # by the words for them

    def post_of(self, row: Row) -> Post | RowProblem:
        """Return the post that a row is for, or why there is none."""
        problem, role = flaw_in(row), role_of(row)
        if problem is not None or role is None:
            return problem or RowProblem.UNKNOWN_ROLE
        if role in OFFICE_ROLES:
            return self._of_office(Post(role), row.unit)
        unit = self._unit(row.unit)
        if len(unit) != 1:
            return RowProblem.UNKNOWN_UNIT
        post = Post(role, unit[0])
        return post if self.may(post) else RowProblem.OTHER_UNIT

    def name_of(self, post: Post) -> str:
        """Return what the unit of a post, or the office, is called."""
        unit = post.organisation_id
        return self.office.name if unit is None else self.lookup.directory.by_id[unit].name

    def _of_office(self, post: Post, words: str) -> Post | RowProblem:
        if words and not self._is_office(words):
            return RowProblem.OFFICE_ROLE
        return post if self.may(post) else RowProblem.NO_RIGHT

    def _is_office(self, words: str) -> bool:
        """Whether words name the office itself, which the directory may have as a unit too."""
        unit = self._unit(words)
        if bare(words) == bare(self.office.name) or (unit and unit == self._unit(self.office.name)):
            return True
        return not unit and bare(words) == THE_OFFICE

    def _unit(self, words: str) -> tuple[str, ...]:
        if words not in self.units:
            self.units[words] = self.lookup.one(words) if len(words) <= LONGEST_UNIT else ()
        return self.units[words]


async def invite(
    tx: Transaction,
    rows: Sequence[Row],
    *,
    by: Decider | None,
    may: Callable[[Post], bool],
    office: Office,
    now: datetime,
) -> tuple[Taken | Left, ...]:
    """Make a code of one use for each person who has none yet, for posts that the speaker may give.

    Who holds that post already, or has a code for it that is still good, gets none: a roster may be given
    again, longer or mended.
    """
    await invites.hold(tx)
    lookup = Lookup(await organisations.directory(tx), office.today(now))
    joined = {(key_of(held.name), held.post) for held in await posts.held(tx)}
    invited = {(key_of(name), post) for name, post in await invites.open_names(tx, now)}
    expires_at = now + timedelta(days=office.policy.invite_days)
    done: list[Taken | Left] = []
    for one in _read(rows, _Reader(lookup, office, may)):
        if isinstance(one, Left):
            done.append(one)
            continue
        key = key_of(one.row.name), one.post
        made = None
        if key not in joined and key not in invited:
            made = Invitation(codes.new(), one.post, expires_at, 1, one.unit, one.row.name)
        done.append(replace(one, invitation=made, joined=key in joined))
    made_now = [one.invitation for one in done if isinstance(one, Taken) and one.invitation is not None]
    await joining.keep(tx, made_now, now=now, by=by)
    return tuple(done)


def _read(rows: Sequence[Row], reader: _Reader) -> list[Taken | Left]:
    """Tell the rows that name somebody for a post from those that do not."""
    seen: dict[Key, int] = {}
    read: list[Taken | Left] = []
    for row in rows:
        post = reader.post_of(row)
        if isinstance(post, RowProblem):
            read.append(Left(row, post))
            continue
        first = seen.setdefault((key_of(row.name), post), row.number)
        if first != row.number:
            read.append(Left(row, RowProblem.REPEATED, first))
        else:
            read.append(Taken(row, post, reader.name_of(post)))
    return read
