"""What becomes text, and what is refused."""

import codecs
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from bot.documents import DocumentError, DocumentProblem
from tests.documents.reading import text_of

LIMIT_BYTES = 1_000_000


def refusal(name: str, content: bytes, limit_bytes: int = LIMIT_BYTES) -> DocumentProblem:
    with pytest.raises(DocumentError) as caught:
        text_of(name, content, limit_bytes=limit_bytes)
    return caught.value.code


@pytest.mark.parametrize(
    "content",
    [
        "Ủy ban\r\nThạch Mẫu".encode(),
        codecs.BOM_UTF8 + "Ủy ban\nThạch Mẫu".encode(),
        codecs.BOM_UTF16_LE + "Ủy ban\nThạch Mẫu".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "Ủy ban\r\nThạch Mẫu".encode("utf-16-be"),
    ],
)
def test_plain_text_is_read_in_every_unicode_form(content: bytes) -> None:
    assert text_of("a.txt", content) == "Ủy ban\nThạch Mẫu"


def test_markdown_keeps_numbers_and_bullets_and_drops_markup() -> None:
    source = "## **2. Về kinh phí**\n\n2.1. Giao *Phòng Y tế*  \nlàm.\n\n3. Ba\n4. Bốn\n\n- Như trên;\n"

    text = text_of("a.MD", source.encode())

    assert text == "2. Về kinh phí\n\n2.1. Giao Phòng Y tế\nlàm.\n\n3. Ba\n\n4. Bốn\n\n- Như trên;"


def test_markdown_comments_are_not_text() -> None:
    assert text_of("a.md", b"<!-- mau -->\n\nMot") == "Mot"


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.txt", b"", DocumentProblem.EMPTY),
        ("a.txt", b" \n\t", DocumentProblem.NO_TEXT),
        ("a.exe", b"text", DocumentProblem.UNKNOWN_TYPE),
        ("no-suffix", b"text", DocumentProblem.UNKNOWN_TYPE),
        ("a.docx", b"%PDF-1.7 ...", DocumentProblem.BROKEN),
        ("a.docx", b"not a zip", DocumentProblem.BROKEN),
        ("a.docx", b"PK\x03\x04 cut short", DocumentProblem.BROKEN),
        ("a.txt", b"%PDF-1.7 ...", DocumentProblem.BROKEN),
        ("a.md", b"PK\x03\x04", DocumentProblem.BROKEN),
        ("a.txt", b"a\x00b", DocumentProblem.UNKNOWN_TYPE),
        ("a.txt", b"\xff\xfa\x80", DocumentProblem.BROKEN),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(name: str, content: bytes, problem: DocumentProblem) -> None:
    assert refusal(name, content) is problem


def test_a_file_over_the_limit_is_refused() -> None:
    assert refusal("a.txt", b"12345", limit_bytes=4) is DocumentProblem.TOO_LARGE


def test_the_error_tells_nothing_of_the_file() -> None:
    with pytest.raises(DocumentError) as caught:
        text_of("rieng-tu.exe", b"rieng tu")

    assert str(caught.value) == "unknown_type"


@pytest.mark.parametrize(
    ("parts", "problem"),
    [
        ({"word/document.xml": b"0" * 50_000_000}, DocumentProblem.TOO_LARGE),
        ({"xl/workbook.xml": b"<x/>"}, DocumentProblem.UNKNOWN_TYPE),
        ({"word/document.xml": b"<x/>"}, DocumentProblem.BROKEN),
        ({"word/document.xml": b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}, DocumentProblem.BROKEN),
    ],
)
def test_an_archive_that_is_no_honest_word_file_is_refused(
    parts: dict[str, bytes], problem: DocumentProblem, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("archive") / "a.docx"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)

    assert refusal("a.docx", path.read_bytes()) is problem
