"""Messages of the office's calendar."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from bot.domain.assignments import TaskCard
from bot.domain.calendar_changes import MOST_DAYS, CalendarChange, Entry, Why
from bot.domain.calendar_table import Problem, Row, Wrong
from bot.domain.chat import Choice, Message
from bot.domain.office import Office
from bot.domain.summaries import unconfirmed_year
from messages.rendering import clock, long_day, message

MOST_LISTED = 15
ENTERED = {True: "làm việc", False: "nghỉ", None: "theo lịch chung"}
WHY = {
    Why.NO_DAYS: "Chưa rõ ngày nào. Gõ, ví dụ: lịch nghỉ 02/01/2026; lịch làm bù 10/01/2026 theo "
    "12729/VPCP-KGVX; lịch thường 10/01/2026 (bỏ ngày đã nhập).",
    Why.TOO_MANY: f"Mỗi lần nhập được nhiều nhất {MOST_DAYS} ngày.",
    Why.SAME: "Lịch đang như vậy rồi.",
    Why.DONE: "Lần đổi lịch này đã được ghi nhận.",
    Why.MOVED: "Lịch các ngày này vừa được đổi khác.",
    Why.NOTHING: "Không có lần đổi lịch nào như vậy.",
}
WRONG = {
    Wrong.NO_LIST: "tệp không có dòng nào",
    Wrong.NO_TEXT: "tệp không phải văn bản UTF-8",
    Wrong.NO_TABLE: "tệp không phải CSV",
    Wrong.TOO_LARGE: "tệp quá lớn",
    Wrong.NO_ENTRY: "thiếu cột",
    Wrong.DATE: "cột ngày không phải một ngày",
    Wrong.WORKED: "cột làm việc không phải “có” hoặc “không”",
    Wrong.SOURCE: "cột căn cứ còn trống",
    Wrong.TWICE: "ngày lặp lại",
}


class Moved(Protocol):
    """A task whose deadline moved: one of its assignments as it was, and the new day."""

    @property
    def card(self) -> TaskCard: ...

    @property
    def due_on(self) -> date: ...


class Changed(Protocol):
    """A change of the calendar that is or would be done, and the deadlines that move with it."""

    @property
    def change(self) -> CalendarChange: ...

    @property
    def moved(self) -> Sequence[Moved]: ...


def days_moved(office: Office, moved: Sequence[Moved], *, account_id: int) -> Message:
    """Tell the office which deadlines another calendar has moved."""
    return replace(message("days_moved", office, moved=moved), account_id=account_id)


def office_days(
    office: Office, rows: Sequence[Row], changes: Sequence[CalendarChange], today: date
) -> Message:
    """Show the office's own days to come, and who changed them last."""
    coming = [f"{long_day(row.day)}: {_entered(row.worked, row.source)}" for row in rows if row.day >= today]
    past = [(clock(c.entered_at, office), c) for c in changes if c.entered_at is not None]
    undo = (Choice("0", "Hoàn tác", "hoàn tác lịch"),) if any(c.undone_at is None for _, c in past) else ()
    return message(
        "office_days",
        office,
        choices=undo,
        lines=coming[:MOST_LISTED],
        more=len(coming) - MOST_LISTED,
        changes=past,
        year=unconfirmed_year(today, [row.day for row in rows], office.policy.year_from),
    )


def ask_calendar(office: Office, done: Changed) -> Message:
    """Ask whether days are entered; nothing is changed yet."""
    agree = Choice("1", "Đồng ý", f"đồng ý lịch số {done.change.id}")
    return _about("ask_calendar", office, done, (agree, Choice("2", "Thôi", "thôi")))


def calendar_changed(office: Office, done: Changed) -> Message:
    """Confirm a change of the calendar."""
    undo = Choice("0", "Hoàn tác", f"hoàn tác lịch số {done.change.id}")
    return _about("calendar_changed", office, done, () if done.change.undone_at else (undo,))


def calendar_not_changed(office: Office, why: Why) -> Message:
    """Say why the calendar is not changed."""
    return message("calendar_not_changed", office, says=WHY[why])


def calendar_file_refused(office: Office, problems: Sequence[Problem]) -> Message:
    """Say what is wrong with a file of days."""
    says = [
        f"dòng {p.entry}: {WRONG[p.wrong]}" if p.entry else WRONG[p.wrong] for p in problems[:MOST_LISTED]
    ]
    return message("calendar_file_refused", office, says=says, more=len(problems) - MOST_LISTED)


def _about(template: str, office: Office, done: Changed, choices: tuple[Choice, ...]) -> Message:
    entries = list(zip(done.change.before, done.change.after, strict=True))
    return message(
        template,
        office,
        choices=choices,
        lines=[_line(before, after) for before, after in entries[:MOST_LISTED]],
        more=len(entries) - MOST_LISTED,
        total=len(entries),
        moved=done.moved[:MOST_LISTED],
        moved_total=len(done.moved),
        moved_more=len(done.moved) - MOST_LISTED,
    )


def _line(before: Entry, after: Entry) -> str:
    """Write what is entered of a day, and what was: "thứ Tư, 02/09/2026: nghỉ (…)"."""
    was = "chưa nhập" if before.worked is None else _entered(before.worked, before.source)
    return f"{long_day(after.day)}: {_entered(after.worked, after.source)}; trước là: {was}"


def _entered(worked: bool | None, source: str) -> str:  # what a table says, in words
    return f"{ENTERED[worked]} ({source})" if source else ENTERED[worked]
