"""Visiting: who speaks, and which message of ours they answer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from unicodedata import normalize

from bot.documents import DocumentProblem
from bot.documents.tables import Table
from bot.domain.calendar_table import DayTable
from bot.domain.chat import Choice, Happening, Incoming
from bot.domain.evidence import Evidence
from bot.domain.letters import bare
from bot.domain.office import Office
from bot.domain.people import Person
from bot.domain.reading.model import Rules
from bot.ports import ChannelError
from bot.services import gathering
from bot.services.drafting import Paper
from bot.store import dialogues, posts, sayings
from bot.store.accounts import Account
from bot.store.database import Transaction
from bot.store.dialogues import Dialogue
from bot.store.sayings import Said

NO_TASK = 0  # no assignment has this id
ONE_SECOND = timedelta(seconds=1)
PRESSED_WITHIN = timedelta(days=30)  # what is older says how things were then


@dataclass(frozen=True)
class Undecided:
    """A file that may be a conclusion or evidence; it was not opened."""


Delivered = Paper | DocumentProblem | ChannelError | Evidence | Undecided | Table | DayTable


Link = Callable[[str, str], str | None]


def no_link(bot_name: str, code: str) -> str | None:
    """Return that the network has no such address."""
    return None


@dataclass(frozen=True)
class Visit:
    """An incoming message with all that is known around it.

    `text` is what was said, or what the chosen answer stands for; `said` is what the person wrote, or the
    label that they chose; `by_key` tells that a key was typed for an answer. `quoted` is our message that it
    answers, `newest` the last one that was about something, `listing` the last that numbered its tasks.
    `stale`: it quotes, or presses a button of, a message that this person never got from us, or a button that
    the message does not have, or that is a month old. `paper`: the file that came along, already read.
    `dialogue` is what the speaker was being asked then. `link` makes the address that opens the bot
    with a code, of the bot's name and the code.
    """

    incoming: Incoming
    inbox_id: int
    account: Account
    person: Person | None
    text: str
    said: str
    quoted: Said | None
    newest: Said | None
    listing: Said | None
    office: Office
    rules: Rules
    stale: bool = False
    by_key: bool = False
    paper: Delivered | None = None
    dialogue: Dialogue | None = None
    link: Link = no_link

    @property
    def evidence(self) -> Evidence | None:
        """The file that came along as evidence."""
        return self.paper if isinstance(self.paper, Evidence) else None

    @property
    def in_sight(self) -> Said | None:
        """Our message that bare words are about: the one quoted, else the newest; None where nobody knows."""
        said = self.quoted or (None if self.stale else self.newest)
        return said if said is not None and said.certain else None

    @property
    def key(self) -> str:
        """What was typed, as the key of a choice is written."""
        return self.incoming.text.strip().rstrip(".").strip()

    @property
    def speaker(self) -> Person:
        """The person, where it is certain that somebody who has joined speaks."""
        if self.person is None:
            raise ValueError("nobody has joined at this account")
        return self.person


async def visit(
    tx: Transaction,
    incoming: Incoming,
    *,
    inbox_id: int,
    paper: Delivered | None,
    office: Office,
    rules: Rules,
    now: datetime,
    link: Link = no_link,
) -> Visit:
    """Recognise who speaks; a new chat gets an account without a person."""
    place = await gathering.place(tx, incoming, now)
    account = place if incoming.private else await gathering.place(tx, _at_home(incoming), now)
    quoted = await sayings.said(tx, place.id, incoming.quoted) if incoming.quoted else None
    newest, numbered = await sayings.last_said(tx, account.id, spoken_by(incoming, now))
    if not incoming.private:
        newest, numbered = None, None  # nobody answers here what was asked in private
    text = normalize("NFC", incoming.text).strip()
    found = Visit(
        incoming=incoming,
        inbox_id=inbox_id,
        account=account,
        person=await person(tx, account),
        text=text,
        said=text,
        quoted=quoted,
        newest=newest,
        listing=numbered,
        office=office,
        rules=rules,
        stale=incoming.quoted is not None and quoted is None,
        paper=paper,
        dialogue=await dialogues.current(tx, account.id, now),
        link=link,
    )
    return _pressed(found, now) if incoming.happening is Happening.PRESS else _chosen(found)


async def person(tx: Transaction, account: Account) -> Person | None:
    """Return the person at an account, None when nobody has joined there."""
    if account.cadre_id is None or account.name is None:
        return None
    return Person(account.cadre_id, account.id, account.name, await posts.of(tx, account.cadre_id))


async def shown_before(tx: Transaction, visit: Visit, now: datetime) -> tuple[Said, ...]:
    """Return our messages that surely reached the speaker: the one that they answer, then the last."""
    last = await sayings.recent(tx, visit.account.id, spoken_by(visit.incoming, now))
    return tuple(one for one in (visit.quoted, *last) if one is not None and one.certain)


def numbered(said: Said) -> tuple[int, ...]:
    """Return the tasks under the numbers 1, 2, 3 … of a message; a later page has none under the first."""
    if not said.numbered or not said.about:
        return ()
    opens = (c.key for c in said.choices if c.says == f"xem #{said.about[0]}" and c.key.isdecimal())
    first = int(next(opens, "1"))
    return (NO_TASK,) * (first - 1) + said.about


def spoken_by(incoming: Incoming, now: datetime) -> datetime:
    """Return the moment up to which the person can have seen what we sent; networks tell whole seconds."""
    return now if incoming.said_at is None else incoming.said_at + ONE_SECOND


def _at_home(incoming: Incoming) -> Incoming:
    """Return words of a group as if they were said in the person's private chat."""
    return replace(incoming, chat_id=incoming.sender_id or incoming.chat_id)


def _pressed(visit: Visit, now: datetime) -> Visit:
    """Mark a press of a button that its message does not have, for anybody can send one, or has no more."""
    quoted = visit.quoted
    offered = quoted.choices if quoted is not None and now - quoted.at <= PRESSED_WITHIN else ()
    choice = next((c for c in offered if c.says == visit.text), None)
    return replace(visit, said=choice.label) if choice else replace(visit, stale=True)


def _chosen(visit: Visit) -> Visit:
    """Replace a typed key ("1") by what that choice of the quoted, or else the newest, message says.

    Where the newest may not have arrived, nobody knows which message the key was typed for.
    """
    offered = visit.quoted or visit.newest
    if offered is None or visit.stale or not offered.certain:
        return visit
    choice = _choice(offered, visit.key)
    if choice is None:
        return visit
    return replace(visit, text=choice.says, said=choice.label, quoted=offered, by_key=True)


def _choice(offered: Said, typed: str) -> Choice | None:
    return next((c for c in offered.choices if bare(c.key) == bare(typed)), None)
