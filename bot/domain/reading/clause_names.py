"""The bodies that a clause names, list by list, and where they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.domain.reading import duty_words as duty
from bot.domain.reading import verbs
from bot.domain.reading.bodies import Bodies, Body
from bot.domain.reading.body_words import HEADS_ALONE, MANY
from bot.domain.reading.tokens import Token

LONGEST_REST = 14  # words of a name after those that tables know
NOT_IN_NAMES = {"do", "để", "theo", "từ", "trong", "khi", "tại", "với", "cho", ";", ":", "(", "đã", "các"}


@dataclass(frozen=True)
class Named:
    """Bodies named one after the other, and where."""

    bodies: tuple[Body, ...]
    start: int
    end: int


def named_in(
    text: str, words: Sequence[Token], bodies: Bodies, first: int, *, led: bool
) -> tuple[Named, ...]:
    """Return the bodies of a clause from its word `first` on; `led`: a lead is known from before."""
    return tuple(_Names(words, first, led=led).named(text, bodies))


class _Names:
    def __init__(self, words: Sequence[Token], first: int, *, led: bool) -> None:
        self._words, self._first, self._led = words, first, led

    def named(self, text: str, bodies: Bodies) -> Iterator[Named]:
        """Yield the bodies of a clause, those of one list together."""
        index = self._first
        while index < len(self._words):
            found = [] if self._in_number(index) else bodies.several(text, self._words, index)
            if found:
                found[-1] = self._up_to_leading(text, found[-1], index)
                yield from self._without_ground(found, index)
                index = found[-1].end
            else:
                index += self._stride(index)

    def _up_to_leading(self, text: str, body: Body, start: int) -> Body:
        """Return the last body asked with its whole name: between an order and "chủ trì" stand only names.

        "Giao Cục Giám định nhà nước | về chất lượng công trình | chủ trì".
        """
        end, last = body.end, min(body.end + LONGEST_REST, len(self._words))
        leading = next((n for n in range(end, last) if verbs.LEADING.at(self._words, n)), end)
        rest = self._words[end:leading]
        opens_name = bool(rest) and (rest[0].key in {"về", ","} or not self._no_name(end))
        if not opens_name or body.general or not verbs.ORDERS.before(self._words, start):
            return body
        parted = rest[0].key == "," and not verbs.VERBS.at(self._words, end + 1)
        if parted or rest[-1].key == "," or any(w.capital or w.key in NOT_IN_NAMES for w in rest):
            return body
        while step := verbs.ADVERBS.before(self._words, leading):
            leading -= step
        words = text[self._words[body.start].start : self._words[leading - 1].end] if leading > end else ""
        return replace(body, words=" ".join(words.split()), end=leading) if words else body

    def _no_name(self, index: int) -> bool:
        tables = (verbs.VERBS, verbs.ADVERBS, verbs.STOPS, verbs.TOGETHER, MANY)
        return not self._words[index].is_word or any(table.at(self._words, index) for table in tables)

    def _in_number(self, index: int) -> bool:
        """Whether a word is a part of a document's number: "372/TB-VPCP"."""
        before = self._words[index - 1] if index else None
        if before is None or before.end != self._words[index].start:
            return False
        return before.key == "-" or (before.key == "/" and self._words[max(0, index - 2)].key.isdigit())

    def _without_ground(self, found: Sequence[Body], start: int) -> Iterator[Named]:
        """Yield a list, in two where its first bodies only belong to the ground before the subject.

        "Theo đề nghị của Sở A và Sở B, | UBND tỉnh …", "Cùng với Sở A, | UBND tỉnh …": parted at the
        comma after "và", else at the first.
        """
        parts = [found]
        ground = duty.GROUND_OPENERS.at(self._words, self._first) and duty.OWNED.before(self._words, start)
        after_beside = self._first + duty.BESIDE.at(self._words, self._first)
        beside = not self._led and start == after_beside > self._first
        if ground or beside:
            commas = [n for n in range(1, len(found)) if self._words[found[n].start - 1].key == ","]
            ands = [n for n in range(1, len(found)) if self._words[found[n].start - 1].key == "và"]
            at = next((n for n in commas if n > min(ands, default=0)), None)
            parts = [found[:at], found[at:]] if at else parts
        for part in parts:
            yield Named(tuple(part), start if part is parts[0] else part[0].start, part[-1].end)

    def _stride(self, index: int) -> int:
        """Return 1, or the length of a verb of several words, in which no name begins."""
        if self._words[index].capital:
            return 1
        other = verbs.NOT_ORDERS.at(self._words, index)  # "giao ban | Ban Thường vụ"
        named = HEADS_ALONE.at(self._words, index + 1) > 1  # "giao | ban thường vụ"
        other = 0 if named or any(word.capital for word in self._words[index : index + other]) else other
        return max(1, other, verbs.VERBS.at(self._words, index), verbs.ORDERS.at(self._words, index))
