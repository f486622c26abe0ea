"""Finds the bodies a text names: one, a list, or several that share a head ("các Sở: A, B")."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.reading import body_words as words_of
from bot.domain.reading.body_fields import FIELDS
from bot.domain.reading.body_names import name_end
from bot.domain.reading.body_plurals import plural_end
from bot.domain.reading.body_tails import tail_end
from bot.domain.reading.phrases import Phrases
from bot.domain.reading.tokens import Token
from bot.domain.reading.verbs import ADVERBS, LEADING, TOGETHER, VERBS

LONGEST_ASIDE = 14
LONGEST_SHORT_NAME = 8
GIVES = Phrases("giao | giao cho | phân công | chủ trì : | phối hợp : | đề nghị")
LONGEST_PLACE = 4  # words of a place's name
ONE_HEAD = {"sở", "bộ", "phòng"}  # "Sở Giáo dục và Đào tạo, Y tế"
PLURALS = {"các", "những"}
SEPARATORS = Phrases(", và | , | ; | và | hoặc | / | và cùng | & | và với")
SHARED_SEPARATORS = Phrases(
    """
    , và | , | và | ; | &
    """
)


@dataclass(frozen=True, slots=True)
class Body:
    """A body named in a text: its words, its first and one-after-last token; `general`: "các sở, ngành"."""

    words: str
    start: int
    end: int
    general: bool = False


class Bodies:
    """Finds bodies in a text, those of a directory by its names as well."""

    def __init__(self, known: Phrases | None = None) -> None:
        self._known = known or Phrases()

    def several(self, text: str, words: Sequence[Token], index: int) -> list[Body]:
        """Return the bodies of a list that starts at `index`, in order, empty when none does."""
        found = self.one(text, words, index)
        while found:
            start = _after_separator(words, found[-1].end) or _after_colon(words, found[-1])
            more = (
                (
                    self.one(text, words, start)
                    or _same_head(text, words, start, found)
                    or _same_place(text, words, start, found)
                )
                if start
                else []
            )
            if not more:
                break
            if words[found[-1].end].key == ":":  # "các đơn vị: A, B" are A and B
                found.pop()
            found.extend(more)
        return found

    def one(self, text: str, words: Sequence[Token], index: int) -> list[Body]:
        """Return the body at `index` (several when they share one head), empty when none is there."""
        if not 0 <= index < len(words) or not words[index].is_word or words_of.NOT_BODIES.at(words, index):
            return []
        shared = self._shared(text, words, index)
        if shared:
            return shared
        end = max(self._known_end(words, index), plural_end(words, index), name_end(words, index))
        end = end or _short_name_end(text, words, index)
        return [_body(text, words, index, end)] if end else []

    def _known_end(self, words: Sequence[Token], index: int) -> int:
        taken = self._known.at(words, index)
        return index + taken if taken else 0

    def _shared(self, text: str, words: Sequence[Token], index: int) -> list[Body]:
        """Return the bodies of "các Sở: A, B" with their head put back, empty when it is no such list."""
        start, many, head = _shared_head(words, index)
        item = start + many + head
        longer_head = words_of.HEADS_OPEN.at(words, start + many) > head
        if not head or longer_head or item >= len(words):
            return []
        item += words[item].key == ":"
        prefix = _slice(text, words, index, start) + " " + _head(text, words, start + many, head)
        places = bool(words_of.HEADS_PLACE.at(words, start + many))
        return self._items(text, words, item, prefix.strip(), places=places)

    def _items(
        self, text: str, words: Sequence[Token], index: int, prefix: str, *, places: bool
    ) -> list[Body]:
        found: list[Body] = []
        while index and index < len(words) and not (found and _shared_head(words, index)[2]):
            item = self._item(text, words, index, prefix, places=places)
            if item is None:
                break
            found.append(item)
            taken = SHARED_SEPARATORS.at(words, item.end)
            index = item.end + taken if taken else 0
        return found

    def _item(
        self, text: str, words: Sequence[Token], index: int, prefix: str, *, places: bool
    ) -> Body | None:
        end = _field_end(words, index, places=places)
        named = max(name_end(words, index), self._known_end(words, index))
        alone = words_of.HEADS_ALONE.at(words, index)  # "các sở, ngành: Y tế, | Công an tỉnh"
        is_field = bool(FIELDS.at(words, index)) and not (alone and words_of.LEVELS.at(words, index + alone))
        if named and end and not words_of.HEADS_PLACE.at(words, index) and (named > end or not is_field):
            return _body(text, words, index, named)
        if not end:
            return None
        body = _body(text, words, index, end)
        return replace(body, words=f"{prefix} {body.words}")


def _short_name_end(text: str, words: Sequence[Token], index: int) -> int:
    """Return the token after a short name that no table knows: "Giao | BTC | chủ trì", 0 for none."""
    word = words[index]
    if not text[word.start : word.end].isupper() or not 2 <= len(word.key) <= LONGEST_SHORT_NAME:
        return 0
    if word.key in words_of.NO_SHORT_NAMES or not word.key.isalpha():
        return 0
    before = max(table.before(words, index) for table in (GIVES, TOGETHER))
    if not before or (before == 1 and not GIVES.before(words, index)):
        return 0
    in_capitals = text[words[index - 1].start : words[index - 1].end].isupper()
    after = index + 1
    ends = after >= len(words) or not words[after].is_word or words[after].key == "và"
    acts = any(table.at(words, after) for table in (LEADING, TOGETHER, VERBS, ADVERBS))
    return after if (ends or acts) and not in_capitals else 0


def _shared_head(words: Sequence[Token], index: int) -> tuple[int, int, int]:
    """Return where "các" of "Chủ tịch UBND các xã" stands, its length, and that of the head, 0 for none."""
    office = words_of.HEADS_OFFICE.at(words, index)
    start = words_of.HEADS_ALONE.at(words, index + office) + index + office
    start = start if words_of.MANY.at(words, start) else index
    many = words_of.MANY.at(words, start)
    return start, many, words_of.SHARED_HEADS.at(words, start + many) if many else 0


def _head(text: str, words: Sequence[Token], start: int, taken: int) -> str:
    """Return the head that each body of a list gets: the first of "Sở, ngành", all of "Tập đoàn"."""
    mark = next((n for n in range(taken) if not words[start + n].is_word), taken)
    several_kinds = words_of.TWO_KINDS.at(words, start) == taken
    return _slice(text, words, start, start + (1 if several_kinds else mark))


def _field_end(words: Sequence[Token], index: int, *, places: bool) -> int:
    """Return where a field or place name at `index` ends, 0 when none starts there."""
    field = FIELDS.at(words, index)
    is_name = words[index].capital or words[index].key.isdigit()
    two_capitals = index + 1 < len(words) and words[index + 1].capital
    if not is_name or (not field and not two_capitals and VERBS.at(words, index)):
        return 0
    return tail_end(words, index + (field or 1), closed=places or bool(field))


def _same_head(text: str, words: Sequence[Token], index: int, found: Sequence[Body]) -> list[Body]:
    """Return "Y tế" after "Sở Giáo dục và Đào tạo," as the body "Sở Y tế", empty when none is there."""
    first = found[0]
    head = words[first.start]
    field = FIELDS.at(words, index)
    if (
        head.key not in ONE_HEAD
        or not field
        or not words[index].capital
        or words_of.HEADS_ALONE.at(words, index)
    ):
        return []
    body = _body(text, words, index, tail_end(words, index + field, closed=True))
    return [replace(body, words=f"{text[head.start : head.end]} {body.words}")]


def _same_place(text: str, words: Sequence[Token], index: int, found: Sequence[Body]) -> list[Body]:
    """Return "Mẫu Tây" after "UBND tỉnh Mẫu Đông," as "UBND tỉnh Mẫu Tây", empty for no such place."""
    place = found[0].start + words_of.HEADS_ALONE.at(words, found[0].start)
    name = place + words_of.HEADS_PLACE.at(words, place)
    if place == found[0].start or name == place or name >= found[0].end or not words[name].capital:
        return []
    end = index
    while end < min(index + LONGEST_PLACE, len(words)) and words[end].is_word and words[end].capital:
        end += 1
    if end < index + 2 or FIELDS.at(words, index):
        return []
    body = _body(text, words, index, end)
    return [replace(body, words=f"{_slice(text, words, found[0].start, name)} {body.words}")]


def _after_colon(words: Sequence[Token], body: Body) -> int:
    """Return where the names begin that a general mention announces: "các đơn vị | : Sở A, Sở B"."""
    announced = body.general and body.end < len(words) and words[body.end].key == ":"
    return body.end + 1 if announced else 0


def _after_separator(words: Sequence[Token], index: int) -> int:
    """Return where the next body of a list may start, an aside in brackets passed over; 0 for nowhere."""
    index = after_aside(words, index)
    taken = SEPARATORS.at(words, index)
    return index + taken if taken else 0


def after_aside(words: Sequence[Token], index: int) -> int:
    """Return the index after an aside in brackets at `index`, `index` itself when none is there."""
    if index < len(words) and words[index].key == "(":
        for end in range(index + 1, min(index + LONGEST_ASIDE, len(words))):
            if words[end].key == ")":
                return end + 1
    return index


def before_aside(words: Sequence[Token], index: int) -> int:
    """Return where an aside in brackets that ends just before `index` begins, `index` when none does."""
    if 0 < index <= len(words) and words[index - 1].key == ")":
        for start in range(index - 2, max(-1, index - LONGEST_ASIDE), -1):
            if words[start].key == "(":
                return start
    return index


def _body(text: str, words: Sequence[Token], start: int, end: int) -> Body:
    counted = words[start].key.isdigit() and end > start + 1  # "14 đơn vị"
    general = counted or any(word.key in PLURALS for word in words[start:end])
    courtesy = words_of.COURTESY.at(words, start)
    first = start + courtesy if words_of.HEADS_OFFICE.at(words, start + courtesy) else start
    return Body(_slice(text, words, first, end), start, end, general)


def _slice(text: str, words: Sequence[Token], start: int, end: int) -> str:
    return " ".join(text[words[start].start : words[end - 1].end].split()) if end > start else ""
