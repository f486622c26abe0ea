"""The grammar of checking: what a clerk types of a draft becomes an Edit, with marks or without."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
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


# How the parts of documents are cited: "2.1a", "II.3", "B1.2" of a table, "IVa", "-2", "a"
BELOW = r"(?:[a-z]|-\d{1,3}){0,5}"
ONE = (
    rf"(?:(?:[ivx]{{1,5}}\.|[a-h]\.?)?\d{{1,3}}(?:\.\d{{1,3}}){{0,5}}{BELOW}"
    rf"|-\d{{1,3}}{BELOW}|[ivx]{{1,5}}{BELOW}|[a-z]{BELOW})(?![\w/])"
)
PART = r"(?:muc |nhiem vu |viec )"
AND = rf"(?:\s*[,+&]\s*|\s+(?:va|voi)\s+){PART}?"
AT = rf"(?P<part>{PART})?(?P<refs>{ONE})"
ALL = rf"(?P<part>{PART})?(?P<refs>{ONE}(?:{AND}{ONE})+)"
# What is surely a part's number, and what is one where "mục" or its draft is named: else it is a word, "xa"
SURELY = re.compile(r".*\d.*|(?i:[ivx]{1,5}|[ivx]{2,5}[a-hđ])|[IVX][a-hđ]")
LIKELY = re.compile(r".*\d.*|(?i:[a-zđ]|[ivx]{1,5}[a-zđ]{0,2})")
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
HEAD = re.compile(r"[ivx]{1,5}(?![a-z]*\d)|[ivx]{1,5}(?=\.)|[a-h](?=\.?\d)", re.IGNORECASE)


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
        if match is None:
            continue
        refs = _written(match, written)
        is_one = LIKELY if named or match.groupdict().get("part") == "muc " else SURELY
        if all(is_one.fullmatch(ref) for ref in refs):
            draft_id = int(named["id"]) if named else None
            return Edit(form.kind, tuple(map(_ref, refs)), _words(match, written), draft_id)
    return None


def meant(edit: Edit, refs: Sequence[str]) -> Edit:
    """Return an edit with the numbers that a draft has, where they were typed in other letters.

    >>> meant(Edit(EditKind.MERGE, ("XI", "2a")), ("Xi", "2")).refs
    ('Xi', '2a')
    """
    known = {ref.lower(): ref for ref in reversed(refs)}
    own = (ref if ref in refs else known.get(ref.lower(), ref) for ref in edit.refs)
    return replace(edit, refs=tuple(own))


def _written(match: re.Match[str], written: str) -> tuple[str, ...]:
    """Return the refs as they were typed."""
    if "refs" not in match.re.groupindex:
        return ()
    start, end = match.span("refs")
    found, at = [], start
    for separator in PARTED.finditer(match.string, start, end):
        found.append(written[at : separator.start()])
        at = separator.end()
    return (*found, written[at:end])


def _ref(written: str) -> str:
    """Return a ref as documents write it: Roman numerals large, letters small, "đ" and "d" apart.

    >>> _ref("ii.3A"), _ref("1Đ"), _ref("iv"), _ref("IVA"), _ref("b1.2"), _ref("-1A")
    ('II.3a', '1đ', 'IV', 'IVa', 'B1.2', '-1a')
    """
    head = HEAD.match(written)
    end = head.end() if head else 0
    return written[:end].upper() + written[end:].lower()


def _words(match: re.Match[str], written: str) -> str:
    if not match.groupdict().get("words"):
        return ""
    start, end = match.span("words")
    return written[start:end].strip()
