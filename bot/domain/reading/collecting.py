"""Puts the clauses of a passage together into duties, each clause by what stood before it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.reading import duty_words as table
from bot.domain.reading.bodies import Body
from bot.domain.reading.closing import announces, closes
from bot.domain.reading.model import Deadline
from bot.domain.reading.role_words import Duty, Roles
from bot.domain.reading.telling import Telling
from bot.domain.reading.tokens import Token

NUMBERED_PAPER = re.compile(
    r"(?:thông\s+báo|kết\s+luận|chỉ\s+thị|nghị\s+quyết|kế\s+hoạch|công\s+văn|công\s+điện)\s+(?:\S+\s+)?số\s*\d+\s*[-/]",
    re.IGNORECASE,
)
POINTS_AT_BODY = re.compile(
    r"(?P<many>(?:các|những|hai|ba) )?(?:sở|cơ quan|đơn vị|ban|phòng|địa phương)"
    r" (?:này|trên|nêu trên|nói trên)",
    re.IGNORECASE,
)


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
    asked: bool = False
    several_asked: bool = False
    inherits: bool = False
    conflicting: tuple[str, ...] = ()  # the words of deadlines that fix different days


@dataclass(frozen=True)
class ReadClause:
    """A clause with what it says of who acts and of what was."""

    words: Sequence[Token]
    roles: Roles
    telling: Telling
    opens_sentence: bool

    @property
    def start(self) -> int:
        """Where the clause begins in the text."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where the clause ends in the text."""
        return self.words[-1].end

    @property
    def first(self) -> int:
        """The first word after what may open a sentence."""
        return after_openers(self.words)

    @property
    def is_asked(self) -> bool:
        """Whether a duty begins here although the sentence told something before."""
        if self.roles.duty is not Duty.GIVEN:
            return False
        if all(body.general for body in self.roles.leads):
            return self.roles.asked and self.telling.presses
        return self.roles.asked or self.roles.leading or self.telling.presses

    @property
    def hands_in(self) -> bool:
        """Whether the clause tells where a product goes: "; kết luận gửi UBND tỉnh trước …"."""
        return any(table.SUBMITS.at(self.words, index) for index in range(len(self.words)))


