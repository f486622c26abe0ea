"""The fonts of Word files from before Unicode: what the letters of a run stand for, by its font."""

from collections.abc import Callable
from functools import cache

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from bot.documents.legacy import from_tcvn3, from_vni
from bot.documents.word_styles import Styles

# Beginning of a font's name, its end -> how its text becomes Unicode. The first that fits is taken.
FONTS: tuple[tuple[str, str, Callable[[str], str]], ...] = (
    (".vn", "h", lambda text: from_tcvn3(text).upper()),  # ".VnTimeH" shows capitals
    (".vn", "", from_tcvn3),  # ".VnTime"
    ("vni-", "", from_vni),  # "VNI-Times"
)
LAST_OLD_LETTER = "\xff"  # what is written in such a font has no letter beyond it
# Signs of Windows-1252 beyond that, which Word writes in any font.
SIGNS = set("–—‘’“”•…€™ŠšŽžŒœŸƒ†‡‰‹›ˆ˜")


class OldFonts:
    """Knows what the letters of a document's runs stand for."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def put_in_unicode(self, part: Element) -> None:
        """Rewrite the text of the runs in a part that are in old fonts."""
        for run in part.iter(qn("w:r")):
            font = next(filter(None, map(_font, self._styles.of_run(run))), "")
            convert = _conversion(font)
            for text in run.iterfind(qn("w:t")) if convert else ():
                if convert and _is_old(text.text or ""):
                    text.text = convert(text.text or "")


def _is_old(text: str) -> bool:
    """Whether a text can be what its old font shows; one in Unicode only bears the name of the font."""
    return all(letter <= LAST_OLD_LETTER or letter in SIGNS for letter in text)


@cache
def _conversion(font: str) -> Callable[[str], str] | None:
    name = font.lower()
    return next((how for start, end, how in FONTS if name.startswith(start) and name.endswith(end)), None)


def _font(properties: Element) -> str:
    fonts = properties.find(qn("w:rFonts"))
    return "" if fonts is None else str(fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi")) or "")
