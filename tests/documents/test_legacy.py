"""Text from before Unicode, and text that must stay as it is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.documents import DocumentError, DocumentProblem
from bot.documents.legacy import (
    TCVN3,
    VIQR_SHAPES,
    VIQR_TONES,
    VNI_MARKS,
    VNI_SINGLE,
    from_tcvn3,
    from_viqr,
    from_vni,
    in_unicode,
)
from tests.documents.reading import text_of
from tests.documents.sample import PLAIN

# As it was typed then: TCVN3 has no capital with a tone, so the tone stands on the second letter.
OLD = PLAIN.replace("Ủy", "Uỷ")


def as_tcvn3(text: str) -> str:
    """Return text as an old office typed it: most capitals with marks do not exist, and are small."""
    letters = {shown: code for code, shown in TCVN3.items()}
    return "".join(letters.get(x, letters.get(x.lower(), x)) for x in text)


def as_vni(text: str) -> str:
    single = {shown: code for code, shown in VNI_SINGLE.items()}
    marks = {unicodedata.normalize("NFD", f"a{m}")[1:]: code for code, m in VNI_MARKS.items()}
    return "".join(single.get(x) or _apart(x, single, marks) for x in text)


def _apart(letter: str, single: dict[str, str], marks: dict[str, str]) -> str:
    base, *above = list(unicodedata.normalize("NFD", letter))
    if "\u031b" in above:  # ơ, ư
        above.remove("\u031b")
        base = single[unicodedata.normalize("NFC", base + "\u031b")]
    if not above:
        return base
    order = sorted(above, key=lambda mark: mark not in ("\u0302", "\u0306"))
    code = marks[unicodedata.normalize("NFD", "a" + "".join(order))[1:]]
    return base + (code.upper() if letter.isupper() else code)


def as_viqr(text: str) -> str:
    signs = {mark: sign for sign, mark in (VIQR_SHAPES | VIQR_TONES).items()}
    text = text.replace(".", "\\.").replace("?", "\\?").replace("'", "\\'").replace("(", "\\(")
    text = text.replace("đ", "dd").replace("Đ", "DD")
    apart = ("".join(sorted(unicodedata.normalize("NFD", x), key=_order)) for x in text)
    return "".join(signs.get(x, x) for x in "".join(apart))


def _order(mark: str) -> int:
    return 0 if not unicodedata.combining(mark) else 1 if mark in VIQR_SHAPES.values() else 2


LEGACY = [("tcvn3", as_tcvn3, "cp1252"), ("vni", as_vni, "cp1252"), ("viqr", as_viqr, "ascii")]


@pytest.mark.parametrize(("name", "written", "encoding"), LEGACY, ids=[name for name, _, _ in LEGACY])
def test_an_old_file_reads_as_its_plain_text(name: str, written: object, encoding: str) -> None:
    assert callable(written)
    content = written(OLD).encode(encoding)

    assert text_of("a.txt", content) == OLD


def test_windows_1258_is_read() -> None:
    parts = unicodedata.normalize("NFD", PLAIN)
    for shape in ("\u0302", "\u0306", "\u031b"):
        for letter in "aeouAEOU":
            parts = parts.replace(f"{letter}\u0323{shape}", f"{letter}{shape}\u0323")
            whole = unicodedata.normalize("NFC", letter + shape)
            parts = parts.replace(letter + shape, whole) if len(whole) == 1 else parts

    assert text_of("a.txt", parts.encode("cp1258")) == PLAIN


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        unicodedata.normalize("NFD", PLAIN),
        "Sở Y tế, Phòng Giáo dục và Đào tạo",
        "Café Müller à la carte, naïve señor, déjà vu, über, garçon, São Paulo",
        "What's up? Go. Send it to me (now) - ok? It's done. We're late. To be or not to be.",
        "Bao cao ket qua thuc hien, khong dau. Da xong? Chua.",
        "Giá: 1.000.000 đ; 25 °C; § 4; © 2026; ± 5 %",
        "Céng hoµ",  # too little to be sure
        "",
    ],
)
def test_what_is_in_unicode_stays_as_it_is(text: str) -> None:
    assert in_unicode(text) == text


def test_old_text_that_was_saved_as_unicode_is_read() -> None:
    assert text_of("a.txt", as_tcvn3(OLD).encode()) == OLD


def test_what_is_in_no_known_encoding_is_broken() -> None:
    with pytest.raises(DocumentError) as caught:
        text_of("a.txt", "Привет, мир, как дела у вас".encode("koi8-r"))

    assert caught.value.code is DocumentProblem.BROKEN


@pytest.mark.parametrize("convert", [from_tcvn3, from_vni, from_viqr, in_unicode])
@given(text=st.text(max_size=300))
def test_no_text_breaks_a_conversion(convert: object, text: str) -> None:
    assert callable(convert)
    assert isinstance(convert(text), str)
