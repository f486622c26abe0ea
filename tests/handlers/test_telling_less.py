"""Less than before is asked about, and a colleague's later "done" is added to the first."""

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

DONE = (State.REPORTED, 100)


async def test_a_lower_percent_is_asked_about_before_it_is_stored(busy: Town) -> None:
    await busy.says("ubnd", "được 60%")

    answer = await busy.says("ubnd", "mục 3 được 40%")

    assert "Trước đó mục 3 (45-TB/ĐU) đã báo 60%.\nChưa có thông tin nào được lưu." in answer
    assert await busy.states("ubnd") == {"3": (State.IN_PROGRESS, 60)}
    await busy.says("ubnd", "1")
    assert await busy.states("ubnd") == {"3": (State.IN_PROGRESS, 40)}


@ON_SQLITE
async def test_not_begun_after_some_progress_is_asked_about(busy: Town) -> None:
    await busy.says("ubnd", "được 60%")

    assert "đã báo 60%" in await busy.says("ubnd", "mục 3 chưa làm gì")
    await busy.says("ubnd", "không đúng")

    assert await busy.states("ubnd") == {"3": (State.IN_PROGRESS, 60)}


@ON_SQLITE
async def test_the_same_or_more_is_stored_at_once(busy: Town) -> None:
    await busy.says("ubnd", "được 60%")
    await busy.says("ubnd", "mục 3 được 60%")
    await busy.says("ubnd", "mục 3 được 80%")

    assert await busy.states("ubnd") == {"3": (State.IN_PROGRESS, 80)}


async def test_a_colleagues_done_is_added_and_the_first_counts(busy: Town) -> None:
    await busy.joins("head", Post(Role.HEAD, "ubnd"))
    await busy.says("ubnd", "mục 3 xong")
    told = len(busy.all_to("chief"))

    answer = await busy.says("head", "mục 3 xong rồi, số 12-BC/UBND")
    again = await busy.says("head", "mục 3 xong")

    assert "Lời của đồng chí được ghi thêm; báo cáo đầu tiên vẫn có giá trị." in answer
    assert "Không có gì thay đổi." in again
    assert len(busy.all_to("chief")) == told
    assert (await busy.says("chief", "/cho")).count("báo hoàn thành") == 1
    card = await busy.says("head", f"xem #{(await busy.cards('ubnd'))['3'].id}")
    assert card.count("đã hoàn thành – “mục 3 xong") == 2


@ON_SQLITE
async def test_what_was_added_is_taken_back_and_the_first_stays(busy: Town) -> None:
    await busy.joins("head", Post(Role.HEAD, "ubnd"))
    await busy.says("ubnd", "mục 3 xong")
    await busy.says("head", "mục 3 xong rồi")
    told = len(busy.all_to("chief"))

    await busy.says("head", "nhầm rồi")

    assert await busy.states("ubnd") == {"3": DONE}
    assert len(busy.all_to("chief")) == told
    assert "1. <b>báo hoàn thành</b>" in await busy.says("chief", "/cho")
