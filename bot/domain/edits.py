"""The grammar of checking: what a clerk types of a draft becomes an Edit, with marks or without."""

import re
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import normalize

from bot.domain.letters import flat

LONGEST = 4000  # letters of one edit


class EditKind(StrEnum):
    """What is changed in a draft."""

    LEAD = "lead"
    COORDINATORS = "coordinators"
    ADD_COORDINATORS = "add_coordinators"
    DROP_COORDINATORS = "drop_coordinators"
    DEADLINE = "deadline"
    WORDS = "words"
    SPLIT = "split"
    MERGE = "merge"
    DROP = "drop"
    ADD = "add"
    CONFIRM = "confirm"
    ALLOW = "allow"
    DENY = "deny"
    UNDO = "undo"
    NUMBER = "number"
    SHOW = "show"  # changes nothing


@dataclass(frozen=True)
class Edit:
    """One change asked for: of which tasks, with which words ("" where none are given or needed).

    `draft_id` is the draft named, None where the one in sight is meant.
    """

    kind: EditKind
    refs: tuple[str, ...] = ()
    words: str = ""
    draft_id: int | None = None


@dataclass(frozen=True)
class Form:
    """A way to type an edit: an example, and the pattern of the words without marks."""

    kind: EditKind
    example: str
    pattern: re.Pattern[str]


ONE = r"(?:(?:[ivx]{1,5}\.)?\d{1,3}(?:\.\d{1,3}){0,5}(?:[a-z]|-\d{1,3}){0,3}|[ivx]{1,5}\b)(?![\w/])"
AND = r"\s*(?:,|\bva\b|\bvoi\b|\+|&)\s*(?:muc )?"
AT = rf"(?:muc |nhiem vu |viec )?(?P<refs>{ONE})"
ALL = rf"(?:muc |nhiem vu |viec )?(?P<refs>{ONE}(?:{AND}{ONE})+)"
IS = r"\s*(?:[:=]|la\b)?\s*"
SAID = r"(?P<words>.*)"


def _form(kind: EditKind, example: str, pattern: str) -> Form:
    return Form(kind, example, re.compile(rf"{pattern}\.?", re.DOTALL))


FORMS = (
    _form(EditKind.LEAD, "2.1 chủ trì: Ban Tổ chức", rf"{AT}\s*[:,]? ?(?:don vi )?chu tri{IS}{SAID}"),
    _form(
        EditKind.ADD_COORDINATORS,
        "2.1 thêm phối hợp: UBKT",
        rf"{AT}\s*[:,]? ?them (?:don vi )?phoi hop{IS}{SAID}",
    ),
    _form(
        EditKind.DROP_COORDINATORS,
        "2.1 bỏ phối hợp: BDV",
        rf"{AT}\s*[:,]? ?bo (?:don vi )?phoi hop{IS}{SAID}",
    ),
    _form(
        EditKind.COORDINATORS,
        "2.1 phối hợp: BDV, UBKT",
        rf"{AT}\s*[:,]? ?(?:don vi )?phoi hop(?: voi)?{IS}{SAID}",
    ),
    _form(EditKind.DEADLINE, "2.1 hạn 30/11/2026", rf"{AT}\s*[:,]? ?(?:thoi )?han(?: chot)?{IS}{SAID}"),
    _form(EditKind.WORDS, "2.1 nội dung: Rà soát hồ sơ", rf"{AT}\s*[:,]? ?noi dung{IS}{SAID}"),
    _form(EditKind.SPLIT, "tách 2.1: xây dựng kế hoạch", rf"tach {AT}(?: tai| tu)?\s*:?\s*{SAID}"),
    _form(EditKind.MERGE, "gộp 1.2 và 1.3", rf"gop {ALL}"),
    _form(EditKind.DROP, "bỏ 2.3", rf"(?:bo|xoa) {AT}"),
    _form(EditKind.ADD, "thêm 5.1: Giao Ban Tổ chức lập kế hoạch", rf"them {AT}\s*:?\s*{SAID}"),
    _form(EditKind.CONFIRM, "2.1 đúng", rf"{AT}\s*[:,]? ?(?:dung|dung roi|dong y|xac nhan)"),
    _form(EditKind.CONFIRM, "xác nhận 2.1", rf"(?:xac nhan|dong y) {AT}"),
    _form(
        EditKind.DENY,
        "2.1 không gửi nội dung",
        rf"{AT}\s*[:,]? ?(?:khong|ko) (?:cho )?(?:phep )?gui noi dung",
    ),
    _form(EditKind.ALLOW, "2.1 cho gửi nội dung", rf"{AT}\s*[:,]? ?cho (?:phep )?gui noi dung"),
    _form(EditKind.UNDO, "hoàn tác", r"hoan tac(?: (?P<words>\d{1,9}))?"),
    _form(EditKind.NUMBER, "số 45-TB/ĐU ngày 16/11/2026", r"(?P<words>so:?\s*\d{1,5}\s?[-/]\s?[a-z].{0,80})"),
    _form(
        EditKind.NUMBER,
        "ngày 16/11/2026",
        r"(?P<words>ngay(?: ban hanh)?:?\s*\d{1,2}(?:[/.-]| thang ).{4,20})",
    ),
    _form(EditKind.SHOW, "mục 2.1", rf"(?:xem )?{AT}"),
)
OF_DRAFT = re.compile(r"(?:du thao|dt) (?P<id>\d{1,9})\s*[:,]\s*", re.DOTALL)
PARTED = re.compile(AND)


def edit_in(text: str) -> Edit | None:
    """Return the edit that a text is, None when it is none.

    >>> edit_in("2.1 chủ trì: Ban Tổ chức Thành ủy")
    Edit(kind=<EditKind.LEAD: 'lead'>, refs=('2.1',), words='Ban Tổ chức Thành ủy', draft_id=None)
    >>> edit_in("DT 7: gop 1.2 va 1.3").refs
    ('1.2', '1.3')
    >>> edit_in("2.1 xong") is None
    True
    """
    written = normalize("NFC", text).strip()
    if len(written) > LONGEST + 100:
        return None
    plain = flat(written)
    named = OF_DRAFT.match(plain)
    start = named.end() if named else 0
    for form in FORMS:
        match = form.pattern.fullmatch(plain, start)
        if match:
            return Edit(
                form.kind, _refs(match, written), _words(match, written), int(named["id"]) if named else None
            )
    return None


def _refs(match: re.Match[str], written: str) -> tuple[str, ...]:
    """Return the refs as documents write them: Roman numerals large, letters small, "đ" and "d" apart."""
    if "refs" not in match.re.groupindex:
        return ()
    start, end = match.span("refs")
    found, at = [], start
    for separator in PARTED.finditer(match.string, start, end):
        found.append(written[at : separator.start()])
        at = separator.end()
    return tuple(_ref(each) for each in (*found, written[at:end]))


def _ref(written: str) -> str:
    """Return a ref in its own letters.

    >>> _ref("ii.3A"), _ref("1Đ"), _ref("iv")
    ('II.3a', '1đ', 'IV')
    """
    first, dot, rest = written.partition(".")
    return (first.upper() if first.isalpha() else first.lower()) + dot + rest.lower()


def _words(match: re.Match[str], written: str) -> str:
    if not match.groupdict().get("words"):
        return ""
    start, end = match.span("words")
    return written[start:end].strip()
