"""Wishes, lateness owned to, English dates, and those who work for the writer or look in on the work."""

from itertools import product

import pytest

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import asked_about, read, silently_done, stored_as

OTHERWISE = {
    "chúc xong mỹ mãn": Outcome.UNCLEAR,
    "chúc anh em hoàn thành tốt nhiệm vụ": Outcome.UNCLEAR,
    "trưa ni ăn mì Quảng không anh em": Outcome.UNCLEAR,
    "chiều ni ăn bún không": Outcome.UNCLEAR,
    "ừm": Outcome.UNCLEAR,
    "giờ mới dám nói là xong à": Outcome.QUESTION,
    "chậm do thiếu kinh phí nhưng phần móng xong rồi": Outcome.BLOCKED,
    "nộp trễ nhưng gần xong rồi": Outcome.PROGRESS,
    "xong phần 1 🎉": Outcome.PROGRESS,
    "đã quán triệt xong nội dung chỉ đạo, sẽ thực hiện nghiêm": Outcome.ACK,
    "toi nay e lam xong roi gui": Outcome.PROGRESS,
    "chiều nay làm xong rồi nộp ạ": Outcome.PROGRESS,
    "em nộp muộn vài hôm nhé": Outcome.EXTENSION_REQUEST,
    "em nộp muộn vài hôm nhé nhưng làm xong rồi": Outcome.EXTENSION_REQUEST,
    "chỗ em nghỉ việc hết, không có người làm": Outcome.BLOCKED,
    "cán bộ nghỉ ốm hết rồi": Outcome.BLOCKED,
    "tôi nghỉ việc rồi": Outcome.NOT_OURS,
    "forward cho chị Mai xử lý giúp em": Outcome.NOT_OURS,
    "chuyển tiếp cho bên tài chính xử lý": Outcome.NOT_OURS,
    "target is 100% by December": Outcome.PROGRESS,
    "mai em nộp": Outcome.PROGRESS,
}

test_a_plain_end_is_stored_unasked = stored_as(Outcome.DONE)("""
nộp muộn xíu mà hoàn thành rồi ạ, anh thông cảm
báo cáo chậm 2 ngày nhưng đã hoàn thành
gửi trễ tí nhưng xong rồi anh
nộp chậm do mạng lỗi nhưng đã nộp xong
nộp trễ vì thiếu người nhưng em làm xong rồi
hồ sơ kỹ thuật xong rồi
why still red? I completed it on Monday
why is it overdue, we finished this on Tuesday
Đạt 105% kế hoạch, đã hoàn thành
Đạt 100% rồi ạ
2.1 and 2.2 both completed
both are done
xong 🎉
done 🎊
doneee 🎉
xong rồi ạ 🎉🎉
✅ xong nghe cả nhà
hoàn thành rồi nghe anh
xoong r ạ
Bây giờ mới dám nói là xong hẳn ạ
giờ mới dám báo cáo hoàn thành
cả 5 xã xong rồi
xã em xong rồi
đã giám sát xong 5/5 chi bộ
giám sát xong các chi bộ rồi ạ
em giám sát xong rồi
thanh tra xong các đơn vị rồi
em thuê thợ sửa xong rồi
phục vụ đoàn kiểm tra xong rồi
tập huấn cho công nhân xong rồi
xong rồi, chúc anh cuối tuần vui
tối qua em làm xong rồi
""")

test_an_end_that_may_be_of_others_or_no_end_is_asked_about = asked_about(Outcome.DONE)("""
đoàn kiểm tra xong rồi
đoàn công tác làm xong rồi ạ
tổ giám sát xong rồi
tư vấn giám sát xong rồi
đơn vị giám sát đã xong
giám sát xong rồi
thanh tra xong rồi
thợ lắp xong rồi
tho lap xong roi
thợ điện làm xong rồi ạ
công nhân làm xong rồi
cai thầu làm xong rồi
kỹ thuật xong rồi
xã xong rồi
dạ thôn xong hết rồi anh
chúc mừng anh em đã hoàn thành
chị Mai làm rồi
xong 🤔
xong ⏳
should be all good now
should be done now
sáng nay em làm xong rồi gửi anh
xã làm xong rồi anh
""")


@pytest.mark.parametrize("text", OTHERWISE)
def test_what_is_no_end_becomes_what_it_is(text: str) -> None:
    assert read(text).outcome is OTHERWISE[text]


ENDS = ("100%", "done", "completed", "goal: 100%", "all done")
DAYS = ("by December", "by Dec", "by Q4", "by year end", "by EOY", "by end of year", "by 5pm", "by 17:00")


@pytest.mark.parametrize(("end", "day"), [*product(ENDS, DAYS)])
def test_an_end_due_by_a_time_is_never_stored_as_done(end: str, day: str) -> None:
    assert not silently_done(f"{end} {day}")
