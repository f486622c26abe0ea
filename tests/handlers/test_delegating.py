"""A cadre hands a task to a colleague of the unit: in words, by a press, and back."""

from datetime import timedelta

import pytest

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import Town

NEW = (State.NEW, None)


@happened
async def crew(town: Town) -> None:
    """UBND phường has two more people: Lê Thị Hoa and Trần Văn Bình; then a conclusion is published."""
    for chat, name in (("hoa", "Lê Thị Hoa"), ("binh", "Trần Văn Bình")):
        await town.enters(chat, await town.codes_for(Post(Role.FOCAL, "ubnd")), name)
    await town.publish()


async def test_a_colleague_is_told_and_is_the_one_reminded(crew: Town) -> None:
    answer = await crew.says("ubnd", "việc 3 chuyển đồng chí Hoa làm")
    crew.now = crew.now.replace(month=12, day=24)
    await crew.remind()

    assert "mục 3 (45-TB/ĐU) <b>chuyển đồng chí Lê Thị Hoa thực hiện</b>." in answer
    assert any(text.startswith("<b>NHIỆM VỤ ĐƯỢC CHUYỂN CHO ĐỒNG CHÍ</b>") for text in crew.all_to("hoa"))
    assert await crew.states("ubnd") == {"3": NEW}
    reminded = [c for c in ("ubnd", "hoa", "binh") if "NHẮC VIỆC" in crew.last_to(c).text]
    assert reminded == ["hoa"]


@ON_SQLITE
async def test_the_office_hears_nothing_of_who_does_it(crew: Town) -> None:
    before = len(crew.all_to("chief"))

    await crew.says("ubnd", "chuyen dc Hoa lam")

    assert len(crew.all_to("chief")) == before
    assert "Hiện không có việc nào" in await crew.says("chief", "/cho")


@ON_SQLITE
async def test_it_stands_in_the_history(crew: Town) -> None:
    await crew.says("ubnd", "chuyển đồng chí Hoa làm")
    await crew.presses("hoa", crew.last_to("hoa"), "Tiếp nhận")
    crew.later(timedelta(minutes=1))
    await crew.presses("hoa", crew.last_to("hoa"), "Sửa lại")

    shown = await crew.says("binh", f"xem #{(await crew.cards('ubnd'))['3'].id}")

    assert "đồng chí Người mẫu: chuyển đồng chí Lê Thị Hoa thực hiện – “chuyển đồng chí Hoa làm”" in shown


@ON_SQLITE
async def test_a_name_that_nobody_bears_is_asked_about(crew: Town) -> None:
    answer = await crew.says("ubnd", "chuyển đồng chí Tuấn làm")

    assert "chưa có ai tên như vậy" in answer
    assert "1. Đồng chí Lê Thị Hoa\n2. Đồng chí Trần Văn Bình\nChưa có thông tin nào được lưu." in answer
    assert "chuyển đồng chí Trần Văn Bình" in await crew.says("ubnd", "2")


@ON_SQLITE
async def test_a_name_that_two_bear_is_asked_about(crew: Town) -> None:
    await crew.enters("hoa2", await crew.codes_for(Post(Role.FOCAL, "ubnd")), "Đỗ Hòa")

    answer = await crew.says("ubnd", "chuyen dong chi hoa lam")

    assert "1. Đồng chí Lê Thị Hoa\n2. Đồng chí Đỗ Hòa\nChưa có" in answer
    assert "Trần Văn Bình" not in answer


@ON_SQLITE
async def test_which_of_several_tasks_is_asked(town: Town) -> None:
    await town.enters("hoa", await town.codes_for(Post(Role.FOCAL, "btc")), "Lê Thị Hoa")
    await town.publish()

    answer = await town.says("btc", "chuyển đồng chí Hoa làm")

    assert "Đồng chí chuyển nhiệm vụ nào?\n1. mục 1 (45-TB/ĐU):" in answer
    assert "mục 2 (45-TB/ĐU) <b>chuyển đồng chí Lê Thị Hoa" in await town.says("btc", "2")


async def test_who_gave_it_takes_it_back(crew: Town) -> None:
    await crew.says("ubnd", "chuyển đồng chí Hoa làm")

    answer = await crew.says("ubnd", "lấy lại việc 3")
    crew.now = crew.now.replace(month=12, day=24)
    await crew.remind()

    assert "trở lại chung của đơn vị" in answer
    assert any("NHIỆM VỤ TRỞ LẠI CHUNG" in text for text in crew.all_to("hoa"))
    assert all("NHẮC VIỆC" in crew.last_to(chat).text for chat in ("ubnd", "hoa", "binh"))


@ON_SQLITE
@pytest.mark.parametrize("words", ["0", "nhầm rồi"])
async def test_a_slip_is_taken_back_and_no_report_with_it(crew: Town, words: str) -> None:
    await crew.says("ubnd", "được 60%")
    await crew.says("ubnd", "mục 3 chuyển đồng chí Hoa làm")

    assert "trở lại chung của đơn vị" in await crew.says("ubnd", words)
    assert await crew.states("ubnd") == {"3": (State.IN_PROGRESS, 60)}


@ON_SQLITE
async def test_a_colleague_does_not_take_it(crew: Town) -> None:
    await crew.says("ubnd", "chuyển đồng chí Hoa làm")

    await crew.presses("hoa", crew.last_to("hoa"), "Không nhận")

    assert "Theo lời đồng chí Lê Thị Hoa" in crew.last_to("ubnd").text


@ON_SQLITE
@pytest.mark.parametrize("words", ["không nhận việc này", "trả lại việc này cho đồng chí Lan"])
async def test_a_colleague_does_not_take_it_in_words(crew: Town, words: str) -> None:
    await crew.says("ubnd", "chuyển đồng chí Hoa làm")

    assert "trở lại chung của đơn vị" in await crew.says("hoa", words)
    assert await crew.states("ubnd") == {"3": NEW}


@ON_SQLITE
async def test_another_unit_is_no_colleague(crew: Town) -> None:
    answers = [
        await crew.says("ubnd", f"chuyển {whom}") for whom in ("chị Hoa bên Ban Dân vận", "Ban Dân vận")
    ]

    assert not any("thực hiện</b>" in answer for answer in answers)
    theirs = (await crew.cards("btc"))["1"].id
    assert "Không tìm thấy" in await crew.says("ubnd", f"chuyển #{theirs}: cán bộ 1")


@ON_SQLITE
async def test_a_colleague_who_cannot_be_reached_leaves_it_to_all(crew: Town) -> None:
    await crew.says("ubnd", "chuyển đồng chí Hoa làm")
    await crew.hears("hoa", happening="left")
    crew.now = crew.now.replace(month=12, day=24)

    await crew.remind()

    assert all("NHẮC VIỆC" in crew.last_to(chat).text for chat in ("ubnd", "binh"))
    assert "không đang chuyển riêng cho ai" not in crew.last_to("ubnd").text
