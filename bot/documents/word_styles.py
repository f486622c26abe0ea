"""What applies to the runs of a Word file: their own properties, then those of their styles."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

DEEPEST = 9  # styles based on each other
OFF = ("0", "false", "off")


def value(parent: Element | None, tag: str) -> str:
    """Return the value of a child, "" where there is none."""
    child = parent.find(qn(tag)) if parent is not None else None
    return "" if child is None else str(child.get(qn("w:val")) or "")


class Styles:
    """Knows a document's styles."""

    def __init__(self, document: Any) -> None:  # python-docx has no public type for it
        root = document.styles.element
        self._styles = {s.get(qn("w:styleId")): s for s in root.iterfind(qn("w:style"))}
        self._usual = next((key for key, s in self._styles.items() if _is_usual(s)), "")
        self._default = root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")

    def lineage(self, style_id: str) -> Iterator[Element]:
        """Yield a style, and what it is based on."""
        style = self._styles.get(style_id)
        for _ in range(DEEPEST):
            if style is None:
                return
            yield style
            style = self._styles.get(value(style, "w:basedOn"))

    def of_run(self, run: Element) -> Iterator[Element]:
        """Yield what formats a run, the nearest first: its own properties, its styles', the document's."""
        paragraph = next((p.find(qn("w:pPr")) for p in run.iterancestors(qn("w:p"))), None)
        own = run.find(qn("w:rPr"))
        styles = (value(own, "w:rStyle"), value(paragraph, "w:pStyle"), self._usual)
        inherited = (style.find(qn("w:rPr")) for name in styles for style in self.lineage(name))
        yield from (found for found in (own, *inherited, self._default) if found is not None)

    def is_on(self, run: Element, tag: str) -> bool:
        """Whether a property such as bold type is on for a run."""
        for properties in self.of_run(run):
            if properties.find(qn(tag)) is not None:
                return value(properties, tag) not in OFF
        return False


def _is_usual(style: Element) -> bool:
    """Whether a style is that of paragraphs that name none."""
    return style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in ("1", "true")
