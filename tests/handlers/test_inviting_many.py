"""A table of people that an admin sends: codes for the good rows, a sentence for every other one."""

import csv
from collections.abc import Sequence
from io import StringIO

import pytest
from sqlalchemy import select

from bot.domain.chat import MadeFile
from bot.domain.people import Post, Role
from bot.store import bots, schema
from tests.documents.test_sheets import workbook
from tests.fake_channel import Sent
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

CAPTION = "Danh sách cán bộ quý IV"
HEAD = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại"]
GOOD = [1, "Nguyễn Văn A", "đầu mối", "Ban Tổ chức", "0900000000"]
ROWS: list[Sequence[object]] = [
    ["DANH SÁCH CÁN BỘ"],
    HEAD,
    GOOD,
    [2, "Trần Thị B", "", "UBND phường"],
    [3, "", "lãnh đạo", "BTC"],
    [4, "Lê Văn C", "Phó Trưởng ban", "BTC"],
    [5, "=cmd|calc", "", "=HYPERLINK(1)"],
    [6, "nguyễn  văn A", "Đầu mối", "btc"],
]


async def sends(town: Town, who: str, content: bytes, caption: str = CAPTION, name: str = "ds.xlsx") -> Sent:
    async with town.store.transaction() as tx:
        await bots.remember(tx, "telegram", "don_doc_mau_bot")
    town.channel.contents["ds"] = content
    file = {"file_id": "ds", "name": name, "size_bytes": len(content)}
    (answer,) = await town.hears(who, text=caption, file=file)
    return answer


def results(sent: Sent) -> list[dict[str, str]]:
    assert isinstance(sent.file, MadeFile)
    return list(csv.DictReader(StringIO(sent.file.content.decode("utf-8-sig"))))


async def invites(town: Town) -> int:
    async with town.store.reading() as tx:
        return len((await tx.execute(select(schema.invites.c.digest))).all())


def as_csv(rows: Sequence[Sequence[object]]) -> bytes:
    return "\n".join(";".join(map(str, row)) for row in rows).encode()


async def test_good_rows_get_codes_and_every_other_is_told(town: Town) -> None:
    sent = await sends(town, "chief", as_csv(ROWS), name="ds.csv")

    table = results(sent)
    assert [(row["Dòng"], row["Kết quả"]) for row in table] == [
        ("3", "Đã tạo mã mời"),
        ("4", "Đã tạo mã mời"),
        ("5", "Không nạp được: chưa ghi họ tên"),
        ("6", "Không nạp được: vai trò phải là đầu mối, lãnh đạo hoặc cán bộ (để trống là đầu mối)"),
        ("7", "Không nạp được: danh bạ không có đơn vị này"),
        ("8", "Không nạp được: trùng với dòng 3"),
    ]
    assert (table[4]["Họ tên"], table[4]["Đơn vị"]) == ("'=cmd|calc", "'=HYPERLINK(1)")
    assert "Tạo mã mời mới: 02." in sent.text
    assert table[0]["Liên kết"] == f"https://t.me/don_doc_mau_bot?start={table[0]['Mã mời']}"
    assert "đồng chí Nguyễn Văn A là đầu mối của Ban Tổ chức" in await town.enters(
        "new", table[0]["Mã mời"], name="vana99"
    )


@ON_SQLITE
async def test_the_same_table_again_makes_nothing_twice(town: Town) -> None:
    first = results(await sends(town, "chief", workbook(ROWS)))
    await town.enters("new", first[0]["Mã mời"])
    before = await invites(town)

    again = await sends(town, "chief", workbook(ROWS))

    assert [row["Kết quả"] for row in results(again)][:2] == ["Đã tham gia", "Đã có mã mời còn hạn"]
    assert not any(row["Mã mời"] for row in results(again))
    assert "Tạo mã mời mới: 00. Đã có mã mời còn hạn: 01. Đã tham gia: 01." in again.text
    assert await invites(town) == before


@ON_SQLITE
async def test_a_head_invites_the_own_unit_only(town: Town) -> None:
    await town.joins("head", Post(Role.HEAD, "btc"))
    before = await invites(town)

    told = [row["Kết quả"] for row in results(await sends(town, "head", workbook(ROWS)))]

    assert told[:2] == ["Đã tạo mã mời", "Không nạp được: không thuộc đơn vị của đồng chí"]
    assert await invites(town) == before + 1


@ON_SQLITE
@pytest.mark.parametrize("who", ["btc", "specialist", "stranger"])
async def test_a_table_of_who_may_not_is_not_even_fetched(town: Town, who: str) -> None:
    await town.joins("specialist", Post(Role.SPECIALIST))
    before = await invites(town)
    town.channel.contents.clear()

    town.channel.contents["ds"] = b""
    answer = await sends(town, who, b"")

    assert "ĐÃ NẠP" not in answer.text
    assert ("mã mời" if who == "stranger" else "chỉ Văn phòng") in answer.text
    assert (answer.file, await invites(town)) == (None, before)


@ON_SQLITE
@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PK\x03\x04 broken", "Tệp bị hỏng nên không mở được."),
        (b"\x89PNG\r\n\x1a\n\0\0", "chỉ nhận tệp .xlsx hoặc .csv"),
        (b"", "không có dòng nào"),
        ("Họ tên;Điện thoại\nA;1".encode(), "Không thấy dòng tiêu đề"),
        (as_csv([HEAD, *([GOOD] * 2001)]), "tối đa 2.000 dòng"),
        (as_csv([["MẬT"], HEAD, GOOD]), "có dấu hiệu mang độ mật"),
    ],
)
async def test_what_is_no_table_of_people_changes_nothing(town: Town, content: bytes, told: str) -> None:
    before = await invites(town)

    answer = await sends(town, "chief", content)

    assert told in answer.text
    assert (answer.file, await invites(town)) == (None, before)


@ON_SQLITE
async def test_no_code_of_a_table_stays_in_the_database(town: Town) -> None:
    codes = [row["Mã mời"] for row in results(await sends(town, "chief", workbook(ROWS)))][:2]

    async with town.store.reading() as tx:
        for table in schema.metadata.sorted_tables:
            rows = str((await tx.execute(select(table))).all())
            assert not any(code in rows for code in codes), table.name


@ON_SQLITE
async def test_a_table_in_a_group_is_no_roster(town: Town) -> None:
    before = await invites(town)
    town.channel.contents["ds"] = workbook(ROWS)
    file = {"file_id": "ds", "name": "ds.xlsx", "size_bytes": 10}

    await town.hears("-7", text=CAPTION, file=file, sender="chief", private=False)

    assert await invites(town) == before
    assert not any(isinstance(sent.file, MadeFile) for sent in town.channel.sent)
