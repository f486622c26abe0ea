"""What an office may set: the table, how values are typed, and what they do to the ladder."""

from datetime import time

import pytest

from bot.domain.ladder import UNIT
from bot.domain.office import Office
from bot.domain.office_hours import Span
from bot.domain.office_settings import BY_NAME, SETTINGS, Change, Setting, applied, change_in, clash
from bot.domain.policy import Policy
from bot.domain.reading.model import BeforeDate
from bot.domain.setting_forms import Value, Weekday


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("nhắc trước 7, 3, 1 ngày", "remind_before", (7, 3, 1)),
        ("nhac truoc: 1 3 7", "remind_before", (7, 3, 1)),
        ("Nhắc trước 5 ngày, 2 ngày", "remind_before", (5, 2)),
        ("nhắc trước không", "remind_before", ()),
        ("remind_before 7,3", "remind_before", (7, 3)),
        ("nhắc quá hạn 1, 3 và 5 ngày", "remind_after", (1, 3, 5)),
        ("nhắc đúng ngày không", "remind_on_day", False),
        ("nhắc lại mỗi 14 ngày", "repeat_days", 14),
        ("nhắc lại mỗi 2 tuần", "repeat_days", 14),
        ("thời gian rút lại 15p", "undo_minutes", 15),
        ("báo Thường trực sau 4 lần", "leader_reminders", 4),
        ("báo Chánh Văn phòng 5 ngày làm việc", "chief_after", 5),
        ("giờ sáng 7h - 11h30", "morning", Span(time(7), time(11, 30))),
        ("giờ chiều: từ 13:00 đến 16 giờ 30", "afternoon", Span(time(13), time(16, 30))),
        ("giờ thứ hai 9h", "monday_from", time(9)),
        ("thời gian rút lại 30 phút", "undo_minutes", 30),
        ("tự chấp nhận: có", "accept_at_once", True),
        ("trước ngày: đúng ngày", "before_date", BeforeDate.SAME_DAY),
        ("trước ngày ngày hôm trước", "before_date", BeforeDate.DAY_BEFORE),
        ("before_date same_day", "before_date", BeforeDate.SAME_DAY),
        ("hạn mã mời 30 ngày", "invite_days", 30),
        ("bỏ tin trả lời chậm quá 2 ngày", "answer_days", 2),
        ("bo tin bao van phong cham qua: 5", "notice_days", 5),
        ("ngày hỏi lịch năm sau ngày 15/11", "year_from", (11, 15)),
        ("ngày hỏi lịch năm sau 1 tháng 10", "year_from", (10, 1)),
    ],
)
def test_a_change_is_typed_plainly(said: str, name: str, value: Value) -> None:
    change = change_in(said)

    assert isinstance(change, Change)
    assert change.setting.name == name
    assert change.words is not None
    assert change.setting.read(change.words) == value


@pytest.mark.parametrize(
    "said",
    [
        "nhắc trước 0, 3",
        "nhắc trước 91",
        "nhắc trước nhiều ngày",
        "nhắc quá hạn không",
        "nhắc lại mỗi 0 ngày",
        "nhắc lại mỗi 2 tháng",
        "thời gian rút lại 3 ngày",
        "báo Chánh Văn phòng 2 tuần",
        "giờ sáng 11h-7h",
        "giờ sáng 7h",
        "giờ thứ hai 24h",
        "giờ thứ hai 8h60",
        "tự chấp nhận đôi khi",
        "trước ngày hôm sau",
        "thời gian rút lại -5",
        "hạn mã mời 366 ngày",
        "bỏ tin trả lời chậm quá 0",
        "ngày hỏi lịch năm sau 31/11",
        "ngày hỏi lịch năm sau 29/02",
        "ngày hỏi lịch năm sau tháng 12",
    ],
)
def test_what_is_no_value_is_not_read(said: str) -> None:
    change = change_in(said)

    assert isinstance(change, Change)
    assert change.words is not None
    assert change.setting.read(change.words) is None


@pytest.mark.parametrize("said", ["phần mềm xong", "nhắc", "nhắc trướcc 3", "giờ", ""])
def test_other_words_name_no_setting(said: str) -> None:
    assert change_in(said) is None


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_what_is_written_down_is_read_again(setting: Setting) -> None:
    """Of every default; so the history can always be shown and applied."""
    written = setting.written(Policy())

    assert setting.form.read(written) == setting.of(Policy())
    assert applied(Policy(), {setting.name: written}) == Policy()
    assert change_in(setting.vietnamese) is setting


def test_a_weekday_is_written_down_and_read_again() -> None:
    assert [Weekday().read(Weekday().written(day)) for day in range(5)] == list(range(5))


def test_the_defaults_are_the_ladder_of_the_trade() -> None:
    assert Policy().to_unit == UNIT


def test_what_is_changed_wins_over_the_default() -> None:
    office = Office("Văn phòng", "đồng chí trực", changed={"remind_before": "5, 2", "repeat_days": "14"})

    assert office.policy.to_unit.before == (-5, -2, 0)
    assert office.policy.to_unit.every == 14
    assert office.defaults == Policy()


def test_what_this_version_cannot_read_stays_as_it_is() -> None:
    assert applied(Policy(), {"remind_before": "mai", "of_the_future": "1"}) == Policy()


@pytest.mark.parametrize(
    ("name", "written", "clashes"),
    [
        ("morning", "07:30-13:30", False),
        ("morning", "07:30-13:31", True),
        ("monday_from", "16:59", False),
        ("monday_from", "17:00", True),
        ("digest_at", "11:14", False),
        ("digest_at", "11:15", True),  # in the midday rest nobody is told
        ("digest_at", "13:30", False),
    ],
)
def test_the_parts_of_a_day_follow_each_other(name: str, written: str, *, clashes: bool) -> None:
    assert clash(applied(Policy(), {name: written})) == clashes


def test_names_are_each_once() -> None:
    assert len(BY_NAME) == len({setting.vietnamese for setting in SETTINGS}) == len(SETTINGS)
