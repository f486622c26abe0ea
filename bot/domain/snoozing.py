"""Snoozing: a person asks to be reminded later, of all that was told or of what they name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from unicodedata import normalize

from bot.domain.assignments import TaskCard
from bot.domain.letters import bare, flat
from bot.domain.office import Office
from bot.domain.snooze_words import DUE, UNSURE, Parts, marked, moment_of, parts_in

LONGEST = 200  # letters
MOST_CLAUSES = 8
CLAUSE_ENDS = re.compile(r"\s*(?:[,;\n]|[.!](?=\s))\s*|\s+(?:con|nhung)\s+|\s+(?=\d{1,2}\s)")
WORD_STARTS = re.compile(r"(?<=\w)\s+(?=\w)")
JOINED = re.compile(r"[\s,;.]*(?:(?:con|nhung)\s+)?(?P<words>.*?)(?:\s+(?:con|nhung))?[\s,;.]*", re.DOTALL)
# What may stand around a wish and changes nothing, without marks.
BEFORE = (
    r"(?P<before>(?:(?:da|vang|dc|duoc|ok|oke|okie|uh|um|thoi|a|the|vay|thi|xin|nho|phien|lam on|vui long|"
    r"de nghi|hay|giup|oi|dong chi|anh|chi|em|minh|bot|admin|cho)[ ,]+)*)"
)
POLITE_END = re.compile(
    r"(?P<words>.+?)[ ,]+(?:nhe|nha|nhen|hen|a|ah|ak|voi|giup|gium|ho|di|cai|luon|thoi|em|e|toi|minh|anh|chi|"
    r"dong chi|bot|cam on|thanks|tks|ok|duoc khong|duoc ko|dc ko|dc k)"
)
WHOM = r"(?: (?:cho|giup|gium|ho))?(?: (?:toi(?! nay| hom)|em|e|minh|anh|chi|tui|chung toi|dong chi))?"
THIS = r"(?: (?:(?:viec|muc|nhiem vu|cai) (?:nay|do|kia)|tat ca|ca hai|ca ba|het))?"
REMIND = rf"(?:(?:hay|hang|roi|moi|thi|lai) )*nhac(?: nho)?(?P<again>(?: (?:lai|tiep|sau(?=$)))*){WHOM}{THIS}"
STOP = rf"(?:(?:tam|khoan|hay) )*(?:hoan|lui|doi|dung|ngung|gac)(?: lai)?(?: viec)? nhac(?: nho)?{THIS}"
LEAVE = rf"(?:tam )?(?:de|hoan|gac)(?: lai)?(?: (?:em|minh))?{THIS}"
# Each with an example.
SAID = (
    ("nhắc lại chiều nay", rf"{REMIND}(?: (?P<when>.+))?"),
    ("mai nhắc", rf"(?:(?:de|doi) )?(?P<when>.+?),? {REMIND}"),
    ("mai nhắc tôi lúc 9h", rf"(?:(?:de|doi) )?(?P<when>.+?),? {REMIND} (?P<more>.+)"),
    ("hoãn nhắc đến thứ hai", rf"{STOP} (?P<when>.+)"),
    ("để thứ hai", rf"{LEAVE} (?P<when>.+?)(?: (?:hay )?(?:tinh|xem|noi|hay))?"),
    (
        "đừng nhắc nữa",
        rf"(?:dung|khoi|khong can|khong phai) (?:co )?nhac(?: nho)?{WHOM}{THIS}(?: nua| nhieu)?",
    ),
)
WISHES = re.compile(r"\b(?:nhac|de|hoan|gac)\b")  # each of these patterns has one
REMINDS, _, _, _, LEAVES, STOPS = PATTERNS = tuple(re.compile(BEFORE + said) for _, said in SAID)
ASKING = re.compile(r"\b(?:xin|cho|de nghi|nho)\b")  # "xin hoãn đến thứ hai" asks the office for time
COMPLAINS = re.compile(r"\b(?:sao|chua|khong|ko|chang|cu|toan|ma)$")  # "sao đến hạn mới nhắc"
DATED = frozenset({"date", "day"})  # "để 25/11" may be a deadline
NUMBER = r"(?:#\d{1,9}|\d{1,4}(?:\.\d{1,3})*[a-e]?)(?!\w)"
NUMBERS = rf"{NUMBER}(?:(?: ?, ?| va | ){NUMBER})*"
NAMED = re.compile(
    rf"\b(?P<namer>viec|muc|nhiem vu|nv|so|cau|y)(?: so)? (?P<refs>{NUMBERS})"
    r"(?![\w/:.]| gio| phut| ngay| tuan)"
)
LISTED = re.compile(rf"(?P<refs>{NUMBERS})(?:[ :.)-]+|, )")
EVERYTHING = re.compile(
    r"^(?:tat ca|ca hai|ca ba|het|toan bo|(?:(?:may|cac|hai|ba) )?(?:viec|muc|nhiem vu|cai) nay)[ :,]+"
)
OTHERS = re.compile(
    r"^(?:(?:con )?lai|(?:(?:may|cac|hai|ba) )?(?:viec|muc|nhiem vu|cai) (?:khac|con lai))[ :,]+(?P<said>.+)"
)
REF = re.compile(r"\d+(?:\.\d+)*[a-e]?")


@dataclass(frozen=True)
class Wish:
    """What is named of the moment and of the tasks, () of all; `rest` is what else the words say.

    `sections`: they are named as the document numbers them ("mục 2"). `loose`: no sign parts off the rest.
    `others`: those are meant of which nothing else is said ("còn lại").
    """

    when: Parts
    refs: tuple[str, ...] = ()
    sections: bool = False
    rest: str = ""
    loose: bool = False
    others: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it names no moment: "để sau", "nhắc lại sau nhé", "đừng nhắc nữa"."""
        return UNSURE in self.when

    @property
    def until_due(self) -> bool:
        """Whether it names the deadline of each task: "để đến hạn rồi nhắc"."""
        return DUE in self.when


