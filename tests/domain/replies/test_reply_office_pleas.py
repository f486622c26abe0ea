"""Pleas for time, tasks sent on and messages taken back."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_a_plea_for_more_time_is_an_extension_request = stored_as(Outcome.EXTENSION_REQUEST)("""
xin gia hạn đến 30/11
em xin gia hạn thêm 1 tuần
cho em thêm 3 ngày
cho em thêm thời gian với
cho em xin tới thứ hai
cho e toi t2
cho em qua tuần sau nhé
anh cho em nộp trễ 2 ngày
xin nộp muộn 1 hôm
xin phép nộp chậm tới mai
xin lùi thời hạn đến ngày 5/12
xin dời sang tháng sau
đề nghị kéo dài đến hết quý
đề nghị cho lùi đến 15/12 để kịp số liệu
Kính đề nghị đồng chí gia hạn cho đơn vị đến hết ngày 30 tháng 11
khất anh đến thứ sáu
em khất tới mai
cho em khất vài hôm
không kịp rồi, cho em thêm hai ngày
chắc không kịp, anh cho em tới cuối tuần
em sợ không kịp, xin thêm thời gian
làm không kịp chị ơi, cho em xin 2 ngày nữa
hạn gấp quá, xin thêm mấy ngày
có thể cho em nộp thứ hai được không
em nộp sau 2 ngày được không chị
mai em nộp được không anh
cuối tuần em nộp được không ạ
để em nộp đầu tuần sau được không
chị nới cho em đến 20/11
nới hạn giúp em
xin được hoàn thành vào 25/11
cho đơn vị em hoàn thành trước 1/12
""")

test_work_told_to_go_on_is_progress = stored_as(Outcome.PROGRESS)("""
không cần gia hạn, đang làm
""")

test_a_task_of_somebody_else_is_not_ours = stored_as(Outcome.NOT_OURS)("""
không phải việc của em
việc này không thuộc bên em
cái này bên Tư pháp làm chứ
cái này của bên Nội vụ mà anh
của công an mà chị
việc này do Phòng Kinh tế chủ trì
nội dung này thuộc Sở Xây dựng
bên em không phụ trách mảng này
em không còn phụ trách nữa
em chuyển công tác rồi
tôi nghỉ hưu rồi
giao nhầm đơn vị rồi anh ơi
nhầm người rồi
nhầm số rồi ạ
gửi nhầm rồi chị, việc này của xã bên
anh gửi nhầm em rồi
chắc anh nhắn nhầm
đề nghị chuyển cho Phòng Văn hóa
đề nghị giao cho đơn vị khác
không đúng chức năng của đơn vị
ngoài thẩm quyền của phường
không thuộc chức năng nhiệm vụ của Hội
cấp xã không có thẩm quyền việc này
bên em chỉ phối hợp thôi, chủ trì là bên công an
bộ phận một cửa phụ trách cái này
mảng này chị Hà phụ trách
không phải tôi, nhầm rồi
tôi không làm ở xã nữa
số này giờ tôi dùng, không phải anh Nam
em nghỉ thai sản, liên hệ chị Hoa giúp em
k phai viec cua e
giao nham r a
""")

test_a_message_taken_back_is_an_undo = stored_as(Outcome.UNDO)("""
nhầm rồi
em nhầm, chưa xong
bấm nhầm
em bấm nhầm nút
xin lỗi em gửi nhầm tin
tin vừa rồi em gửi nhầm
bỏ tin vừa rồi giúp em
hủy giúp em cái vừa báo
rút lại báo cáo hoàn thành
thu hồi giúp em
xóa giúp em tin vừa nãy
em báo nhầm, việc này chưa xong
lộn rồi chị ơi
em nhắn lộn
gõ nhầm ạ
ấn lộn nút
lỡ tay bấm
con em nghịch máy bấm
sorry em nhầm
oops, wrong button
please ignore that
undo
cancel my report
đừng ghi nhận tin vừa rồi
không tính tin vừa rồi nhé
báo sai rồi, sửa lại giúp em
em báo nhầm việc 3 thành việc 4
bo qua tin truoc
huy nhe e nham
nham roi a oi
nhầm sang việc khác, xóa hộ em
em trả lời nhầm câu hỏi, hủy giúp
""")
