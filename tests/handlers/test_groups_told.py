"""A unit's group hears that there is a new task for the unit, whenever it is given, and nothing of it."""

from datetime import datetime, timedelta

import pytest

from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

OF_BDV, OF_BTC = "-8", "-9"
NEW = "Đơn vị có nhiệm vụ mới; nội dung đã gửi riêng các đồng chí phụ trách."
CHANGED = "Nhiệm vụ của đơn vị có thay đổi; nội dung đã gửi riêng các đồng chí phụ trách."
TO_BDV = CONCLUSION.replace("2. Giao BTC xây dựng", "2. Giao Ban Dân vận xây dựng")
LATER_DAY = CONCLUSION.replace("trước ngày 28/11/2026", "trước ngày 05/12/2026")
RESTRICTED = CONCLUSION.replace("xây dựng kế hoạch tập huấn", "tham mưu công tác nhân sự, kỷ luật cán bộ")


@pytest.fixture
async def grouped(busy: Town) -> Town:
    """Two units have a group each; what was told in them so far is forgotten."""
    for group, unit in ((OF_BDV, "Ban Dân vận"), (OF_BTC, "BTC")):
        await busy.hears(group, text=f"kết nối nhóm với {unit}", sender="chief", private=False)
    busy.channel.sent = [sent for sent in busy.channel.sent if sent.chat_id not in (OF_BDV, OF_BTC)]
    return busy


async def _reassigns(town: Town, task: str = "mục 2") -> None:
    """Let a unit say that a task is not theirs, and the chief give it to another."""
    await town.says("btc", f"{task} không thuộc đơn vị tôi, của Ban Dân vận")
    await town.presses("chief", town.last_to("chief"), "Giao Ban Dân vận")


async def _correct(town: Town, text: str) -> None:
    draft = await town.uploads("chief", "ban-2.txt", text.encode())
    await town.presses("chief", draft, "Phát hành")


@ON_SQLITE
async def test_the_group_of_the_unit_that_gets_a_task_later_hears_of_it(grouped: Town) -> None:
    await _reassigns(grouped)

    assert "NHIỆM VỤ" in grouped.last_to("bdv").text
    assert grouped.all_to(OF_BDV) == [NEW]
    assert grouped.all_to(OF_BTC) == []


@ON_SQLITE
async def test_a_group_waits_for_office_hours(grouped: Town) -> None:
    grouped.now = datetime(2026, 11, 18, 20, tzinfo=ZONE)

    await _reassigns(grouped)

    assert grouped.all_to(OF_BDV) == []
    grouped.now = datetime(2026, 11, 19, 7, 30, tzinfo=ZONE)
    await grouped.deliver()
    assert grouped.all_to(OF_BDV) == [NEW]


@ON_SQLITE
async def test_an_overdue_task_and_a_restricted_one_are_no_more_than_a_new_task(grouped: Town) -> None:
    overdue = (await grouped.cards("btc"))["1"].id
    await grouped.publish(RESTRICTED.replace("45-TB", "46-TB"))
    restricted = (await grouped.cards("btc"))["2"].id
    grouped.channel.sent.clear()
    grouped.later(timedelta(days=14))  # Wednesday 2/12; the first was due on 27/11
    await grouped.remind()

    await _reassigns(grouped, f"#{overdue}")
    await _reassigns(grouped, f"#{restricted}")

    assert "xem tại mục 2 của văn bản" in grouped.last_to("bdv").text
    assert grouped.all_to(OF_BDV) == [NEW, NEW]
    assert grouped.all_to(OF_BTC) == []


@ON_SQLITE
async def test_a_correction_tells_what_is_new_from_what_has_changed(grouped: Town) -> None:
    await _correct(grouped, TO_BDV)

    assert (grouped.all_to(OF_BDV), grouped.all_to(OF_BTC)) == ([NEW], [CHANGED])


@ON_SQLITE
async def test_a_correction_of_another_units_task_is_told_to_its_group_alone(grouped: Town) -> None:
    await _correct(grouped, LATER_DAY)

    assert (grouped.all_to(OF_BDV), grouped.all_to(OF_BTC)) == ([CHANGED], [CHANGED])
    grouped.channel.sent.clear()
    await _correct(grouped, LATER_DAY.replace("sửa chữa nhà văn hóa", "sửa chữa nhà văn hóa phường"))
    assert (grouped.all_to(OF_BDV), grouped.all_to(OF_BTC)) == ([], [])


@ON_SQLITE
async def test_what_the_chief_leaves_as_it_is_is_told_to_no_group(grouped: Town) -> None:
    await grouped.says("btc", "mục 2 không thuộc đơn vị tôi, của Ban Dân vận")
    await grouped.says("chief", "giữ nguyên: theo quy chế")

    assert grouped.all_to(OF_BDV) == grouped.all_to(OF_BTC) == []
