"""What is said of what others changed of a draft meanwhile."""

import pytest

from bot.domain.edits import Edit, EditKind
from bot.domain.meanwhile import OthersChange
from bot.domain.office import Office
from messages import draft, draft_edited, draft_moved_on, draft_task, not_published
from tests.messages.cards import CONTACT, NAME, Done, Shown, filed, task

DATED = OthersChange(NAME, EditKind.DEADLINE, ("2.1",), ("2.1",))
HEAD = "Sau tin mà đồng chí đã xem, dự thảo có thay đổi:\n"
SHOWN = Shown(filed(), (task(deadline=None),))


def test_draft_moved_on(office: Office) -> None:
    said = draft_moved_on(office, SHOWN, [DATED], SHOWN.tasks)

    assert said.text == (
        "Chưa ghi thay đổi của đồng chí: mục này đã được người khác sửa.\n\n"
        f"{HEAD}- Nguyễn Văn A: đã ghi thời hạn mục 2.1.\n\n"
        "<b>Mục 2.1</b>. Rà soát hồ sơ đảng viên.\nChủ trì: BTC.\nThời hạn: văn bản không nêu.\n\n"
        "Dự thảo vẫn giữ nguyên; nếu vẫn cần sửa, đề nghị đồng chí gõ lại.\n\n"
        f"Trả lời: 1. Sửa tiếp mục 2.1; 2. Về danh mục.\n{CONTACT}"
    )
    assert [c.says for c in said.choices] == ["dự thảo 7: mục 2.1", "danh mục 7 bản 3"]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (DATED, "Nguyễn Văn A: đã ghi thời hạn mục 2.1"),
        (OthersChange("", EditKind.DROP, ("3",), gone=("3",)), "Văn phòng: đã bỏ mục 3 khỏi dự thảo"),
        (
            OthersChange(NAME, EditKind.SPLIT, ("1",), ("1a", "1b"), ("1",)),
            "Nguyễn Văn A: đã tách mục 1 thành 1a và 1b",
        ),
        (OthersChange(NAME, EditKind.UNDO, (), ("2",)), "Nguyễn Văn A: đã hoàn tác thay đổi ở mục 2"),
        (OthersChange(NAME, EditKind.NUMBER, head=True), "Nguyễn Văn A: đã ghi số, ngày của văn bản"),
        (OthersChange(NAME, EditKind.UNDO, head=True), "Nguyễn Văn A: đã ghi số, ngày của văn bản"),
    ],
)
def test_what_another_did(office: Office, change: OthersChange, says: str) -> None:
    said = (
        draft(office, SHOWN, publishes=True, meanwhile=[change]),
        draft_task(office, SHOWN, SHOWN.tasks[0], publishes=True, meanwhile=[change]),
        draft_edited(office, Done(SHOWN, Edit(EditKind.WORDS, ("2.1",)), meanwhile=(change,))),
    )

    assert all(f"\n\n{HEAD}- {says}.\n\n" in one.text for one in said)


def test_of_many_changes_the_last_are_told(office: Office) -> None:
    many = [OthersChange(NAME, EditKind.WORDS, (str(n),), (str(n),)) for n in range(1, 9)]

    text = draft_task(office, SHOWN, SHOWN.tasks[0], publishes=True, meanwhile=many).text

    assert f"{HEAD}- Nguyễn Văn A: đã sửa nội dung mục 8.\n" in text
    assert "- Nguyễn Văn A: đã sửa nội dung mục 4.\n- Và 03 thay đổi trước đó.\n" in text


def test_an_older_list_does_nothing_more(office: Office) -> None:
    assert not_published(office, "moved_on").text == (
        "Dự thảo đã được sửa sau tin vừa rồi nên vẫn giữ nguyên, chưa trình, chưa bỏ. Đề nghị đồng chí xem lại"
        f" bản dưới đây.\n\n{CONTACT}"
    )
