"""A unit asks for more time; the office gives as much, another day, or none."""

from datetime import date

from tests.handlers.conftest import ON_SQLITE
from tests.town import Town


async def test_more_time_as_asked_moves_the_deadline_and_the_unit_is_told(busy: Town) -> None:
    await busy.says("ubnd", "xin gia hạn đến 15/1/2027 vì chờ số liệu")

    await busy.presses("chief", busy.last_to("chief"), "Đồng ý")

    assert (await busy.cards("ubnd"))["3"].due_on == date(2027, 1, 15)
    told = busy.last_to("ubnd").text
    assert told.startswith("<b>ĐỒNG Ý GIA HẠN</b>: mục 3 (45-TB/ĐU)")
    assert "đồng ý gia hạn đến 15/01/2027" in told


@ON_SQLITE
async def test_more_time_is_refused(busy: Town) -> None:
    before = (await busy.cards("ubnd"))["3"].due_on
    await busy.says("ubnd", "xin gia hạn đến 15/1/2027 vì chờ số liệu")

    await busy.says("chief", "không đồng ý: cần kịp kỳ họp")

    assert (await busy.cards("ubnd"))["3"].due_on == before
    assert "không gia hạn, thời hạn giữ nguyên – “cần kịp kỳ họp”" in busy.last_to("ubnd").text


@ON_SQLITE
async def test_more_time_without_a_day_is_asked_for_it(busy: Town) -> None:
    await busy.says("ubnd", "xin gia hạn thêm")
    assert [c.label for c in busy.last_to("chief").choices] == ["Không đồng ý", "Ngày khác"]

    assert "Gia hạn đến ngày nào?" in await busy.says("chief", "gia hạn")
    assert "Ngày đồng chí ghi đã qua" in await busy.says("chief", "1/11/2026")
    await busy.says("chief", "việc chờ")
    await busy.says("chief", "1 gia hạn đến ngày 20/1/2027")

    assert (await busy.cards("ubnd"))["3"].due_on == date(2027, 1, 20)
