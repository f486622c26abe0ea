"""An admin ends posts, gives others, moves people; each is asked about where it takes away, and undone."""

import pytest
from sqlalchemy import text

from bot.domain.people import Post, Role
from bot.store import accounts, posts
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town


async def cadre(town: Town, chat: str) -> int:
    """Return the number of somebody."""
    async with town.store.reading() as tx:
        account = await accounts.find(tx, "telegram", chat)
    assert account is not None
    assert account.cadre_id is not None
    return account.cadre_id


async def held(town: Town, chat: str) -> list[tuple[Role, str | None]]:
    """Return what somebody holds."""
    async with town.store.reading() as tx:
        return [(one.role, one.organisation_id) for one in await posts.of(tx, await cadre(town, chat))]


async def _agreed(town: Town, chat: str, words: str) -> str:
    assert "Chưa có gì thay đổi." in await town.says(chat, words)
    return "\n".join(told.text for told in await town.hears(chat, text="1"))


async def test_a_post_ends_after_a_yes_and_what_is_open_is_handed_over(busy: Town) -> None:
    await busy.enters("hoa", await busy.codes_for(Post(Role.MEMBER, "btc")), "Lê Thị Hoa")
    number = await cadre(busy, "btc")

    done = await _agreed(busy, "chief", f"cán bộ {number} thôi chức")

    assert "thôi giữ: đầu mối Ban Tổ chức" in done
    assert "Nhiệm vụ đang mở của đơn vị: 02; từ nay báo Lê Thị Hoa." in done
    assert await held(busy, "btc") == []
    assert "BÀN GIAO NHIỆM VỤ" in busy.last_to("hoa").text
    assert "tài khoản được ngắt liên kết trong vòng một ngày" in busy.last_to("btc").text
    assert "chỉ Văn phòng" in await busy.says("btc", "danh sách cán bộ")


@ON_SQLITE
async def test_who_thinks_better_of_it_changes_nothing(busy: Town) -> None:
    await busy.says("chief", f"cán bộ {await cadre(busy, 'btc')} thôi chức đầu mối BTC")

    await busy.says("chief", "2")

    assert await held(busy, "btc") == [(Role.FOCAL, "btc")]
    assert "đã hết hạn" in await busy.says("chief", "đồng ý thay đổi cán bộ")


@ON_SQLITE
async def test_an_ended_post_is_given_back(busy: Town) -> None:
    await _agreed(busy, "chief", f"cán bộ {await cadre(busy, 'btc')} thôi chức")

    undone = await busy.says("chief", "0")

    assert "nhận: đầu mối Ban Tổ chức" in undone
    assert await held(busy, "btc") == [(Role.FOCAL, "btc")]
    assert "Không có thay đổi nào như vậy" in await busy.says("chief", "hoàn tác cán bộ 1")


async def test_somebody_moves_to_another_unit_and_back(busy: Town) -> None:
    number = await cadre(busy, "btc")

    done = await _agreed(busy, "chief", f"cán bộ {number} chuyển sang UBND phường làm lãnh đạo")

    assert "thôi giữ: đầu mối Ban Tổ chức; nhận: lãnh đạo đơn vị Ủy ban nhân dân phường" in done
    assert await held(busy, "btc") == [(Role.HEAD, "ubnd")]
    assert "ĐƠN VỊ CHƯA CÓ NGƯỜI NHẬN" in str(busy.all_to("chief"))
    assert "nhà văn hóa" in await busy.says("btc", "/viec")
    await busy.says("chief", "hoàn tác cán bộ 1")
    assert await held(busy, "btc") == [(Role.FOCAL, "btc")]


@ON_SQLITE
async def test_a_second_post_shows_both_units_tasks(busy: Town) -> None:
    number = await cadre(busy, "btc")

    assert "nhận: đầu mối Ủy ban nhân dân phường" in await busy.says(
        "chief", f"cán bộ {number} thêm chức đầu mối UBND phường"
    )

    tasks = await busy.says("btc", "/viec")
    assert "nhà văn hóa" in tasks
    assert "rà soát hồ sơ" in tasks
    assert "đang giữ chức vụ này rồi" in await busy.says("chief", f"cán bộ {number} kiêm đầu mối UBND phường")
    assert "giữ nhiều chức vụ" in await busy.says("chief", f"cán bộ {number} thôi chức")


@ON_SQLITE
async def test_a_head_manages_the_own_unit_alone(busy: Town) -> None:
    await busy.joins("head", Post(Role.HEAD, "btc"))
    own, other = await cadre(busy, "btc"), await cadre(busy, "ubnd")

    assert "02 người" in await busy.says("head", "/canbo")
    assert "Không tìm thấy" in await busy.says("head", "danh sách cán bộ UBND phường")
    assert "Không tìm thấy" in await busy.says("head", f"cán bộ {other} thôi chức")
    assert "do người khác quyết định" in await busy.says("head", f"cán bộ {own} chuyển sang UBND phường")
    assert "do người khác quyết định" in await busy.says("head", f"cán bộ {own} thêm chức văn thư")
    await _agreed(busy, "head", f"cán bộ {own} thôi chức")
    assert await held(busy, "btc") == []


@ON_SQLITE
async def test_who_keeps_people_makes_nobody_decide_nor_themselves_anything(busy: Town) -> None:
    await busy.joins("keeper", Post(Role.KEEPER))
    focal, own, chief = [await cadre(busy, chat) for chat in ("btc", "keeper", "chief")]

    for words in (f"cán bộ {focal} thêm chức Chánh Văn phòng", f"cán bộ {chief} thôi chức"):
        assert "do người khác quyết định" in await busy.says("keeper", words)
    assert "Không ai tự đổi" in await busy.says("keeper", f"cán bộ {own} thêm chức đầu mối BTC")
    assert "nhận: lãnh đạo" in await busy.says("keeper", f"cán bộ {focal} thêm chức lãnh đạo BTC")


@ON_SQLITE
async def test_the_last_who_decides_stays(busy: Town) -> None:
    await busy.joins("second", Post(Role.CHIEF))
    await _agreed(busy, "chief", f"cán bộ {await cadre(busy, 'second')} thôi chức")

    assert "Không ai tự đổi" in await busy.says("chief", f"cán bộ {await cadre(busy, 'chief')} thôi chức")
    await busy.says("chief", "hoàn tác cán bộ 1")
    await _agreed(busy, "second", f"cán bộ {await cadre(busy, 'chief')} thôi chức")
    async with busy.store.reading() as tx:
        kept = await tx.execute(text("SELECT count(*) FROM post_changes"))
    assert kept.scalar_one() == 3


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("cán bộ 99 thôi chức", "Không tìm thấy"),
        ("cán bộ {} thêm chức trưởng thôn", "Chưa rõ chức vụ"),
        ("cán bộ {} thôi chức lãnh đạo UBND phường", "không giữ chức vụ này"),
        ("cán bộ {} chuyển từ UBND phường sang Ban Dân vận", "không giữ chức vụ này"),
        ("cán bộ {} chuyển sang nơi khác", "Chưa rõ chức vụ"),
    ],
)
async def test_what_is_not_clear_changes_nothing(busy: Town, words: str, why: str) -> None:
    said = await busy.says("chief", words.format(await cadre(busy, "btc")))

    assert why in said
    assert "Không có gì thay đổi." in said
    assert await held(busy, "btc") == [(Role.FOCAL, "btc")]


@ON_SQLITE
async def test_a_units_own_words_are_a_report_still(busy: Town) -> None:
    assert "quản lý" not in await busy.says("btc", "cán bộ 12 xã đã tập huấn xong")
