"""A later version of a published conclusion: only what changed is sent, the rest keeps its identity."""

from datetime import date, timedelta

from sqlalchemy import select

from bot.domain.assignments import State, Timeliness
from bot.services import tracking
from bot.store.schema import reminders, status_reports
from tests.fake_channel import Sent
from tests.town import CONCLUSION, Town

CORRECTION = "<b>ĐÍNH CHÍNH</b>: 45-TB/ĐU"
LATER_DAY = CONCLUSION.replace("trước ngày 28/11/2026", "trước ngày 05/12/2026")
NO_THIRD = CONCLUSION.partition("\n3. Giao UBND")[0] + "\n"
FOURTH = CONCLUSION + "\n4. Giao Ban Dân vận lập danh sách hộ khó khăn.\n"


async def _draft(town: Town, text: str) -> Sent:
    return await town.uploads("chief", "ban-2.txt", text.encode())


async def _correct(town: Town, text: str) -> dict[str, list[str]]:
    """Publish a later version; return what each unit got."""
    draft = await _draft(town, text)
    before = len(town.channel.sent)
    await town.presses("chief", draft, "Phát hành")
    got = town.channel.sent[before:]
    return {chat: [m.text for m in got if m.chat_id == chat] for chat in ("btc", "bdv", "ubnd")}


async def test_a_later_version_is_recognised_and_shows_what_differs(busy: Town) -> None:
    draft = await _draft(busy, LATER_DAY)

    assert (
        "<b>Đính chính</b> Thông báo số 45-TB/ĐU, ngày 16/11/2026 đã phát hành. Khác bản trước:" in draft.text
    )
    assert "thời hạn 27/11/2026 thành 04/12/2026" in draft.text
    assert "Không đổi: 02 nhiệm vụ." in draft.text


async def test_only_those_concerned_are_told_only_what_changed(busy: Town) -> None:
    got = await _correct(busy, LATER_DAY)

    assert [len(got[chat]) for chat in ("btc", "bdv", "ubnd")] == [1, 1, 0]
    assert got["bdv"][0].startswith(CORRECTION)
    assert "1. <b>Mục 1</b> (45-TB/ĐU) – sửa đổi: nội dung: " in got["bdv"][0]
    assert (
        "thời hạn: thứ Sáu, 04/12/2026 (“hoàn thành trước ngày 05/12/2026”), trước là 27/11/2026"
        in got["bdv"][0]
    )
    assert "Mục 2" not in got["btc"][0]


async def test_what_stays_keeps_its_row_its_state_and_its_reports(busy: Town) -> None:
    await busy.says("btc", "2 được 60%")
    before = await busy.cards("btc")

    await _correct(busy, LATER_DAY)

    after = await busy.cards("btc")
    assert {ref: card.id for ref, card in after.items()} == {ref: card.id for ref, card in before.items()}
    assert (after["2"].state, after["2"].percent) == (State.IN_PROGRESS, 60)
    assert after["2"].given_at == before["2"].given_at
    assert after["1"].due_on == date(2026, 12, 4)
    assert {card.conclusion_id for card in after.values()} == {2}
    async with busy.store.reading() as tx:
        reports = (await tx.execute(select(status_reports.c.assignment_id))).scalars().all()
    assert reports == [before["2"].id]


async def test_an_old_message_still_reports_on_its_task(busy: Town) -> None:
    push = busy.last_to("bdv")
    await _correct(busy, LATER_DAY)

    await busy.says("bdv", "xong", quoting=push)

    assert await busy.states("bdv") == {"1": (State.REPORTED, 100)}


async def test_a_changed_deadline_moves_the_reminders(busy: Town) -> None:
    busy.now += timedelta(days=2)  # Friday 20/11: T-7 of 27/11
    await busy.remind()
    await _correct(busy, LATER_DAY)

    busy.now += timedelta(days=6)  # Thursday 26/11: T-1 of the day before, nothing of 04/12
    await busy.remind()
    quiet = [text for text in busy.all_to("bdv") if "NHẮC VIỆC" in text]
    busy.now += timedelta(days=1)  # Friday 27/11: T-7 of 04/12
    await busy.remind()

    assert len(quiet) == 1
    assert "còn 07 ngày" in busy.all_to("bdv")[-1]
    async with busy.store.reading() as tx:
        due = (await tx.execute(select(reminders.c.due_on).order_by(reminders.c.due_on))).scalars().all()
    assert set(due) == {date(2026, 11, 27), date(2026, 12, 4)}


async def test_an_unchanged_deadline_keeps_its_ladder(busy: Town) -> None:
    busy.now += timedelta(days=2)  # Friday 20/11, T-7: corrected before the tick
    await _correct(busy, FOURTH)

    await busy.remind()

    assert "NHẮC VIỆC" in busy.all_to("btc")[-1]


async def test_what_is_dropped_is_withdrawn_and_its_holders_are_told(busy: Town) -> None:
    card = (await busy.cards("ubnd"))["3"]

    got = await _correct(busy, NO_THIRD)

    assert "1. <b>Mục 3</b> (45-TB/ĐU) – thu hồi: " in got["ubnd"][0]
    assert (got["btc"], got["bdv"]) == ([], [])
    withdrawn = (await busy.cards("ubnd"))["3"]
    assert (withdrawn.id, withdrawn.state) == (card.id, State.WITHDRAWN)
    assert "đã khép lại" in await busy.says("ubnd", "3 xong")
    async with busy.store.reading() as tx:
        found = await tracking.standing(tx, busy.office, busy.now + timedelta(days=75))
    assert [t.timeliness for t in found if t.card.id == card.id] == [Timeliness.WITHDRAWN]


async def test_what_is_added_is_new_to_those_who_get_it(busy: Town) -> None:
    got = await _correct(busy, FOURTH)

    assert "1. <b>Mục 4</b> (45-TB/ĐU) – chủ trì: " in got["bdv"][0]
    assert (got["btc"], got["ubnd"]) == ([], [])
    assert (await busy.states("bdv"))["4"] == (State.NEW, None)


async def test_a_unit_that_leaves_a_task_and_one_that_comes_are_told(busy: Town) -> None:
    got = await _correct(busy, CONCLUSION.replace("phối hợp với Ban Dân vận", "phối hợp với UBND phường"))

    assert "– thu hồi: " in got["bdv"][0]
    assert "– phối hợp: " in got["ubnd"][0]
    assert (await busy.states("bdv"))["1"] == (State.WITHDRAWN, None)
