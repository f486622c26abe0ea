"""Letters that look like those of a mark: of other alphabets, of other widths, with nothing between them."""

import unicodedata

# Letters of other alphabets -> the Latin ones that they look like. Example: "МẬТ" in Cyrillic.
CYRILLIC = ("АВЕЅІЈКМНОРСТУХаеіјкморстух", "ABESIJKMHOPCTYXaeijkmopctyx")
GREEK = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνοτυ", "ABEZHIKMNOPTYXaikvotu")
ALIKE = str.maketrans(CYRILLIC[0] + GREEK[0], CYRILLIC[1] + GREEK[1])
UNSEEN = "Cf"  # the category of characters without a shape: soft hyphens, zero-width joiners, directions


def as_latin(text: str) -> str:
    """Return a text in the Latin letters that it looks like, without characters that are not seen.

    >>> as_latin("ＴỐＩ МẬ\\u200dТ"), as_latin("Mặt trận")
    ('TỐI MẬT', 'Mặt trận')
    """
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFKD", text).translate(ALIKE)
    strange = {c for c in set(letters) if unicodedata.category(c) == UNSEEN}
    seen = letters.translate(dict.fromkeys(map(ord, strange))) if strange else letters
    return unicodedata.normalize("NFC", seen)
