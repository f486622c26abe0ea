"""Messages of the office's settings."""

from collections.abc import Sequence

from bot.domain.chat import Choice, Message
from bot.domain.office import Office
from bot.domain.office_settings import BY_NAME, SETTINGS, Changed, Setting, SettingChange, Why
from bot.domain.setting_forms import Clock, DayBefore, Days, Form, Hours, Number, YearDay, YesOrNo
from messages.rendering import clock, message

WHY = {
    Why.UNKNOWN: "Không có cài đặt nào tên như vậy.",
    Why.HOURS_CLASH: "Các giờ không nối tiếp nhau: giờ sáng phải hết trước giờ chiều, các giờ khác phải "
    "trong giờ làm việc.",
    Why.SAME: "Cài đặt này đang như vậy rồi.",
    Why.MOVED: "Cài đặt này vừa được đổi thành giá trị khác.",
    Why.NOTHING: "Không có lần đổi nào để hoàn tác.",
}


def office_settings(office: Office) -> Message:
    """List what the office decides for itself."""
    lines = [(s.vietnamese, _value(s, s.written(office.policy))) for s in SETTINGS]
    return message("office_settings", office, lines=lines)


def office_setting(office: Office, setting: Setting) -> Message:
    """Show one setting, and how it is changed."""
    value, default = (setting.written(p) for p in (office.policy, office.defaults))
    return message(
        "office_setting",
        office,
        name=setting.vietnamese,
        value=_value(setting, value),
        default=_value(setting, default),
        example=default,
        form=_form(setting.form),
    )


def ask_setting(office: Office, change: Changed) -> Message:
    """Ask whether a setting is changed; nothing is changed yet."""
    name, after = change.setting.vietnamese, "mặc định" if change.by_default else change.after
    agree = Choice("1", "Đồng ý", f"đổi cài đặt {name} từ {change.before} thành {after}")
    return _about("ask_setting", office, change, (agree, Choice("2", "Thôi", "thôi")))


def setting_changed(office: Office, change: Changed) -> Message:
    """Confirm a change of a setting."""
    says = f"hoàn tác cài đặt {change.setting.vietnamese} từ {change.after}"
    return _about("setting_changed", office, change, (Choice("0", "Hoàn tác", says),))


def setting_not_changed(office: Office, why: Why, setting: Setting | None) -> Message:
    """Say why a setting is not changed."""
    if why is Why.NO_VALUE and setting is not None:
        says = f"“{setting.vietnamese[0].upper()}{setting.vietnamese[1:]}” là {_form(setting.form)}."
    else:
        says = WHY[why]
    return message("setting_not_changed", office, says=says)


def setting_history(office: Office, changes: Sequence[SettingChange]) -> Message:
    """List who changed which setting, the newest first."""
    known = [
        (clock(c.changed_at, office), BY_NAME[c.name].vietnamese, c) for c in changes if c.name in BY_NAME
    ]
    return message("setting_history", office, lines=known)


def _about(template: str, office: Office, change: Changed, choices: tuple[Choice, ...]) -> Message:
    before, after = (_value(change.setting, value) for value in (change.before, change.after))
    name = change.setting.vietnamese
    return message(template, office, choices=choices, name=name, before=before, after=after)


def _value(setting: Setting, written: str) -> str:
    """Write a value with its unit: "7, 3, 1 ngày"."""
    return f"{written} {setting.unit}" if setting.unit and written[-1].isdigit() else written


def _form(form: Form) -> str:
    """Say how a value is written."""
    match form:
        case Days():
            none = "" if form.at_least_one else ", hoặc “không”"
            return f"các số ngày từ {form.least} đến {form.most}, cách nhau bằng dấu phẩy{none}"
        case Number():
            return f"một số từ {form.least} đến {form.most}"
        case Hours():
            return "hai giờ trong ngày, ví dụ 07:30-11:15"
        case Clock():
            return "một giờ trong ngày, ví dụ 08:30"
        case YesOrNo():
            return "“có” hoặc “không”"
        case YearDay():
            return "một ngày trong năm, ví dụ 01/12"
        case DayBefore():
            return "“hôm trước” (hạn là hôm trước ngày D) hoặc “đúng ngày” (hạn là chính ngày D)"
        case _:
            return "một ngày từ thứ hai đến thứ sáu"
