"""The whole life of an assignment in typed words alone, over HTTP."""

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

# Who types what, and what the one it concerns is told after it.
LIFE = (
    ("cadre", "đã nhận", "cadre", "mục 3 (45-TB/ĐU): đã nhận."),
    ("cadre", "được 60%", "cadre", "mục 3 (45-TB/ĐU): đang thực hiện, 60%."),
    ("cadre", "mục 3 vướng kinh phí", "chief", "VƯỚNG MẮC CỦA ĐƠN VỊ"),
    ("chief", "đã tháo gỡ: đã cấp kinh phí", "cadre", "VƯỚNG MẮC ĐÃ THÁO GỠ"),
    ("cadre", "mục 3 xin gia hạn đến 15/1/2027 vì chờ vật tư", "chief", "ĐỀ NGHỊ GIA HẠN"),
    ("chief", "đồng ý", "cadre", "đồng ý gia hạn đến 15/01/2027"),
    ("cadre", "mục 3 xong", "chief", "ĐƠN VỊ BÁO HOÀN THÀNH"),
    ("chief", "trả lại: thiếu số liệu", "cadre", "BÁO CÁO ĐƯỢC TRẢ LẠI"),
    ("cadre", "mục 3 xong", "chief", "ĐƠN VỊ BÁO HOÀN THÀNH"),
    ("chief", "việc chờ", "chief", "1. báo hoàn thành – UBND phường, mục 3 (45-TB/ĐU)"),
    ("chief", "1 chấp nhận", "cadre", "BÁO CÁO ĐƯỢC CHẤP NHẬN"),
    ("cadre", "việc", "cadre", "Hiện đơn vị đồng chí không có nhiệm vụ nào chờ báo cáo."),
    ("cadre", "lịch sử", "cadre", "ĐỒNG CHÍ ĐÃ BÁO CÁO: 06 lần"),
)


@dataclass
class Talk:
    """People who write through the sandbox's HTTP interface."""

    http: ClientSession
    url: str
    people: dict[str, Person]
    folder: Path

    async def says(self, who: str, text: str, to: str, told: str) -> None:
        """Send a text; wait until `to` is told something."""
        await living.settled(self.folder)
        last = self.people[to].last_id
        answer = await self.http.post(
            f"{self.url}sandbox/people/{self.people[who].id}/say", data={"text": text}
        )
        assert answer.status == 200
        await self.people[to].wait_for(lambda m: m.from_bot and m.id > last and told in m.text)


@pytest.fixture
async def talk(tmp_path: Path, now: datetime, directory: Directory) -> AsyncIterator[Talk]:
    """A chief and a focal point who have joined; a conclusion is handed in and waits as a draft."""
    network = Network(TOKEN, SandboxClock(now), limits=UNLIMITED)
    people = {name: network.add_person(name) for name in ("chief", "cadre")}
    async with (
        SandboxServer(network) as server,
        living.office(tmp_path, TOKEN, network, server, directory) as codes,
        ClientSession() as http,
    ):
        made = Talk(http, server.page_url, people, tmp_path)
        for person, code in zip(people.values(), codes, strict=True):
            await person.answer(person.start(code).id)
            await person.answer(person.say("1").id)
        people["chief"].upload("ket-luan.txt", CONCLUSION.encode())
        await people["chief"].wait_for(lambda m: m.from_bot and "Phát hành" in m.text)
        yield made


async def test_a_task_lives_from_its_push_to_its_acceptance_in_words_alone(talk: Talk) -> None:
    await talk.says("chief", "phát hành", "cadre", "THÔNG BÁO NHIỆM VỤ MỚI")

    for who, text, to, told in LIFE:
        await talk.says(who, text, to, told)
