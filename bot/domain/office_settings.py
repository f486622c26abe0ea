"""The office's settings: one table of what an office decides for itself, and how a change of it is typed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.letters import bare
from bot.domain.policy import Policy
from bot.domain.setting_forms import (
    Clock,
    DayBefore,
    Days,
    Form,
    Hours,
    Number,
    Value,
    Weekday,
    YearDay,
    YesOrNo,
)

DEFAULT = frozenset({"mac dinh", "default"})
MEASURED = re.compile(r"(?P<number>\d{1,5}) ?(?P<unit>[a-z][a-z ]*)")
WEEKS = frozenset({"tuan", "week", "weeks"})
ENGLISH = {
    "ngay": ("day", "days", "working days"),
    "phut": ("minute", "minutes"),
    "thang": ("month", "months"),
    "nguoi": ("people",),
    "tin": ("message", "messages"),
    "lan": ("reminder", "reminders"),
}


@dataclass(frozen=True)
class Setting:
    """One of them: the field of Policy that it sets, its name in chat, its form, and its number's unit."""

    name: str
    vietnamese: str
    form: Form
    unit: str = ""

    def of(self, policy: Policy) -> Value:
        """Return its value in a policy."""
        value: Value = getattr(policy, self.name)
        return value

    def read(self, words: str) -> Value | None:
        """Read a value as a person types it, None also for a number of something else than its unit.

        >>> BY_NAME["repeat_days"].read("2 tuần"), BY_NAME["undo_minutes"].read("3 ngày")
        (14, None)
        """
        match = MEASURED.fullmatch(bare(words)) if self.unit and isinstance(self.form, Number) else None
        if match is None:
            return self.form.read(words)
        unit = bare(self.unit)
        if unit == "ngay" and match["unit"] in WEEKS:
            return self.form.read(str(int(match["number"]) * 7))
        is_own = unit.startswith(match["unit"]) or match["unit"] in ENGLISH.get(unit.split()[0], ())
        return self.form.read(match["number"]) if is_own else None

    def written(self, policy: Policy) -> str:
        """Write its value in a policy down."""
        return self.form.written(self.of(policy))


SETTINGS = (
    Setting("remind_before", "nhắc trước", Days(1, 90, backwards=True), "ngày"),
    Setting("remind_on_day", "nhắc đúng ngày", YesOrNo()),
    Setting("remind_after", "nhắc quá hạn", Days(1, 90, at_least_one=True), "ngày"),
    Setting("repeat_days", "nhắc lại mỗi", Number(1, 90), "ngày"),
    Setting("head_after", "báo lãnh đạo đơn vị", Number(1, 90), "ngày"),
    Setting("chief_after", "báo Chánh Văn phòng", Number(1, 60), "ngày làm việc"),
    Setting("leader_after", "báo Thường trực", Number(1, 90), "ngày"),
    Setting("leader_reminders", "báo Thường trực sau", Number(1, 20), "lần nhắc"),
    Setting("monthly_day", "ngày hỏi hằng tháng", Number(1, 28)),
    Setting("standing_months", "kỳ hỏi việc thường xuyên", Number(1, 12), "tháng"),
    Setting("late_days", "bỏ tin nhắc chậm quá", Number(1, 60), "ngày làm việc"),
    Setting("morning", "giờ sáng", Hours()),
    Setting("afternoon", "giờ chiều", Hours()),
    Setting("monday_from", "giờ thứ hai", Clock()),
    Setting("digest_at", "giờ nhắc", Clock()),
    Setting("most_a_day", "số tin mỗi ngày", Number(1, 20), "tin"),
    Setting("wait_for_hours", "chờ giờ làm việc", YesOrNo()),
    Setting("weekly_day", "ngày tổng hợp tuần", Weekday()),
    Setting("before_date", "trước ngày", DayBefore()),
    Setting("undo_minutes", "thời gian rút lại", Number(1, 1440), "phút"),
    Setting("accept_at_once", "tự chấp nhận", YesOrNo()),
    Setting("second_admin_over", "thông báo cần hai quản trị khi quá", Number(0, 1_000_000), "người"),
    Setting("invite_days", "hạn mã mời", Number(1, 365), "ngày"),
    Setting("answer_days", "bỏ tin trả lời chậm quá", Number(1, 30), "ngày"),
    Setting("notice_days", "bỏ tin báo Văn phòng chậm quá", Number(1, 30), "ngày"),
    Setting("year_from", "ngày hỏi lịch năm sau", YearDay()),
)
BY_NAME = {setting.name: setting for setting in SETTINGS}
BY_WORDS = {bare(words): setting for setting in SETTINGS for words in (setting.vietnamese, setting.name)}


class Why(StrEnum):
    """Why a change of a setting is not done."""

    UNKNOWN = "unknown"  # nothing has that name
    NO_VALUE = "no_value"  # the words are no value of it, or out of its bounds
    HOURS_CLASH = "hours_clash"  # the morning would end after the afternoon begins, or Monday begin after it
    SAME = "same"  # it is so already
    MOVED = "moved"  # it is not any more what the change was asked from
    NOTHING = "nothing"  # there is no change to take back


@dataclass(frozen=True)
class Change:
    """A wish to give a setting a value; `words` None: that of its default."""

    setting: Setting
    words: str | None


@dataclass(frozen=True)
class Changed:
    """A change that is or would be done: the value as it is written down, before and after."""

    setting: Setting
    before: str
    after: str
    by_default: bool = False


@dataclass(frozen=True)
class SettingChange:
    """A change, from which value to which (None: the default); `by` None: from the command line."""

    name: str
    before: str
    value: str | None
    changed_at: datetime
    by: str | None = None
    undoes: bool = False
    id: int | None = None
    value_before: str | None = None  # None: it was the default


def change_in(words: str) -> Change | Setting | None:
    """Read "nhắc trước 7, 3, 1 ngày"; a name alone gives the setting, words that begin with none give None.

    >>> change_in("nhắc trước: 7, 3 ngày").words
    '7, 3 ngày'
    >>> change_in("nhắc trước mặc định").words is None
    True
    >>> change_in("nhắc trước").name
    'remind_before'
    """
    flat = re.sub(r"(?<=[^\W\d])[:=] ?", " ", " ".join(words.split()), count=1)
    for name in sorted(BY_WORDS, key=len, reverse=True):
        plain = bare(flat)
        if plain == name:
            return BY_WORDS[name]
        if re.match(rf"{re.escape(name)} ", plain):
            value = " ".join(flat.split(" ")[len(name.split(" ")) :])
            return Change(BY_WORDS[name], None if bare(value) in DEFAULT else value)
    return None


def applied(policy: Policy, written: Mapping[str, str]) -> Policy:
    """Return a policy with values that were written down; what this version can't read stays as it is."""
    read = {name: BY_NAME[name].form.read(words) for name, words in written.items() if name in BY_NAME}
    known = {name: value for name, value in read.items() if value is not None}
    return replace(policy, **known)  # type: ignore[arg-type]  # each form reads its own field's type


def clash(policy: Policy) -> bool:
    """Whether the parts of a working day do not follow each other, or reminders begin between them.

    >>> clash(Policy()), clash(Policy(afternoon=Policy().morning))
    (False, True)
    """
    last = max(policy.monday_from, policy.digest_at)
    at_rest = policy.morning.end <= policy.digest_at < policy.afternoon.start
    return policy.morning.end > policy.afternoon.start or last >= policy.afternoon.end or at_rest
