"""Settings: read once, named all at once when wrong, and never changed after."""

from datetime import time
from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from bot import config
from bot.config import Settings, SettingsError
from bot.domain.chat import MessageKind
from bot.domain.office_hours import Span
from bot.domain.reading.model import BeforeDate

TOKEN = "7000000001:AAF-mau_thu_nghiem"
NAMES = tuple(name.upper() for name in Settings.model_fields)


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def _problems(settings: dict[str, str], *, to_run: bool = False) -> list[str]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in settings.items():
            patch.setenv(name, value)
        with pytest.raises(SettingsError) as found:
            config.load(to_run=to_run)
    return found.value.problems


def _loaded(**settings: str) -> Settings:
    Path(".env").write_text("".join(f"{name}={value}\n" for name, value in settings.items()), "utf-8")
    return config.load()


def test_with_nothing_set_the_defaults_hold() -> None:
    given = config.load()

    assert given.telegram_token is None
    assert given.database_url == "sqlite+aiosqlite:///dondoc.sqlite3"
    assert given.office.zone.key == "Asia/Ho_Chi_Minh"


def test_to_run_a_token_is_needed() -> None:
    assert _problems({}, to_run=True) == ["TELEGRAM_TOKEN: is missing"]
    assert _problems({"TELEGRAM_TOKEN": ""}, to_run=True) == ["TELEGRAM_TOKEN: is missing"]


def test_every_wrong_setting_is_named_at_once_and_never_its_value() -> None:
    wrong = dict.fromkeys(NAMES, "~sai hẳn~")
    wrong |= {"OFFICE_NAME": "~sai hẳn~" * 100, "OFFICE_CONTACT": "~sai hẳn~" * 100}

    problems = _problems(wrong)

    assert {p.partition(":")[0] for p in problems} == set(NAMES)
    assert len(problems) == len(NAMES)
    assert "~sai" not in "".join(problems)


@pytest.mark.parametrize(
    "token",
    ["abc", "7000000001", "7000000001:", ":abc", "7000000001:a b", "７００:abc", "700:khóa", "7:a/../b"],
)
def test_what_is_no_token_is_refused_without_being_shown(token: str) -> None:
    (problem,) = _problems({"TELEGRAM_TOKEN": token})

    assert problem == "TELEGRAM_TOKEN: does not look like a bot token (digits, a colon, letters)"


def test_a_token_is_read_without_the_blanks_around_it_and_never_shown() -> None:
    given = _loaded(TELEGRAM_TOKEN=f"' {TOKEN} '")

    assert given.telegram_token is not None
    assert given.telegram_token.get_secret_value() == TOKEN
    assert TOKEN not in repr(given) + str(given.model_dump())


@pytest.mark.parametrize(
    ("written", "used"),
    [
        ("sqlite:///dondoc.sqlite3", "sqlite+aiosqlite:///dondoc.sqlite3"),
        ("sqlite:////var/lib/dondoc/don doc.sqlite3", "sqlite+aiosqlite:////var/lib/dondoc/don doc.sqlite3"),
        ("sqlite+aiosqlite:///a.sqlite3", "sqlite+aiosqlite:///a.sqlite3"),
        ("postgresql://u:p@h:5432/d", "postgresql+asyncpg://u:p@h:5432/d"),
        ("postgres://u:p@h/d", "postgresql+asyncpg://u:p@h/d"),
        ("postgresql://u@/d?host=/run/postgresql", "postgresql+asyncpg://u@/d?host=/run/postgresql"),
    ],
)
def test_a_database_is_named_without_its_driver(written: str, used: str) -> None:
    assert _loaded(DATABASE_URL=written).database_url == used


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("dondoc.sqlite3", "must begin with sqlite:/// or postgresql://"),
        ("mysql://u:geheim@h/d", "must begin with sqlite:/// or postgresql://"),
        ("sqlite:///", "names no file; write sqlite:/// and the file's path"),
        ("sqlite://", "names no file; write sqlite:/// and the file's path"),
        ("sqlite://dondoc.sqlite3", "names no file; write sqlite:/// and the file's path"),
        ("sqlite:///:memory:", "names no file; write sqlite:/// and the file's path"),
        ("postgresql://u:geheim@h:port/d", "has a host or a port that can't be read"),
        (
            "postgresql://u:geheim@h",
            "names no database; write postgresql://user:password@host/database",
        ),
    ],
)
def test_what_names_no_database_is_refused(url: str, reason: str) -> None:
    assert _problems({"DATABASE_URL": url}) == [f"DATABASE_URL: {reason}"]


