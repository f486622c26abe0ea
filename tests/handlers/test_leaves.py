"""Somebody is on leave for some days: who stands in gets everything meanwhile, and no longer."""

from datetime import timedelta

import pytest

from bot.domain.people import Post, Role
from bot.services import retaining, substituting
from bot.services.retaining import Retention
from tests.handlers.conftest import ON_SQLITE
from tests.handlers.test_posts import cadre, held
from tests.town import Town

DAY = timedelta(days=1)


@pytest.fixture
async def hoa(busy: Town) -> Town:
    """Lê Thị Hoa of another unit can stand in for the focal point of Ban Tổ chức."""
    await busy.enters("hoa", await busy.codes_for(Post(Role.MEMBER, "ubnd")), "Lê Thị Hoa")
    return busy


async def _passes(town: Town, days: int) -> None:
    """Let days pass, with every tick of a morning."""
    for _ in range(days):
        town.later(DAY)
        for _ in range(2):  # a tick that runs again does nothing again
            await substituting.tick(town.store, town.office, town.now)
        await retaining.tick(town.store, Retention(), town.now)
        await town.remind()


async def test_a_substitute_gets_the_tasks_meanwhile_and_may_report(hoa: Town) -> None:
    btc, other = await cadre(hoa, "btc"), await cadre(hoa, "hoa")

    said = await hoa.says("chief", f"cán bộ {btc} nghỉ từ 20/11 đến 24/11, cán bộ {other} thay")

    assert "nghỉ từ 20/11/2026 đến hết 24/11/2026; đồng chí Lê Thị Hoa thay" in said
    assert "đồng chí thay đồng chí Người mẫu: đầu mối Ban Tổ chức" in hoa.last_to("hoa").text
    await _passes(hoa, 1)  # the 19th
    assert await held(hoa, "hoa") == [(Role.MEMBER, "ubnd")]
    await _passes(hoa, 4)  # the 23rd, a Monday: T-4 of the task that is due on the 27th
    assert (Role.FOCAL, "btc") in await held(hoa, "hoa")
    assert sum("NHẬN VIỆC THAY" in told for told in hoa.all_to("hoa")) == 1
    reminded = [told for told in hoa.all_to("hoa") if "rà soát hồ sơ" in told]
    assert reminded
    assert not any("27/11" in told and "còn" in told for told in hoa.all_to("btc")[1:])
    assert "mục 2" in await hoa.says("hoa", "45-TB/ĐU mục 2 được 60%")


async def test_afterwards_it_ends_by_itself(hoa: Town) -> None:
    btc, other = await cadre(hoa, "btc"), await cadre(hoa, "hoa")
    await hoa.says("chief", f"cán bộ {btc} nghỉ từ 18/11 đến 19/11, cán bộ {other} thay")
    assert (Role.FOCAL, "btc") in await held(hoa, "hoa")

    await _passes(hoa, 2)

    assert await held(hoa, "hoa") == [(Role.MEMBER, "ubnd")]
    assert "Đồng chí thôi thay đồng chí Người mẫu" in str(hoa.all_to("hoa"))
    assert "Kỳ nghỉ của đồng chí đã hết" in str(hoa.all_to("btc"))
    await hoa.says("hoa", "45-TB/ĐU mục 1 xong")
    assert (await hoa.states("btc"))["1"][1] is None
    await _passes(hoa, 2)
    assert sum("rà soát hồ sơ" in told for told in hoa.all_to("btc")) > 1  # the letter, and a reminder again


@ON_SQLITE
async def test_a_bot_that_stood_still_over_the_whole_leave_begins_nothing(hoa: Town) -> None:
    btc, other = await cadre(hoa, "btc"), await cadre(hoa, "hoa")
    await hoa.says("chief", f"cán bộ {btc} nghỉ từ 20/11 đến 24/11, cán bộ {other} thay")

    hoa.later(10 * DAY)
    await substituting.tick(hoa.store, hoa.office, hoa.now)
    await hoa.deliver()

    assert await held(hoa, "hoa") == [(Role.MEMBER, "ubnd")]
    assert "NHẬN VIỆC THAY" not in str(hoa.all_to("hoa"))
    assert "không có kỳ nghỉ nào" in await hoa.says("chief", f"cán bộ {btc} hết nghỉ")


