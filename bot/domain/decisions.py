"""The grammar of deciding: what the office types of a matter becomes a Decision, with marks or without."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from unicodedata import normalize

from bot.domain.chat import Choice
from bot.domain.lengths import LENGTH, end_of
from bot.domain.letters import flat
from bot.domain.matters import Closing, Kind
from bot.domain.replies.due import new_due
from bot.domain.replies.tokens import Kind as TokenKind
from bot.domain.replies.tokens import Token, tokens
from bot.domain.task_numbers import NO_TASK, OF

LONGEST = 1000  # letters of an answer or a reason
OF_A_MATTER = re.compile(r"việc chờ (\d{1,9})\b.*")  # what every choice about a matter says
FAR_AHEAD = timedelta(days=305)


class Verb(StrEnum):
    """What the office does with a matter."""

    SHOW = "show"
    FILES = "files"
    ACCEPT = "accept"
    RETURN = "return"
    GRANT = "grant"
    REFUSE = "refuse"
    CLEAR = "clear"
    ANSWER = "answer"
    REASSIGN = "reassign"
    STAY = "stay"
    AGREE = "agree"
    DISAGREE = "disagree"
    WRITTEN = "written"
    DISCUSSED = "discussed"
    DROP = "drop"
    RESUME = "resume"


@dataclass(frozen=True)
class Decision:
    """What is done, with which words (a reason, a day, a unit, an answer; "" where none are given).

    `matter_id` is the matter named, `place` a number of the list shown; both None where the one in sight is
    meant.
    """

    verb: Verb
    words: str = ""
    matter_id: int | None = None
    place: int | None = None


@dataclass(frozen=True)
class Form:
    """A way to type a decision: an example, and the pattern of its words without marks."""

    verb: Verb
    example: str
    pattern: re.Pattern[str]


SAID = r"\b(?:\s*[:,.;-]\s*|\s+)?(?P<words>.*)"
# That a paused task goes on. Other words behind it are none: "tiếp tục tạm dừng", "tiếp tục theo dõi".
DOING = r"(?: (?:thuc hien|trien khai|xu ly|lam|thi hanh))*"
AGREED = r"(?:cho(?: phep)? |dong y |nhat tri |de )*"
GOING_ON = (
    rf"{AGREED}(?:tiep tuc|(?:thuc hien|trien khai|lam) tiep|"
    rf"(?:bo|het|thoi|ket thuc|huy|cham dut) tam (?:dung|ngung|hoan)){DOING}"
)
BRACKET = rf"\s*\(\s*(?!{OF}\d+(?:[-/]|\s*\)))"  # of a reason: "(chờ vốn)", not "(345-TB/TU)"
SINCE = (
    rf"(?:(?:\s*[:,;–-]\s*|{BRACKET}|\s+(?=(?:den|toi|het|han|thoi han|vi|do|da)\b|theo\b(?! doi)))"
    rf"(?P<words>{NO_TASK}\S.*?))?"
)


def _form(verb: Verb, example: str, pattern: str) -> Form:
    return Form(verb, example, re.compile(pattern, re.DOTALL))


FORMS = (
    _form(Verb.ACCEPT, "chấp nhận", r"(?:chap nhan|nghiem thu|duyet)\.?(?P<words>)"),
    _form(Verb.RETURN, "trả lại: thiếu số liệu", rf"tra lai{SAID}"),
    _form(Verb.REFUSE, "không gia hạn: cần kịp kỳ họp", rf"(?:khong (?:cho )?gia han|tu choi){SAID}"),
    _form(Verb.GRANT, "gia hạn đến 20/12", r"(?:cho )?gia han(?: (?:den|toi))?\b\s*:?(?P<words>.*)"),
    _form(Verb.GRANT, "cho đến 20/12", r"cho (?:den|toi)\b(?P<words>.*)"),
    _form(Verb.DISAGREE, "không đồng ý: cần kịp kỳ họp", rf"(?:khong|ko) dong y{SAID}"),
    _form(Verb.AGREE, "đồng ý", r"dong y(?: (?:den|toi|giao(?: cho)?))?\b\s*:?\.?(?P<words>.*)"),
    _form(Verb.CLEAR, "đã tháo gỡ: đã cấp kinh phí", rf"(?:da )?(?:thao go|giai quyet|go vuong){SAID}"),
    _form(Verb.ANSWER, "trả lời: nộp tại Văn phòng", rf"tra loi{SAID}"),
    _form(Verb.REASSIGN, "giao UBND phường", r"(?:giao|chuyen)(?: cho)?\b\s*:?(?P<words>.*)"),
    _form(Verb.STAY, "giữ nguyên: theo quy chế", rf"(?:giu nguyen|van giao|van la don vi(?: nay)?){SAID}"),
    _form(
        Verb.WRITTEN, "đã nhắc: công văn 12-CV/ĐU", rf"da (?:gui van ban|nhac(?: bang)?(?: van ban)?){SAID}"
    ),
    _form(
        Verb.DISCUSSED, "đã nêu: giao đôn đốc", rf"da (?:neu|ban|dua ra)(?: (?:tai|o))?(?: giao ban)?{SAID}"
    ),
    _form(Verb.DROP, "bỏ qua: đơn vị đã giải trình", rf"bo qua{SAID}"),
    _form(Verb.RESUME, "tiếp tục đến 20/1: đã có vốn", rf"{GOING_ON}{SINCE}[ .]*"),
    _form(Verb.FILES, "xem tệp", r"xem (?:tep|anh|tai lieu)\.?(?P<words>)"),
)
NAMED = re.compile(r"(?:xem )?viec cho (?P<id>\d{1,9})(?:\s*[:,]\s*|\s+|\.?$)")
TERM = re.compile(
    r"(?:cho )?"
    r"(?:(?:den|toi|het|thoi han|han)(?! (?:khi|luc))"
    r"(?: (?:moi|la|ngay|den|toi|het|cuoi ngay))*\s*:?\s*)+"
    r"(?P<day>(?:(?:thu \w+|chu nhat)\s*,\s*(?=\d|ngay))?[^,;:]*?)\s*"
    r"(?P<rest>(?:[,;:(]|(?<=\s)(?=(?:vi|do|theo|de)\b)|(?<=/\d{4})(?=\s+\D+$)).*)?",
    re.DOTALL,
)
SPAN = re.compile(
    rf"(?:trong(?: vong)? )?(?P<day>{LENGTH})\s*"
    r"(?P<rest>(?:[,;:.(](?!\s*(?:ke )?tu\b)|(?<=\s)(?=(?:vi|do|theo|de|cho)\b)).*)?",
    re.DOTALL,
)
TIMES = re.compile(r"\d|\b(?:thang|quy|nam|ky|tuan|mai|mot|kia|thu|dau|giua|cuoi|tet)\b")
LENGTHY = re.compile(rf"{LENGTH}|gia han\b|trong (?!khi\b|luc\b|thoi gian\b)[^,;:]*?(?:{TIMES.pattern})")
IN_WORDS = re.compile(
    r"\b(\d{1,2}) th[aá]ng (\d{1,2})(?:(?:,? n[aă]m |/)(\d{4}))?(?![\d/])", re.IGNORECASE
)  # "15 tháng 12 năm 2026"
PLACED = re.compile(r"(?P<place>\d{1,3})(?:\s*[:.,)]\s*|\s+)")
# What a verb settles a matter of each kind with; GRANTED becomes CHANGED for another day than asked.
SETTLES = {
    (Kind.REPORT, Verb.ACCEPT): Closing.ACCEPTED,
    (Kind.REPORT, Verb.AGREE): Closing.ACCEPTED,
    (Kind.REPORT, Verb.RETURN): Closing.RETURNED,
    (Kind.REPORT, Verb.DISAGREE): Closing.RETURNED,
    (Kind.EXTENSION, Verb.GRANT): Closing.GRANTED,
    (Kind.EXTENSION, Verb.AGREE): Closing.GRANTED,
    (Kind.EXTENSION, Verb.ACCEPT): Closing.GRANTED,
    (Kind.EXTENSION, Verb.REFUSE): Closing.REFUSED,
    (Kind.EXTENSION, Verb.DISAGREE): Closing.REFUSED,
    (Kind.OBSTACLE, Verb.CLEAR): Closing.CLEARED,
    (Kind.QUESTION, Verb.ANSWER): Closing.ANSWERED,
    (Kind.NOT_OURS, Verb.REASSIGN): Closing.REASSIGNED,
    (Kind.NOT_OURS, Verb.AGREE): Closing.REASSIGNED,
    (Kind.NOT_OURS, Verb.STAY): Closing.STAYS,
    (Kind.NOT_OURS, Verb.DISAGREE): Closing.STAYS,
    (Kind.NOT_OURS, Verb.REFUSE): Closing.STAYS,
    (Kind.WRITING, Verb.WRITTEN): Closing.WRITTEN,
    (Kind.WRITING, Verb.DROP): Closing.DROPPED,
    (Kind.MEETING, Verb.DISCUSSED): Closing.DISCUSSED,
    (Kind.MEETING, Verb.DROP): Closing.DROPPED,
    (Kind.PAUSE, Verb.RESUME): Closing.RESUMED,
}


def decision_in(text: str) -> Decision | None:
    """Return the decision that a text is, None when it is none.

    >>> decision_in("2 trả lại: thiếu số liệu")
    Decision(verb=<Verb.RETURN: 'return'>, words='thiếu số liệu', matter_id=None, place=2)
    >>> decision_in("viec cho 12: gia han den 20/12")
    Decision(verb=<Verb.GRANT: 'grant'>, words='20/12', matter_id=12, place=None)
    >>> decision_in("việc chờ 12").verb
    <Verb.SHOW: 'show'>
    >>> decision_in("2.1 xong") is None
    True
    """
    written = normalize("NFC", text).strip()
    if len(written) > LONGEST:
        return None
    plain = flat(written)
    named, placed = NAMED.match(plain), PLACED.match(plain)
    lead = named or placed
    start = lead.end() if lead else 0
    matter_id, place = int(named["id"]) if named else None, int(placed["place"]) if placed else None
    if named and start == len(plain):
        return Decision(Verb.SHOW, "", matter_id)
    for form in FORMS:
        match = form.pattern.fullmatch(plain, start)
        if match:
            return Decision(form.verb, written[slice(*match.span("words"))].strip(), matter_id, place)
    return None


def day_in(words: str, today: date) -> date | None:
    """Return the one day that words name, None when they name none or several.

    None too for a day without its year that has just passed: next year's is seldom meant.

    >>> day_in("20/12", date(2026, 11, 18))
    datetime.date(2026, 12, 20)
    >>> day_in("10 ngày", date(2026, 11, 18))
    datetime.date(2026, 11, 28)
    >>> day_in("15/11", date(2026, 11, 18)) is None
    True
    """
    if (end := end_of(words, today)) is not None:
        return end
    found = tokens(IN_WORDS.sub(lambda day: "/".join(filter(None, day.groups())), words))
    day = new_due(found, today)
    return None if day is not None and day > today + FAR_AHEAD and _lacks_a_year(found) else day


def _lacks_a_year(found: tuple[Token, ...]) -> bool:
    return any(
        token.kind is TokenKind.FRACTION or (token.kind is TokenKind.DATE and not token.numbers[2])
        for token in found
    )


def term_in(words: str, today: date) -> tuple[date | None, str] | None:
    """Return the day until which something is to be, and the reason; no day where the words begin with none.

    None where they begin with a time of which the day is not certain.

    >>> term_in("đến 20/12, theo chỉ đạo ngày 5/12", date(2026, 11, 18))
    (datetime.date(2026, 12, 20), 'theo chỉ đạo ngày 5/12')
    >>> term_in("trong 2 tuần: chờ vốn", date(2026, 11, 18))
    (datetime.date(2026, 12, 2), 'chờ vốn')
    >>> term_in("chờ ý kiến ngày 20/12", date(2026, 11, 18))
    (None, 'chờ ý kiến ngày 20/12')
    >>> term_in("đến hết tháng 12", date(2026, 11, 18)) is None
    True
    """
    words = unbracketed(words)
    plain = flat(words)
    match = SPAN.fullmatch(plain) or TERM.fullmatch(plain)
    if match is None:
        return None if LENGTHY.match(plain) else (None, words)
    day = day_in(words[slice(*match.span("day"))], today)
    if day is None:
        return None if TIMES.search(plain, *match.span("day")) else (None, words)
    reason = words[match.start("rest") :].lstrip(" ,;:.") if match["rest"] else ""
    return day, reason[1:].removesuffix(")") if reason.startswith("(") else reason


def unbracketed(words: str) -> str:
    """Return words without a bracket at their end that was opened before them.

    >>> unbracketed("chờ vốn)"), unbracketed("chờ ý kiến (lần 2)")
    ('chờ vốn', 'chờ ý kiến (lần 2)')
    """
    is_closed = words.endswith(")") and words.count(")") > words.count("(")
    return words[:-1].rstrip() if is_closed else words


def matter_in(choices: Iterable[Choice]) -> int | None:
    """Return the one matter that a message's choices are about, None when they are about none or several."""
    found = {int(match[1]) for c in choices if (match := OF_A_MATTER.fullmatch(c.says))}
    return found.pop() if len(found) == 1 else None
