"""Pleas for time, tasks sent on and messages taken back, from day to day."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_a_plea_for_more_time_is_an_extension_request = stored_as(Outcome.EXTENSION_REQUEST)("""
anh ơi cho em tới thứ tư nhé
chị cho em khất qua thứ hai
cho bên em xin nộp vào đầu tuần sau
xin anh cho nộp chậm 1 hôm
em xin phép nộp sau một ngày
cho em dời sang 18/11
cho em chậm hai hôm
Kính xin Văn phòng cho gia hạn thêm 10 ngày
đơn vị xin được gia hạn nộp báo cáo đến 25/11
đề nghị Thường trực cho phép kéo dài thời gian thực hiện đến 31/12/2026
do chưa đủ số liệu, đề nghị cho lùi thời gian nộp
thời gian gấp quá, mong Văn phòng xem xét lùi hạn
không đủ thời gian, xin thêm
mong chị thông cảm cho em thêm vài ngày
hạn mai em làm không kịp, xin đến thứ sáu
không kịp anh ạ, xin thêm 2 hôm
chắc trễ, em xin lùi hạn
em xin nộp muộn
em xin trễ
em xin hoãn
xin hoãn báo cáo sang tháng 12
xin đổi hạn sang 20/12
hạn này khó quá, cho em đến cuối tháng được không
cho em xin đến sáng thứ hai được không ạ
có thể lùi đến 20/11 không ạ
có thể gia hạn giúp em không
gia hạn giúp em 3 ngày
gia hạn cho phường em thêm tuần nữa nhé
tuần sau em nộp được không anh
thứ hai nộp được hông chị
để mai nộp được không
""")

test_a_task_of_somebody_else_is_not_ours = stored_as(Outcome.NOT_OURS)("""
việc này không phải chức năng của Đoàn
phần này của bên thanh tra
cái này anh phải hỏi bên Nội vụ
việc này bên Dân vận đang làm chứ không phải em
đây là nhiệm vụ của công an
đây là việc của Mặt trận ạ
đơn vị được giao là Phòng Y tế chứ không phải trạm
Sở Y tế mới là đơn vị chủ trì
chủ trì việc này là Hội Nông dân
em không được phân công việc này
em không nhận nhiệm vụ này
tôi không phụ trách lĩnh vực này
lĩnh vực này không thuộc phạm vi quản lý của xã
không thuộc địa bàn phường
địa bàn này thuộc phường khác rồi
sai địa chỉ rồi anh
gửi nhầm địa chỉ
nhầm đơn vị ạ
chắc văn phòng giao nhầm
anh giao nhầm cho em rồi
việc này giao cho bên khác rồi mà
hôm trước giao cho phòng Kinh tế rồi mà
đề nghị chuyển việc này sang Phòng Tư pháp
đề nghị giao Công an xã chủ trì
nhờ anh chuyển lại cho đúng đơn vị
em nghỉ việc rồi ạ
em không còn ở xã nữa
anh Toàn nghỉ hưu rồi, giờ số này tôi dùng
tôi là vợ anh Hùng, anh ấy đi công tác
số này không phải của cán bộ xã
nhầm máy rồi
""")

test_a_message_taken_back_is_an_undo = stored_as(Outcome.UNDO)("""
em lỡ bấm nhầm
bấm lộn rồi chị ơi
lộn tin
nhầm, bỏ qua giúp em
bỏ qua tin nhắn vừa rồi
tin trên em gửi nhầm ạ
em gửi nhầm, mong anh bỏ qua
anh xóa giúp em báo cáo vừa rồi
hủy báo cáo lúc nãy nhé
hủy kết quả vừa gửi
em rút lại
cho em rút lại lời vừa báo
thu hồi tin nhắn
gỡ giúp em cái xác nhận hoàn thành
đổi lại trạng thái giúp em, em bấm nhầm
chưa xong đâu, em báo nhầm
em nhầm việc khác, việc này chưa
nhầm với việc hôm trước
em nhầm sang mục khác
em gõ nhầm số
ghi nhầm, sửa giúp em
báo nhầm phần trăm rồi
nói nhầm ạ
em trả lời nhầm
em nhắn nhầm chỗ
xin lỗi nhầm cửa sổ chat
sorry nhầm nhóm
tay nhanh quá bấm nhầm
con bé nhà em nghịch điện thoại
máy tự gửi, không phải em
đừng tính tin vừa nãy
""")
