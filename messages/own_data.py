"""Messages of a person's own data."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from bot.domain.chat import Choice, Message
from bot.domain.office import Office
from bot.domain.people import Post
from messages.rendering import clock, message

NOT_NOW = Choice("2", "Thôi", "thôi")


class Given(Protocol):
    """A consent, as it is shown."""

    @property
    def version(self) -> str: ...
    @property
    def given_at(self) -> datetime: ...


class Kept(Protocol):
    """What is kept of a person, as it is shown."""

    @property
    def name(self) -> str: ...
    @property
    def posts(self) -> Sequence[tuple[Post, str | None]]: ...
    @property
    def consents(self) -> Sequence[Given]: ...
    @property
    def reports(self) -> int: ...


def own_data(office: Office, kept: Kept) -> Message:
    """Show a person what is kept of them, and what they may do about it."""
    choices = (
        Choice("1", "Sửa họ tên", "sửa họ tên"),
        Choice("2", "Rút đồng ý", "rút đồng ý"),
        Choice("3", "Xóa dữ liệu", "xóa dữ liệu của tôi"),
    )
    agreed = [(one.version, clock(one.given_at, office)) for one in kept.consents]
    return message("own_data", office, choices=choices, kept=kept, agreed=agreed)


def name_corrected(office: Office, name: str | None) -> Message:
    """Say that a person's name is another now; None: how to say it."""
    return message("name_corrected", office, name=name)


def ask_withdrawing(office: Office) -> Message:
    """Ask whether a person takes their consent back."""
    return message("ask_withdrawing", office, choices=(Choice("1", "Rút đồng ý", "tôi rút đồng ý"), NOT_NOW))


def consent_withdrawn(office: Office) -> Message:
    """Say that nothing is sent any more."""
    return message("consent_withdrawn", office)


def ask_erasing(office: Office) -> Message:
    """Ask whether a person's data are erased."""
    choices = (Choice("1", "Xóa", "tôi đồng ý xóa dữ liệu"), NOT_NOW)
    return message("ask_erasing", office, choices=choices)


def data_erased(office: Office) -> Message:
    """Say what was erased, and what stays."""
    return message("data_erased", office)


def use_paper(office: Office, name: str, units: Sequence[str], *, account_id: int) -> Message:
    """Tell colleagues and the office that somebody is reached on paper from now on."""
    return replace(message("use_paper", office, name=name, units=", ".join(units)), account_id=account_id)
