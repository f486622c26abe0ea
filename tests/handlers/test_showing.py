"""Files and numbers of documents go with the report that they belong to, and the office can open them."""

import hashlib
from datetime import timedelta

from bot.domain.assignments import State
from bot.domain.chat import Attachment
from bot.domain.evidence import Evidence
from bot.domain.people import Post, Role
from bot.services import evidencing
from bot.store import conclusions
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

SHA256 = hashlib.sha256(b"anh chup").hexdigest()


async def shown(town: Town, unit: str, ref: str) -> list[Evidence]:
    card = (await town.cards(unit))[ref]
    async with town.store.reading() as tx:
        return list(await evidencing.of(tx, card))


async def test_the_words_with_a_file_are_the_report(busy: Town) -> None:
    answer = await busy.shows("ubnd", "bien-ban.pdf", "xong rồi")

    assert "Kèm theo: tệp bien-ban.pdf." in answer.text
    assert (await busy.states("ubnd"))["3"] == (State.REPORTED, 100)
    assert await shown(busy, "ubnd", "3") == [Evidence("bien-ban.pdf", "bien-ban.pdf", 8, sha256=SHA256)]


async def test_the_office_sees_what_is_shown_and_gets_the_file(busy: Town) -> None:
    await busy.shows("ubnd", "bien-ban.pdf", "xong rồi, số 120-BC/UBND, 17/11/2026")

    notice = busy.last_to("chief")
    matter = await busy.says("chief", "việc chờ 1")
    await busy.hears("chief", text="xem tệp")

    assert "Xem tệp" in [choice.label for choice in notice.choices]
    assert "Kèm theo: văn bản số 120-BC/UBND, ngày 17/11/2026.\nKèm theo: tệp bien-ban.pdf." in matter
    sent = busy.last_to("chief")
    assert isinstance(sent.file, Attachment)
    assert sent.file.file_id == "bien-ban.pdf"
    assert sent.text == "Ủy ban nhân dân phường, mục 3 (45-TB/ĐU): tệp bien-ban.pdf."


@ON_SQLITE
async def test_nobody_of_a_unit_opens_the_offices_files(busy: Town) -> None:
    await busy.shows("ubnd", "bien-ban.pdf", "xong rồi")

    answer = await busy.says("btc", "việc chờ 1: xem tệp")

    assert "Việc này chỉ Văn phòng được làm." in answer
    assert busy.last_to("btc").file is None


async def test_a_file_that_follows_a_report_goes_with_it_and_is_taken_back_with_it(busy: Town) -> None:
    await busy.says("btc", "2 được 60%")

    answer = await busy.shows("btc", "a.pdf")

    assert "kèm theo mục 2 (45-TB/ĐU): tệp a.pdf" in answer.text
    assert len(await shown(busy, "btc", "2")) == 1
    assert "Đã rút lại" in await busy.says("btc", "0")
    assert await shown(busy, "btc", "2") == []


@ON_SQLITE
async def test_a_file_long_after_a_report_asks_for_its_task_by_typed_digits(busy: Town) -> None:
    await busy.says("btc", "2 được 60%")
    busy.later(timedelta(minutes=11))

    asked = await busy.shows("btc", "a.pdf")
    answer = await busy.says("btc", "2")

    assert "Đồng chí vừa trả lời: “tệp a.pdf”. Đồng chí nói về nhiệm vụ nào?" in asked.text
    assert "kèm theo mục 2 (45-TB/ĐU): tệp a.pdf" in answer
    assert (await busy.states("btc"))["2"] == (State.IN_PROGRESS, 60)


@ON_SQLITE
async def test_a_report_with_a_file_that_is_asked_about_keeps_the_file(busy: Town) -> None:
    await busy.shows("btc", "a.pdf", "xong")

    answer = await busy.says("btc", "1")

    assert "Kèm theo: tệp a.pdf." in answer
    assert len(await shown(busy, "btc", "1")) == 1


@ON_SQLITE
async def test_a_file_that_names_its_task_or_quotes_it_is_attached_there(busy: Town) -> None:
    listed = busy.last_to("btc")
    await busy.shows("btc", "a.pdf", "mục 2")
    card = (await busy.hears("btc", text=f"#{(await busy.cards('btc'))['1'].id}"))[0]
    await busy.shows("btc", "b.pdf", quoting=card)
    asked = await busy.shows("btc", "c.pdf", quoting=listed)

    assert [one.name for one in await shown(busy, "btc", "2")] == ["a.pdf"]
    assert [one.name for one in await shown(busy, "btc", "1")] == ["b.pdf"]
    assert "Đồng chí nói về nhiệm vụ nào?" in asked.text


@ON_SQLITE
async def test_the_number_of_a_document_after_a_report_is_shown_with_it(busy: Town) -> None:
    await busy.says("btc", "2 xong rồi")

    answer = await busy.says("btc", "120-BC/BTC, 17/11/2026")

    assert "kèm theo mục 2 (45-TB/ĐU): văn bản số 120-BC/BTC, ngày 17/11/2026" in answer


@ON_SQLITE
async def test_the_number_of_the_conclusion_itself_shows_nothing(busy: Town) -> None:
    assert "Kèm theo" not in await busy.says("ubnd", "45-TB/ĐU mục 3 được 60%")


@ON_SQLITE
async def test_a_file_too_large_is_refused_and_nothing_of_its_words_stored(busy: Town) -> None:
    file = {"file_id": "a", "name": "a.pdf", "size_bytes": 2_000_000}

    (answer,) = await busy.hears("ubnd", text="xong", file=file)

    assert "Tệp quá lớn so với mức hệ thống nhận được.\nChưa có gì được lưu." in answer.text
    assert (await busy.states("ubnd"))["3"] == (State.NEW, None)


@ON_SQLITE
async def test_a_file_of_a_closed_task_is_not_taken(busy: Town) -> None:
    await busy.says("ubnd", "xong rồi")
    busy.later(timedelta(minutes=11))
    await busy.says("chief", "việc chờ 1: chấp nhận")
    card = (await busy.cards("ubnd"))["3"]

    answer = await busy.shows("ubnd", "a.pdf", f"#{card.id}")

    assert "đã khép lại" in answer.text


@ON_SQLITE
async def test_who_both_drafts_and_reports_says_what_a_file_is(busy: Town) -> None:
    await busy.joins("chief", Post(Role.HEAD, "ubnd"))

    asked = await busy.shows("chief", "a.pdf", "gửi các đồng chí")
    report = await busy.shows("chief", "a.pdf", "được 60%")
    draft = await busy.uploads("chief", "kl.txt", CONCLUSION.replace("45-TB", "46-TB").encode())

    assert "Chưa rõ tệp này" in asked.text
    assert "Kèm theo: tệp a.pdf." in report.text
    assert "46-TB/ĐU" in draft.text
    async with busy.store.reading() as tx:
        assert len(await conclusions.drafts(tx)) == 1
