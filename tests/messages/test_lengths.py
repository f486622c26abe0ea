"""A page of a list is short enough for a phone: 1,500 letters at most, with long names and words."""

from datetime import date, datetime

from bot.domain.assignments import State
from bot.domain.histories import Event
from bot.domain.matters import Kind
from bot.domain.office import Office
from bot.domain.replies.model import Outcome
from messages import own_reports, task_history, task_list, waiting
from tests.messages.cards import Waits, card, matter

TODAY = date(2026, 11, 18)
NAME = "Nguyễn Hoàng Thị Phương Thảo"
LONG = card(
    ref="12.3b",
    conclusion="11676/VPCP-ĐMDN",
    text="Rà soát hồ sơ đảng viên của các chi bộ " * 20,
    state=State.RETURNED,
    percent=55,
    organisation_short="Phòng Kinh tế, Hạ tầng và Đô thị",
)


def test_a_page_of_what_waits_is_short(office: Office) -> None:
    row = Waits(
        matter(Kind.EXTENSION, name=NAME, words="xin gia hạn vì " * 50, new_due_on=date(2026, 12, 20)), LONG
    )

    assert len(waiting(office, [row] * 25, TODAY, page=3).text) <= 1500


def test_a_page_of_open_tasks_is_short(office: Office) -> None:
    assert len(task_list(office, [LONG] * 25, TODAY, page=3).text) <= 1500


def test_a_page_of_reports_is_short(office: Office, now: datetime) -> None:
    event = Event(now, NAME, Outcome.EXTENSION_REQUEST, "xin gia hạn vì " * 50, 60, TODAY, card=LONG)

    assert len(own_reports(office, [event] * 25, page=3).text) <= 1500
    assert len(task_history(office, LONG, [event] * 25, page=3).text) <= 1500
