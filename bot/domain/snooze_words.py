"""Snooze words: the moment that somebody names to be reminded again: "sáng mai", "thứ hai tuần sau"."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta

from bot.domain.letters import bare
from bot.domain.office import Office
from bot.domain.replies.dates import resolved

UNSURE, DUE = "unsure", "due"
Parts = Mapping[str, re.Match[str]]  # what is named, by kind, each once
AN_HOUR = timedelta(hours=1)
DAYS = ("hai|2", "ba|3", "tu|4", "nam|5", "sau|6", "bay|7")
WEEKDAYS = {name: day for day, names in enumerate(DAYS) for name in names.split("|")}
COUNTS = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "muoi": 10, "nua": 0.5}
COUNT = rf"\d{{1,2}}|{'|'.join(COUNTS)}"
UNITS = {
    **dict.fromkeys(("phut", "ph", "p"), timedelta(minutes=1)),
    **dict.fromkeys(("tieng", "gio"), AN_HOUR),
    **dict.fromkeys(("ngay", "hom", "bua", "buoi"), timedelta(days=1)),
    **dict.fromkeys(("tuan",), timedelta(weeks=1)),
}
UNIT = "|".join(UNITS)
WHENEVER = r"(?:(?:khi|luc|hom|bao gio)(?: nao)? )?"
DEADLINE = r"(?:thoi )?(?:han|deadline)(?: chot| cuoi)?"
NEXT = r"(?:sau|toi|den|ke)"
# Kinds of words, each with an example; in this order, without marks.
KINDS: tuple[tuple[str, str], ...] = (
    (
        "span",
        rf"sau (?P<after>{COUNT}) (?P<unit>{UNIT})(?: nua)?|(?P<in>{COUNT}) ?(?P<of>{UNIT}|h) (?:nua|sau)",
    ),
    ("soon", r"(?:mot )?(?:(?:lat|ti|ty|chut|xiu|choc)(?: nua)?|luc nua)"),  # "lát nữa"
    ("date", r"(?:ngay |hom )?(?P<day>\d{1,2}) ?/ ?(?P<month>\d{1,2})(?: ?/ ?(?P<year>\d{4}))?"),
    ("day", r"(?:ngay|mung|mong) (?P<number>\d{1,2})(?: thang (?P<of_month>\d{1,2}))?"),
    (
        "clock",
        (
            r"(?:luc |hoi |khoang |tam )?(?P<hour>\d{1,2}) ?"
            r"(?:(?:h|g|gio|:) ?(?P<minute>\d{2})?(?: ?phut)?(?P<half> ?ruoi)?|(?P<past>ruoi))"
        ),
    ),
    ("week", rf"(?:(?:dau|giua|cuoi|sang|qua) )?tuan (?:{NEXT}|nay)|(?:dau|giua|cuoi|sang|qua) tuan"),
    ("month", rf"(?:dau |sang |qua )?thang {NEXT}|(?:dau|sang|qua) thang"),
    ("weekday", rf"(?:hom )?(?:thu ?|t)(?P<name>{'|'.join(WEEKDAYS)})(?: toi| den| nay)?|chu nhat|cn"),
    ("overmorrow", r"(?:ngay |mai )kia"),
    ("tomorrow", r"(?:ngay |hom |bua )?mai|(?:ngay )?hom sau|bua sau|ngay sau"),
    (
        "part",
        (
            r"(?:(?:cuoi gio|cuoi buoi|cuoi|dau gio|dau|giua|buoi) )?"
            r"(?P<part>sang|trua|chieu|dem|toi(?= nay| hom nay))(?: som)?|(?:cuoi gio|cuoi buoi|cuoi ngay)"
        ),
    ),
    ("today", r"(?:ngay |hom |bua )?nay"),
    (DUE, rf"{WHENEVER}(?:(?:den|dung|het|vao|ngay) )*{DEADLINE}"),  # each task has its own
    (
        UNSURE,  # "gần đến hạn", "sát ngày", "trước 1 ngày": who says so is asked which day
        (
            rf"{WHENEVER}(?:gan|sat|sap|can|truoc|qua)(?: den)?(?: ngay)?"
            rf"(?: {DEADLINE}|(?<=ngay)|(?= (?:{COUNT}) ))(?: (?:{COUNT}) (?:ngay|hom|tuan))?"
        ),
    ),
    (UNSURE, r"(?:luc|khi|hom|bua|dip) khac|sau$"),
)
PATTERNS = tuple((kind, re.compile(rf"(?:{words})(?=$|[ ,])")) for kind, words in KINDS)
JOINT = re.compile(r"(?:vao|luc|hoi|cua|cho|den|toi|sang|qua|tu|ngay)(?= )")
BLANK = re.compile(r"[ ,]*")
# Letters whose marks tell words apart that are alike without them.
TOLD_APART = {"mốt": "ngày kia", "tôi": "mình", "tối": "đêm", "tới": "đến"}
PART_STARTS = {"sang": time(), "trua": time(11, 30), "chieu": time(12), "dem": time(18), "toi": time(18)}
PART_ENDS = {"sang": time(10), "chieu": time(16)}  # "cuối giờ chiều"
AFTERNOON = ("chieu", "dem", "toi")
EARLIEST_HOUR = 7  # "lúc 3h" is in the afternoon
FRIDAY = 4
ONE_DAY = frozenset({"date", "day", "weekday", "overmorrow", "tomorrow"})


def parts_in(words: str) -> Parts | None:
    """Return what words name of a moment, None when something else stands among them too.

    >>> sorted(parts_in("chiều thứ hai tuần sau"))
    ['part', 'week', 'weekday']
    >>> parts_in("mai nộp") is None
    True
    """
    plain = bare(marked(words)).strip(" ,.")
    found: dict[str, re.Match[str]] = {}
    place = 0
    while place < len(plain):
        kind, match = next(((k, m) for k, p in PATTERNS if (m := p.match(plain, place))), ("", None))
        match = match or JOINT.match(plain, place)
        if match is None or kind in found:
            return None
        if kind:
            found[kind] = match
        blank = BLANK.match(plain, match.end())
        place = blank.end() if blank else match.end()
    return found or None


def marked(words: str) -> str:
    """Return words in small letters with others for those that only their marks tell from others.

    >>> marked("Tối nay nhắc tôi")
    'đêm nay nhắc mình'
    """
    return re.sub("|".join(rf"\b{word}\b" for word in TOLD_APART), lambda m: TOLD_APART[m[0]], words.lower())


def hour_in(words: str) -> time | None:
    """Return the time of the day that words name and nothing else; midnight for one that is none.

    >>> hour_in("2 giờ chiều"), hour_in("8 rưỡi"), hour_in("9h mai")
    (datetime.time(14, 0), datetime.time(8, 30), None)
    """
    parts = parts_in(words)
    return _time(parts) if parts and "clock" in parts and parts.keys() <= {"clock", "part"} else None


def day_in(words: str, today: date) -> date | None:
    """Return the one day that words name, None where they name none, or more than a day.

    >>> day_in("thứ hai tuần sau", date(2026, 11, 25)), day_in("mai 9h", date(2026, 11, 25))
    (datetime.date(2026, 11, 30), None)
    """
    parts = parts_in(words) or {}
    if parts.keys() == {"today"}:
        return today
    return _day(parts, today) if parts.keys() & ONE_DAY and parts.keys() <= ONE_DAY | {"week"} else None


def moment_of(parts: Parts, office: Office, now: datetime) -> datetime | None:
    """Return the first moment from the named one on at which the office may send, None: that is over."""
    local = office.local(now)
    wished = _wished(parts, office, local)
    return office.hours.next_open(wished, office.calendar) if wished is not None and wished > local else None


def _wished(parts: Parts, office: Office, local: datetime) -> datetime | None:
    if "soon" in parts:
        return local + AN_HOUR
    if (span := _span(parts)) is not None and span < timedelta(days=1):
        return local + span
    day = _day(parts, local.date())
    if day is None:
        return _today(parts, office, local) if not _names_a_day(parts) else None
    return datetime.combine(day, _time(parts), office.zone)


def _names_a_day(parts: Parts) -> bool:
    return any(kind in parts for kind in READ)


def _today(parts: Parts, office: Office, local: datetime) -> datetime:
    """Return a moment of today; what has begun is in an hour, and what is over comes tomorrow."""
    at = datetime.combine(local.date(), _time(parts), office.zone)
    if at > local:
        return at
    part = _part(parts)
    has_ended = "clock" in parts or (part == "sang" and "today" not in parts)
    starts = datetime.combine(local.date(), office.policy.afternoon.start, office.zone)
    if part == "chieu" and "clock" not in parts and local < starts:
        return starts
    return at + timedelta(days=1) if has_ended else local + AN_HOUR


def _time(parts: Parts) -> time:
    """Return the time of the day that is named, its beginning where none is."""
    part, clock = _part(parts), parts.get("clock")
    if clock is None:
        return (PART_ENDS if _is_late(parts) else PART_STARTS).get(part, time())
    hour, minute = int(clock["hour"]), int(clock["minute"] or (30 if clock["half"] or clock["past"] else 0))
    if hour < 12 and (part in AFTERNOON or (hour < EARLIEST_HOUR and part != "sang")):
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else time()


def _part(parts: Parts) -> str:
    """Return the part of the day, "" where none is named; "cuối giờ" alone is the afternoon's end."""
    return (parts["part"]["part"] or "chieu") if "part" in parts else ""


