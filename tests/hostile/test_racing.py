"""Two admins at the same moment, in two processes: one wins, the other is told, the journal has one line."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.domain.chat import Update
from bot.domain.journal import Deed
from bot.domain.people import Post, Role
from bot.services import witnessing
from bot.services.receiving import handle_update
from bot.store import inbox
from bot.store.database import Store
from tests.town import CONCLUSION, Town

RIVALS = ("chief", "deputy")
DECIDED = (Deed.DECIDED,)
POSTS = (Deed.POSTS_CHANGED,)
# What both are told before, what each says then, which deeds are one then, and what the second is told.
RACES = {
    "accepting and returning": (
        (),
        ("việc chờ 1: chấp nhận", "việc chờ 1: trả lại: thiếu số liệu"),
        DECIDED,
        "đã được xử lý",
    ),
    "ending one post": (
        ("cán bộ 2 thôi chức",),
        ("đồng ý thay đổi cán bộ", "đồng ý thay đổi cán bộ"),
        POSTS,
        "không giữ chức vụ này",
    ),
    "giving one post of the office": (
        (),
        ("cán bộ 2 thêm chức văn thư", "cán bộ 2 thêm chức văn thư"),
        POSTS,
        "đang giữ chức vụ này rồi",
    ),
    "admitting and turning away": (
        (),
        ("duyệt thành viên 1", "từ chối thành viên 1"),
        (Deed.ADMITTED, Deed.TURNED_AWAY),
        "đã có người xử lý trước",
    ),
    "publishing a draft": ((), ("phát hành 2", "phát hành 2"), (Deed.PUBLISHED,), "đã được phát hành"),
    "sending an announcement": (
        (),
        ("thông báo 1: gửi ngay", "thông báo 1: gửi ngay"),
        (Deed.ANNOUNCEMENT_SENT,),
        "Không làm được vì thông báo",
    ),
}


@pytest.fixture
async def rivals(store: Store) -> AsyncIterator[list[Store]]:
    """The same database as two processes open it."""
    made = [Store(store.url.render_as_string(hide_password=False)) for _ in RIVALS]
    yield made
    for one in made:
        await one.close()


@pytest.fixture
async def contested(town: Town) -> Town:
    """A report, somebody who wants in, a draft and an announcement wait; two may decide on them."""
    await town.joins("deputy", Post(Role.CHIEF))
    await town.says("ubnd", "mục 3 xong")
    await town.enters("wants", await town.codes_for(Post(Role.MEMBER, "btc"), uses=2))
    await town.uploads("chief", "b.txt", CONCLUSION.replace("45-TB", "46-TB").encode())
    await town.hears("chief", text="thông báo chung cho BTC: họp")
    await town.says("chief", "/huy")
    return town


async def _race(town: Town, rivals: list[Store], words: tuple[str, str]) -> dict[str, list[str]]:
    """Let both say it at the same moment; return what each is told."""
    before = len(town.channel.sent)
    updates = [Update(f"race {who}", who, {"text": said}) for who, said in zip(RIVALS, words, strict=True)]
    async with town.store.transaction() as tx:
        await inbox.add(tx, town.channel.name, updates, town.now)
    async with town.store.reading() as tx:
        waiting = await inbox.waiting(tx, town.channel.name)
    desks = [replace(town.desk, store=store) for store in rivals]
    await asyncio.gather(*(handle_update(d, i) for d, (i, _) in zip(desks, waiting, strict=True)))
    # One that clashed with the other is tried again.
    for desk, (inbox_id, _) in zip(desks, waiting, strict=True):
        await handle_update(desk, inbox_id)
    await town.deliver()
    new = town.channel.sent[before:]
    return {who: [sent.text for sent in new if sent.chat_id == who] for who in RIVALS}


async def _done(town: Town, deeds: tuple[Deed, ...]) -> int:
    async with town.store.reading() as tx:
        return len([told async for told in witnessing.journal(tx) if told.line.entry.deed in deeds])


@pytest.mark.parametrize("race", RACES)
async def test_one_wins_and_the_other_is_told(contested: Town, rivals: list[Store], race: str) -> None:
    first, words, deeds, told = RACES[race]
    for said in first:
        for who in RIVALS:
            await contested.hears(who, text=said)
    before = await _done(contested, deeds)

    answers = await _race(contested, rivals, words)

    assert await _done(contested, deeds) == before + 1
    lost = [who for who, got in answers.items() if any(told in one for one in got)]
    assert len(lost) == 1, answers
