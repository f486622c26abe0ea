"""The chief changes how the office reminds: after a yes, kept with its history, taken back by a word."""

from datetime import datetime

import pytest

from bot.domain.office import Office
from bot.domain.office_settings import SettingChange
from bot.domain.people import Post, Role
from bot.services import governing, keeping_calendar
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

WISH = "cài đặt nhắc trước 5, 2 ngày"


async def _office(town: Town) -> Office:
    async with town.store.reading() as tx:
        return await keeping_calendar.office_now(tx, town.office)


async def _history(town: Town) -> tuple[SettingChange, ...]:
    async with town.store.reading() as tx:
        return await governing.history(tx)


def _reminders(town: Town, chat: str = "btc") -> list[str]:
    return [text.splitlines()[0] for text in town.all_to(chat) if "NHẮC VIỆC" in text]


async def test_a_change_is_asked_about_and_then_kept_with_who_and_when(town: Town) -> None:
    asked = await town.says("chief", WISH)
    assert (await _office(town)).policy.remind_before == (7, 3, 1)

    done = await town.says("chief", "1")

    assert asked.startswith("Đổi cài đặt <b>nhắc trước</b> từ 7, 3, 1 ngày thành <b>5, 2 ngày</b>?")
    assert done.startswith("Đã đổi cài đặt <b>nhắc trước</b> thành <b>5, 2 ngày</b> (trước là 7, 3, 1 ngày).")
    assert (await _office(town)).policy.remind_before == (5, 2)
    (change,) = await _history(town)
    assert (change.name, change.before, change.value) == ("remind_before", "7, 3, 1", "5, 2")
    assert (change.by, change.changed_at) == ("Người mẫu", town.now)


@ON_SQLITE
async def test_without_a_yes_nothing_changes(town: Town) -> None:
    await town.says("chief", WISH)

    await town.says("chief", "2")

    assert await _history(town) == ()


async def test_it_is_taken_back_once_and_that_is_kept_too(town: Town) -> None:
    await town.says("chief", WISH)
    await town.says("chief", "1")

    done = await town.says("chief", "0")
    again = await town.says("chief", "hoàn tác cài đặt")

    assert "thành <b>7, 3, 1 ngày</b> (trước là 5, 2 ngày)" in done
    assert "Không có lần đổi nào để hoàn tác." in again
    assert (await _office(town)).policy.remind_before == (7, 3, 1)
    assert [(c.value, c.undoes) for c in await _history(town)] == [(None, True), ("5, 2", False)]


@ON_SQLITE
async def test_back_to_the_default_by_its_word(town: Town) -> None:
    for words in (WISH, "1", "cài đặt nhắc trước mặc định", "1"):
        await town.says("chief", words)

    assert (await _office(town)).changed == {}


@ON_SQLITE
async def test_an_old_button_changes_nothing_that_was_changed_since(town: Town) -> None:
    await town.says("chief", WISH)
    asked = town.last_to("chief")
    for words in ("cài đặt nhắc trước 10", "1"):
        await town.says("chief", words)

    said = await town.presses("chief", asked, "Đồng ý")

    assert "vừa được đổi thành giá trị khác" in said
    assert (await _office(town)).policy.remind_before == (10,)


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("cài đặt nhắc trước 200 ngày", "“Nhắc trước” là các số ngày từ 1 đến 90"),
        ("cài đặt giờ sáng 7h-15h", "Các giờ không nối tiếp nhau"),
        ("cài đặt nhắc trước 7, 3, 1", "Cài đặt này đang như vậy rồi."),
        ("cài đặt màu xanh", "Không có cài đặt nào tên như vậy."),
    ],
)
async def test_a_bad_value_gets_one_sentence_and_changes_nothing(town: Town, words: str, says: str) -> None:
    said = await town.says("chief", words)

    assert said.startswith(says)
    assert "Không có gì thay đổi" in said
    assert await _history(town) == ()


@ON_SQLITE
@pytest.mark.parametrize("words", ["/caidat", "cài đặt", "/caidat nhắc trước", "lịch sử cài đặt"])
async def test_what_is_set_is_shown(town: Town, words: str) -> None:
    said = await town.says("chief", words)

    assert "nhắc trước</b>: 7, 3, 1 ngày" in said or "- nhắc trước: 7, 3, 1 ngày" in said or "Chưa có" in said


@ON_SQLITE
@pytest.mark.parametrize("role", [Role.SPECIALIST, Role.LEADER, Role.FOCAL])
@pytest.mark.parametrize("words", [WISH, "đổi cài đặt nhắc trước từ 7, 3, 1 thành 5, 2", "hoàn tác cài đặt"])
async def test_only_the_chief_changes_them(town: Town, role: Role, words: str) -> None:
    await town.joins("other", Post(role, "btc" if role is Role.FOCAL else None))

    assert "Không có gì thay đổi" in await town.says("other", words)
    assert await _history(town) == ()


@ON_SQLITE
async def test_what_before_a_day_means_is_set_for_the_next_paper(town: Town) -> None:
    before = await town.uploads("chief", "kl.txt", CONCLUSION.encode())
    for words in ("cài đặt trước ngày đúng ngày", "1"):
        await town.says("chief", words)

    after = await town.uploads("chief", "kl.txt", CONCLUSION.encode())

    assert "thứ Sáu, 27/11/2026" in before.text
    assert "thứ Bảy, 28/11/2026" in after.text


@ON_SQLITE
async def test_a_units_report_that_begins_alike_is_a_report(town: Town) -> None:
    await town.publish()

    assert "đã hoàn thành" in await town.says("ubnd", "cài đặt phần mềm xong")


@ON_SQLITE
async def test_the_running_bot_goes_by_it_at_its_next_tick_and_tells_nothing_twice(town: Town) -> None:
    await town.publish()
    await _on(town, 20)  # T-7
    for words in ("cài đặt nhắc trước 8, 5, 2", "1"):
        await town.says("chief", words)
    for day in (20, 23, 25, 26):  # T-8 is told by T-7; T-5 is on Friday 20 too; T-2 on Wednesday 25
        await _on(town, day, 10)

    left = [line.removeprefix("<b>NHẮC VIỆC</b>: mục 1 (45-TB/ĐU) ") for line in _reminders(town)]
    assert left == ["còn 07 ngày.", "còn 02 ngày."]


async def _on(town: Town, day: int, hour: int = 9) -> None:
    town.now = datetime(2026, 11, day, hour, tzinfo=ZONE)
    await town.remind()
