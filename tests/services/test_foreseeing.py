"""What will be sent on a day is what is sent when the day comes; looking ahead sends nothing."""

from datetime import date, datetime, timedelta

from bot.domain.people import Post, Role
from bot.services import following_periods, foreseeing, resuming, summarising, witnessing
from bot.services.foreseeing import Foreseen
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.handlers.test_posts import cadre, held
from tests.originals import happened
from tests.services import outbox
from tests.town import CONCLUSION, Town

ONE_DAY = timedelta(days=1)
LONG_BEFORE = date(2026, 11, 25), date(2026, 12, 2)
MONTHLY = "4. UBND phường báo cáo kết quả trước ngày 20 hằng tháng.\n"


@happened
async def town(town: Town) -> None:
    await town.joins("head", Post(Role.HEAD, "btc"))
    await town.publish()


async def _foreseen(town: Town, day: date | None) -> tuple[datetime, list[Foreseen]]:
    async with town.store.transaction() as tx:
        _, at, owed = await foreseeing.foreseen(tx, town.office, day, town.now)
    return at, owed


def _texts(owed: list[Foreseen]) -> list[str]:
    return [one.owed.message.text for one in owed]


@ON_SQLITE
async def test_a_day_that_was_foreseen_comes_so(town: Town) -> None:
    """The day before, and long before: what was told meanwhile is not foreseen again."""
    days = [date(2026, 11, 19) + ONE_DAY * offset for offset in range(20)]
    await _tick(town)
    long_before = {day: _texts((await _foreseen(town, day))[1]) for day in LONG_BEFORE}
    for day in days:
        at, owed = await _foreseen(town, day)
        before = len(await outbox.texts(town.store))

        town.now = at
        await _tick(town)

        assert (await outbox.texts(town.store))[before:] == _texts(owed) == long_before.get(day, _texts(owed))


@ON_SQLITE
async def test_what_goes_up_on_the_day_of_a_reminder_is_foreseen_in_its_words(town: Town) -> None:
    """On Monday the chief is told of a task of which its unit, where there are many people, is reminded."""
    for number in range(4):
        await town.joins(f"btc{number}", Post(Role.FOCAL, "btc"))
    await town.publish(CONCLUSION.replace("45-TB", "46-TB").replace("28/11", "03/12"))
    for day in (25, 27, 29, 30, 31, 32, 33):  # of November: T-7 to T+1
        town.now = datetime(2026, 11, 1, 9, tzinfo=ZONE) + ONE_DAY * (day - 1)
        await _tick(town)

    at, owed = await _foreseen(town, date(2026, 12, 7))
    before = len(await outbox.texts(town.store))
    town.now = at
    await _tick(town)

    assert any("đã nhắc 05 lần, gần nhất ngày 03/12/2026" in text for text in _texts(owed))
    assert (await outbox.texts(town.store))[before:] == _texts(owed)


@ON_SQLITE
async def test_leaves_that_are_planned_decide_who_is_reminded(town: Town) -> None:
    await town.enters("hoa", await town.codes_for(Post(Role.MEMBER, "ubnd")), "Lê Thị Hoa")
    btc, bdv, hoa = [await cadre(town, chat) for chat in ("btc", "bdv", "hoa")]
    await town.says("chief", f"cán bộ {btc} nghỉ từ 20/11 đến 25/11, cán bộ {hoa} thay")
    kept = await _kept(town)

    told = {day: await _reminded(town, date(2026, 11, day)) for day in (20, 23, 26)}

    assert told == {20: {hoa, bdv}, 23: {hoa, bdv}, 26: {btc, bdv}}
    assert await _kept(town) == kept
    assert await held(town, "hoa") == [(Role.MEMBER, "ubnd")]


@ON_SQLITE
async def test_a_recurring_report_has_its_next_period_by_then(town: Town) -> None:
    await town.publish(CONCLUSION.replace("45-TB", "46-TB") + MONTHLY)
    await following_periods.tick(town.store, town.office, town.now)  # due on 19/11

    _, owed = await _foreseen(town, date(2026, 12, 18))  # T-1 of the next

    assert any("Mục 4" in text and "19/12/2026" in text for text in _texts(owed))
    assert (await town.cards("ubnd"))["4"].due_on == date(2026, 11, 19)


