"""Deadlines in a text: which words are one, of what kind, and the day they fix."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from bot.domain.reading.deadline_context import NOT_AFTER, OCCASION, OF_OLD, STATE
from bot.domain.reading.deadline_words import AT_START, WORDINGS, Wording
from bot.domain.reading.due_days import Basis, DueDay, due_day
from bot.domain.reading.model import Deadline, DeadlineKind, Rules
from bot.domain.reading.tokens import Token

Part = TypeVar("Part", "Found", Token)
LONGEST_STATE = 80  # characters after a day up to which figures are told
DATED = {DeadlineKind.DATE, DeadlineKind.MONTH, DeadlineKind.QUARTER, DeadlineKind.YEAR}


@dataclass(frozen=True)
class Found:
    """A deadline, and where it stands in the text."""

    start: int
    end: int
    deadline: Deadline


def deadlines(text: str, issued_on: date | None, rules: Rules) -> tuple[Found, ...]:
    """Return the deadlines of a text in its order; those that end before the document's own date are none.

    >>> [f.deadline.due for f in deadlines("xong trong tháng 11/2023", None, Rules())]
    [datetime.date(2023, 11, 30)]
    """
    found = sorted(_matches(text, issued_on, rules), key=lambda f: (f.start, -f.end))
    kept: list[Found] = []
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept)


def _matches(text: str, issued_on: date | None, rules: Rules) -> Iterator[Found]:
    start = AT_START.match(text)
    if start:
        raw = start.group().strip()
        yield Found(start.start(), start.end(), Deadline(raw, DeadlineKind.RECURRING, rule="recurring"))
    basis = Basis(issued_on, rules)
    for wording in WORDINGS:
        for match in wording.pattern.finditer(text):
            if _is_no_term(text, match) or (issued_on is None and _is_of_old(text, match, wording)):
                continue
            day = due_day(wording, match, basis)
            if day.due is None or issued_on is None or day.due >= issued_on:
                yield Found(match.start(), match.end(), _deadline(match, wording, day, rules))


def _is_of_old(text: str, match: re.Match[str], wording: Wording) -> bool:
    """Whether a year, which no day of issue shows to be past, is that of things: "đã ký | trước năm 2015"."""
    start = match.start()
    return wording.name == "before year" and OF_OLD.search(text, max(0, start - 30), start) is not None


def _is_no_term(text: str, match: re.Match[str]) -> bool:
    """Whether words that look like a deadline only tell a time: of a thing, a state, an occasion."""
    start = match.start()
    if NOT_AFTER.search(text, max(0, start - 30), start) or _is_occasions(text, match):
        return True
    until = match.group()[:3].lower() in {"đến", "hết"}
    return until and STATE.match(text, match.end(), match.end() + LONGEST_STATE) is not None


def _is_occasions(text: str, match: re.Match[str]) -> bool:
    """Whether a period is that of an occasion: "nhân các ngày lễ | trong năm 2026"."""
    period = match.group()[:5].lower() == "trong"
    return period and OCCASION.search(text, max(0, match.start() - 80), match.start()) is not None


def _deadline(match: re.Match[str], wording: Wording, day: DueDay, rules: Rules) -> Deadline:
    rules_used = "+".join(filter(None, (wording.rule, day.by_rule)))
    return Deadline(
        raw=" ".join((match.groupdict().get("said") or match.group()).split()),
        kind=wording.kind,
        due=day.due,
        remind_on=rules.calendar.last_working(day.due) if day.due else None,
        rule=f"{rules_used} {wording.name}".strip(),
        anchor=day.anchor,
        other=day.other,
        suggested=day.suggested,
    )


def within(parts: Sequence[Part], start: int, end: int) -> Sequence[Part]:
    """Return the parts, which are in the text's order, that begin between two places."""
    first, last = (bisect_left(parts, place, key=_start) for place in (start, end))
    return parts[first:last]


def chosen(own: Sequence[Deadline]) -> Deadline | None:
    """Return which of a duty's deadlines holds: the earliest day (R10), else a dated one, else the first."""
    known = [deadline for deadline in own if deadline.due is not None]
    if known:
        return min(known, key=_due)
    dated = [deadline for deadline in own if deadline.kind in DATED]
    return next(iter(dated or own), None)


def conflicting(own: Sequence[Deadline]) -> tuple[str, ...]:
    """Return the words of a duty's deadlines that fix different days, empty when they agree.

    A day that can't be known yet (no year, no day of issue) may be another than the one that is.
    """
    dated = [each for each in own if each.due is not None or each.kind in DATED]
    raws = {each.due or " ".join(each.raw.lower().split()) for each in dated}
    return tuple(each.raw for each in dated) if len(raws) > 1 else ()


def _start(part: Found | Token) -> int:
    return part.start


def _due(deadline: Deadline) -> date:
    return deadline.due or date.max
