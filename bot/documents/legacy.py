"""The encodings from before Unicode that old offices hold: TCVN3 (ABC), VNI and VIQR."""

import re
import unicodedata
from collections.abc import Callable, Mapping

from bot.documents.syllables import share_of_syllables

ENOUGH_WORDS = 5
LEAST_AFTER = 0.85  # what a text must look like once converted
MOST_BEFORE = 0.5  # and what it may have looked like before
LEAST_VIQR_PART = 0.25  # of the words of a text in VIQR carry marks

# Each letter under the character that Windows-1252 shows for its byte. Example: "Céng hoµ x· héi".
TCVN3 = dict(
    zip(
        "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\xadõøö÷ùúýûüþ¡¢§£¤¥¦",
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
        strict=True,
    )
)
# A vowel is followed by what stands above and below it. Example: "Coäng hoøa xaõ hoäi".
VNI_SINGLE = dict(zip("ôöñíìæóòîÔÖÑÍÌÆÓÒÎ", "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ", strict=True))
GRAVE, ACUTE, HOOK, TILDE, DOT = "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
CIRCUMFLEX, BREVE, HORN = "\u0302", "\u0306", "\u031b"
VNI_MARKS = {
    "ø": GRAVE,
    "ù": ACUTE,
    "û": HOOK,
    "õ": TILDE,
    "ï": DOT,
    "â": CIRCUMFLEX,
    "à": CIRCUMFLEX + GRAVE,
    "á": CIRCUMFLEX + ACUTE,
    "å": CIRCUMFLEX + HOOK,
    "ã": CIRCUMFLEX + TILDE,
    "ä": CIRCUMFLEX + DOT,
    "ê": BREVE,
    "è": BREVE + GRAVE,
    "é": BREVE + ACUTE,
    "ú": BREVE + HOOK,
    "ü": BREVE + TILDE,
    "ë": BREVE + DOT,
}
VNI = re.compile(rf"(?i:([aeouyôö])([{''.join(VNI_MARKS)}]))|[{''.join(VNI_SINGLE)}]")
# Signs after a vowel, "dd" for đ, a backslash before no mark. Example: "Co^.ng ho`a". Source: RFC 1456.
VIQR_SHAPES = {"^": CIRCUMFLEX, "(": BREVE, "+": HORN}
VIQR_TONES = {"`": GRAVE, "'": ACUTE, "?": HOOK, "~": TILDE, ".": DOT}
VIQR = re.compile(
    r"\\(.)|([dD])[dD]|([aA])([\^(]?)([`'?~.]?)|([eE])(\^?)([`'?~.]?)|([oO])([\^+]?)([`'?~.]?)"
    r"|([uU])(\+?)([`'?~.]?)|([iIyY])()([`'?~.]?)"
)
CAPITAL_WORD, CAPITAL_LINE = 2, 5  # so many plain letters, capitals, tell of the others


def from_tcvn3(text: str) -> str:
    """Return the Unicode of text in TCVN3; a word of capitals is one, though TCVN3 lacks most of these.

    >>> from_tcvn3("Céng hoµ x· héi"), from_tcvn3("TH¤NG B¸O")
    ('Cộng hoà xã hội', 'THÔNG BÁO')
    """
    return "\n".join(_capitals(line, "".join(TCVN3.get(x, x) for x in line)) for line in text.split("\n"))


def _capitals(written: str, line: str) -> str:
    letters = [x for x in written if x.isascii() and x.isalpha()]
    if len(letters) >= CAPITAL_LINE and sum(map(str.isupper, letters)) * 5 > len(letters) * 4:
        return line.upper()
    return re.sub(r"[^\W\d_]+", lambda word: _capital_word(word[0]), line)


def _capital_word(word: str) -> str:
    letters = [x for x in word if x.isascii()]
    return word.upper() if len(letters) >= CAPITAL_WORD and all(map(str.isupper, letters)) else word


def from_vni(text: str) -> str:
    """Return the Unicode of text in VNI.

    >>> from_vni("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"), from_vni("ÑAÛNG UÛY")
    ('Cộng hòa xã hội chủ nghĩa Việt Nam', 'ĐẢNG ỦY')
    """
    return unicodedata.normalize("NFC", VNI.sub(_vni_letter, text))


def _vni_letter(match: re.Match[str]) -> str:
    if not match[1]:
        return VNI_SINGLE[match[0]]
    return VNI_SINGLE.get(match[1], match[1]) + VNI_MARKS[match[2].lower()]


def from_viqr(text: str) -> str:
    """Return the Unicode of text in VIQR.

    >>> from_viqr("Co^.ng ho`a xa~ ho^.i, ddo^`ng chi', nu+o+'c\\\\.")
    'Cộng hòa xã hội, đồng chí, nước.'
    """
    return unicodedata.normalize("NFC", VIQR.sub(_viqr_letter, text))


def _viqr_letter(match: re.Match[str]) -> str:
    if match[1]:
        return match[1]
    if match[2]:
        return "đ" if match[2] == "d" else "Đ"
    vowel, shape, tone = (part or "" for part in [g for g in match.groups()[2:] if g is not None])
    return vowel + VIQR_SHAPES.get(shape, "") + VIQR_TONES.get(tone, "")


# By what the bytes of a text would be in each; the first that makes Vietnamese of it is taken.
ENCODINGS: Mapping[str, Callable[[str], str]] = {"tcvn3": from_tcvn3, "vni": from_vni}


def in_unicode(text: str) -> str:
    """Return a text in Unicode; one that is Vietnamese already, or nothing of the known, is left as it is.

    >>> in_unicode("Céng hoµ x· héi chñ nghÜa ViÖt Nam"), in_unicode("Cộng hoà xã hội")
    ('Cộng hoà xã hội chủ nghĩa Việt Nam', 'Cộng hoà xã hội')
    """
    before, words = share_of_syllables(text)
    if text.isascii():
        return _of_ascii(text)
    if words < ENOUGH_WORDS or before > MOST_BEFORE:
        return text
    tries = [convert(text) for convert in ENCODINGS.values()]
    best = max(tries, key=lambda tried: share_of_syllables(tried)[0])
    return best if share_of_syllables(best)[0] >= LEAST_AFTER else text


def _of_ascii(text: str) -> str:
    """Return what VIQR makes of a text where that is Vietnamese, else the text."""
    tried = from_viqr(text)
    share, marked = share_of_syllables(tried)
    is_viqr = marked >= max(ENOUGH_WORDS, LEAST_VIQR_PART * len(text.split())) and share >= LEAST_AFTER
    return tried if is_viqr else text
