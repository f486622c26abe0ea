"""Being busy, a leader's signature and obstacles gone stop nothing."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_work_told_to_go_on_is_progress = stored_as(Outcome.PROGRESS)("""
vướng hôm trước giờ gỡ rồi, đang làm
kinh phí có rồi, tuần sau làm
dân chịu ký rồi, đang làm thủ tục
phần mềm sửa rồi, em nhập tiếp đây
không thiếu gì, đang làm
mọi việc thuận lợi, đang triển khai
không gặp trở ngại gì, tiến độ tốt
hết vướng rồi, làm được 50%
em bận nên chưa xong
đang chờ sếp ký nên chưa gửi được
chờ chủ tịch về ký
chờ đóng dấu nên chưa nộp
bên em chưa xong
bên mình chưa làm xong
Đoàn xã chưa làm xong ạ
các tổ chưa báo đủ, em đang giục
còn 2 thôn chưa họp
hai hộ chưa kê khai
để em làm dần
đang xin ý kiến các ngành
đang thống nhất số liệu với công an
tuần này chạy số liệu xong
bên em đang phối hợp với Sở
đã đi được nửa đường
làm cũng gần xong rồi
cũng sắp tới đích rồi
em đang hoàn tất nốt thủ tục
hồ sơ đủ rồi, đang trình
hình như còn thiếu bảng 3, em đang bổ sung
báo cáo em đang chỉnh lại theo ý anh
ước khoảng 70%
tiến độ vẫn bảo đảm
vẫn tiến hành bình thường
đúng kế hoạch anh ạ
""")

test_an_end_told_in_office_speech_is_done = stored_as(Outcome.DONE)("""
vướng mắc đã xử lý xong, công việc hoàn thành
lúc đầu khó khăn về kinh phí nhưng nay đã hoàn thành
phần mềm hết lỗi, em nhập xong rồi
dân ký hết rồi, hoàn thành
gỡ được vướng nên xong luôn rồi
tuy thiếu người nhưng vẫn làm xong rồi ạ
mọi người xong rồi anh
""")

test_work_not_begun_is_not_started = stored_as(Outcome.NOT_STARTED)("""
chưa làm do bận tiếp đoàn kiểm tra
em bận thi nên chưa làm gì
em quên béng mất
quên mất anh ạ, giờ em làm
sót việc này, chưa làm ạ
chưa thấy ai làm cả
chưa động gì
chưa nhúc nhích
việc này để đó chưa làm
mới đọc văn bản, chưa làm gì
vừa nhận được, chưa triển khai
chưa họp bàn gì
chưa xây dựng kế hoạch
chưa soạn
k lam gi het
chua lam dc gi
nothing done yet
have not started
chưa có gì anh
chưa khởi công
chưa tổ chức
bên em chưa thực hiện
đơn vị chưa triển khai ạ
chửa mần chi
đã làm gì đâu
mới nhận hôm qua nên chưa bắt tay làm
em bận nên chưa làm
nhiều việc quá chưa làm được
chưa bắt đầu gì
chưa có động tĩnh gì
em chưa biết bắt đầu từ đâu
chưa kịp triển khai anh ơi
""")
