"""Text and its entities: HTML parsed as Telegram does, commands and addresses found."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

_FOUND = {
    "url": re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)]"),
    "bot_command": re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/<>])"),
}


@dataclass(frozen=True)
class Entity:
    """A stretch of text with a meaning; offset and length in UTF-16 units.

    Source: core.telegram.org/bots/api#messageentity
    """

    kind: str
    offset: int
    length: int
    url: str = ""

    @property
    def end(self) -> int:
        """Give the offset just past the stretch."""
        return self.offset + self.length


@dataclass(frozen=True)
class RichText:
    """A text with its entities, sorted by offset."""

    text: str
    entities: tuple[Entity, ...] = ()


def utf16_length(text: str) -> int:
    """Count `text` in UTF-16 units, as Telegram does.

    >>> utf16_length("việc 📄")
    7
    """
    return len(text) + sum(character > "\uffff" for character in text)


def detected(rich: RichText) -> RichText:
    """Add the commands and addresses that stand in the text by themselves.

    >>> detected(RichText("xem /viec")).entities
    (Entity(kind='bot_command', offset=4, length=5, url=''),)
    """
    entities = list(rich.entities)
    for entity in _by_themselves(rich.text):
        if not any(entity.offset < other.end and other.offset < entity.end for other in entities):
            entities.append(entity)
    return RichText(rich.text, tuple(sorted(entities, key=lambda each: (each.offset, -each.length))))


def trimmed(rich: RichText) -> RichText:
    """Cut the white space around the text, as Telegram does before it sends."""
    text = rich.text.strip()
    lead = utf16_length(rich.text[: len(rich.text) - len(rich.text.lstrip())])
    size = utf16_length(text)
    cut = (_cut(entity, lead, size) for entity in rich.entities)
    return RichText(text, tuple(entity for entity in cut if entity.length > 0))


def _by_themselves(text: str) -> Iterator[Entity]:
    for kind, pattern in _FOUND.items():
        for match in pattern.finditer(text):
            yield Entity(kind, utf16_length(text[: match.start()]), utf16_length(match[0]))


def _cut(entity: Entity, lead: int, size: int) -> Entity:
    start, end = max(entity.offset - lead, 0), min(entity.end - lead, size)
    return replace(entity, offset=start, length=end - start)
