"""What stops the work is told in many words; the weather alone and a denied obstacle stop nothing."""

import pytest

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import read, stored_as

test_an_obstacle_that_stands_is_blocked = stored_as(Outcome.BLOCKED)("""
he thong loi khong vao duoc
phan mem bi loi chua nhap dc
web sap tu sang gio
mang yeu qua khong gui duoc bao cao
may chu bi sap, khong lam duoc gi
thiếu văn bản hướng dẫn của Sở
thiếu công văn của huyện nên chưa dám làm
vẫn chưa hết vướng anh ạ
chưa hết kẹt đâu chị
vướng vẫn hoàn vướng
còn vướng chưa gỡ được
giá vật liệu chưa được công bố nên không quyết toán nổi
chưa có đơn giá nên không lập dự toán được
không phải không vướng mà là vướng to
xong phần đo đạc nhưng dân không cho vào
sở chưa trả lời nên bọn em chịu
kho bạc chưa cho rút tiền
hệ thống quá tải, đăng nhập mãi không được
mạng chập chờn, không nộp được báo cáo
nhà thầu bỏ của chạy lấy người
dân chặn đường không cho xe vào
đợi mãi chưa thấy tỉnh cho ý kiến
tỉnh chưa có ý kiến gì nên đơn vị đang dừng
bí quá chưa biết gỡ sao
vướng mà không biết hỏi ai
không có cán bộ chuyên môn để làm
mưa quá không thi công được
mưa to đường ngập, xe không vào được
không tiền thì làm kiểu gì
ko có người thì làm bằng niềm tin à
dân không ký thì biết làm sao
vu7o71ng kinh phi1
vuwowngs kinh phis
thie61u kinh phi1
đợi kinh phí dài cổ mà chưa thấy
đang vướng giải phóng mặt bằng
chưa có mặt bằng thi công
không có biên chế nên không bố trí được người
thiếu giáo viên
hết tiền rồi anh ơi
chờ hướng dẫn của Bộ Nội vụ
hộ bà Sáu nhứt quyết không ký
dân kiện nên phải dừng
bên điện lực chưa chịu dời trụ
nhà thầu rút rồi
máy in hư, không in được
phần mềm một cửa treo suốt
phan mem treo ca tuan roi
thieu nguoi lam
chua co huong dan cua tinh
xã không phối hợp
các xã chưa gửi số liệu nên chưa tổng hợp được
kẹt ở khâu thẩm định giá
chưa được giao kinh phí
no funding yet
we are stuck waiting for the land office
xong hết rồi nhưng vướng khâu nghiệm thu
làm xong rồi nhưng kho bạc không thanh toán
xong 70% rồi nhưng giờ kẹt tiền
làm được nửa chừng thì vướng quy hoạch
xong 90% thì nhà thầu bỏ
""")

test_an_obstacle_denied_or_gone_is_progress = stored_as(Outcome.PROGRESS)("""
không kẹt gì đâu, đang làm
trời mưa to quá nhưng em vẫn đang làm
không có gì khó khăn, vướng mắc, đang triển khai
chưa vướng gì, đang làm bình thường
hết kẹt rồi, đang làm lại
không thấy vướng, làm được 50%
""")


@pytest.mark.parametrize("text", ["trời mưa to quá các anh chị ơi", "mưa quá trời luôn", "mưa hoài"])
def test_a_remark_on_the_weather_stores_nothing(text: str) -> None:
    assert read(text).outcome is Outcome.UNCLEAR
