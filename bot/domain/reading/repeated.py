"""A duty told in a paragraph and in a table: two different days of it are asked about (R10)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from bot.domain.reading.deadlines import conflicting
from bot.domain.reading.model import Assignment, Problem, ProblemCode, Task
from bot.domain.reading.tokens import tokens

ROW = re.compile(r"B\d+\.")  # how the row of a table is cited: "B1.2"
SHARED = 0.7  # of a row's word pairs that a paragraph must hold
LEAST_PAIRS = 3
MOST_SHARING = 12  # paragraphs looked at for each pair of words: the cost stays that of the length
Pair = tuple[str, str]


def told_twice(tasks: Sequence[Task]) -> tuple[Problem, ...]:
    """Return what is asked of the rows and the paragraphs of one duty with different days."""
    told = [(task.ref, each) for task in tasks if not ROW.match(task.ref) for each in task.assignments]
    listed = [(task.ref, each) for task in tasks if ROW.match(task.ref) for each in task.assignments]
    by_pair: dict[Pair, list[int]] = {}
    for place, (_, each) in enumerate(told if listed else []):
        for pair in set(_pairs(each.text)):
            by_pair.setdefault(pair, []).append(place)
    found = ((ref, row, told[place]) for ref, row in listed for place in _same(row, by_pair))
    return tuple(chain.from_iterable(_asked(ref, row, *other) for ref, row, other in found))


def _same(row: Assignment, by_pair: dict[Pair, list[int]]) -> Iterator[int]:
    """Yield the places of the paragraphs that hold nearly all words of a row."""
    pairs = set(_pairs(row.text))
    shared = Counter(place for pair in pairs for place in by_pair.get(pair, ())[:MOST_SHARING])
    if len(pairs) >= LEAST_PAIRS:
        yield from (place for place, count in shared.most_common(1) if count >= SHARED * len(pairs))


def _asked(ref: str, row: Assignment, other_ref: str, other: Assignment) -> Iterator[Problem]:
    """Yield a question for each of two tasks of one duty with different days."""
    days = tuple(each.deadline for each in (other, row) if each.deadline)
    if words := conflicting(days):
        for each in (other_ref, ref):
            yield Problem(ProblemCode.CONFLICTING_DATES, each, "; ".join(words))


def _pairs(text: str) -> Iterator[Pair]:
    keys = [word.key for word in tokens(text) if word.is_word]
    yield from pairwise(keys)
