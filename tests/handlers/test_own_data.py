"""A person's own data: seen, corrected, consent taken back at once, erased."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import delete, text

from bot.domain.chat import MadeFile
from bot.domain.people import Post, Role
from bot.services import retaining
from bot.services.retaining import Retention
from bot.store.schema import posts
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

OUTSIDE = "Đồng chí chưa tham gia"


@pytest.mark.parametrize("words", ["/dulieu", "dữ liệu của tôi", "du lieu cua toi."])
@ON_SQLITE
async def test_a_person_sees_what_is_kept_of_them(busy: Town, words: str) -> None:
    await busy.says("btc", "mục 2 xong")

    told = await busy.says("btc", words)

    assert "Họ tên: Người mẫu.\nVai trò: đầu mối của Ban Tổ chức.\nĐồng ý lúc 09:00 ngày 18/11/2026" in told
    assert "Số lần đã báo cáo: 01" in told


async def test_a_person_takes_their_data_along_in_a_file(busy: Town) -> None:
    await busy.says("btc", "mục 2 được 60% nhé")
    await busy.says("ubnd", "đã nhận")

    await busy.hears("btc", text="/xuatdulieu")

    file = busy.last_to("btc").file
    assert isinstance(file, MadeFile)
    kept = json.loads(file.content)
    assert kept["cán bộ"][0]["họ tên"] == "Người mẫu"
    assert kept["vai trò"][0]["đơn vị"] == "Ban Tổ chức"
    assert [report["nguyên văn"] for report in kept["báo cáo"]] == ["mục 2 được 60% nhé"]
    assert "mục 2 được 60% nhé" in [came["tin"].get("text") for came in kept["tin đã gửi hệ thống"]]
    assert any("mục 2 (45-TB/ĐU)" in left["nội dung"] for left in kept["tin hệ thống đã gửi"])
    assert "đã nhận" not in str(kept["tin đã gửi hệ thống"])  # another's


@ON_SQLITE
async def test_the_file_is_forgotten_with_the_person_and_after_two_days(busy: Town) -> None:
    async def files() -> int:
        async with busy.store.reading() as tx:
            return int((await tx.execute(text("SELECT count(*) FROM made_files"))).scalar_one())

    await busy.says("ubnd", "/xuatdulieu")
    await busy.says("btc", "xuất dữ liệu của tôi")
    assert await files() == 2

    await busy.hears("btc", text="tôi đồng ý xóa dữ liệu")
    assert await files() == 1

    await retaining.tick(busy.store, Retention(), busy.now + timedelta(days=3))
    assert await files() == 0


@ON_SQLITE
async def test_a_network_without_files_sends_the_words(busy: Town) -> None:
    busy.channel.files = False

    assert "Tệp kèm theo" in await busy.says("btc", "/xuatdulieu")

    assert busy.last_to("btc").file is None


@ON_SQLITE
async def test_a_name_is_corrected(busy: Town) -> None:
    assert "Chưa có gì thay đổi" in await busy.says("btc", "/sua")
    assert "Chưa có gì thay đổi" in await busy.says("btc", "sửa họ tên: " + "a" * 101)

    assert "Đã sửa họ tên thành Lê Thị Mẫu." in await busy.says("btc", "sửa họ tên: Lê  Thị Mẫu")

    assert "Họ tên: Lê Thị Mẫu." in await busy.says("btc", "/dulieu")


async def test_consent_is_taken_back_at_once_and_the_unit_uses_paper(busy: Town) -> None:
    await busy.joins("colleague", Post(Role.MEMBER, "btc"))
    await busy.says("btc", "/rutdongy")

    assert "Đã rút đồng ý." in await busy.says("btc", "1")

    for who in ("colleague", "chief"):
        assert "Đồng chí Người mẫu (Ban Tổ chức) không nhận tin" in busy.last_to(who).text
    assert OUTSIDE in await busy.says("btc", "#1 xong")
    before = len(busy.all_to("btc"))
    await busy.publish(CONCLUSION_TOO)
    assert len(busy.all_to("btc")) == before


@ON_SQLITE
@pytest.mark.parametrize("words", ["/rutdongy", "/xoa"])
async def test_who_thinks_better_of_it_stays(busy: Town, words: str) -> None:
    await busy.says("btc", words)
    await busy.says("btc", "2")

    assert "chờ báo cáo" in await busy.says("btc", "/viec")


@ON_SQLITE
async def test_what_is_erased_stands_nowhere_and_reports_stay_under_the_post(busy: Town) -> None:
    await busy.says("btc", "sửa họ tên: Lê Thị Bí Ẩn")
    await busy.says("btc", "mục 2 được 60% nhé")
    asked = await busy.hears("btc", text="xóa dữ liệu của tôi")

    assert "Đã xóa dữ liệu của đồng chí" in await busy.presses("btc", asked[0], "Xóa")

    async with busy.store.reading() as tx:
        names = (await tx.execute(text("SELECT name FROM cadres"))).scalars().all()
        bodies = await tx.execute(text("SELECT count(*) FROM inbox WHERE chat_id = 'btc' AND body <> '{}'"))
        words = (await tx.execute(text("SELECT words FROM status_reports"))).scalars().all()
    assert "nguyên đầu mối Ban Tổ chức" in names
    assert "Lê Thị Bí Ẩn" not in names
    assert bodies.scalar_one() == 0
    assert words == ["mục 2 được 60% nhé"]


@ON_SQLITE
async def test_a_left_account_is_nobodys_until_it_brings_a_new_code(busy: Town) -> None:
    old = busy.last_to("btc")
    await busy.hears("btc", text="tôi rút đồng ý")

    (pressed,) = await busy.hears(
        "btc", happening="press", press_id="p", text=old.choices[0].says, quoted=old.id
    )
    assert OUTSIDE in pressed.text
    assert "Dữ liệu xử lý" in await busy.says("btc", await busy.codes_for(Post(Role.FOCAL, "ubnd")))


CONCLUSION_TOO = """ĐẢNG ỦY PHƯỜNG MẪU
*
Số 46-TB/ĐU
Mẫu, ngày 17 tháng 11 năm 2026

THÔNG BÁO
kết luận của đồng chí Bí thư Đảng ủy tại Hội nghị giao ban tháng 11
-----
Đồng chí Bí thư kết luận:

1. Giao BTC rà soát danh sách; hoàn thành trước ngày 28/11/2026.
"""


@ON_SQLITE
async def test_who_holds_no_post_any_more_still_sees_and_erases_what_is_kept(busy: Town) -> None:
    async with busy.store.transaction() as tx:
        await tx.execute(delete(posts).where(posts.c.organisation_id == "btc"))

    assert "Họ tên: Người mẫu." in await busy.says("btc", "/dulieu")
    assert "không giữ vai trò nào" in await busy.says("btc", "mục 2 xong")
    await busy.says("btc", "tôi đồng ý xóa dữ liệu")

    assert OUTSIDE in await busy.says("btc", "/dulieu")
