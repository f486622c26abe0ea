"""What the page asks of the server."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import ClientSession, FormData, StreamReader
from telegram import Bot

from bot.sandbox import Network, Person, SandboxServer

MONDAY_AFTERNOON = datetime(2026, 10, 12, 8, 0, tzinfo=UTC)


@pytest.fixture
async def page(server: SandboxServer) -> AsyncIterator[ClientSession]:
    async with ClientSession(server.page_url) as session:
        yield session


async def test_the_page_and_its_parts_are_served(page: ClientSession) -> None:
    for address, kind in [
        ("/", "text/html"),
        ("/page/main.js", "text/javascript"),
        ("/page/base.css", "text/css"),
    ]:
        async with page.get(address) as answer:
            assert (answer.status, answer.content_type) == (200, kind)
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", ["/page/none.js", "/page/..%2fserver.py", "/page/index.html"])
async def test_nothing_else_is_served(page: ClientSession, path: str) -> None:
    async with page.get(path) as answer:
        assert answer.status == 404


async def test_the_stream_begins_with_everything(page: ClientSession, an: Person) -> None:
    async with page.get("/sandbox/stream") as stream:
        kind, body = await next_event(stream.content)

        assert kind == "state"
        assert body["bot"] == {"name": "Đôn Đốc", "username": "don_doc_mau_bot"}
        assert [message["text"] for message in body["people"][0]["messages"]] == ["/start"]


async def test_the_stream_tells_what_happens(page: ClientSession, an: Person, bot: Bot) -> None:
    async with page.get("/sandbox/stream") as stream:
        await next_event(stream.content)
        await bot.send_message(an.id, "xin chào")
        kind, body = await next_event(stream.content)

        assert kind == "message"
        assert (body["person"]["unread"], body["message"]["text"]) == (1, "xin chào")


async def test_a_person_is_added_and_acts(page: ClientSession, network: Network) -> None:
    async with page.post("/sandbox/people", json={"name": "  Trần   Thị Bình "}) as answer:
        added = await answer.json()
    await act(page, added["id"], "start", payload="join-1")
    await act(page, added["id"], "say", text="xong", quoting=network.people[0].last_id)

    binh = network.people[0]
    assert binh.name == "Trần Thị Bình"
    assert [message.text for message in binh.messages] == ["/start join-1", "xong"]
    assert binh.messages[1].reply_to == binh.messages[0].id


async def test_a_nameless_person_is_not_added(page: ClientSession, network: Network) -> None:
    async with page.post("/sandbox/people", json={"name": "  "}) as answer:
        assert answer.status == 400
    assert network.people == []


async def test_a_file_goes_up_and_comes_down(page: ClientSession, an: Person) -> None:
    form = FormData({"caption": "gửi anh"})
    form.add_field("file", b"noi dung", filename="Báo cáo.html", content_type="text/html")
    async with page.post(f"/sandbox/people/{an.id}/upload", data=form) as answer:
        assert answer.status == 200

    sent = an.messages[-1].content
    assert sent.file
    async with page.get(f"/sandbox/files/{sent.file.id}") as answer:
        assert await answer.read() == b"noi dung"
        assert answer.content_type == "application/octet-stream"
        assert answer.headers["Content-Disposition"].startswith("attachment")


async def test_a_photo_goes_up_and_its_caption_is_edited(page: ClientSession, an: Person) -> None:
    form = FormData({"caption": "xong", "is_photo": "true"})
    form.add_field("file", b"anh", filename="anh.jpg", content_type="image/jpeg")
    async with page.post(f"/sandbox/people/{an.id}/upload", data=form) as answer:
        assert answer.status == 200
    assert await act(page, an.id, "edit", message_id=an.last_id, text="được 60%") == 200

    sent = an.messages[-1]
    assert sent.content.file
    assert (sent.content.file.is_photo, sent.text, sent.edited) == (True, "được 60%", True)


async def test_what_cannot_be_done_is_a_conflict(page: ClientSession, an: Person) -> None:
    assert await act(page, an.id, "press", message_id=999, data="x") == 409
    assert await act(page, an.id, "upload") == 409
    assert await act(page, an.id, "edit", message_id=999, text="x") == 409
    assert await act(page, an.id, "dance") == 404
    assert await act(page, 42, "say", text="ai đó") == 404


async def test_the_clock_moves_by_hours_and_to_the_next_morning(
    page: ClientSession, network: Network
) -> None:
    network.clock.set(MONDAY_AFTERNOON)

    async with page.post("/sandbox/clock", json={"hours": 24}) as answer:
        moved = datetime.fromisoformat((await answer.json())["now"])
    async with page.post("/sandbox/clock", json={"next_morning": True}):
        morning = network.clock.now()

    assert timedelta(hours=24) <= moved - MONDAY_AFTERNOON < timedelta(hours=24, minutes=1)
    assert morning.replace(microsecond=0, second=0) == datetime(2026, 10, 14, 1, 0, tzinfo=UTC)


async def test_another_site_cannot_act(page: ClientSession, an: Person) -> None:
    foreign = {"Origin": "https://evil.example"}
    async with page.post(f"/sandbox/people/{an.id}/block", json={}, headers=foreign) as answer:
        assert answer.status == 403
    assert not an.chat.blocked


async def act(page: ClientSession, person_id: int, action: str, **given: object) -> int:
    async with page.post(f"/sandbox/people/{person_id}/{action}", json=given) as answer:
        return answer.status


async def next_event(content: StreamReader) -> tuple[str, Any]:  # whatever JSON the page is told
    kind = (await content.readline()).decode().removeprefix("event: ").strip()
    body = json.loads((await content.readline()).decode().removeprefix("data: "))
    await content.readline()
    return kind, body
