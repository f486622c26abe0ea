"""When a person can't be reached, the office and the unit are told once."""

from datetime import timedelta

from bot.domain.people import Post, Role
from bot.services import alerting, tracking
from tests.services import outbox
from tests.services.lost import second_account
from tests.town import Town

TITLE = "KHÔNG LIÊN LẠC ĐƯỢC"


async def _alert(town: Town) -> None:
    await alerting.tick(town.store, town.office, town.now)
    await town.deliver()


def _alerts(town: Town, chat: str) -> list[str]:
    return [text for text in town.all_to(chat) if TITLE in text]


async def test_the_office_is_told_once_of_a_person_however_many_messages_they_missed(town: Town) -> None:
    for _ in range(3):
        await outbox.owe(town.store, "btc", "tin", town.now)
    await town.hears("btc", happening="left")

    await _alert(town)
    await _alert(town)

    (told,) = _alerts(town, "chief")
    assert "Ban Tổ chức." in told
    assert _alerts(town, "btc") == []


async def test_the_unit_is_told_at_its_other_focal_point(town: Town) -> None:
    await town.joins("colleague", Post(Role.FOCAL, "btc"))
    await town.joins("head", Post(Role.HEAD, "btc"))
    await town.hears("btc", happening="left")

    await _alert(town)
    await _alert(town)

    assert [len(_alerts(town, chat)) for chat in ("colleague", "head", "bdv")] == [1, 0, 0]


async def test_without_a_focal_point_the_head_is_told(town: Town) -> None:
    await town.joins("head", Post(Role.HEAD, "btc"))
    await town.hears("btc", happening="left")

    await _alert(town)

    assert len(_alerts(town, "head")) == 1


async def test_several_who_are_lost_make_one_message(town: Town) -> None:
    await town.hears("btc", happening="left")
    await town.hears("bdv", happening="left")

    await _alert(town)

    (told,) = _alerts(town, "chief")
    assert "02 đồng chí" in told


async def test_who_is_reached_at_another_account_is_not_told_of(town: Town) -> None:
    await second_account(town, "btc", "btc-2")
    await town.hears("btc", happening="left")

    await _alert(town)

    assert _alerts(town, "chief") == []


async def test_who_came_back_and_left_again_is_told_of_again(town: Town) -> None:
    await town.hears("btc", happening="left")
    await _alert(town)
    await town.hears("btc", happening="returned")
    await town.hears("btc", happening="left")

    await _alert(town)

    assert len(_alerts(town, "chief")) == 2


async def test_nobody_is_told_at_night(town: Town) -> None:
    await town.hears("btc", happening="left")
    town.later(timedelta(hours=14))

    await _alert(town)

    assert _alerts(town, "chief") == []


async def test_the_commands_know_who_is_lost_and_since_when(town: Town) -> None:
    await town.hears("btc", happening="left")

    async with town.store.reading() as tx:
        (lost,) = await tracking.lost_accounts(tx)

    assert (lost.person.units, lost.since, lost.elsewhere) == ((("btc", "Ban Tổ chức"),), town.now, False)
