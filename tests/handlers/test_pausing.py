"""The chief lets a task rest: nobody is reminded of it until its unit goes on."""

from datetime import date, datetime

import pytest

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from bot.services import reminding, resuming, summarising
from bot.store import assignments
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

DUE_ON = datetime(2026, 11, 27, 9, tzinfo=ZONE)  # of task 1, which btc leads and bdv coordinates
LATER = datetime(2026, 12, 9, 9, tzinfo=ZONE)  # long overdue


@happened
async def given(town: Town) -> None:
    """The office has published; a specialist, a leader and the head of btc have joined."""
    await town.joins("clerk", Post(Role.SPECIALIST))
    await town.joins("leader", Post(Role.LEADER))
    await town.joins("head", Post(Role.HEAD, "btc"))
    await town.publish()


async def _told(town: Town, when: datetime) -> dict[str, str]:
    """Return by chat what the ticks of a moment tell of reminders and of what is overdue."""
    town.now = when
    before = len(town.channel.sent)
    await town.remind()
    return {m.chat_id: m.text for m in town.channel.sent[before:] if "VIỆC TRONG NGÀY" not in m.text}


async def _goes_on_by_itself(town: Town, when: datetime) -> int:
    town.now = when
    ended = await resuming.tick(town.store, town.office, when)
    await town.deliver()
    return ended


async def test_nobody_is_reminded_of_what_is_paused(given: Town) -> None:
    answer = await given.says("chief", "tạm dừng mục 1 (45-TB/ĐU): chờ ý kiến cấp trên")

    assert "Đã <b>tạm dừng</b> 02 nhiệm vụ: Ban Tổ chức, mục 1 (45-TB/ĐU); Ban Dân vận, mục 1" in answer
    assert "Đã báo: Ban Tổ chức; Ban Dân vận." in answer
    assert given.last_to("btc").text.startswith("<b>NHIỆM VỤ TẠM DỪNG</b>: mục 1 (45-TB/ĐU)")
    assert "“chờ ý kiến cấp trên”" in given.last_to("bdv").text
    assert given.last_to("clerk").text.startswith("<b>NHIỆM VỤ TẠM DỪNG</b>")
    assert await _told(given, DUE_ON) == {}
    assert await _told(given, LATER) == {}


async def test_a_reminder_that_is_queued_is_not_sent_any_more(given: Town) -> None:
    given.now = DUE_ON
    await reminding.tick(given.store, given.office, given.now)
    before = len(given.all_to("btc"))

    await given.says("chief", "mục 1 tạm dừng")

    assert not [text for text in given.all_to("btc")[before:] if "NHẮC VIỆC" in text]