@ON_SQLITE
async def test_a_pause_that_has_a_day_is_over_by_then(town: Town) -> None:
    await town.says("chief", "mục 1 tạm dừng đến 25/11/2026")

    told = {day: await _reminded(town, date(2026, 11, day)) for day in (24, 25, 26)}

    assert told == {24: set(), 25: set(), 26: {await cadre(town, "btc"), await cadre(town, "bdv")}}


@ON_SQLITE
async def test_a_pause_that_ends_on_a_day_off_is_over_when_the_office_opens(town: Town) -> None:
    await town.says("chief", "mục 1 tạm dừng đến 29/11/2026")  # a Sunday; task 1 is late since Saturday

    told = [await _reminded(town, date(2026, *day)) for day in ((11, 30), (12, 7))]
    assert told == [set(), {await cadre(town, "btc"), await cadre(town, "bdv")}]

    town.now = town.now.replace(day=30)
    await resuming.tick(town.store, town.office, town.now)
    await town.deliver()
    before = len(town.channel.sent)
    await _tick(town)
    assert not [m.text for m in town.channel.sent[before:] if m.chat_id in ("btc", "bdv")]


async def _tick(town: Town) -> None:
    await town.remind()
    await summarising.tick(town.store, town.office, town.now)
    await town.deliver()


async def _reminded(town: Town, day: date) -> set[int]:
    """Return who would be told of task 1 on a day, of those who do it."""
    _, owed = await _foreseen(town, day)
    return {one.owed.to.cadre_id for one in owed if any(rung[0] == "T" for *_, rung in one.owed.keys)}


async def _kept(town: Town) -> tuple[int, int]:
    """Return how many messages are owed, and how long the journal is."""
    async with town.store.reading() as tx:
        lines = [line async for line in witnessing.journal(tx)]
    return len(await outbox.rows(town.store)), len(lines)


async def test_looking_ahead_sends_nothing(town: Town) -> None:
    before = await outbox.texts(town.store)

    at, owed = await _foreseen(town, date(2026, 12, 2))

    assert at == datetime(2026, 12, 2, 7, 30, tzinfo=ZONE)
    rungs = {key[3] for one in owed for key in one.owed.keys}
    assert rungs == {"chief T+3"}  # the others are told on the two days before
    assert await outbox.texts(town.store) == before


async def test_on_a_day_off_there_is_nothing(town: Town) -> None:
    assert (await _foreseen(town, date(2026, 11, 28)))[1] == []


async def test_without_a_day_it_is_the_next_hour_of_the_office(town: Town) -> None:
    town.now = datetime(2026, 11, 19, 18, tzinfo=ZONE)

    at, owed = await _foreseen(town, None)

    assert at == datetime(2026, 11, 20, 7, 30, tzinfo=ZONE)
    assert [one.owed.to.name for one in owed if one.owed.keys] == ["Người mẫu"] * 2


@ON_SQLITE
async def test_what_waits_for_that_day_is_foreseen_too(town: Town) -> None:
    """Of five conclusions that are published on a day, two wait for the next."""
    for number in range(46, 50):
        await town.publish(CONCLUSION.replace("45-TB", f"{number}-TB"))

    _, owed = await _foreseen(town, date(2026, 11, 19))
    kept = [one for one in owed if one.kept and "THÔNG BÁO NHIỆM VỤ MỚI" in one.owed.message.text]
    town.now = datetime(2026, 11, 19, 7, 30, tzinfo=ZONE)
    before = len(town.channel.sent)
    await town.deliver()

    assert {one.at for one in kept} == {town.now}
    sent = sorted(message.text for message in town.channel.sent[before:])
    assert sent == sorted(one.owed.message.text for one in kept)
    assert len(sent) == 8  # two to each of four people
    assert not [one for one in (await _foreseen(town, date(2026, 11, 20)))[1] if one.kept]
