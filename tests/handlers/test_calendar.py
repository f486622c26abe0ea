"""The office changes its days in chat: by words or a file, after a yes, seeing what moves, and back again."""

from datetime import date

import pytest

from bot.domain.calendar_table import Row
from bot.domain.people import Post, Role
from bot.services import changing_calendar
from tests.fake_channel import Sent
from tests.handlers.conftest import ON_SQLITE
from tests.services.test_keeping_calendar import IN_WORKING_DAYS
from tests.town import Town

WISH = "lịch nghỉ 19/11/2026 theo TB 10"
OFF = Row(date(2026, 11, 19), False, "TB 10")
CSV = "ngày;làm việc;căn cứ\n19/11/2026;không;TB 10\n21/11/2026;có;TB 10\n"


@pytest.fixture
async def town(town: Town) -> Town:
    await town.publish(IN_WORKING_DAYS)  # task 1 is due on 19/11/2026
    return town


async def _days(town: Town) -> tuple[Row, ...]:
    async with town.store.reading() as tx:
        return await changing_calendar.days(tx)


async def _due(town: Town) -> date | None:
    return (await town.cards("btc"))["1"].due_on


async def _uploads(town: Town, chat: str, content: bytes, caption: str = "lịch") -> Sent:
    town.channel.contents["f"] = content
    file = {"file_id": "f", "name": "lich.csv", "size_bytes": len(content)}
    return (await town.hears(chat, text=caption, file=file))[-1]


async def test_days_typed_show_what_moves_and_count_after_a_yes(town: Town) -> None:
    await town.joins("clerk", Post(Role.SPECIALIST))

    asked = await town.says("chief", WISH)
    assert (await _days(town), await _due(town)) == ((), date(2026, 11, 19))
    done = await town.says("chief", "1")

    assert "thứ Năm, 19/11/2026: nghỉ (TB 10); trước là: chưa nhập." in asked
    assert "01 thời hạn đang mở sẽ tính lại:" in asked
    assert "thứ Sáu, 20/11/2026 (trước là 19/11/2026)" in asked
    assert "ĐÃ ĐỔI LỊCH LÀM VIỆC" in done
    assert (await _days(town), await _due(town)) == ((OFF,), date(2026, 11, 20))
    assert "LỊCH LÀM VIỆC THAY ĐỔI" in town.all_to("clerk")[-1]
    assert not [text for text in town.all_to("chief") if "LỊCH LÀM VIỆC THAY ĐỔI" in text]


async def test_a_change_is_taken_back_once_with_its_deadlines(town: Town) -> None:
    await town.says("chief", WISH)
    await town.says("chief", "1")

    done = await town.says("chief", "0")
    again = await town.says("chief", "hoàn tác lịch")

    assert "01 thời hạn đang mở đã tính lại:" in done
    assert (await _days(town), await _due(town)) == ((), date(2026, 11, 19))
    assert "Không có lần đổi lịch nào như vậy." in again


async def test_a_file_of_days_is_asked_about_like_words(town: Town) -> None:
    asked = await _uploads(town, "chief", CSV.encode())
    await town.presses("chief", asked, "Đồng ý")

    assert "Đổi lịch làm việc 02 ngày?" in asked.text
    assert await _days(town) == (OFF, Row(date(2026, 11, 21), True, "TB 10"))


@ON_SQLITE
async def test_without_a_yes_nothing_changes(town: Town) -> None:
    await town.says("chief", WISH)

    await town.says("chief", "2")

    assert (await _days(town), await _due(town)) == ((), date(2026, 11, 19))


