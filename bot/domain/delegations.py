"""Delegations: a cadre hands a task to a colleague of the unit, in words, and takes it back."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import category, normalize

from bot.domain.letters import bare, flat

SURE_TITLES = frozenset({"dong chi", "d/c", "dc"})


class Handing(StrEnum):
    """What became of who does a task."""

    GIVEN = "given"
    BACK = "back"  # to the whole unit


@dataclass(frozen=True)
class Colleague:
    """Somebody of the same unit."""

    cadre_id: int
    name: str


@dataclass(frozen=True)
class Handed:
    """Words that hand a task on; they begin with a name, with `title` before it ("dong chi"; "" for none)."""

    words: str
    title: str

    @property
    def is_of_a_person(self) -> bool:
        """Whether a person is meant even where nobody bears the name: "anh" may be who reads it."""
        return self.title in SURE_TITLES


TITLE = r"(?:(?P<title>dong chi|d/c|dc|anh|chi|ong|ba|co|chu|bac|ban|em)\s+)?"
TITLED = TITLE.removesuffix("?")
BETWEEN = r"(?:(?:lai|viec nay|nhiem vu nay|viec|nhiem vu|muc|nay|cho|sang|qua|#?\d+(?:\.\d+)*[a-z]?)\s+)*"
NAME = r"(?P<name>[^\s,.;:!?].*)"
# How a task is handed on, without marks; each with an example.
FORMS = (
    ("chuyển đồng chí Hoa làm", rf"\b(?:chuyen|giao|ban giao|phan cong|uy quyen)\s+{BETWEEN}{TITLE}{NAME}"),
    ("nhờ chị Hoa báo cáo giúp", rf"\b(?:nho|de)\s+{TITLED}{NAME}"),
    ("đầu mối mới là đồng chí Hoa", rf"\bdau moi\s+(?:moi\s+|gio\s+)*la\s+{TITLE}{NAME}"),
    ("đồng chí Hoa phụ trách", rf"\b{TITLED}(?P<name>\S.*?\s(?:phu trach|lam thay|theo doi)\b.*)"),
)
DENIED = re.compile(r"\b(?:chua|khong|ko|dung|khoan|neu)\b")
SELF = r"(?:(?:em|toi|minh) )?(?:xin )?"
A_TASK = r"(?: (?:viec|muc|nhiem vu))?"
# How it is taken back, or not taken, without marks; the number of a task may follow.
BACK = (
    ("lấy lại việc 3", rf"{SELF}(?:lay lai|nhan lai)(?: de lam)?{A_TASK}"),
    ("không nhận việc này", rf"{SELF}khong nhan{A_TASK}(?: nay)?"),
    ("trả lại việc này cho chị Lan", rf"{SELF}tra lai (?:viec|muc|nhiem vu)(?: nay| \S+)? cho .+"),
    ("để tôi làm việc 3", rf"de (?:toi|em|minh) (?:tu )?lam(?: lai)?{A_TASK}"),
)
REF = r"(?: #?\d+(?:\.\d+)*[a-z]?)?\.?"


def handed_in(text: str) -> Handed | None:
    """Return the words that hand a task on, None when a text does not.

    >>> handed_in("việc 3 chuyển đồng chí Hoa làm")
    Handed(words='Hoa làm', title='dong chi')
    >>> handed_in("chưa chuyển đồng chí Hoa") is None
    True
    """
    written = normalize("NFC", text).strip()
    plain = flat(written)
    for _, pattern in FORMS:
        match = re.search(pattern, plain)
        if match and not DENIED.search(plain[: match.start()]):
            return Handed(written[slice(*match.span("name"))], match["title"] or "")
    return None


def takes_back(text: str) -> bool:
    """Whether words take a task back from a colleague.

    >>> takes_back("lấy lại việc 3"), takes_back("lấy lại tin vừa gửi")
    (True, False)
    """
    said = bare(text)
    return any(re.fullmatch(f"{pattern}{REF}", said) for _, pattern in BACK)


def meant(words: str, people: Iterable[Colleague]) -> tuple[Colleague, ...]:
    """Return whose name the words begin with, the whole or its end; the longest name counts.

    >>> meant("Hoa làm giúp", [Colleague(1, "Lê Thị Hoa"), Colleague(2, "Trần Hòa")])
    (Colleague(cadre_id=1, name='Lê Thị Hoa'),)
    """
    said = [word.strip(",.;:!?") for word in words.split()]
    marked = any(_marks(word) for word in said)
    found = [(_length(said, one.name, marked=marked), one) for one in people]
    longest = max((length for length, _ in found), default=0)
    return tuple(one for length, one in found if length == longest and length)


def _length(said: list[str], name: str, *, marked: bool) -> int:
    """Return how many words of a name, counted from its end, stand at the beginning of what is said."""
    parts = name.split()
    for length in range(len(parts), 0, -1):
        pairs = list(zip(said, parts[-length:], strict=False))
        if len(pairs) == length and all(_same(word, part, marked=marked) for word, part in pairs):
            return length
    return 0


def _same(word: str, part: str, *, marked: bool) -> bool:
    """Whether a word is a part of a name; without any mark typed it may be any of its marked forms."""
    return bare(word) == bare(part) and (not marked or _marks(word) == _marks(part))


def _marks(word: str) -> Counter[str]:
    """Count the marks wherever they stand: "hòa" and "hoà" are one."""
    spread = normalize("NFD", word.lower())
    return Counter(letter for letter in spread if letter == "đ" or category(letter) == "Mn")
