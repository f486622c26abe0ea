"""How much a text looks like Vietnamese: by the syllables that the language has."""

import re
import unicodedata

ONSETS = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x"
RHYMES = """
    a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây
    |e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|êng|ênh|êp|êt|êu
    |i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu
    |o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong
    |oong|op|ot|ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt
    |u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uơ|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyt|uyu
    |uôc|uôi|uôm|uôn|uông|uôt|ư|ưa|ưc|ưi|ưm|ưn|ưng|ưt|ưu|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu
    |y|yêm|yên|yêng|yêt|yêu
"""
SYLLABLE = re.compile(f"(?:{ONSETS})?(?:{RHYMES})", re.VERBOSE)
# Combining marks of the five tones.
TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0309\u0303\u0323"))
WORD = re.compile(r"[^\s!-@\[-`{-~“”‘’–—…\xa0]+")


def is_syllable(word: str) -> bool:
    """Whether a word is a possible Vietnamese syllable.

    >>> is_syllable("Thường"), is_syllable("quyết"), is_syllable("th−êng")
    (True, True, False)
    """
    bare = unicodedata.normalize("NFC", unicodedata.normalize("NFD", word.lower()).translate(TONES))
    return SYLLABLE.fullmatch(bare) is not None


def share_of_syllables(text: str) -> tuple[float, int]:
    """Return what part of the words with other than ASCII letters are syllables, and how many words."""
    marked = [word for word in WORD.findall(text) if not word.isascii()]
    return sum(map(is_syllable, marked)) / max(1, len(marked)), len(marked)
