"""Everyday wordings by family, as typed in several regions: what each comes to, and whether it is asked."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import never_silently_done, stored_as

test_an_everyday_end_is_done = stored_as(Outcome.DONE)("""
xong gọn bâng rồi nha
xong tuồn tuột rồi
đã giải ngân hết kinh phí được giao
treo xong khẩu hiệu rồi anh
kiện toàn xong tổ giúp việc
tái định cư xong
tiếp công dân xong
hòa giải xong
tất cả 6 khu đều xong
thu gom rác thải xong
tiêm phòng xong đàn trâu bò
đã nói xong rồi mà
báo với chị là xong rồi
cực lắm mới xong
em xong rồi mà răng còn nhắc
sao còn hỏi nữa, tôi xong từ lâu rồi
xong rồi đó o
bug fixed, xong rồi chị
tính tới hôm nay đã xong 100%
thôi đừng nhắc nữa, xong rồi mà
xong rồi, nhờ chị kiểm tra giúp
bộ tài liệu xong rồi
everything finished, nothing more to do
""")

test_work_told_to_go_on_is_progress = stored_as(Outcome.PROGRESS)("""
mới tập huấn 2 lớp
rà soát được 7 hộ
đổ được 2km/4km
đang họp thôn lấy ý kiến
tiến độ vẫn đảm bảo
sửa lại chút rồi gửi chiều nay
đã gửi các phòng góp ý
trình HĐND rồi
hồ sơ chưa đủ, đang giục
được sáu bảy phần
đổ xong móng rồi
""")

test_what_stops_the_work_is_blocked = stored_as(Outcome.BLOCKED)("""
nỏ có tiền thì làm răng
nỏ có ai chịu làm
em không biết xoay xở răng
bão nên tạm dừng
mưa hoài, công trường nghỉ
lụt không vô được
chưa giải phóng được mặt bằng
xong đoạn đầu, đoạn sau vướng
chưa có số liệu bên công an
chưa nhận được văn bản hướng dẫn
residents disagree
budget not approved yet
lấy tiền mô ra
thiếu người sao làm
nhà thầu xin ngừng vì giá thép tăng
""")

test_a_plea_for_more_time_is_an_extension_request = stored_as(Outcome.EXTENSION_REQUEST)("""
em nợ sếp tới thứ ba
dời lịch giúp em
xin hạn mới 5/12
""")

test_work_not_begun_is_not_started = stored_as(Outcome.NOT_STARTED)("""
cuối tuần mới bắt đầu
thứ 5 mới triển khai
em quên làm rồi
chưa có thôn nào gửi
""")

test_a_receipt_or_a_bare_promise_is_an_ack = stored_as(Outcome.ACK)("""
da vang
e bit rui
ok, để chú lo
tí em nộp
got your message
bữa nào rảnh tôi làm
""")

test_what_is_asked_is_a_question = stored_as(Outcome.QUESTION)("""
việc chi rứa chị
gui dau a
làm ntn ạ
nhờ chị hướng dẫn
anh nói rõ thêm được không
em chưa nhận được công văn
việc này giao em hay giao phòng
""")

test_a_task_of_somebody_else_is_not_ours = stored_as(Outcome.NOT_OURS)("""
giao lộn đơn vị rồi
gửi nhầm đơn vị rồi, việc này của Hội Nông dân
em không làm mảng này
em luân chuyển về xã khác rồi
""")

test_a_message_taken_back_is_an_undo = stored_as(Outcome.UNDO)("""
bỏ qua giúp em
lộn rồi, không phải cái đó, xóa tin em đi
em báo trật
mấy đứa nhỏ bấm đó chị
cancel it
""")

test_small_talk_is_unclear = stored_as(Outcome.UNCLEAR)("""
em tới rồi
đang kẹt xe
đang ăn cơm
""")
test_an_end_of_others_or_on_a_condition_is_never_stored_unasked = never_silently_done("""
bộ xong rồi
chính phủ xong rồi
thằng con nhà em xong rồi
cưới con xong rồi chị làm cho
nhà em sửa xong rồi
kế hoạch xong rồi, giờ triển khai
san lấp xong, giờ đổ bê tông
trời mưa tạnh thi công xong
dân đồng ý giải tỏa xong
hòa giải xong nhưng không thành
cài xong máy cho thôn 4
bình xét xong cấp thôn
các tổ đều xong mới tính
báo anh ký là xong
xong với điều kiện tỉnh duyệt
đã trồng xong 300 cây
đã khắc phục xong ạ
xong rồi bác lo
""")
