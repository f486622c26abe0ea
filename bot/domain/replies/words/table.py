"""How the tables of words are written: a meaning and an example, then the phrases parted by `|`."""

import re
from collections.abc import Iterator

from bot.domain.replies.signs import Row, Sign

_HEAD = re.compile(r"(?P<sign>[A-Z_]+)(?: (?P<value>\d+))?, as in \"(?P<example>[^\"]+)\":")


def rows(text: str) -> tuple[Row, ...]:
    """Return the rows of a table. Raises ValueError when phrases stand under no meaning.

    In a phrase `#` stands for a number, `*` for up to three words.

    >>> rows('DONE, as in "xong rồi": xong | hoàn thành')[0].phrases
    ('xong', 'hoàn thành')
    """
    heads = list(_HEAD.finditer(text))
    if text[: heads[0].start() if heads else None].strip():
        raise ValueError(f"Phrases under no meaning: {text[:60]!r}")
    ends = [*(head.start() for head in heads[1:]), len(text)]
    return tuple(_row(head, text[head.end() : end]) for head, end in zip(heads, ends, strict=True))


def _row(head: re.Match[str], phrases: str) -> Row:
    value = int(head["value"]) if head["value"] else None
    return Row(Sign[head["sign"]], tuple(_phrases(phrases)), head["example"], value)


def _phrases(text: str) -> Iterator[str]:
    return (" ".join(phrase.split()) for phrase in text.split("|") if phrase.strip())
