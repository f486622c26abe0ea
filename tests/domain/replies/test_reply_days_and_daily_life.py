"""A day, or "đang", beside what may be no work is asked about; beside work it tells of the task."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import asked_about, never_silently_done, stored_as

test_a_day_set_for_what_may_be_no_work_is_asked_about = asked_about(Outcome.PROGRESS)("""
mai họp
tuần sau em đi học
chiều mai em họp chi bộ
mai có mưa
mai giỗ ông nội
mai gặp anh
hẹn gặp lại tuần sau
em xin nghỉ phép từ 16/11 đến 20/11
em xin phép nghỉ ngày mai ạ
cuộc họp dời sang tuần sau
15/11
""")

test_a_day_set_for_work_or_for_nothing_else_is_progress = stored_as(Outcome.PROGRESS)("""
mai nộp
mai em nhé
thứ hai tuần sau
chiều mai có kết quả
tuần sau em đi kiểm tra
mai bên em tổ chức tập huấn
ngày mai phường ra quân
việc 3 thì tuần sau
""")

test_daily_life_is_asked_about = asked_about(Outcome.PROGRESS)("""
em đang ở tỉnh
đang đi đám
đang trong cuộc họp
tôi đang điều trị ở bệnh viện
em chưa ăn cơm
""")

test_work_that_begins_with_the_same_words_is_progress = stored_as(Outcome.PROGRESS)("""
đang đi đo
đang đi cơ sở kiểm tra
đang trong quá trình hoàn thành
đang tiếp dân
chưa họp
""")

test_a_day_is_pleaded_for_only_where_the_work_is_meant = stored_as(Outcome.EXTENSION_REQUEST)("""
để sang tuần được không ạ
mai nộp được không anh
em xin nộp ngày mai
xin dời sang tuần sau
""")

test_what_is_promised_or_asked_of_others_is_no_end = never_silently_done("""
chắc chắn xong trước hạn
nhìn chung đã xong
khoan hãy ghi hoàn thành
đừng vội ghi hoàn thành
đã chỉ đạo các đơn vị hoàn thành
đã yêu cầu các chi bộ hoàn thành
đã đăng ký hoàn thành trong tháng 11
đã giao phòng kinh tế hoàn thành
đã trình xong
trình xong rồi
giao xong rồi
giao ban xong rồi, em lên phòng anh nhé
tiến tới 100%
kế hoạch giao 100%
xong em nt anh nha
phần mở đầu xong rồi
đã hoàn thành nhiều nội dung
xong tầm 80
50/50
50/50 anh ơi
c xong
100% chi bộ đã đăng ký
100% đảng viên đã học tập
""")

test_a_whole_or_an_order_carried_out_is_done = stored_as(Outcome.DONE)("""
chắc chắn đã xong
12/12 thôn đã họp xong
cả 9/9 đơn vị đã nộp, hoàn thành
việc anh giao xong rồi
đã hoàn thành việc đồng chí giao
bàn giao công trình xong rồi
đã thực hiện chỉ đạo và hoàn thành
""")

test_a_wait_for_somebody_is_small_talk = stored_as(Outcome.UNCLEAR)("""
chờ em nhé
đợi anh nhé
chờ chút
""")
