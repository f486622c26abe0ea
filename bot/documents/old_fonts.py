"""The fonts of Word files from before Unicode: what the letters of a run stand for, by its font."""

from collections.abc import Callable
from functools import cache
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from bot.documents.legacy import from_tcvn3, from_vni

# Beginning of a font's name, its end -> how its text becomes Unicode. The first that fits is taken.
FONTS: tuple[tuple[str, str, Callable[[str], str]], ...] = (
    (".vn", "h", lambda text: from_tcvn3(text).upper()),  # ".VnTimeH" shows capitals
    (".vn", "", from_tcvn3),  # ".VnTime"
    ("vni-", "", from_vni),  # "VNI-Times"
)
LAST_OLD_LETTER = "\xff"  # what is written in such a font has no letter beyond it
# Signs of Windows-1252 beyond that, which Word writes in any font.
SIGNS = set("–—‘’“”•…€™ŠšŽžŒœŸƒ†‡‰‹›ˆ˜")
DEEPEST = 9


class OldFonts:
    """Knows what the letters of a document's runs stand for."""

    def __init__(self, document: Any) -> None:  # python-docx has no public type for it
        styles = document.styles.element
        self._styles = {s.get(qn("w:styleId")): s for s in styles.iterfind(qn("w:style"))}
        usual = next((key for key, s in self._styles.items() if _is_usual(s)), "")
        default = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
        self._usual = self._style_font(usual) or _font(default)

    def put_in_unicode(self, part: Element) -> None:
        """Rewrite the text of the runs in a part that are in old fonts."""
        for run in part.iter(qn("w:r")):
            convert = _conversion(self._font_of(run))
            for text in run.iterfind(qn("w:t")) if convert else ():
                if convert and _is_old(text.text or ""):
                    text.text = convert(text.text or "")

    def _font_of(self, run: Element) -> str:
        """Return the font of a run: its own, or that of its style, its paragraph's style, the document."""
        properties = run.find(qn("w:rPr"))
        paragraph = next((p.find(qn("w:pPr")) for p in run.iterancestors(qn("w:p"))), None)
        names = (
            _font(properties),
            self._style_font(_value(properties, "w:rStyle")),
            self._style_font(_value(paragraph, "w:pStyle")),
            self._usual,
        )
        return next(filter(None, names), "")

    def _style_font(self, style_id: str) -> str:
        style = self._styles.get(style_id)
        for _ in range(DEEPEST):
            if style is None or _font(style.find(qn("w:rPr"))):
                break
            style = self._styles.get(_value(style, "w:basedOn"))
        return "" if style is None else _font(style.find(qn("w:rPr")))


def _is_usual(style: Element) -> bool:
    """Whether a style is that of paragraphs that name none."""
    return style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in ("1", "true")


def _is_old(text: str) -> bool:
    """Whether a text can be what its old font shows; one in Unicode only bears the name of the font."""
    return all(letter <= LAST_OLD_LETTER or letter in SIGNS for letter in text)


@cache
def _conversion(font: str) -> Callable[[str], str] | None:
    name = font.lower()
    return next((how for start, end, how in FONTS if name.startswith(start) and name.endswith(end)), None)


def _font(properties: Element | None) -> str:
    fonts = properties.find(qn("w:rFonts")) if properties is not None else None
    return "" if fonts is None else str(fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi")) or "")


def _value(parent: Element | None, tag: str) -> str:
    child = parent.find(qn(tag)) if parent is not None else None
    return "" if child is None else str(child.get(qn("w:val")) or "")
