"""Duties follow the post: to the successor, to the colleagues left, else to the office."""

from datetime import datetime

from bot.domain.people import Post, Role
from bot.services import handing_over, reminding
from bot.services.handing_over import HandedOver
from bot.store import accounts
from bot.store.accounts import Recipient
from tests.conftest import ZONE
from tests.originals import happened
from tests.town import Town

DUE = datetime(2026, 11, 27, 9, tzinfo=ZONE)  # task 1 of btc and bdv
HANDED = "BÀN GIAO NHIỆM VỤ"


@happened
async def town(town: Town) -> None:
    await town.publish()


async def _of(town: Town, chat: str) -> Recipient:
    async with town.store.reading() as tx:
        found = await accounts.find(tx, "telegram", chat)
        assert found is not None
        people = await accounts.reporting_for(tx, ["btc", "bdv", "ubnd"])
        return next(one for one in people if one.account_id == found.id)


async def _leaves(town: Town, chat: str, successor: str | None = None) -> HandedOver:
    to = await _of(town, successor) if successor else None
    leaver = await _of(town, chat)
    async with town.store.transaction() as tx:
        done = await handing_over.leave(tx, leaver, successor=to, office=town.office, now=town.now)
    await town.deliver()
    return done


async def test_the_successor_gets_one_message_with_every_open_task(town: Town) -> None:
    await town.joins("new", Post(Role.MEMBER, "btc"))
    await town.says("btc", "mục 2 được 60%")

    done = await _leaves(town, "btc", "new")

    (told,) = [text for text in town.all_to("new") if HANDED in text]
    assert "1. <b>Mục 1</b> (45-TB/ĐU) – Ban Tổ chức, còn 09 ngày, mới giao" in told
    assert "2. <b>Mục 2</b> (45-TB/ĐU) – Ban Tổ chức, đang thực hiện, 60%" in told
    assert [card.ref for card in done.cards] == ["1", "2"]
    assert "1 xong" in told
    await town.says("new", "2 được 70%")
    assert (await town.states("btc"))["2"][1] == 70


async def test_the_rungs_go_to_the_successor_and_no_more_to_who_left(town: Town) -> None:
    await town.joins("new", Post(Role.MEMBER, "btc"))
    await _leaves(town, "btc", "new")

    town.now = DUE
    await town.remind()

    assert "NHẮC VIỆC" in town.last_to("new").text
    assert "NHẮC VIỆC" not in town.last_to("btc").text
    assert "dành cho cán bộ" in await town.says("btc", "/viec")


async def test_a_reminder_that_is_queued_for_who_left_goes_to_who_follows(town: Town) -> None:
    await town.joins("new", Post(Role.MEMBER, "btc"))
    town.now = DUE
    await reminding.tick(town.store, town.office, town.now)  # queued, not sent yet

    await _leaves(town, "btc", "new")
    await town.remind()

    assert not [text for text in town.all_to("btc") if "NHẮC VIỆC" in text]
    assert len([text for text in town.all_to("new") if "NHẮC VIỆC" in text]) == 1


async def test_without_a_successor_the_colleagues_left_get_it(town: Town) -> None:
    await town.joins("mate", Post(Role.FOCAL, "btc"))

    done = await _leaves(town, "btc")

    assert HANDED in town.last_to("mate").text
    assert not done.to_office


async def test_a_unit_where_nobody_is_left_goes_to_the_office(town: Town) -> None:
    done = await _leaves(town, "ubnd")

    assert done.to_office
    assert town.last_to("chief").text.startswith(
        "<b>ĐƠN VỊ CHƯA CÓ NGƯỜI NHẬN</b>: Ủy ban nhân dân phường, 01 nhiệm vụ đang mở."
    )


async def test_the_office_is_reminded_of_a_unit_where_nobody_is_reached_once_a_rung(town: Town) -> None:
    await town.hears("bdv", happening="left")

    for hour in (9, 10):
        town.now = DUE.replace(hour=hour)
        await town.remind()

    told = [text for text in town.all_to("chief") if "CHƯA LIÊN LẠC ĐƯỢC" in text]
    assert len(told) == 1
    assert "Mục 1</b> (45-TB/ĐU) – Ban Dân vận, đến hạn hôm nay" in told[0]
    assert "Ban Tổ chức" not in told[0]


async def test_a_head_who_leaves_hands_over_nothing_to_who_reports_already(town: Town) -> None:
    await town.joins("head", Post(Role.HEAD, "btc"))

    done = await _leaves(town, "head")

    assert (len(done.cards), len(done.told), done.to_office) == (2, 1, False)
    assert not [text for text in town.all_to("btc") if HANDED in text]


async def test_a_head_who_was_alone_hands_over_to_the_office(town: Town) -> None:
    await town.joins("head", Post(Role.HEAD, "btc"))
    await _leaves(town, "btc")

    assert (await _leaves(town, "head")).to_office


async def test_the_office_is_told_of_units_not_reached_once_a_day(town: Town) -> None:
    await town.hears("bdv", happening="left")
    town.now = DUE
    await town.remind()
    await town.hears("btc", happening="left")

    for moment in (DUE.replace(hour=10), datetime(2026, 11, 30, 9, tzinfo=ZONE)):
        town.now = moment
        await town.remind()

    told = [text for text in town.all_to("chief") if "CHƯA LIÊN LẠC ĐƯỢC" in text]
    assert [text.partition(": ")[2].partition(".")[0] for text in told] == ["01 nhiệm vụ", "02 nhiệm vụ"]
