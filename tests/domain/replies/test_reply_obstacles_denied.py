"""An obstacle named and then denied is none, in whatever order."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_work_told_to_go_on_is_progress = stored_as(Outcome.PROGRESS)("""
vướng mắc thì không, đã đạt 65%
khó khăn không có gì, đang làm bình thường
vướng mắc chưa có, bên em đang triển khai
không có khó khăn, vướng mắc gì; đang thực hiện
k co kho khan j, dang lam
hông có kẹt chi hết, đang mần
vướng mắc không phát sinh, tiến độ 40%
chẳng vướng gì cả, đang chạy
khó khăn thì chưa thấy, cứ đang làm
dang chay
dang chay so lieu a
dang gom so lieu
dang tap hop ho so
xong 5 hộ, còn lại 3 hộ
đã xong 5 hộ còn lại 3 hộ
còn 3/15 chi bộ chưa nộp danh sách
còn 2 xã chưa gửi báo cáo
3 thôn chưa nộp số liệu
xong đâu mà hỏi hả chị
đã hoàn thành đâu mà bảo xong
có xong đâu anh ơi
""")

test_an_end_told_in_office_speech_is_done = stored_as(Outcome.DONE)("""
đã hoàn thành; khó khăn, vướng mắc: không
hoàn thành rồi, vướng mắc: không có
khó khăn: không có. Đã hoàn thành.
không có khó khăn hay vướng mắc gì, đã hoàn thành
đã hoàn thành, không có khó khăn, tồn tại, vướng mắc
hoàn thàn rồi nhé
hoan thnah roi a
hoàn thànhh nhiệm vụ
""")

test_what_stops_the_work_is_blocked = stored_as(Outcome.BLOCKED)("""
khó khăn thì nhiều, kinh phí không có
vướng mắc: chưa có kinh phí
khó khăn là không có người làm
vướng ở chỗ dân không ký
khó khăn lớn nhất là chưa có mặt bằng
e bi ket o khau dau thau
ket o so tai chinh
dang tac o buoc phe duyet
Sở chưa gửi số liệu
bên thuế chưa cung cấp số liệu
cán bộ phụ trách nghỉ hưu chưa có người thay
""")

test_a_task_of_somebody_else_is_not_ours = stored_as(Outcome.NOT_OURS)("""
em nghỉ hưu từ tháng trước rồi
cán bộ phụ trách cũ chuyển công tác rồi, giờ là chị Huyền
""")

test_a_plea_for_more_time_is_an_extension_request = stored_as(Outcome.EXTENSION_REQUEST)("""
viec 9 khat toi thu 6
e khat qua t4 nha c
""")

test_a_receipt_or_a_bare_promise_is_an_ack = stored_as(Outcome.ACK)("""
xong em alo chị
xong xuôi em gửi báo cáo liền
làm xong em nộp cho chị
""")