@pytest.mark.parametrize(
    "url",
    ["api.telegram.org", "ftp://a", "https://", "http://[x", "http://a:cổng", "http://a b", "http://a?b=1"],
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    (problem,) = _problems({"TELEGRAM_API_URL": url})

    assert problem.startswith("TELEGRAM_API_URL: ")


def test_a_web_address_is_used_without_its_last_slash() -> None:
    assert _loaded(TELEGRAM_API_URL="http://127.0.0.1:8081/").telegram_api_url == "http://127.0.0.1:8081"


def test_hours_are_written_as_people_write_them() -> None:
    given = _loaded(MORNING="07:00-11:30", AFTERNOON="13:00 - 16:30", BEFORE_DATE="same_day")

    assert given.morning == Span(time(7), time(11, 30))
    assert given.office.hours.spans[1] == Span(time(13), time(16, 30))
    assert given.before_date is BeforeDate.SAME_DAY


@pytest.mark.parametrize(
    "hours", ["11:30-07:00", "7h-11h", "07:00", "25:00-26:00", "07:00+07:00-11:00+07:00"]
)
def test_hours_that_make_no_span_are_refused(hours: str) -> None:
    assert _problems({"MORNING": hours}) == ["MORNING: write it as HH:MM-HH:MM, the end after the start"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("UNDO_MINUTES", "99999999999999"),
        ("UNDO_MINUTES", "0"),
        ("SECONDS_BETWEEN_MESSAGES_TO_A_CHAT", "inf"),
        ("SECONDS_BETWEEN_MESSAGES_TO_A_CHAT", "nan"),
        ("MESSAGES_PER_SECOND", "0"),
        ("MAX_FILE_MB", "21"),
        ("INVITE_DAYS", "366"),
        ("OFFICE_NAME", "a" * 201),
        ("TIMEZONE", "Hà Nội"),
    ],
)
def test_a_value_out_of_bounds_is_refused(name: str, value: str) -> None:
    (problem,) = _problems({name: value})

    assert problem.startswith(f"{name}: ")


def test_a_name_of_blanks_is_no_name() -> None:
    Path(".env").write_text('OFFICE_NAME="   "\n', "utf-8")

    with pytest.raises(SettingsError, match="OFFICE_NAME"):
        config.load()


def test_the_environment_goes_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OFFICE_NAME", "Văn phòng Đảng ủy phường")

    assert _loaded(OFFICE_NAME="Văn phòng khác").office_name == "Văn phòng Đảng ủy phường"


def test_a_file_that_begins_with_notepads_mark_is_read() -> None:
    Path(".env").write_bytes(f"TELEGRAM_TOKEN={TOKEN}\r\n".encode("utf-8-sig"))

    assert config.load(to_run=True).telegram_token is not None


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
def test_a_file_in_another_encoding_is_named(encoding: str) -> None:
    Path(".env").write_bytes("OFFICE_NAME=Van phòng\n".encode(encoding))

    with pytest.raises(SettingsError) as found:
        config.load()

    assert found.value.problems == [".env: is not UTF-8 text; save it as UTF-8"]


def test_settings_do_not_change() -> None:
    with pytest.raises(ValidationError):
        config.load().office_name = "khác"  # type: ignore[misc]


def test_what_the_office_decides_for_itself_is_so_until_it_does() -> None:
    given = _loaded(INVITE_DAYS="30", UNDO_MINUTES="5", ACCEPT_AT_ONCE="true", SECOND_ADMIN_OVER="50")

    policy = given.office.defaults
    assert (policy.invite_days, policy.undo_minutes) == (30, 5)
    assert (policy.accept_at_once, policy.second_admin_over) == (True, 50)


def test_the_kinds_left_to_the_admin_are_read_with_commas() -> None:
    given = _loaded(LEAVE_UNSURE="push, announcement")

    assert given.leave_unsure == {MessageKind.PUSH, MessageKind.ANNOUNCEMENT}
    assert _problems({"LEAVE_UNSURE": "push;x"}) == [
        "LEAVE_UNSURE: write kinds out of answer, push, reminder, notice, announcement, with commas between"
    ]


def test_what_no_log_may_show_is_known_however_it_is_written() -> None:
    given = Settings(
        _env_file=None,
        telegram_token=SecretStr("7000000001:AAF-mau"),
        database_url="postgresql://dondoc:m%E1%BA%ADt%2Fkh%E1%BA%A9u@host/dondoc",
    )

    assert given.secrets == (
        "7000000001:AAF-mau",
        "AAF-mau",
        "m%E1%BA%ADt%2Fkh%E1%BA%A9u",
        "mật/khẩu",
        "m%E1%BA%ADt/kh%E1%BA%A9u",
    )


def test_so_short_a_password_that_it_would_blank_half_of_a_log_is_left() -> None:
    assert Settings(_env_file=None, database_url="postgresql://a:ab@host/dondoc").secrets == ("", "")
