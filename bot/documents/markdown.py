"""Markdown becomes plain lines: one block a paragraph, numbers and bullets kept as written."""

from markdown_it import MarkdownIt
from markdown_it.token import Token

BREAKS = {"softbreak": "\n", "hardbreak": "\n"}  # the reader tells a broken line from a new one


def plain(source: str) -> str:
    """Return the text without markup, a blank line between blocks.

    >>> plain("### **1. Về kinh phí**\\n\\n- Như trên;")
    '1. Về kinh phí\\n\\n- Như trên;'
    """
    blocks: list[str] = []
    marker = ""
    for token in MarkdownIt("commonmark").enable("table").parse(source):
        if token.type == "list_item_open":
            marker = _marker(token)
        elif token.type in ("inline", "fence", "code_block"):
            blocks.append(marker + _words(token))
            marker = ""
    return "\n\n".join(blocks)


def _marker(item: Token) -> str:
    """Return what stands before a list item: "- ", or its number as written."""
    return f"{item.info}{item.markup} " if item.info else "- "


def _words(block: Token) -> str:
    if block.children is None:
        return block.content.strip()
    return "".join(
        BREAKS.get(child.type, child.content) for child in block.children if child.type != "html_inline"
    )
