"""An announcement, and what became of it, for the tests of its messages."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.announcements import Announcement, AnnouncementState, Reach
from bot.domain.audiences import Audience, Part
from bot.domain.people import Role
from bot.domain.receipts import Count, Standing, UnitStanding
from tests.conftest import ZONE

NOW = datetime(2026, 11, 18, 9, 0, tzinfo=ZONE)
MEETING = Announcement(
    12, 3, AnnouncementState.DRAFT, "Họp giao ban lúc 14 giờ thứ Sáu", NOW, version=2, author="Nguyễn Văn A"
)
POLL = replace(MEETING, answers=("Dự họp", "Vắng"), ack_by=NOW + timedelta(hours=8))
AUDIENCE = Audience(
    (
        Part(names=("Các ban Đảng",), organisation_ids=("btc",), roles=(Role.HEAD,)),
        Part(overdue=True),
        Part(conclusion_id=1, conclusion="45-TB/ĐU"),
    ),
    (Part(names=("Ban Dân vận",), organisation_ids=("bdv",)),),
)
REACH = Reach((Count("", 1), Count("Ban Tổ chức", 10000)), (Count("Ban Tổ chức", 2),))
STANDING = Standing(
    (UnitStanding("", 1, 1, 1, 0, 0, 0), UnitStanding("Ban Tổ chức", 10, 6, 3, 2, 1, 1)),
    (("given up by the office", 1),),
    (("Dự họp", 3, (Count("Ban Tổ chức", 3),)), ("Vắng", 0, ())),
    (("Ban Tổ chức", ("Nguyễn Văn A", "Trần Thị B")),),
    (("Ban Tổ chức", ("Lê Văn C",)),),
)
