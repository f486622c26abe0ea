"""In a group the answer is short; the echo and the questions go to the person alone."""

from bot.domain.assignments import State
from bot.domain.chat import Update
from bot.domain.people import Post, Role
from bot.services import gathering
from tests.fake_channel import Sent
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

GROUP = "-7"
NEW = (State.NEW, None)
DONE = (State.REPORTED, 100)
RECORDED = "Đã ghi nhận."
NOT_RECORDED = "Chưa ghi nhận: đề nghị trả lời riêng với hệ thống."


async def _says(town: Town, who: str, text: str, *, quoting: Sent | None = None) -> list[str]:
    """Say something in the group; return what is answered there."""
    quoted = quoting.id if quoting else None
    got = await town.hears(GROUP, text=text, sender=who, private=False, quoted=quoted)
    return [message.text for message in got]


async def test_a_task_named_in_a_group_is_recorded_and_echoed_in_private(busy: Town) -> None:
    assert await _says(busy, "btc", "45-TB/ĐU mục 2 xong") == [RECORDED]

    assert await busy.states("btc") == {"1": NEW, "2": DONE}
    assert "mục 2 (45-TB/ĐU)" in busy.last_to("btc").text


async def test_a_question_goes_to_the_person_and_is_answered_there(busy: Town) -> None:
    assert await _says(busy, "btc", "xong rồi") == [NOT_RECORDED]
    assert await busy.states("btc") == {"1": NEW, "2": NEW}

    await busy.says("btc", "2")

    assert await busy.states("btc") == {"1": NEW, "2": DONE}


@ON_SQLITE
async def test_quoting_the_short_answer_means_its_task(busy: Town) -> None:
    await _says(busy, "btc", "45-TB/ĐU mục 2 50%")

    assert await _says(busy, "btc", "được 70%", quoting=busy.last_to(GROUP)) == [RECORDED]

    assert await busy.states("btc") == {"1": NEW, "2": (State.IN_PROGRESS, 70)}


@ON_SQLITE
async def test_a_question_asked_in_private_is_not_answered_in_a_group(busy: Town) -> None:
    await busy.says("btc", "xong rồi")

    assert await _says(busy, "btc", "2") == [NOT_RECORDED]

    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@ON_SQLITE
async def test_another_units_task_is_not_reported_on(busy: Town) -> None:
    card = (await busy.cards("ubnd"))["3"]

    assert await _says(busy, "btc", f"#{card.id} xong") == [NOT_RECORDED]

    assert await busy.states("ubnd") == {"3": NEW}


@ON_SQLITE
async def test_who_has_not_joined_gets_no_answer(busy: Town) -> None:
    assert await _says(busy, "stranger", "45-TB/ĐU mục 2 xong") == []

    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@ON_SQLITE
async def test_nobody_joins_from_a_group(busy: Town) -> None:
    code = await busy.codes_for(Post(Role.FOCAL, "ubnd"))

    (answer,) = await _says(busy, "stranger", f"/start {code}")

    assert answer.startswith("Không tham gia được từ nhóm: đề nghị nhắn riêng với hệ thống")
    assert "đầu mối" in await busy.enters("stranger", code)


@ON_SQLITE
async def test_marked_words_are_refused_in_private(busy: Town) -> None:
    assert await _says(busy, "btc", "Độ mật: Tối mật. 45-TB/ĐU mục 2 xong") == [NOT_RECORDED]

    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@ON_SQLITE
async def test_a_strangers_words_are_not_stored_and_a_members_are(busy: Town) -> None:
    said = {"text": "#1 xong", "private": False}

    async with busy.store.reading() as tx:
        strange = await gathering.kept(tx, busy.channel, Update("1", GROUP, {**said, "sender": "stranger"}))
        known = await gathering.kept(tx, busy.channel, Update("2", GROUP, {**said, "sender": "btc"}))

    assert strange.body == {}
    assert known.body == {**said, "sender": "btc"}
