"""What is said of one task of a draft, and of an edit."""

import pytest

from bot.domain.assignments import Holding
from bot.domain.chat import Choice
from bot.domain.doubts import Doubt, DoubtCode
from bot.domain.drafts import Holder
from bot.domain.edits import Edit, EditKind
from bot.domain.office import Office
from bot.domain.reading.model import Place, Problem, ProblemCode
from bot.services.checking import EditRefusal
from messages import ask_edit, draft_edited, draft_task, draft_words, edit_not_done, which_organisation
from tests.messages.cards import BDV, BTC, CONTACT, Done, Shown, filed, task

DEADLINE = (
    "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”; hết ngày liền trước ngày nêu; cách tính khác:"
    " 28/11/2026).\n"
)
SHOWN = Shown(filed(), (task(),))
UNKNOWN = Problem(ProblemCode.UNKNOWN_ORGANISATION, "2.1", "Ban Tổ", candidates=("btc",))


def test_draft_task(office: Office) -> None:
    waits = Holder(None, "Ban Tổ", Holding.COORDINATING)
    one = task(
        holders=(BTC, BDV, waits),
        section="Về hồ sơ",
        place=Place(None, 12),
        restricted=True,
        problems=(UNKNOWN,),
    )

    said = draft_task(office, Shown(filed(), (one,)), one, publishes=True)

    assert said.text == (
        "Dự thảo Thông báo số 45-TB/ĐU, ngày 16/11/2026\n\n"
        "<b>Mục 2.1</b>. Rà soát hồ sơ đảng viên.\n"
        "Đề mục: Về hồ sơ\n"
        "Chủ trì: BTC.\n"
        "Phối hợp: Ban Dân vận.\n"
        "Chưa rõ đơn vị: Ban Tổ.\n"
        f"{DEADLINE}"
        "Vị trí: đoạn 12.\n"
        "Nội dung hạn chế: chỉ gửi chỉ dẫn, không gửi nội dung.\n"
        "Cần kiểm tra: “Ban Tổ” chưa có trong danh bạ (gần nhất: BTC). Gõ: 2.1 chủ trì: tên đơn vị, hoặc 2.1 phối"
        " hợp: tên đơn vị.\n\n"
        "Trả lời: 1. BTC; 2. Chủ trì; 3. Phối hợp; 4. Thời hạn; 5. Nội dung; 6. Tách; 7. Bỏ mục này; 8. Cho gửi nội"
        f" dung; 9. Về danh mục.\n{CONTACT}"
    )
    assert [c.says for c in said.choices] == [
        "dự thảo 7: 2.1 phối hợp: bdv, btc",
        "dự thảo 7: 2.1 chủ trì",
        "dự thảo 7: 2.1 phối hợp",
        "dự thảo 7: 2.1 hạn",
        "dự thảo 7: 2.1 nội dung",
        "dự thảo 7: tách 2.1",
        "dự thảo 7: bỏ 2.1",
        "dự thảo 7: 2.1 cho gửi nội dung",
        "danh mục 7 bản 3",
    ]


def test_what_can_be_agreed_to_comes_first(office: Office) -> None:
    one = task(problems=(Problem(ProblemCode.UNSURE_LEAD, "2.1", "BTC"),))

    said = draft_task(office, Shown(filed(), (one,)), one, publishes=False)

    assert said.choices[0] == Choice("1", "Đúng như đề nghị", "dự thảo 7: 2.1 đúng")


def test_draft_edited(office: Office) -> None:
    edit = Edit(EditKind.SPLIT, ("2.1",), "lập kế hoạch")
    parts = (task("2.1a"), task("2.1b", holders=(), deadline=None, problems=(UNKNOWN,)))

    said = draft_edited(office, Done(Shown(filed(), parts), edit, parts, 12))

    assert said.text == (
        "Đã tách mục 2.1 thành 2.1a và 2.1b.\n\n"
        f"<b>Mục 2.1a</b>. Rà soát hồ sơ đảng viên.\nChủ trì: BTC.\n{DEADLINE}\n"
        "<b>Mục 2.1b</b>. Rà soát hồ sơ đảng viên.\nChủ trì: chưa rõ.\nThời hạn: văn bản không nêu.\n"
        "Cần kiểm tra: “Ban Tổ” chưa có trong danh bạ (gần nhất: BTC). Gõ: 2.1 chủ trì: tên đơn vị, hoặc 2.1 phối"
        " hợp: tên đơn vị.\n\n"
        "Dự thảo còn 01 chỗ cần kiểm tra.\n\n"
        f"Trả lời: 1. Hoàn tác; 2. Sửa tiếp mục 2.1a; 3. Sửa tiếp mục 2.1b; 4. Về danh mục.\n{CONTACT}"
    )
    assert said.choices[0].says == "dự thảo 7: hoàn tác 12"


