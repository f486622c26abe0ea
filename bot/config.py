"""Settings: one frozen object, from the environment and `.env`."""

import re
from datetime import datetime, time
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import SplitResult, quote, quote_plus, unquote, urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.domain.chat import MessageKind
from bot.domain.office import Office
from bot.domain.office_hours import Span
from bot.domain.policy import Policy
from bot.domain.reading.model import BeforeDate

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
MESSAGES = {"Field required": "is missing"}
SHORTEST = 4  # letters of a password that logs blank
TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")


class SettingsError(Exception):
    """One or more settings are wrong or missing; `problems` has a sentence for each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


def _span(value: object) -> object:
    """Read "07:30-11:15" into a Span."""
    if not isinstance(value, str):
        return value
    start, _, end = value.partition("-")
    try:
        return Span(_time(start), _time(end))
    except ValueError:
        raise ValueError("write it as HH:MM-HH:MM, the end after the start") from None


def _time(written: str) -> time:
    return datetime.strptime(written.strip(), "%H:%M").time()  # noqa: DTZ007  # a time of the office's clock


def _kinds(value: object) -> object:
    """Read "push, announcement" into kinds of messages."""
    if not isinstance(value, str):
        return value
    try:
        return frozenset(MessageKind(word.strip()) for word in value.split(",") if word.strip())
    except ValueError:
        raise ValueError(f"write kinds out of {', '.join(MessageKind)}, with commas between") from None


Kinds = Annotated[frozenset[MessageKind], BeforeValidator(_kinds)]
Hours = Annotated[Span, BeforeValidator(_span)]


class Settings(BaseSettings):
    """Everything an office can set; each field is the environment variable of the same name in capitals."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8-sig",  # Notepad begins a file with a mark
        env_ignore_empty=True,
        enable_decoding=False,  # else hours would have to be JSON
        str_strip_whitespace=True,
        frozen=True,
        extra="ignore",
        arbitrary_types_allowed=True,
    )

    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    database_url: str = "sqlite:///dondoc.sqlite3"

    office_name: str = Field("Văn phòng", min_length=1, max_length=200)
    office_contact: str = Field("Văn phòng", min_length=1, max_length=200)
    timezone: str = "Asia/Ho_Chi_Minh"
    morning: Hours = Span(time(7, 30), time(11, 15))
    afternoon: Hours = Span(time(13, 30), time(17, 0))
    before_date: BeforeDate = BeforeDate.DAY_BEFORE

    messages_per_second: int = Field(30, ge=1, le=1000)
    seconds_between_messages_to_a_chat: float = Field(1.0, ge=0, le=60)
    messages_per_minute_to_a_group: int = Field(20, ge=1, le=1000)
    messages_per_minute_from_a_person: int = Field(20, ge=1, le=10_000)
    leave_unsure: Kinds = frozenset()
    max_file_mb: int = Field(20, ge=1, le=20)
    keep_chat_days: int = Field(90, ge=7, le=3650)
    keep_delivery_days: int = Field(365, ge=30, le=3650)
    invite_days: int = Field(14, ge=1, le=365)
    undo_minutes: int = Field(10, ge=1, le=1440)
    accept_at_once: bool = False
    second_admin_over: int = Field(200, ge=0, le=1_000_000)

    log_format: Literal["console", "json"] = "console"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("telegram_token")
    @classmethod
    def _token_form(cls, token: SecretStr | None) -> SecretStr | None:
        if token is None:
            return None
        written = token.get_secret_value().strip()
        if not TOKEN.fullmatch(written):
            raise ValueError("does not look like a bot token (digits, a colon, letters)")
        return SecretStr(written)

    @field_validator("telegram_api_url")
    @classmethod
    def _web_address(cls, url: str) -> str:
        if not url.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        parts = _parts(url)
        if not parts.hostname or parts.query or parts.fragment or any(map(str.isspace, url)):
            raise ValueError("is not a web address such as https://api.telegram.org")
        return url.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _async_driver(cls, url: str) -> str:
        scheme, found, rest = url.partition("://")
        name = scheme.partition("+")[0]
        if not found or name not in DRIVERS:
            raise ValueError("must begin with sqlite:/// or postgresql://")
        if name == "sqlite":
            _check_file(rest)
        else:
            _check_server(rest)
        return f"{DRIVERS[name]}://{rest}"

    @field_validator("timezone")
    @classmethod
    def _known_timezone(cls, name: str) -> str:
        if name not in available_timezones():
            raise ValueError("is not a known time zone, such as Asia/Ho_Chi_Minh")
        return name

    @property
    def office(self) -> Office:
        """What the messages and the rules need to know of the office."""
        return Office(
            name=self.office_name,
            contact=self.office_contact,
            zone=ZoneInfo(self.timezone),
            defaults=Policy(
                morning=self.morning,
                afternoon=self.afternoon,
                digest_at=self.morning.start,
                before_date=self.before_date,
                undo_minutes=self.undo_minutes,
                accept_at_once=self.accept_at_once,
                second_admin_over=self.second_admin_over,
                invite_days=self.invite_days,
            ),
            messages_per_second=self.messages_per_second,
        )

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no log may show: the token, its second half, and the database's password however written."""
        token = self.telegram_token.get_secret_value() if self.telegram_token else ""
        password = _parts(self.database_url).password or ""
        plain = unquote(password)
        written = (password, plain, quote(plain), quote(plain, safe=""), quote_plus(plain))
        # The token's second half alone opens the bot's door; so short a word would blank half of a log.
        return (token, token.partition(":")[2], *(p for p in dict.fromkeys(written) if len(p) >= SHORTEST))


class RunSettings(Settings):
    """What the bot itself can't do without, on top of the rest."""

    telegram_token: SecretStr


def load(env_file: Path | None = Path(".env"), *, to_run: bool = False) -> Settings:
    """Read the settings, from the environment first and `env_file` second.

    Raises SettingsError naming every wrong or missing setting at once, never its value.
    """
    kind = RunSettings if to_run else Settings
    try:
        return kind(_env_file=env_file)
    except ValidationError as error:
        found = error.errors(include_input=False)
        raise SettingsError([_sentence(tuple(e["loc"]), e["msg"]) for e in found]) from None
    except UnicodeDecodeError:
        raise SettingsError([f"{env_file}: is not UTF-8 text; save it as UTF-8"]) from None
    except OSError as error:
        raise SettingsError([f"cannot read {env_file}: {error.strerror}"]) from None


def _parts(url: str) -> SplitResult:
    """Split an address. Raises ValueError, whose words would show a part of it."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises when it is no number
    except ValueError:
        raise ValueError("has a host or a port that can't be read") from None
    return parts


def _check_file(rest: str) -> None:
    """Refuse an SQLite address that names no file: all would be gone with the process."""
    path = rest.partition("?")[0]
    if not path.startswith("/") or path.removeprefix("/") in ("", ":memory:"):
        raise ValueError("names no file; write sqlite:/// and the file's path")


def _check_server(rest: str) -> None:
    if not _parts(f"postgresql://{rest}").path.strip("/"):
        raise ValueError("names no database; write postgresql://user:password@host/database")
    if find_spec("asyncpg") is None:
        raise ValueError("needs asyncpg for PostgreSQL: pip install 'dondoc[postgresql]'")


def _sentence(place: tuple[int | str, ...], message: str) -> str:
    name = str(place[0]).upper() if place else "settings"
    return f"{name}: {MESSAGES.get(message, message.removeprefix('Value error, '))}"
