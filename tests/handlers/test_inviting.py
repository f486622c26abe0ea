"""Asking for a code in chat: who looks after people gets it once, with its picture and a page to print."""

import re
from datetime import timedelta

import pypdfium2
import pytest
from sqlalchemy import select

from bot.domain.chat import MadeFile
from bot.domain.codes import AMONG_WORDS
from bot.domain.journal import Deed
from bot.domain.people import Post, Role
from bot.store import bots, schema
from tests.fake_channel import Sent
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

pytestmark = ON_SQLITE


@pytest.fixture
async def town(town: Town) -> Town:
    async with town.store.transaction() as tx:
        await bots.remember(tx, "telegram", "don_doc_mau_bot")
    return town


def _code(said: str) -> str:
    match = AMONG_WORDS.search(said)
    assert match is not None, said
    return match[0]


def _words(page: MadeFile) -> str:
    with pypdfium2.PdfDocument(page.content) as document:
        text: str = document[0].get_textpage().get_text_range()
    return text


def _made(sent: Sent) -> MadeFile:
    assert isinstance(sent.file, MadeFile)
    return sent.file


async def _invites(town: Town) -> int:
    async with town.store.reading() as tx:
        return len((await tx.execute(select(schema.invites.c.digest))).all())


@pytest.mark.parametrize("words", ["/moi Ban Tổ chức", "tạo mã mời cho BTC", "Moi tham gia: ban to chuc"])
async def test_an_admin_gets_a_code_that_lets_one_person_in(town: Town, words: str) -> None:
    (sent,) = await town.hears("chief", text=words)

    code = _code(sent.text)
    assert "Ban Tổ chức – đầu mối" in sent.text
    assert f"https://t.me/don_doc_mau_bot?start={code}" in sent.text
    assert (_made(sent).is_photo, _made(sent).content[:4]) == (True, b"\x89PNG")
    assert "xác nhận đồng chí Người mẫu là đầu mối của Ban Tổ chức." in await town.enters("new", code)
    assert "đã có người dùng" in await town.enters("other", code)


async def test_a_code_for_several_comes_with_a_page_to_print(town: Town) -> None:
    shown, page = await town.hears("chief", text="tạo mã mời cho UBND phường, cán bộ, 3 lượt, hạn 7 ngày")

    code = _code(shown.text)
    assert "Dùng cho 03 đồng chí, đến 00:00 ngày 26/11/2026." in shown.text
    assert (_made(page).name, code in _words(_made(page))) == ("ma-moi.pdf", True)
    assert "hoặc Văn phòng sẽ duyệt" in await town.enters("new", code)
    town.later(timedelta(days=8))
    assert "đã hết hạn" in await town.enters("late", code)


async def test_a_code_lasts_as_long_as_the_office_has_decided(town: Town) -> None:
    for words in ("cài đặt hạn mã mời 3 ngày", "1"):
        await town.says("chief", words)

    (sent,) = await town.hears("chief", text="/moi BTC")

    assert "đến 09:00 ngày 21/11/2026" in sent.text


async def test_a_named_person_is_greeted_by_that_name(town: Town) -> None:
    (sent,) = await town.hears("chief", text="/moi BTC, đồng chí Nguyễn Văn A")

    assert "đồng chí Nguyễn Văn A" in await town.enters("new", _code(sent.text), name="vana99")


async def test_no_table_holds_a_code_once_it_has_left(town: Town) -> None:
    shown, _ = await town.hears("chief", text="/moi BTC 20 lượt")

    code = _code(shown.text)
    async with town.store.reading() as tx:
        for table in schema.metadata.sorted_tables:
            rows = (await tx.execute(select(table))).all()
            assert code not in str(rows), table.name
        assert (await tx.execute(select(schema.made_files.c.id))).all() == []


async def test_a_head_invites_to_the_own_unit_only(town: Town) -> None:
    await town.joins("head", Post(Role.HEAD, "btc"))
    before = await _invites(town)

    assert "MÃ MỜI" in await town.says("head", "/moi BTC")
    assert "chỉ tạo được mã mời cho đơn vị mình" in await town.says("head", "/moi UBND phường")
    assert await _invites(town) == before + 1


@pytest.mark.parametrize("role", [Role.FOCAL, Role.MEMBER, Role.SPECIALIST, Role.CLERK, Role.LEADER])
async def test_who_does_not_look_after_people_gets_no_code(town: Town, role: Role) -> None:
    await town.joins("one", Post(role, "btc" if role in (Role.FOCAL, Role.MEMBER) else None))
    before = await _invites(town)

    assert "chỉ Văn phòng" in await town.says("one", "/moi BTC")
    assert await _invites(town) == before


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("/moi", "ghi đơn vị sau lệnh"),
        ("tạo mã mời", "ghi đơn vị sau lệnh"),
        (
            "/moi Ban Tổ chứt",
            "Danh bạ không có đơn vị “Ban Tổ chứt” hoặc có nhiều đơn vị như vậy. Có phải: Ban",
        ),
        ("/moi BTC, BDV", "Danh bạ không có đơn vị"),
        ("/moi BTC 501 lượt", "từ 1 đến 500"),
        ("/moi BTC hạn 1/1/2020", "không quá 90 ngày"),
        ("/moi <b>x</b>", "&lt;b&gt;x"),
        ("/moi Chánh Văn phòng, quản trị", "Danh bạ không có đơn vị"),
    ],
)
async def test_what_is_not_clear_makes_no_code(town: Town, words: str, told: str) -> None:
    before = await _invites(town)

    answer = await town.says("chief", words)

    assert told in answer
    assert re.search(AMONG_WORDS, answer) is None
    assert await _invites(town) == before


async def test_an_edited_message_makes_no_second_code(town: Town) -> None:
    await town.hears("chief", text="/moi BTC", message_id="5")
    before = await _invites(town)

    await town.hears("chief", happening="edited", text="/moi BDV", message_id="5")

    assert await _invites(town) == before


@pytest.mark.parametrize("words", ["hủy mã {code}", "huy ma moi {code}", "Thu hồi mã mời {code}."])
async def test_a_code_that_is_revoked_lets_nobody_in(town: Town, words: str) -> None:
    code = await town.codes_for(Post(Role.FOCAL, "btc"), uses=5)

    assert "Đã hủy mã" in await town.says("chief", words.format(code=code))

    async with town.store.reading() as tx:
        deeds = list((await tx.execute(select(schema.deeds.c.deed))).scalars())
    assert deeds.count(Deed.REVOKED) == 1
    assert "hết hạn" in await town.enters("new", code)
    assert "Không có gì thay đổi." in await town.says("chief", words.format(code=code))


async def test_a_head_revokes_codes_of_the_own_unit_only(town: Town) -> None:
    await town.joins("head", Post(Role.HEAD, "btc"))
    own, other = [await town.codes_for(Post(Role.FOCAL, unit)) for unit in ("btc", "ubnd")]

    assert "Không có mã nào như vậy" in await town.says("head", f"hủy mã {other}")
    assert "Đã hủy mã" in await town.says("head", f"hủy mã {own}")

    assert "là đầu mối" in await town.enters("new", other)
