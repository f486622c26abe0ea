"""A later version of a conclusion: which tasks are the same, which differ, and in what."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bot.domain.drafts import DraftTask, Holder

SAME_REF_LIKENESS = 0.5  # of 1: under the same number so many words must be shared
ANY_REF_LIKENESS = 0.8  # under another number nearly all
MOST_SHARING, MOST_ALIKE = 50, 20  # tasks looked at that share a rare word, and compared word by word


@dataclass(frozen=True)
class Difference:
    """A task that was added (`old` None), dropped (`new` None) or changed."""

    old: DraftTask | None
    new: DraftTask | None

    @cached_property
    def renumbered(self) -> bool:
        """Whether it stands under another number."""
        return self.old is not None and self.new is not None and self.old.ref != self.new.ref

    @cached_property
    def reworded(self) -> bool:
        """Whether its words differ."""
        return self.old is not None and self.new is not None and _words(self.old) != _words(self.new)

    @cached_property
    def redated(self) -> bool:
        """Whether its deadline differs: in the day, or where neither has one in the document's words."""
        return self.old is not None and self.new is not None and _deadline(self.old) != _deadline(self.new)

    @cached_property
    def reassigned(self) -> bool:
        """Whether others hold it, or in another way."""
        return self.old is not None and self.new is not None and _held(self.old) != _held(self.new)

    @property
    def is_any(self) -> bool:
        """Whether there is a difference at all."""
        one_sided = self.old is None or self.new is None
        return one_sided or self.renumbered or self.reworded or self.redated or self.reassigned

    @property
    def concerns_everybody(self) -> bool:
        """Whether those who hold it in both versions must be told."""
        return self.renumbered or self.reworded or self.redated


def compared(old: Sequence[DraftTask], new: Sequence[DraftTask]) -> tuple[Difference, ...]:
    """Pair the tasks of two versions: every new one in order, then what was dropped.

    >>> [(d.old and d.old.ref, d.new and d.new.ref) for d in compared(
    ...     [DraftTask("1", "Rà soát hồ sơ"), DraftTask("2", "Sửa nhà văn hóa")],
    ...     [DraftTask("1", "Lập quỹ"), DraftTask("2", "Rà soát hồ sơ")])]
    [(None, '1'), ('1', '2'), ('2', None)]
    """
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for place, match in _matches(old, new):
        if place not in partner and match not in taken:
            partner[place] = match
            taken.add(match)
    paired = [Difference(old[partner[n]] if n in partner else None, task) for n, task in enumerate(new)]
    return (*paired, *(Difference(task, None) for o, task in enumerate(old) if o not in taken))


def carried_over(
    old: Sequence[DraftTask], new: Sequence[DraftTask], *, same_day: bool
) -> tuple[DraftTask, ...]:
    """Return the tasks of a later version; those of the same words as the office left them before.

    Where the versions are not of the same day of issue, a deadline is reckoned anew.
    """
    pairs = [each for each in compared(old, new) if each.new is not None]
    return tuple(_carried(each, same_day=same_day) for each in pairs)


def _carried(pair: Difference, *, same_day: bool) -> DraftTask:
    assert pair.new is not None, "only tasks of the later version"
    if pair.old is None or pair.reworded or pair.old.section != pair.new.section:
        return pair.new
    old = pair.old
    deadline = old.deadline if same_day else pair.new.deadline
    kept = replace(pair.new, holders=old.holders, deadline=deadline, standing=old.standing)
    return replace(kept, restricted=old.restricted, allowed=old.allowed, problems=old.problems)


def _matches(old: Sequence[DraftTask], new: Sequence[DraftTask]) -> Iterator[tuple[int, int]]:
    """Yield (new, old) places that may be one task, the surest first."""
    same = list(_same_words(old, new))
    yield from same
    left = [n for n in range(len(new)) if n not in {n for n, _ in same}]
    others = [o for o in range(len(old)) if o not in {o for _, o in same}]
    yield from _alike({o: old[o] for o in others}, {n: new[n] for n in left})


def _same_words(old: Sequence[DraftTask], new: Sequence[DraftTask]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of the same words, each task once: those of the same number first, then in order."""
    by_words: dict[str, list[int]] = {}
    for o, task in enumerate(old):
        by_words.setdefault(_words(task), []).append(o)
    by_both = {(words, old[o].ref): o for words, places in by_words.items() for o in reversed(places)}
    numbered = {n: by_both[key] for n, task in enumerate(new) if (key := (_words(task), task.ref)) in by_both}
    kept = {o: n for n, o in reversed(numbered.items())}  # the first of several with one number
    yield from ((n, o) for o, n in kept.items())
    free = {words: iter([o for o in places if o not in kept]) for words, places in by_words.items()}
    for n, task in enumerate(new):
        if numbered.get(n) is None or kept.get(numbered[n]) != n:
            place = next(free.get(_words(task), iter(())), None)
            if place is not None:
                yield n, place


def _alike(old: Mapping[int, DraftTask], new: Mapping[int, DraftTask]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of much the same words: those of the same number first, then the most alike."""
    bags = {o: Counter(_words(task).split()) for o, task in old.items()}
    by_ref: dict[str, list[int]] = {}
    for o, task in old.items():
        by_ref.setdefault(task.ref, []).append(o)
    often = Counter(word for bag in bags.values() for word in bag)
    by_word: dict[str, list[int]] = {}
    for o, bag in bags.items():
        for word in _telling_words(bag, often):
            by_word.setdefault(word, []).append(o)
    found = []
    for n, task in new.items():
        bag = Counter(_words(task).split())
        words = _telling_words(bag, often)
        near = Counter(o for word in words for o in by_word.get(word, ())[:MOST_SHARING])
        nearest = {o for o, _ in near.most_common(MOST_ALIKE)}
        for o in nearest.union(by_ref.get(task.ref, ())[:MOST_ALIKE]):
            other_ref = task.ref != old[o].ref
            score = _likeness(bag, bags[o])
            if score >= (ANY_REF_LIKENESS if other_ref else SAME_REF_LIKENESS):
                found.append((other_ref, -score, n, o))
    yield from ((n, o) for *_, n, o in sorted(found))


def _telling_words(bag: Counter[str], often: Counter[str]) -> list[str]:
    """Return the rarest words of a text, one of which any text must share that is nearly the same."""
    fewest_shared = ANY_REF_LIKENESS / (2 - ANY_REF_LIKENESS)  # of its words
    words = sorted(bag, key=lambda word: (often[word], word))
    spare = int(bag.total() * (1 - fewest_shared)) + 1
    kept = []
    for word in words:
        if spare <= 0:
            break
        kept.append(word)
        spare -= bag[word]
    return kept


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / ((one.total() + other.total()) or 1)


def _words(task: DraftTask) -> str:
    return " ".join(task.text.lower().split()).rstrip(" .;,")


def _deadline(task: DraftTask) -> object:
    deadline = task.deadline
    if deadline is None:
        return ""
    return deadline.due or " ".join(deadline.raw.lower().split())


def _held(task: DraftTask) -> frozenset[tuple[object, object]]:
    return frozenset((_holder(h), h.holding) for h in task.holders)


def _holder(holder: Holder) -> str:
    return holder.organisation_id or f"“{holder.words}”"
