"""What the words of one clause are: its bodies, its orders, its verb, whether it commands or tells."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.domain.reading import duty_words as duty
from bot.domain.reading import verbs
from bot.domain.reading.bodies import Bodies, Body, after_aside
from bot.domain.reading.phrases import Phrases
from bot.domain.reading.tokens import Token

PAST = Phrases("đã | vừa | từng")
# Between an order and who is asked: "yêu cầu | hằng tháng, | Bộ Y tế".
AFTER_ORDER = Phrases(
    "hằng tháng , | hàng tháng , | hằng quý , | hàng quý , | hằng tuần , | hàng tuần , | cho | là | :"
)
HOW_OFTEN = Phrases(
    "hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý | hàng quý | hằng tuần | hàng tuần | ,"
)


@dataclass(frozen=True)
class Named:
    """Bodies named one after the other, and where."""

    bodies: tuple[Body, ...]
    start: int
    end: int


class ClauseWords:
    """The tokens of a clause, and what stands where; `led`: a lead is known from before."""

    def __init__(self, text: str, words: Sequence[Token], bodies: Bodies, *, led: bool) -> None:
        self.words, self.led = words, led
        self.first = self._after_openers()
        self.named = tuple(self._all_named(text, bodies))
        self.starts = {each.start for each in self.named}
        self.ends = {each.end: each for each in self.named}

    def _after_openers(self) -> int:
        index = 0
        while index < len(self.words):
            passed_over = not self.words[index].is_word or _is_number(self.words, index)
            step = duty.OPENERS.at(self.words, index) or int(passed_over)
            if not step:
                break
            index += step
        return index

    def _all_named(self, text: str, bodies: Bodies) -> Iterator[Named]:
        index = self.first
        while index < len(self.words):
            found = bodies.several(text, self.words, index)
            if found:
                yield Named(tuple(found), index, found[-1].end)
                index = found[-1].end
            else:
                index += self._stride(index)

    def _stride(self, index: int) -> int:
        """Return 1, or the length of a verb of several words, in which no name begins."""
        if self.words[index].capital:
            return 1
        return max(1, verbs.VERBS.at(self.words, index), verbs.ORDERS.at(self.words, index))

    def verb_at(self, index: int) -> bool:
        """Whether a verb of duty, or what stands before one, is at `index`."""
        tables = (verbs.VERBS, verbs.ADVERBS, verbs.LEADING, verbs.TOGETHER)
        return any(table.at(self.words, index) for table in tables)

    def chairs_at(self, index: int) -> bool:
        """Whether "chủ trì" at `index` is of a meeting."""
        taken = verbs.LEADING.at(self.words, index)
        return bool(taken and duty.MEETINGS.at(self.words, index + taken))

    def meets(self, start: int, end: int) -> bool:
        """Whether a meeting is named between two places."""
        place = bisect_left(self._meetings, start)
        return place < len(self._meetings) and self._meetings[place] < end

    @cached_property
    def _meetings(self) -> tuple[int, ...]:
        return tuple(n for n in range(len(self.words)) if duty.MEETINGS.at(self.words, n))

    def order_at(self, index: int) -> bool:
        """Whether an order with somebody to carry it out stands at `index`, small words passed over."""
        while step := verbs.BEFORE_ORDER.at(self.words, index):
            index += step
        taken = verbs.ORDERS.at(self.words, index)
        after = index + taken
        after += AFTER_ORDER.at(self.words, after)
        return bool(taken) and after in self.starts

    def leading_after(self, index: int) -> bool:
        """Whether "chủ trì" follows at `index`, an aside and small words passed over."""
        index = after_aside(self.words, index)
        index += verbs.ADVERBS.at(self.words, index)
        return bool(verbs.LEADING.at(self.words, index))

    @cached_property
    def commands(self) -> bool:
        """Whether the clause begins with a verb of duty."""
        told = (duty.NO_DUTY, duty.NARRATION, duty.GROUNDS)
        if any(table.at(self.words, self.first) for table in told):
            return False
        if verbs.ORDERS.at(self.words, self.first) or self.chairs_at(self.first):
            return False
        index = self.first
        while step := HOW_OFTEN.at(self.words, index):
            index += step
        return any(t.at(self.words, index) for t in (verbs.VERBS, verbs.LEADING, verbs.TOGETHER))

    def tells(self) -> bool:
        """Whether the clause tells what was done or is the case."""
        if duty.NARRATION.at(self.words, self.first) or duty.NO_DUTY.at(self.words, self.first):
            return True
        if not self.led and not self.commands and any(word.key == "đã" for word in self.words):
            return True
        starts = (after_aside(self.words, each.end) for each in self.named if each.start == self.first)
        return any(PAST.at(self.words, i) or duty.NO_DUTY.at(self.words, i) for i in starts)

    def names_only(self) -> bool:
        """Whether the clause is the first part of a list that goes on: "Giao Sở Y tế; | Công an tỉnh …"."""
        if len(self.named) != 1 or self.named[0].end != len(self.words) - 1:
            return False
        start = self.named[0].start
        return start - verbs.ORDERS.before(self.words, start) <= self.first


def _is_number(words: Sequence[Token], index: int) -> bool:
    """Whether a word is the number of an item: "1.1.", "a)"."""
    after = words[index + 1].key if index + 1 < len(words) else ""
    return (
        len(words[index].key) <= 3
        and after in {".", ")", "/"}
        and (words[index].key.isdigit() or after == ")")
    )
