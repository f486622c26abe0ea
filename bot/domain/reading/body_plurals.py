"""Where a general mention of bodies ends: "các sở, ban, ngành liên quan | rà soát"."""

from collections.abc import Sequence

from bot.domain.reading.body_fields import FIELDS
from bot.domain.reading.body_words import (
    ALIKE,
    HEADS_ALONE,
    HEADS_OFFICE,
    HEADS_OPEN,
    KINDS,
    LEVELS,
    MANY,
    PLURAL_TAILS,
)
from bot.domain.reading.phrases import Phrases
from bot.domain.reading.telling_words import NO_DUTY
from bot.domain.reading.tokens import Token
from bot.domain.reading.verbs import ADVERBS, STOPS, VERBS

# What "các" counts that is no body: "các | vụ án tồn đọng".
NOT_MANY = Phrases("vụ án | vụ việc | khu vực | khu dân cư | bộ phận | đội ngũ | hội viên | đoàn viên")
MOST_SMALL_WORDS = 8
LONGEST_MENTION = 120  # words of "các sở, ban, ngành, …"
LONGEST_PLACE = 5  # words of a place's name


def plural_end(words: Sequence[Token], index: int) -> int:
    """Return the token after a general mention that starts at `index`, 0 when none does."""
    alike = ALIKE.at(words, index)
    if alike:
        return index + alike
    many = MANY.at(words, index) or _count(words, index)
    start = index + many
    if NOT_MANY.at(words, start):
        return 0
    first = _kind(words, start, bare=not many) or (
        many and max(HEADS_OPEN.at(words, start), HEADS_ALONE.at(words, start))
    )
    if not first:
        return 0
    end, told_apart = _run(words, start + first)
    return end if many or told_apart else 0


def _count(words: Sequence[Token], index: int) -> int:
    """Return 1 for a number before kinds: "11 | Bộ, cơ quan"."""
    return int(index < len(words) and words[index].key.isdigit() and len(words[index].key) <= 3)


def _kind(words: Sequence[Token], index: int, *, bare: bool) -> int:
    """Return the tokens of a kind of body, 0 for one that opens a name: "Sở | Y tế", bare "bộ | Y tế"."""
    taken = KINDS.at(words, index)
    after = index + taken
    named = after < len(words) and words[after].capital and (bare or words[index].capital)
    if not taken or named or any(word.capital for word in words[index + 1 : after]):
        return 0
    return 0 if MANY.at(words, after) or HEADS_OFFICE.at(words, index) > taken else taken


def _run(words: Sequence[Token], index: int) -> tuple[int, bool]:
    """Return where the mention ends, and whether its words show one without "các" before it."""
    told_apart = False
    if words[index - 1].key in {"sở", "phòng", "bộ"}:  # "các sở | giáo dục và đào tạo"
        index += FIELDS.at(words, index)
    small = 0
    last = min(len(words), index + LONGEST_MENTION)
    while index < last:
        tail = PLURAL_TAILS.at(words, index)
        kind = _next_kind(words, index)
        step = tail or kind or LEVELS.at(words, index) or _stretch(words, index) or _other(words, index)
        told_apart = told_apart or bool(tail or kind)
        small += step == 1 and not words[index].capital
        if not step or small > MOST_SMALL_WORDS:
            break
        index += step
    return index, told_apart


def _next_kind(words: Sequence[Token], index: int) -> int:
    """Return the tokens of ", ban" or "và địa phương"; ", Tổng công ty" begins another mention."""
    if words[index].key not in {",", "và", "hoặc", "/"}:
        return 0
    taken = _kind(words, index + 1, bare=True)
    another = taken > 1 and words[index + 1].capital
    return taken + 1 if taken and not another else 0


def _stretch(words: Sequence[Token], index: int) -> int:
    """Return the tokens of "từ Quảng Trị đến Lâm Đồng", 0 when no such stretch of places is there."""
    to = next(
        (n for n in range(index + 2, min(index + LONGEST_PLACE + 2, len(words))) if words[n].key == "đến"), 0
    )
    if words[index].key != "từ" or not to or not all(word.capital for word in words[index + 1 : to]):
        return 0
    end = to + 1
    while end < len(words) and words[end].is_word and words[end].capital:
        end += 1
    return end - index if end > to + 1 else 0


def _other(words: Sequence[Token], index: int) -> int:
    """Return 1 for a word that tells the bodies apart: "các tổ chức | chính trị - xã hội"."""
    word = words[index]
    if word.key == "-":
        return int(index + 1 < len(words) and words[index + 1].is_word)
    if not word.is_word or word.key == "và":
        return 0
    return int(word.capital or not any(t.at(words, index) for t in (VERBS, STOPS, ADVERBS, NO_DUTY)))
