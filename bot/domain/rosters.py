"""Rosters: tables of people to be invited; each row is somebody with a post, or says what is wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import normalize

from bot.domain.invitations import LONGEST_NAME, ROLES, Invitation
from bot.domain.letters import bare
from bot.domain.people import OFFICE_ROLES, Post, Role
from bot.domain.postings import role_named

MOST_ROWS = 2000
ROSTER_BYTES = 4 * 1024 * 1024
HEAD_WITHIN = 20  # rows: a title and the office's name stand above the head
CAPTIONS = ("danh sach can bo", "danh sach nguoi dung", "danh sach dau moi", "danh sach tham gia")


class Column(StrEnum):
    """What a column tells; all others are passed over, and nothing of them is kept."""

    NAME = "name"
    UNIT = "unit"
    ROLE = "role"
    POSITION = "position"  # tells the role where no column does


# How a column is headed, without marks.
HEADS = {
    "ho ten": Column.NAME,
    "ho va ten": Column.NAME,
    "ten can bo": Column.NAME,
    "ho ten can bo": Column.NAME,
    "ho va ten can bo": Column.NAME,
    "don vi": Column.UNIT,
    "ten don vi": Column.UNIT,
    "ma don vi": Column.UNIT,
    "don vi cong tac": Column.UNIT,
    "co quan": Column.UNIT,
    "co quan, don vi": Column.UNIT,
    "vai tro": Column.ROLE,
    "chuc vu": Column.POSITION,
    "chuc danh": Column.POSITION,
}


class TableProblem(StrEnum):
    """Why nothing of a table is taken."""

    NO_HEAD = "no_head"
    NO_ROWS = "no_rows"
    TOO_MANY = "too_many"


class RowProblem(StrEnum):
    """Why a row is not taken."""

    NO_NAME = "has no name"
    NOT_A_NAME = "has a name that is none"
    NO_UNIT = "names no unit"
    UNKNOWN_UNIT = "names a unit that the directory does not have"
    UNKNOWN_ROLE = "has an unknown role"
    OFFICE_ROLE = "has a role of the office, and a unit that is not the office"
    OTHER_UNIT = "is of another unit"
    NO_RIGHT = "is of the office, whose posts others give"
    REPEATED = "repeats another row"


@dataclass(frozen=True)
class Row:
    """A row as it was written, by the number that a spreadsheet gives it.

    `position`: the role is what they are called at their work, where a "Chuyên viên" may be of any unit.
    """

    number: int
    name: str
    unit: str
    role: str = ""
    position: bool = False


@dataclass(frozen=True)
class Taken:
    """A row that names somebody for a post: with a new code, or None where they have one, or are there."""

    row: Row
    post: Post
    unit: str
    invitation: Invitation | None = None
    joined: bool = False


@dataclass(frozen=True)
class Left:
    """A row that is not taken, and why; `repeats` is the row with the same person and post."""

    row: Row
    problem: RowProblem
    repeats: int | None = None


Table = Sequence[tuple[int, Sequence[str]]]  # the cells of the rows that hold any, by their numbers


def is_roster(caption: str) -> bool:
    """Whether the words with a file say that it is a roster.

    >>> is_roster("Danh sách cán bộ các đơn vị"), is_roster("danh sách nhiệm vụ")
    (True, False)
    """
    return bare(caption).startswith(CAPTIONS)


def rows_in(table: Table) -> tuple[Row, ...] | TableProblem:
    """Return the rows under the head of a table.

    >>> rows_in([(1, ["STT", "Họ và tên", "ĐƠN VỊ"]), (3, ["1", "Nguyễn  Văn A", "btc"])])
    (Row(number=3, name='Nguyễn Văn A', unit='btc', role='', position=False),)
    """
    for at, (_, cells) in enumerate(table[:HEAD_WITHIN]):
        columns = _columns(cells)
        if Column.NAME in columns and Column.UNIT in columns:
            rows = tuple(_row(number, row, columns) for number, row in table[at + 1 :])
            rows = tuple(row for row in rows if (row.name or row.unit) and not _is_head(row))
            if len(rows) > MOST_ROWS:
                return TableProblem.TOO_MANY
            return rows or TableProblem.NO_ROWS
    return TableProblem.NO_HEAD


def flaw_in(row: Row) -> RowProblem | None:
    """Return what is wrong with a row by itself."""
    if not row.name:
        return RowProblem.NO_NAME
    if len(row.name) > LONGEST_NAME or not any(map(str.isalpha, row.name)):
        return RowProblem.NOT_A_NAME
    role = role_of(row)
    if not row.unit and (role not in OFFICE_ROLES or row.position):
        return RowProblem.NO_UNIT
    return None if role else RowProblem.UNKNOWN_ROLE


def role_of(row: Row) -> Role | None:
    """Return the role that a row names; one that names none is of a focal point."""
    if not row.role:
        return Role.FOCAL
    return ROLES.get(bare(row.role)) or role_named(row.role)


def key_of(name: str) -> str:
    """Return by what two ways of writing a name are known to be the same.

    >>> key_of("Nguyễn  Văn A") == key_of("nguyễn văn a") != key_of("Nguyen Van A")
    True
    """
    return " ".join(normalize("NFC", name).split()).casefold()


def _column(cell: str) -> Column | None:
    return HEADS.get(bare(cell).strip(" .:*"))


def _columns(cells: Sequence[str]) -> Mapping[Column, int]:
    """Return where the columns stand, each the first time."""
    found: dict[Column, int] = {}
    for place, cell in enumerate(cells):
        column = _column(cell)
        if column is not None:
            found.setdefault(column, place)
    return found


def _is_head(row: Row) -> bool:
    """Whether a row heads the columns again: on a new page, or merged over two rows."""
    return (_column(row.name), _column(row.unit)) == (Column.NAME, Column.UNIT)


def _row(number: int, cells: Sequence[str], columns: Mapping[Column, int]) -> Row:
    def cell(column: Column) -> str:
        place = columns.get(column, len(cells))
        return " ".join(cells[place].split()) if place < len(cells) else ""

    role = next((one for one in (Column.ROLE, Column.POSITION) if one in columns), Column.ROLE)
    return Row(number, cell(Column.NAME), cell(Column.UNIT), cell(role), position=role is Column.POSITION)
