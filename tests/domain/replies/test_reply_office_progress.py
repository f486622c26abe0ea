"""Work that goes on, in the words of many offices."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_work_told_to_go_on_is_progress = stored_as(Outcome.PROGRESS)("""
được nửa rồi chị
làm được phân nửa
xong 3/5 thôn
2/3 số hộ đã kê khai
ba phần tư khối lượng rồi anh
mới một phần ba thôi ạ
mới được bốn chục phần trăm
bảy mươi phần trăm ạ
được tám phần mười
tầm 30% thôi chị
khoảng 85% khối lượng công việc
đạt 60% kế hoạch ạ
55 phần trăm
tiến độ 45%
hơn 90% rồi, sắp xong
còn 3/12 chi bộ chưa nộp
còn 2/10 thôn chưa xong
còn 10% nữa là xong
còn khoảng 20% công việc
đã thu được 350/500 phiếu
mới 5/20 hộ ký
đã cấp 400/600 thẻ, đang cấp tiếp
nhập được 1200/2400 hồ sơ
làm được 7/8 rồi
6/10 đơn vị gửi số liệu
10/12 trường đã nộp ạ
dc 20% a
viec 4 dc 65% nha
mục 2.3 đạt 75%
còn hai hộ nữa thôi ạ
còn một thôn chưa nộp
còn vài chi tiết cần chỉnh
đang làm anh nhé
dag lam a
em đang triển khai ạ
đang trong quá trình thực hiện
đang tiến hành rà soát
bên em đang gấp rút hoàn thiện
đang viết báo cáo, sắp xong
đang khẩn trương tổng hợp số liệu ạ
đang nhập số liệu vào phần mềm
đơn vị đang thi công đúng tiến độ
đang cho các tổ đi rà lại
đã làm một phần
mới xong phần đầu
xong phần khảo sát, đang lập dự toán
mới xong bước 1
xong giai đoạn 1 rồi ạ
đã lập xong dự toán, chờ thẩm định
soạn xong rồi, chờ sếp duyệt
đã trình lãnh đạo ký
trình ký rồi, chưa có số
đang chờ đóng dấu
chờ thủ trưởng duyệt là phát hành
làm xong dự thảo, đang lấy ý kiến
dự thảo xong rồi ạ
đã gửi dự thảo xin ý kiến các ban
bản nháp xong rồi, mai chỉnh lại
sắp xong rồi anh
gần xong
gần như xong
cơ bản hoàn thành
về cơ bản đã xong
chỉ còn khâu in ấn
còn mỗi chữ ký của chủ tịch
chỉ còn đợi đóng dấu nữa thôi
tí nữa là xong
sắp về đích rồi
xong tới nơi rồi
chưa xong chị ơi
chua xong
chx xong a
vẫn chưa xong
chưa hoàn thành ạ
chưa làm xong
đã xong đâu
xong gì mà xong
chưa xong hết
vẫn đang dở
dở dang lắm anh
làm dở rồi, mai làm tiếp
mai xong
mai em nộp
chiều em gửi
chiều nay em gửi anh
cuối tuần này xong
thứ sáu em nộp chị
t6 xong nha
trước 20/11 sẽ hoàn thành
dự kiến thứ tư tuần sau hoàn thành
phấn đấu cuối tháng hoàn thành
em hứa mai xong
hứa tối nay có
cố gắng trong tuần này xong
ngày mai em gửi báo cáo ạ
15/11 em nộp
hẹn anh chiều mai
tuần tới có kết quả
đầu tuần sau em báo cáo kết quả
đang kẹt họp, chiều em làm nốt
không vướng gì, đang làm
không có khó khăn, đang triển khai bình thường
chưa có vướng mắc gì, đang làm đúng tiến độ
hết vướng rồi, đang làm tiếp
đã tháo gỡ, đang tiếp tục
không có vướng mắc, đạt 70%
mọi thứ vẫn ổn, đang chạy
ok, đang làm đây
vâng em đang làm
dạ đang làm chị ơi, bận quá
em bận quá nên chưa xong
quên mất phần phụ lục, đang bổ sung
đã làm nhưng chưa xong
làm rồi nhưng còn thiếu chữ ký
họp xong rồi, đang viết biên bản
đi khảo sát về rồi, đang tổng hợp
nộp rồi nhưng bị trả về sửa
sếp yêu cầu sửa lại, đang sửa
working on it
about half done
80% complete
nearly finished
will finish tomorrow
not done yet
still in progress
it's almost complete
""")
