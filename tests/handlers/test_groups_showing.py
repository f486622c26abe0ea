"""Files and edits in a group: what shows or changes a report is taken, and all else is left to the people."""

from typing import Any

from bot.domain.assignments import State
from tests.handlers.conftest import ON_SQLITE
from tests.handlers.test_groups import DONE, GROUP, NEW, NOT_RECORDED, RECORDED
from tests.handlers.test_showing import shown
from tests.town import Town

NAME = "bien-ban.pdf"
FILE = {"file_id": NAME, "name": NAME, "size_bytes": 8}


async def _hears(town: Town, who: str, **body: Any) -> list[str]:  # Any: the fake network's update
    town.channel.contents[NAME] = b"noi dung"
    return [message.text for message in await town.hears(GROUP, sender=who, private=False, **body)]


async def test_a_file_whose_caption_names_a_task_is_its_evidence(busy: Town) -> None:
    assert await _hears(busy, "btc", text="45-TB/ĐU mục 2 xong", file=FILE) == [RECORDED]

    assert await busy.states("btc") == {"1": NEW, "2": DONE}
    assert [evidence.name for evidence in await shown(busy, "btc", "2")] == [NAME]


@ON_SQLITE
async def test_a_file_that_answers_the_short_answer_is_evidence_of_its_task(busy: Town) -> None:
    await _hears(busy, "btc", text="45-TB/ĐU mục 2 xong")

    await _hears(busy, "btc", file=FILE, quoted=busy.last_to(GROUP).id)

    assert [evidence.name for evidence in await shown(busy, "btc", "2")] == [NAME]


@ON_SQLITE
async def test_a_file_of_the_office_is_no_conclusion_in_a_group(busy: Town) -> None:
    assert await _hears(busy, "chief", text="kết luận #1", file=FILE) == [NOT_RECORDED]

    assert "Trong nhóm chỉ nhận tệp" in busy.last_to("chief").text


@ON_SQLITE
async def test_an_edit_replaces_what_the_message_had_reported(busy: Town) -> None:
    await _hears(busy, "btc", text="45-TB/ĐU mục 2 xong", message_id="9")

    got = await _hears(busy, "btc", text="45-TB/ĐU mục 2 70%", message_id="9", happening="edited")

    assert got == [RECORDED]
    assert await busy.states("btc") == {"1": NEW, "2": (State.IN_PROGRESS, 70)}


@ON_SQLITE
async def test_an_edit_of_what_had_reported_nothing_gets_no_answer(busy: Town) -> None:
    before = len(busy.channel.sent)

    assert await _hears(busy, "btc", text="45-TB/ĐU mục 2 xong", message_id="9", happening="edited") == []

    assert len(busy.channel.sent) == before
    assert await busy.states("btc") == {"1": NEW, "2": NEW}
