"""What a draft asks to look at, and how deadlines are written there."""

from datetime import date

import pytest

from bot.domain.assignments import Holding
from bot.domain.drafts import Holder
from bot.domain.office import Office
from bot.domain.reading.model import Deadline, DeadlineKind, Problem, ProblemCode
from messages import draft, draft_words
from messages.reckoning import when
from tests.messages.cards import BTC, Shown, filed, task


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
        (
            ProblemCode.RECOGNISED,
            "chữ được nhận dạng từ bản quét hoặc ảnh (Hội Mẫu), cần đối chiếu với bản gốc",
        ),
        (ProblemCode.UNSEEN, "có Hội Mẫu ảnh hệ thống không xem được, cần xem có dấu độ mật hay không"),
        (ProblemCode.STAMPED, "“Hội Mẫu” có thể là số, ngày đóng dấu của văn bản, cần xác nhận"),
        (ProblemCode.RESTRICTED, "nội dung hạn chế: chỉ gửi chỉ dẫn, không gửi nội dung"),
    ],
)
def test_what_a_draft_asks_to_look_at(office: Office, code: ProblemCode, says: str) -> None:
    said = draft(office, Shown(filed(), (task(problems=(Problem(code, "2.1", "Hội Mẫu"),)),)), publishes=True)

    answer = f" {draft_words.ANSWERS[code]}.".format(ref="2.1") if code in draft_words.ANSWERS else ""
    assert f"\n- Mục 2.1: {says}.{answer}\n" in said.text


def test_what_is_restricted_is_told_in_one_line(office: Office) -> None:
    tasks = tuple(task(ref, problems=(Problem(ProblemCode.RESTRICTED, ref),)) for ref in ("1", "2"))

    said = draft(office, Shown(filed(), tasks), publishes=True)

    assert (
        "- Mục 1, 2: nội dung hạn chế: chỉ gửi chỉ dẫn, không gửi nội dung. Chánh Văn phòng gõ: 1 cho"
        in said.text
    )


def test_the_closest_names_are_offered(office: Office) -> None:
    problem = Problem(ProblemCode.UNKNOWN_ORGANISATION, "2.1", "Ban Tổ", candidates=("btc", "bdv", "gone"))

    said = draft(office, Shown(filed(), (task(problems=(problem,)),)), publishes=True)

    assert "“Ban Tổ” chưa có trong danh bạ (gần nhất: BTC; Ban Dân vận). Gõ: " in said.text


def test_the_first_of_several_is_proposed_as_lead(office: Office) -> None:
    several = (BTC, Holder("bdv", "Ban Dân vận", Holding.LEAD))
    problem = Problem(ProblemCode.SEVERAL_LEADS, "2.1", "BTC, BDV")

    said = draft(office, Shown(filed(), (task(holders=several, problems=(problem,)),)), publishes=True)

    assert "chưa rõ đơn vị chủ trì; đề nghị BTC chủ trì. Gõ: 2.1 đúng" in said.text


DUE = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("deadline", "says"),
    [
        (None, "văn bản không nêu"),
        (Deadline("", DeadlineKind.DATE, DUE), "thứ Sáu, 27/11/2026"),
        (Deadline("", DeadlineKind.DATE, DUE, rule="office"), "thứ Sáu, 27/11/2026 (Văn phòng ghi)"),
        (
            Deadline("trước ngày 27/11/2026", DeadlineKind.DATE, DUE, rule="R3 before", anchor=DUE),
            "thứ Sáu, 27/11/2026 (“trước ngày 27/11/2026”; tính cả ngày nêu)",
        ),
        (
            Deadline("trong 10 ngày", DeadlineKind.DATE, DUE, rule="R5+R1 length", anchor=date(2026, 11, 15)),
            "thứ Sáu, 27/11/2026 (“trong 10 ngày”; tính theo số ngày, tháng từ 15/11/2026, ngày cuối là ngày nghỉ"
            " nên chuyển sang ngày làm việc kế tiếp)",
        ),
        (
            Deadline("cuối năm", DeadlineKind.LOOSE, suggested=date(2026, 12, 31)),
            "“cuối năm” (chưa có ngày cụ thể; gợi ý: 31/12/2026)",
        ),
    ],
)
def test_a_deadline_is_written_with_how_it_was_reckoned(deadline: Deadline | None, says: str) -> None:
    assert when(task(deadline=deadline)) == says


def test_a_standing_duty_has_no_deadline() -> None:
    assert when(task(deadline=None, standing=True)) == "thường xuyên"
