"""A reminder not sent yet is given up when what it says holds no more; what is left of it is told anew."""

from datetime import datetime

from bot.services import reminding
from bot.store import deliveries
from bot.store.schema import DeliveryState
from tests.conftest import ZONE
from tests.originals import happened
from tests.services import outbox
from tests.town import CONCLUSION, Town

SECOND = "4. Giao BTC lập danh sách; hoàn thành trước ngày 28/11/2026.\n"
DUE_ON = datetime(2026, 11, 27, 9, tzinfo=ZONE)


@happened
async def owed(town: Town) -> None:
    """Tasks 1 and 4 of btc are due that day: one message says so, and is not sent yet."""
    await town.publish(CONCLUSION + SECOND)
    town.now = DUE_ON
    await reminding.tick(town.store, town.office, town.now)


def _reminders(town: Town, chat: str) -> list[str]:
    return [text for text in town.all_to(chat) if "NHẮC VIỆC" in text]


async def test_what_is_settled_is_not_reminded_of(owed: Town) -> None:
    await owed.says("btc", "mục 1 xong; mục 4 xong")
    await owed.remind()

    assert _reminders(owed, "btc") == []
    given_up = [r for r in await outbox.rows(owed.store) if r.error == deliveries.OVERTAKEN]
    assert [r.state for r in given_up] == [DeliveryState.FAILED]


async def test_the_rest_is_told_anew(owed: Town) -> None:
    await owed.says("btc", "mục 4 vướng kinh phí")
    await owed.remind()

    (told,) = _reminders(owed, "btc")
    assert "Mục 1</b>" in told
    assert "Mục 4</b>" not in told


async def test_another_units_reminder_stays(owed: Town) -> None:
    await owed.says("btc", "mục 1 xong; mục 4 xong")
    await owed.deliver()

    assert len(_reminders(owed, "bdv")) == 1


async def test_another_deadline_stops_it(town: Town) -> None:
    await town.publish()
    await town.says("bdv", "mục 1 xin gia hạn đến 15/12/2026 vì chờ số liệu")
    town.now = DUE_ON
    await reminding.tick(town.store, town.office, town.now)

    await town.says("chief", "đồng ý")
    await town.remind()

    assert _reminders(town, "bdv") == []
    assert len(_reminders(town, "btc")) == 1


async def test_who_takes_it_back_is_reminded_again(owed: Town) -> None:
    await owed.says("btc", "mục 1 xong; mục 4 xong")
    await owed.says("btc", "0")
    await owed.remind()

    (told,) = _reminders(owed, "btc")
    assert "02 nhiệm vụ" in told


async def test_who_was_reminded_today_gets_the_rest_tomorrow(owed: Town) -> None:
    await owed.deliver()
    await owed.says("btc", "mục 1 xin gia hạn đến 03/12/2026 vì chờ số liệu")
    await owed.says("chief", "đồng ý")
    await owed.remind()
    assert len(_reminders(owed, "btc")) == 1

    owed.now = DUE_ON.replace(day=30)
    await owed.remind()

    assert len(_reminders(owed, "btc")) == 2
    assert "Mục 1</b> (45-TB/ĐU) – còn 03 ngày" in _reminders(owed, "btc")[1]
    assert "Mục 4</b> (45-TB/ĐU) – quá hạn 03 ngày" in _reminders(owed, "btc")[1]
