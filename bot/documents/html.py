"""HTML pages: blocks become lines, lists get their numbers, what is hidden is left out."""

import re
from collections.abc import Iterator
from itertools import chain

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from bot.documents.cells import Cell, lines_of_table
from bot.documents.marks import marks_among, with_below
from bot.documents.numbering import BULLET, FORMS
from bot.documents.plain_text import decoded
from bot.documents.problems import DocumentError, DocumentProblem

NEVER_SHOWN = "script style head template noscript iframe object select title desc metadata defs"
# Where words stand that a page does not show, or only beside a picture.
ASIDE = "title alt content placeholder aria-label"
UNSPOKEN = "script style option"  # a program's words, and the answers that a form offers
INLINE = (
    "a abbr b bdi big cite code del dfn em font i ins kbd label mark q s small span strike strong sub sup"
    " time tt u var o:p st1:place"
)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*>")
DECLARED = re.compile(rb"<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
LIST_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
LAST_NUMBER = 9999
MOST_SPANNED = 100  # cells
DEEPEST = 200


def text_of_html(content: bytes) -> str:
    """Return what a page shows, a block a line. Raises DocumentError."""
    return with_below(*shown(_source(content)))


def shown(source: str) -> tuple[list[str], list[str]]:
    """Return the lines that the source of a page shows, and the marks that it hides. Raises DocumentError.

    >>> shown("<p>Một<br>Hai</p><!-- MẬT -->")
    (['Một', 'Hai'], ['MẬT'])
    """
    try:
        page = document_fromstring(
            XML_DECLARATION.sub("", source, count=1), parser=HTMLParser(huge_tree=False, no_network=True)
        )
    except (etree.ParserError, ValueError) as error:
        raise DocumentError(DocumentProblem.BROKEN) from error
    lines = (" ".join(line.split()) for line in "".join(_pieces(page, 0)).split("\n"))
    found = [line for line in lines if line]
    return found, marks_among(_aside(page))


def _aside(page: HtmlElement) -> Iterator[str]:
    """Yield what a page says without showing it: its title, comments, hidden parts, words on pictures."""
    for element in (*page.itersiblings(preceding=True), *page.itersiblings(), *page.iter()):
        if not isinstance(element.tag, str):
            yield from (element.text or "").split("\n")
        else:
            yield from (element.get(name, "") for name in ASIDE.split())
            if _is_hidden(element):
                yield from (line for words in _said(element) for line in words.split("\n"))


def _said(hidden: HtmlElement) -> Iterator[str]:
    for element in hidden.iter(etree.Element):
        if element.tag not in UNSPOKEN.split():
            yield element.text or ""
        if element is not hidden:
            yield element.tail or ""


def _source(content: bytes) -> str:
    """Return a page's source; one that says it is in another encoding of today is believed."""
    declared = DECLARED.search(content[:2048])
    try:
        return content.decode(declared[1].decode("ascii")) if declared else decoded(content)
    except (LookupError, UnicodeDecodeError):
        return decoded(content)


def _pieces(element: HtmlElement, depth: int) -> Iterator[str]:
    """Yield the text under an element, line breaks around blocks."""
    if depth > DEEPEST:
        raise DocumentError(DocumentProblem.BROKEN)
    yield from _own(element, depth)
    yield _spaced(element.tail)


def _own(element: HtmlElement, depth: int) -> Iterator[str]:
    tag = element.tag
    if not isinstance(tag, str) or _is_hidden(element):
        return
    if tag == "br":
        yield "\n"
    elif tag == "pre":
        yield f"\n{element.text_content()}\n"
    elif tag == "table":
        yield from _table(element, depth)
    else:
        edge = "" if tag in INLINE.split() else "\n"
        if tag == "ol":
            _count(element)
        inner = chain([_spaced(element.text)], (p for c in element for p in _pieces(c, depth + 1)))
        yield edge
        yield from [_label(element) + "".join(inner).lstrip()] if tag == "li" else inner
        yield edge


def _is_hidden(element: HtmlElement) -> bool:
    hidden = element.get("hidden") is not None or HIDDEN.search(element.get("style", ""))
    return element.tag in NEVER_SHOWN.split() or bool(hidden)


def _spaced(text: str | None) -> str:
    """Return text as shown: a line break in the source is a space."""
    return re.sub(r"\s+", " ", text or "")


def _label(item: HtmlElement) -> str:
    """Return the number or bullet before an item of a list."""
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return f"{BULLET} "
    form = FORMS[LIST_TYPES.get(parent.get("type", ""), "decimal")]
    return f"{form(int(item.get('value')))}. "


def _count(ordered: HtmlElement) -> None:
    """Give each item of a list its number, which goes on from the one before it."""
    number = _number(ordered.get("start"), 1)
    for item in ordered.iterchildren("li"):
        number = _number(item.get("value"), number)
        item.set("value", str(number))
        number += 1


def _number(given: str | None, otherwise: int) -> int:
    number = int(given) if given and given.isdecimal() and len(given) < 9 else otherwise
    return max(1, min(number, LAST_NUMBER))


def _table(table: HtmlElement, depth: int) -> Iterator[str]:
    yield "\n"
    caption = table.find("./caption")
    if caption is not None:
        yield from _own(caption, depth + 1)
    rows = [row for row in table.iterfind(".//tr") if next(row.iterancestors("table")) is table]
    shown_rows = [[_cell(cell, depth) for cell in row.iterchildren("td", "th")] for row in rows]
    yield from (f"{line}\n" for line in lines_of_table(shown_rows))


def _cell(cell: HtmlElement, depth: int) -> Cell:
    lines = (" ".join(line.split()) for line in "".join(_own(cell, depth + 1)).split("\n"))
    return Cell([line for line in lines if line], _span(cell, "colspan"), _span(cell, "rowspan"))


def _span(cell: HtmlElement, name: str) -> int:
    return min(_number(cell.get(name, "").strip(), 1), MOST_SPANNED)
