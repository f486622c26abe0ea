"""What asks back."""

from bot.domain.chat import Choice
from bot.domain.office import Office
from bot.domain.replies.model import Outcome
from messages import ambiguous_task, confirm, unknown_task, which_task
from tests.messages.cards import CONTACT, Claim, card, plain

UNSAVED = "Đề nghị đồng chí trả lời bằng số thứ tự. Chưa có thông tin nào được lưu.\n\n"


def test_which_task(office: Office) -> None:
    said = which_task(office, "xong.", [card(), plain()], more=0)

    assert said.text == (
        "Đồng chí vừa trả lời: “xong”. Đồng chí nói về nhiệm vụ nào?\n"
        "1. Mục 2.1 (45-TB/ĐU) – hạn 27/11/2026: Rà soát hồ sơ đảng viên.\n"
        "2. Mục 3: Xây dựng kế hoạch.\n"
        "3. Tất cả các nhiệm vụ trên.\n\n"
        f"{UNSAVED}{CONTACT}"
    )
    assert said.choices == (
        Choice("1", "1", "#11"),
        Choice("2", "2", "#12"),
        Choice("3", "Tất cả", "tất cả"),
    )
    assert (said.about, said.asks) == ((11, 12), False)


def test_which_task_of_more_than_are_shown(office: Office) -> None:
    said = which_task(office, "xong", [card()], more=3)

    assert said.text == (
        "Đồng chí vừa trả lời: “xong”. Đồng chí nói về nhiệm vụ nào?\n"
        "1. Mục 2.1 (45-TB/ĐU) – hạn 27/11/2026: Rà soát hồ sơ đảng viên.\n"
        "Còn 03 nhiệm vụ khác: đề nghị đồng chí ghi số mục, ví dụ: 2.1 xong.\n\n"
        f"{UNSAVED}{CONTACT}"
    )
    assert said.choices == (Choice("1", "1", "#11"),)


def test_confirm(office: Office) -> None:
    claims = [
        Claim(card(), Outcome.DONE),
        Claim(plain(), Outcome.DONE),
        Claim(plain(13, ref="4"), Outcome.BLOCKED),
    ]

    said = confirm(office, "chắc xong", claims)

    assert said.text == (
        "Đồng chí vừa trả lời: “chắc xong”. Văn phòng hiểu là:\n"
        "- mục 2.1 (45-TB/ĐU), mục 3: <b>đã hoàn thành, chờ Văn phòng duyệt</b>.\n"
        "- mục 4: <b>có vướng mắc</b>.\n"
        "Chưa có thông tin nào được lưu.\n\n"
        "Trả lời: 1. Đúng; 2. Không đúng.\n"
        f"{CONTACT}"
    )
    assert said.choices == (Choice("1", "Đúng", "đúng"), Choice("2", "Không đúng", "không đúng"))
    assert (said.about, said.asks) == ((11, 12, 13), False)


def test_less_than_before_is_told_when_asking(office: Office) -> None:
    said = confirm(office, "được 40%", [Claim(card(percent=60), Outcome.PROGRESS, 40)])

    assert (
        "<b>đang thực hiện, 40%</b>.\nTrước đó mục 2.1 (45-TB/ĐU) đã báo 60%.\nChưa có thông tin" in said.text
    )


def test_unknown_task(office: Office) -> None:
    assert unknown_task(office, "9.9").text == (
        "Không tìm thấy nhiệm vụ “9.9” trong các nhiệm vụ của đơn vị đồng chí. Chưa có thông tin nào được lưu;"
        f" gõ “việc” để xem danh sách.\n\n{CONTACT}"
    )


def test_ambiguous_task(office: Office) -> None:
    assert ambiguous_task(office, "2", [card(), plain()]).text == (
        "“2” có thể là mục 2.1 (45-TB/ĐU), mục 3. Chưa có thông tin nào được lưu; đề nghị đồng chí ghi rõ.\n\n"
        f"{CONTACT}"
    )
