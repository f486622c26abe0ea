"""Who has left can do nothing, by an old button, a reply, a command or a code; nor who has their account."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.domain.journal import Deed
from bot.domain.people import Post, Role
from bot.services import retaining, witnessing
from bot.services.retaining import Retention
from bot.store import accounts, posts
from tests.fake_channel import Sent
from tests.town import Town

from .conftest import ON_SQLITE

OUTSIDE = "Đồng chí chưa tham gia"
COMMANDS = ("/viec", "/lichsu", "/dulieu", "/xuatdulieu", "/cho", "/tinhhinh", "việc chờ 1: chấp nhận")


async def _removed(town: Town, chat: str) -> int:
    """End every post of somebody; return the cadre."""
    async with town.store.transaction() as tx:
        account = await accounts.find(tx, "telegram", chat)
        assert account is not None
        assert account.cadre_id is not None
        await posts.end(tx, account.cadre_id)
        return account.cadre_id


async def _ticks(town: Town, *, hours: int) -> None:
    for _ in range(hours):
        town.later(timedelta(hours=1))
        await retaining.tick(town.store, Retention(), town.now)


async def _unlinked(town: Town) -> list[str]:
    async with town.store.reading() as tx:
        lines = [told.line async for told in witnessing.journal(tx)]
    return [line.entry.about for line in lines if line.entry.deed == Deed.UNLINKED]


async def _reports(town: Town) -> int:
    async with town.store.reading() as tx:
        found = await tx.execute(
            text("SELECT (SELECT count(*) FROM status_reports), (SELECT count(*) FROM matters)")
        )
        return sum(found.one())


async def _tries_everything(town: Town, chat: str, buttons: list[Sent]) -> list[str]:
    """Press every button, answer every message, and give every command; return what is answered."""
    answers = []
    for sent in buttons:
        for choice in sent.choices:
            answers += await town.hears(
                chat, happening="press", press_id="p", text=choice.says, quoted=sent.id
            )
        answers += await town.hears(chat, text="xong", quoted=sent.id)
    for words in (*COMMANDS, "mục 1 xong", "1"):
        answers += await town.hears(chat, text=words)
    return [answer.text for answer in answers]


@pytest.fixture
async def told(town: Town) -> list[Sent]:
    """What a focal point and the chief have got: letters, an echo, a list, a notice."""
    await town.says("btc", "mục 1 được 60%")
    await town.says("btc", "/viec")
    await town.says("ubnd", "mục 3 xong")
    return [sent for sent in town.channel.sent if sent.choices]


@ON_SQLITE
@pytest.mark.parametrize(("chat", "hours"), [("btc", 0), ("chief", 0), ("btc", 13)])
async def test_who_was_removed_does_nothing_by_any_way(
    town: Town, told: list[Sent], chat: str, hours: int
) -> None:
    await _removed(town, chat)
    await _ticks(town, hours=hours)
    before = await _reports(town)

    answers = await _tries_everything(town, chat, [sent for sent in told if sent.chat_id == chat])

    assert await _reports(town) == before
    assert not any("rà soát hồ sơ" in answer or "văn hóa" in answer for answer in answers)


async def test_a_leaver_is_unlinked_within_a_day(town: Town) -> None:
    code = await town.codes_for(Post(Role.MEMBER, "bdv"))
    await town.enters("gone", code)
    cadre_id = await _removed(town, "gone")
    await _ticks(town, hours=6)
    assert OUTSIDE not in await town.says("gone", "/viec")  # a mistake can be mended still

    await _ticks(town, hours=17)

    assert await _unlinked(town) == [f'{{"cadre":{cadre_id}}}']
    assert OUTSIDE in await town.says("gone", "/viec")
    assert "Mã mời này đã có người dùng" in await town.says("gone", code)
    await _ticks(town, hours=24)
    assert len(await _unlinked(town)) == 1


@ON_SQLITE
async def test_who_gets_a_post_again_in_time_stays(town: Town) -> None:
    cadre_id = await _removed(town, "btc")
    await _ticks(town, hours=6)
    async with town.store.transaction() as tx:
        await posts.add(tx, cadre_id, Post(Role.FOCAL, "btc"), town.now)

    await _ticks(town, hours=48)

    assert await _unlinked(town) == []
    assert "chờ báo cáo" in await town.says("btc", "/viec")


@ON_SQLITE
async def test_a_left_account_that_somebody_else_takes_over_tells_nothing_of_before(
    town: Town, told: list[Sent]
) -> None:
    await _removed(town, "btc")
    await _ticks(town, hours=13)
    before = await town.states("btc")

    assert OUTSIDE in await town.says("btc", "mục 1 xong")
    await town.enters("btc", await town.codes_for(Post(Role.MEMBER, "bdv")), "Người Khác")
    await _tries_everything(town, "btc", [sent for sent in told if sent.chat_id == "btc"])
    await town.hears("btc", text="/xuatdulieu")

    file = town.last_to("btc").file
    assert file is not None
    content = getattr(file, "content", b"").decode()
    assert "Người Khác" in content
    assert "mục 1 được 60%" not in content
    assert await town.states("btc") == before
