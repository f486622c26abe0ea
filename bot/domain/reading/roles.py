"""Who leads and who coordinates, in one clause."""

from bot.domain.reading import duty_words as duty
from bot.domain.reading import verbs
from bot.domain.reading.bodies import Body, after_aside, before_aside
from bot.domain.reading.clause_words import AFTER_ORDER, TELLING, ClauseWords, Named
from bot.domain.reading.role_words import (
    ANSWERS,
    BELONGS,
    DO,
    DOES,
    DONE_BY,
    GO_ON,
    HELPS_MARK,
    LEADS_MARK,
    MEETING_WINDOW,
    TOPIC,
    Duty,
    Roles,
)


class Clerk:
    """Reads the roles in one clause."""

    def __init__(self, clause: ClauseWords) -> None:
        self._clause = clause
        self._words = clause.words

    def roles(self) -> Roles:
        """Return what the clause says."""
        if self._cites_law() or self._clause.cites or self._clause.counts:
            return Roles(Duty.REPORT)
        leads, asked = self._leads()
        coordinators = self._coordinators(leads)
        if leads:
            several = asked and len(leads.bodies) > 1 and not self._clause.leading_after(leads.end)
            lead, helping = self._marked((*leads.bodies, *self._leading_too(leads, coordinators)))
            only_helps = not asked and self._only_helps(leads)
            return Roles(Duty.GIVEN, lead, (*helping, *coordinators), several and not helping, only_helps)
        if self._clause.tells():
            return Roles(Duty.REPORT)
        return Roles(
            Duty.IMPLIED if self._clause.commands else Duty.NONE, (), coordinators if self._clause.led else ()
        )

    def _cites_law(self) -> bool:
        """Whether a rule of law is only cited; a law that an order goes by is its ground."""
        first = self._clause.first
        if duty.LAWS.at(self._words, first):
            return True
        asked = any(verbs.ORDERS.before(self._words, each.start) for each in self._clause.named)
        return bool(duty.CITED_LAWS.at(self._words, first)) and not asked

    def _leading_too(self, leads: Named, coordinators: tuple[Body, ...]) -> tuple[Body, ...]:
        """Return who has a part of its own in the clause: "Giao Sở A thẩm định, | Sở B | tổng hợp"."""
        return tuple(
            body
            for each in self._clause.named
            if each.start > leads.end and self._words[each.start - 1].key == "," and self._works(leads, each)
            for body in each.bodies
            if body not in coordinators
        )

    def _works(self, leads: Named, each: Named) -> bool:
        """Whether bodies named in full do something themselves, and do not decide on what is submitted."""
        tables = (verbs.VERBS, verbs.LEADING, verbs.ADVERBS)
        is_word = each.end < len(self._words) and self._words[each.end].is_word
        known = is_word and any(table.at(self._words, each.end) for table in tables)
        named = self._words[each.start].capital and not each.bodies[-1].general
        submitted = self._clause.submits(leads.end, each.start)
        appraises = submitted and duty.APPRAISES.at(self._words, each.end)
        return bool(named and known and not appraises) and not duty.DECIDES.at(self._words, each.end)

    def _marked(self, bodies: tuple[Body, ...]) -> tuple[tuple[Body, ...], tuple[Body, ...]]:
        """Part a list by the marks in it: "A (chủ trì), B, C (phối hợp)"."""
        if not any(LEADS_MARK.at(self._words, body.end) for body in bodies):
            return bodies, ()
        last = max(n for n, body in enumerate(bodies) if LEADS_MARK.at(self._words, body.end))
        return bodies[: last + 1], bodies[last + 1 :]

    def _only_helps(self, leads: Named) -> bool:
        """Whether the subject is only said to join in: "Sở Y tế phối hợp cung cấp hồ sơ"."""
        index = after_aside(self._words, leads.end)
        while (
            step := verbs.ADVERBS.at(self._words, index) if not verbs.TOGETHER.at(self._words, index) else 0
        ):
            index += step
        taken = verbs.TOGETHER.at(self._words, index)
        if not taken:
            return False
        end = self._clause.end_of(index + taken)
        joins = taken == 2 and self._words[index].key == "phối"
        return joins if end is None else bool(verbs.TOGETHER.at(self._words, end))

    def _leads(self) -> tuple[Named | None, bool]:
        """Return the list that leads, and whether an order named it."""
        subject = self._subject()
        asked = next((each for each in self._clause.named if self._is_asked(each, subject)), None)
        if asked and (subject is None or self._order_start(asked) <= subject.start):
            return asked, True
        if subject:
            return subject, False
        for test in (self._is_led_by, self._answers, self._is_late_subject):
            found = next((each for each in self._clause.named if test(each)), None)
            if found:
                return found, False
        return None, False

    def _order_start(self, asked: Named) -> int:
        """Return where the order to the bodies begins; who gives it may be in it: "Thủ tướng chỉ đạo"."""
        start = asked.start - AFTER_ORDER.before(self._words, asked.start)
        return start - verbs.ORDERS.before(self._words, start)

    def _subject(self) -> Named | None:
        """Return the list that opens the clause, or what follows a colon, and acts in it."""
        found = self._first_to_act()
        if found and self._clause.opens_as_news and not self._must(after_aside(self._words, found.end)):
            return None
        return found

    def _must(self, index: int) -> bool:
        return any(t.at(self._words, index) for t in (verbs.LEADING, verbs.PASSIVE, GO_ON))

    def _first_to_act(self) -> Named | None:
        for each in self._clause.named:
            after_colon = self._words[each.start - 1].key == ":" and not verbs.TOGETHER.before(
                self._words, each.start
            )
            opens = each.start == self._clause.first or (each.start > 0 and after_colon)
            if opens and self._acts(each):
                return each
        return None

    def _acts(self, each: Named) -> bool:
        """Whether what follows the bodies is a duty of theirs."""
        index = after_aside(self._words, each.end)
        if verbs.PASSIVE.at(self._words, index) or self._is_given(index):
            return True
        if self._clause.led and verbs.ORDERS.at(self._words, index):  # who asks again: the lead is known
            return False
        if (
            self._clause.order_at(index)
            or TELLING.at(self._words, index)
            or duty.NO_DUTY.at(self._words, index)
        ):
            return False
        if index < len(self._words) and self._words[index].key == ":":
            return True
        if self._clause.chairs_at(index):
            return False
        return self._clause.verb_at(index) or self._clause.may_act(each, index)

    def _is_given(self, index: int) -> bool:
        """Whether "được Thủ tướng giao" stands at `index`."""
        end = self._clause.end_of(index + 1) if index < len(self._words) else None
        return (
            end is not None and self._words[index].key == "được" and bool(verbs.ORDERS.at(self._words, end))
        )

    def _is_asked(self, each: Named, subject: Named | None) -> bool:
        """Whether an order stands just before the bodies, from one who may give it."""
        if verbs.LEAD_LABELS.before(self._words, each.start):
            return True
        start = each.start - AFTER_ORDER.before(self._words, each.start)
        taken = verbs.ORDERS.before(self._words, start)
        if not taken:
            return False
        order = start - taken
        if verbs.NOT_ORDERS_AFTER.before(self._words, order) or self._is_other_word(order):
            return False
        if self._clause.opens_as_news and self._clause.proposed < start:
            return False
        if duty.APPOINTED.at(self._words, each.end):
            return False
        asks_only = duty.NO_AUTHORITY.before(self._words, order) or duty.NO_AUTHORITY.at(
            self._words, self._clause.first
        )
        no_task = asks_only or duty.POSTS.at(self._words, each.end) or self._is_told_of(order)
        return not self._is_nested(order, subject) and not no_task

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

    def _is_led_by(self, each: Named) -> bool:
        """Whether "chủ trì" follows the bodies, and no meeting is meant."""
        index = after_aside(self._words, each.end)
        if DO.before(self._words, each.start) and TOPIC.at(self._words, self._clause.first):
            return not self._clause.led and bool(DOES.at(self._words, index))
        index += verbs.ADVERBS.at(self._words, index)
        if not verbs.LEADING.at(self._words, index) or self._clause.chairs_at(index):
            return False
        if DONE_BY.before(self._words, each.start):
            return False
        if DO.before(self._words, each.start):
            return self._clause.commands and not self._clause.led and not self._clause.meets(0, each.start)
        return not self._clause.meets(each.start - MEETING_WINDOW, each.start)

    def _answers(self, each: Named) -> bool:
        """Whether the clause says whose a duty is: "Trách nhiệm hoàn thiện hồ sơ | thuộc | Sở Y tế"."""
        taken = ANSWERS.at(self._words, self._clause.first)
        of_a_deed = taken and self._clause.verb_at(self._clause.first + taken)
        return bool(of_a_deed and BELONGS.before(self._words, each.start))

    def _is_late_subject(self, each: Named) -> bool:
        """Whether the bodies act after an introduction: "Trong quý I/2027, Phòng Y tế hoàn thành"."""
        if each.start == 0 or self._words[each.start - 1].key != "," or self._clause.commands:
            return False
        capital = self._words[each.start].capital
        index = after_aside(self._words, each.end)
        if self._clause.opens_as_news and not self._must(index):
            return False
        return bool(capital or self._must(index)) and self._acts(each)

    def _coordinators(self, leads: Named | None) -> tuple[Body, ...]:
        found = [
            body
            for each in self._clause.named
            if each is not leads and self._joins(each, leads)
            for body in each.bodies
        ]
        return tuple(found)

    def _joins(self, each: Named, leads: Named | None) -> bool:
        """Whether the bodies work together with the lead."""
        if HELPS_MARK.at(self._words, each.end):
            return True
        taken = verbs.TOGETHER.before(self._words, each.start)
        if not taken:
            return self._helps(each, leads)
        if self._words[each.start - taken].key in {"với", "có"}:  # "… | với sự phối hợp của"
            return True
        start = before_aside(self._words, each.start - taken)
        if start not in self._clause.ends and verbs.NOT_TOGETHER_AFTER.before(self._words, start):
            return False
        while step := verbs.ADVERBS.before(self._words, start):
            start -= step
        return self._clause.ends.get(start, leads) is leads

    def _helps(self, each: Named, leads: Named | None) -> bool:
        """Whether "A chủ trì, | B | phối hợp" makes these bodies B."""
        if leads is None or each.start <= leads.end or self._words[each.start - 1].key not in {",", ";"}:
            return False
        index = after_aside(self._words, each.end)
        if not verbs.TOGETHER.at(self._words, index):
            return False
        return self._clause.leading_after(leads.end) or self._only_helps(each)
