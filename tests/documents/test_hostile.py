"""Files that mean harm, or that mistake has made: refused by one problem, in bounded time and memory."""

import asyncio
import time
from collections.abc import Callable
from io import BytesIO
from itertools import pairwise
from zipfile import ZIP_DEFLATED, ZipFile

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from bot.documents import DocumentError, DocumentProblem, apart, kinds
from tests.documents import made
from tests.documents.sample import PLAIN

LIMIT_BYTES = 20_000_000
MOST_SECONDS = 20.0
OLE = kinds.OLE
PROBLEMS = (DocumentProblem.TOO_HEAVY, DocumentProblem.BROKEN, DocumentProblem.NO_TEXT)


def outcome(name: str, content: bytes) -> DocumentProblem | str:
    """Return what reading apart comes to, in time; how much memory it may take is the process's limit."""
    began = time.monotonic()
    try:
        document = asyncio.run(apart.document_of(name, content, limit_bytes=LIMIT_BYTES))
        found: DocumentProblem | str = document.text
    except DocumentError as error:
        found = error.code
    assert time.monotonic() - began < MOST_SECONDS
    return found


def archive(**parts: bytes) -> bytes:
    made_of = BytesIO()
    with ZipFile(made_of, "w", ZIP_DEFLATED) as opened:
        for name, content in parts.items():
            opened.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return made_of.getvalue()


def flat_bomb() -> bytes:
    return archive(word__document_xml=b"\0" * 400_000_000)


def nested_bomb() -> bytes:
    inner = archive(word__document_xml=b"\0" * 50_000_000)
    for _ in range(5):
        inner = archive(**{f"part{n}": inner for n in range(10)}, word__document_xml=b"<x/>")
    return inner


def many_parts() -> bytes:
    return archive(**{f"word__part{n}": b"" for n in range(5000)}, word__document_xml=b"<x/>")


def laughing() -> bytes:
    """A thousand million laughs: entities that are made of entities."""
    names = "abcdefghij"
    entities = "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise(names))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">{entities}]><x>&j;</x>'.encode()


def reaching_out() -> bytes:
    return b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


def hidden_late() -> bytes:
    return b"<?xml version='1.0'?><!--" + b" " * 10_000 + b"-->" + laughing().partition(b"?>")[2]


def word_in_word() -> bytes:
    content = BytesIO(made.as_word())
    with ZipFile(content, "a") as opened:
        opened.writestr("word/embeddings/inner.docx", made.as_word())
    return content.getvalue()


def many_pages() -> bytes:
    with pypdfium2.PdfDocument.new() as document:
        for _ in range(10_000):
            document.new_page(595, 842).close()
        content = BytesIO()
        document.save(content)
    return content.getvalue()


def locked_pdf() -> bytes:
    content = BytesIO()
    canvas = Canvas(content, encrypt=StandardEncryption("mat khau", ownerPassword="chu"))
    canvas.drawString(100, 100, "Xin chao")
    canvas.save()
    return content.getvalue()


def picture_bomb() -> bytes:
    return made.as_picture(Image.new("L", (30_000, 30_000)), "PNG")


def picture_bomb_in_pdf() -> bytes:
    return made.as_scan([Image.new("1", (20_000, 20_000))])


def endless_page() -> bytes:
    """A page of a million forms within forms."""
    names = [f"f{n}" for n in range(7)]
    content = BytesIO()
    canvas = Canvas(content)
    for inner, name in zip(["", *names], names, strict=False):
        canvas.beginForm(name)
        for _ in range(10):
            canvas.doForm(inner) if inner else canvas.drawString(1, 1, "x")
        canvas.endForm()
    canvas.doForm(names[-1])
    canvas.save()
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "make", "expected"),
    [
        ("a.docx", flat_bomb, DocumentProblem.TOO_LARGE),
        ("a.docx", nested_bomb, DocumentProblem.BROKEN),
        ("a.docx", many_parts, DocumentProblem.TOO_LARGE),
        ("a.docx", lambda: archive(word__document_xml=laughing()), DocumentProblem.BROKEN),
        ("a.docx", lambda: archive(word__document_xml=reaching_out()), DocumentProblem.BROKEN),
        ("a.docx", lambda: archive(word__document_xml=hidden_late()), DocumentProblem.BROKEN),
        ("a.docx", lambda: archive(word__document_xml=b"<x/>", a=made.as_word()), DocumentProblem.BROKEN),
        ("a.zip", lambda: archive(a=made.as_word()), DocumentProblem.UNKNOWN_TYPE),
        ("a.docx", lambda: OLE + "EncryptedPackage".encode("utf-16-le"), DocumentProblem.LOCKED),
        ("a.doc", lambda: OLE + b"xls", DocumentProblem.UNKNOWN_TYPE),
        ("a.pdf", many_pages, DocumentProblem.TOO_MANY_PAGES),
        ("a.pdf", locked_pdf, DocumentProblem.LOCKED),
        ("a.pdf", lambda: b"%PDF-1.7\n" + b"1 0 obj<</Type/Catalog>>" * 1000, DocumentProblem.BROKEN),
        ("a.png", picture_bomb, DocumentProblem.TOO_HEAVY),
        ("a.jpg", lambda: b"\xff\xd8\xff\xe0" + b"\0" * 100, DocumentProblem.BROKEN),
        ("a.exe", lambda: b"MZ\x90\0", DocumentProblem.UNKNOWN_TYPE),
        ("a.txt", lambda: b"MZ\x90\0", DocumentProblem.UNKNOWN_TYPE),
        ("a.html", lambda: b"<div>" * 100_000, DocumentProblem.BROKEN),
    ],
)
def test_a_hostile_file_is_refused(name: str, make: Callable[[], bytes], expected: DocumentProblem) -> None:
    assert outcome(name, make()) is expected


def test_what_a_word_file_carries_within_is_not_read() -> None:
    assert made.words(str(outcome("a.docx", word_in_word()))) == made.words(PLAIN)


@pytest.mark.parametrize("make", [picture_bomb_in_pdf, endless_page])
def test_a_page_that_costs_much_is_given_up_in_time(make: Callable[[], bytes]) -> None:
    made.need("tesseract", "tesseract-ocr tesseract-ocr-vie")

    assert outcome("a.pdf", make()) in PROBLEMS


@pytest.mark.parametrize("name", ["a.docx", "a.txt", "a.exe", "no-suffix", "a.doc"])
def test_a_file_with_another_types_name_is_read_as_what_it_is(name: str) -> None:
    assert made.words(str(outcome(name, made.as_pdf()))) == made.words(PLAIN)


def test_an_old_word_file_that_is_a_page_of_html_is_read() -> None:
    assert made.words(str(outcome("a.doc", made.as_html()))) == made.words(PLAIN)


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd.docx",
        "C:\\x\\y.docx",
        "a\0b.docx",
        "x" * 300 + ".docx",
        "-o.docx",
        "$(id).docx",
        ".",
    ],
)
def test_a_name_is_never_a_path(name: str) -> None:
    assert made.words(str(outcome(name, made.as_word()))) == made.words(PLAIN)
