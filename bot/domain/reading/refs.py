"""How parts are told apart that a document gives the same number, or that one part becomes."""

from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import replace
from string import ascii_lowercase

from bot.domain.reading.model import Problem, Task

Found = tuple[Task, tuple[Problem, ...]]


def free_ref(ref: str, taken: set[str], numbers: MutableMapping[str, int] | None = None) -> str:
    """Return a ref beside another that nobody bears yet; `numbers` keeps how far each was counted.

    >>> free_ref("2.1", {"2.1", "2.1a"}), free_ref("2.1a", {"2.1a"}), free_ref("3", {"3"})
    ('2.1b', '2.1b', '3a')
    """
    base = ref[:-1] if ref[-1:].isalpha() and len(ref) > 1 else ref
    for letter in ascii_lowercase:
        if base + letter not in taken:
            return base + letter
    number = numbers.get(base, 2) if numbers else 2
    while f"{base}-{number}" in taken:
        number += 1
    if numbers is not None:
        numbers[base] = number + 1
    return f"{base}-{number}"


def told_apart(found: Sequence[Found]) -> Iterator[Found]:
    """Yield tasks under refs of their own, with what is asked of them: "1", the next of that number "1a"."""
    taken = {task.ref for task, _ in found}
    numbers: dict[str, int] = {}
    seen: set[str] = set()
    for task, problems in found:
        ref = free_ref(task.ref, taken, numbers) if task.ref in seen else task.ref
        seen.add(ref)
        taken.add(ref)
        asked = tuple(replace(p, ref=ref) if p.ref == task.ref else p for p in problems)
        yield replace(task, ref=ref), asked
