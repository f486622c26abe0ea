"""Words that go with a file stand under it where they fit there, and are corrected where they went."""

from bot.services import going_out
from bot.store.schema import DeliveryState
from tests.handlers.conftest import ON_SQLITE
from tests.services import outbox
from tests.town import Town

FILE = {"file_id": "lich.txt", "name": "lich.txt", "size_bytes": 9}
ANSWERS = "; ".join(f"{number} " + "câu trả lời dài" * 3 for number in range(1, 6))
SHORT, LONG = "Họp lúc 14 giờ", "Họp lúc 14 giờ tại hội trường. " * 30


async def _announced(town: Town, words: str, *, answers: str = "") -> None:
    town.channel.contents["lich.txt"] = "Lịch họp".encode()
    await town.hears("chief", text=f"thông báo chung cho mọi người: {words}", file=FILE)
    if answers:
        await town.hears("chief", text=f"thông báo 1: câu trả lời: {answers}")
    await town.hears("chief", text="thông báo 1: gửi ngay")
    await _tick(town)


async def _tick(town: Town) -> None:
    for _ in range(3):
        await going_out.tick(town.store, town.office, town.now)
        await town.deliver()


async def _states(town: Town) -> set[str]:
    return {row.state for row in await outbox.rows(town.store) if row.kind == "announcement"}


@ON_SQLITE
async def test_a_poll_that_is_too_long_to_stand_under_its_file_comes_after_it(town: Town) -> None:
    await _announced(town, "Chọn giờ họp. " * 49, answers=ANSWERS)

    file, words = [m for m in town.channel.sent if m.chat_id == "btc"][-2:]
    assert (file.file is not None, words.file, len(words.choices)) == (True, None, 5)
    assert await _states(town) == {DeliveryState.SENT}


async def test_a_correction_of_words_under_a_file_stays_there(town: Town) -> None:
    await _announced(town, SHORT)
    assert "chừng 700 chữ cái" in await town.says("chief", f"thông báo 1: đính chính: {LONG}")

    await town.hears("chief", text="thông báo 1: đính chính: Họp lúc 15 giờ")
    await town.hears("chief", text="1")
    await _tick(town)

    got = [m for m in town.channel.sent if m.chat_id == "btc" and m.file is not None]
    assert ["Họp lúc 15 giờ" in m.text for m in got] == [True]


@ON_SQLITE
async def test_a_short_correction_of_long_words_does_not_go_to_the_file(town: Town) -> None:
    await _announced(town, LONG)

    await town.hears("chief", text="thông báo 1: đính chính: Họp lúc 15 giờ")
    await town.hears("chief", text="1")
    await _tick(town)

    file, words = [m for m in town.channel.sent if m.chat_id == "btc"][-2:]
    assert "Tệp kèm theo" in file.text
    assert "Họp lúc 15 giờ" in words.text
