"""Every example of docs/huong-dan.md is said to the program, which does what stands beside it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import Town

GUIDE = (Path(__file__).parents[2] / "docs" / "huong-dan.md").read_text("utf-8")
# What is said before an example, and by whom the example is said where several tasks are needed.
BEFORE = {
    "lấy lại việc đã giao": "chuyển đồng chí Hoa làm",
    "không nhận việc đồng chí khác giao": "chuyển đồng chí Hoa làm",
    "rút điều vừa báo, trong 10 phút": "được 60%",
    "báo hoàn thành": "xong",
    "xin gia hạn": "xin gia hạn đến 15/1/2027 vì chờ vật tư",
    "vướng mắc": "vướng kinh phí",
    "câu hỏi": "báo cáo gửi về đâu ạ?",
    "báo giao nhầm": "không thuộc đơn vị tôi",
}
ANNOUNCEMENT = "thông báo chung cho mọi người: Họp giao ban lúc 14 giờ"
OF_ANOTHER = {"không nhận việc đồng chí khác giao": "hoa"}
WITH_TWO_TASKS = {"báo nhiều việc một lúc"}


def _rows(section: str) -> Iterator[tuple[str, str, str]]:
    """Yield (wish, example, what it does) of the table in a section."""
    words = GUIDE.split(f"### {section}\n", 1)[1].split("\n##", 1)[0]
    lines = [line.strip("| ").split(" | ") for line in words.splitlines() if line.startswith("|")]
    for cells in lines[2:]:
        for example in re.findall(r"`([^`]+)`", cells[1]):
            yield cells[0], example, cells[2]


@happened
async def guided(town: Town) -> None:
    """UBND phường has one task, and one more cadre, named Hoa; Ban Tổ chức has two tasks."""
    await town.enters("hoa", await town.codes_for(Post(Role.FOCAL, "ubnd")), "Hoa")
    await town.publish()


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Báo cáo")))
async def test_what_a_cadre_types_is_noted_as_told(guided: Town, wish: str, example: str, does: str) -> None:
    who = "btc" if wish in WITH_TWO_TASKS else "ubnd"
    if wish in BEFORE:
        await guided.says(who, BEFORE[wish])

    answer = await guided.says(OF_ANOTHER.get(wish, who), example)

    assert does in re.sub(r"</?b>", "", answer)
    assert "Văn phòng hiểu là" not in answer


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Nhận nhiệm vụ")))
async def test_what_a_new_task_is_answered_with_is_noted(
    guided: Town, wish: str, example: str, does: str
) -> None:
    assert does in await guided.says("ubnd", example), wish


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Các lệnh")))
async def test_what_a_cadre_wants_to_see_is_shown(guided: Town, wish: str, example: str, does: str) -> None:
    await guided.says("ubnd", "được 60%")

    assert does in await guided.says("ubnd", example), wish


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Cán bộ và chức vụ")))
async def test_what_is_typed_of_people_is_done(guided: Town, wish: str, example: str, does: str) -> None:
    answer = (await guided.hears("chief", text=example))[0].text

    assert does in re.sub(r"</?b>", "", answer), wish


@ON_SQLITE
@pytest.mark.parametrize(("matter", "example", "does"), list(_rows("Việc chờ Văn phòng")))
async def test_what_the_office_types_is_told_to_the_unit(
    guided: Town, matter: str, example: str, does: str
) -> None:
    await guided.says("ubnd", BEFORE[matter])

    await guided.says("chief", example)

    assert guided.last_to("ubnd").text.startswith(f"<b>{does}</b>")


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Tạm dừng một nhiệm vụ")))
async def test_a_task_is_paused_and_goes_on_as_told(guided: Town, wish: str, example: str, does: str) -> None:
    if wish.startswith("cho tiếp tục"):
        await guided.says("chief", "mục 3 tạm dừng")

    assert does in await guided.says("chief", example)
    assert (await guided.cards("ubnd"))["3"].paused is wish.startswith("tạm dừng")


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Nhắc việc")))
async def test_when_a_person_is_reminded_is_chosen(guided: Town, wish: str, example: str, does: str) -> None:
    assert does in await guided.says("btc", example), wish


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Lịch làm việc")))
async def test_days_are_entered_as_told(guided: Town, wish: str, example: str, does: str) -> None:
    assert does in await guided.says("chief", example), wish


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Cài đặt của Văn phòng")))
async def test_what_the_chief_sets_is_answered_as_told(
    guided: Town, wish: str, example: str, does: str
) -> None:
    assert does in re.sub(r"</?b>", "", await guided.says("chief", example)), wish


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Mời cán bộ tham gia")))
async def test_people_are_invited_as_told(guided: Town, wish: str, example: str, does: str) -> None:
    answers = await guided.hears("chief", text=example)

    assert does in re.sub(r"</?b>", "", answers[0].text), wish


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Soạn thông báo chung")))
async def test_an_announcement_is_composed_as_told(guided: Town, wish: str, example: str, does: str) -> None:
    if "chung" not in example and example != "/thongbao":
        await guided.hears("chief", text=ANNOUNCEMENT)

    assert any(does in answer.text for answer in await guided.hears("chief", text=example)), wish


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Theo dõi thông báo chung")))
async def test_an_announcement_is_followed_as_told(guided: Town, wish: str, example: str, does: str) -> None:
    before = [ANNOUNCEMENT, "gửi ngay", *(["tạm dừng"] if wish == "gửi tiếp" else [])]
    for words in before:
        await guided.hears("chief", text=words)

    assert any(does in answer.text for answer in await guided.hears("chief", text=example)), wish


@ON_SQLITE
@pytest.mark.parametrize(("wish", "example", "does"), list(_rows("Trả lời thông báo chung")))
async def test_an_announcement_is_answered_as_told(guided: Town, wish: str, example: str, does: str) -> None:
    poll = ["lựa chọn: Dự họp; Vắng"] if wish.startswith("chọn") else []
    for words in (ANNOUNCEMENT, *poll, "gửi ngay"):
        await guided.hears("chief", text=words)
    quoted = guided.last_to("ubnd")

    assert does in await guided.says("ubnd", example, quoting=quoted), wish


@ON_SQLITE
async def test_the_edit_of_a_report_replaces_it(guided: Town) -> None:
    assert "từ `xong` thành `được 60%`" in GUIDE

    await guided.hears("ubnd", text="xong", message_id="9")
    await guided.hears("ubnd", text="được 60%", message_id="9", happening="edited")

    assert "đang thực hiện, 60%" in guided.last_to("ubnd").text


@ON_SQLITE
async def test_what_is_said_in_a_group_is_noted(guided: Town) -> None:
    assert "`45-TB/ĐU mục 3 xong`" in GUIDE

    (answer,) = await guided.hears("-7", text="45-TB/ĐU mục 3 xong", sender="ubnd", private=False)

    assert answer.text == "Đã ghi nhận."
    assert "đã hoàn thành" in guided.last_to("ubnd").text


@ON_SQLITE
@pytest.mark.parametrize("example", ["/cho", "việc chờ"])
async def test_the_offices_list_is_settled_by_number(guided: Town, example: str) -> None:
    await guided.says("ubnd", "xong")
    assert f"`{example}`" in GUIDE
    assert "`1 chấp nhận`" in GUIDE

    assert "VIỆC CHỜ VĂN PHÒNG" in await guided.says("chief", example)
    await guided.says("chief", "1 chấp nhận")

    assert "BÁO CÁO ĐƯỢC CHẤP NHẬN" in guided.last_to("ubnd").text


@pytest.mark.parametrize(
    ("section", "least"),
    [
        ("Nhận nhiệm vụ", 6),
        ("Báo cáo", 20),
        ("Các lệnh", 8),
        ("Việc chờ Văn phòng", 9),
        ("Tạm dừng một nhiệm vụ", 4),
        ("Nhắc việc", 3),
        ("Cài đặt của Văn phòng", 8),
    ],
)
def test_the_tables_hold_examples(section: str, least: int) -> None:
    assert len(list(_rows(section))) >= least
