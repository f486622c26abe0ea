"""Whether a clause tells what was, is or is thought, and so asks nobody for anything."""

from datetime import date
from functools import cached_property

from bot.domain.reading import telling_words as table
from bot.domain.reading import verbs
from bot.domain.reading.clause_words import ClauseWords
from bot.domain.reading.dates import month_end, quarter_end
from bot.domain.reading.duty_words import STANDING
from bot.domain.reading.phrases import Phrases

LONGEST_COUNT = 4  # tokens of "1.240", "12,5"


class Telling:
    """What shows that a clause tells; `issued_on`: the day before which a time is past."""

    def __init__(self, clause: ClauseWords, issued_on: date | None = None) -> None:
        self._clause, self._words, self._first = clause, clause.words, clause.first
        self._issued_on = issued_on

    @cached_property
    def anyway(self) -> bool:
        """Whether the clause only tells, whoever is asked in it: law, a paper, an order given elsewhere."""
        return (
            self._cites_law
            or self._cites_paper
            or self._counts
            or bool(table.LONG_AGO.at(self._words, self._first))
            or self._quotes_order
            or self._holds(table.RECIPIENTS)
            or (bool(table.ASSESSES.at(self._words, self._first)) and not self._asks)
            or (self._is_over and any(word.key == "đã" for word in self._words))
            or (self._holds(table.CARRIED_OUT) and self._was_ordered)
        )

    @cached_property
    def tells(self) -> bool:
        """Whether the clause, in which nobody acts, tells what was done or is the case."""
        words, clause = self._words, self._clause
        if clause.led and any(word.key == "phải" for word in words):
            return False
        if table.NARRATION.at(words, self._first) or table.NO_DUTY.at(words, self._first):
            return True
        if not clause.led and not clause.commands and any(word.key == "đã" for word in words):
            return True
        return any(table.TELLING.at(words, i) or table.NO_DUTY.at(words, i) for i in clause.after_subject)

    @cached_property
    def opens_as_news(self) -> bool:
        """Whether the clause opens as news of a day or a meeting does: "Ngày 30/6, …", "Tại cuộc họp, …"."""
        after = self._first + 1
        dated = after < len(self._words) and self._words[after].key.isdecimal()
        daytime = table.DAYTIMES.at(self._words, self._first)
        return bool((daytime and dated) or table.NEWS.at(self._words, self._first))

    @cached_property
    def of_results(self) -> bool:
        """Whether the clause, in which nobody is asked, tells what came of it or of a time that is over."""
        if self.presses or self._asks:
            return False
        return (
            self._is_over
            or bool(table.SOME.at(self._words, self._first))
            or self._counts_several
            or any(map(self._holds, (table.PAST, table.OUTCOMES, table.TALK)))
            or self._came
        )

    @property
    def presses(self) -> bool:
        """Whether words that only a duty has stand in the clause: "khẩn trương", "trước 15/10"."""
        by_day = any(self._word(n) == "trước" and self._word(n + 1).isdecimal() for n in self._range())
        return by_day or self._holds(table.PRESSES)

    @property
    def is_timed(self) -> bool:
        """Whether a time stands in the clause, as in the tail of a duty: "; kết luận trong tháng 12/2026"."""
        return self.presses or self._holds(table.TIMED)

    @property
    def is_general(self) -> bool:
        """Whether the clause, which names nobody, only says what is needed: "Cần tiếp tục đổi mới …"."""
        taken = table.NEEDS.at(self._words, self._first)
        return bool(taken and STANDING.at(self._words, self._first + taken))

    @property
    def decides(self) -> bool:
        """Whether the clause is a decision, which a duty may follow in the same sentence."""
        starts = (self._first, *self._clause.after_subject)
        return any(table.DECISIONS.at(self._words, n) for n in starts)

    @property
    def moves_day(self) -> bool:
        """Whether the clause sets another day for what follows it."""
        return bool(table.MOVES_DAY.at(self._words, self._first))

    @property
    def quotes(self) -> bool:
        """Whether the clause opens with the paper or the day of which it tells."""
        return bool(table.QUOTED_FROM.at(self._words, self._first)) or self._is_over

    @property
    def carried_out(self) -> bool:
        """Whether the clause says that an order before it was carried out, or goes on with talk."""
        return self._holds(table.CARRIED_OUT) or self._holds(table.TALK)

    @cached_property
    def _cites_law(self) -> bool:
        """Whether a rule of law is only cited; a law that an order goes by is its ground."""
        if table.LAWS.at(self._words, self._first) or self._is_article:
            return True
        return bool(table.CITED_LAWS.at(self._words, self._first)) and not self._asks

    @property
    def _asks(self) -> bool:
        """Whether an order stands just before some bodies."""
        return any(verbs.ORDERS.before(self._words, each.start) for each in self._clause.named)

    @property
    def _is_article(self) -> bool:
        """Whether an article is the subject: "Điểm b khoản 2 Điều 5 Nghị định số 45 | giao …"."""
        after = self._words[self._first + 1 : self._first + 3]
        if not table.ARTICLES.at(self._words, self._first) or not after or len(after[0].key) > 2:
            return False
        return after[-1].is_word and self._holds(table.BODIES_OF_LAW)

    @property
    def _cites_paper(self) -> bool:
        """Whether a paper is the subject: "Báo cáo số 215/BC-SNN … nêu rõ"."""
        return bool(table.PAPERS.at(self._words, self._first)) and self._holds(table.STATES)

    @property
    def _counts(self) -> bool:
        """Whether the clause opens with a time and tells figures of what came of it, no order among them."""
        timed = table.TIMES.at(self._words, self._first)
        return bool(timed) and self._holds(table.FIGURES) and not self._holds(verbs.ORDERS)

    @property
    def _quotes_order(self) -> bool:
        """Whether the order is a part of the ground: "Căn cứ Thông báo số 45 của UBND tỉnh | giao Sở A …"."""
        taken = table.QUOTES.at(self._words, self._first)
        asked = [each.start for each in self._clause.named if verbs.ORDERS.before(self._words, each.start)]
        if not taken or not asked:
            return False
        after = range(self._first + taken, asked[0])
        return not any(self._words[n].key == "," for n in after)

    @property
    def _was_ordered(self) -> bool:
        """Whether the clause opens with the paper, day or meeting of which it tells, or a past time."""
        return self.quotes or self.opens_as_news or self._is_over

    @property
    def _is_over(self) -> bool:
        """Whether the clause opens with a month, quarter or year that ended before the day of issue."""
        start = self._first + int(self._word(self._first) == "trong")
        end = self._end_of_time(start)
        return end is not None and self._issued_on is not None and end < self._issued_on

    def _end_of_time(self, start: int) -> date | None:
        kind, value = self._word(start), self._word(start + 1)
        year = self._word(start + 3) if self._word(start + 2) in {"/", "năm"} else ""
        if kind == "năm" and _is_year(value):
            return date(int(value), 12, 31)
        if not _is_year(year):
            return None
        if kind == "tháng" and value.isdecimal() and 1 <= int(value) <= 12:
            return month_end(int(value), year, None)
        return quarter_end(value, year, None) if kind == "quý" and value in table.QUARTERS else None

    @property
    def _came(self) -> bool:
        """Whether a number follows a verb of which it tells what came, or "14/15" counts what is done."""
        return any(self._number_tells(n) for n in self._range() if self._words[n].key[0].isdecimal())

    @property
    def _counts_several(self) -> bool:
        """Whether two things at least are counted: "tuần tra | 48 | lượt, giải tán | 6 | nhóm"."""
        counted = {self._word(n) for n in self._range() if self._counts_thing(n)}
        return len(counted) > 1 and not self._holds(verbs.LEADING)

    def _counts_thing(self, index: int) -> bool:
        parted = self._word(index - 1) in {".", ",", "/", "-"} and self._word(index - 2).isdecimal()
        if not self._word(index).isdecimal() or parted or table.NAMES_NUMBER.before(self._words, index):
            return False
        after = index + 1
        while self._word(after) in {".", ","} and self._word(after + 1).isdecimal():
            after += 2
        thing = self._words[after] if after < len(self._words) else None
        return thing is not None and thing.is_word and thing.key.isalpha() and not thing.capital

    def _number_tells(self, index: int) -> bool:
        after = self._word(index + 2)
        if self._word(index + 1) == "/" and after.isdecimal():
            return bool(table.COUNTED.at(self._words, index + 3))
        is_share = "%" in map(self._word, range(index, index + 4))
        if is_share or table.CAME_OF_IT.before(self._words, index):
            return not is_share or self._word(index - 1) in {"đạt", "bằng"}
        parted = self._word(index + 1) in {".", ","} and after.isdecimal()
        counted = int(self._word(index)) if self._word(index).isdecimal() else 0
        exact = parted and not after.endswith("00") and self._counts_thing(index)
        if exact and not table.MEASURES.at(self._words, index + 3):
            return True
        made = table.MADE.before(self._words, index)
        return bool(made) and (parted or (counted > table.FEW and self._word(index - 1) != "cho"))

    def _word(self, index: int) -> str:
        return self._words[index].key if 0 <= index < len(self._words) else ""

    def _range(self) -> range:
        return range(self._first, len(self._words))

    def _holds(self, phrases: Phrases) -> bool:
        return any(phrases.at(self._words, n) for n in self._range())


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in {"19", "20"}
