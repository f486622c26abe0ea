"""The meaning of one message, from its clauses and the tasks it names."""

from dataclasses import replace
from datetime import date

from bot.domain.replies.clauses import Clause
from bot.domain.replies.dropped import is_dropped
from bot.domain.replies.due import new_due
from bot.domain.replies.garbled import is_garbled
from bot.domain.replies.items import Group, groups
from bot.domain.replies.model import Item, Outcome, Understanding
from bot.domain.replies.reading import LIMIT_CHARACTERS, read
from bot.domain.replies.things import thing_named
from bot.domain.replies.tokens import Token
from bot.domain.replies.verdict import verdict

# The outcome that asks for most attention first.
_ATTENTION = (
    Outcome.BLOCKED,
    Outcome.EXTENSION_REQUEST,
    Outcome.NOT_OURS,
    Outcome.UNDO,
    Outcome.QUESTION,
    Outcome.NOT_STARTED,
    Outcome.PROGRESS,
    Outcome.UNCLEAR,
    Outcome.ACK,
    Outcome.DONE,
)
_LONGEST_CLAUSE_TOKENS = 100


def understand(text: str, today: date) -> Understanding:
    """Return the meaning of a reply. Any text is answered; what is not understood is UNCLEAR.

    >>> understand("việc 3 xong rồi ạ", date(2026, 11, 12)).outcome
    <Outcome.DONE: 'done'>
    """
    found, said = read(text, today)
    if any(len(clause.tokens) > _LONGEST_CLAUSE_TOKENS for clause in said):
        return Understanding(Outcome.UNCLEAR, confirm=True)
    told = groups(said)
    refs = tuple(dict.fromkeys(ref for group in told for ref in group.refs))
    meaning = _several(told, refs, found, today) if len(refs) > 1 else _single(said, refs, found, today)
    unsure = len(text) > LIMIT_CHARACTERS or is_dropped(told, said, found) or _may_be_limited(meaning, found)
    return replace(meaning, confirm=True) if unsure else meaning


def _may_be_limited(meaning: Understanding, found: tuple[Token, ...]) -> bool:
    """Return whether an end stands beside a garbled word that may take it back: "xong phn đầu"."""
    ends = meaning.outcome is Outcome.DONE or any(item.outcome is Outcome.DONE for item in meaning.items)
    return ends and any(map(is_garbled, found))


def _single(
    clauses: tuple[Clause, ...], refs: tuple[str, ...], found: tuple[Token, ...], today: date
) -> Understanding:
    said = verdict(clauses)
    due = new_due(found, today) if said.outcome is Outcome.EXTENSION_REQUEST else None
    thing = thing_named(clauses) if said.outcome is Outcome.DONE else ()
    return Understanding(said.outcome, said.percent, refs, (), said.confirm, due, thing)


def _several(
    told: tuple[Group, ...], refs: tuple[str, ...], found: tuple[Token, ...], today: date
) -> Understanding:
    verdicts = {ref: verdict(group.said) for group in told for ref in group.refs}
    items = tuple(Item(ref, verdicts[ref].outcome, verdicts[ref].percent) for ref in refs)
    top = min((item.outcome for item in items), key=_ATTENTION.index)
    confirm = any(each.confirm for each in verdicts.values())
    due = new_due(found, today) if top is Outcome.EXTENSION_REQUEST else None
    return Understanding(top, None, refs, items, confirm, due)
