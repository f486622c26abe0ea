"""A message as tokens: words, numbers, dates, shares, documents, stops."""

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from bot.domain.replies.letters import key, plain
from bot.domain.replies.slang import spelled_out
from bot.domain.replies.spelling import after_hoan, spelled_key
from bot.domain.replies.vni import from_vni


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    NUMBER = auto()
    PERCENT = auto()
    FRACTION = auto()
    DATE = auto()
    DOTTED = auto()  # "1.2"
    HASHED = auto()  # "#12"
    DOCUMENT = auto()  # "345-TB/TU"
    CLOCK = auto()
    REFERENCE = auto()  # a task named
    STOP = auto()
    SEPARATOR = auto()  # ":" and "-", which part less than a stop


@dataclass(frozen=True)
class Token:
    """One token: as written, as a spelling key, and as numbers when it holds some.

    `sure`: the key is the word meant, and no less marked writing of another.
    """

    kind: Kind
    text: str
    key: str = ""
    numbers: tuple[int, ...] = ()
    sure: bool = False


_PER_CENT = r"(?:%|phần trăm|phan tram|percent\b|pct\b|pt\b|per cent\b)"
_NUMBER = r"\d{1,9}(?:[.,]\d{1,3})?"
_PATTERNS = (
    (Kind.DOCUMENT, r"\d{1,5}\s?[-/](?:\d{4}/)?[^\W\d_]{1,9}(?:[-/.&][^\W\d_]{1,12})+"),
    (Kind.DATE, r"\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)"),
    (Kind.PERCENT, _NUMBER + r"\s?%?\s?(?:-|~|đến|tới|to|den)\s?\d{1,3}\s?" + _PER_CENT),
    (Kind.PERCENT, r"(?<![\w%])-?" + _NUMBER + r"\s?" + _PER_CENT),
    (Kind.FRACTION, r"\d{1,5},\d{1,2}\s?/\s?\d{1,6}(?:,\d{1,2})?(?![\d/])"),  # "3,2/8 tỷ"
    (Kind.FRACTION, r"\d{1,6}\s?(?P<unit>km|ha|tỷ|tỉ|tr|m)\s?/\s?\d{1,6}\s?(?P=unit)(?!\w)"),  # "3km/5km"
    (Kind.FRACTION, r"\d{1,6}\s?/\s?\d{1,6}(?![\d/])"),
    (Kind.HASHED, r"#\s?\d{1,4}(?:\.\d{1,3})*"),
    (Kind.WORD, r"(?:[a-zđ]{1,6}\d{1,3}){1,3}[a-zđ]{0,4}(?!\w)"),
    (Kind.CLOCK, r"\d{1,2}(?:h\d{2}|h(?!\w)|:\d{2}|(?::\d{2})?\s?[ap]m)(?!\w)"),
    (Kind.DOTTED, r"\d{1,3}(?:\.\d{1,3})+(?!\d)[a-eđ]?(?!\w)"),
    (Kind.NUMBER, r"\d{1,9}(?!\w)|\d{10,}"),
    (Kind.WORD, r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+[^\W\d_]+|[^\W\d_]\d(?!\w)"),
    (Kind.STOP, r"[.,;!?…\n()]+"),
    (Kind.SEPARATOR, r"[:\-=>→*+&|/]+"),
    (Kind.WORD, r"[\u2190-\u2bff\U0001f000-\U0001faff]"),
)
_TOKEN = re.compile(
    "|".join(f"(?P<g{number}>{pattern})" for number, (_, pattern) in enumerate(_PATTERNS)), re.IGNORECASE
)
_COMRADE = re.compile(r"\b[đd]/c\b\.?", re.IGNORECASE)
_PLAN = re.compile(r"\bKH(?=\s+(?:số\s*)?\d)")  # before a number it is a plan; elsewhere "kh" is "không"
_O = (
    (
        re.compile(
            r"\bo(?=\s+(?:ơi|oi|à)\b)|(?<=đó )o(?=[^\w?]*$)|^o(?=\s+(?:cho|đợi|nhắc|hỏi|coi|xem|ghi)\b)",
            re.IGNORECASE,
        ),
        "cô",
    ),
    (re.compile(r"^o(?=\s+(?:em|toi|minh|xong|sao|the)\b)", re.IGNORECASE), "ơ"),
    (
        re.compile(
            r"\bo(?=\s+(?:dau|day|do|tren|duoi|xa|phuong|thon|huyen|tinh|kho|nha|khau|buoc|cho|so|phong|co|don|bo"
            r"|doan|ngoai|trong|que|cac|tat|moi|mot|nhieu|benh|xom|ap|khu|van|ben|muc|giai|mang)\b)",
            re.IGNORECASE,
        ),
        "ở",
    ),
)  # "o" is "cô" in Huế, "ở" where no marks are typed, and else "không"
_DASHED = re.compile(  # "1-xong; 2-60%"
    r"(?:(?<=^)|(?<=[;,\n]))\s*(?P<number>[1-9]|1\d|20)\s?-(?=\s?[^\W\d_]|\s?\d{1,3}\s?%)"
)
_SLASHED = re.compile(r"\b(đ|d|b|n|p|t)/([chv])\b", re.IGNORECASE)
_GLUED = re.compile(r"(\d{1,6})(km|ha|hộ|ho|xã|xa|thôn|thon|cây|cay|căn|can|phiếu|phieu|mét|met|m)")  # "2km"
_PLAIN_SIGNS = str.maketrans(
    {"’": "'", "‘": "'", "–": "-", "—": "-", "％": "%", "∕": "/", "⁄": "/", "\u00a0": " ", "\t": " "}
    | {"\u20e3": " ", "\ufe0f": None, "\u200b": None, "\u200d": None}
)


def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of a message, in order; signs that mean nothing are left out.

    >>> [token.kind.name for token in tokens("việc 1.2: 60%, xong 3/5 xã")]
    ['WORD', 'DOTTED', 'SEPARATOR', 'PERCENT', 'STOP', 'WORD', 'FRACTION', 'WORD']
    """
    found: list[Token] = []
    for match in _TOKEN.finditer(_plain_signs(text)):
        found.extend(_token(_PATTERNS[int((match.lastgroup or "g0")[1:])][0], match[0]))
    return tuple(
        replace(token, key=after_hoan(token.key))
        if token.kind is Kind.WORD and place and plain(found[place - 1].key) == "hoan"
        else token
        for place, token in enumerate(found)
    )


def _word(text: str) -> list[Token]:
    """Return the tokens of one word; letters and digits that are no word of VNI part: "viec5"."""
    written = text.lower()
    if re.search(r"[^\W\d_]\d", written) and len(written) > 2:
        if meant := from_vni(written):
            return [Token(Kind.WORD, meant, key(meant))]
        parts = re.findall(r"[^\W\d_]+|\d+[^\W\d_]*", text)
        return [token for part in parts for token in tokens(part)]
    if glued := _GLUED.fullmatch(written):
        return [token for part in glued.groups() for token in tokens(part)]
    return [Token(Kind.WORD, text, spelled_key(word)) for word in spelled_out(written)]


def _plain_signs(text: str) -> str:
    text = unicodedata.normalize("NFC", text).translate(_PLAIN_SIGNS)
    text = _PLAN.sub("kế hoạch", _COMRADE.sub("đồng chí", text))
    if (
        len(_DASHED.findall(text)) > 1
    ):  # a list whose numbers have a dash behind them; one alone may be a range
        text = _DASHED.sub(r" \g<number>: ", text)
    for pattern, meant in _O:
        text = pattern.sub(meant, text)
    return _SLASHED.sub(r"\1\2", text)


@lru_cache(maxsize=4096)
def _token(kind: Kind, text: str) -> tuple[Token, ...]:
    if kind is Kind.WORD:
        return tuple(_word(text))
    if kind in (Kind.STOP, Kind.SEPARATOR):
        return (Token(kind, text),)
    if kind is Kind.FRACTION and "," in text:
        parts = [part.strip().replace(",", ".") for part in text.split("/")]
        return (Token(kind, text, "", tuple(round(float(part) * 100) for part in parts)),)
    numbers = tuple(int(digits[:9]) for digits in re.findall(r"\d+", text))
    return (Token(kind, text, "#" if kind is Kind.NUMBER else "", numbers),)
