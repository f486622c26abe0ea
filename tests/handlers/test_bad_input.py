"""What is no report leaves everything as it was, and is answered with one sentence."""

import pytest

from bot.domain.assignments import State
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

NEW = (State.NEW, None)
PERCENT = "Tiến độ chỉ từ 0% đến 100%"
PAST = "Ngày 01/11/2026 đã qua nên chưa ghi nhận đề nghị gia hạn; đề nghị đồng chí ghi một ngày sau hôm nay."
NOT_UNDERSTOOD = (
    "Chưa hiểu ý đồng chí nên chưa lưu gì. Đề nghị đồng chí trả lời ngắn, ví dụ: “đã nhận”, “2.1 xong”,"
    " “được 60%”, “vướng kinh phí”; gõ “việc” để xem nhiệm vụ."
)
LONG = (
    "Nội dung dài đề nghị đồng chí gửi qua hệ thống quản lý văn bản; ở đây chỉ cần trả lời ngắn. Chưa có"
    " thông tin nào được lưu."
)
UNKNOWN = (
    "Không tìm thấy nhiệm vụ “1” trong các nhiệm vụ của đơn vị đồng chí. Chưa có thông tin nào được lưu; gõ"
    " “việc” để xem danh sách."
)
STALE = "Tin này không còn dùng để trả lời được. Không có gì thay đổi; gõ “trợ giúp” để xem hướng dẫn."


@ON_SQLITE
async def test_a_message_without_words_or_file_changes_nothing(busy: Town) -> None:
    assert "Kênh này chỉ đọc được chữ, ảnh và tệp" in await busy.says("ubnd", "")

    assert (await busy.states("ubnd"))["3"] == (State.NEW, None)


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("được 300%", f"{PERCENT} nên “300%” chưa được ghi nhận; đề nghị đồng chí báo lại."),
        ("300%", f"{PERCENT} nên “300%” chưa được ghi nhận; đề nghị đồng chí báo lại."),
        ("mục 3 được -5%", f"{PERCENT} nên “-5%” chưa được ghi nhận; đề nghị đồng chí báo lại."),
        ("xin gia hạn đến 1/11/2026 vì chờ vật tư", PAST),
        ("😀😀😀", NOT_UNDERSTOOD),
        ("a" * 4000, LONG),
        ("xong " * 800, LONG),
        ("#1 xong", UNKNOWN),
    ],
)
async def test_what_cannot_be_is_told_and_stores_nothing(busy: Town, words: str, says: str) -> None:
    answer = await busy.says("ubnd", words)

    assert _body(answer) == says
    assert await busy.states("ubnd") == {"3": NEW}
    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@ON_SQLITE
async def test_a_percentage_of_something_else_is_no_progress(busy: Town) -> None:
    await busy.says("ubnd", "vướng vì giá vật liệu lên 130%")

    assert (await busy.states("ubnd"))["3"][0] is State.BLOCKED


@ON_SQLITE
async def test_a_closed_task_stays_closed(busy: Town) -> None:
    await busy.says("ubnd", "xong")
    await busy.says("chief", "chấp nhận", quoting=busy.last_to("chief"))

    answer = await busy.says("ubnd", "mục 3 được 50%")

    assert _body(answer) == "Nhiệm vụ mục 3 (45-TB/ĐU) đã khép lại (hoàn thành). Không có gì thay đổi."
    assert await busy.states("ubnd") == {"3": (State.ACCEPTED, 100)}


@ON_SQLITE
@pytest.mark.parametrize(
    ("says", "quoted"),
    [("rút lại 1", "its own"), ("đã nhận", "99999"), ("đã nhận", "another's")],
)
async def test_a_stale_or_forged_button_changes_nothing(busy: Town, says: str, quoted: str) -> None:
    message_id = {"its own": busy.last_to("ubnd").id, "another's": busy.last_to("btc").id}.get(quoted, quoted)

    (answer,) = await busy.hears("ubnd", happening="press", press_id="p", text=says, quoted=message_id)

    assert _body(answer.text) == STALE
    assert await busy.states("ubnd") == {"3": NEW}
    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@ON_SQLITE
async def test_an_edit_into_what_cannot_be_leaves_the_report(busy: Town) -> None:
    await busy.hears("ubnd", text="được 60%", message_id="9")

    (answer,) = await busy.hears("ubnd", text="được 600%", message_id="9", happening="edited")

    assert PERCENT in answer.text
    assert await busy.states("ubnd") == {"3": (State.IN_PROGRESS, 60)}


def _body(answer: str) -> str:
    """Return what a message says before its contact."""
    return answer.split("\n\n", maxsplit=1)[0]
