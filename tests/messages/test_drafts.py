"""What a draft shows the office."""

from bot.domain.assignments import Holding
from bot.domain.chat import Choice
from bot.domain.conclusions import ConclusionState
from bot.domain.corrections import Difference
from bot.domain.drafts import Holder
from bot.domain.office import Office
from bot.domain.reading.model import Deadline, DeadlineKind, Finding, Place, Problem, ProblemCode
from messages import draft, draft_task
from tests.messages.cards import BDV, BTC, CONTACT, Shown, filed, task

UNSENT = (
    "Chưa gửi cho đơn vị nào. Khi phát hành, đồng chí xác nhận văn bản không thuộc danh mục bí mật nhà nước.\n"
    "Gõ số mục để xem và sửa, ví dụ: mục 2.1; 2.1 hạn 30/11/2026.\n\n"
)
LOOSE = Deadline("trong thời gian tới", DeadlineKind.LOOSE)
FIRST = (
    "<b>2.1</b>. Rà soát hồ sơ đảng viên.\n"
    "Chủ trì: BTC.\n"
    "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”; hết ngày liền trước ngày nêu; cách tính khác:"
    " 28/11/2026).\n"
)


def test_draft(office: Office) -> None:
    together = task(holders=(BTC, BDV), place=Place(2, 5))
    restricted = task("3", text="Xây dựng kế hoạch.", deadline=LOOSE, restricted=True)

    said = draft(office, Shown(filed(), (together, restricted)), publishes=True)

    assert said.text == (
        "<b>DỰ THẢO DANH MỤC NHIỆM VỤ</b>\n\n"
        "Thông báo số 45-TB/ĐU, ngày 16/11/2026: kết luận tại Hội nghị giao ban.\n\n"
        "02 nhiệm vụ:\n\n"
        "<b>2.1</b>. Rà soát hồ sơ đảng viên.\n"
        "Chủ trì: BTC.\n"
        "Phối hợp: Ban Dân vận.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”; hết ngày liền trước ngày nêu; cách tính khác:"
        " 28/11/2026).\n"
        "Vị trí: trang 2, đoạn 5.\n\n"
        "<b>3</b>. Xây dựng kế hoạch.\n"
        "Chủ trì: BTC.\n"
        "Thời hạn: “trong thời gian tới” (chưa có ngày cụ thể). Nội dung hạn chế.\n\n"
        f"{UNSENT}"
        f"Trả lời: 4. Phát hành; 5. Xem trước; 6. Bỏ dự thảo.\n{CONTACT}"
    )
    assert said.choices == (
        Choice("2.1", "2.1", "dự thảo 7: mục 2.1"),
        Choice("3", "3", "dự thảo 7: mục 3"),
        Choice("4", "Phát hành", "phát hành 7 bản 3"),
        Choice("5", "Xem trước", "xem trước 7"),
        Choice("6", "Bỏ dự thảo", "bỏ dự thảo 7 bản 3"),
    )
    assert (said.about, said.asks) == ((), False)


def test_draft_shows_first_what_is_unsure(office: Office) -> None:
    head = filed(
        number=None, issued_on=None, kind=None, title=None, problems=(Problem(ProblemCode.NO_NUMBER),)
    )
    nobody = task("3", holders=(), deadline=None, problems=(Problem(ProblemCode.NO_LEAD, "3", "Rà soát"),))
    unknown = task(holders=(Holder(None, "Hội Mẫu", Holding.LEAD),))

    assert draft(office, Shown(head, (unknown, nobody)), publishes=False, known=True, edited=True).text == (
        "<b>DỰ THẢO DANH MỤC NHIỆM VỤ</b> (tệp này đã gửi trước đây)\n\n"
        "Văn bản (chưa có số)\n"
        "Dự thảo giữ các sửa đổi đã có. Muốn đọc lại từ đầu: bỏ dự thảo rồi gửi lại tệp.\n\n"
        "<b>Cần kiểm tra:</b>\n"
        "- Văn bản không có số. Gõ, ví dụ: số 45-TB/ĐU ngày 16/11/2026.\n"
        "- Mục 3: chưa rõ đơn vị chủ trì. Gõ: 3 chủ trì: tên đơn vị.\n\n"
        "02 nhiệm vụ:\n\n"
        + FIRST.replace("Chủ trì: BTC.", "Chưa rõ đơn vị: Hội Mẫu.")
        + "\n<b>3</b>. Rà soát hồ sơ đảng viên.\n"
        "Chưa rõ đơn vị.\n"
        "Thời hạn: văn bản không nêu.\n\n"
        f"{UNSENT}"
        f"Trả lời: 4. Trình duyệt; 5. Xem trước; 6. Bỏ dự thảo.\n{CONTACT}"
    )


