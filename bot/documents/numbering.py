"""The automatic numbers of a Word file, made part of its text."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

VAL = qn("w:val")
ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
LETTERS = "abcdefghijklmnopqrstuvwxyz"
BULLET = "-"
DEEPEST = 9


@dataclass(frozen=True)
class _Level:
    """How one level of a list is numbered."""

    form: str = "decimal"
    text: str = "%1."
    start: int = 1


def _roman(number: int) -> str:
    letters = "x" * (number // 10 - number % 10 // 10)
    rest = number % 10
    for value, sign in ROMAN[1:]:
        while rest >= value:
            letters += sign
            rest -= value
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

    def __init__(self, document: Any) -> None:  # python-docx has no public type for it
        self._levels: dict[str, dict[int, _Level]] = {}
        self._list_of: dict[str, str] = {}
        self._restarts: dict[str, set[int]] = defaultdict(set)
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._styles = {s.get(qn("w:styleId")): s for s in document.styles.element.iterfind(qn("w:style"))}
        root = _numbering_root(document)
        if root is not None:
            self._read(root)

    def _read(self, root: Element) -> None:
        for abstract in root.iterfind(qn("w:abstractNum")):
            levels = {_int(e.get(qn("w:ilvl"))): _level(e) for e in abstract.iterfind(qn("w:lvl"))}
            self._levels[str(abstract.get(qn("w:abstractNumId")))] = levels
        for num in root.iterfind(qn("w:num")):
            num_id = str(num.get(qn("w:numId")))
            self._list_of[num_id] = _value(num, "w:abstractNumId")
            for override in num.iterfind(qn("w:lvlOverride")):
                if override.find(qn("w:startOverride")) is not None:
                    self._restarts[num_id].add(_int(override.get(qn("w:ilvl"))))

    def label(self, paragraph: Element) -> str:
        """Return the number or bullet before a paragraph with a space after it, "" when it has none."""
        num_id, depth = self._numbered(paragraph)
        levels = self._levels.get(self._list_of.get(num_id, ""), {})
        if depth not in levels:
            return ""
        counts = self._count(num_id, depth, levels)
        label = self._written(depth, levels, counts)
        return f"{label} " if label else ""

    def _numbered(self, paragraph: Element) -> tuple[str, int]:
        """Return the list and level of a paragraph, its style's when it has none of its own."""
        holder: Element | None = paragraph
        for _ in range(DEEPEST):
            properties = holder.find(qn("w:pPr")) if holder is not None else None
            own = properties.find(qn("w:numPr")) if properties is not None else None
            if own is not None:
                return _value(own, "w:numId"), _int(_value(own, "w:ilvl"))
            link = properties.find(qn("w:pStyle")) if holder is paragraph and properties is not None else None
            link = holder.find(qn("w:basedOn")) if holder is not None and link is None else link
            holder = self._styles.get(link.get(VAL)) if link is not None else None
        return "", 0

    def _count(self, num_id: str, depth: int, levels: dict[int, _Level]) -> dict[int, int]:
        counts = self._counts[self._list_of[num_id]]
        if depth in self._restarts[num_id]:
            self._restarts[num_id].discard(depth)
            counts.pop(depth, None)
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
            text = text.replace(f"%{level + 1}", form(max(1, counts.get(level, 1))))
        return text.strip() if levels[depth].form != "none" else ""


def _numbering_root(document: Any) -> Element | None:  # python-docx has no public type for it
    related = (r.target_part for r in document.part.rels.values() if r.reltype.endswith("/numbering"))
    part = next(related, None)
    return None if part is None else part.element


def _level(element: Element) -> _Level:
    return _Level(
        form=_value(element, "w:numFmt") or "decimal",
        text=_value(element, "w:lvlText"),
        start=_int(_value(element, "w:start") or "1"),
    )


def _value(parent: Element, tag: str) -> str:
    child = parent.find(qn(tag))
    return "" if child is None else str(child.get(VAL) or "")


def _int(value: str | None) -> int:
    return int(value) if value and value.isdigit() else 0
