"""Bare numbers that name tasks by leading what is said of them: "1 xong, 3 60%"."""

from dataclasses import replace

from bot.domain.replies.letters import plain, word_set
from bot.domain.replies.listing import joins_tasks, listed_after_an_end
from bot.domain.replies.marks import Mark
from bot.domain.replies.references import LABELS, is_measure
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token

_SAID = {
    Sign.DONE, Sign.MAYBE_DONE, Sign.NOT, Sign.NOT_STARTED, Sign.DOING, Sign.OBSTACLE, Sign.LACK,
    Sign.NEARLY, Sign.EXTEND, Sign.CLEARED, Sign.LEFT, Sign.SAME, Sign.RECEIVED, Sign.NOT_OURS,
    Sign.AWAITING, Sign.SHARE, Sign.PROMISE, Sign.AIM, Sign.UNDO,
}  # fmt: skip
_ABOUT = word_set(
    """
    khoang tam about around duoc dat thi da moi is deu cung van at co cho
    """
)
_OUT_OF = word_set("of out tren")
_SELF = word_set("em toi minh tui ben")  # not of the first number: "5 em chưa nộp"
_POINTERS = frozenset((".", ")", ":", "-", "=", "->", "=>", "→"))
_SAYS = (Kind.WORD, Kind.PERCENT, Kind.FRACTION)  # "1 50% 2 xong"
_LARGEST = 60
_LONGEST_RUN = 12


def with_leading_numbers(found: tuple[Token, ...], marked: tuple[Mark, ...]) -> tuple[Token, ...]:
    """Return the tokens with each bare number that leads a status turned into a reference."""
    said = {mark.start for mark in marked if mark.sign in _SAID}
    days = {mark.start for mark in marked if mark.sign in (Sign.LATER, Sign.TODAY)}
    joints = {mark.start + 1 for mark in marked if mark.sign in (Sign.AND, Sign.BUT)}
    listed = listed_after_an_end(found, marked)
    read = [
        Token(Kind.REFERENCE, token.text) if place in listed else token for place, token in enumerate(found)
    ]
    named = next((place for place, token in enumerate(read) if token.kind is Kind.REFERENCE), len(read))
    for place in reversed(range(len(found))):
        if _may_name(read, place, joints, named) and _leads(read, place, said, days):
            read[place] = Token(Kind.REFERENCE, read[place].text)
            if read[place + 1].text in (".", ")"):
                read[place + 1] = replace(read[place + 1], kind=Kind.SEPARATOR, text=":")
    return tuple(read)


def _may_name(read: list[Token], place: int, joints: set[int], named: int) -> bool:
    """Return whether a number stands where a task may be named; `named` is the place of the first one."""
    token = read[place]
    if token.kind is not Kind.NUMBER or not 0 < token.numbers[0] <= _LARGEST:
        return False
    starts = place == 0 or place in joints or read[place - 1].kind is Kind.STOP
    of_a_part = place > 0 and plain(read[place - 1].key) in LABELS  # "thôn 1: 100%"
    labelled = place + 1 < len(read) and read[place + 1].text in (")", ":") and not of_a_part
    opened = named < place or read[0].kind is Kind.NUMBER
    goes_on = opened and place > 1 and read[place - 1].kind in _SAYS
    if of_a_part and not labelled:
        return False  # "thứ 6", "tháng 12"
    return starts or labelled or goes_on or _only_numbers(read[:place])


def _leads(read: list[Token], place: int, said: set[int], days: set[int]) -> bool:
    """Return whether a status follows the number, or another task of a list ("1, 2 xong")."""
    after = place + 1
    if after < len(read) and plain(read[after].key) in _OUT_OF:
        return False  # "3 out of 4 villages"
    if after < len(read) and read[after].kind is Kind.REFERENCE:
        runs_on = read[after].text == str(read[place].numbers[0] + 1)
        return runs_on or _only_numbers(read[:place])  # "1 2 3 đang làm", "1 xong 2 3 chưa"
    if after in days and not is_measure(read[after]):
        return True  # "1 xong 2 mai xong"
    if after + 1 < len(read) and joins_tasks(read[after]) and read[after + 1].kind is Kind.REFERENCE:
        return True
    if after < len(read) and read[after].text in _POINTERS:
        after += 1
    passed = _ABOUT | _SELF if place else _ABOUT
    if place and _opens_another(read, place):
        return True
    while after not in said and after < len(read) and plain(read[after].key) in passed:
        after += 1
    return after in said or (after < len(read) and read[after].kind in (Kind.PERCENT, Kind.FRACTION))


def _opens_another(read: list[Token], place: int) -> bool:
    """Return whether the number opens a clause as the first one did: "5 xong, 6 chuyển anh Tuấn"."""
    following = read[place + 1] if place + 1 < len(read) else None
    parted = read[place - 1].kind is Kind.STOP and read[place - 1].text != "."
    if following is None or not parted or read[0].kind is not Kind.NUMBER or following.kind is not Kind.WORD:
        return False
    counts_first = len(read) > 1 and is_measure(read[1])
    return not is_measure(following) and not counts_first


def _only_numbers(before: list[Token]) -> bool:
    return len(before) < _LONGEST_RUN and all(token.kind is Kind.NUMBER for token in before)
