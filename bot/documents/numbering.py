"""The automatic numbers of a Word file, made part of its text."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from bot.documents.word_styles import Styles, value

ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
LETTERS = "abcdefghijklmnopqrstuvwxyz"
BULLET = "-"


@dataclass(frozen=True)
class _Level:
    """How one level of a list is numbered."""

    form: str = "decimal"
    text: str = "%1."
    start: int = 1
    is_legal: bool = False  # every number of it in figures: "2.1" under "II."


def _roman(number: int) -> str:
    letters = "x" * (number // 10 - number % 10 // 10)
    rest = number % 10
    for worth, sign in ROMAN[1:]:
        while rest >= worth:
            letters += sign
            rest -= worth
    return letters


def _letter(number: int) -> str:
    return LETTERS[(number - 1) % len(LETTERS)] * ((number - 1) // len(LETTERS) + 1)


# Number form -> its writing. Example: the third item of "upperRoman" is "III".
FORMS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda n: f"{n:02}",
    "lowerLetter": _letter,
    "upperLetter": lambda n: _letter(n).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda n: _roman(n).upper(),
}


class Numbering:
    """Counts through a document's lists, in reading order."""

    def __init__(self, document: Any, styles: Styles) -> None:  # python-docx has no public type for it
        self._levels: dict[str, dict[int, _Level]] = {}
        self._list_of: dict[str, str] = {}
        self._own_levels: dict[str, dict[int, _Level]] = {}
        self._restarts: dict[str, dict[int, int]] = defaultdict(dict)
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._styles = styles
        root = _numbering_root(document)
        if root is not None:
            self._read(root)

    def _read(self, root: Element) -> None:
        for abstract in root.iterfind(qn("w:abstractNum")):
            self._levels[str(abstract.get(qn("w:abstractNumId")))] = _levels(abstract)
        for num in root.iterfind(qn("w:num")):
            num_id = str(num.get(qn("w:numId")))
            self._list_of[num_id] = value(num, "w:abstractNumId")
            self._own_levels[num_id] = {}
            for override in num.iterfind(qn("w:lvlOverride")):
                self._own_levels[num_id] |= _levels(override)
                if start := value(override, "w:startOverride"):
                    self._restarts[num_id][_int(override.get(qn("w:ilvl")))] = _int(start)

    def label(self, paragraph: Element) -> str:
        """Return the number or bullet before a paragraph with a space after it, "" when it has none."""
        num_id, depth = self._numbered(paragraph)
        levels = {**self._levels.get(self._list_of.get(num_id, ""), {}), **self._own_levels.get(num_id, {})}
        if depth not in levels:
            return ""
        counts = self._count(num_id, depth, levels)
        label = self._written(depth, levels, counts)
        return f"{label} " if label else ""

    def _numbered(self, paragraph: Element) -> tuple[str, int]:
        """Return the list and level of a paragraph, its style's when it has none of its own."""
        properties = paragraph.find(qn("w:pPr"))
        for holder in (paragraph, *self._styles.lineage(value(properties, "w:pStyle"))):
            own = holder.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
            if own is not None:
                return value(own, "w:numId"), _int(value(own, "w:ilvl"))
        return "", 0

    def _count(self, num_id: str, depth: int, levels: dict[int, _Level]) -> dict[int, int]:
        counts = self._counts[self._list_of[num_id]]
        if depth in self._restarts[num_id]:
            counts[depth] = self._restarts[num_id].pop(depth) - 1
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]
        return counts

    def _written(self, depth: int, levels: dict[int, _Level], counts: dict[int, int]) -> str:
        if levels[depth].form == "bullet":
            return BULLET
        text = levels[depth].text
        for level in range(depth + 1):
            form = FORMS.get(levels[level].form if level in levels else "decimal", str)
            number = max(1, counts.get(level, 1))
            text = text.replace(f"%{level + 1}", str(number) if levels[depth].is_legal else form(number))
        return text.strip() if levels[depth].form != "none" else ""


def _numbering_root(document: Any) -> Element | None:  # python-docx has no public type for it
    related = (r.target_part for r in document.part.rels.values() if r.reltype.endswith("/numbering"))
    part = next(related, None)
    return None if part is None else part.element


def _levels(parent: Element) -> dict[int, _Level]:
    return {_int(e.get(qn("w:ilvl"))): _level(e) for e in parent.iterfind(qn("w:lvl"))}


def _level(element: Element) -> _Level:
    return _Level(
        form=value(element, "w:numFmt") or "decimal",
        text=value(element, "w:lvlText"),
        start=_int(value(element, "w:start") or "1"),
        is_legal=element.find(qn("w:isLgl")) is not None,
    )


def _int(written: str | None) -> int:
    return int(written) if written and written.isdecimal() else 0
