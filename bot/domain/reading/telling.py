"""Whether a clause tells what was, is or is thought, and so asks nobody for anything."""

from datetime import date
from functools import cached_property

from bot.domain.reading import cited_words, told_words, verbs
from bot.domain.reading import telling_words as table
from bot.domain.reading.clause_words import ClauseWords
from bot.domain.reading.dates import month_end, quarter_end
from bot.domain.reading.duty_words import STANDING
from bot.domain.reading.figures import Figures
from bot.domain.reading.phrases import Phrases


class Telling:
    """What shows that a clause tells; `issued_on`: the day before which a time is past."""

    def __init__(self, clause: ClauseWords, issued_on: date | None = None) -> None:
        self._clause, self._words, self._first = clause, clause.words, clause.first
        self._issued_on = issued_on
        self._figures = Figures(clause)

    @cached_property
    def anyway(self) -> bool:
        """Whether the clause only tells, whoever is asked in it: law, a paper, an order given elsewhere."""
        return (
            self._cites_law
            or self._cites_paper
            or self._counts
            or bool(table.LONG_AGO.at(self._words, self._first))
            or bool(told_words.IN_COURT.at(self._words, self._first))
            or self._quotes_order
            or self._recalls_order
            or self._wishes
            or self._invites
            or self._holds(table.RECIPIENTS)
            or (bool(table.ASSESSES.at(self._words, self._first)) and not self.asks)
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
        return self.is_dated or bool(table.NEWS.at(self._words, self._first))

    @property
    def is_dated(self) -> bool:
        """Whether the clause opens with a day or a part of one: "Ngày 30/6, …", "Sáng 2/9, …"."""
        daytime = table.DAYTIMES.at(self._words, self._first)
        return daytime > 0 and self._word(self._first + daytime).isdecimal()

    @cached_property
    def of_results(self) -> bool:
        """Whether the clause, in which nobody is asked, tells what came of it or of a time that is over."""
        if self.asks or (self.presses and not self._is_praised):
            return False
        return (
            self._is_over
            or self._is_praised
            or bool(table.SOME.at(self._words, self._first))
            or self._figures.several
            or any(map(self._holds, (table.PAST, table.OUTCOMES, table.TALK)))
            or self._figures.came
        )

    @cached_property
    def presses(self) -> bool:
        """Whether words that only a duty has stand in the clause: "khẩn trương", "trước 15/10"."""
        return self.presses_by_day or self._holds(table.PRESSES)

    @cached_property
    def presses_by_day(self) -> bool:
        """Whether a day is set: "trước 15/10"."""
        days = (self._word(n + 1) for n in self._range() if self._word(n) == "trước")
        return any(day.isdecimal() or day == "ngày" for day in days)

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
        return bool(cited_words.QUOTED_FROM.at(self._words, self._first)) or self._is_over

    @property
    def breaks_down(self) -> bool:
        """Whether the clause only parts a figure before it: ", | trong đó | trực tuyến chiếm 81%"."""
        opens = [word.key for word in self._words[:2]] == ["trong", "đó"]
        told = any(self._word(n) in {"chiếm", "đạt"} for n in self._range())
        return opens and told and any(self._word(n).isdecimal() for n in self._range()) and not self.presses

    @property
    def carried_out(self) -> bool:
        """Whether the clause says that an order before it was carried out, or goes on with talk."""
        return self._holds(table.CARRIED_OUT) or self._holds(table.TALK)

    @cached_property
    def asks(self) -> bool:
        """Whether an order stands just before some bodies."""
        return any(verbs.ORDERS.before(self._words, each.start) for each in self._clause.named)

    @cached_property
    def _cites_law(self) -> bool:
        """Whether a rule of law is only cited; a law that an order goes by is its ground."""
        laws = (cited_words.LAWS, cited_words.LAW_GIVES)
        if any(each.at(self._words, self._first) for each in laws) or self._is_article:
            return True
        return bool(cited_words.CITED_LAWS.at(self._words, self._first)) and not self.asks

    @property
    def _wishes(self) -> bool:
        """Whether the clause only hopes: "Hy vọng …", "Mong rằng …"."""
        return bool(told_words.WISHES.at(self._words, self._first)) and not (self.asks or self.presses_by_day)

    @property
    def _invites(self) -> bool:
        """Whether people are invited, customers addressed, or members listed."""
        invited = told_words.INVITES.at(self._words, self._first) and self._holds(told_words.ATTENDS)
        listed = told_words.LISTS.at(self._words, self._first) and not self.asks
        colon = any(self._word(self._first + n) == ":" for n in range(told_words.LONGEST_LIST_HEAD))
        return bool(invited or (listed and colon)) or self._holds(told_words.CUSTOMERS)

    @property
    def _is_praised(self) -> bool:
        """Whether what was done is praised: "được cấp ủy | đánh giá cao", "nhờ đó …"."""
        if self._holds(told_words.THANKS_TO):
            return True
        praised = [n for n in self._range() if told_words.PRAISED.at(self._words, n)]
        return any(
            "được" in (word.key for word in self._words[max(0, n - told_words.LONGEST_PRAISE) : n])
            for n in praised
        )

    @property
    def _is_article(self) -> bool:
        """Whether an article is the subject: "Điểm b khoản 2 Điều 5 Nghị định số 45 | giao …"."""
        after = self._words[self._first + 1 : self._first + 3]
        if not cited_words.ARTICLES.at(self._words, self._first) or not after or len(after[0].key) > 2:
            return False
        return after[-1].is_word and self._holds(cited_words.BODIES_OF_LAW)

    @property
    def _cites_paper(self) -> bool:
        """Whether a paper is the subject: "Báo cáo số 215/BC-SNN … nêu rõ"."""
        return bool(cited_words.PAPERS.at(self._words, self._first)) and self._holds(cited_words.STATES)

    @property
    def _counts(self) -> bool:
        """Whether the clause opens with a time and tells figures of what came of it, no order among them."""
        timed = table.TIMES.at(self._words, self._first)
        return bool(timed) and self._holds(table.FIGURES) and not self._holds(verbs.ORDERS)

    @property
    def _quotes_order(self) -> bool:
        """Whether the order is a part of the ground: "Căn cứ Thông báo số 45 của UBND tỉnh | giao Sở A …"."""
        taken = cited_words.QUOTES.at(self._words, self._first)
        asked = [each.start for each in self._clause.named if verbs.ORDERS.before(self._words, each.start)]
        if not taken or not asked:
            return False
        after = range(self._first + taken, asked[0])
        return not any(self._words[n].key == "," for n in after)

    @property
    def _recalls_order(self) -> bool:
        """Whether an order of before is told of: "đã giao Sở A thực hiện", "… tại Công văn số 88"."""
        if self.presses and not self._holds(table.EXPECTED):
            return False
        return any(self._is_recalled(n) for n in self._range() if self._word(n) == "đã")

    def _is_recalled(self, index: int) -> bool:
        """Whether at "đã" an order is told of, without who gave it or with the paper that holds it."""
        if not verbs.ORDERS.at(self._words, index + 1):
            return False
        before = self._words[index - 1] if index else None
        after = range(index + 2, len(self._words))
        return (
            before is None
            or not before.is_word
            or any(cited_words.IN_PAPER.at(self._words, n) for n in after)
        )

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

    def _word(self, index: int) -> str:
        return self._words[index].key if 0 <= index < len(self._words) else ""

    def _range(self) -> range:
        return range(self._first, len(self._words))

    def _holds(self, phrases: Phrases) -> bool:
        return any(phrases.at(self._words, n) for n in self._range())


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in {"19", "20"}
