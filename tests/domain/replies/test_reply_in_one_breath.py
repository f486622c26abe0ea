"""Replies of several parts told in one breath: each part keeps its own weight."""

import pytest

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import read, stored_as

test_an_end_of_all_parts_is_done = stored_as(Outcome.DONE)("""
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
""")

test_work_told_to_go_on_is_progress = stored_as(Outcome.PROGRESS)("""
tuyên truyền xong 100% nhưng mới thu được đơn của vài hộ
đi cơ sở xong hết rồi nhưng báo cáo chưa viết chữ nào
khó khăn thì không, chỉ là việc nhiều nên đang làm từ từ
nếu không có gì thay đổi thì cuối tuần xong
ba xã gửi rồi còn hai xã chưa
ai nói xong, mới sơ thảo thôi
""")

test_work_not_begun_is_not_started = stored_as(Outcome.NOT_STARTED)("""
dạ chưa ạ, em chưa đụng tới
quên mất, để mai em bắt đầu làm
nothing done yet, will start next week
""")

test_what_stops_the_work_is_blocked = stored_as(Outcome.BLOCKED)("""
xin thêm kinh phí mới làm tiếp được, hết tiền rồi
4 căn chưa khởi công do hộ dân chưa có giấy chứng nhận quyền sử dụng đất
kính đề nghị lãnh đạo quan tâm tháo gỡ
khó khăn, vướng mắc: 2 hộ không nhận tiền
""")

test_a_message_taken_back_is_an_undo = stored_as(Outcome.UNDO)("""
xóa giúp cái báo cáo hồi sáng, em gửi sai
""")

test_a_receipt_or_a_bare_promise_is_an_ack = stored_as(Outcome.ACK)("""
dạ em ghi lại rồi ạ
nhận đủ rồi nhé
nhận hết rồi ạ
""")


def test_a_share_of_money_may_have_a_comma() -> None:
    meaning = read("đến thời điểm này đã giải ngân 3,2/8 tỷ đồng")

    assert (meaning.outcome, meaning.percent) == (Outcome.PROGRESS, 40)


@pytest.mark.parametrize("text", ["xong chưa ạ", "có ai xong chưa", "vướng mắc: 2 hộ"])
def test_what_only_looks_alike_is_not_taken_so(text: str) -> None:
    assert read(text).outcome in (Outcome.QUESTION, Outcome.BLOCKED)
