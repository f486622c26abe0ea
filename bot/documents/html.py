"""HTML pages: blocks become lines, lists get their numbers, what is hidden is left out."""

import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from bot.documents.numbering import BULLET, FORMS
from bot.documents.plain_text import decoded
from bot.documents.problems import DocumentError, DocumentProblem

NEVER_SHOWN = "script style head template noscript iframe object svg select textarea"
INLINE = (
    "a abbr b bdi big cite code del dfn em font i ins kbd label mark q s small span strike strong sub sup"
    " time tt u var o:p st1:place"
)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
DECLARED = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
LIST_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
LAST_NUMBER = 9999
DEEPEST = 200


def text_of_html(content: bytes) -> str:
    """Return what a page shows, a block a line. Raises DocumentError."""
    try:
        page = document_fromstring(_source(content), parser=HTMLParser(huge_tree=False, no_network=True))
    except (etree.ParserError, ValueError) as error:
        raise DocumentError(DocumentProblem.BROKEN) from error
    lines = (" ".join(line.split()) for line in "".join(_pieces(page, 0)).split("\n"))
    return "\n".join(line for line in lines if line)


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
        yield edge + (_label(element) if tag == "li" else "") + _spaced(element.text)
        for child in element:
            yield from _pieces(child, depth + 1)
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
    given = item.get("value", "")
    before = sum(1 for _ in item.itersiblings("li", preceding=True))
    start = parent.get("start", "")
    number = int(given) if given.isdecimal() else before + (int(start) if start.isdecimal() else 1)
    form = FORMS[LIST_TYPES.get(parent.get("type", ""), "decimal")]
    return f"{form(max(1, min(number, LAST_NUMBER)))}. "


def _table(table: HtmlElement, depth: int) -> Iterator[str]:
    """Yield a table's lines: a row of a list on one line, a laid-out head or foot cell after cell."""
    yield "\n"
    for row in table.iterfind("./tr") if table.find("./tr") is not None else table.iterfind("./*/tr"):
        cells = [_cell(cell, depth) for cell in row if isinstance(cell.tag, str)]
        if len(cells) > 2 and all(len(cell) <= 1 for cell in cells):
            yield " | ".join("".join(cell) for cell in cells) + "\n"
        else:
            yield from (f"{line}\n" for cell in cells for line in cell)


def _cell(cell: HtmlElement, depth: int) -> list[str]:
    lines = (" ".join(line.split()) for line in "".join(_own(cell, depth + 1)).split("\n"))
    return [line for line in lines if line]
