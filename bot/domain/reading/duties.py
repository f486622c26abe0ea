"""The duties in a passage: clauses put together, each with its bodies, deadline and nature."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.reading import duty_words as table
from bot.domain.reading import verbs
from bot.domain.reading.bodies import Bodies, Body
from bot.domain.reading.clause_words import ClauseWords
from bot.domain.reading.clauses import Clause, clauses
from bot.domain.reading.deadlines import Found, chosen, conflicting, deadlines, within
from bot.domain.reading.model import Deadline, DeadlineKind, Rules
from bot.domain.reading.restricted_matters import is_topic, touches
from bot.domain.reading.role_words import Duty, Roles
from bot.domain.reading.roles import Clerk
from bot.domain.reading.suggestions import Moment, suggestion
from bot.domain.reading.tokens import Token, tokens

NUMBERED_PAPER = re.compile(
    r"(?:thông\s+báo|kết\s+luận|chỉ\s+thị|nghị\s+quyết|kế\s+hoạch|công\s+văn|công\s+điện)\s+(?:\S+\s+)?số\s*\d+\s*[-/]",
    re.IGNORECASE,
)
MOST_LISTED = 30  # bodies of one list, each on its own line or after a semicolon
EDGES = " \t\n,;:"


@dataclass(frozen=True)
class Inherited:
    """What a heading or an earlier sentence gives to the passage after it."""

    leads: tuple[Body, ...] = ()
    deadline: Deadline | None = None
    header: str = ""  # the header of the table that a row stands in


@dataclass(frozen=True)
class DutyFound:
    """A duty: where it stands, its bodies, its deadline."""

    start: int
    end: int
    leads: tuple[Body, ...] = ()
    coordinators: tuple[Body, ...] = ()
    deadline: Deadline | None = None
    standing: bool = False
    restricted: bool = False
    several_asked: bool = False
    inherits: bool = False
    conflicting: tuple[str, ...] = ()  # the words of deadlines that fix different days


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
    words = tokens(text)
    found: list[DutyFound] = []
    told, waiting = False, None  # where clauses begin that only a heading's bodies make a duty
    for part, opens_sentence in _parts(text, words, bodies):
        roles = Clerk(ClauseWords(text, part, bodies, led=bool(found or inherited.leads))).roles()
        anew = roles.duty is Duty.GIVEN and not all(body.general for body in roles.leads)
        result = bool(found) and table.RESULTS.at(part, _after_openers(part))
        goes_on = told and not opens_sentence and not anew and not result
        told = goes_on or roles.duty is Duty.REPORT
        if roles.helping and found and not opens_sentence:
            _help(found, roles, part)
        elif not told and not _closes(part, roles):
            if waiting is not None and not opens_sentence and _is_nobodys(roles, found, inherited):
                continue
            if roles.duty is Duty.NONE and found and not opens_sentence and _hands_in(part):
                found[-1] = replace(found[-1], end=part[-1].end)
                continue
            waiting = _first_words(part, roles, found, inherited, waiting)
            _add(found, _duty(part, roles, found, inherited, waiting), roles, part, text)
    times = deadlines(text, issued_on, rules)
    sensitive = is_topic(words)
    moment = Moment(issued_on, day or issued_on, rules)
    finished = (_finished(duty, words, times, inherited) for duty in found)
    return tuple(
        _pressed(replace(duty, restricted=duty.restricted or sensitive), text, moment) for duty in finished
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


def _hands_in(part: Sequence[Token]) -> bool:
    """Whether a clause tells where the product before it goes: "; kết luận gửi UBND tỉnh trước …"."""
    return any(table.SUBMITS.at(part, index) for index in range(len(part)))


def _is_nobodys(roles: Roles, found: Sequence[DutyFound], inherited: Inherited) -> bool:
    """Whether a clause has no lead of its own, and none stands before it."""
    return not (roles.leads or found or inherited.leads)


def _first_words(
    part: Sequence[Token],
    roles: Roles,
    found: Sequence[DutyFound],
    inherited: Inherited,
    waiting: int | None,
) -> int | None:
    """Return where a clause begins that goes on in the duty after it, under a heading or by "việc này"."""
    points_back = roles.duty is Duty.GIVEN and any(table.POINTS_BACK.at(part, n) for n in (0, 1))
    if found or (roles.duty is Duty.GIVEN and not points_back):
        return None
    if not points_back and not inherited.leads and roles.duty is not Duty.NONE:
        return None
    return part[0].start if waiting is None else waiting


def _duty(
    part: Sequence[Token],
    roles: Roles,
    found: Sequence[DutyFound],
    inherited: Inherited,
    waiting: int | None,
) -> DutyFound | None:
    """Return the duty of a clause, None when it gives none; one without a lead takes the one before."""
    if roles.duty is Duty.NONE:
        return None
    before = found[-1].leads if found else inherited.leads
    return DutyFound(
        start=part[0].start if waiting is None else waiting,
        end=part[-1].end,
        leads=roles.leads or before,
        coordinators=roles.coordinators,
        several_asked=roles.several_asked,
        inherits=not roles.leads,
    )


def _add(
    found: list[DutyFound], duty: DutyFound | None, roles: Roles, part: Sequence[Token], text: str
) -> None:
    """Put a duty after the others, or into the last one when it only goes on with it."""
    chief = _chief(found, roles, part)
    if chief:
        found[-1] = chief
    elif duty is not None and (not found or not duty.inherits or _stands_alone(duty, part, text)):
        found.append(duty)
    elif found:
        coordinators = (*found[-1].coordinators, *roles.coordinators)
        found[-1] = replace(found[-1], end=part[-1].end, coordinators=coordinators)


def _chief(found: list[DutyFound], roles: Roles, part: Sequence[Token]) -> DutyFound | None:
    """Return the last duty with who leads it among those asked: "…, trong đó Sở A là cơ quan chủ trì"."""
    chief = {body.words for body in roles.leads}
    if not found or part[0].key != "trong" or not chief or not chief < {b.words for b in found[-1].leads}:
        return None
    others = tuple(body for body in found[-1].leads if body.words not in chief)
    leads = tuple(body for body in found[-1].leads if body.words in chief)
    coordinators = (*found[-1].coordinators, *others)
    return replace(found[-1], end=part[-1].end, leads=leads, coordinators=coordinators, several_asked=False)


def _help(found: list[DutyFound], roles: Roles, part: Sequence[Token]) -> None:
    """Put the bodies of a clause that only join in to the coordinators of the duty before."""
    coordinators = (*found[-1].coordinators, *roles.leads, *roles.coordinators)
    found[-1] = replace(found[-1], end=part[-1].end, coordinators=coordinators)


def _stands_alone(duty: DutyFound, part: Sequence[Token], text: str) -> bool:
    """Whether a clause without a lead of its own is a duty of its own."""
    first = _after_openers(part)
    if table.PRODUCTS.at(part, first):
        return True
    carries_out = table.CARRY_OUT.at(part, first)
    return bool(carries_out and NUMBERED_PAPER.search(text, duty.start, duty.end))


def _after_openers(part: Sequence[Token]) -> int:
    index = 0
    while index < len(part):
        step = table.OPENERS.at(part, index) or int(not part[index].is_word)
        if not step:
            break
        index += step
    return index


def _closes(part: Sequence[Token], roles: Roles) -> bool:
    """Whether a clause is a closing formula: bodies, and words that ask for nothing in particular."""
    if roles.duty is not Duty.GIVEN:
        return False
    if part[roles.leads[0].start - 1].key == "do":  # "Việc này do Sở Y tế thực hiện"
        return False
    named = {n for body in (*roles.leads, *roles.coordinators) for n in range(body.start, body.end)}
    index = max(body.end for body in roles.leads)
    carried_out = False
    while index < len(part):
        carried_out = carried_out or bool(table.CARRY_OUT.at(part, index)) or part[index].key == "biết"
        step = 1 if index in named else table.CLOSING_WORDS.at(part, index)
        step = step or verbs.TOGETHER.at(part, index)
        if not step:
            return False
        index += step
    return carried_out


def _finished(
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
    return bool(table.STANDING.at(part, _after_openers(part[start:]) + start))
