"""Several tasks put off in one message, each until its own moment; nothing of it is taken for a report."""

from datetime import datetime

import pytest

from bot.domain.assignments import State
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

MORE = (
    "4. Giao BTC lập danh sách; hoàn thành trước ngày 28/11/2026.\n\n"
    "5. Giao BTC sơ kết; hoàn thành chậm nhất ngày 24/11/2026.\n"
)


@happened
async def due(town: Town) -> None:
    """On Friday 20/11/2026 btc is told: 1. of task 5, due on Tuesday; 2. and 3. of 1 and 4, due on Friday."""
    await town.publish(CONCLUSION + MORE)
    town.now = datetime(2026, 11, 20, 9, tzinfo=ZONE)
    await town.remind()


@ON_SQLITE
@pytest.mark.parametrize(
    "words",
    [
        "1 mai nhắc, 2 để thứ tư, 3 chiều nhắc",
        "3 chiều nhắc; 1 mai nhắc; còn 2 để thứ tư",
        "1 mai nhắc, 3 chiều nhắc, còn lại để thứ tư",
    ],
)
async def test_each_is_put_off_until_its_own_moment(due: Town, words: str) -> None:
    before = await due.cards("btc")

    said = await due.says("btc", words)

    assert "mục 5 (45-TB/ĐU): 08:30 ngày 23/11/2026" in said
    assert "mục 1 (45-TB/ĐU): 07:30 ngày 25/11/2026" in said
    assert "mục 4 (45-TB/ĐU): 13:30 ngày 20/11/2026" in said
    assert await due.cards("btc") == before


@ON_SQLITE
@pytest.mark.parametrize(("words", "report"), [("xong", "đã hoàn thành"), ("60%", "đang thực hiện, 60%")])
async def test_the_rest_is_what_nothing_is_reported_of(due: Town, words: str, report: str) -> None:
    told = [sent.text for sent in await due.hears("btc", text=f"1 {words}, còn lại mai nhắc")]

    assert "mục 5" not in told[0]
    assert told[0].count("08:30 ngày 23/11/2026") == 2
    assert f"mục 5 (45-TB/ĐU): <b>{report}" in told[1]


@ON_SQLITE
async def test_what_is_reported_beside_them_is_recorded(due: Town) -> None:
    told = [sent.text for sent in await due.hears("btc", text="1 mai nhắc, 2 xong, 3 để thứ tư")]

    assert [("mục 5" in text, "mục 1 " in text, "mục 4" in text) for text in told] == [
        (True, False, True),
        (False, True, False),
    ]
    assert [state for state, _ in (await due.states("btc")).values()].count(State.REPORTED) == 1


@ON_SQLITE
@pytest.mark.parametrize("words", ["2 xong, 9 mai nhắc", "9 xong, 2 mai nhắc", "2 mai nhắc, 9 để thứ tư"])
async def test_a_number_that_is_none_leaves_everything_as_it_was(due: Town, words: str) -> None:
    before = await due.cards("btc")

    said = await due.says("btc", words)
    due.now = datetime(2026, 11, 23, 9, tzinfo=ZONE)
    await due.remind()

    assert "Không tìm thấy nhiệm vụ “9”" in said
    assert await due.cards("btc") == before
    assert "03 nhiệm vụ" in due.all_to("btc")[-1]


@ON_SQLITE
async def test_what_can_not_be_put_off_so_long_is_said(due: Town) -> None:
    due.now = datetime(2026, 11, 24, 9, tzinfo=ZONE)
    await due.remind()

    said = await due.says("btc", "để thứ hai tuần sau")

    assert "mục 5 (45-TB/ĐU): không hoãn, đã đến thời hạn" in said
    assert "mục 1 (45-TB/ĐU): 07:30 ngày 27/11/2026 (không quá thời hạn)" in said


@ON_SQLITE
async def test_what_can_not_be_put_off_beside_a_report_is_said(due: Town) -> None:
    due.now = datetime(2026, 11, 24, 9, tzinfo=ZONE)

    told = [sent.text for sent in await due.hears("btc", text="2 60%, 1 mai nhắc")]

    assert ["CHƯA HOÃN ĐƯỢC" in text for text in told] == [True, False]


@ON_SQLITE
async def test_what_is_overdue_is_told_of_every_week_all_the_same(due: Town) -> None:
    due.now = datetime(2026, 11, 30, 9, tzinfo=ZONE)
    await due.remind()

    said = await due.says("btc", "nhắc lại ngày 31/12/2027")

    assert said.count("09:00 ngày 07/12/2026 (không quá một kỳ nhắc)") == 3


@ON_SQLITE
async def test_a_deadline_that_is_brought_forward_ends_what_would_pass_it(due: Town) -> None:
    await due.says("btc", "2 để thứ sáu")  # the deadline of task 1, which is on Wednesday then
    corrected = CONCLUSION.replace(
        "rà soát hồ sơ; hoàn thành trước ngày 28", "rà soát; hoàn thành trước ngày 26"
    )
    await due.publish(corrected + MORE)
    due.now = datetime(2026, 11, 25, 9, tzinfo=ZONE)
    await due.remind()

    assert "<b>Mục 1</b> (45-TB/ĐU) – đến hạn hôm nay" in due.all_to("btc")[-1]
