"""The duties in a passage: clauses put together, each with its bodies, deadline and nature."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.reading import duty_words as table
from bot.domain.reading.bodies import Bodies
from bot.domain.reading.capitals import recased
from bot.domain.reading.clause_words import ClauseWords
from bot.domain.reading.clauses import Clause, clauses
from bot.domain.reading.collecting import Collector, DutyFound, Inherited, ReadClause, after_openers
from bot.domain.reading.deadlines import Found, chosen, conflicting, deadlines, within
from bot.domain.reading.model import DeadlineKind, Rules
from bot.domain.reading.restricted_matters import is_topic, touches
from bot.domain.reading.role_words import Duty
from bot.domain.reading.roles import Clerk
from bot.domain.reading.suggestions import Moment, suggestion
from bot.domain.reading.tokens import Token, tokens

MOST_LISTED = 30  # bodies of one list, each on its own line or after a semicolon
EDGES = " \t\n,;:"


def duties(
    text: str,
    bodies: Bodies,
    rules: Rules,
    *,
    issued_on: date | None = None,
    day: date | None = None,
    inherited: Inherited | None = None,
) -> tuple[DutyFound, ...]:
    """Return the duties of a composed text, in order, empty when it gives none; `day` is the document's."""
    inherited = inherited or Inherited()
    words = recased(text, tokens(text))
    times = deadlines(text, issued_on, rules)
    found = Collector(text, inherited)
    for whole, opens_sentence in _parts(text, words, bodies):
        for part in _dated_apart(text, whole, bodies, times):
            clerk = Clerk(ClauseWords(text, part, bodies, led=found.led), issued_on)
            found.take(ReadClause(part, clerk.roles(), clerk.telling, opens_sentence and part[0] is whole[0]))
    moment = Moment(issued_on, day or issued_on, rules)
    return _finished(found.duties, text, words, times, inherited, moment)


def whole_duty(
    text: str,
    bodies: Bodies,
    rules: Rules,
    *,
    issued_on: date | None = None,
    day: date | None = None,
    inherited: Inherited,
) -> tuple[DutyFound, ...]:
    """Return a text as one duty of the inherited leads, empty when it has no word or tells what was."""
    words = tokens(text)
    if not any(word.is_word for word in words):
        return ()
    roles = Clerk(ClauseWords(text, words, bodies, led=True), issued_on).roles()
    if roles.duty is Duty.REPORT:
        return ()
    duty = DutyFound(0, len(text), inherited.leads, roles.coordinators, inherits=True)
    times = deadlines(text, issued_on, rules)
    return _finished([duty], text, words, times, inherited, Moment(issued_on, day or issued_on, rules))


def _finished(
    found: Sequence[DutyFound],
    text: str,
    words: Sequence[Token],
    times: Sequence[Found],
    inherited: Inherited,
    moment: Moment,
) -> tuple[DutyFound, ...]:
    """Return duties with their deadlines and their nature."""
    sensitive = is_topic(words)
    timed = (_timed(duty, words, times, inherited) for duty in found)
    return tuple(
        _pressed(replace(duty, restricted=duty.restricted or sensitive), text, moment) for duty in timed
    )


def _parts(text: str, words: Sequence[Token], bodies: Bodies) -> Iterator[tuple[Sequence[Token], bool]]:
    """Yield the tokens of each clause and whether it opens a sentence; "Giao A; B …" is one clause."""
    waiting: list[Clause] = []
    for clause in clauses(text, words):
        waiting.append(clause)
        part = words[clause.start : clause.end]
        listed = part[-1].key == ";" and len(waiting) < MOST_LISTED
        if listed and ClauseWords(text, part, bodies, led=False).names_only():
            continue
        yield words[waiting[0].start : clause.end], waiting[0].opens_sentence
        waiting.clear()
    if waiting:
        yield words[waiting[0].start : waiting[-1].end], waiting[0].opens_sentence


def _dated_apart(
    text: str, words: Sequence[Token], bodies: Bodies, times: Sequence[Found]
) -> Iterator[Sequence[Token]]:
    """Yield the parts of a clause that have each a body and a day: "Giao A … (trước D1), | B … (D2)"."""
    start = 0
    dated = within(times, words[0].start, words[-1].end)
    for each in ClauseWords(text, words, bodies, led=False).acting_after_comma if len(dated) > 1 else ():
        at = words[each.start].start
        if within(dated, words[start].start, at) and within(dated, at, words[-1].end):
            yield words[start : each.start]
            start = each.start
    yield words[start:]


def _timed(
    duty: DutyFound, words: Sequence[Token], times: Sequence[Found], inherited: Inherited
) -> DutyFound:
    own = [found.deadline for found in within(times, duty.start, duty.end)]
    deadline = chosen(own) or inherited.deadline
    part = within(words, duty.start, duty.end)
    goes_on = deadline is None or deadline.kind is DeadlineKind.RECURRING
    return replace(
        duty,
        deadline=deadline,
        standing=goes_on and (deadline is not None or _is_standing(duty, part)),
        restricted=touches(part),
        conflicting=conflicting(own),
    )


def _pressed(duty: DutyFound, text: str, moment: Moment) -> DutyFound:
    """Return a duty with the day to offer for words that press for time, where it has no deadline."""
    if duty.deadline is not None or duty.standing:
        return duty
    return replace(duty, deadline=suggestion(text[duty.start : duty.end], moment))


def _is_standing(duty: DutyFound, part: Sequence[Token]) -> bool:
    start = max((body.end for body in duty.leads), default=0) if not duty.inherits else 0
    index = after_openers(part[start:])
    return bool(table.STANDING.at(part, index + start))
