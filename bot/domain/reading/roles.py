"""Who leads and who coordinates, in one clause."""

from datetime import date

from bot.domain.reading import duty_words as duty
from bot.domain.reading import verbs
from bot.domain.reading.bodies import Body, after_aside, before_aside
from bot.domain.reading.body_words import HEADS_SMALL
from bot.domain.reading.clause_names import Named
from bot.domain.reading.clause_words import ClauseWords
from bot.domain.reading.orders import Orders
from bot.domain.reading.role_words import (
    ANSWERS,
    BELONGS,
    DESCRIBES,
    DO,
    DOES,
    DONE_BY,
    HELPS_MARK,
    LEADS_MARK,
    MEETING_WINDOW,
    TOPIC,
    Duty,
    Roles,
)
from bot.domain.reading.subjects import Subjects
from bot.domain.reading.telling import Telling
from bot.domain.reading.told_words import AS_LAW, EVERYBODY, LAW_NAMED, PARTIES, PRIVATE


class Clerk:
    """Reads the roles in one clause."""

    def __init__(self, clause: ClauseWords, issued_on: date | None = None) -> None:
        self._clause, self._telling = clause, Telling(clause, issued_on)
        self._orders, self._subjects = Orders(clause, self._telling), Subjects(clause, self._telling)
        self._words = clause.words

    @property
    def telling(self) -> Telling:
        """What shows that the clause tells."""
        return self._telling

    def roles(self) -> Roles:
        """Return what the clause says."""
        if self._telling.anyway:
            return Roles(Duty.REPORT)
        leads, asked = self._leads()
        coordinators = self._coordinators(leads)
        start, end = (leads.start, leads.end) if leads else (self._clause.first, self._clause.first + 1)
        if not asked and ((leads and self._telling.of_results) or self._is_law(start, end)):
            return Roles(Duty.REPORT)
        if leads:
            leading = self._clause.leading_after(leads.end)
            several = asked and len(leads.bodies) > 1 and not leading
            lead, helping = self._marked((*leads.bodies, *self._leading_too(leads, coordinators)))
            only_helps = not asked and self._only_helps(leads)
            several = several and not helping
            return Roles(
                Duty.GIVEN,
                lead,
                (*helping, *coordinators),
                several,
                asked,
                leading=leading,
                helping=only_helps,
            )
        if self._telling.tells or (not self._clause.led and self._tells_of_nobody()):
            return Roles(Duty.REPORT)
        return Roles(
            Duty.IMPLIED if self._clause.commands or self._orders.ask_somebody else Duty.NONE,
            (),
            coordinators if self._clause.led else (),
        )

    def _tells_of_nobody(self) -> bool:
        """Whether a clause that commands, and names nobody, tells or says what is needed in general."""
        telling = self._telling
        shown = (telling.of_results, telling.is_general, telling.opens_as_news, telling.decides)
        return self._clause.commands and any(shown)

    def _is_law(self, start: int, end: int) -> bool:
        """Whether whoever is of a kind is bound by law: "Tổ chức, cá nhân nuôi lồng bè phải đăng ký"."""
        names_one = any(word.capital for word in self._words[start + 1 : end])
        if names_one or self._clause.led:
            return False
        if EVERYBODY.at(self._words, start):
            return True
        law = AS_LAW if PRIVATE.at(self._words, start) else LAW_NAMED
        known = PRIVATE.at(self._words, start) or PARTIES.at(self._words, start)
        as_law = any(law.at(self._words, n) for n in range(end, len(self._words)))
        return bool(known) and as_law and not self._telling.presses_by_day

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
        subject = self._subjects.first()
        asked = next((each for each in self._clause.named if self._orders.asks(each, subject)), None)
        if asked and (subject is None or self._orders.start(asked) <= subject.start):
            return asked, True
        if subject:
            return subject, False
        for test in (self._is_led_by, self._is_given_it, self._answers, self._is_late_subject):
            found = next((each for each in self._clause.named if test(each)), None)
            if found:
                return found, False
        return None, False

    def _is_led_by(self, each: Named) -> bool:
        """Whether "chủ trì" follows the bodies, and no meeting is meant."""
        index = after_aside(self._words, each.end)
        if duty.ABOUT_ORDER.before(self._words, each.start) or self._clause.is_directed(each):
            return False
        if DO.before(self._words, each.start) and TOPIC.at(self._words, self._clause.first):
            does = DOES.at(self._words, index) or self._clause.verb_at(index)
            return not self._clause.led and bool(does) and not self._is_described(index)
        index += verbs.ADVERBS.at(self._words, index)
        if not verbs.LEADING.at(self._words, index) or self._clause.chairs_at(index):
            return False
        if self._clause.chaired_by(each, index):
            return False
        if DONE_BY.before(self._words, each.start) or self._telling.is_dated:
            return False
        if DO.before(self._words, each.start):
            return self._clause.commands and not self._clause.led and not self._clause.meets(0, each.start)
        return not self._clause.meets(each.start - MEETING_WINDOW, each.start)

    def _is_described(self, index: int) -> bool:
        """Whether what somebody does is only described: "Đề án do Sở A xây dựng | gồm | 4 phần"."""
        return any(DESCRIBES.at(self._words, n) for n in range(index, len(self._words)))

    def _is_given_it(self, each: Named) -> bool:
        """Whether the work is the subject and goes to the bodies: "Việc số hóa được giao cho | Sở A"."""
        if self._clause.led or self._telling.opens_as_news or self._clause.first in self._clause.starts:
            return False
        if verbs.GIVEN_TO.before(self._words, each.start):
            return not DONE_BY.before(self._words, each.start)
        index = after_aside(self._words, each.end)
        must = verbs.MUST_BE_BY.before(self._words, each.start)
        urgent = must == 2 or (must == 1 and self._telling.presses)
        return bool(urgent and self._words[index : index + 1] and self._clause.verb_at(index))

    def _answers(self, each: Named) -> bool:
        """Whether the clause says whose a duty is: "Trách nhiệm hoàn thiện hồ sơ | thuộc | Sở Y tế"."""
        taken = ANSWERS.at(self._words, self._clause.first)
        of_a_deed = taken and self._clause.verb_at(self._clause.first + taken)
        return bool(of_a_deed and BELONGS.before(self._words, each.start))

    def _is_late_subject(self, each: Named) -> bool:
        """Whether the bodies act after an introduction: "Trong quý I/2027, Phòng Y tế hoàn thành"."""
        if each.start == 0 or self._words[each.start - 1].key != ",":
            return False
        capital = self._words[each.start].capital
        index = after_aside(self._words, each.end)
        if self._clause.commands and (self._clause.led or not capital or not self._clause.verb_at(index)):
            return False  # the verb before may only be an aim: "Khắc phục …, | Sở Y tế | rà soát"
        if self._subjects.is_news(index):
            return False
        known = (
            capital
            or HEADS_SMALL.at(self._words, each.start)
            or self._subjects.must(index)
            or duty.BY_DAY.at(self._words, self._clause.first)
        )
        return bool(known) and self._subjects.acts(each)

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
