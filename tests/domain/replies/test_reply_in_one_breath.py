"""Replies of several parts told in one breath: each part keeps its own weight."""

from collections.abc import Callable

import pytest

from bot.domain.replies.model import Outcome, Understanding

Read = Callable[[str], Understanding]

MEANT = {
    Outcome.DONE: """
        nốt cái cuối cùng cũng xong rồi, hết việc nhé
        đâu có quên, hoàn thành hôm qua rồi mà
        đừng ghi là chưa xong nữa, tôi làm xong rồi mà hệ thống không nhảy
        đại hội chi đoàn thôn 4 tổ chức xong, nhiệm vụ hoàn thành
        thu quỹ đạt 112%, em kết thúc việc này rồi
        kết quả: xong. vướng mắc: 0
        đã thực hiện đạt yêu cầu, đề nghị ghi nhận hoàn thành
        tiến độ: hoàn thành. khó khăn, vướng mắc: không. kiến nghị: không.
        đã làm xong. Đề nghị Văn phòng đóng nhiệm vụ.
        48/48 hộ đã nhận tiền, hoàn thành
        chưa bao giờ làm nhanh vậy, xong trong một buổi luôn
        we wrapped it up on Monday
    """,
    Outcome.PROGRESS: """
        tuyên truyền xong 100% nhưng mới thu được đơn của vài hộ
        đi cơ sở xong hết rồi nhưng báo cáo chưa viết chữ nào
        khó khăn thì không, chỉ là việc nhiều nên đang làm từ từ
        nếu không có gì thay đổi thì cuối tuần xong
        ba xã gửi rồi còn hai xã chưa
        ai nói xong, mới sơ thảo thôi
    """,
    Outcome.NOT_STARTED: """
        dạ chưa ạ, em chưa đụng tới
        quên mất, để mai em bắt đầu làm
        nothing done yet, will start next week
    """,
    Outcome.BLOCKED: """
        xin thêm kinh phí mới làm tiếp được, hết tiền rồi
        4 căn chưa khởi công do hộ dân chưa có giấy chứng nhận quyền sử dụng đất
        kính đề nghị lãnh đạo quan tâm tháo gỡ
        khó khăn, vướng mắc: 2 hộ không nhận tiền
    """,
    Outcome.UNDO: """
        xóa giúp cái báo cáo hồi sáng, em gửi sai
    """,
    Outcome.ACK: """
        dạ em ghi lại rồi ạ
        nhận đủ rồi nhé
        nhận hết rồi ạ
    """,
}


@pytest.mark.parametrize(
    ("text", "outcome"),
    [(text.strip(), outcome) for outcome, texts in MEANT.items() for text in texts.strip().splitlines()],
)
def test_each_part_keeps_its_weight(text: str, outcome: Outcome, read: Read) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.confirm) == (outcome, False)


def test_a_share_of_money_may_have_a_comma(read: Read) -> None:
    meaning = read("đến thời điểm này đã giải ngân 3,2/8 tỷ đồng")

    assert (meaning.outcome, meaning.percent) == (Outcome.PROGRESS, 40)


@pytest.mark.parametrize("text", ["xong chưa ạ", "có ai xong chưa", "vướng mắc: 2 hộ"])
def test_what_only_looks_alike_is_not_taken_so(text: str, read: Read) -> None:
    assert read(text).outcome in (Outcome.QUESTION, Outcome.BLOCKED)
