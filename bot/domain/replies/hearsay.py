"""Whether an end is only heard of from others."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import SELF
from bot.domain.replies.signs import Sign

_TELLING = word_set("noi bao nhan ke")
_NEWS = forms("báo nhắn kêu")
_LEAD = 1  # the value of BODY rows: "bên"
_NEAR = 3  # words


def is_hearsay(mark: Mark, clause: Clause) -> bool:
    """Return whether the end is only told of, or thought: "nghe nói xong rồi", "các thôn báo xong rồi"."""
    said = [
        each
        for each in clause.left(mark, Sign.UNREAL, Sign.OTHERS)
        if not (clause.word(each.start) in _TELLING and _is_the_teller(each.start - 1, clause))
    ]
    told = any(_is_told_by(body, mark, clause) for body in clause.left(mark, Sign.BODY))
    return bool(said) or told  # "em nói xong rồi mà" is no hearsay


def _is_told_by(body: Mark, mark: Mark, clause: Clause) -> bool:
    """Return whether others bring the news: "các thôn báo xong rồi", but not "phường báo cáo đã xong"."""
    near = range(body.end, min(body.end + _NEAR, mark.start))  # a name may stand between
    tells = any(clause.says(place, _NEWS) and clause.word(place + 1) != "cao" for place in near)
    own = any(clause.says(place, SELF) for place in range(body.start - 1, mark.start))
    return tells and body.value != _LEAD and not own


def _is_the_teller(place: int, clause: Clause) -> bool:
    """Return whether the writer tells it; "anh em" are others."""
    if clause.word(place) == "da" and place == clause.start:
        return True  # "đã nói xong rồi mà"
    return clause.says(place, SELF) and clause.word(place - 1) not in ("anh", "chi")
