"""A reminder that is put off comes again when it was asked for, and once."""

from datetime import datetime

import pytest

from bot.domain.assignments import State
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

SECOND = "4. Giao BTC lập danh sách; hoàn thành trước ngày 28/11/2026.\n"


@happened
async def due(town: Town) -> None:
    """Tasks 1 and 4 of btc are due on Friday 27/11/2026; a week before, their people are reminded."""
    await town.publish(CONCLUSION + SECOND)
    await _on(town, 20)


async def _on(town: Town, day: int, hour: int = 9, *, month: int = 11) -> None:
    town.now = datetime(2026, month, day, hour, tzinfo=ZONE)
    await town.remind()


def _reminders(town: Town, chat: str = "btc") -> list[str]:
    return [text for text in town.all_to(chat) if "NHẮC VIỆC" in text]


@ON_SQLITE
async def test_it_comes_again_this_afternoon_and_once(due: Town) -> None:
    said = await due.says("btc", "nhắc lại chiều nay")
    for hour in (10, 11, 14, 15):
        await _on(due, 20, hour)

    assert "13:30 ngày 20/11/2026" in said
    assert len(_reminders(due)) == 2
    assert len(_reminders(due, "bdv")) == 1


@ON_SQLITE
async def test_until_then_no_rung_is_told(due: Town) -> None:
    await due.says("btc", "để thứ tư")
    await _on(due, 23)  # T-3 of the others
    assert (len(_reminders(due)), len(_reminders(due, "bdv"))) == (1, 2)

    await _on(due, 25)
    await _on(due, 25, 14)

    assert len(_reminders(due)) == 2
    assert "02 nhiệm vụ" in _reminders(due)[1]


@ON_SQLITE
async def test_a_number_puts_off_that_one(due: Town) -> None:
    said = await due.says("btc", "2 để thứ tư")
    await _on(due, 23)

    assert "mục 4" in said
    assert "mục 1" not in said
    assert "Mục 4</b>" not in _reminders(due)[1]


@ON_SQLITE
async def test_it_never_passes_the_deadline(due: Town) -> None:
    await _on(due, 26)
    said = await due.says("btc", "để thứ hai")
    await _on(due, 27, 8)

    assert "07:30 ngày 27/11/2026" in said
    assert "đến hạn hôm nay" in _reminders(due)[-1]
    assert "CHƯA HOÃN ĐƯỢC" in await due.says("btc", "mai nhắc")


@ON_SQLITE
async def test_what_is_reported_meanwhile_does_not_come_again(due: Town) -> None:
    await due.says("btc", "nhắc lại chiều nay")
    await due.says("btc", "mục 1 xong; mục 4 xong")
    await _on(due, 20, 14)

    assert len(_reminders(due)) == 1


@ON_SQLITE
async def test_it_changes_no_deadline_and_no_state(due: Town) -> None:
    before = await due.cards("btc")
    await due.says("btc", "để thứ hai")

    assert await due.cards("btc") == before


@ON_SQLITE
@pytest.mark.parametrize("words", ["1 xong, 2 để thứ tư", "2 để thứ tư; 1 xong"])
async def test_it_may_stand_beside_a_report(due: Town, words: str) -> None:
    told = [sent.text for sent in await due.hears("btc", text=words)]

    assert ["ĐÃ GHI</b>: sẽ nhắc lại" in text for text in told] == [True, False]
    assert "mục 4" in told[0]
    assert "đã hoàn thành" in told[1]
    assert (await due.states("btc"))["1"][0] is State.REPORTED
    await _on(due, 23)
    assert len(_reminders(due)) == 1


@ON_SQLITE
@pytest.mark.parametrize("words", ["em đang họp, chiều nhắc lại nhé", "bận quá chiều nhắc"])
async def test_why_is_no_report(due: Town, words: str) -> None:
    before = await due.cards("btc")

    said = await due.says("btc", words)

    assert "13:30 ngày 20/11/2026" in said
    assert await due.cards("btc") == before


@ON_SQLITE
async def test_what_is_reported_of_one_puts_that_one_off(due: Town) -> None:
    told = [sent.text for sent in await due.hears("btc", text="mục 4 chưa làm, mai nhắc lại")]

    assert "mục 4" in told[0]
    assert "mục 1" not in told[0]


@ON_SQLITE
@pytest.mark.parametrize(
    "words", ["xong rồi, mai nhắc", "cuộc họp xong mai nhắc", "xong việc đó đã, mai nhắc"]
)
async def test_an_end_beside_it_is_not_taken_for_a_report_alone(due: Town, words: str) -> None:
    await due.hears("btc", text=words)

    assert all(state is not State.REPORTED for state, _ in (await due.states("btc")).values())


@ON_SQLITE
async def test_where_no_moment_is_named_it_is_asked(due: Town) -> None:
    asked = await due.says("btc", "để sau nhé")
    said = await due.says("btc", "2")

    assert "Chưa hoãn nhiệm vụ nào." in asked
    assert "mục 1 (45-TB/ĐU): 08:30 ngày 23/11/2026" in said  # a Friday: tomorrow is on Monday
    assert "mục 4" in said


@ON_SQLITE
async def test_a_section_of_the_document_is_not_a_place_of_the_list(due: Town) -> None:
    assert "mục 4" in await due.says("btc", "mục 4 để thứ tư")
    assert "Không tìm thấy" in await due.says("btc", "mục 9 để thứ tư")


@ON_SQLITE
async def test_what_was_answered_in_between_does_not_hide_the_list(due: Town) -> None:
    await due.says("btc", "1 xong")

    said = await due.says("btc", "mai nhắc")

    assert "mục 4" in said
    assert "mục 1 " not in said


@ON_SQLITE
@pytest.mark.parametrize("words", ["để đến hạn rồi nhắc", "đến hạn thì nhắc nhé", "em bận quá, đến hạn nhắc"])
async def test_until_the_deadline_is_its_morning_and_no_report(due: Town, words: str) -> None:
    before = await due.cards("btc")

    said = await due.says("btc", words)
    for day in (23, 24, 26):
        await _on(due, day)
    quiet = len(_reminders(due))
    await _on(due, 27)

    assert said.count("07:30 ngày 27/11/2026") == 2
    assert await due.cards("btc") == before
    assert quiet == 1
    assert "02 nhiệm vụ" in _reminders(due)[1]
    assert "CHƯA HOÃN ĐƯỢC" in await due.says("btc", words)
