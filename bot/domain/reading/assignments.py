"""A passage becomes assignments: duties with the directory's organisations, and what must be asked."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.directory import Directory
from bot.domain.reading.bodies import Bodies, Body
from bot.domain.reading.candidates import Candidates
from bot.domain.reading.clause_words import ClauseWords
from bot.domain.reading.collecting import DutyFound, Inherited
from bot.domain.reading.deadlines import deadlines
from bot.domain.reading.definitions import definitions
from bot.domain.reading.doubts import doubts
from bot.domain.reading.duties import EDGES, duties, whole_duty
from bot.domain.reading.model import Assignment, DeadlineKind, Problem, ProblemCode, Rules
from bot.domain.reading.organisations import Names
from bot.domain.reading.phrases import Phrases
from bot.domain.reading.restricted_matters import touches
from bot.domain.reading.role_words import Duty
from bot.domain.reading.roles import Clerk
from bot.domain.reading.tables import Columns, cells, columns_of, duty_of_row
from bot.domain.reading.text import plain
from bot.domain.reading.tokens import Token, tokens

HEADING_OPENERS = Phrases(
    "đối với | trách nhiệm của | nhiệm vụ của | về phía | giao | đề nghị | yêu cầu | của"
)
# What tells a body in a heading apart: "Ủy ban nhân dân các xã | có cụm công nghiệp".
TELLS_APART = Phrases(
    """
    có | thuộc | trong | trên | nơi | tại | trực thuộc | của | ở | khai thác | kinh doanh | sản xuất
    vận tải | chế biến | nuôi trồng | hoạt động | cung cấp
    """
)
MOST_WORDS_AFTER = 12
ROMAN = re.compile(r"[ivx]{3,5}")


@dataclass(frozen=True)
class Passage:
    """What one passage gave."""

    assignments: tuple[Assignment, ...] = ()
    problems: tuple[Problem, ...] = ()


class Reader:
    """Reads passages of one document, by one directory, as of one day."""

    def __init__(
        self, directory: Directory, rules: Rules, *, issued_on: date | None, day: date | None, text: str = ""
    ) -> None:
        """Take the whole text too, for the short names that it defines."""
        self._names = Names(directory, day, definitions(text))
        self._candidates = Candidates(o for o in directory.organisations if o.valid_on(day))
        self._bodies = Bodies(self._names.phrases)
        self._rules, self._issued_on, self._day = rules, issued_on, day

    def passage(self, text: str, inherited: Inherited, *, ref: str = "") -> Passage:
        """Return the assignments and problems of a composed text."""
        return self._passage(duties, text, inherited, ref)

    def _passage(
        self, find: Callable[..., tuple[DutyFound, ...]], text: str, given: Inherited, ref: str
    ) -> Passage:
        found = find(
            text, self._bodies, self._rules, issued_on=self._issued_on, day=self._day, inherited=given
        )
        made = [self._assignment(text, duty, ref) for duty in found]
        return Passage(tuple(a for a, _ in made), tuple(dict.fromkeys(p for _, each in made for p in each)))

    def duties_of(self, text: str, inherited: Inherited, *, ref: str = "") -> Passage:
        """Return what a text gives; under a heading with leads it is one duty where no other is found."""
        columns = columns_of(inherited.header) if inherited.header else None
        if columns and cells(text):
            return self._row(text, columns, ref)
        passage = self.passage(text, inherited, ref=ref)
        if not passage.assignments and inherited.leads:
            return self._passage(whole_duty, text, inherited, ref)
        return passage

    def _row(self, text: str, columns: Columns, ref: str) -> Passage:
        """Return the assignment of a table's row."""
        duty = duty_of_row(text, columns, self._bodies, self._rules, issued_on=self._issued_on)
        if duty is None:
            return Passage()
        words = tokens(text[duty.start : duty.end])
        duty = replace(duty, restricted=touches(words))
        assignment, problems = self._assignment(text, duty, ref)
        return Passage((assignment,), tuple(problems))

    def exhorts(self, text: str) -> bool:
        """Whether a text only calls on everybody: duties of general mentions, without a day."""
        found = duties(text, self._bodies, self._rules, issued_on=self._issued_on)
        asked = [body for duty in found for body in duty.leads]
        dated = any(duty.deadline and duty.deadline.kind is not DeadlineKind.LOOSE for duty in found)
        return bool(asked) and all(body.general for body in asked) and not dated

    def inherited(self, heading: str) -> Inherited:
        """Return what a heading, or the sentence before a list, gives to what stands under it."""
        times = deadlines(heading, self._issued_on, self._rules)
        leads = (self._heading_leads(line) for line in reversed(heading.splitlines()))
        header = next((line for line in reversed(heading.splitlines()) if cells(line)), "")
        return Inherited(next(filter(None, leads), ()), times[0].deadline if times else None, header)

    def _heading_leads(self, heading: str) -> tuple[Body, ...]:
        words = tokens(heading)
        index = 0
        while index < len(words):
            found = self._bodies.several(heading, words, index)
            if found:
                return _whole_heading(heading, words, found) or self._asked(heading)
            numbers = (
                not words[index].is_word or len(words[index].key) < 3 or ROMAN.fullmatch(words[index].key)
            )
            step = HEADING_OPENERS.at(words, index) or int(bool(numbers))
            if not step:
                return self._asked(heading)
            index += step
        return ()

    def _asked(self, sentence: str) -> tuple[Body, ...]:
        roles = Clerk(ClauseWords(sentence, tokens(sentence), self._bodies, led=False)).roles()
        return roles.leads if roles.duty is Duty.GIVEN else ()

    def _assignment(self, text: str, duty: DutyFound, ref: str) -> tuple[Assignment, list[Problem]]:
        lead_ids, problems = self._ids(duty.leads, ref)
        coordinator_ids, more = self._ids(duty.coordinators, ref)
        assignment = Assignment(
            text=text[duty.start : duty.end].strip(EDGES),
            leads=_words(duty.leads),
            coordinators=_words(duty.coordinators),
            lead_ids=lead_ids,
            coordinator_ids=tuple(i for i in coordinator_ids if i not in lead_ids),
            deadline=duty.deadline,
            standing=duty.standing,
            restricted=duty.restricted,
        )
        asked = doubts(assignment, duty, ref, one_group=self._names.joint(assignment.leads) is not None)
        named = self._named_in(assignment, duty)
        if named:
            asked.append(Problem(ProblemCode.UNSURE_LEAD, ref, ", ".join(named)))
        return assignment, [*problems, *more, *asked]

    def _ids(self, bodies: Sequence[Body], ref: str) -> tuple[tuple[str, ...], list[Problem]]:
        words = _words(bodies)
        joint = self._names.joint(words)
        resolved = (
            [(" ".join(words), joint)] if joint else [(each, self._names.resolve(each)) for each in words]
        )
        ids = dict.fromkeys(id_ for _, found in resolved for id_ in found.ids)
        asked = [(found.problem, each) for each, found in resolved if found.problem]
        return tuple(ids), [Problem(code, ref, each, self._close(code, each)) for code, each in asked]

    def _close(self, code: ProblemCode, words: str) -> tuple[str, ...]:
        unknown = code is ProblemCode.UNKNOWN_ORGANISATION
        return self._candidates.closest(words) if unknown else ()

    def _named_in(self, assignment: Assignment, duty: DutyFound) -> tuple[str, ...]:
        """Return the leads taken over from a heading that the duty names as others than its leads."""
        if not duty.inherits or len(assignment.lead_ids) < 2:
            return ()
        words = tokens(assignment.text)
        named = ClauseWords(assignment.text, words, self._bodies, led=True).named
        each = dict.fromkeys(body.words for group in named for body in group.bodies)
        others = [w for w in each if w not in assignment.coordinators]
        ids = {w: set(self._names.resolve(w).ids) for w in others}
        return tuple(w for w in others if ids[w] and ids[w] < set(assignment.lead_ids))


def _whole_heading(heading: str, words: Sequence[Token], found: list[Body]) -> tuple[Body, ...]:
    """Return the bodies of a heading, the last with what tells it apart; empty for a sentence."""
    rest = [word for word in words[found[-1].end :] if word.is_word]
    if not rest:
        return tuple(found)
    if len(rest) > MOST_WORDS_AFTER or not TELLS_APART.at(words, found[-1].end):
        return ()
    last = replace(found[-1], words=" ".join(heading[words[found[-1].start].start : rest[-1].end].split()))
    return (*found[:-1], last)


def _words(bodies: Sequence[Body]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(body.words for body in bodies))


def assignments_in(
    text: str,
    *,
    context: str = "",
    issued_on: date | None = None,
    directory: Directory,
    rules: Rules,
) -> tuple[Assignment, ...]:
    """Return the assignments of one passage; `context` is the heading or sentence before it."""
    reader = Reader(directory, rules, issued_on=issued_on, day=issued_on)
    inherited = reader.inherited(plain(context))
    return reader.duties_of(plain(text), inherited).assignments