def test_an_undone_edit_is_not_taken_back_by_a_button(office: Office) -> None:
    said = draft_edited(office, Done(Shown(filed(), (task(),)), Edit(EditKind.UNDO)))

    assert said.text == (
        "Đã hoàn tác thay đổi gần nhất.\n\nDự thảo không còn chỗ nào cần kiểm tra.\n\n"
        f"Trả lời: 1. Về danh mục.\n{CONTACT}"
    )


@pytest.mark.parametrize("kind", sorted(set(EditKind) - {EditKind.SHOW, EditKind.NUMBER}))
def test_every_edit_says_that_it_is_done(office: Office, kind: EditKind) -> None:
    said = draft_edited(office, Done(SHOWN, Edit(kind, ("2.1",)), (task(),)))

    assert "{" not in said.text


@pytest.mark.parametrize(("why", "says"), draft_words.NOT_DONE.items())
def test_edit_not_done(office: Office, why: str, says: str) -> None:
    assert edit_not_done(office, why, "2.9").text == (
        f"{says.format(words='2.9')} Dự thảo vẫn giữ nguyên.\n\n{CONTACT}"
    )


def test_the_numbers_that_may_be_meant_are_named(office: Office) -> None:
    assert edit_not_done(office, DoubtCode.NO_SUCH_TASK, "2.1", ("2.1a", "2.1b")).text == (
        f"Dự thảo không có mục 2.1. Có các mục: 2.1a, 2.1b. Dự thảo vẫn giữ nguyên.\n\n{CONTACT}"
    )


def test_every_reason_has_its_sentence() -> None:
    asked = {DoubtCode.NO_WORDS, DoubtCode.UNKNOWN_ORGANISATION}  # these are questions
    of_the_draft = {
        EditRefusal.UNKNOWN,
        EditRefusal.PUBLISHED,
        EditRefusal.DISCARDED,
    }  # not_published says them

    assert set(draft_words.NOT_DONE) == {*DoubtCode, *EditRefusal} - asked - of_the_draft


def test_which_organisation(office: Office) -> None:
    edit = Edit(EditKind.COORDINATORS, ("2.1",), "bdv, Ban To chuc")
    doubt = Doubt(DoubtCode.UNKNOWN_ORGANISATION, "Ban To chuc", ("btc",))

    said = which_organisation(office, SHOWN, edit, doubt, 2)

    assert said.text == (
        "Danh bạ không có đơn vị “Ban To chuc”. Có phải đồng chí muốn ghi một trong các đơn vị sau? Dự thảo vẫn"
        f" giữ nguyên.\n\nTrả lời: 1. BTC; 2. Về danh mục.\n{CONTACT}"
    )
    assert said.choices == (
        Choice("1", "BTC", "dự thảo 7: 2.1 phối hợp: bdv, btc"),
        Choice("2", "Về danh mục", "danh mục 7 bản 2"),
    )


def test_which_organisation_where_none_is_close(office: Office) -> None:
    doubt = Doubt(DoubtCode.UNKNOWN_ORGANISATION, "Hội Mẫu")

    assert which_organisation(office, SHOWN, Edit(EditKind.LEAD, ("1",), "Hội Mẫu"), doubt, 2).text == (
        "Danh bạ không có đơn vị “Hội Mẫu”. Đề nghị đồng chí gõ lại tên, tên viết tắt hoặc mã đơn vị. Dự thảo vẫn"
        f" giữ nguyên.\n\nTrả lời: 1. Về danh mục.\n{CONTACT}"
    )


def test_ask_edit(office: Office) -> None:
    said = ask_edit(office, SHOWN, Edit(EditKind.DEADLINE, ("2.1",)), task(), 2)

    assert said.text == (
        "Thời hạn của mục 2.1 là khi nào? Ví dụ: 30/11/2026, trước 20/12, tháng 12.\n"
        "Nội dung hiện nay: Rà soát hồ sơ đảng viên.\n"
        f"Gõ “thôi” nếu không sửa.\n\nTrả lời: 1. 28/11/2026; 2. Không có thời hạn; 3. Về danh mục.\n{CONTACT}"
    )
    assert [c.says for c in said.choices] == [
        "dự thảo 7: 2.1 hạn 28/11/2026",
        "dự thảo 7: 2.1 hạn: không",
        "danh mục 7 bản 2",
    ]
