"""What a draft shows the office."""

import pytest

from bot.domain.assignments import Holding
from bot.domain.chat import Choice
from bot.domain.conclusions import ConclusionState
from bot.domain.office import Office
from bot.domain.reading.model import Problem, ProblemCode
from messages import (
    draft,
)
from tests.messages.cards import CONTACT, card, filed, plain

UNSENT = (
    "Chưa gửi cho đơn vị nào. Khi phát hành, đồng chí xác nhận văn bản không thuộc danh mục bí mật nhà nước.\n\n"
    f"Trả lời: 1. Phát hành; 2. Bỏ dự thảo.\n{CONTACT}"
)


def test_draft(office: Office) -> None:
    together = card(12, organisation_short="Ban Dân vận", holding=Holding.COORDINATING)
    restricted = plain(restricted=True, deadline_raw="trong thời gian tới")

    said = draft(office, filed(), [card(), together, restricted], known=False)

    assert said.text == (
        "<b>DỰ THẢO DANH MỤC NHIỆM VỤ</b>\n\n"
        "Thông báo số 45-TB/ĐU, ngày 16/11/2026: kết luận tại Hội nghị giao ban.\n\n"
        "02 nhiệm vụ:\n\n"
        "<b>2.1</b>. Rà soát hồ sơ đảng viên.\n"
        "Chủ trì: BTC.\n"
        "Phối hợp: Ban Dân vận.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n\n"
        "<b>3</b>. Xây dựng kế hoạch.\n"
        "Chủ trì: BTC.\n"
        "Thời hạn: “trong thời gian tới” (chưa có ngày cụ thể). Nội dung hạn chế.\n\n"
        f"{UNSENT}"
    )
    assert said.choices == (
        Choice("1", "Phát hành", "phát hành 7"),
        Choice("2", "Bỏ dự thảo", "bỏ dự thảo 7"),
    )
    assert (said.about, said.asks) == ((), False)


def test_draft_that_lacks_much(office: Office) -> None:
    head = filed(
        number=None,
        issued_on=None,
        kind=None,
        title=None,
        problems=(Problem(ProblemCode.NO_NUMBER), Problem(ProblemCode.NO_LEAD, "3")),
    )
    nobody = plain(organisation_id=None, organisation="")
    unknown = card(14, organisation_id=None, organisation="Hội Mẫu")

    assert draft(office, head, [nobody, unknown], known=True).text == (
        "<b>DỰ THẢO DANH MỤC NHIỆM VỤ</b> (tệp này đã gửi trước đây)\n\n"
        "Văn bản (chưa có số)\n\n"
        "02 nhiệm vụ:\n\n"
        "<b>3</b>. Xây dựng kế hoạch.\n"
        "Chưa rõ đơn vị.\n"
        "Thời hạn: văn bản không nêu.\n\n"
        "<b>2.1</b>. Rà soát hồ sơ đảng viên.\n"
        "Chưa rõ đơn vị: Hội Mẫu.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n\n"
        "<b>Cần kiểm tra:</b>\n"
        "- Văn bản không có số.\n"
        "- Mục 3: chưa rõ đơn vị chủ trì.\n\n"
        "Nếu văn bản đã có số, gõ: số 45-TB/ĐU ngày 16/11/2026 (thay bằng số và ngày của văn bản).\n\n"
        f"{UNSENT}"
    )


def test_draft_of_what_is_published_already(office: Office) -> None:
    said = draft(office, filed(state=ConclusionState.PUBLISHED, number=None), [card()], known=True)

    assert said.text == (
        "<b>DANH MỤC NHIỆM VỤ ĐÃ PHÁT HÀNH</b> (tệp này đã gửi trước đây)\n\n"
        "Thông báo (chưa có số), ngày 16/11/2026: kết luận tại Hội nghị giao ban.\n\n"
        "01 nhiệm vụ:\n\n"
        "<b>2.1</b>. Rà soát hồ sơ đảng viên.\n"
        "Chủ trì: BTC.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n\n"
        "Văn bản này đã được phát hành trước đó; không gửi lại cho đơn vị nào.\n\n"
        f"{CONTACT}"
    )
    assert said.choices == ()


def test_two_tasks_with_one_number_are_both_shown(office: Office) -> None:
    said = draft(
        office, filed(), [plain(1, ref="1", text="Việc A."), plain(2, ref="1", text="Việc B.")], known=False
    )

    assert "02 nhiệm vụ" in said.text
    assert "<b>1</b>. Việc A.\n" in said.text
    assert "<b>1</b>. Việc B.\n" in said.text


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (ProblemCode.NO_NUMBER, "văn bản không có số"),
        (ProblemCode.NO_ISSUE_DATE, "văn bản không có ngày ban hành"),
        (ProblemCode.NO_TASK, "không tìm thấy nhiệm vụ nào"),
        (ProblemCode.NO_LEAD, "chưa rõ đơn vị chủ trì"),
        (ProblemCode.UNKNOWN_ORGANISATION, "“Hội Mẫu” chưa có trong danh bạ"),
        (ProblemCode.CONFIRM_GROUP, "“Hội Mẫu” gồm những đơn vị nào, cần xác nhận"),
        (ProblemCode.CHOOSE_ORGANISATIONS, "“Hội Mẫu” là những đơn vị nào, cần chọn"),
        (ProblemCode.SEVERAL_LEADS, "nhiều đơn vị cùng được giao (Hội Mẫu), chưa rõ đơn vị chủ trì"),
        (ProblemCode.UNKNOWN_DATE, "thời hạn “Hội Mẫu” chưa tính được ngày"),
        (ProblemCode.SUCCEEDED, "“Hội Mẫu” đã kết thúc hoạt động, nhiệm vụ ghi cho đơn vị kế thừa"),
        (ProblemCode.UNSURE_LEAD, "đơn vị chủ trì lấy theo đề mục (Hội Mẫu), cần xác nhận"),
        (ProblemCode.SUGGESTED_DATE, "“Hội Mẫu” không nêu ngày cụ thể, cần chọn thời hạn nếu có"),
        (ProblemCode.CONFLICTING_DATES, "văn bản nêu nhiều thời hạn (Hội Mẫu), đang lấy ngày sớm nhất"),
        (ProblemCode.STAMPED, "“Hội Mẫu” có thể là số, ngày đóng dấu của văn bản, cần xác nhận"),
        (ProblemCode.RESTRICTED, "nội dung hạn chế: chỉ gửi chỉ dẫn, không gửi nội dung"),
    ],
)
def test_what_a_draft_asks_to_look_at(office: Office, code: ProblemCode, says: str) -> None:
    said = draft(office, filed(problems=(Problem(code, "2.1", "Hội Mẫu"),)), [card()], known=False)

    assert f"\n- Mục 2.1: {says}.\n" in said.text
