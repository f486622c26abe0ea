"""Who has left does not come back by an unused code that was made for them; other people's codes stay."""

from datetime import timedelta

import pytest

from bot.domain.journal import Deed
from bot.domain.people import Post, Role
from bot.services import handing_over, joining, retaining, witnessing
from bot.services.retaining import Retention
from bot.store import accounts
from tests.handlers.test_posts import cadre
from tests.town import Town

from .conftest import ON_SQLITE

NAME = "Nguyễn Văn A"
FOCAL, HEAD = Post(Role.FOCAL, "btc"), Post(Role.HEAD, "btc")
IS_OVER = "Mã mời này đã hết hạn"


async def _code(town: Town, post: Post, name: str = NAME) -> str:
    async with town.store.transaction() as tx:
        return (await joining.invite(tx, post, name=name, now=town.now, days=14)).code


async def _is_good(town: Town, code: str) -> bool:
    """Whether a code is offered still, to somebody new each time."""
    (answer,) = await town.hears(f"finder of {code}", text=code)
    assert (IS_OVER in answer.text) != ("Dữ liệu xử lý:" in answer.text)
    return IS_OVER not in answer.text


async def _revoked(town: Town) -> list[str]:
    async with town.store.reading() as tx:
        lines = [told.line.entry async for told in witnessing.journal(tx)]
    return [entry.about for entry in lines if entry.deed == Deed.REVOKED]


async def _loses_the_post(town: Town, words: str = "") -> str:
    """Let the chief end a post of A's; return what the chief is told."""
    await town.says("chief", f"cán bộ {await cadre(town, 'a')} thôi chức {words}".strip())
    return "\n".join(told.text for told in await town.hears("chief", text="1"))


@pytest.fixture
async def town(town: Town) -> Town:
    """A has joined as a focal point by a code without a name."""
    await town.enters("a", await town.codes_for(FOCAL), NAME)
    return town


async def test_the_codes_of_that_name_and_unit_end_and_no_other(town: Town) -> None:
    own = [await _code(town, FOCAL, "NGUYỄN  VĂN A"), await _code(town, HEAD)]
    others = [
        await _code(town, FOCAL, "Nguyễn Văn An"),
        await _code(town, Post(Role.FOCAL, "ubnd")),
        await _code(town, Post(Role.CLERK)),
        await town.codes_for(FOCAL),
    ]

    told = await _loses_the_post(town)

    assert "Đã hủy mã mời chưa dùng ghi họ tên này: 02." in told
    assert [await _is_good(town, code) for code in own] == [False, False]
    assert [await _is_good(town, code) for code in others] == [True] * len(others)
    number = await cadre(town, "a")
    assert sorted(await _revoked(town)) == [
        f'{{"cadre":{number},"role":"{role}","unit":"btc"}}' for role in ("focal", "head")
    ]


@ON_SQLITE
async def test_who_keeps_a_post_there_loses_the_codes_of_the_other_alone(town: Town) -> None:
    await town.says("chief", f"cán bộ {await cadre(town, 'a')} thêm chức cán bộ BTC")
    focal, head = await _code(town, FOCAL), await _code(town, HEAD)

    await _loses_the_post(town, "đầu mối BTC")

    assert (await _is_good(town, focal), await _is_good(town, head)) == (False, True)


@ON_SQLITE
async def test_a_post_of_the_office_ends_with_its_codes(town: Town) -> None:
    await town.says("chief", f"cán bộ {await cadre(town, 'a')} thêm chức văn thư")
    office, unit = await _code(town, Post(Role.SPECIALIST)), await _code(town, HEAD)

    await _loses_the_post(town, "văn thư")

    assert (await _is_good(town, office), await _is_good(town, unit)) == (False, True)


@ON_SQLITE
async def test_a_handover_and_a_withdrawn_consent_end_them_too(town: Town) -> None:
    for leave in (_hands_over, _withdraws):
        code = await _code(town, FOCAL)
        await leave(town)
        assert not await _is_good(town, code), leave
        await town.enters("a", await town.codes_for(FOCAL), NAME)


async def _hands_over(town: Town) -> None:
    async with town.store.transaction() as tx:
        people = await handing_over.colleagues(tx, "btc")
        leaver = next(one for one in people if one.name == NAME)
        done = await handing_over.leave(tx, leaver, office=town.office, now=town.now)
    assert done.codes == 1


async def _withdraws(town: Town) -> None:
    await town.says("a", "tôi rút đồng ý")


@ON_SQLITE
async def test_nobody_keeps_a_way_back_by_changing_the_name_first(town: Town) -> None:
    code = await _code(town, FOCAL)

    assert "Đã hủy mã mời chưa dùng ghi họ tên cũ: 01." in await town.says("a", "sửa họ tên: Người Khác")
    await _loses_the_post(town)

    assert IS_OVER in await town.says("a", code)


@ON_SQLITE
async def test_a_code_made_after_they_left_is_good_even_once_they_are_unlinked(town: Town) -> None:
    await _loses_the_post(town)
    code = await _code(town, FOCAL)
    for _ in range(14):
        town.later(timedelta(hours=1))
        await retaining.tick(town.store, Retention(), town.now)

    assert "Đồng chí chưa tham gia" in await town.says("a", "/viec")
    assert "đầu mối của Ban Tổ chức" in await town.enters("a", code)


@ON_SQLITE
async def test_who_was_asked_for_consent_before_does_not_get_in_afterwards(town: Town) -> None:
    code = await _code(town, HEAD)
    await town.hears("other account", text=code)
    moment = town.now

    town.later(timedelta(seconds=5))
    await _loses_the_post(town)

    async with town.store.transaction() as tx:  # their yes came before, and waited
        account = await accounts.find(tx, "telegram", "other account")
        assert account is not None
        joined = await joining.agree(tx, account, sender_name=NAME, inbox_id=1, now=moment)
    assert joined is joining.JoinRefusal.EXPIRED