async def test_the_unit_goes_on_when_the_chief_says_so(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")
    given.now = datetime(2026, 11, 25, 9, tzinfo=ZONE)
    answer = await given.says("chief", "mục 1 tiếp tục: đã có ý kiến")

    assert "Ban Tổ chức, mục 1 (45-TB/ĐU): <b>cho tiếp tục thực hiện</b> – “đã có ý kiến”" in answer
    assert "Đã báo: Ban Tổ chức; Ban Dân vận." in answer
    for unit in ("btc", "bdv"):
        assert given.last_to(unit).text.startswith("<b>NHIỆM VỤ TIẾP TỤC THỰC HIỆN</b>: mục 1 (45-TB/ĐU)")
    told = await _told(given, DUE_ON)
    assert "Mục 1" in told["btc"]
    assert "Mục 1" in told["bdv"]


@ON_SQLITE
async def test_what_was_missed_while_it_rested_is_told_to_nobody_afterwards(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")
    given.now = LATER
    await given.says("chief", "mục 1 tiếp tục")

    assert await _told(given, LATER) == {}
    assert "quá hạn" in (await _told(given, datetime(2026, 12, 14, 9, tzinfo=ZONE)))["btc"]


@ON_SQLITE
async def test_it_goes_on_with_another_deadline(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")
    answer = await given.says("chief", "mục 1 tiếp tục đến 20/12/2026")

    assert "cho tiếp tục thực hiện, thời hạn mới 20/12/2026" in answer
    assert (await given.cards("btc"))["1"].due_on == date(2026, 12, 20)
    assert (await given.cards("bdv"))["1"].due_on == date(2026, 12, 20)


@ON_SQLITE
async def test_it_does_not_go_on_with_a_deadline_that_is_over(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")

    assert "Ngày đồng chí ghi đã qua" in await given.says("chief", "mục 1 tiếp tục đến 1/11/2026")
    assert (await given.cards("btc"))["1"].paused


async def test_a_pause_with_a_day_ends_by_itself_in_office_hours(given: Town) -> None:
    answer = await given.says("chief", "mục 1 tạm dừng đến 1/12/2026, chờ Đại hội")

    assert "cho đến thứ Ba, 01/12/2026" in answer
    assert await _goes_on_by_itself(given, datetime(2026, 11, 30, 15, tzinfo=ZONE)) == 0
    assert await _goes_on_by_itself(given, datetime(2026, 12, 1, 6, tzinfo=ZONE)) == 0
    assert await _goes_on_by_itself(given, datetime(2026, 12, 1, 9, tzinfo=ZONE)) == 2
    assert await _goes_on_by_itself(given, datetime(2026, 12, 1, 9, 5, tzinfo=ZONE)) == 0
    for chat in ("btc", "bdv", "chief", "clerk"):
        assert "<b>NHIỆM VỤ TIẾP TỤC THỰC HIỆN</b>" in given.last_to(chat).text
    assert not (await given.cards("btc"))["1"].paused
    assert "chờ Đại hội" in await given.says("btc", f"xem #{(await given.cards('btc'))['1'].id}")


@ON_SQLITE
async def test_a_day_that_is_over_pauses_nothing(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng đến 1/11/2026")

    assert not (await given.cards("btc"))["1"].paused


async def test_a_report_ends_a_pause_and_taken_back_it_rests_again(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")
    await given.says("btc", "mục 1 xong")
    assert (await given.states("btc"))["1"] == (State.REPORTED, 100)
    assert not (await given.cards("btc"))["1"].paused
    await given.says("btc", "0")

    assert (await given.states("btc"))["1"][0] is State.NEW
    assert (await given.cards("btc"))["1"].paused


@ON_SQLITE
async def test_what_is_said_of_a_paused_task_is_stored_and_it_rests_on(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")

    await given.says("btc", "mục 1 được 60%")
    card = (await given.cards("btc"))["1"]
    assert (card.state, card.percent, card.paused) == (State.IN_PROGRESS, 60, True)


@ON_SQLITE
async def test_bare_words_mean_what_does_not_rest(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")
    await given.says("btc", "mục 2 được 20%")
    given.now = datetime(2026, 11, 20, 9, tzinfo=ZONE)
    assert "- mục 2 (45-TB/ĐU): <b>đang thực hiện, 70%</b>" in await given.says("btc", "được 70%")
    await given.says("btc", "1")

    assert (await given.states("btc"))["2"] == (State.IN_PROGRESS, 70)
    assert (await given.states("btc"))["1"] == (State.NEW, None)


@ON_SQLITE
async def test_only_what_is_named_rests(given: Town) -> None:
    await given.says("chief", "tạm dừng mục 2")
    told = await _told(given, DUE_ON)

    assert "Mục 1" in told["btc"]
    assert "Mục 2" not in told["btc"]


@ON_SQLITE
async def test_a_coordinating_unit_rests_alone(given: Town) -> None:
    card = (await given.cards("bdv"))["1"]
    await given.says("chief", f"#{card.id} tạm dừng")

    assert list(await _told(given, DUE_ON)) == ["btc"]


@ON_SQLITE
async def test_nothing_late_is_counted_of_what_rests(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")
    given.now = LATER

    said = await given.says("chief", "/tinhhinh")
    assert "tạm dừng 02" in said
    assert "quá hạn" not in said.lower()
    assert "<b>Đang tạm dừng</b>" in await given.says("btc", "/viec")


@ON_SQLITE
async def test_the_office_is_told_of_what_rests_once_a_week(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")
    for day in (23, 24):  # a Monday and a Tuesday
        given.now = datetime(2026, 11, day, 9, tzinfo=ZONE)
        async with given.store.transaction() as tx:
            await summarising.sum_up(tx, given.office, given.now)
        await given.deliver()

    told = [text for text in given.all_to("clerk") if "tạm dừng 02 (lâu nhất" in text]
    assert len(told) == 1


async def test_the_chief_opens_a_task_and_presses(given: Town) -> None:
    card = (await given.cards("ubnd"))["3"]
    (shown,) = await given.hears("chief", text=f"xem #{card.id}")
    assert "Đã <b>tạm dừng</b> 01 nhiệm vụ" in await given.presses("chief", shown, "Tạm dừng")
    assert "mới giao, đang tạm dừng" in await given.says("ubnd", f"xem #{card.id}")

    assert "cho tiếp tục thực hiện" in await given.says("chief", "1")
    assert not (await given.cards("ubnd"))["3"].paused


@ON_SQLITE
async def test_an_obstacle_is_answered_by_a_pause(given: Town) -> None:
    await given.says("ubnd", "mục 3 tạm dừng vì chờ quy hoạch")
    assert (await given.states("ubnd"))["3"][0] is State.BLOCKED

    assert "Đã <b>tạm dừng</b> 01 nhiệm vụ" in await given.says("chief", "tạm dừng")


@ON_SQLITE
async def test_what_waits_for_the_office_lists_what_rests(given: Town) -> None:
    await given.says("chief", "mục 3 tạm dừng: chờ vốn")

    listed = await given.says("chief", "/cho")
    assert "1. <b>tạm dừng</b> – UBND phường, mục 3 (45-TB/ĐU). Đồng chí Người mẫu: “chờ vốn”." in listed
    assert "cho tiếp tục thực hiện" in await given.says("chief", "1 tiếp tục")


@ON_SQLITE
@pytest.mark.parametrize("who", ["clerk", "leader", "head", "btc", "ubnd"])
@pytest.mark.parametrize("words", ["#{} tạm dừng", "mục 1 tạm dừng", "tạm dừng mục 1 (45-TB/ĐU)"])
async def test_nobody_but_the_chief_pauses(given: Town, who: str, words: str) -> None:
    card = (await given.cards("btc"))["1"]
    await given.hears(who, text=words.format(card.id))

    assert not (await given.cards("btc"))["1"].paused
    assert not (await given.cards("bdv"))["1"].paused


@ON_SQLITE
@pytest.mark.parametrize("who", ["clerk", "leader", "head", "btc", "ubnd"])
@pytest.mark.parametrize("words", ["#{} tiếp tục", "mục 1 tiếp tục", "việc chờ 1: tiếp tục"])
async def test_nobody_but_the_chief_ends_a_pause(given: Town, who: str, words: str) -> None:
    card = (await given.cards("btc"))["1"]
    await given.says("chief", "mục 1 tạm dừng")
    await given.hears(who, text=words.format(card.id))

    assert (await given.cards("btc"))["1"].paused


@ON_SQLITE
async def test_what_is_paused_reported_or_unknown_is_not_paused(given: Town) -> None:
    await given.says("chief", "mục 3 tạm dừng")
    assert "nhiệm vụ đang tạm dừng" in await given.says("chief", "mục 3 tạm dừng")
    await given.says("ubnd", "mục 3 xong")

    assert "Không có gì thay đổi" in await given.says("chief", "mục 3 tạm dừng")
    assert "Không có gì thay đổi" in await given.says("chief", "mục 9 tạm dừng")
    assert "không tạm dừng" in await given.says("chief", "mục 2 tiếp tục")


@ON_SQLITE
async def test_of_several_documents_it_is_asked_which(given: Town) -> None:
    await given.publish(CONCLUSION.replace("45-TB", "46-TB"))
    asked = await given.says("chief", "mục 3 tạm dừng: chờ vốn")
    assert "Đồng chí chọn nhiệm vụ nào để tạm dừng: chờ vốn?" in asked
    await given.says("chief", "2")

    async with given.store.reading() as tx:
        held = await assignments.held_by(tx, ["ubnd"])
    assert [card.conclusion for card in held if card.paused] == ["46-TB/ĐU"]


@ON_SQLITE
async def test_several_rest_at_once_where_each_is_certain(given: Town) -> None:
    await given.says("chief", "tạm dừng mục 2 và 3")
    assert [(await given.cards(u))[ref].paused for u, ref in (("btc", "2"), ("ubnd", "3"))] == [True, True]
    assert len(await given.hears("chief", text="mục 2, mục 3 tiếp tục")) == 2
    await given.publish(CONCLUSION.replace("45-TB", "46-TB").replace("3. Giao", "4. Giao"))

    assert "Đồng chí chọn nhiệm vụ nào" in await given.says("chief", "tạm dừng mục 2 và 3")
