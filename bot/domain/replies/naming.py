"""Whether a body stands named in a clause: "phòng Nội vụ", "thôn 3", "anh Nam", "xã làm xong rồi"."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, is_marked, key, plain, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import ALSO, SELF
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token
from bot.domain.replies.words.bodies import NAMES, PLAIN_NAMES

CALLED = forms("ơi ạ à")
THEIRS = (Sign.BODY, Sign.THIRD, Sign.MEANS, Sign.UNIT)
_LEAD, _TITLE, _PLACE, _POST, _OUTSIDE = 1, 2, 3, 4, 5  # the values of BODY rows
_FRIEND = key("bạn")
_TIMES = (Sign.PAST, Sign.TODAY, Sign.LATER)
_VERBS = (Sign.DONE, Sign.MAYBE_DONE, Sign.ALREADY, Sign.DO, Sign.STEP, Sign.DOING, *_TIMES)
_NO_NAME = forms("này đó ấy ta nhà cũng đều tự luôn có hẳn hết hiện giờ tôi mình thì được nó")
_HAMLETS = word_set("thon ap buon lang to khu ban")


def is_named(body: Mark, mark: Mark, clause: Clause) -> bool:
    """Return whether a name follows where one is needed: "phòng Nội vụ", "thôn 3", "anh Nam"."""
    token = clause.token(body.end)
    if clause.word(body.start) == "bo" and len(body.places) == 1:
        return any(body.end in each.places for each in clause.of(*_VERBS))  # "bộ xong", not "bộ tài liệu"
    if body.value in (None, _POST, _OUTSIDE):
        return True
    if body.value == _LEAD:
        return token is not None and body.end < mark.start
    if body.value == _PLACE and token is not None and _leads_at_once(body, mark, clause):
        # "xã làm xong rồi" may be news, "xã đã hoàn thành" reports; no ward answers for a hamlet
        return clause.word(mark.end - 1) == "xong" or clause.word(body.start) in _HAMLETS
    if token is None or body.end >= mark.start:
        return False
    if body.value == _TITLE:
        return _is_a_person(body, token, mark, clause)
    if token.kind is Kind.NUMBER:
        return True
    under = [each for each in clause.marks if body.end in each.places and each.sign not in THEIRS]
    return token.kind is Kind.WORD and not under and token.key not in _NO_NAME


def _leads_at_once(body: Mark, mark: Mark, clause: Clause) -> bool:
    """Return whether nothing but "đã" or "cũng" stands between a body and the end."""
    said = {place for each in clause.of(Sign.ALREADY) for place in each.places}
    return all(place in said or clause.says(place, ALSO) for place in range(body.end, mark.start))


def _is_a_person(body: Mark, token: Token, mark: Mark, clause: Clause) -> bool:
    if any(clause.says(place, CALLED) for place in range(body.end, mark.start)):
        return False
    if token.kind is Kind.NUMBER or _is_a_friend(body, clause):
        return True  # "bác Ba hôm qua xong rồi", "bạn em xong rồi"
    if _is_a_name(token):
        return clause.word(body.start) != "em" or token.text[0].isupper()
    end = clause.token(mark.start)
    titled = token.text[:1].isupper() and end is not None and not end.text[:1].isupper()
    return titled and clause.word(body.start) != "em" and not clause.says(body.end, SELF)


def _is_a_friend(body: Mark, clause: Clause) -> bool:
    token = clause.token(body.start)
    return token is not None and token.key == _FRIEND and clause.says(body.end, SELF)


def _is_a_name(token: Token) -> bool:
    return token.key in NAMES or (not is_marked(token.text) and plain(token.key) in PLAIN_NAMES)
