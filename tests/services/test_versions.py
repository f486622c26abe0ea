"""Which document is a later version of which, and what a preview of it does."""

from datetime import date

import pytest

from bot.domain.assignments import State
from bot.services import drafting, publishing
from bot.services.drafting import Draft
from bot.services.publishing import Published, PublishRefusal
from bot.store import assignments
from tests.fake_channel import Sent
from tests.town import CONCLUSION, Town

LATER_DAY = CONCLUSION.replace("trước ngày 28/11/2026", "trước ngày 05/12/2026")
NO_THIRD = CONCLUSION.partition("\n3. Giao UBND")[0] + "\n"


async def _draft(town: Town, text: str) -> Sent:
    return await town.uploads("chief", "ban-2.txt", text.encode())


async def _correct(town: Town, text: str) -> dict[str, list[str]]:
    """Publish a later version; return what each unit got."""
    draft = await _draft(town, text)
    before = len(town.channel.sent)
    await town.presses("chief", draft, "Phát hành")
    got = town.channel.sent[before:]
    return {chat: [m.text for m in got if m.chat_id == chat] for chat in ("btc", "bdv", "ubnd")}


@pytest.mark.parametrize(
    "text",
    [
        LATER_DAY.replace("45-TB/ĐU", "46-TB/ĐU"),
        LATER_DAY.replace("ĐẢNG ỦY PHƯỜNG MẪU", "ĐẢNG ỦY PHƯỜNG KHÁC"),
        LATER_DAY.replace("ngày 16 tháng 11 năm 2026", "ngày 16 tháng 11 năm 2027").replace("2026", "2027"),
    ],
)
async def test_another_number_issuer_or_year_is_another_document(busy: Town, text: str) -> None:
    assert "Đính chính" not in (await _draft(busy, text)).text


async def test_a_third_version_corrects_the_second(busy: Town) -> None:
    card = (await busy.cards("bdv"))["1"]
    await _correct(busy, LATER_DAY)

    got = await _correct(busy, LATER_DAY.replace("05/12/2026", "12/12/2026"))

    assert "trước là 04/12/2026" in got["bdv"][0]
    assert (await busy.cards("bdv"))["1"].id == card.id


async def test_the_first_file_again_shows_what_stands_now(busy: Town) -> None:
    await _correct(busy, LATER_DAY)

    again = await busy.uploads("chief", "kl.txt", CONCLUSION.encode())

    assert "DANH MỤC NHIỆM VỤ ĐÃ PHÁT HÀNH" in again.text
    assert "04/12/2026" in again.text


async def test_a_preview_of_a_correction_shows_its_letters_and_moves_nothing(busy: Town) -> None:
    await _draft(busy, NO_THIRD)
    async with busy.store.transaction() as tx:
        before = await assignments.published(tx)
        found = await publishing.preview(tx, 2, office=busy.office, now=busy.now)
        after = await assignments.published(tx)
        drafted = await drafting.find(tx, 2)

    assert isinstance(found, Published)
    assert [letter.recipient.organisation_id for letter in found.letters] == ["ubnd"]
    assert before == after
    assert isinstance(drafted, Draft)


async def test_what_is_published_is_not_previewed(busy: Town) -> None:
    async with busy.store.transaction() as tx:
        assert await publishing.preview(tx, 1, office=busy.office, now=busy.now) is PublishRefusal.PUBLISHED


async def test_what_the_office_entered_is_kept_where_the_words_are_the_same(town: Town) -> None:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())
    await town.says("chief", "2 chủ trì: Ban Dân vận")
    await town.says("chief", "2 hạn 30/11/2026")
    await town.says("chief", "phát hành")
    await town.says("bdv", "2 được 60%")
    later = CONCLUSION.replace("trong tháng 12/2026", "trong tháng 01/2027")

    draft = await town.uploads("chief", "ban-2.txt", later.encode())
    await town.presses("chief", draft, "Phát hành")

    assert not any("thu hồi" in text for text in town.all_to("bdv"))
    assert (await town.states("bdv"))["2"] == (State.IN_PROGRESS, 60)
    assert (await town.cards("bdv"))["2"].due_on == date(2026, 11, 30)