@dataclass(frozen=True)
class PutOff:
    """Until when a task is not reminded of, None: its deadline allows no more.

    `shortened`: not as long as the person wished.
    """

    card: TaskCard
    until: datetime | None
    shortened: bool = False


def wishes_in(text: str) -> tuple[Wish, ...]:
    """Read every wish of a text, sorted as it is read; what else it says is the `rest` of the last.

    >>> [(wish.refs, wish.rest) for wish in wishes_in("1 mai nhắc, 2 để thứ hai, 3 xong")]
    [(('1',), '2 để thứ hai, 3 xong'), (('2',), '3 xong')]
    """
    found: list[Wish] = []
    while (wish := wish_in(found[-1].rest if found else text)) is not None and not (found and wish.loose):
        found.append(wish)
    return tuple(found)


def wish_in(text: str) -> Wish | None:
    """Read a wish to be reminded later, alone or beside other words; None where there is none.

    >>> wish_in("1, 3 mai nhắc nhé").refs
    ('1', '3')
    >>> wish_in("1 xong, 2 để thứ hai").rest
    '1 xong'
    >>> wish_in("mai nộp") is None
    True
    """
    written = normalize("NFC", text).strip()
    if not 0 < len(written) <= LONGEST:
        return None
    if (whole := _wish(written)) is not None:
        return whole
    among = [
        replace(said, rest=rest)
        for start, end in _clauses(written)
        if (rest := ", ".join(part for part in (_alone(written[:start]), _alone(written[end:])) if part))
        and (said := _wish(_alone(written[start:end]))) is not None
    ]
    return next((wish for wish in among if not wish.is_open), among[0] if among else _loose(written))


def moment(wish: Wish, office: Office, now: datetime) -> datetime | None:
    """Return from when on to remind again, at which the office may send; None where that is over.

    >>> from bot.domain.office import DEFAULT_ZONE
    >>> office = Office("Văn phòng", "đồng chí trực")
    >>> wednesday = datetime(2026, 11, 25, 9, tzinfo=DEFAULT_ZONE)
    >>> moment(wish_in("nhắc lại chiều nay"), office, wednesday).time()
    datetime.time(13, 30)
    >>> moment(wish_in("để thứ hai"), office, wednesday).date()
    datetime.date(2026, 11, 30)
    """
    return moment_of(wish.when, office, now)


