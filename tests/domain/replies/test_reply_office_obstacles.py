"""Obstacles, and work not begun, in the words of many offices."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_what_stops_the_work_is_blocked = stored_as(Outcome.BLOCKED)("""
vướng kinh phí anh ạ
thiếu tiền mua vật tư, chưa làm được
chưa có kinh phí nên chưa triển khai
tiền chưa về chị ơi
kinh phí chưa được cấp
huyện chưa rót vốn
hết tiền rồi, phải tạm dừng
đợi tỉnh cấp kinh phí
chờ hướng dẫn của Bộ
Sở chưa trả lời văn bản của phường
chưa có hướng dẫn cụ thể nên chưa dám làm
văn bản hướng dẫn chưa có, đơn vị không biết làm theo cái nào
chờ ý kiến Thường vụ anh ạ
đang chờ cấp trên cho ý kiến nên chưa triển khai tiếp được
thiếu người quá, có 2 cán bộ mà làm 5 việc
không có người làm, anh Tài nghỉ ốm dài ngày
cán bộ phụ trách chuyển đi chưa có người thay
thiếu nhân lực trầm trọng
biên chế cắt giảm, không ai làm
dân không đồng ý, đòi tăng giá đền bù
bà con chưa chịu di dời
hộ ông Bảy không cho đo đất
mấy hộ cuối kiên quyết không ký
vướng giải phóng mặt bằng đoạn qua thôn 4
mặt bằng chưa bàn giao nên nhà thầu chưa vào
đất đang tranh chấp
hai nhà kiện nhau, xã chưa xử lý được
phần mềm lỗi không vào được
hệ thống treo suốt sáng nay
mạng đứt cáp, không nộp được
không đăng nhập được vào hệ thống
chữ ký số hết hạn, đang chờ cấp lại
máy in hỏng, chưa in được
mất điện từ sáng
mưa lũ chia cắt, không vào thôn được
đường sạt lở xe không vào được
bão nên phải dừng thi công
nhà thầu bỏ công trình
nhà thầu ngừng thi công vì giá vật liệu tăng
vật tư khan hiếm, chưa mua được
xi măng chưa về
thiếu vắc xin, chưa tiêm tiếp được
thiếu số liệu từ bên thuế
chưa lấy được số liệu của kho bạc
chưa nhận được danh sách từ công an
bên điện lực chưa di dời cột nên tắc
em bí quá, vướng quy định mới
vướng luật đất đai mới chưa có nghị định
quy định chồng chéo, không biết áp dụng
đang tắc ở khâu thẩm định
hồ sơ bị ách ở sở tài chính
hồ sơ nằm ở Sở cả tháng chưa giải quyết
kẹt chỗ bên tư vấn chưa giao bản vẽ
tư vấn chậm bàn giao hồ sơ thiết kế
bị kẹt khâu đấu thầu, không có nhà thầu tham gia
gặp khó khăn về nhân sự
khó khăn lắm anh ơi, không có kinh phí
đề nghị lãnh đạo tháo gỡ giúp vướng mắc về đất
mong tỉnh sớm bố trí vốn để triển khai
đề nghị Sở hướng dẫn để đơn vị thực hiện
xong 60% rồi thì hết kinh phí
được nửa thì dân cản
đạt 80%, còn lại vướng 2 hộ chưa nhận tiền
tụi em bó tay rồi, dân hổng chịu
kẹt tiền bác ơi
mắc cái khoản vốn đối ứng
vuong mat bang a oi
thieu ng lam sep oi
ket tien a
pm loi ko vao dc
he thong sap r c oi
chua co hd cua so
vuowngs ddaats ddai
""")

test_work_told_to_go_on_is_progress = stored_as(Outcome.PROGRESS)("""
khó khăn đã được tháo gỡ, đang làm
có chút vướng nhưng gỡ được rồi, đang triển khai
kinh phí đã có, đang triển khai
tiền về rồi, đang mua sắm
dân đồng ý rồi, đang đo đạc
hệ thống vào lại được rồi, em đang nhập tiếp
đã có hướng dẫn, đang thực hiện
không thiếu người, anh yên tâm, đang làm
""")

test_work_not_begun_is_not_started = stored_as(Outcome.NOT_STARTED)("""
em bận quá chưa làm
bận họp suốt chưa động tới
chưa làm gì cả
em quên chưa làm
chưa bắt đầu
chua bat dau
chưa triển khai
chưa đụng vào
chưa ai làm
chưa có ai bắt tay vào làm
vẫn chưa khởi động
0%
0 % anh ạ
chưa làm được gì
có làm gì đâu anh
tuần sau mới bắt đầu
mai em mới bắt tay vào làm
chưa có đơn vị nào triển khai
chưa xã nào làm
chưa hộ nào đăng ký
chưa thôn nào họp
em chưa kịp làm, bận tiếp đoàn
not started yet
we haven't begun
chưa mần chi hết
chưa làm j
chx làm
em chưa xem tới luôn
chưa phân công ai làm
chưa lên được kế hoạch gì
""")
