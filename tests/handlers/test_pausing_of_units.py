"""Tasks that are named by number or place, and a unit beside them: not theirs, nothing changes."""

import pytest

from bot.store import assignments
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

pytestmark = ON_SQLITE
NOT_THEIRS = "Nhiệm vụ này không phải của đơn vị đồng chí ghi"


@happened
async def given(town: Town) -> None:
    """The office has published: #1 btc and #2 bdv hold task 1, #3 btc task 2, #4 ubnd task 3."""
    await town.publish()


async def _paused(town: Town) -> list[str]:
    async with town.store.reading() as tx:
        held = await assignments.published(tx)
    return [f"{card.organisation_id} {card.ref}" for card in held if card.paused]


@pytest.mark.parametrize("words", ["#4 cho Ban Dân vận tạm dừng", "#4, #1 cho UBND phường tạm dừng: chờ vốn"])
async def test_a_number_of_another_unit_pauses_nothing(given: Town, words: str) -> None:
    assert NOT_THEIRS in await given.says("chief", words)
    assert await _paused(given) == []


async def test_a_number_of_another_unit_ends_no_pause(given: Town) -> None:
    await given.says("chief", "#4 tạm dừng")

    assert NOT_THEIRS in await given.says("chief", "#4 cho Ban Dân vận tiếp tục")
    assert await _paused(given) == ["ubnd 3"]


async def test_a_number_of_the_unit_itself_is_paused(given: Town) -> None:
    await given.says("chief", "#4 cho UBND phường tạm dừng")

    assert await _paused(given) == ["ubnd 3"]


@pytest.mark.parametrize(
    ("words", "paused"),
    [
        ("1 cho Ban Dân vận tạm dừng", []),
        ("2 cho Ban Dân vận tạm dừng", ["bdv 3"]),
        ("1, 2 cho Ban Dân vận tạm dừng", []),
        ("tất cả cho Ban Dân vận tạm dừng", ["bdv 3"]),
    ],
)
async def test_places_are_those_of_the_whole_list(given: Town, words: str, paused: list[str]) -> None:
    another = CONCLUSION.replace("3. Giao UBND phường", "3. Giao Ban Dân vận")
    await given.publish(another.replace("45-TB", "46-TB"))
    (asked,) = await given.hears("chief", text="mục 3 tạm dừng")
    assert [choice.label.split(",")[0] for choice in asked.choices[:2]] == ["UBND phường", "Ban Dân vận"]

    assert (NOT_THEIRS in await given.says("chief", words)) is not bool(paused)
    assert await _paused(given) == paused