@ON_SQLITE
async def test_an_old_yes_does_nothing_to_days_that_were_changed_since(town: Town) -> None:
    await town.says("chief", WISH)
    asked = town.last_to("chief")
    await town.says("chief", "lịch làm bù 19/11/2026")
    await town.says("chief", "1")

    assert "vừa được đổi khác" in await town.presses("chief", asked, "Đồng ý")
    assert (await _days(town))[0].worked


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("/lich nghỉ 02/09/2027", [(date(2027, 9, 2), False)]),
        ("lich lam bu 21/11", [(date(2026, 11, 21), True)]),
        ("lịch nghỉ 4/2/2027, 5/2/2027 và 8/2/2027", [(date(2027, 2, n), False) for n in (4, 5, 8)]),
        ("lịch nghỉ từ 04/02 đến 06/02/2027", [(date(2027, 2, n), False) for n in (4, 5, 6)]),
        ("lịch nghỉ 01/01", [(date(2027, 1, 1), False)]),
    ],
)
async def test_days_are_typed_in_several_ways(town: Town, words: str, days: list[tuple[date, bool]]) -> None:
    await town.says("chief", words)
    await town.says("chief", "1")

    assert [(row.day, row.worked) for row in await _days(town)] == days


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "day", "worked"),
    [
        ("mai nghỉ", 19, False),
        ("thứ sáu này cả cơ quan được nghỉ nhé", 20, False),
        ("nghỉ bù thứ hai tuần sau", 23, False),
        ("làm bù 21/11", 21, True),
        ("ngày 21/11/2026 cơ quan làm bù", 21, True),
        ("Thứ bảy đi làm bù.", 21, True),
    ],
)
async def test_days_named_without_the_word_are_asked_about(
    town: Town, words: str, day: int, *, worked: bool
) -> None:
    asked = await town.says("chief", words)
    before = await _days(town)
    await town.says("chief", "1")

    assert "Đổi lịch làm việc 01 ngày?" in asked
    assert before == ()
    assert [(row.day, row.worked) for row in await _days(town)] == [(date(2026, 11, day), worked)]


@ON_SQLITE
@pytest.mark.parametrize("words", ["mai nghỉ", "làm bù 21/11"])
async def test_a_units_people_speak_of_their_own_days(town: Town, words: str) -> None:
    for sent in await town.hears("btc", text=words):
        assert "lịch làm việc" not in sent.text


@ON_SQLITE
@pytest.mark.parametrize("words", ["mai tôi nghỉ", "mai nghỉ phép", "mai nghỉ sớm", "nghỉ", "họp mai"])
async def test_words_that_say_more_are_no_days_off(town: Town, words: str) -> None:
    assert "Đổi lịch làm việc" not in await town.says("chief", words)


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("lịch nghỉ 30/02/2026", "Chưa rõ ngày nào."),
        ("lịch nghỉ hôm kia", "Chưa rõ ngày nào."),
        ("lịch nghỉ từ 01/01/2026 đến 01/12/2026", "Chưa rõ ngày nào."),
        ("lịch thường 19/11/2026", "Lịch đang như vậy rồi."),
        ("đồng ý lịch số 99", "Không có lần đổi lịch nào như vậy."),
    ],
)
async def test_what_can_not_be_entered_gets_one_sentence(town: Town, words: str, says: str) -> None:
    said = await town.says("chief", words)

    assert said.startswith(says)
    assert "Lịch không thay đổi." in said


@ON_SQLITE
@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "tệp không có dòng nào"),
        ("ngày,làm việc,căn cứ\n30/02/2026,có,TB".encode(), "dòng 1: cột ngày không phải một ngày"),
        (b"\xff\xfe", "tệp không phải văn bản UTF-8"),
        (b"x" * 70_000, "tệp quá lớn"),
    ],
)
async def test_a_bad_file_is_refused_with_the_reason(town: Town, content: bytes, says: str) -> None:
    told = await _uploads(town, "chief", content)

    assert says in told.text
    assert await _days(town) == ()


@ON_SQLITE
@pytest.mark.parametrize("role", [Role.SPECIALIST, Role.LEADER, Role.FOCAL])
async def test_only_who_governs_changes_the_days(town: Town, role: Role) -> None:
    await town.joins("other", Post(role, "btc" if role is Role.FOCAL else None))
    await town.says("chief", WISH)

    for words in (WISH, "đồng ý lịch số 1", "hoàn tác lịch"):
        assert "Không có gì thay đổi" in await town.says("other", words)
    await _uploads(town, "other", CSV.encode())

    assert await _days(town) == ()


@ON_SQLITE
async def test_a_units_report_that_begins_alike_is_a_report(town: Town) -> None:
    assert "đã hoàn thành" in await town.says("ubnd", "lịch nghỉ phép của cơ quan xong rồi")


@ON_SQLITE
async def test_what_was_entered_is_shown_with_who_did_it(town: Town) -> None:
    await town.says("chief", "lịch nghỉ 24/12/2026")
    await town.says("chief", "1")

    shown = await town.says("chief", "/lich")

    assert "- thứ Năm, 24/12/2026: nghỉ (nhập trong chat)." in shown
    assert "đồng chí Người mẫu: 01 ngày." in shown
