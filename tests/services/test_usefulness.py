"""Each kind of message is sent as long as it is of use, and no longer."""

from datetime import timedelta

import pytest

from bot.domain.chat import Lane, MessageKind
from bot.store.schema import DeliveryState
from tests.services import outbox
from tests.town import Town

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("lane", "useful_for"),
    [(Lane.ANSWER, DAY), (Lane.PUSH, None), (Lane.ANNOUNCEMENT, None)],
)
async def test_a_message_is_owed_as_long_as_its_lane_says(
    town: Town, lane: Lane, useful_for: timedelta | None
) -> None:
    await outbox.owe(town.store, "btc", "tin", town.now, lane)

    row = (await outbox.rows(town.store))[-1]

    assert row.useful_until == (town.now + useful_for if useful_for else None)


async def test_an_answer_that_comes_a_day_late_is_not_sent(town: Town) -> None:
    await outbox.owe(town.store, "btc", "an old answer", town.now, Lane.ANSWER)
    town.later(DAY)

    await town.remind()

    row = (await outbox.rows(town.store))[-1]
    assert (row.state, row.error) == (DeliveryState.FAILED, "too late to be of use")
    assert "an old answer" not in town.all_to("btc")


async def test_a_push_that_comes_a_month_late_is_sent(town: Town) -> None:
    await outbox.owe(town.store, "btc", "a new task", town.now)
    town.later(30 * DAY)

    await town.remind()

    assert "a new task" in town.all_to("btc")


async def test_the_office_is_told_for_three_days_what_a_unit_says(town: Town) -> None:
    await town.publish()

    await town.says("btc", "1 vướng kinh phí")

    (notice,) = [r for r in await outbox.rows(town.store) if r.kind == MessageKind.NOTICE]
    assert notice.useful_until == town.now + 3 * DAY


async def test_the_office_decides_how_long(town: Town) -> None:
    await town.publish()
    for words in (
        "cài đặt bỏ tin trả lời chậm quá 2 ngày",
        "1",
        "cài đặt bỏ tin báo Văn phòng chậm quá 5",
        "1",
    ):
        await town.says("chief", words)

    await town.says("btc", "1 vướng kinh phí")

    rows = (await outbox.rows(town.store))[-2:]
    assert {row.kind: row.useful_until - town.now for row in rows} == {
        MessageKind.ANSWER: 2 * DAY,
        MessageKind.NOTICE: 5 * DAY,
    }


async def test_a_reminder_and_a_new_task_are_known_as_such(town: Town) -> None:
    await town.publish()
    town.later(2 * DAY)
    await town.remind()

    kinds = [row.kind for row in await outbox.rows(town.store) if "NHIỆM VỤ MỚI" in row.text]
    reminders = [row.kind for row in await outbox.rows(town.store) if "NHẮC VIỆC" in row.text]

    assert set(kinds) == {MessageKind.PUSH}
    assert set(reminders) == {MessageKind.REMINDER}
