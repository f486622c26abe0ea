"""Messages of inviting many people at once, and the table that goes with them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.domain.chat import MadeFile, Message
from bot.domain.office import Office
from bot.domain.rosters import Left, RowProblem, Taken
from bot.domain.spreadsheets import as_csv
from messages import words
from messages.rendering import clock, message

MOST_TOLD = 5  # rows in the message; the table has all
HEAD = ("Dòng", "Họ tên", "Đơn vị", "Vai trò", "Kết quả", "Mã mời", "Liên kết", "Hạn dùng")
PROBLEMS = {
    RowProblem.NO_NAME: "chưa ghi họ tên",
    RowProblem.NOT_A_NAME: "họ tên không đọc được",
    RowProblem.NO_UNIT: "chưa ghi đơn vị",
    RowProblem.UNKNOWN_UNIT: "danh bạ không có đơn vị này",
    RowProblem.UNKNOWN_ROLE: "vai trò phải là đầu mối, lãnh đạo hoặc cán bộ (để trống là đầu mối)",
    RowProblem.OFFICE_ROLE: "vai trò này của Văn phòng, nhưng đơn vị ghi nơi khác",
    RowProblem.OTHER_UNIT: "không thuộc đơn vị của đồng chí",
    RowProblem.NO_RIGHT: "chức vụ của Văn phòng do người khác quyết định",
    RowProblem.REPEATED: "trùng với dòng {repeats}",
}


def roster_loaded(office: Office, done: Sequence[Taken | Left], table: MadeFile) -> Message:
    """Tell what became of a roster; the codes are in the table, which goes to the speaker alone."""
    left = [one for one in done if isinstance(one, Left)]
    taken = [one for one in done if isinstance(one, Taken)]
    told = message(
        "roster_loaded",
        office,
        invited=sum(1 for one in taken if one.invitation),
        invited_before=sum(1 for one in taken if not one.invitation and not one.joined),
        joined=sum(1 for one in taken if one.joined),
        left=[(one.row.number, one.row.name, _problem(one)) for one in left[:MOST_TOLD]],
        failures=len(left),
    )
    return replace(told, file=table, fleeting=True)


def roster_refused(office: Office, why: str) -> Message:
    """Say why nothing of a roster was taken."""
    return message("roster_refused", office, why=why)


def roster_table(office: Office, done: Sequence[Taken | Left], link: Callable[[str], str | None]) -> MadeFile:
    """Return a spreadsheet of what became of every row; no cell of it begins a formula."""
    rows = (_left(one) if isinstance(one, Left) else _taken(office, one, link) for one in done)
    return MadeFile("ket-qua-danh-sach.csv", as_csv(HEAD, rows).encode())


def _left(one: Left) -> tuple[int | str, ...]:
    row = one.row
    return row.number, row.name, row.unit, row.role, f"Không nạp được: {_problem(one)}", "", "", ""


def _taken(office: Office, one: Taken, link: Callable[[str], str | None]) -> tuple[int | str, ...]:
    who = one.row.number, one.row.name, one.unit, words.ROLES[one.post.role]
    made = one.invitation
    if made is None:
        return *who, "Đã tham gia" if one.joined else "Đã có mã mời còn hạn", "", "", ""
    return *who, "Đã tạo mã mời", made.code, link(made.code) or "", clock(made.expires_at, office)


def _problem(one: Left) -> str:
    return PROBLEMS[one.problem].format(repeats=one.repeats)
