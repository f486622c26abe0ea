"""Work that goes on, or is set on a day, is stored as progress without asking."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_work_that_goes_on_or_has_a_day_is_progress = stored_as(Outcome.PROGRESS)("""
sao mà xong cho nổi
rằm này em xong
20 âm lịch em xong
giữa tháng em hoàn thành
mốt em xong nha
thứ 5 xong nhé
chiều nay em hoàn thành
trong sáng nay là xong
tối em nộp là xong
hết tuần này em hoàn thành
cuối năm mới xong
chậm nhất thứ sáu xong
muộn nhất 20/11 hoàn thành
nội trong ngày mai xong
đến 25/11 thì xong
em hẹn 20/11 xong
một tuần nữa là xong
vài bữa nữa xong
qua rằm là xong
tháng sau hoàn thành
khoảng 2 hôm nữa hoàn tất
tới 30/11 là hoàn thành 100%
sáng mai tui mần xong liền
giao thừa xong
trước Noel em xong
vụ này noel xong
chu7a xong
chuwa xong
chưq xong
d9ang la2m
dang lafm
chua song
gan song
mới xong sơ sơ thôi à
cũng gần xong gòi á
đã gửi xin ý kiến các sở, chờ tổng hợp
trình lãnh đạo rồi, đợi ký thôi
cố nốt hôm nay là xong
2 hôm nữa xong nhen
để mai em làm nốt là xong
mơi tui mần xong cho
bữa ni đang mần dở
đang làm nhưng chậm
sắp xong rồi anh đừng lo
xong được phần lớn rồi
tuần này xong
hứa với anh thứ 6 xong
chắc chắn thứ hai tuần sau xong
hạn chót 20/11 em xong
20/11 này em hoàn thành
ngày 25 hoàn thành
hai hôm nữa hoàn thành
sau lễ em xong
đầu tháng sau sẽ hoàn thành
kịp, mai xong
văn phòng trả lại, em đang sửa
bị trả về sửa lại rồi
hôm nay em xong
lát em xong
tí em xong
xíu nữa xong
chút xong liền
trưa xong
đầu năm sau xong
xong trong chiều nay
xong trước 20/11
đang xong
cũng xong tương đối
coi bộ gần xong
hồ sơ xong rồi, chờ phê duyệt
dự thảo xong, đang lấy ý kiến
xong khâu chuẩn bị
xong giai đoạn 1
xong bước đầu
đã hoàn thành bước 1
gần như hoàn thành
hoàn thành 9/10
đừng báo xong vội, em đang làm
xong 9 trên 10 thôn
chín phần mười
nếu chị Lan duyệt thì coi như xong
bao giờ tỉnh phê duyệt thì mới tính là hoàn thành
sếp ký xong mới gọi là xong
khi nào huyện duyệt thì xong
11/12 thôn đã họp xong
năm mươi phần trăm
bốn phần năm
mười phần mới được tám phần
xong tám phần rồi
xong 4/5 chi bộ
được bảy phần mười rồi
được tầm 7 phần rồi
ba phần năm số hộ
mới đc hơn 60% thui
làm tới 3/4 rồi
được 3/4 chặng đường
tám mươi lăm phần trăm
chín lăm phần trăm
sáu lăm phần trăm
ba chục phần trăm
mới ba mươi phần trăm
khoảng ba mươi phần trăm
mười phần được bốn
2 trên 5 xã
chín mươi chín phần trăm
hai mươi lăm phần trăm rồi ạ
mới được một phần ba
xong cỡ phân nửa
7/8 thôn xong rồi
bốn mươi lăm phần trăm khối lượng
xong đến 80%
xong chắc khoảng 80%
xong 2/3 công việc
xong khoảng hai phần ba
""")