@ON_SQLITE
async def test_without_a_substitute_the_office_has_the_tasks(busy: Town) -> None:
    await busy.hears("chief", text=f"cán bộ {await cadre(busy, 'btc')} nghỉ từ 18/11 đến 25/11")

    assert "ĐƠN VỊ TẠM KHÔNG CÓ NGƯỜI NHẬN" in str(busy.all_to("chief"))
    before = len(busy.all_to("btc"))
    await _passes(busy, 6)
    assert len(busy.all_to("btc")) == before
    assert "rà soát hồ sơ" in str(busy.all_to("chief")[3:])


@ON_SQLITE
async def test_a_leave_is_ended_early_and_the_lent_post_with_it(hoa: Town) -> None:
    btc, other = await cadre(hoa, "btc"), await cadre(hoa, "hoa")
    await hoa.says("chief", f"cán bộ {btc} nghỉ từ 18/11 đến 30/11, cán bộ {other} thay")

    assert "không còn kỳ nghỉ nào" in await hoa.says("chief", "0")

    assert await held(hoa, "hoa") == [(Role.MEMBER, "ubnd")]


@ON_SQLITE
async def test_nobody_is_told_at_midnight(hoa: Town) -> None:
    btc, other = await cadre(hoa, "btc"), await cadre(hoa, "hoa")
    await hoa.says("chief", f"cán bộ {btc} nghỉ từ 19/11 đến 20/11, cán bộ {other} thay")
    before = len(hoa.all_to("hoa"))

    hoa.later(timedelta(hours=15, minutes=1))
    await substituting.tick(hoa.store, hoa.office, hoa.now)
    await hoa.deliver()
    assert (Role.FOCAL, "btc") in await held(hoa, "hoa")
    assert len(hoa.all_to("hoa")) == before
    hoa.later(timedelta(hours=8))
    await hoa.deliver()
    assert "NHẬN VIỆC THAY" in hoa.last_to("hoa").text


@ON_SQLITE
async def test_who_keeps_people_stands_in_for_nobody_but_a_head_may(busy: Town) -> None:
    await busy.joins("keeper", Post(Role.KEEPER))
    await busy.joins("head", Post(Role.HEAD, "btc"))
    btc = await cadre(busy, "btc")

    for who, told in (("keeper", "Không ai tự đổi"), ("head", "Đã ghi")):
        words = f"cán bộ {btc} nghỉ từ 20/11 đến 24/11, cán bộ {await cadre(busy, who)} thay"
        assert told in (await busy.hears(who, text=words))[0].text


@ON_SQLITE
async def test_what_was_given_for_good_meanwhile_stays(hoa: Town) -> None:
    btc, other = await cadre(hoa, "btc"), await cadre(hoa, "hoa")
    await hoa.says("chief", f"cán bộ {btc} nghỉ từ 18/11 đến 19/11, cán bộ {other} thay")
    await hoa.says("chief", f"cán bộ {other} thêm chức đầu mối BTC")

    await _passes(hoa, 3)

    assert (Role.FOCAL, "btc") in await held(hoa, "hoa")


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("cán bộ {btc} nghỉ từ 1/11 đến 5/11", "đã qua"),
        ("cán bộ {btc} nghỉ từ 31/2 đến 5/3", "Chưa rõ từ ngày nào"),
        ("cán bộ {btc} nghỉ từ 20/11 đến 24/11, cán bộ 99 thay", "Không tìm thấy người thay"),
        ("cán bộ {btc} nghỉ từ 20/11 đến 24/11, cán bộ {btc} thay", "Không tìm thấy người thay"),
        ("cán bộ {chief} nghỉ từ 20/11 đến 24/11", "phải có người thay"),
        ("cán bộ {btc} nghỉ từ 24/11 đến 29/11", "đã có kỳ nghỉ"),
    ],
)
async def test_what_is_not_possible_changes_nothing(hoa: Town, words: str, why: str) -> None:
    btc, chief = await cadre(hoa, "btc"), await cadre(hoa, "chief")
    await hoa.says("chief", f"cán bộ {btc} nghỉ từ 25/11 đến 26/11")

    assert why in await hoa.says("chief", words.format(btc=btc, chief=chief))
