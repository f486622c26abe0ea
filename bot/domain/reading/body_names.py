"""Where the name of one body ends: "Sở Y tế tỉnh | khẩn trương"."""

from collections.abc import Sequence

from bot.domain.reading.body_fields import FIELDS, INNER_PAIRS
from bot.domain.reading.body_parts import parts_end
from bot.domain.reading.body_plurals import plural_end
from bot.domain.reading.body_tails import LONGEST_NAME, pair_at, tail_end
from bot.domain.reading.body_words import (
    COMMITTEES,
    COURTESY,
    HEADS_ALONE,
    HEADS_BARE,
    HEADS_OFFICE,
    HEADS_OPEN,
    HEADS_OR_VERBS,
    HEADS_PLACE,
    HEADS_SMALL,
    LEVELS,
    MANY,
    NAME_VERBS,
    TENSES,
)
from bot.domain.reading.duty_words import PRODUCTS, STANDING
from bot.domain.reading.name_edges import ends_name, is_capital, is_capital_or_number, starts_body
from bot.domain.reading.phrases import Phrases
from bot.domain.reading.tokens import Token
from bot.domain.reading.verbs import ADVERBS, LEADING, PASSIVE, TOGETHER, VERBS

MOST_OFFICES = 3  # "đồng chí Phó Bí thư Đảng ủy, Chủ tịch"
# What follows a bare head and opens no name: "Tổ công tác | gồm 5 người".
NO_NAME = Phrases("có | gồm | bao gồm | là | thông báo | do | để | vì | bị | được | đã | đang | sẽ")
AREA = Phrases("địa bàn")
COMMITTEE_LEVELS = Phrases("tỉnh | thành phố | phường | xã | huyện | quận | trung ương")


def name_end(words: Sequence[Token], index: int) -> int:
    """Return the token after the name of a body that starts at `index`, 0 when none does."""
    return _office_end(words, index) or _whole_end(words, index) or _place_end(words, index)


def _whole_end(words: Sequence[Token], index: int) -> int:
    end = _body_end(words, index)
    return parts_end(words, index, end) if end else 0


def _office_end(words: Sequence[Token], index: int) -> int:
    end = index
    for _ in range(MOST_OFFICES):
        end += HEADS_OFFICE.at(words, end)
    if end == index:
        return 0
    pair = pair_at(words, end)  # "Chánh Văn phòng | HĐND và UBND xã"
    inner = tail_end(words, end + pair, closed=True) if pair else 0
    inner = inner or _body_end(words, end) or _place_end(words, end) or plural_end(words, end)
    if inner := inner or _body_end(words, end - 1):  # "Trưởng | Ban Quản lý …"
        return _charge_end(words, inner)
    if not words[index].capital and not is_capital(words, end):
        return 0
    return _charge_end(words, _with_office(words, index, tail_end(words, end, closed=True)))


def _charge_end(words: Sequence[Token], index: int) -> int:
    """Return the end of an office's charge: "Phó Chủ tịch UBND xã | phụ trách kinh tế", `index` for none."""
    if [word.key for word in words[index : index + 2]] != ["phụ", "trách"]:
        return index
    area = AREA.at(words, index + 2)
    end = index + 2 + (area or FIELDS.at(words, index + 2))
    end = tail_end(words, end, closed=True) if area or LEVELS.at(words, end) else end
    return end if end > index + 2 else index


def _with_office(words: Sequence[Token], index: int, end: int) -> int:
    """Return the end of a comrade's name with the office after it: "đồng chí A, Phó Chủ tịch UBND xã"."""
    by_name = COURTESY.at(words, index) and end + 1 < len(words) and words[end].key in {",", "-"}
    office = by_name and HEADS_OFFICE.at(words, end + 1) and not COURTESY.at(words, end + 1)
    return (office and _office_end(words, end + 1)) or end


