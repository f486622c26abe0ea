"""History is only added to, and every line of it is tied to the message that made it.

The town refuses a change of it in every test that talks with the handlers on SQLite.
"""

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.domain.people import Post, Role
from tests import append_only
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

STORY = (
    ("ubnd", "đã nhận"),
    ("ubnd", "được 60%"),
    ("ubnd", "mục 3 vướng kinh phí"),
    ("chief", "đã tháo gỡ"),
    ("ubnd", "mục 3 xin gia hạn đến 15/1/2027 vì chờ vật tư"),
    ("chief", "không đồng ý"),
    ("ubnd", "mục 3 xong"),
    ("ubnd", "nhầm rồi"),
    ("ubnd", "mục 3 xong"),
    ("chief", "trả lại: thiếu số liệu"),
    ("ubnd", "mục 3 không thuộc đơn vị tôi, của Ban Dân vận"),
    ("chief", "giao Ban Dân vận"),
    ("btc", "mục 1 chuyển đồng chí Hoa làm"),
    ("btc", "lấy lại mục 1"),
    ("btc", "mục 2 nộp cho ai ạ?"),
    ("chief", "trả lời: nộp tại Văn phòng"),
    ("btc", "mục 1 xong"),
    ("chief", "chấp nhận"),
    ("btc", "mục 2 vướng kinh phí"),
)


async def test_a_whole_story_is_only_added_to_and_tied_to_its_messages(town: Town) -> None:
    await town.enters("hoa", await town.codes_for(Post(Role.MEMBER, "btc")), "Lê Thị Hoa")
    await town.publish()

    for who, words in STORY:
        town.later(timedelta(minutes=1))
        await town.hears(who, text=words)
    await town.publish(CONCLUSION.replace("2. Giao BTC xây dựng kế hoạch tập huấn.", "2. Ghi nhận báo cáo."))

    assert await append_only.untied(town.store) == []
    assert "thu hồi" in town.last_to("btc").text


@ON_SQLITE
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE status_reports SET words = 'khác'",
        "DELETE FROM status_reports",
        "UPDATE matters SET opened_at = closed_at",
        "UPDATE matters SET closing = 'refused' WHERE closing IS NOT NULL",
        "DELETE FROM matters",
    ],
)
async def test_the_guard_refuses_a_change(busy: Town, change: str) -> None:
    await busy.says("ubnd", "xong")
    await busy.says("chief", "chấp nhận")

    with pytest.raises(DBAPIError, match="this is history"):
        async with busy.store.transaction() as tx:
            await tx.execute(text(change))
