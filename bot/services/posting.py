"""Posting: an admin ends a person's posts, gives another, moves them to another unit, and takes that back."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.journal import Deed
from bot.domain.lookup import Lookup
from bot.domain.office import Office
from bot.domain.people import UNIT_ROLES, Person, Post, Role
from bot.domain.postings import Verb, Why, Wish, post_in
from bot.domain.rights import Right, holders
from bot.services import handing_over, parting, witnessing
from bot.services.correcting import Decider
from bot.services.handing_over import HandedOver
from bot.store import accounts, dialogues, organisations, people, post_changes, posts
from bot.store.database import Transaction
from bot.store.dialogues import Dialogue
from bot.store.people import Known
from bot.store.post_changes import PostChange

TOPIC = "posting"
AGREE_WITHIN = timedelta(hours=1)


@dataclass(frozen=True)
class By:
    """Who changes posts, by which message, in which office and when."""

    person: Person
    inbox_id: int
    office: Office
    now: datetime


@dataclass(frozen=True)
class Changed:
    """What a change does: the person as they were, and the posts that end and begin, with units' names."""

    who: Known
    ended: tuple[tuple[Post, str | None], ...]
    begun: tuple[tuple[Post, str | None], ...]
    change_id: int = 0
    handed: tuple[HandedOver, ...] = ()
    codes: int = 0  # unused ones of theirs that have ended

    @property
    def leaves(self) -> bool:
        """Whether the person holds no post afterwards."""
        return len(self.ended) == len(self.who.posts) and not self.begun


async def find(tx: Transaction, by: Person, cadre_id: int) -> Known | None:
    """Return a person whose posts somebody may see: of their own units, or anybody for the office."""
    found = await people.get(tx, cadre_id)
    return found if found is not None and sees(by, found) else None


def sees(by: Person, known: Known) -> bool:
    """Whether somebody who manages people may see a person."""
    units = [held.post.organisation_id for held in known.posts]
    return any(by.may_for(Right.MANAGE, unit) for unit in (None, *units))


async def listed(tx: Transaction, by: Person, words: str) -> tuple[tuple[Known, ...], tuple[str, ...]] | Why:
    """Return the people whom somebody may see, all or of the units that words name, and those names."""
    everybody = by.may_for(Right.MANAGE, None)
    own = [post.organisation_id for post in by.posts if post.organisation_id is not None]
    units = None if everybody else [unit for unit in own if by.may_for(Right.MANAGE, unit)]
    if not words:
        return await people.every(tx, units), ()
    directory = await organisations.directory(tx)
    named = Lookup(directory, None).one(words)
    if not named or (units is not None and not set(named) <= set(units)):
        return Why.UNKNOWN
    return await people.every(tx, named), tuple(directory.by_id[unit].name for unit in named)


async def foreseen(tx: Transaction, by: By, wish: Wish) -> Changed | Why:
    """Return what a wish would change, or why it can't be done; nothing is changed."""
    known = await find(tx, by.person, wish.cadre_id)
    if known is None:
        return Why.UNKNOWN
    if known.cadre_id == by.person.cadre_id:
        return Why.SELF
    lookup = Lookup(await organisations.directory(tx), by.office.today(by.now))
    read = {Verb.END: _ended, Verb.GIVE: _given, Verb.MOVE: _moved}[wish.verb](known, wish, lookup)
    return read if isinstance(read, Why) else await _possible(tx, by, known, *read)


async def change(tx: Transaction, by: By, wish: Wish) -> Changed | Why:
    """Do what was wished; of two who change the same the second learns how it stands."""
    await people.lock(tx, wish.cadre_id)
    done = await foreseen(tx, by, wish)
    return done if isinstance(done, Why) else await _carry_out(tx, by, done, Deed.POSTS_CHANGED)


async def undo(tx: Transaction, by: By, change_id: int) -> Changed | Why:
    """Take a change back, once, while the posts are as it left them and the person has their account."""
    kept = await post_changes.standing(tx, change_id)
    if kept is None:
        return Why.NOTHING
    await people.lock(tx, kept.cadre_id)
    known = await people.get(tx, kept.cadre_id)
    if known is None or await post_changes.standing(tx, change_id) is None:
        return Why.NOTHING
    if not known.linked:
        return Why.UNLINKED
    if kept.cadre_id == by.person.cadre_id:
        return Why.SELF
    held = [one.post for one in known.posts]
    if not set(kept.begun) <= set(held) or not set(kept.ended).isdisjoint(held):
        return Why.MOVED
    done = await _possible(tx, by, known, kept.begun, kept.ended)
    if isinstance(done, Why):
        return done
    return await _carry_out(tx, by, done, Deed.POSTS_RESTORED, undoes_id=change_id)


async def ask(tx: Transaction, account_id: int, words: str, now: datetime) -> None:
    """Keep a wish that waits for a yes."""
    await dialogues.ask(tx, account_id, Dialogue(TOPIC, {"words": words}), now + AGREE_WITHIN)