def test_draft_that_a_specialist_lays_before_the_chief(office: Office) -> None:
    said = draft(office, Shown(filed(), (task(),)), publishes=True, submitter="Nguyễn Văn A", account_id=5)

    assert said.account_id == 5
    assert "giao ban.\nĐồng chí Nguyễn Văn A trình duyệt.\n\n01 nhiệm vụ:" in said.text


def test_draft_of_what_is_published_already(office: Office) -> None:
    shown = Shown(filed(state=ConclusionState.PUBLISHED, number=None), (task(),))

    said = draft(office, shown, publishes=True, known=True)

    assert said.text == (
        "<b>DANH MỤC NHIỆM VỤ ĐÃ PHÁT HÀNH</b> (tệp này đã gửi trước đây)\n\n"
        "Thông báo (chưa có số), ngày 16/11/2026: kết luận tại Hội nghị giao ban.\n\n"
        f"01 nhiệm vụ:\n\n{FIRST}\n"
        "Văn bản này đã được phát hành trước đó; không gửi lại cho đơn vị nào.\n\n"
        f"{CONTACT}"
    )
    assert said.choices == ()


def test_a_long_draft_comes_in_pages(office: Office) -> None:
    shown = Shown(filed(), tuple(task(f"1.{n}") for n in range(1, 46)))

    second = draft(office, shown, publishes=True, page=2)

    assert "45 nhiệm vụ (trang 2/3):" in second.text
    assert ("<b>1.20</b>" in second.text, "<b>1.21</b>" in second.text) == (False, True)
    assert Choice("4", "Trang sau", "danh mục 7 trang 3") in second.choices
    assert "Trang sau" not in draft(office, shown, publishes=True, page=99).text


def test_draft_tells_where_its_head_stood(office: Office) -> None:
    found = {
        "signer": Finding(Place(2, 14), "Nguyễn Văn A"),
        "number": Finding(Place(1, 3), "Số 45-TB/ĐU"),
        "title": Finding(Place(1, 5), "THÔNG BÁO"),
    }

    said = draft(office, Shown(filed(found_at=tuple(found.items())), (task(),)), publishes=True)

    assert (
        "\n\nTrong văn bản: số “Số 45-TB/ĐU” (trang 1, đoạn 3); người ký “Nguyễn Văn A” (trang 2, đoạn 14).\n\n"
        "01 nhiệm vụ:"
    ) in said.text


def test_of_very_many_questions_the_first_are_shown(office: Office) -> None:
    many = tuple(
        task(f"1.{n}", problems=(Problem(ProblemCode.NO_LEAD, f"1.{n}", "Rà soát"),)) for n in range(1, 104)
    )

    text = draft(office, Shown(filed(), many), publishes=True).text

    assert "\n- Mục 1.100: chưa rõ đơn vị chủ trì. Gõ: 1.100 chủ trì: tên đơn vị.\n" in text
    assert "- Mục 1.101:" not in text
    assert "\n- Và 3 chỗ khác, hiện tiếp khi các chỗ trên đã xong.\n" in text


def test_a_button_takes_whatever_it_says(office: Office) -> None:
    """A button of a network stands for at most 64 bytes."""
    one = task("XVIII.123.456a-12", restricted=True)
    shown = Shown(filed(id=2**31 - 1), (one,), version=2**31 - 1)

    said = (draft(office, shown, publishes=True), draft_task(office, shown, one, publishes=True))

    assert max(len(c.says.encode()) for message in said for c in message.choices) <= 64


def test_a_correction_shows_what_differs(office: Office) -> None:
    old, new = task(text="Rà soát hồ sơ."), task(deadline=None, holders=(BTC, BDV))
    differences = (Difference(old, new), Difference(None, task("5")), Difference(task("6"), None))
    shown = Shown(filed(), (new, task("4"), task("5")), corrected=filed(), differences=differences)

    assert (
        "\n\n<b>Đính chính</b> Thông báo số 45-TB/ĐU, ngày 16/11/2026 đã phát hành. Khác bản trước:\n"
        "- Mục 2.1: nội dung thành “Rà soát hồ sơ đảng viên”; thời hạn 27/11/2026 thành không có; đơn vị thành"
        " BTC chủ trì, Ban Dân vận phối hợp.\n"
        "- Thêm mục 5: Rà soát hồ sơ đảng viên.\n"
        "- Bỏ mục 6: Rà soát hồ sơ đảng viên.\n"
        "Không đổi: 01 nhiệm vụ. Chỉ những đơn vị có thay đổi được gửi tin.\n\n"
    ) in draft(office, shown, publishes=True).text