def _is_late(parts: Parts) -> bool:
    return "part" in parts and parts["part"][0].startswith("cuoi")


def _span(parts: Parts) -> timedelta | None:
    if "span" not in parts:
        return None
    match = parts["span"]
    count, unit = (match["after"], match["unit"]) if match["after"] else (match["in"], match["of"])
    return (COUNTS.get(count) or int(count)) * UNITS.get(unit, AN_HOUR)


def _day(parts: Parts, today: date) -> date | None:
    """Return the day that is named after today, None: none is, or it is no day."""
    read = next((READ[kind] for kind in READ if kind in parts), None)
    return read(parts, today) if read else None


def _of_date(parts: Parts, today: date) -> date | None:
    match = parts["date"]
    return resolved((int(match["day"]), int(match["month"]), int(match["year"] or 0)), today)


def _of_number(parts: Parts, today: date) -> date | None:
    match = parts["day"]
    return resolved((int(match["number"]), int(match["of_month"] or 0), 0), today)


def _of_span(parts: Parts, today: date) -> date | None:
    return today + (_span(parts) or timedelta())


def _of_weekday(parts: Parts, today: date) -> date | None:
    """Return the next such day; with "tuần sau" that of the week after."""
    name = parts["weekday"]["name"]
    wanted = WEEKDAYS[name] if name else 6
    if "week" in parts and not parts["week"][0].endswith("nay"):
        return today + timedelta(days=7 - today.weekday() + wanted)
    return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def _of_week(parts: Parts, today: date) -> date | None:
    """Return the Monday of next week, its Wednesday for "giữa"; for "cuối tuần" the Friday to come."""
    words = parts["week"][0]
    monday = today + timedelta(days=7 - today.weekday())
    if words.startswith("cuoi"):
        ahead = words.endswith(("sau", "toi", "ke")) or today.weekday() >= FRIDAY
        return monday + timedelta(days=FRIDAY if ahead else FRIDAY - 7)
    if words.endswith("nay"):
        return today + timedelta(days=1)
    return monday + timedelta(days=2 if words.startswith("giua") else 0)


def _of_month(parts: Parts, today: date) -> date | None:
    return (today.replace(day=1) + timedelta(days=31)).replace(day=1)


READ: Mapping[str, Callable[[Parts, date], date | None]] = {
    "date": _of_date,
    "day": _of_number,
    "span": _of_span,
    "weekday": _of_weekday,
    "week": _of_week,
    "month": _of_month,
    "overmorrow": lambda _, today: today + timedelta(days=2),
    "tomorrow": lambda _, today: today + timedelta(days=1),
}
