"""What else happens to a task while it rests."""

import json
from datetime import date, datetime

import pytest

from bot.domain.assignments import State
from bot.domain.chat import MadeFile
from bot.domain.people import Post, Role
from bot.services import resuming
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

pytestmark = ON_SQLITE
BY_THEN = datetime(2026, 12, 1, 9, tzinfo=ZONE)


@happened
async def given(town: Town) -> None:
    """The office has published; a specialist and another chief have joined."""
    await town.joins("clerk", Post(Role.SPECIALIST))
    await town.joins("deputy", Post(Role.ADMIN))
    await town.publish()


def _told(town: Town, chat: str, title: str) -> int:
    return sum(title in text for text in town.all_to(chat))


async def test_it_rests_on_with_the_unit_that_it_is_given_to(given: Town) -> None:
    await given.says("chief", "mục 3 tạm dừng đến 1/12/2026, chờ vốn")
    await given.hears("ubnd", text="mục 3 không thuộc đơn vị tôi")
    answer = await given.says("chief", "giao Ban Dân vận")

    assert "Nhiệm vụ vẫn tạm dừng ở đơn vị mới" in answer
    assert "Nhiệm vụ đang tạm dừng: không nhắc" in given.last_to("bdv").text
    assert (await given.cards("bdv"))["3"].paused
    assert not (await given.cards("ubnd"))["3"].paused
    given.now = BY_THEN
    assert await resuming.tick(given.store, given.office, BY_THEN) == 1
    assert not (await given.cards("bdv"))["3"].paused


async def test_what_goes_to_a_unit_that_rests_already_rests_once(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")  # bdv coordinates
    await given.hears("btc", text="mục 1 không thuộc đơn vị tôi")
    await given.says("chief", "giao Ban Dân vận")
    await given.says("chief", "mục 1 tiếp tục")

    assert not (await given.cards("bdv"))["1"].paused


async def test_the_office_is_told_once_of_a_task_of_several_units(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng đến 1/12/2026")
    given.now = BY_THEN
    await resuming.tick(given.store, given.office, BY_THEN)
    await given.deliver()

    for chat in ("clerk", "deputy", "btc", "bdv"):
        assert _told(given, chat, "NHIỆM VỤ TẠM DỪNG") == 1, chat
        assert _told(given, chat, "NHIỆM VỤ TIẾP TỤC THỰC HIỆN") == 1, chat


async def test_another_chief_ends_it_from_the_message(given: Town) -> None:
    await given.says("chief", "mục 3 tạm dừng")

    told = given.last_to("deputy")
    assert "cho tiếp tục thực hiện" in await given.presses("deputy", told, "Cho tiếp tục")
    assert "Việc này đã được xử lý" in await given.presses("deputy", told, "Cho tiếp tục")
    assert not (await given.cards("ubnd"))["3"].paused


async def test_who_is_chief_no_more_pauses_nothing(given: Town) -> None:
    card = (await given.cards("ubnd"))["3"]
    (shown,) = await given.hears("deputy", text=f"xem #{card.id}")
    await given.hears("deputy", text="/rutdongy")
    await given.hears("deputy", text="1")
    await given.hears("deputy", happening="press", press_id="p", text=shown.says("Tạm dừng"), quoted=shown.id)
    await given.hears("deputy", text="mục 3 tạm dừng")

    assert not (await given.cards("ubnd"))["3"].paused


@pytest.mark.parametrize(
    ("words", "state"),
    [("mục 3 vướng kinh phí", State.BLOCKED), ("mục 3 xin gia hạn đến 20/1/2027 vì chờ vốn", State.RECEIVED)],
)
async def test_what_a_unit_asks_meanwhile_is_answered_and_it_rests_on(
    given: Town, words: str, state: State
) -> None:
    await given.says("chief", "mục 3 tạm dừng")
    await given.hears("ubnd", text=words)
    assert (await given.cards("ubnd"))["3"].state is state
    answer = "đã tháo gỡ: đã cấp" if state is State.BLOCKED else "đồng ý"
    await given.hears("chief", text=answer)

    card = (await given.cards("ubnd"))["3"]
    assert card.paused
    assert card.state is (State.IN_PROGRESS if state is State.BLOCKED else State.RECEIVED)
    assert card.due_on == (date(2026, 12, 31) if state is State.BLOCKED else date(2027, 1, 20))


async def test_a_chief_with_a_post_in_a_unit_tells_that_its_work_goes_on(given: Town) -> None:
    await given.joins("chief", Post(Role.FOCAL, "btc"))
    await given.hears("chief", text="mục 2 tiếp tục thực hiện")
    assert (await given.cards("btc"))["2"].state is State.IN_PROGRESS

    await given.says("chief", "mục 2 tạm dừng")
    await given.says("chief", "mục 2 tiếp tục thực hiện")
    assert not (await given.cards("btc"))["2"].paused


async def test_a_correction_lets_it_rest_and_drops_what_it_drops(given: Town) -> None:
    await given.says("chief", "tạm dừng mục 2, 3")
    later = CONCLUSION.replace("tháng 12/2026", "tháng 1/2027")
    await given.publish(later.replace("2. Giao BTC", "2. Giao BDV"))

    assert (await given.cards("ubnd"))["3"].paused
    assert "NHẮC VIỆC" not in given.last_to("ubnd").text
    listed = await given.says("chief", "/cho")
    assert "Ban Tổ chức, mục 2" not in listed


async def test_what_the_chief_said_of_it_is_among_their_own_data(given: Town) -> None:
    await given.says("chief", "mục 3 tạm dừng: chờ vốn")
    await given.says("chief", "mục 3 tiếp tục: đã có vốn")

    (sent,) = await given.hears("chief", text="/xuatdulieu")
    assert isinstance(sent.file, MadeFile)
    kept = json.loads(sent.file.content)
    assert [row["nguyên văn"] for row in kept["đã nêu với Văn phòng, đã chỉ đạo"]] == ["chờ vốn"]
    assert [row["nguyên văn"] for row in kept["đã xử lý"]] == ["đã có vốn"]
