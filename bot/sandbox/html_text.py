"""Telegram's HTML: tags become entities, mistakes are refused in its own words."""

import html
import re
from dataclasses import dataclass

from bot.sandbox.entities import Entity, RichText, trimmed, utf16_length
from bot.sandbox.refusals import RefusalError, bad_request

# Source: core.telegram.org/bots/api#html-style
_KINDS = {
    "b": "bold", "strong": "bold",
    "i": "italic", "em": "italic",
    "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler",
    "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
}  # fmt: skip
_SPECIAL = re.compile(r"<|&(?:#x[0-9a-fA-F]+|#[0-9]+|(?:lt|gt|amp|quot)(?![a-zA-Z]));?")
_HREF = re.compile(r"""href\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))""", re.IGNORECASE)
_TAG_NAME = re.compile(r"[^\s>]*")


@dataclass(frozen=True)
class _OpenTag:
    name: str
    attributes: str
    offset: int


def parse_html(source: str) -> RichText:
    """Read `source` into text and entities; raises RefusalError when Telegram could not.

    >>> parse_html("<b>Chủ trì</b>: A &amp; B")
    RichText(text='Chủ trì: A & B', entities=(Entity(kind='bold', offset=0, length=7, url=''),))
    """
    return trimmed(_Reader(source).read())


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self._text: list[str] = []
        self._size = 0
        self._open: list[_OpenTag] = []
        self._entities: list[Entity] = []

    def read(self) -> RichText:
        at = 0
        while special := _SPECIAL.search(self._source, at):
            self._write(self._source[at : special.start()])
            at = self._tag(special.start()) if special[0] == "<" else self._character(special)
        self._write(self._source[at:])
        if self._open:
            raise _unparsed(f'Can\'t find end tag corresponding to start tag "{self._open[-1].name}"')
        in_order = sorted(self._entities, key=lambda entity: (entity.offset, -entity.length))
        return RichText("".join(self._text), tuple(in_order))

    def _write(self, text: str) -> None:
        self._text.append(text)
        self._size += utf16_length(text)

    def _character(self, special: re.Match[str]) -> int:
        self._write(html.unescape(special[0].rstrip(";") + ";"))
        return special.end()

    def _tag(self, start: int) -> int:
        end = self._source.find(">", start)
        is_end_tag = self._source.startswith("</", start)
        if end < 0:
            raise _unparsed(f"Unclosed {'end' if is_end_tag else 'start'} tag", self._bytes(start))
        if is_end_tag:
            self._end(self._source[start + 2 : end].strip(), start)
        else:
            self._begin(self._source[start + 1 : end], start)
        return end + 1

    def _begin(self, inside: str, start: int) -> None:
        written = _TAG_NAME.match(inside)
        name = written[0].lower() if written else ""
        attributes = inside[len(name) :]
        if name not in _KINDS:
            raise _unparsed(f'Unsupported start tag "{name}"', self._bytes(start))
        if name == "span" and "tg-spoiler" not in attributes:
            raise _unparsed('Tag "span" must have class "tg-spoiler"', self._bytes(start))
        self._open.append(_OpenTag(name, attributes, self._size))

    def _end(self, name: str, start: int) -> None:
        if not self._open:
            raise _unparsed("Unexpected end tag", self._bytes(start))
        tag = self._open.pop()
        if name and name.lower() != tag.name:
            at = self._bytes(start)
            raise _unparsed(
                f'Unmatched end tag at byte offset {at}, expected "</{tag.name}>", found "</{name}>"'
            )
        self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        length = self._size - tag.offset
        url = _address(tag)
        if length > 0 and (url or tag.name != "a"):
            self._entities.append(Entity(_KINDS[tag.name], tag.offset, length, url))

    def _bytes(self, index: int) -> int:
        return len(self._source[:index].encode())


def _address(tag: _OpenTag) -> str:
    found = _HREF.search(tag.attributes) if tag.name == "a" else None
    url = html.unescape(next(filter(None, found.groups()), "")) if found else ""
    return url if url.startswith(("http://", "https://", "tg://")) else ""


def _unparsed(reason: str, offset: int | None = None) -> RefusalError:
    place = "" if offset is None else f" at byte offset {offset}"
    return bad_request(f"can't parse entities: {reason}{place}")
