"""Nothing that comes from outside makes a parser raise, or keeps it busy for long."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.documents import made

from .parsers import PARSERS

# Of a kind each: what a parser knows, what breaks numbers, dates, markup, tables and texts.
PIECES = (
    *(
        "mục 2.1",
        "#3",
        "60%",
        "xong",
        "vướng",
        "gia hạn đến",
        "31/02/2026",
        "99999999999999999999",
        "việc chờ 1:",
    ),
    *(
        "giao",
        "chấp nhận",
        "dự thảo 7:",
        "2.1 hạn",
        "nội dung:",
        "tách",
        "chuyển đồng chí",
        "mai nhắc",
        "²",
        "٣",
    ),
    *(
        "\0",
        "\u202e",
        "\ud7ff",
        "🙏",
        "\x0c",
        "\r\n",
        "\t",
        '"',
        "'",
        "=",
        "{{ 7 * 7 }}",
        "<b>",
        "</b>",
        "&#0;",
    ),
    *(
        "- {id: a, name: b}",
        "organisations:",
        "&a *a",
        "!!python/object:os.system",
        "date,worked,source",
        "%PDF-1.7",
    ),
    *(
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        '{"message": {"chat": {"id": 7}}}',
        "1.",
        "Giao BTC",
        "trước ngày 30/02/2026",
    ),
)
LONG = (
    " ",
    "1",
    "a.",
    "(",
    "mục 1 xong, ",
    "1.1.1.",
    "Giao BTC, ",
    "/",
    "\n",
    "&amp;",
    "ngày 1/1/",
    "{",
    "[",
)
MOST_SECONDS = 5.0  # of a long text, on a busy machine
LETTERS = 4096  # what a message may hold

mixtures = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join)
contents = st.binary(max_size=300) | st.text(max_size=300).map(str.encode) | mixtures.map(str.encode)


@pytest.mark.parametrize("name", PARSERS)
@given(content=contents)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_no_content_makes_a_parser_raise(name: str, content: bytes) -> None:
    PARSERS[name](content)


@pytest.mark.parametrize("piece", LONG)
@pytest.mark.parametrize("name", [name for name in PARSERS if name != "pdf"])
def test_no_repetition_keeps_a_parser_busy(name: str, piece: str) -> None:
    content = (piece * (LETTERS // len(piece))).encode()
    began = time.process_time()

    PARSERS[name](content)

    assert time.process_time() - began < MOST_SECONDS


@given(data=st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_no_damage_to_a_word_file_makes_it_raise(data: st.DataObject) -> None:
    content = bytearray(made.as_word())
    for _ in range(data.draw(st.integers(1, 20))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))

    PARSERS["word"](bytes(content[: data.draw(st.integers(1, len(content)))]))
