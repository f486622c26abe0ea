"""A draft of three tasks, and what its edits are judged by."""

from datetime import date

from bot.domain.assignments import Holding
from bot.domain.changes import changed
from bot.domain.directory import Directory, Expand, Group, Organisation
from bot.domain.doubts import Basis, Doubt
from bot.domain.drafts import DraftTask, Holder
from bot.domain.edits import edit_in
from bot.domain.reading.model import Deadline, DeadlineKind, Problem, ProblemCode, Rules

DIRECTORY = Directory(
    (
        Organisation("btc", "Ban Tổ chức", aliases=("BTC",), groups=("ban",)),
        Organisation("bdv", "Ban Dân vận", aliases=("BDV",), groups=("ban",)),
        Organisation("ubnd", "Ủy ban nhân dân phường", short="UBND phường"),
        Organisation("kt", "Phòng Kinh tế, Hạ tầng và Đô thị"),
        Organisation("thanh", "Đảng ủy xã Tam Thanh"),
        Organisation("thang", "Đảng ủy xã Tam Thăng"),
    ),
    (Group("ban", "Các ban Đảng", expand=Expand.CONFIRM),),
)
BASIS = Basis(DIRECTORY, Rules(), date(2026, 11, 16), None, date(2026, 11, 18))
LEAD, COORDINATING = Holding.LEAD, Holding.COORDINATING
BTC, BDV = Holder("btc", "Ban Tổ chức", LEAD), Holder("bdv", "Ban Dân vận", COORDINATING)
DUE = Deadline("trước ngày 28/11/2026", DeadlineKind.DATE, date(2026, 11, 27), rule="R3 before")
LOOSE = Deadline("cuối năm", DeadlineKind.LOOSE, suggested=date(2026, 12, 31))


def asked(code: ProblemCode, ref: str, words: str = "") -> Problem:
    return Problem(code, ref, words)


TASKS = (
    DraftTask("1.1", "Rà soát hồ sơ; lập kế hoạch tập huấn.", holders=(BTC, BDV), deadline=DUE),
    DraftTask(
        "1.2",
        "Tuyên truyền.",
        holders=(BTC, Holder(None, "Các ban Đảng", COORDINATING)),
        deadline=LOOSE,
        problems=(
            asked(ProblemCode.CONFIRM_GROUP, "1.2", "Các ban Đảng"),
            asked(ProblemCode.SUGGESTED_DATE, "1.2", "cuối năm"),
        ),
    ),
    DraftTask(
        "2",
        "Tham mưu về nhân sự.",
        restricted=True,
        problems=(asked(ProblemCode.NO_LEAD, "2", "Tham mưu"), asked(ProblemCode.RESTRICTED, "2")),
    ),
)


def after(text: str, tasks: tuple[DraftTask, ...] = TASKS) -> tuple[DraftTask, ...] | Doubt:
    edit = edit_in(text)
    assert edit is not None
    return changed(tasks, edit, BASIS)


def task_after(text: str, ref: str, tasks: tuple[DraftTask, ...] = TASKS) -> DraftTask:
    done = after(text, tasks)
    assert not isinstance(done, Doubt), done
    return next(task for task in done if task.ref == ref)
