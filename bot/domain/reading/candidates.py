"""The organisations with the names closest to words that the directory does not know: only offered."""

from collections.abc import Iterable, Sequence

from bot.domain.directory import Organisation
from bot.domain.reading.organisations import Key, key_of

MOST = 3
LEAST_ALIKE = 0.5  # of all the words of both names, so many are shared


class Candidates:
    """Finds close names; those of bodies that had ended are left out by the caller."""

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        self._names = [(o.id, frozenset(key_of(name))) for o in organisations for name in o.names]
        self._found: dict[Key, tuple[str, ...]] = {}

    def closest(self, words: str) -> tuple[str, ...]:
        """Return the ids of at most three organisations, the closest first, empty when none comes close."""
        key = key_of(words)
        if key not in self._found:
            self._found[key] = self._ranked(key)
        return self._found[key]

    def _ranked(self, key: Sequence[str]) -> tuple[str, ...]:
        wanted = frozenset(key)
        scores: dict[str, float] = {}
        for id_, name in self._names:
            shared = len(wanted & name) / max(1, len(wanted | name))
            if shared >= LEAST_ALIKE:
                scores[id_] = max(shared, scores.get(id_, 0))
        return tuple(sorted(scores, key=lambda id_: -scores[id_])[:MOST])
