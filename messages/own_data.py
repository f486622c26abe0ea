"""Messages of a person's own data."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, Protocol

from bot.domain.chat import Choice, MadeFile, Message
from bot.domain.office import Office
from bot.domain.people import Post
from messages.rendering import clock, message

Record = Mapping[str, Any]  # Any: what a row holds
# What each kind of record, and each value of one, is called in a person's own file.
NAMES = {
    "person": "cán bộ",
    "accounts": "tài khoản chat",
    "posts": "vai trò",
    "consents": "đồng ý",
    "reports": "báo cáo",
    "matters": "đã nêu với Văn phòng, đã chỉ đạo",
    "decisions": "đã xử lý",
    "delegations": "giao việc cho đồng nghiệp",
    "acknowledged": "thông báo đã nhận",
    "received": "tin đã gửi hệ thống",
    "sent": "tin hệ thống đã gửi",
    "name": "họ tên",
    "joined_at": "tham gia lúc",
    "remind_at": "giờ nhắc riêng",
    "channel": "mạng",
    "chat_id": "mã chat",
    "role": "mã vai trò",
    "unit": "đơn vị",
    "since": "từ lúc",
    "until": "đến lúc",
    "version": "bản",
    "given_at": "đồng ý lúc",
    "withdrawn_at": "rút lúc",
    "assignment_id": "mã nhiệm vụ",
    "reported_at": "báo cáo lúc",
    "outcome": "mã nội dung",
    "percent": "phần trăm",
    "new_due_on": "thời hạn đề nghị",
    "words": "nguyên văn",
    "opened_at": "nêu lúc",
    "kind": "mã loại",
    "closed_at": "xử lý lúc",
    "closing": "mã kết quả",
    "due_after": "thời hạn mới",
    "said": "nguyên văn",
    "delegated_at": "giao lúc",
    "announcement_id": "mã thông báo",
    "acknowledged_at": "đã nhận lúc",
    "answer": "lựa chọn",
    "received_at": "nhận lúc",
    "body": "tin",
    "settled_at": "gửi lúc",
    "text": "nội dung",
}
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


def own_data_file(office: Office, records: Mapping[str, Sequence[Record]], now: datetime) -> Message:
    """Give a person everything that is kept of them, as a file of JSON that also people can read."""
    named = {NAMES[kind]: [_named(record, office) for record in found] for kind, found in records.items()}
    content = json.dumps(named, ensure_ascii=False, indent=2).encode()
    file = MadeFile(f"du-lieu-{office.today(now):%Y-%m-%d}.json", content)
    return replace(message("own_data_file", office), file=file)


def _named(record: Record, office: Office) -> dict[str, object]:
    """Write a record with Vietnamese names and in the office's time."""
    return {NAMES[name]: _plain(value, office) for name, value in record.items()}


def _plain(value: object, office: Office) -> object:
    """Return a value as JSON has it."""
    if isinstance(value, datetime):
        return clock(value, office)
    return str(value) if isinstance(value, date | time) else value


def name_corrected(office: Office, name: str | None, *, codes: int = 0) -> Message:
    """Say that a person's name is another now, and how many codes for the old one ended; None: how to."""
    return message("name_corrected", office, name=name, codes=codes)


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
