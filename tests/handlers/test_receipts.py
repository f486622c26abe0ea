"""An answer to an announcement is never taken for a report of a task, and a report never for "đã nhận"."""

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from tests.fake_channel import Sent
from tests.originals import happened
from tests.town import Town

WORDS = "thông báo chung cho mọi người: Nộp báo cáo trước 12/12"


@happened
async def told(town: Town) -> None:
    """UBND phường has one new task; then everybody gets an announcement."""
    await town.publish()
    await town.hears("chief", text=WORDS)
    await town.hears("chief", text="gửi ngay")


def _announcement(town: Town, chat: str) -> Sent:
    return next(m for m in town.channel.sent if m.chat_id == chat and "thông báo: Nộp" in m.text)


async def test_done_said_to_an_announcement_ends_no_task(told: Town) -> None:
    answer = await told.says("ubnd", "xong", quoting=_announcement(told, "ubnd"))

    assert "không phải nhiệm vụ, nên chưa ghi nhận gì" in answer
    assert await told.states("ubnd") == {"3": (State.NEW, None)}


async def test_bare_words_after_an_announcement_are_asked_about(told: Town) -> None:
    answer = await told.says("ubnd", "đã gửi rồi, xong")

    assert "Văn phòng hiểu là" in answer
    assert await told.states("ubnd") == {"3": (State.NEW, None)}


async def test_a_task_that_is_named_is_reported(told: Town) -> None:
    await told.says("ubnd", "mục 3 được 60%", quoting=_announcement(told, "ubnd"))

    assert await told.states("ubnd") == {"3": (State.IN_PROGRESS, 60)}


async def test_received_said_to_an_announcement_receives_no_task(told: Town) -> None:
    answer = await told.says("ubnd", "đã nhận", quoting=_announcement(told, "ubnd"))

    assert "đã nhận thông báo" in answer
    assert await told.states("ubnd") == {"3": (State.NEW, None)}


async def test_received_said_to_a_task_acknowledges_no_announcement(told: Town) -> None:
    card = next(m for m in told.channel.sent if m.chat_id == "ubnd" and "nhiệm vụ" in m.text)

    await told.says("ubnd", "đã nhận", quoting=card)

    assert await told.states("ubnd") == {"3": (State.RECEIVED, None)}
    assert "đã nhận 00" in await told.says("chief", "thông báo 1: tình hình")


async def test_received_alone_is_asked_about_while_a_task_is_new(told: Town) -> None:
    asked = (await told.hears("ubnd", text="đã nhận"))[0]
    assert "thông báo chung" in asked.text
    assert "hay nhiệm vụ mới? Chưa ghi nhận gì." in asked.text

    await told.says("ubnd", "2")
    assert await told.states("ubnd") == {"3": (State.RECEIVED, None)}

    assert "Đã ghi nhận đồng chí đã nhận thông báo" in await told.presses("ubnd", asked, "Thông báo chung")


async def test_a_key_after_an_announcement_is_for_it(told: Town) -> None:
    assert "đã nhận thông báo" in await told.says("ubnd", "1")


async def test_a_question_about_an_announcement_goes_to_the_office(told: Town) -> None:
    answer = await told.says("ubnd", "nộp ở đâu ạ?", quoting=_announcement(told, "ubnd"))

    assert "chuyển" in answer
    assert "nộp ở đâu" in told.last_to("chief").text


async def test_who_did_not_get_it_can_not_acknowledge_it(told: Town) -> None:
    await told.joins("late", Post(Role.FOCAL, "bdv"))

    assert "chưa gửi tới đồng chí" in await told.says("late", "thông báo 1: đã nhận")


async def test_a_sample_is_no_announcement_yet(town: Town) -> None:
    sample, _ = await town.hears("chief", text=WORDS)

    assert "chưa gửi tới đồng chí" in await town.presses("chief", sample, "Đã nhận")
