"""A specialist and the chief check one draft at the same time; the bot may start anew between two words."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from bot.domain.people import Post, Role
from bot.store.database import Store
from tests.fake_channel import Sent
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

Start = Callable[[], Awaitable[None]]

BY_CHIEF = "Sau tin mà đồng chí đã xem, dự thảo có thay đổi:\n- Chánh Văn phòng: "
NOT_DONE = "Chưa ghi thay đổi của đồng chí: mục này đã được người khác sửa."
MOVED_ON = "Dự thảo đã được sửa sau tin vừa rồi nên vẫn giữ nguyên, chưa trình, chưa bỏ."


@pytest.fixture
async def anew(town: Town) -> AsyncIterator[Start]:
    """Let the process end and start again: whatever it held in memory is gone."""

    async def start() -> None:
        await town.store.close()
        town.store = Store(town.store.url.render_as_string(hide_password=False))

    yield start
    await town.store.close()


@pytest.fixture
async def draft(town: Town) -> Sent:
    """The specialist has handed in a conclusion, and laid it before the chief."""
    await town.enters("clerk", await town.codes_for(Post(Role.SPECIALIST)), "Chuyên viên")
    await town.enters("boss", await town.codes_for(Post(Role.CHIEF)), "Chánh Văn phòng")
    draft = await town.uploads("clerk", "kl.txt", CONCLUSION.encode())
    await town.presses("clerk", draft, "Trình duyệt")
    return draft


async def test_each_is_told_what_the_other_changed_and_nothing_is_lost(
    town: Town, draft: Sent, anew: Start
) -> None:
    boss = town.last_to("boss")
    await town.presses("boss", boss, "2")
    await anew()
    assert "Thời hạn của mục 2" in await town.presses("boss", town.last_to("boss"), "Thời hạn")
    await anew()

    mine = await town.says("clerk", "3 chủ trì: BTC")
    theirs = await town.says("boss", "15/12/2026")
    await anew()
    again = await town.presses("clerk", draft, "1")

    assert "Sau tin" not in mine
    assert "Đã ghi thời hạn mục 2." in theirs
    assert "- Chuyên viên: đã ghi đơn vị chủ trì mục 3." in theirs
    assert f"{BY_CHIEF}đã ghi thời hạn mục 2." in again
    listed = await town.says("clerk", "danh mục 1")
    assert "Thời hạn: thứ Ba, 15/12/2026 (Văn phòng ghi)." in listed
    assert listed.count("Chủ trì: Ban Tổ chức.") == 3
    assert "Sau tin" not in listed


async def test_what_the_other_has_changed_is_not_overwritten_unseen(
    town: Town, draft: Sent, anew: Start
) -> None:
    await town.says("boss", "2 hạn 15/12/2026")
    await anew()

    refused = await town.says("clerk", "2 hạn 20/12/2026")

    assert refused.startswith(f"{NOT_DONE}\n\n{BY_CHIEF}đã ghi thời hạn mục 2.\n\n<b>Mục 2</b>. ")
    assert "Thời hạn: thứ Ba, 15/12/2026 (Văn phòng ghi).\n" in refused
    assert "Trả lời: 1. Sửa tiếp mục 2; 2. Về danh mục." in refused
    assert "Đã ghi thời hạn mục 2." in await town.says("clerk", "2 hạn 20/12/2026")


@pytest.mark.parametrize("label", ["Đúng như đề nghị", "Chủ trì", "Bỏ mục này"])
@ON_SQLITE
async def test_a_press_on_an_older_card_is_told_so(town: Town, draft: Sent, label: str) -> None:
    several = CONCLUSION.replace("3. Giao UBND phường", "3. Giao UBND phường, Ban Dân vận")
    await town.uploads("clerk", "b.txt", several.encode())
    await town.says("clerk", "dự thảo 2: mục 3")
    card = town.last_to("clerk")
    await town.says("boss", "dự thảo 2: tách 3: hoàn thành")

    said = await town.presses("clerk", card, label)

    assert said.startswith(f"{NOT_DONE}\n\n{BY_CHIEF}đã tách mục 3 thành 3a và 3b.\n\n<b>Mục 3a</b>. ")
    assert "<b>Mục 3b</b>. " in said


@ON_SQLITE
@pytest.mark.parametrize(("who", "label"), [("clerk", "Trình duyệt"), ("clerk", "Bỏ dự thảo")])
async def test_an_older_list_neither_submits_nor_drops_what_has_changed(
    town: Town, draft: Sent, who: str, label: str
) -> None:
    await town.says("boss", "2 hạn 15/12/2026")
    pressed = {"happening": "press", "press_id": "p", "text": draft.says(label), "quoted": draft.id}

    said, shown = await town.hears(who, **pressed)

    assert MOVED_ON in said.text
    assert f"{BY_CHIEF}đã ghi thời hạn mục 2." in shown.text
    assert "Chánh Văn phòng là người phát hành." in await town.presses(who, shown, "Trình duyệt")


async def test_the_chief_publishes_only_what_the_chief_has_seen_and_once(
    town: Town, draft: Sent, anew: Start
) -> None:
    boss = town.last_to("boss")
    await town.says("clerk", "2 chủ trì: UBND phường")
    await anew()

    refused, shown = await town.hears("boss", text="phát hành 1")
    await anew()
    late, _ = await town.hears("boss", happening="press", text=boss.says("Phát hành"), quoted=boss.id)
    done = await town.presses("boss", shown, "Phát hành")
    await anew()
    twice = await town.presses("boss", shown, "Phát hành")

    for said in (refused, late):
        assert "Dự thảo đã được sửa sau tin vừa rồi nên chưa phát hành." in said.text
    assert "- Chuyên viên: đã ghi đơn vị chủ trì mục 2." in shown.text
    assert "Đã phát hành Thông báo số 45-TB/ĐU" in done
    assert "đã được phát hành trước đó" in twice
    assert [sum("NHIỆM VỤ MỚI" in m for m in town.all_to(unit)) for unit in ("btc", "bdv", "ubnd")] == [
        1,
        1,
        1,
    ]
    assert set(await town.cards("ubnd")) == {"2", "3"}


@ON_SQLITE
async def test_the_last_change_of_another_is_not_taken_back_unseen(town: Town, draft: Sent) -> None:
    await town.says("clerk", "2 hạn 15/12/2026")
    mine = town.last_to("clerk")
    await town.says("boss", "3 chủ trì: BTC")

    typed = await town.says("clerk", "hoàn tác")

    assert typed.startswith(f"{NOT_DONE}\n\n{BY_CHIEF}đã ghi đơn vị chủ trì mục 3.")
    assert NOT_DONE in await town.presses("clerk", mine, "Hoàn tác")