def bounded(at: datetime, due_on: date, office: Office, now: datetime) -> datetime | None:
    """Return until when a reminder of a task may be put off, None where its deadline allows no more.

    Until the morning of the deadline at the latest; on that day until its afternoon; overdue, until it would
    be told of again.
    """
    if due_on < office.today(now):
        again = office.local(now) + timedelta(days=office.policy.repeat_days)
        return min(at, office.hours.next_open(again, office.calendar))
    return at if at.date() <= due_on else until_due(due_on, office, now)


def holds(until: datetime, due_on: date | None, office: Office, now: datetime) -> bool:
    """Whether a task is put off still; not where that passes a deadline that was brought forward since."""
    return until > now and (due_on is None or not office.today(now) <= due_on < office.today(until))


def until_due(due_on: date, office: Office, now: datetime) -> datetime | None:
    """Return the morning of a deadline, None where that has come."""
    last = datetime.combine(office.calendar.last_working(due_on), time(), office.zone)
    opens = office.hours.next_open(last, office.calendar)
    return opens if opens > office.local(now) else None


def _loose(written: str) -> Wish | None:
    """Read a wish that ends a text after some words: "đang họp mai nhắc nhé"."""
    for match in WORD_STARTS.finditer(written):
        said, rest = _wish(written[match.end() :]), written[: match.start()]
        if said is not None and said.until_due and COMPLAINS.search(bare(rest)):
            return None
        if said is not None and not (said.is_open or said.refs or ASKING.search(bare(rest))):
            return replace(said, rest=rest, loose=True)
    return None


def _clauses(written: str) -> Iterator[tuple[int, int]]:
    """Yield the parts of a text that begin and end where clauses do, the longest first from each start."""
    ends = [match.span() for match in CLAUSE_ENDS.finditer(flat(written))][:MOST_CLAUSES]
    stops = (len(written), *(before for before, _ in reversed(ends)))
    for start in (0, *(after for _, after in ends)):
        yield from ((start, stop) for stop in stops if stop > start)


def _alone(words: str) -> str:
    """Return words without what joined them to others."""
    match = JOINED.fullmatch(flat(words))
    return words[slice(*match.span("words"))] if match else words


def _wish(said: str) -> Wish | None:
    """Read a wish that is all of what is said."""
    plain = EVERYTHING.sub("", bare(marked(said)).strip(" .,!?;"), count=1)
    if (others := OTHERS.match(plain)) is not None:
        wish = _of(others["said"])
        return wish and replace(wish, others=True)
    if (wish := _of(plain)) is not None:
        return wish
    if (named := NAMED.search(plain)) is not None:
        rest = f"{plain[: named.start()].strip(' :,.')} {plain[named.end() :].strip(' :,.')}".strip()
        wish = _of(rest)
        return wish and replace(wish, refs=_refs(named["refs"]), sections=named["namer"] == "muc")
    if (listed := LISTED.match(plain)) is not None:
        wish = _of(plain[listed.end() :])
        return wish and replace(wish, refs=_refs(listed["refs"]))
    return None


def _of(plain: str) -> Wish | None:
    """Read a wish that names no task, however politely it ends."""
    if not WISHES.search(plain):
        return None  # at once: the patterns take long over two hundred letters of courtesy
    while True:
        found = (_when(pattern, match) for pattern in PATTERNS if (match := pattern.fullmatch(plain)))
        if (when := next((when for when in found if when is not None), None)) is not None:
            return Wish(when)
        politely = POLITE_END.fullmatch(plain)
        if politely is None:
            return None
        plain = politely["words"]


def _when(pattern: re.Pattern[str], match: re.Match[str]) -> Parts | None:
    """Return the moment that is named, None where the words are no such wish."""
    if pattern is STOPS:
        return {UNSURE: match}
    if pattern is REMINDS and match["when"] is None:
        return {UNSURE: match} if match["again"].endswith("sau") else None
    when = parts_in(f"{match['when']} {match.groupdict().get('more') or ''}")
    if when is None:
        return None
    if DUE in when and (pattern is LEAVES or len(when) > 1):  # "để đến hạn" may be the work
        return {UNSURE: match}
    if pattern is LEAVES and (ASKING.search(match["before"]) or DATED & when.keys()):
        return None
    hour_alone = "clock" in when and when.keys() <= {"clock", "part"}  # "nhắc tôi lúc 9h": every day
    return None if pattern is REMINDS and hour_alone and not match["again"] else when


def _refs(written: str) -> tuple[str, ...]:
    return tuple(REF.findall(written))
