"""Which words of a message belong to which of the tasks it names."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.domain.replies.clauses import Clause
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind

_EMPTY = (Sign.AND, Sign.BUT, Sign.UNIT, Sign.DO, Sign.MEANS, Sign.BODY, Sign.STEP, Sign.SAME)
_WEAK = 0  # the value of RECEIVED rows that are mere courtesy: "dạ"
_STATED = (Kind.PERCENT, Kind.FRACTION)


@dataclass(frozen=True)
class Group:
    """Some tasks, and the clauses that speak of them together."""

    refs: tuple[str, ...]
    said: tuple[Clause, ...]


def groups(every: Iterable[Clause]) -> tuple[Group, ...]:
    """Return the tasks named, each with its clauses; clauses before any task come first, without refs."""
    pieces = [piece for clause in every for piece in _pieces(clause)]
    made: list[Group] = [Group((), ())]
    waiting: tuple[str, ...] = ()
    for refs, clause in pieces:
        waiting += refs
        if waiting and clause.has(Sign.SAME) and not tells(clause):
            made.append(Group(waiting, made[-1].said))
            waiting = ()
        if not tells(clause):
            continue
        if waiting:
            made.append(Group(waiting, (clause,)))
            waiting = ()
        else:
            made[-1] = Group(made[-1].refs, (*made[-1].said, clause))
    if waiting:
        made.append(Group(waiting, made[-1].said))
    return tuple(made)


def _pieces(clause: Clause) -> Iterator[tuple[tuple[str, ...], Clause]]:
    """Cut a clause so that each piece names tasks on one side and says one thing of them."""
    places = [
        place for place, token in enumerate(clause.tokens, clause.start) if token.kind is Kind.REFERENCE
    ]
    if not places:
        yield (), clause
        return
    clause = _without_joining(clause, places)
    for start, end, inside in _cuts(clause, places):
        refs = tuple(clause.tokens[place - clause.start].text for place in inside)
        piece = _without_greeting(clause.part(start, end), inside)
        yield refs, replace(piece, leads_on=_goes_on_to_a_promise(piece, clause))


def _without_greeting(piece: Clause, places: list[int]) -> Clause:
    """Take out the courtesy before a task is named: "dạ 1.1 ..."."""
    first = min(places, default=piece.start)
    opens = [mark for mark in piece.of(Sign.RECEIVED) if mark.value == _WEAK and mark.end <= first]
    return replace(piece, marks=tuple(mark for mark in piece.marks if mark not in opens))


def _goes_on_to_a_promise(piece: Clause, clause: Clause) -> bool:
    """Return whether an end comes first, and a promise after it of the next task."""
    ends = [mark.end for mark in piece.of(Sign.DONE)]
    promised = [mark for mark in clause.of(Sign.PROMISE, Sign.WILL) if mark.end > piece.end]
    return bool(ends and promised) and not clause.has(Sign.DOING)


def _without_joining(clause: Clause, places: list[int]) -> Clause:
    """Take out the "còn" that only leads over to the next task: "1 xong còn việc 2 thì chưa"."""
    joining = {place - back for place in places for back in (1, 2, 3)}
    marks = tuple(
        mark
        for mark in clause.marks
        if mark.sign is not Sign.LEFT or mark.places[-1] not in joining or len(mark.places) > 1
    )
    return replace(clause, marks=marks)


def _cuts(clause: Clause, places: list[int]) -> Iterator[tuple[int, int, list[int]]]:
    """Yield (start, end, places of refs): refs lead their words, or close them at the end of the clause."""
    closes = not tells(clause.part(places[-1] + 1, clause.end)) and tells(
        clause.part(clause.start, places[0])
    )
    bounds = (
        [clause.start, *(place + 1 for place in places)]
        if closes
        else [clause.start, *places[1:], clause.end]
    )
    for start, end, place in zip(bounds, [*bounds[1:]], places, strict=False):
        yield start, end, [place]
    if closes and bounds[-1] < clause.end:
        yield bounds[-1], clause.end, []


def tells(clause: Clause) -> bool:
    """Return whether a clause says anything of a task, beside naming it."""
    return any(mark.sign not in _EMPTY for mark in clause.marks) or any(
        token.kind in _STATED for token in clause.tokens
    )
