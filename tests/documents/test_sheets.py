"""A spreadsheet or a table as text becomes rows of words; what is hostile is refused in bounded time."""

import random
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from bot.documents import DocumentError, DocumentProblem
from bot.documents.sheets import MOST_ROWS, rows_of
from bot.documents.tables import table_of
from bot.domain.reading.model import Refusal

LIMIT_BYTES = 1_000_000
ROWS: list[list[object]] = [["DANH SÁCH"], [], ["Họ tên", "Đơn vị"], ["Nguyễn Văn A", "btc"]]
READ = [(1, ["DANH SÁCH"]), (3, ["Họ tên", "Đơn vị"]), (4, ["Nguyễn Văn A", "btc"])]


def workbook(rows: Sequence[Sequence[object]], *merged: str) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([*row])
    for cells in merged:
        book.active.merge_cells(cells)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def filled(read: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    return [(number, [cell for cell in cells if cell]) for number, cells in read]


def why_not(content: bytes) -> DocumentProblem:
    with pytest.raises(DocumentError) as refused:
        rows_of(content, LIMIT_BYTES)
    return refused.value.code


def changed(content: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """Return an archive in which a part says something else."""
    written = BytesIO()
    with ZipFile(BytesIO(content)) as before, ZipFile(written, "w", ZIP_DEFLATED) as after:
        for info in before.infolist():
            told = before.read(info)
            assert info.filename != part or old in told
            after.writestr(info.filename, told.replace(old, new) if info.filename == part else told)
    return written.getvalue()


def test_the_rows_of_a_workbook_keep_their_numbers() -> None:
    assert filled(rows_of(workbook(ROWS), LIMIT_BYTES)) == READ


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_as_text_is_read_however_it_is_parted(separator: str, encoding: str) -> None:
    text = "\r\n".join(separator.join(map(str, row)) for row in ROWS)

    assert filled(rows_of(text.encode(encoding), LIMIT_BYTES)) == READ


def test_numbers_are_words_and_a_formula_is_what_it_came_to() -> None:
    read = rows_of(workbook([["A", 912345678, 2.5, True, "=1+1"]]), LIMIT_BYTES)

    assert read[0][1][:4] == ["A", "912345678", "2.5", "True"]


def test_a_cell_over_several_lines_is_one() -> None:
    assert rows_of('"Nguyễn\nVăn A";btc'.encode(), LIMIT_BYTES) == [(1, ["Nguyễn\nVăn A", "btc"])]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", DocumentProblem.EMPTY),
        (b"\n;;\n", DocumentProblem.NO_TEXT),
        (b"a;b\n" * (MOST_ROWS + 1), DocumentProblem.TOO_LONG),
        (b"x" * (LIMIT_BYTES + 1), DocumentProblem.TOO_LARGE),
        (b"PK\x03\x04 broken", DocumentProblem.BROKEN),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", DocumentProblem.UNKNOWN_TYPE),
        (b"\x89PNG\r\n\x1a\n\0\0\0", DocumentProblem.UNKNOWN_TYPE),
    ],
)
def test_what_is_no_table_is_refused(content: bytes, problem: DocumentProblem) -> None:
    assert why_not(content) is problem


def test_a_word_file_is_no_table() -> None:
    written = BytesIO()
    with ZipFile(written, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")

    assert why_not(written.getvalue()) is DocumentProblem.UNKNOWN_TYPE


def test_a_bomb_is_not_unpacked() -> None:
    bomb = changed(workbook(ROWS), "xl/worksheets/sheet1.xml", b"</worksheet>", b" " * 50_000_000)

    assert len(bomb) < LIMIT_BYTES
    assert why_not(bomb) is DocumentProblem.TOO_LARGE


def test_entities_are_not_told_out() -> None:
    lol = b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><worksheet'
    hostile = changed(workbook(ROWS), "xl/worksheets/sheet1.xml", b"<worksheet", lol)

    assert why_not(hostile) is DocumentProblem.BROKEN


def test_a_sheet_that_claims_every_cell_is_read_as_it_is() -> None:
    claims = changed(workbook(ROWS), "xl/worksheets/sheet1.xml", b'ref="A1:B4"', b'ref="A1:XFD1048576"')
    far = changed(claims, "xl/worksheets/sheet1.xml", b'r="4"', b'r="1048576"')

    assert filled(rows_of(claims, LIMIT_BYTES)) == READ
    assert filled(rows_of(far, LIMIT_BYTES)) == READ[:2]


def test_whatever_is_broken_of_a_workbook_is_one_problem() -> None:
    whole = workbook(ROWS)
    chance = random.Random(7)  # noqa: S311  # the same breaks each time

    for _ in range(150):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        try:
            rows_of(bytes(broken), LIMIT_BYTES)
        except DocumentError:
            continue


async def test_nothing_of_a_marked_table_is_passed_on() -> None:
    table = await table_of("Họ tên;Đơn vị\nTỐI MẬT;btc".encode(), limit_bytes=LIMIT_BYTES)

    assert (table.rows, table.marked) == ((), Refusal.SECRET)


async def test_what_people_send_is_read_apart() -> None:
    table = await table_of(workbook(ROWS), limit_bytes=LIMIT_BYTES)
    with pytest.raises(DocumentError) as refused:
        await table_of(b"PK\x03\x04 broken", limit_bytes=LIMIT_BYTES)

    assert filled([(number, list(cells)) for number, cells in table.rows]) == READ
    assert refused.value.code is DocumentProblem.BROKEN
