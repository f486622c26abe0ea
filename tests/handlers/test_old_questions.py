"""An answer belongs to the question that it quotes, and to no other that is open."""

from bot.domain.assignments import State
from tests.fake_channel import Sent
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

NEW = (State.NEW, None)
UNTOUCHED = {"1": NEW, "2": NEW}
STALE = "Tin này không còn dùng để trả lời được."
NOT_OURS = Sent("btc", "9999", "chép lại của người khác", ())


async def test_a_key_that_quotes_an_older_question_does_not_answer_the_newer(busy: Town) -> None:
    await busy.says("btc", "được 60%")
    older = busy.last_to("btc")
    await busy.says("btc", "xong")

    await busy.says("btc", "2", quoting=older)

    assert await busy.states("btc") == UNTOUCHED


@ON_SQLITE
async def test_a_yes_that_quotes_an_older_question_does_not_answer_the_newer(busy: Town) -> None:
    await busy.says("btc", "mục 1 chắc là xong rồi")
    older = busy.last_to("btc")
    await busy.says("btc", "mục 2 chắc là xong rồi")

    assert STALE in await busy.says("btc", "1", quoting=older)
    assert await busy.states("btc") == UNTOUCHED


@ON_SQLITE
async def test_a_yes_that_quotes_what_the_bot_never_said_answers_nothing(busy: Town) -> None:
    await busy.says("btc", "mục 1 chắc là xong rồi")

    await busy.says("btc", "đúng", quoting=NOT_OURS)

    assert (await busy.states("btc"))["1"] != (State.REPORTED, 100)


@ON_SQLITE
async def test_a_picture_leaves_the_question_open(busy: Town) -> None:
    await busy.says("btc", "xong")
    await busy.hears("btc", text="")

    await busy.says("btc", "2")

    assert await busy.states("btc") == {"1": NEW, "2": (State.REPORTED, 100)}
