"""What people and bodies outside keep from being done is an obstacle."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_what_stops_the_work_is_blocked = stored_as(Outcome.BLOCKED)("""
đang kẹt vì chưa có quyết định giao vốn
nguồn vốn chưa phân bổ anh ạ
ngân sách xã cạn rồi, không có tiền chi
chưa có nguồn chi trả
không bố trí được kinh phí đối ứng
dự toán bị cắt giảm nên không đủ làm
đợi kinh phí
chờ vốn
chờ tiền
thiếu kinh phí, đề nghị cấp bổ sung
quỹ đất không còn
không có mặt bằng sạch
mặt bằng vướng mồ mả chưa di dời
còn 3 hộ chưa chịu nhận tiền đền bù
ông Năm dứt khoát không cho máy vào
dân khiếu nại đòi bồi thường thêm
người dân phản đối nên phải dừng
bà con chưa thống nhất vị trí đặt trạm
họp dân hai lần mà dân không thông
chủ đất đi nước ngoài không liên lạc được
chủ hộ đi vắng, không ký được biên bản
đang bị thanh tra nên tạm dừng
tỉnh chưa có chủ trương
chưa có ý kiến của Thường trực
chờ Bộ Nội vụ hướng dẫn
thông tư chưa ban hành nên chưa có căn cứ
chưa có căn cứ pháp lý để làm
quy định mới chưa rõ, đơn vị lúng túng chưa làm được
Sở Tài chính chưa thẩm định xong giá đất
phòng chuyên môn huyện chưa trả hồ sơ
bên công an chưa cung cấp dữ liệu dân cư
ngân hàng chưa mở tài khoản cho đơn vị
kho bạc trả hồ sơ, không cho thanh toán
nhà thầu thiếu nhân công
nhà thầu chây ỳ không làm
đơn vị tư vấn bỏ hợp đồng
không có đơn vị nào dự thầu
hàng chưa về, hãng báo hết hàng
thiết bị hỏng chưa có linh kiện thay
xe hỏng không đi cơ sở được
máy chủ bị lỗi, dữ liệu không đồng bộ
phần mềm quá tải không nộp được hồ sơ
cổng dịch vụ công không truy cập được
VNPT chưa cấp tài khoản
chữ ký số chưa được cấp nên không ký được
sai mã định danh, hệ thống không nhận
mất mạng mấy hôm nay
cúp điện hoài không làm được
nước ngập cả tuần chưa rút, không thi công được
mưa kéo dài nên đường lầy lội, xe không vào được
bão số 5 làm hỏng hết, phải dừng
dịch tả lợn bùng phát, chưa tổ chức được hội chợ
anh em nghỉ ốm hết, không đủ người
thiếu cán bộ chuyên môn, chưa tuyển được
kế toán nghỉ việc chưa có người thay
sáp nhập xong chưa bố trí được cán bộ phụ trách
chỉ có một mình em, làm không xuể, đề nghị thêm người
bí đầu ra quá, không biết xử lý sao
đang bế tắc
việc này tắc rồi anh
kẹt cứng rồi chị
em chịu, dân không nghe
gặp trục trặc kỹ thuật
phát sinh vướng mắc về hồ sơ pháp lý
có vướng mắc cần lãnh đạo cho ý kiến
vướng quy hoạch
vướng thủ tục đấu thầu
vướng ở khâu nghiệm thu
vướng một hộ
đang vướng
vướng rồi anh ơi
em gặp khó
khó quá anh ơi, dân không hợp tác
45% rồi nhưng hết vật tư nên ngừng
xong gần hết nhưng vướng 1 hộ không chịu ký
được 80% thì sở yêu cầu dừng
làm được 3/5 thôn, 2 thôn còn lại đường sạt chưa vào được
xong phần móng rồi dừng vì thiếu vốn
k co tien lam a oi
chua co von
dan k chiu ky
thieu nguoi wa c oi
vuong thu tuc
he thong loi tu sang
ko vao dc pm
cho huong dan cua tinh
dang cho so tra loi
ket roi a oi, nha thau bo
vuowngs kinh phis
mắc cái là dân chưa chịu dời mồ mả
hổng có tiền lấy gì mần
không có xe đi răng được
stuck because of missing documents
we don't have enough staff
contractor stopped working
still no reply from the department
budget not approved
the website is not working
blocked rồi, chờ legal
Bên Sở chưa duyệt thiết kế nên công trình đứng lại
Chưa có mẫu biểu thống nhất nên chưa tổng hợp được
dân cản trở không cho đo
đang thiếu giáo viên, không mở lớp được
không liên lạc được với chủ hộ
chưa xin được ý kiến của huyện
vật liệu tăng giá, nhà thầu không làm
trạm thiếu thuốc
hội trường đang sửa nên chưa họp được
bị trùng quy hoạch, phải chờ điều chỉnh
hồ sơ thất lạc sau sáp nhập
chưa được giao biên chế
chờ kết quả giám định nên chưa kết luận được
đơn vị thi công rút quân
dự án bị cắt vốn
kinh phí năm nay không có
ngân sách chưa bố trí
Nhà thầu xin rút vì giá thép tăng
huyện chưa cho chủ trương
""")
