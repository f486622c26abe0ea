"""Markdown becomes plain lines: one block a paragraph, numbers and bullets kept as written."""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.documents.cells import row_of
from bot.documents.html import shown
from bot.documents.marks import marks_among, with_below

BREAKS = {"softbreak": "\n", "hardbreak": "\n"}  # the reader tells a broken line from a new one
BLOCKS = ("inline", "fence", "code_block", "html_block")


def plain(source: str) -> str:
    """Return the text without markup, a blank line between blocks; a row of a table is one line.

    >>> plain("### **1. Về kinh phí**\\n\\n- Như trên;")
    '1. Về kinh phí\\n\\n- Như trên;'
    """
    tokens = MarkdownIt("commonmark").enable("table").parse(source)
    hidden: list[str] = []
    blocks = "\n\n".join(filter(None, _blocks(tokens, hidden)))
    return with_below([blocks], hidden)


def _blocks(tokens: Sequence[Token], hidden: list[str]) -> Iterator[str]:
    """Yield the blocks; the marks of secrecy that are not shown are added to `hidden`."""
    marker = ""
    row: list[list[str]] | None = None
    for token in tokens:
        if token.type == "list_item_open":
            marker = _marker(token)
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row:
            yield row_of(row)
            row = None
        elif token.type in BLOCKS:
            words, unseen = _words(token)
            hidden += unseen
            if row is not None:
                row.append(words.split("\n"))
            else:
                yield marker + words
                marker = ""


def _marker(item: Token) -> str:
    """Return what stands before a list item: "- ", or its number as written."""
    return f"{item.info}{item.markup} " if item.info else "- "


def _words(block: Token) -> tuple[str, list[str]]:
    """Return what a block shows, and the marks in what it does not."""
    if block.type == "html_block":
        lines, marks = shown(f"<html><body>{block.content}</body></html>")
        return "\n".join(lines), marks
    if block.children is None:
        return block.content.strip(), []
    tags = [child.content for child in block.children if child.type == "html_inline"]
    return "".join(map(_piece, block.children)), marks_among(tag.strip("<!->/") for tag in tags)


def _piece(child: Token) -> str:
    if child.type == "html_inline":
        return "\n" if child.content.lower().startswith("<br") else ""
    return BREAKS.get(child.type, child.content)
