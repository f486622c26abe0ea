"""Words that are none, and may be a slip of one that limits an end: "phn", "ssap", "đââu", "ecxept"."""

import re
from functools import lru_cache

from bot.domain.replies.letters import plain, word_set
from bot.domain.replies.lexicon import stands_for
from bot.domain.replies.spelling import one_slip_away
from bot.domain.replies.tokens import Kind, Token

_LIMITING = word_set(
    """
    chua gan sap phan buoc khau dot doan vong thao nhap mai tuan thang quy sau truoc tru con nua khong cho doi
    hop nghe doc xem hoi sao dau nao neu khi mong nham lon can phai ban lan giai dang sua lai tra hong thieu
    vuong ket duyet ky trinh thi tinh may vai mot khung nha chieu toi ngay hom kha tam nhieu noi quen nhan
    sang xin viec dinh cuoi tham lam muc quy bay
    except part soon not nothing will progress stuck pending waiting draft phase without half almost nearly
    until next tomorrow left
    """
)
_INITIAL, _FINAL = r"(?:ngh?|gh|gi|qu|kh|nh|ph|th|tr|ch|[bcdđghklmnprstvx])?", r"(?:ng|nh|ch|[cmnpt])"
_CLOSED = "uyê|iê|yê|uô|ươ|oă|uâ|uă|ă|â"  # a consonant follows
_OPEN = (
    "uya|uây|uôi|ươi|ươu|oai|oay|oao|oeo|iêu|yêu|uêu|uyu|uye|uoi|uou|ieu|yeu|uay|ai|ao|au|ay|âu|ây|eo|êu|ia|ie|iu|"
    "oa|oe|oi|oo|ôi|ơi|ua|uê|ue|ui|uy|uơ|uo|ưa|ưi|ưu|ye|[aeêioôơuưy]"
)
_SYLLABLE = re.compile(rf"{_INITIAL}(?:(?:{_CLOSED}){_FINAL}|(?:{_OPEN}){_FINAL}?)\d?")
_FOREIGN = word_set("mail link gmail form team")
_SHORTEST = 3  # letters


def is_garbled(token: Token) -> bool:
    """Return whether a word is no word, one slip away from one that would limit an end.

    >>> from bot.domain.replies.tokens import tokens
    >>> [is_garbled(token) for token in tokens("xong phn camera")]
    [False, True, False]
    """
    return token.kind is Kind.WORD and token.text.isalpha() and _may_limit(token.key, token.text.isupper())


@lru_cache(maxsize=16384)
def _may_limit(spelled: str, capitals: bool) -> bool:
    if (
        capitals
        or len(spelled) < _SHORTEST
        or spelled in _FOREIGN
        or stands_for(spelled)
        or _SYLLABLE.fullmatch(spelled)
    ):
        return False
    return bool(one_slip_away(plain(spelled)) & _LIMITING)
