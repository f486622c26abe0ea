"""Tables of people: who may invite the office's own, what stands for several rows, how much work it is."""

from collections.abc import Sequence

import pytest
from sqlalchemy import event

from bot.domain.people import Post, Role
from tests.documents.test_sheets import workbook
from tests.handlers.conftest import ON_SQLITE
from tests.handlers.test_inviting_many import as_csv, invites, results, sends
from tests.town import Town

pytestmark = ON_SQLITE

OFFICE_ROWS: list[Sequence[object]] = [
    ["Họ tên", "Vai trò", "Đơn vị"],
    ["Nguyễn Văn A", "văn thư", ""],
    ["Trần Thị B", "Chánh Văn phòng", "Văn phòng"],
    ["Lê Văn C", "Chuyên viên theo dõi của Văn phòng", "văn phòng đảng ủy"],
    ["Phạm Thị D", "thường trực", "Ban Tổ chức"],
    ["Vũ Văn E", "cán bộ", ""],
]
OF_OTHERS = "Không nạp được: chức vụ của Văn phòng do người khác quyết định"
NOT_OFFICE = "Không nạp được: vai trò này của Văn phòng, nhưng đơn vị ghi nơi khác"
NO_UNIT = "Không nạp được: chưa ghi đơn vị"


@pytest.mark.parametrize(
    ("who", "told"),
    [("chief", "Đã tạo mã mời"), ("deputy", "Đã tạo mã mời"), ("keeper", OF_OTHERS), ("head", OF_OTHERS)],
)
async def test_the_offices_own_people_are_invited_by_who_gives_its_posts(
    town: Town, who: str, told: str
) -> None:
    for chat, post in (
        ("deputy", Post(Role.CHIEF)),
        ("keeper", Post(Role.KEEPER)),
        ("head", Post(Role.HEAD, "btc")),
    ):
        await town.joins(chat, post)
    before = await invites(town)

    table = results(await sends(town, who, workbook(OFFICE_ROWS)))

    assert [row["Kết quả"] for row in table] == [told, told, told, NOT_OFFICE, NO_UNIT]
    made = 3 if told == "Đã tạo mã mời" else 0
    assert await invites(town) == before + made
    if made:
        assert {row["Đơn vị"] for row in table[:3]} == {"Văn phòng Đảng ủy"}
        assert "Chánh Văn phòng" in await town.enters("new", table[1]["Mã mời"])


async def test_what_somebody_is_called_at_work_makes_nobody_one_of_the_office_by_a_blank(town: Town) -> None:
    rows = [["Họ tên", "Chức vụ", "Đơn vị"], ["Nguyễn Văn A", "Chuyên viên", ""]]

    (row,) = results(await sends(town, "chief", as_csv(rows), name="ds.csv"))

    assert row["Kết quả"] == NO_UNIT


async def test_a_unit_that_is_merged_over_several_rows_counts_for_each(town: Town) -> None:
    rows = [["Đơn vị", "Họ tên"], ["BTC", "Nguyễn Văn A"], ["", "Trần Thị B"], ["", "Lê Văn C"]]

    merged = results(await sends(town, "chief", workbook(rows, "A2:A3")))
    as_text = results(await sends(town, "chief", as_csv(rows), name="ds.csv"))

    assert [row["Kết quả"] for row in merged] == ["Đã tạo mã mời", "Đã tạo mã mời", NO_UNIT]
    assert [row["Kết quả"] for row in as_text] == ["Đã có mã mời còn hạn", NO_UNIT, NO_UNIT]


async def test_more_rows_are_no_more_questions_to_the_database(town: Town) -> None:
    asked: list[str] = []
    event.listen(
        town.store.engine.sync_engine, "before_cursor_execute", lambda *given: asked.append(given[2])
    )
    counts = []
    for many in (2, 60):
        rows = [["Họ tên", "Đơn vị"], *([f"Nguyễn Văn {many} {n}", "BTC"] for n in range(many))]
        asked.clear()
        await sends(town, "chief", as_csv(rows), name="ds.csv")
        counts.append(len(asked))

    assert counts[0] == counts[1]