class Collector:
    """Takes the clauses of a passage in order; `duties`: what they have given so far."""

    def __init__(self, text: str, inherited: Inherited) -> None:
        self.duties: list[DutyFound] = []
        self._text, self._inherited = text, inherited
        self._told = self._decided = self._quoted = self._moved = False
        self._pressed = False  # the last clause that gave a duty presses for it
        self._waiting: int | None = None  # where clauses begin that a later one makes a duty
        self._sentence = 0  # the duties before this sentence

    @property
    def led(self) -> bool:
        """Whether a lead is known from before."""
        return bool(self.duties or self._inherited.leads)

    def take(self, clause: ReadClause) -> None:
        """Put a clause to the duties."""
        if clause.opens_sentence:
            self._sentence, self._quoted = len(self.duties), clause.telling.quotes
        self._told = self._is_told(clause)
        if self._told:
            self._take_told(clause)
        elif clause.roles.helping and self.duties and not clause.opens_sentence:
            self._help(clause)
        elif announces(clause.words, clause.roles):
            self._announce(clause.roles)
        elif closes(clause.words, clause.roles, clause.first):
            self._give_lead(clause.roles)
        else:
            self._take_duty(clause)

    def _is_told(self, clause: ReadClause) -> bool:
        moves = clause.telling.moves_day and not clause.roles.leads
        report = clause.roles.duty is Duty.REPORT or moves
        inside = bool(self.duties) and not clause.opens_sentence
        result = inside and bool(table.RESULTS.at(clause.words, clause.first))
        if (result and report and clause.telling.is_timed) or self._is_history(clause):
            return not result or self._is_history(clause)
        goes_on = self._told and not clause.opens_sentence and not result and not self._begins_anew(clause)
        self._decided = clause.telling.decides if report else self._decided
        return goes_on or report

    def _begins_anew(self, clause: ReadClause) -> bool:
        specific = not all(body.general for body in clause.roles.leads)
        return clause.is_asked or (self._decided and clause.roles.duty is Duty.GIVEN and specific)

    def _is_history(self, clause: ReadClause) -> bool:
        """Whether a clause says that what the sentence gave before it was carried out, or talked of."""
        before = self.duties[self._sentence :]
        if clause.opens_sentence or not before or clause.roles.asked or clause.telling.presses:
            return False
        if clause.telling.breaks_down and not (self._pressed or any(duty.asked for duty in before)):
            return True
        return clause.telling.carried_out and (self._quoted or not all(duty.asked for duty in before))

    def _take_told(self, clause: ReadClause) -> None:
        if self._is_history(clause):
            del self.duties[self._sentence :]
        if clause.telling.moves_day:
            self._waiting, self._moved = clause.start, True

    def _help(self, clause: ReadClause) -> None:
        """Put the bodies of a clause that only join in to the coordinators of the duty before."""
        self._extend(clause, (*clause.roles.leads, *clause.roles.coordinators))

    def _give_lead(self, roles: Roles) -> None:
        """Take who carries out a duty that stood before without a lead: "…; giao Sở A thực hiện"."""
        if self.duties and not self.duties[-1].leads:
            self.duties[-1] = replace(self.duties[-1], leads=roles.leads, inherits=False)

    def _announce(self, roles: Roles) -> None:
        """Take who is to do what a list after this sentence says: "Đề nghị Sở A lưu ý mấy việc sau:"."""
        if not self.duties:
            self._inherited = replace(self._inherited, leads=roles.leads)

    def _take_duty(self, clause: ReadClause) -> None:
        roles = clause.roles
        nobodys = not (roles.leads or self.led)
        if self._waiting is not None and not clause.opens_sentence and nobodys:
            return
        if roles.duty is Duty.NONE and self.duties and not clause.opens_sentence and clause.hands_in:
            self._extend(clause, ())
            return
        self._waiting = self._first_words(clause)
        self._moved, self._pressed = False, clause.telling.presses
        self._add(clause, self._duty(clause))

    def _first_words(self, clause: ReadClause) -> int | None:
        """Return where a clause begins that goes on in the duty after it, by a heading or "việc này"."""
        roles, given = clause.roles, clause.roles.duty is Duty.GIVEN
        points_back = given and any(table.POINTS_BACK.at(clause.words, n) for n in (0, 1))
        if given and self._moved and not clause.opens_sentence:
            return self._waiting
        if self.duties or (given and not points_back):
            return None
        if not points_back and not self._inherited.leads and roles.duty is not Duty.NONE:
            return None
        return clause.start if self._waiting is None else self._waiting

    def _duty(self, clause: ReadClause) -> DutyFound | None:
        """Return the duty of a clause, None when it gives none; one without a lead takes the one before."""
        roles = clause.roles
        if roles.duty is Duty.NONE:
            return None
        before = self.duties[-1].leads if self.duties else self._inherited.leads
        same = all(_points_at(body, before) for body in roles.leads) and before
        return DutyFound(
            start=clause.start if self._waiting is None else self._waiting,
            end=clause.end,
            leads=before if same else roles.leads or before,
            coordinators=roles.coordinators,
            asked=roles.asked,
            several_asked=roles.several_asked,
            inherits=not roles.leads,
        )

    def _add(self, clause: ReadClause, duty: DutyFound | None) -> None:
        """Put a duty after the others, or into the last one when it only goes on with it."""
        chief = self._chief(clause)
        if chief:
            self.duties[-1] = chief
        elif duty is not None and (not self.duties or not duty.inherits or self._stands_alone(duty, clause)):
            self.duties.append(duty)
        elif self.duties:
            self._extend(clause, clause.roles.coordinators)

    def _extend(self, clause: ReadClause, coordinators: tuple[Body, ...]) -> None:
        last = self.duties[-1]
        self.duties[-1] = replace(last, end=clause.end, coordinators=(*last.coordinators, *coordinators))

    def _chief(self, clause: ReadClause) -> DutyFound | None:
        """Return the last duty with who leads it among those asked: "…, trong đó Sở A là cơ quan chủ trì"."""
        chief = {body.words for body in clause.roles.leads}
        last = self.duties[-1] if self.duties else None
        if last is None or clause.words[0].key != "trong" or not chief:
            return None
        if not chief < {body.words for body in last.leads}:
            return None
        others = tuple(body for body in last.leads if body.words not in chief)
        leads = tuple(body for body in last.leads if body.words in chief)
        coordinators = (*last.coordinators, *others)
        return replace(last, end=clause.end, leads=leads, coordinators=coordinators, several_asked=False)

    def _stands_alone(self, duty: DutyFound, clause: ReadClause) -> bool:
        """Whether a clause without a lead of its own is a duty of its own."""
        if table.PRODUCTS.at(clause.words, clause.first):
            return True
        carries_out = table.CARRY_OUT.at(clause.words, clause.first)
        return bool(carries_out and NUMBERED_PAPER.search(self._text, duty.start, duty.end))


def _points_at(body: Body, before: Sequence[Body]) -> bool:
    """Whether words stand for the bodies before them: "đơn vị này" for one, "hai cơ quan này" for several."""
    points = POINTS_AT_BODY.fullmatch(body.words)
    return points is not None and (not points["many"] or len(before) > 1)


def after_openers(part: Sequence[Token]) -> int:
    """Return the index after what may open a sentence: "Riêng", "Bên cạnh đó,"."""
    index = 0
    while index < len(part):
        step = table.OPENERS.at(part, index) or int(not part[index].is_word)
        if not step:
            break
        index += step
    return index
