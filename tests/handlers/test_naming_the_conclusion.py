"""A task is named with the number of its conclusion, where two conclusions have tasks of one number."""

from bot.domain.assignments import State
from bot.store import assignments
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town


async def _standing(town: Town) -> dict[tuple[str, str], tuple[State, int | None]]:
    async with town.store.reading() as tx:
        held = await assignments.held_by(tx, ["ubnd"])
    return {(card.conclusion, card.ref): (card.state, card.percent) for card in held}


@ON_SQLITE
async def test_the_conclusion_written_tells_two_tasks_of_one_number_apart(busy: Town) -> None:
    await busy.publish(CONCLUSION.replace("45-TB", "46-TB"))

    await busy.says("ubnd", "46-TB/ĐU mục 3 được 60%")

    standing = await _standing(busy)
    assert standing["46-TB/ĐU", "3"] == (State.IN_PROGRESS, 60)
    assert standing["45-TB/ĐU", "3"] == (State.NEW, None)


@ON_SQLITE
async def test_a_number_that_the_conclusion_written_lacks_means_no_other(busy: Town) -> None:
    await busy.publish(CONCLUSION.replace("45-TB", "46-TB").replace("3. Giao", "4. Giao"))

    assert "Không tìm thấy nhiệm vụ" in await busy.says("ubnd", "46-TB/ĐU mục 3 được 60%")

    assert {state for state, _ in (await _standing(busy)).values()} == {State.NEW}
