"""Work on the way, near its end or set on a day is progress."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_work_told_to_go_on_is_progress = stored_as(Outcome.PROGRESS)("""
em vẫn đang theo, chưa xong
bên em còn chờ họp thường vụ thông qua
mới họp triển khai hôm qua, giờ đang làm
đã có dự thảo, đang xin góp ý
đã ký nháy, chờ chủ tịch ký
hồ sơ trình rồi chờ duyệt
đã gửi Sở thẩm định, chờ kết quả
đang vướng bận tí, chiều em làm xong gửi
hiện mới thu được hơn một nửa số phiếu
đã làm được nhiều rồi, còn ít thôi
em làm được phần 1 và 2, còn phần 3
xong A rồi còn B
nội dung 1 xong, nội dung 2 đang làm
thôn 1 xong, thôn 2 chưa
các thôn khác xong hết, còn mỗi thôn 5
còn đúng một hộ chưa ký
còn một ít
chỉ còn bước cuối
thêm tí nữa là xong
sắp
sắp rồi chị
gần rồi
gần tới rồi
gần đủ rồi
gần hoàn chỉnh
tạm xong
tạm ổn, còn chỉnh sửa
xong sơ bộ
xong bước đầu
xong cái khung
xong nội dung, còn trình bày
viết xong phần mở đầu
in xong một nửa
xong phần mình, còn chờ bên kế toán
phần em xong rồi, chờ các phòng khác
em xong phần em, đang đợi ghép
đang chờ ghép số liệu
đang đợi anh em các tổ báo về
chưa xong đâu chị ơi, còn nhiều
nhiều việc quá chưa xong
nào đã xong đâu
đâu đã xong
đâu có xong
ai bảo xong, đang làm
tưởng xong mà chưa
tưởng xong rồi ai ngờ sai số liệu phải làm lại
xong rồi lại phải sửa
làm xong bị trả lại
nộp rồi nhưng anh ấy bảo bổ sung thêm
chưa nộp được, đang in
chưa gửi
chưa nộp
chưa ký
chua gui a
k kịp hôm nay, mai em nộp
hôm nay chưa kịp, mai xong
mai xong chắc luôn
mai chắc xong
chắc mai
chắc cuối tuần
chắc thứ hai mới xong
đầu tháng sau xong
hết tháng này xong
trước 25 em xong
ngày 20 em hoàn thành
20/11 xong
khoảng 3 ngày nữa
tầm hai bữa nữa xong
vài tiếng nữa có
chiều tối em gửi
tối em gửi chị nha
đêm nay em làm xong
sáng mai trình
sáng thứ hai em trình anh
thứ tư em mang lên
tuần sau nghiệm thu
tuần sau tổ chức
ngày 18 họp rồi xong
em sẽ nộp trước thứ sáu
em xin hứa hoàn thành trong tuần
quyết tâm xong trước 30/11
bên em đang đẩy nhanh
vẫn đúng tiến độ ạ
đang kịp tiến độ
tiến độ bình thường
đang trôi chảy
đang chạy nước rút
em đang trên thôn làm đây
bọn em đang ngoài hiện trường
đang đi đo
đang phát phiếu
đang tiêm
đang thi công
đang giải ngân
đang kiểm tra
đang bổ sung hồ sơ
đang chỉnh sửa theo góp ý
đang xin chữ ký
đang lấy dấu
đang photo đóng quyển
đang dự thảo
đang hoàn chỉnh
10% thôi anh
được 15%
95 phần trăm rồi
99%
50/100 hộ
1/3 chặng đường
một phần tư
4/5 xã xong
ba phần năm
hai phần năm khối lượng
chín phần mười
được 9 phần rồi
bảy chục phần trăm
sáu mươi lăm phần trăm
đạt bảy lăm phần trăm
năm mươi phần trăm
đạt 72,5%
đạt 85 % so với kế hoạch
giải ngân 45%
thu ngân sách đạt 60% dự toán
xong 75% khối lượng, còn 25%
còn 30% nữa
còn phân nửa
""")
