"""A later version of a conclusion: which tasks are the same, which differ, and in what."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bot.domain.drafts import DraftTask, Holder

SAME_REF_LIKENESS = 0.5  # of 1: under the same number so many words must be shared
ANY_REF_LIKENESS = 0.8  # under another number nearly all


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
    for place, match in _matches(old, new):
        if place not in partner and match not in partner.values():
            partner[place] = match
    taken = set(partner.values())
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
    by_words: dict[str, list[int]] = {}
    for o, task in enumerate(old):
        by_words.setdefault(_words(task), []).append(o)
    same = [(n, o) for n, task in enumerate(new) for o in by_words.get(_words(task), ())]
    yield from sorted(same, key=lambda pair: new[pair[0]].ref != old[pair[1]].ref)
    bags = [Counter(_words(task).split()) for task in old]
    alike = []
    for n, task in enumerate(new):
        bag = Counter(_words(task).split())
        for o, other in enumerate(bags):
            least = SAME_REF_LIKENESS if task.ref == old[o].ref else ANY_REF_LIKENESS
            if (score := _likeness(bag, other)) >= least:
                alike.append((task.ref != old[o].ref, -score, n, o))
    yield from ((n, o) for *_, n, o in sorted(alike))


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
