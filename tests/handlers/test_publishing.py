"""Publishing a draft, and what everybody gets."""

import pytest

from bot.domain.people import Post, Role
from tests.fake_channel import Sent
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

PUSH = "THÔNG BÁO NHIỆM VỤ MỚI"


async def _draft(town: Town) -> Sent:
    return await town.uploads("chief", "kl.txt", CONCLUSION.encode())


def _pushes(town: Town, chat: str) -> list[str]:
    return [text for text in town.all_to(chat) if PUSH in text]


async def test_each_cadre_gets_one_message_with_the_own_tasks_only(town: Town) -> None:
    draft = await _draft(town)

    answer = await town.presses("chief", draft, "Phát hành")

    assert "Đã phát hành Thông báo số 45-TB/ĐU, ngày 16/11/2026. Đang gửi tới 03 cán bộ." in answer
    refs = {
        chat: [n for n in "123" if f"Mục {n}<" in "".join(_pushes(town, chat))]
        for chat in ("btc", "bdv", "ubnd")
    }
    assert refs == {"btc": ["1", "2"], "bdv": ["1"], "ubnd": ["3"]}
    assert [len(_pushes(town, chat)) for chat in ("btc", "bdv", "ubnd", "chief")] == [1, 1, 1, 0]


async def test_who_reports_for_two_units_gets_one_message_with_both(town: Town) -> None:
    await town.joins("btc", Post(Role.HEAD, "ubnd"))

    await town.presses("chief", await _draft(town), "Phát hành")

    (push,) = _pushes(town, "btc")
    assert "Đơn vị đồng chí có 03 nhiệm vụ:" in push
    assert len(_pushes(town, "ubnd")) == 1


async def test_publishing_twice_sends_once(town: Town) -> None:
    draft = await _draft(town)
    await town.presses("chief", draft, "Phát hành")

    answer = await town.presses("chief", draft, "Phát hành")

    assert "Văn bản này đã được phát hành trước đó. Không có gì thay đổi." in answer
    assert len(_pushes(town, "btc")) == 1


@ON_SQLITE
@pytest.mark.parametrize("words", ["phát hành", "Phát hành 1", "phat hanh.", "4", "4."])
async def test_words_and_digits_publish_as_well(town: Town, words: str) -> None:
    await _draft(town)

    assert "Đã phát hành" in await town.says("chief", words)


@ON_SQLITE
@pytest.mark.parametrize("words", ["phát hành", "phát hành 1", "bỏ dự thảo", "/tinhhinh"])
async def test_a_cadre_has_no_right(town: Town, words: str) -> None:
    await _draft(town)

    assert "Việc này chỉ Văn phòng được làm. Không có gì thay đổi." in await town.says("btc", words)
    assert _pushes(town, "btc") == []


async def test_the_button_of_another_persons_message_is_refused(town: Town) -> None:
    draft = await _draft(town)

    answer = await town.presses("btc", draft, "Phát hành")

    assert "Tin này không còn dùng để trả lời được." in answer
    assert _pushes(town, "btc") == []


async def test_another_of_the_office_may_publish_by_words(town: Town) -> None:
    await town.joins("deputy", Post(Role.ADMIN))
    await _draft(town)

    assert "Đã phát hành" in await town.says("deputy", "phát hành 1")


async def test_a_discarded_draft_is_not_published(town: Town) -> None:
    draft = await _draft(town)

    assert "Đã bỏ dự thảo" in await town.presses("chief", draft, "Bỏ dự thảo")
    assert "Dự thảo này đã được bỏ." in await town.presses("chief", draft, "Phát hành")
    assert _pushes(town, "btc") == []


@ON_SQLITE
async def test_what_is_published_is_not_discarded(town: Town) -> None:
    draft = await _draft(town)
    await town.presses("chief", draft, "Phát hành")

    answer = await town.presses("chief", draft, "Bỏ dự thảo")

    assert "Văn bản này đã được phát hành trước đó. Không có gì thay đổi." in answer
    assert "chờ báo cáo" in await town.says("btc", "/viec")


@ON_SQLITE
@pytest.mark.parametrize("words", ["phát hành", "phát hành 99", "bỏ dự thảo", "bỏ dự thảo 99"])
async def test_without_such_a_draft_there_is_nothing_to_decide(town: Town, words: str) -> None:
    assert "Không tìm thấy dự thảo nào." in await town.says("chief", words)


@ON_SQLITE
async def test_units_where_nobody_can_be_reached_are_named(town: Town) -> None:
    await town.hears("ubnd", happening="left")

    answer = await town.presses("chief", await _draft(town), "Phát hành")

    assert "Đang gửi tới 02 cán bộ." in answer
    assert "Không liên lạc được với cán bộ của: Ủy ban nhân dân phường." in answer
