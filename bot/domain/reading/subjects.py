"""Whether bodies that open a clause act in it, and are not only told of."""

from bot.domain.reading import duty_words as duty
from bot.domain.reading import verbs
from bot.domain.reading.bodies import after_aside
from bot.domain.reading.clause_names import Named
from bot.domain.reading.clause_words import ClauseWords
from bot.domain.reading.role_words import (
    ALSO,
    GO_ON,
    HEADS_IT,
    LONGEST_TIME,
    MUST_NOW,
    OWNER,
    TIME_OPENS,
    TIME_WORDS,
)
from bot.domain.reading.telling import Telling
from bot.domain.reading.telling_words import NO_DUTY, TELLING
from bot.domain.reading.told_words import HOUSEHOLDS

LONGEST_ARREARS = 60  # words of what was not done
LONGEST_NOTICE = 40  # words up to the end of the period it names


class Subjects:
    """Finds who acts in a clause."""

    def __init__(self, clause: ClauseWords, telling: Telling) -> None:
        self._clause, self._telling = clause, telling
        self._words = clause.words

    def first(self) -> Named | None:
        """Return the list that opens the clause, or what follows a colon, and acts in it."""
        found = self._first_to_act()
        if found and self.is_news(after_aside(self._words, found.end)):
            return None
        return found

    def is_news(self, index: int) -> bool:
        """Whether news is told in which who acts at `index` is asked for nothing."""
        if not self._telling.opens_as_news:
            return False
        asked = any(table.at(self._words, index) for table in (verbs.PASSIVE, GO_ON))
        return not (asked if self._telling.is_dated else self.must(index))

    def must(self, index: int) -> bool:
        """Whether words of a duty are at `index`: "chủ trì", "được giao", "cần"."""
        return any(t.at(self._words, index) for t in (verbs.LEADING, verbs.PASSIVE, GO_ON))

    def _first_to_act(self) -> Named | None:
        for each in self._clause.named:
            after_colon = self._words[each.start - 1].key == ":" and not verbs.TOGETHER.before(
                self._words, each.start
            )
            opens = each.start == self._clause.first or (each.start > 0 and after_colon)
            if opens and self.acts(each) and not self._clause.is_directed(each):
                return each
        return None

    def acts(self, each: Named) -> bool:
        """Whether what follows the bodies is a duty of theirs."""
        index = self._after_time(self._after_owner(after_aside(self._words, each.end)))
        passive = verbs.PASSIVE.at(self._words, index)
        if passive or self._is_given(index):
            return not duty.POSTS.at(self._words, index + passive)
        ordered = verbs.ORDERS.at(self._words, index)
        if ordered and HOUSEHOLDS.at(self._words, each.start):
            return False  # "các hộ | yêu cầu | thành phố trả lời"
        if ordered and (self._clause.led or self._names_nobody(index + ordered)):
            return False  # who asks: the lead is known, or named after it
        if self._is_behind(index):
            return True
        if self._clause.order_at(index) or TELLING.at(self._words, index) or self._thinks(index):
            return False
        if index < len(self._words) and self._words[index].key == ":":
            return index + 1 not in self._clause.starts  # "Tổ trưởng: | đồng chí A"
        if self._clause.chairs_at(index) or self._clause.chaired_by(each, index):
            return False
        return self._clause.verb_at(index) or (self._clause.may_act(each, index) and not self._telling.tells)

    def _after_owner(self, index: int) -> int:
        """Return the place after who heads the bodies: "Tổ công tác | do Sở A làm Tổ trưởng | kiểm tra"."""
        end = self._clause.end_of(index + 1) if OWNER.at(self._words, index) else None
        heads = HEADS_IT.at(self._words, end) if end else 0
        return end + heads if end and heads else index

    def _names_nobody(self, index: int) -> bool:
        """Whether nobody is named at `index`: the text breaks off, or a colon announces who is."""
        return index >= len(self._words) or self._words[index].key == ":"

    def _is_behind(self, index: int) -> bool:
        """Whether who is behind is told by when: "các xã | chưa nộp báo cáo, khẩn trương | nộp trước …"."""
        if index >= len(self._words) or self._words[index].key != "chưa" or self._telling.asks:
            return False
        later = range(index + 2, min(index + LONGEST_ARREARS, len(self._words)))
        return self._telling.presses_by_day and any(MUST_NOW.at(self._words, n) for n in later)

    def _after_time(self, index: int) -> int:
        """Return the place of a verb after a time at `index`: "Sở Y tế | trong tháng 5/2025 | trình …"."""
        taken = TIME_OPENS.at(self._words, index)
        if not taken:
            return index
        after, last = index + taken, min(index + LONGEST_TIME, len(self._words))
        while after < last and (self._words[after].key in TIME_WORDS or self._words[after].key.isdigit()):
            after += 1
        return after if self._clause.verb_at(after) else index

    def _thinks(self, index: int) -> bool:
        """Whether what is at `index` was done or thought; "thống nhất với | Sở B | phương án" is a duty."""
        if verbs.LEADING.at(self._words, index):
            return False
        end = self._clause.end_of(index + verbs.TOGETHER.at(self._words, index))
        if end is not None and end < len(self._words):
            tells = duty.ABOUT.at(self._words, end) or NO_DUTY.at(self._words, end)
            return not self._words[end].is_word or bool(tells)
        if [word.key for word in self._words[index : index + 2]] == ["thông", "báo"]:
            return self._gives_notice(index)
        return bool(NO_DUTY.at(self._words, index + ALSO.at(self._words, index)))

    def _gives_notice(self, index: int) -> bool:
        """Whether the public is told: "thông báo | cấm xe", "thông báo | tiêm cúm từ ngày D đến ngày D"."""
        keys = [word.key for word in self._words[index : index + LONGEST_NOTICE]]
        period = "từ" in keys and "đến" in keys[keys.index("từ") :]
        if self._telling.presses_by_day:
            return False
        return period or bool(NO_DUTY.at(self._words, index) and not self._telling.presses)

    def _is_given(self, index: int) -> bool:
        """Whether "được Thủ tướng giao" stands at `index`."""
        end = self._clause.end_of(index + 1) if index < len(self._words) else None
        return (
            end is not None and self._words[index].key == "được" and bool(verbs.ORDERS.at(self._words, end))
        )
