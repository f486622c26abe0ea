"""Bare numbers that name tasks by leading what is said of them: "1 xong, 3 60%"."""

from dataclasses import replace

from bot.domain.replies.letters import plain, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token

_SAID = {
    Sign.DONE, Sign.MAYBE_DONE, Sign.NOT, Sign.NOT_STARTED, Sign.DOING, Sign.OBSTACLE, Sign.LACK,
    Sign.NEARLY, Sign.EXTEND, Sign.CLEARED, Sign.LEFT, Sign.SAME, Sign.RECEIVED, Sign.NOT_OURS,
    Sign.AWAITING, Sign.SHARE, Sign.PROMISE, Sign.AIM, Sign.UNDO,
}  # fmt: skip
_ABOUT = word_set(
    """
    khoang tam about around duoc dat thi da moi is deu cung van
    """
)
_POINTERS = frozenset((".", ")", ":", "-", "=", "->", "=>", "→"))
_LARGEST = 60


def with_leading_numbers(found: tuple[Token, ...], marked: tuple[Mark, ...]) -> tuple[Token, ...]:
    """Return the tokens with each bare number that leads a status turned into a reference."""
    said = {mark.start for mark in marked if mark.sign in _SAID}
    joints = {mark.start + 1 for mark in marked if mark.sign in (Sign.AND, Sign.BUT)}
    read = list(found)
    for place in reversed(range(len(found))):
        if _may_name(read, place, joints) and _leads(read, place, said):
            read[place] = Token(Kind.REFERENCE, read[place].text)
            if read[place + 1].text in (".", ")"):
                read[place + 1] = replace(read[place + 1], kind=Kind.SEPARATOR, text=":")
    return tuple(read)


def _may_name(read: list[Token], place: int, joints: set[int]) -> bool:
    token = read[place]
    if token.kind is not Kind.NUMBER or not 0 < token.numbers[0] <= _LARGEST:
        return False
    starts = place == 0 or place in joints or read[place - 1].kind is Kind.STOP
    labelled = place + 1 < len(read) and read[place + 1].text in (")", ":")
    goes_on = (
        read[0].kind in (Kind.NUMBER, Kind.REFERENCE) and place > 1 and read[place - 1].kind is Kind.WORD
    )
    return starts or labelled or goes_on or _only_numbers(read[:place])


def _leads(read: list[Token], place: int, said: set[int]) -> bool:
    """Return whether a status follows the number, or another task of a list ("1, 2 xong")."""
    after = place + 1
    if after < len(read) and read[after].kind is Kind.REFERENCE and _only_numbers(read[:place]):
        return True  # "1 2 3 đang làm"
    if after + 1 < len(read) and _joins(read[after]) and read[after + 1].kind is Kind.REFERENCE:
        return True
    if after < len(read) and read[after].text in _POINTERS:
        after += 1
    while after not in said and after < len(read) and plain(read[after].key) in _ABOUT:
        after += 1
    return after in said or (after < len(read) and read[after].kind in (Kind.PERCENT, Kind.FRACTION))


def _only_numbers(before: list[Token]) -> bool:
    return all(token.kind is Kind.NUMBER for token in before)


def _joins(token: Token) -> bool:
    return token.text == "," or plain(token.key) in ("va", "voi", "cung", "lan")
