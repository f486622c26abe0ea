"""Bare numbers in a list that an end leads: "xong cả 3 và 4", "xong 1, 2"."""

from collections.abc import Iterator

from bot.domain.replies.letters import plain, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token

_JOINERS = word_set("va voi cung lan")
_LEADS_OVER = word_set("ca duoc")
_CLOSES = word_set("con roi a nhe nha anh chi nhung")


def joins_tasks(token: Token) -> bool:
    """Return whether a token stands between two tasks of a list: ",", "và", "lẫn"."""
    return token.text == "," or plain(token.key) in _JOINERS


def listed_after_an_end(found: tuple[Token, ...], marked: tuple[Mark, ...]) -> frozenset[int]:
    """Return the places of the numbers that name tasks in a list after an end; one alone is no list."""
    places: set[int] = set()
    for end in (mark.end for mark in marked if mark.sign is Sign.DONE):
        leads_over = end < len(found) and plain(found[end].key) in _LEADS_OVER
        run = list(_run(found, end + leads_over))
        if len(run) > 1 and _closes(found, run[-1] + 1):
            places.update(run)
    return frozenset(places)


def _run(found: tuple[Token, ...], place: int) -> Iterator[int]:
    while place < len(found) and found[place].kind is Kind.NUMBER:
        yield place
        if place + 1 >= len(found) or not joins_tasks(found[place + 1]):
            return
        place += 2


def _closes(found: tuple[Token, ...], place: int) -> bool:
    """Return whether nothing counted follows: "xong 3 và 2 hộ" is no list of tasks."""
    return place >= len(found) or found[place].kind is Kind.STOP or plain(found[place].key) in _CLOSES