def _body_end(words: Sequence[Token], index: int) -> int:
    alone, opened = HEADS_ALONE.at(words, index), HEADS_OPEN.at(words, index)
    if alone and alone >= opened:
        return _alone_end(words, index, index + alone)
    if not opened:
        return 0
    end = index + opened
    if _is_bare(words, index, end):
        return end
    written_small = not any(word.capital for word in words[index : end + 1])
    if written_small or end >= len(words) or not words[end].is_word:
        return 0
    if not words[end].capital and HEADS_OR_VERBS.at(words, index) == opened:
        return 0
    field = FIELDS.at(words, end)
    committee = _committee_end(words, index, end)
    if committee:
        return committee
    if field:
        return tail_end(words, end + field, closed=True)
    small_verb = ADVERBS.at(words, end) or NO_NAME.at(words, end)
    goes_on = INNER_PAIRS.at(words, end) or (opened > 1 and not small_verb)
    if words[end].capital or goes_on or not ends_name(words, end):
        return _with_verb(words, tail_end(words, _first_words(words, end), closed=False))
    return 0


def _with_verb(words: Sequence[Token], end: int) -> int:
    """Return a name's end after a verb that belongs to it: "Viện Quy hoạch | xây dựng | phối hợp với"."""
    taken = NAME_VERBS.at(words, end)
    acts = any(table.at(words, end + taken) for table in (LEADING, TOGETHER)) if taken else False
    return end + taken if acts else end


def _is_bare(words: Sequence[Token], index: int, end: int) -> bool:
    """Whether a head is a whole name, for a duty follows it or nothing."""
    capital = any(word.capital for word in words[index:end])
    if HEADS_BARE.at(words, index) != end - index or not (capital or HEADS_SMALL.at(words, index)):
        return False
    if end >= len(words) or not words[end].is_word:
        return capital
    if words[end].capital or INNER_PAIRS.at(words, end):
        return False
    if PRODUCTS.at(words, end) or STANDING.at(words, end):
        return True
    duties = (VERBS, ADVERBS, LEADING, TOGETHER, TENSES)
    return any(table.at(words, end) for table in duties) and not NAME_VERBS.at(words, end)


def _committee_end(words: Sequence[Token], index: int, end: int) -> int:
    """Return where "chủ trì" ends the long name of a committee, 0 when no such name stands here."""
    if not COMMITTEES.at(words, index):
        return 0
    may_close = True  # "Ban Chỉ đạo phòng, chống tội phạm tỉnh | kiện toàn"
    for after in range(end + 1, min(end + LONGEST_NAME, len(words))):
        if LEADING.at(words, after) or PASSIVE.at(words, after):
            return after
        may_close = may_close and not MANY.at(words, after)
        level = COMMITTEE_LEVELS.at(words, after) if may_close and not words[after].capital else 0
        if level and _acts(words, after + level):
            return after + level
        if words[after].capital and starts_body(words, after):
            return 0
    return 0


def _acts(words: Sequence[Token], index: int) -> bool:
    return any(table.at(words, index) for table in (VERBS, ADVERBS, TOGETHER))


def _alone_end(words: Sequence[Token], index: int, end: int) -> int:
    if MANY.at(words, end):
        return plural_end(words, end)
    if not words[index].capital and not is_capital_or_number(words, end) and not LEVELS.at(words, end):
        return 0
    return tail_end(words, end, closed=True)


def _place_end(words: Sequence[Token], index: int) -> int:
    end = index + HEADS_PLACE.at(words, index)
    if end > index and end < len(words) and words[end].key == "." and is_capital(words, end + 1):
        end += 1
    if end == index or not is_capital_or_number(words, end) or HEADS_ALONE.at(words, end):
        return 0
    return tail_end(words, end, closed=True)


def _first_words(words: Sequence[Token], index: int) -> int:
    """Return the index after the words a name must have after its head, "đổi mới và phát triển" as one."""
    pair = pair_at(words, index)
    inner = HEADS_OPEN.at(words, index) if is_capital(words, index) else 0  # "Phòng giao dịch | Ngân hàng"
    return index + (pair or max(VERBS.at(words, index), HEADS_ALONE.at(words, index), inner) or 1)