async def asked(tx: Transaction, account_id: int, now: datetime) -> str | None:
    """Return the words that wait for a yes, and wait for it no longer."""
    found = await dialogues.current(tx, account_id, now)
    if found is None or found.topic != TOPIC:
        return None
    await dialogues.end(tx, account_id)
    return str(found.payload["words"])


Read = tuple[Sequence[Post], Sequence[Post]] | Why


def _ended(known: Known, wish: Wish, lookup: Lookup) -> Read:
    held = [one.post for one in known.posts]
    if not held:
        return Why.NOT_HELD
    if not wish.words:
        return (held, ()) if len(held) == 1 else Why.SEVERAL
    post = post_in(wish.words, lookup, _role_in(held, wish.words, lookup))
    if post is None:
        return Why.UNCLEAR
    return ([post], ()) if post in held else Why.NOT_HELD


def _given(known: Known, wish: Wish, lookup: Lookup) -> Read:
    post = post_in(wish.words, lookup)
    return Why.UNCLEAR if post is None else ((), [post])


def _moved(known: Known, wish: Wish, lookup: Lookup) -> Read:
    held = [one.post for one in known.posts if one.post.organisation_id is not None]
    source = lookup.one(wish.source) if wish.source else tuple({str(one.organisation_id) for one in held})
    if not held:
        return Why.NOT_HELD
    if len(source) != 1:
        return Why.UNCLEAR if wish.source else Why.SEVERAL
    leaving = [one for one in held if one.organisation_id == source[0]]
    if not leaving:
        return Why.NOT_HELD
    post = post_in(wish.words, lookup, leaving[0].role) or _as_role(wish.words, lookup)
    return Why.UNCLEAR if post is None else (leaving, [post])


def _as_role(words: str, lookup: Lookup) -> Post | None:
    """Read "UBND phường làm lãnh đạo"."""
    unit, as_role, role = words.partition(" làm ")
    return post_in(f"{role} {unit}", lookup) if as_role else None


def _role_in(held: Sequence[Post], words: str, lookup: Lookup) -> Role | None:
    """Return the role that is meant where words name only a unit in which somebody has one."""
    ids = lookup.one(words)
    roles = [one.role for one in held if len(ids) == 1 and one.organisation_id == ids[0]]
    return roles[0] if len(roles) == 1 else None


async def _possible(
    tx: Transaction, by: By, known: Known, ended: Sequence[Post], begun: Sequence[Post]
) -> Changed | Why:
    held = [one.post for one in known.posts]
    if not all(by.person.may_appoint(post) for post in (*ended, *begun)):
        return Why.NO_RIGHT
    if any(one.post in begun and one.until is None for one in known.posts):
        return Why.HELD
    if await _is_last(tx, known.cadre_id, [post for post in held if post in ended]):
        return Why.LAST
    names = (await organisations.directory(tx)).by_id
    named = {p: names[p.organisation_id].name if p.organisation_id else None for p in (*ended, *begun)}
    return Changed(known, tuple((p, named[p]) for p in ended), tuple((p, named[p]) for p in begun))


async def _is_last(tx: Transaction, cadre_id: int, ended: Sequence[Post]) -> bool:
    """Whether nobody would be left who decides for the office."""
    deciding = holders(Right.DECIDE)
    if not any(post.role in deciding for post in ended):
        return False
    return all(one.cadre_id == cadre_id for one in await accounts.with_role(tx, deciding))


async def _carry_out(
    tx: Transaction, by: By, done: Changed, deed: Deed, *, undoes_id: int | None = None
) -> Changed:
    who = done.who.cadre_id
    change = PostChange(who, tuple(post for post, _ in done.ended), tuple(post for post, _ in done.begun))
    for post in change.ended:
        await posts.end(tx, who, post)
    for post in change.begun:
        if not await posts.keep(tx, who, post):
            await posts.add(tx, who, post, by.now)
    person, inbox_id, now = by.person.cadre_id, by.inbox_id, by.now
    change_id = await post_changes.add(tx, change, by=person, inbox_id=inbox_id, now=now, undoes_id=undoes_id)
    witnessing.witness(tx, deed, by=person, inbox_id=inbox_id, now=now, cadre=who, change=change_id)
    kept, decider = await posts.of(tx, who), Decider(person, inbox_id)
    codes = await parting.end_codes(tx, who, done.who.name, change.ended, kept=kept, by=decider, now=now)
    handed = await _hand_over(tx, by, done.who, change)
    return Changed(done.who, done.ended, done.begun, change_id, handed, codes)


async def _hand_over(tx: Transaction, by: By, known: Known, change: PostChange) -> tuple[HandedOver, ...]:
    """Hand over what is open in the units in which the person holds nothing any more."""
    roles: dict[str, set[Role]] = defaultdict(set)
    for post in change.ended:
        if post.role in UNIT_ROLES and post.organisation_id is not None:
            roles[post.organisation_id].add(post.role)
    kept = {post.organisation_id for post in await posts.of(tx, known.cadre_id)}
    who, office, now = known, by.office, by.now
    return tuple(
        [
            await handing_over.let_go(
                tx, who.cadre_id, who.name, unit, roles=roles[unit], office=office, now=now
            )
            for unit in sorted(roles.keys() - kept)
        ]
    )
