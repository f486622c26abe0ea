"""Names of several parts, whose "và" and commas part no bodies: "Cục Khoa học, Công nghệ và Thông tin"."""

from collections.abc import Sequence

from bot.domain.reading.body_fields import FIELDS, INNER_PAIRS
from bot.domain.reading.body_words import HEADS_ALONE, HEADS_OPEN, LEVELS, MANAGED, PARTED_HEADS
from bot.domain.reading.name_edges import ends_name, is_capital, starts_body
from bot.domain.reading.tokens import Token

LONGEST_PART = 6  # words of "Hạ tầng", "Năng lượng tái tạo"


def parts_end(words: Sequence[Token], start: int, end: int) -> int:
    """Return where a name that begins at `start` ends, its further parts after `end` taken in.

    "Cục Khoa học, Công nghệ | và Thông tin", "Ban Quản lý vịnh Mẫu | và các di tích".
    """
    if end >= len(words) or words[end].key not in {"và", ","}:
        return end
    if words[end].key == "và" and MANAGED.at(words, end + 1):
        return _part_end(words, end + 1 + MANAGED.at(words, end + 1))
    if not PARTED_HEADS.at(words, start):
        return end
    last = end if words[end].key == "và" else _next_and(words, end + 1)
    return _part_end(words, last + 1) if last and _opens_part(words, last + 1) else end


def _next_and(words: Sequence[Token], index: int) -> int:
    """Return where "và" follows one part that begins at `index`, 0 where a body or a duty comes first."""
    if not _opens_part(words, index):
        return 0
    for after in range(index + 1, min(index + LONGEST_PART, len(words))):
        if words[after].key == "và":
            return after
        if not words[after].is_word or (words[after].capital and starts_body(words, after)):
            return 0
    return 0


def _opens_part(words: Sequence[Token], index: int) -> bool:
    """Whether a part of a name begins: a capital that opens no other name."""
    if not is_capital(words, index):
        return False
    bare = HEADS_OPEN.at(words, index)  # "Thống kê | và Dữ liệu" is no body
    is_bare = bare and words[index + bare : index + bare + 1] and words[index + bare].key == "và"
    return bool(is_bare and not HEADS_ALONE.at(words, index)) or not starts_body(words, index)


def _part_end(words: Sequence[Token], index: int) -> int:
    """Return where the last part ends: a field, or words up to a verb, with a level after it."""
    field = max(FIELDS.at(words, index), INNER_PAIRS.at(words, index))
    end = index + (field or int(is_capital(words, index)))
    last = min(end + LONGEST_PART, len(words))
    while end < last and words[end].is_word and not _is_over(words, end):
        if field and not words[end].capital:
            break
        end += 1
    if end + 1 < len(words) and words[end].key == "-" and words[end + 1].capital:
        return _part_end(words, end + 1)
    level = LEVELS.at(words, end)
    return end + level if level else end


def _is_over(words: Sequence[Token], index: int) -> bool:
    if words[index].capital:
        return starts_body(words, index)
    return words[index].key == "và" or ends_name(words, index)
