"""What each token of a message may stand for, given how its neighbours are typed."""

from itertools import groupby

from bot.domain.replies.letters import is_marked, key, plain, word_set
from bot.domain.replies.lexicon import stands_for
from bot.domain.replies.tokens import Kind, Token
from bot.domain.replies.words.bodies import NAMES

Reading = frozenset[str]
_TITLES = word_set("anh chi chu bac co ong ba ban em chau dc")


def readings(found: tuple[Token, ...]) -> list[Reading]:
    """Return the known words that each token may be; none for a stop.

    Where marks are typed an unmarked word means itself; where none are, it may be any of its marked forms.

    >>> from bot.domain.replies.tokens import tokens
    >>> sorted(readings(tokens("đang cho"))[1]), "chơ2" in readings(tokens("dang cho"))[1]
    (['cho'], True)
    """
    read: list[Reading] = []
    for _, stretch in groupby(found, lambda token: token.kind is Kind.STOP):
        near = tuple(stretch)
        exact = _is_typed_with_marks(near)
        read += [
            frozenset({token.key})
            if place and _is_a_name(token) and (exact or plain(near[place - 1].key) in _TITLES)
            else _reading(token, exact=exact)
            for place, token in enumerate(near)
        ]
    return read


def _is_typed_with_marks(near: tuple[Token, ...]) -> bool:
    words = [token for token in near if token.kind is Kind.WORD and token.text.isalpha()]
    return sum(is_marked(token.text) for token in words) * 4 >= len(words) > 0


def _is_a_name(token: Token) -> bool:
    """Return whether a word is written as a given name: "chị Vân" is not "vẫn"."""
    return token.text[:1].isupper() and not token.text.isupper() and token.key in NAMES


def _reading(token: Token, *, exact: bool) -> Reading:
    if token.kind is not Kind.WORD:
        return frozenset({token.key}) if token.key else frozenset()
    if token.sure:
        return frozenset({token.key})
    known = stands_for(token.key)
    as_written = key(token.text) == token.key and token.key in known
    return frozenset({token.key}) if exact and as_written else known
