"""A group chat over HTTP: the real channel, handlers and database, against a sandbox."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.domain.directory import Directory
from bot.sandbox import UNLIMITED, Network, Person, SandboxClock, SandboxServer
from tests import living
from tests.town import CONCLUSION

from .conftest import TOKEN


@dataclass
class Room:
    """A group with the bot in it; `says` speaks there as somebody."""

    http: ClientSession
    url: str
    network: Network
    group: Person
    chief: Person
    cadre: Person
    folder: Path

    async def says(self, who: Person, text: str, quoting: int = 0) -> str:
        """Say something in the group over HTTP; return what is answered there."""
        last = self.group.last_id
        told = {"group": self.group.id, "text": text, "quoting": quoting}
        answer = await self.http.post(f"{self.url}sandbox/people/{who.id}/say_in", data=told)
        assert answer.status == 200
        return (await self.group.answer(last)).text


@pytest.fixture
async def room(tmp_path: Path, now: datetime, directory: Directory) -> AsyncIterator[Room]:
    """A chief and a focal point of UBND phường have joined, and a conclusion is published."""
    network = Network(TOKEN, SandboxClock(now), limits=UNLIMITED)
    chief, cadre = network.add_person("chief"), network.add_person("cadre")
    async with (
        SandboxServer(network) as server,
        living.office(tmp_path, TOKEN, network, server, directory) as codes,
        ClientSession() as http,
    ):
        async with http.post(f"{server.page_url}sandbox/groups", json={"name": "Nhóm mẫu"}) as answer:
            group = network.person((await answer.json())["id"])
        assert group is not None
        for person, code in zip((chief, cadre), codes, strict=True):
            await person.answer(person.start(code).id)
            await person.answer(person.say("1").id)
        chief.upload("ket-luan.txt", CONCLUSION.encode())
        await chief.wait_for(lambda m: m.from_bot and "Phát hành" in m.text)
        await living.settled(tmp_path)
        chief.say("phát hành")
        await cadre.wait_for(lambda m: "THÔNG BÁO NHIỆM VỤ MỚI" in m.text)
        await living.settled(tmp_path)
        yield Room(http, server.page_url, network, group, chief, cadre, tmp_path)


async def test_a_report_in_a_group_is_answered_shortly_there_and_fully_in_private(room: Room) -> None:
    assert await room.says(room.cadre, "45-TB/ĐU mục 3 được 60%") == "Đã ghi nhận."
    echo = await room.cadre.wait_for(lambda m: "đang thực hiện, 60%" in m.text)
    await living.settled(room.folder)

    assert await room.says(room.cadre, "được 70%", quoting=room.group.last_id) == "Đã ghi nhận."
    await room.cadre.wait_for(lambda m: "đang thực hiện, 70%" in m.text)

    assert "mục 3 (45-TB/ĐU)" in echo.text


async def test_of_strangers_and_small_talk_nothing_is_kept(room: Room) -> None:
    stranger = room.network.add_person("stranger")
    stranger.say_in(room.group, "45-TB/ĐU mục 3 xong, lời của người lạ")
    room.cadre.say_in(room.group, "chuyện riêng trong nhóm")

    assert await room.says(room.cadre, "@don_doc_mau_bot được 60%") == "Đã ghi nhận."

    stored = b"".join(path.read_bytes() for path in room.folder.glob("dondoc.sqlite3*"))
    assert rb"\u0111\u01b0\u1ee3c 60%" in stored
    assert "người lạ".encode() not in stored
    assert rb"ng\u01b0\u1eddi l\u1ea1" not in stored
    assert "chuyện riêng".encode() not in stored
    assert rb"chuy\u1ec7n" not in stored


async def test_nobody_joins_from_a_group(room: Room) -> None:
    stranger = room.network.add_person("stranger")

    assert await room.says(stranger, "/start K7MP-4QXT") == (
        "Không tham gia được từ nhóm: đề nghị nhắn riêng với hệ thống và không gửi mã mời vào nhóm."
    )
