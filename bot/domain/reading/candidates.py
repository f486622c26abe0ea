"""The organisations with the names closest to words that the directory does not know: only offered."""

from collections.abc import Iterable

from bot.domain.directory import Organisation
from bot.domain.letters import bare

MOST = 3
LEAST_ALIKE = 0.66  # of 1: so many pairs of neighbouring letters are shared
LONGEST_LETTERS = 80  # no name is longer


class Candidates:
    """Finds close names; those of bodies that had ended are left out by the caller."""

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        self._names = [(o.id, _pairs(name)) for o in organisations for name in o.names]
        self._found: dict[str, tuple[str, ...]] = {}

    def closest(self, words: str, most: int = MOST) -> tuple[str, ...]:
        """Return the ids of at most `most` organisations, the closest first, empty when none comes close.

        >>> known = Candidates([Organisation("ubkt", "UBKT"), Organisation("btc", "Ban Tổ chức")])
        >>> known.closest("UBKTT"), known.closest("Ban to chưc"), known.closest("Hội Lạ")
        (('ubkt',), ('btc',), ())
        """
        if words not in self._found:
            self._found[words] = self._ranked(words)
        return self._found[words][:most]

    def _ranked(self, words: str) -> tuple[str, ...]:
        wanted = _pairs(words)
        scores: dict[str, float] = {}
        for id_, name in self._names:
            alike = 2 * len(wanted & name) / max(1, len(wanted) + len(name))
            if alike >= LEAST_ALIKE:
                scores[id_] = max(alike, scores.get(id_, 0))
        return tuple(sorted(scores, key=lambda id_: -scores[id_]))


def _pairs(words: str) -> frozenset[str]:
    """Return each two neighbouring letters, without marks, the beginning and the end told apart."""
    letters = f" {bare(words[:LONGEST_LETTERS])} "
    return frozenset(letters[at : at + 2] for at in range(len(letters) - 1))
