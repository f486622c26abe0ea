"""How a task stands, in the mixed words of many speakers."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_an_end_told_in_office_speech_is_done = stored_as(Outcome.DONE)("""
tụi em làm xong sáng giờ rồi
thầy cô trường em đã tập huấn xong hết
em tổng kết xong rồi anh nhé
bàn giao xong bên A bên B ký rồi, hoàn thành
chị ơi em làm xong cái bảng tổng hợp rồi
đã đăng tải xong, link trong báo cáo
việc dọn kênh đã xong, bà con phấn khởi
đã nạo vét xong 2 km kênh, hoàn thành nhiệm vụ
chúng tôi xin báo cáo hoàn thành
Em đã xong phần việc của mình, toàn bộ nhiệm vụ hoàn thành ạ
xong rồi ạ, phát sinh thêm 2 hộ nhưng cũng đã làm xong
dạ bữa trước xong rồi đó anh
nhận hôm thứ hai, nay xong rồi ạ
xong trước hạn nha sếp
thôn em xong rồi anh, bà con đồng tình cả
em vừa bấm máy hoàn thành, việc xong nha
sáng nay bọn em làm xong rồi ạ
mới hoàn thành xong hôm qua
xong rồi đó bác, cháu gửi hình rồi
bên em quét xong đường rồi, sạch sẽ
xong. Đã báo cáo chủ tịch.
đã tham mưu xong văn bản, trình ký và phát hành ngày 8/11
lắp xong 12 camera, hoàn thành kế hoạch
Hội LHPN xã đã hoàn thành nhiệm vụ được giao
""")

test_work_told_to_go_on_is_progress = stored_as(Outcome.PROGRESS)("""
chưa trọn vẹn
chưa đủ
đang đợi các chi bộ gửi
mới có 2 chi bộ gửi thôi
nhập gần hết rồi
em đang lọc danh sách
đang tính toán lại
đang đợi bên in giao
giấy mời in xong, đang đi phát
còn khâu nghiệm thu nữa là xong
hạng mục chính xong, còn hạng mục phụ
đã xong phần thô
mai kia xong
trong tuần em gửi anh
trước khi hết tháng em nộp
cố xong trước thứ bảy
em đang hoàn thiện, tối nay gửi chị
sẽ có báo cáo trước 17h
tới chiều có
16h em nộp
lát chiều em gửi nha
em xong 2/3 rồi
làm được 2/3 rồi
tiến độ chừng bốn mươi phần trăm
""")

test_what_stops_the_work_is_blocked = stored_as(Outcome.BLOCKED)("""
dân không chịu di dời chuồng trại
chưa có kinh phí, chưa mua sắm được
không đủ kinh phí tổ chức
phần mềm chưa được nâng cấp nên không làm được
bên viễn thông chưa kéo mạng
sở chưa duyệt
chưa có người phụ trách
tài khoản bị khóa
chưa có dữ liệu từ công an
mưa quá không đi xuống thôn được
đang bị vướng đất lúa, chưa chuyển mục đích được
không có ai biết phần mềm này
thiếu máy tính nên nhập chậm
mặt trận chưa cử người phối hợp
kẹt kinh phí quá chị ạ
dân chưa đồng ý hiến đất
đường truyền yếu không họp trực tuyến được
chưa có chỉ tiêu giao nên không tuyển được
nhà văn hóa chưa sửa xong nên không tổ chức được
xã chưa có cán bộ công nghệ thông tin
giá vật liệu cao quá, nhà thầu bỏ
hệ thống báo lỗi liên tục
nguồn xã hội hóa không vận động được nên kẹt
thợ nghỉ hết, công trình nằm im
""")

test_work_not_begun_is_not_started = stored_as(Outcome.NOT_STARTED)("""
em chưa động đến ạ
việc này em quên mất, xin lỗi anh
em chưa làm ạ
chưa có kế hoạch gì
bận quá chưa đụng được
vẫn chưa bắt đầu
tụi em chưa khởi động gì ạ
0%, tuần này bận bầu cử
chưa có chi bộ nào tiến hành
em chưa kịp ngó tới
""")
