"""Whether an order stands before bodies, from one who may give it, and is meant as one."""

from bot.domain.reading import duty_words as duty
from bot.domain.reading import verbs
from bot.domain.reading.clause_names import Named
from bot.domain.reading.clause_words import AFTER_ORDER, ClauseWords
from bot.domain.reading.ranks import asks_upward
from bot.domain.reading.telling import Telling
from bot.domain.reading.told_words import HOUSEHOLDS

LONGEST_NOTICE = 40  # words up to the end of the period it names


class Orders:
    """Finds the bodies that a clause asks."""

    def __init__(self, clause: ClauseWords, telling: Telling) -> None:
        self._clause, self._telling = clause, telling
        self._words = clause.words

    def start(self, asked: Named) -> int:
        """Return where the order to the bodies begins; who gives it may be in it: "Thủ tướng chỉ đạo"."""
        start = asked.start - AFTER_ORDER.before(self._words, asked.start)
        return start - verbs.ORDERS.before(self._words, start)

    def asks(self, each: Named, subject: Named | None) -> bool:
        """Whether an order stands just before the bodies, from one who may give it."""
        if verbs.LEAD_LABELS.before(self._words, each.start) or self._is_directed(each):
            return True
        start = each.start - AFTER_ORDER.before(self._words, each.start)
        taken = verbs.ORDERS.before(self._words, start)
        if not taken:
            return False
        order = start - taken
        if self._clause.led and duty.REMINDS.at(self._words, order):
            return False  # what a heading's body does: "Nhắc nhở các cơ sở lưu trú"
        if verbs.NOT_ORDERS_AFTER.before(self._words, order) or self._is_other_word(order):
            return False
        if self._is_notice(each) or (self._telling.opens_as_news and self._clause.proposed < start):
            return False
        no_task = (duty.APPOINTED, duty.POSTS)
        if any(table.at(self._words, each.end) for table in no_task) or self._only_wishes(order, each):
            return False
        return not self._is_nested(order, subject) and not self._is_told_of(order)

    @property
    def ask_somebody(self) -> bool:
        """Whether the clause opens with an order to whom no table knows: "Giao | kế toán lập dự toán"."""
        first = self._clause.first
        taken = duty.ASKS.at(self._words, first)
        if not taken or self._clause.led or not self._words[first].capital:
            return False
        after = first + taken
        no_order = verbs.NOT_ORDERS.at(self._words, first) or verbs.STOPS.at(self._words, after)
        if no_order or HOUSEHOLDS.at(self._words, after):
            return False
        later = range(after + 1, len(self._words))
        posted = any(duty.POSTS.at(self._words, n) for n in later)
        return not posted and any(self._clause.verb_at(n) for n in later)

    def _is_notice(self, each: Named) -> bool:
        """Whether households are told a period: "đề nghị các hộ dân | treo cờ từ ngày D đến ngày D"."""
        if not HOUSEHOLDS.at(self._words, each.start) or self._telling.presses_by_day:
            return False
        keys = [word.key for word in self._words[each.end : each.end + LONGEST_NOTICE]]
        return "từ" in keys and "đến" in keys[keys.index("từ") :]

    def _is_directed(self, each: Named) -> bool:
        """Whether "chỉ đạo" alone opens the clause, with nobody before it who directs."""
        opens = each.start - verbs.DIRECTS.before(self._words, each.start) == self._clause.first
        return not self._clause.led and opens and each.start > self._clause.first

    def _only_wishes(self, order: int, each: Named) -> bool:
        """Whether somebody asks who may give no order, or none to these bodies."""
        if duty.NO_AUTHORITY.before(self._words, order) or duty.NO_AUTHORITY.at(
            self._words, self._clause.first
        ):
            return True
        speaks = duty.SPEAKERS.at(self._words, self._clause.first)
        if speaks and not any(named.end <= order for named in self._clause.named):
            return True
        giver = self._clause.ends.get(order)
        return giver is not None and asks_upward(giver.bodies[-1].words, each.bodies[0].words)

    def _is_told_of(self, order: int) -> bool:
        """Whether the order is only spoken of: "kiến nghị UBND tỉnh | giao", "việc UBND tỉnh | giao"."""
        giver = self._clause.ends.get(order)
        if giver is None:
            return False
        return any(table.before(self._words, giver.start) for table in (duty.WISHES, duty.SPOKEN_OF))

    def _is_other_word(self, order: int) -> bool:
        """Whether the word of the order is part of another: "giao ban", but not "giao Ban Tổ chức"."""
        taken = verbs.NOT_ORDERS.at(self._words, order)
        before, after = order + taken - 1, order + taken  # "giao | ban thường vụ", "giao ban | Ban Tổ chức"
        if not taken or before in self._clause.starts:
            return False
        return after in self._clause.starts or not any(
            word.capital for word in self._words[before : after + 1]
        )

    def _is_nested(self, order: int, subject: Named | None) -> bool:
        """Whether the order is part of a duty ("khẩn trương giao Ban …"), not what gives one."""
        while step := verbs.BEFORE_ORDER.before(self._words, order):
            order -= step
        if subject is not None and subject.end <= order:
            return True
        in_a_row = self._words[order - 1].key == "," and verbs.VERBS.before(self._words, order - 1)
        return self._clause.led and order > self._clause.first and (self._clause.commands or bool(in_a_row))
