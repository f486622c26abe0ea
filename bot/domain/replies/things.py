"""The thing that an end is told of by its name: "xây xong tường rào", "học nghị quyết xong rồi"."""

import re
from collections.abc import Iterable, Iterator

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import key, plain, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind
from bot.domain.replies.words.deeds import DEEDS

# Words of people, of courtesy, and such as only join others.
_NO_THING = word_set(
    """
    a da vang thua kinh anh chi em bac chu co ong ba dong sep toi minh chau ban e c ac nhe nha nhen ne roi
    rui r ma la thi do day kia nay ay the vay nua luon het ca hai tat tan deu cung cai viec vu phan muc
    ngay thang nam hom qua tuan gio sang chieu duoc giao theo dung cho voi cua va ve tu den tai trong
    ngoai tren duoi o ra vao len xuong gui nop khong lai lam xong ok oke giup gium ho viet nhu neu khi con
    cac nhung moi it is was are were been we i they this that on in time the both everything all with of to
    for
    """
)
# What every task has.
_TABLE = """
nhiem vu | cong viec | cong tac | noi dung | yeu cau | quy dinh | tien do | ke hoach | chi dao | ket luan |
bao cao | van phong | don vi | co quan | thong bao | de nghi | ghi nhan | xac nhan | trang thai | som nhat |
dong chi | thu truong
"""
_COMMON = frozenset(" ".join(words.split()) for words in _TABLE.split("|"))
_FEWEST = 2  # words; one may be a name, a slip or an abbreviation


def thing_named(said: Iterable[Clause]) -> tuple[str, ...]:
    """Return the words, without marks, of the thing that stands at an end; () where none is named."""
    found = (_beside(mark, clause) for clause in said for mark in clause.of(Sign.DONE))
    return next((words for words in found if len(words) >= _FEWEST), ())


def is_of(thing: Iterable[str], text: str) -> bool:
    """Return whether a text has one of the words of a thing at least.

    >>> is_of(("tuong", "rao"), "Sửa chữa tường, cổng"), is_of(("tuong", "rao"), "Lập danh sách")
    (True, False)
    """
    return not {plain(key(word)) for word in re.findall(r"\w+", text)}.isdisjoint(thing)


def _beside(mark: Mark, clause: Clause) -> tuple[str, ...]:
    after = _without_deeds(tuple(_run(range(mark.end, clause.end), clause)))
    if len(after) >= _FEWEST:
        return after
    before = tuple(_run(range(mark.start - 1, clause.start - 1, -1), clause))[::-1]
    named = _without_deeds(before)
    return named[1:] if len(named) == len(before) > _FEWEST else named  # the first of three is the deed


def _without_deeds(words: tuple[str, ...]) -> tuple[str, ...]:
    """Take out the deed that words begin with, or are: "kiểm tra", "cưỡng chế"."""
    lengths = (length for length in (3, 2) if " ".join(words[:length]) in DEEDS)
    return words[next(lengths, 0) :]


def _run(places: range, clause: Clause) -> Iterator[str]:
    """Yield the words that name things from a place on, up to one that does something else."""
    others = {place for mark in clause.marks for place in mark.places} | set(_common(clause))
    for place in places:
        token, word = clause.token(place), clause.word(place)
        if token is None or token.kind is not Kind.WORD or place in others or word in _NO_THING:
            return
        if word.isalpha():
            yield word


def _common(clause: Clause) -> Iterator[int]:
    """Yield the places of words for what every task has: "nhiệm vụ", "kế hoạch"."""
    for place in range(clause.start, clause.end - 1):
        if f"{clause.word(place)} {clause.word(place + 1)}" in _COMMON:
            yield from (place, place + 1)
