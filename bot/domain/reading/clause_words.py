"""What the words of one clause are: its bodies, its orders, its verb, whether it commands or tells."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from bot.domain.reading import cited_words, verbs
from bot.domain.reading import duty_words as duty
from bot.domain.reading import telling_words as telling
from bot.domain.reading.bodies import Bodies, after_aside
from bot.domain.reading.body_words import HEADS_OFFICE, LEVELS, MANY
from bot.domain.reading.clause_names import Named, named_in
from bot.domain.reading.phrases import Phrases
from bot.domain.reading.tokens import Token

# Between an order and who is asked: "yêu cầu | hằng tháng, | Bộ Y tế".
AFTER_ORDER = Phrases(
    """
    hằng tháng , | hàng tháng , | hằng quý , | hàng quý , | hằng tuần , | hàng tuần , | cho | là | :
    : ( 1 ) | : 1 . | : 1 ) | : a ) | : - | : + | : ( i ) | : ( a ) | chủ đầu tư là | cơ quan chủ trì là
    đơn vị chủ trì là | các đơn vị : | các cơ quan :
    """
)
# Verbs that are nouns here: "| Báo cáo do | Ban Tuyên giáo chuẩn bị".
NOUNS = Phrases(
    """
    báo cáo do | báo cáo của | báo cáo này | kế hoạch do | quy hoạch do | dự thảo do | thông báo của
    đề xuất của | kiến nghị của | đánh giá của | yêu cầu của | phối hợp của | quản lý của | thống kê của
    """
)
MEETING_HELD = re.compile(
    r"(?:^|[.\n])\W*(?:(?:sáng|chiều|tối)(?:\s+ngày)?|ngày)\s+\d[^\n]{0,300}"
    r"\b(?:giao\s+ban|hội\s+nghị|họp|làm\s+việc|đối\s+thoại|hội\s+thảo|gặp\s+mặt)\b[^.\n]{0,200}\.\s*$",
    re.IGNORECASE,
)
LONGEST_TOPIC = 20
LONGEST_NEWS = 400  # characters of the sentence before
HOW_OFTEN = Phrases(
    """
    hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý | hàng quý | hằng tuần | hàng tuần | ,
    định kỳ
    mỗi tuần | mỗi tháng | mỗi quý | mỗi năm
    """
)
RHYTHM = Phrases("một lần | tháng | năm | tuần | ngày | ba | sáu | / | lần | quý | hai | một")


class ClauseWords:
    """The tokens of a clause, and what stands where; `led`: a lead is known from before."""

    def __init__(self, text: str, words: Sequence[Token], bodies: Bodies, *, led: bool) -> None:
        self.words, self.led = words, led
        self._before = text[max(0, words[0].start - LONGEST_NEWS) : words[0].start] if words else ""
        self.first = self._after_openers()
        self.named = named_in(text, words, bodies, self.first, led=led)
        self._end_by_start = {each.start: each.end for each in self.named}
        self.starts = set(self._end_by_start)
        self.ends = {each.end: each for each in self.named}

    def _after_openers(self) -> int:
        index = 0
        while index < len(self.words):
            passed_over = not self.words[index].is_word or _is_number(self.words, index)
            step = duty.OPENERS.at(self.words, index) or int(passed_over)
            if not step:
                break
            index += step
        return index + self._topic(index)

    def _topic(self, index: int) -> int:
        """Return the tokens of a topic before a command, else 0: "Về thu ngân sách: | rà soát nợ đọng"."""
        if not duty.TOPIC_OPENS.at(self.words, index):
            return 0
        last = min(index + LONGEST_TOPIC, len(self.words) - 1)
        after = next((n + 1 for n in range(index, last) if self.words[n].key == ":"), index)
        commands = verbs.VERBS.at(self.words, after) and not verbs.ORDERS.at(self.words, after)
        return after - index if commands else 0

    def is_directed(self, each: Named) -> bool:
        """Whether a heading's lead directs the bodies: "| Chỉ đạo | Phòng Kinh tế chủ trì …"."""
        taken = duty.DIRECTING.at(self.words, self.first)
        by_heading = self.led and not self._before.strip()
        return by_heading and taken > 0 and each.start in {self.first, self.first + taken}

    def end_of(self, start: int) -> int | None:
        """Return where the list of bodies that begins at a place ends, None when none does."""
        return self._end_by_start.get(start)

    def verb_at(self, index: int) -> bool:
        """Whether a verb of duty, or what stands before one, is at `index`."""
        tables = (verbs.VERBS, verbs.ADVERBS, verbs.LEADING, verbs.TOGETHER)
        return any(table.at(self.words, index) for table in tables)

    def may_act(self, each: Named, index: int) -> bool:
        """Whether a word that no table knows may be the verb of bodies named at the clause's start."""
        if each.start != self.first or each.bodies[-1].general or index >= len(self.words):
            return False
        word = self.words[index]
        unknown = word.key.isalpha() and not word.capital and not _no_verb(self.words, index)
        return unknown and self.words[each.start].capital

    def chairs_at(self, index: int) -> bool:
        """Whether "chủ trì" at `index` is of a meeting, named after it or at the clause's beginning."""
        taken = verbs.LEADING.at(self.words, index)
        after = index + taken
        if not taken or duty.MEETINGS.at(self.words, after):
            return bool(taken)
        closes = after >= len(self.words) or not self.words[after].is_word
        return closes and bool(duty.MEETINGS.at(self.words, self.first))

    def chaired_by(self, each: Named, index: int) -> bool:
        """Whether a person chaired the meeting told of just before: "Ngày D, … họp. | Bí thư chủ trì"."""
        after = index + verbs.LEADING.at(self.words, index)
        if after == index or not HEADS_OFFICE.at(self.words, each.start):
            return False
        ends = after >= len(self.words) or not self.words[after].is_word
        return ends and MEETING_HELD.search(self._before) is not None

    def meets(self, start: int, end: int) -> bool:
        """Whether a meeting is named between two places."""
        return _any_between(self._meetings, start, end)

    def submits(self, start: int, end: int) -> bool:
        """Whether something is submitted between two places."""
        return _any_between(self._submissions, start, end)

    @cached_property
    def proposed(self) -> int:
        """Where "nghị" first stands, the end of the clause where it does not."""
        return next((n for n, word in enumerate(self.words) if word.key == "nghị"), len(self.words))

    @cached_property
    def _meetings(self) -> Sequence[int]:
        return self._places_of(duty.MEETINGS)

    @cached_property
    def _submissions(self) -> Sequence[int]:
        return self._places_of(duty.SUBMITS)

    def _places_of(self, table: Phrases) -> Sequence[int]:
        return [n for n in range(len(self.words)) if table.at(self.words, n)]

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
        if self._goes_by_paper():
            return False
        told = (telling.NO_DUTY, telling.NARRATION, cited_words.GROUNDS, NOUNS)
        if any(table.at(self.words, self.first) for table in told):
            return False
        if verbs.ORDERS.at(self.words, self.first) or self.chairs_at(self.first):
            return False
        index = self.first
        while step := self._how_often(index):
            index += step
        if duty.JOINING.at(self.words, index):
            return False
        return any(t.at(self.words, index) for t in (verbs.VERBS, verbs.LEADING, verbs.TOGETHER))

    def _goes_by_paper(self) -> bool:
        """Whether a paper is the ground before a subject: "Thực hiện kết luận của Z, | Sở A | …"."""
        taken = cited_words.GOES_BY.at(self.words, self.first)
        if not taken or not cited_words.GONE_BY.at(self.words, self.first + taken):
            return False
        return any(
            self.words[each.start - 1].key == ","
            and self.words[each.start].capital
            and self.verb_at(each.end)
            for each in self.named
            if each.start > self.first
        )

    def _how_often(self, index: int) -> int:
        """Return the tokens of the next part of "định kỳ | 3 | tháng | một lần |,"."""
        step = HOW_OFTEN.at(self.words, index)
        if step or index == self.first:
            return step
        counted = index < len(self.words) and self.words[index].key.isdigit()
        return RHYTHM.at(self.words, index) or int(counted)

    @property
    def after_subject(self) -> Iterator[int]:
        """Yield the place after the bodies that open the clause, where some do."""
        return (after_aside(self.words, each.end) for each in self.named if each.start == self.first)

    @property
    def acting_after_comma(self) -> Iterator[Named]:
        """Yield the bodies, each after a comma, that do something and decide nothing."""
        for each in self.named:
            after_comma = each.start > 0 and self.words[each.start - 1].key == ","
            acts = self.words[each.start].capital and self.verb_at(after_aside(self.words, each.end))
            if after_comma and acts and not duty.DECIDES.at(self.words, each.end):
                yield each

    def names_only(self) -> bool:
        """Whether the clause is the first part of a list that goes on: "Giao Sở Y tế; | Công an tỉnh …"."""
        if not self.named or after_aside(self.words, self.named[-1].end) != len(self.words) - 1:
            return False
        start = self.named[-1].start
        if verbs.TOGETHER.before(self.words, start):  # "phối hợp với các Sở: A, B; | Công an tỉnh …"
            return True
        return len(self.named) == 1 and start - verbs.ORDERS.before(self.words, start) <= self.first


def _any_between(places: Sequence[int], start: int, end: int) -> bool:
    first = bisect_left(places, start)
    return first < len(places) and places[first] < end


def _no_verb(words: Sequence[Token], index: int) -> bool:
    return bool(verbs.STOPS.at(words, index) or MANY.at(words, index) or LEVELS.at(words, index))


def _is_number(words: Sequence[Token], index: int) -> bool:
    """Whether a word is the number of an item: "1.1.", "a)"."""
    after = words[index + 1].key if index + 1 < len(words) else ""
    return (
        len(words[index].key) <= 3
        and after in {".", ")", "/"}
        and (words[index].key.isdigit() or after == ")")
    )
