"""How far a body's name goes on once its head is read: "Sở Y tế | tỉnh X |, …", "Quận | 1 | rà soát"."""

from collections.abc import Sequence

from bot.domain.reading.body_fields import FIELDS, INNER_PAIRS
from bot.domain.reading.body_plurals import plural_end
from bot.domain.reading.body_words import HEADS_ALONE, HEADS_OFFICE, HEADS_OPEN, LEVELS, MANY
from bot.domain.reading.duty_words import PRODUCTS
from bot.domain.reading.name_edges import ends_name, is_capital, is_capital_or_number, starts_body
from bot.domain.reading.tokens import Token
from bot.domain.reading.verbs import LEADING, TOGETHER

LONGEST_NAME = 24  # words
JOINTS, ENDING_LEVELS = {"-", "&", "."}, {"tỉnh", "phường", "huyện", "quận", "phố", "xã"}


def tail_end(words: Sequence[Token], index: int, *, closed: bool) -> int:
    """Return where a name whose head is behind ends; a closed one takes no more small words but places."""
    last = min(len(words), index + LONGEST_NAME)
    while index < last:
        step = _step(words, index, closed=closed) or _places(words, index)
        if not step:
            break
        index += step
    return index


def pair_at(words: Sequence[Token], index: int) -> int:
    """Return the tokens of a pair at `index`, without its last verb where a product follows.

    "Phòng Đầu tư | xây dựng kế hoạch", but "Phòng Đầu tư xây dựng | rà soát".
    """
    taken = INNER_PAIRS.at(words, index)
    return taken - 2 if taken > 2 and PRODUCTS.at(words, index + taken - 2) else taken


def _step(words: Sequence[Token], index: int, *, closed: bool) -> int:
    """Return how many tokens at `index` still belong to the name."""
    word = words[index]
    if not word.is_word:
        return _joint(words, index)
    tables = (LEVELS, HEADS_ALONE, HEADS_OPEN, HEADS_OFFICE, FIELDS) if word.capital else (LEVELS,)
    step = max(pair_at(words, index), *(table.at(words, index) for table in tables))
    step = step or _number(words, index)
    if step or word.capital:
        return step or 1 + (closed and _second_syllable(words, index + 1))
    if word.key == "và":
        return _and(words, index, closed=closed)
    closed = closed or (words[index - 1].key in ENDING_LEVELS and word.key != "hội")  # not "… xã | hội"
    return 0 if closed or ends_name(words, index) else 1


def _second_syllable(words: Sequence[Token], index: int) -> bool:
    """Whether a small word belongs to the capital one before it: "Quân | đội |, …", "Khoáng | sản | Việt".

    Not where a verb begins: "Nẵng | khảo sát".
    """
    if index + 1 >= len(words) or words[index].capital or not words[index].is_word:
        return False
    if ends_name(words, index) or any(table.at(words, index) for table in (TOGETHER, LEADING)):
        return False
    after = words[index + 1]
    inside = after.capital and words[index].key != "và" and not starts_body(words, index + 1)
    return not after.is_word or inside


def _places(words: Sequence[Token], index: int) -> int:
    """Return the tokens of "các tỉnh, thành phố" after a name: "Sở Y tế | các tỉnh"."""
    many = MANY.at(words, index)
    return max(0, plural_end(words, index) - index) if many and LEVELS.at(words, index + many) else 0


def _joint(words: Sequence[Token], index: int) -> int:
    """Return 1 for a mark inside a name: "KT - HT", "Q. 1", "TP.HCM"."""
    mark = words[index].key
    if mark == "-" and is_capital(words, index + 2) and index + 1 < len(words) and words[index + 1].is_word:
        return 2  # "châu Âu | - châu | Mỹ"
    if mark not in JOINTS or not is_capital_or_number(words, index + 1):
        return 0
    if mark == ".":
        return int(words[index - 1].end - words[index - 1].start <= 2 and words[index - 1].capital)
    return 1


def _number(words: Sequence[Token], index: int) -> int:
    """Return the tokens of "số 1", or of a number after a capital or a level."""
    if words[index].key == "số" and index + 1 < len(words) and words[index + 1].key.isdigit():
        return 2
    before = words[index - 1]
    after_place = before.capital or before.key in {
        "quận",
        "phường",
        "huyện",
        "xã",
        "vực",
        "khu",
        "phố",
        "thôn",
        "ấp",
        "khóm",
        ".",
    }
    after_unit = before.key in {"đoàn", "binh", "đội"} and len(words[index].key) <= 3
    keys = [word.key for word in words[max(0, index - 3) : index]]
    after_unit = after_unit or (keys == ["-", "quốc", "phòng"] and len(words[index].key) <= 3)
    return int(words[index].key.isdigit() and (after_unit or (after_place and len(words[index].key) <= 2)))


def _and(words: Sequence[Token], index: int, *, closed: bool) -> int:
    """Return 2 for "và" and the word after it where both are inside the name."""
    after = index + 1
    if closed or after >= len(words) or not words[after].is_word or starts_body(words, after):
        return 0
    return 1 + max(1, pair_at(words, after)) if words[after].capital or not ends_name(words, after) else 0
