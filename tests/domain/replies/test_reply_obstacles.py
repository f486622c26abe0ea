"""What is outside the writer's hands stops the work; what is denied or past does not."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_an_obstacle_blocks_the_task = stored_as(Outcome.BLOCKED)("""
vướng mặt bằng
kẹt kinh phí anh ơi
thiếu người làm
chưa có kinh phí
chưa được cấp vốn
dân không chịu bàn giao đất
phần mềm lỗi không vào được
đang chờ hướng dẫn của tỉnh
chờ ý kiến chỉ đạo
không có hướng dẫn nên chưa làm được
chưa làm được vì thiếu tiền
hộ dân không đồng ý
gặp khó khăn về nhân lực
mưa lũ nên phải dừng
xong 2 xã rồi nhưng vướng kinh phí
no funding
stuck, waiting for guidance
we don't have enough staff
đang vướng giải phóng mặt bằng
tắc ở khâu thẩm định giá
chưa có vốn để làm
kinh phí chưa về
tiền chưa rót về nên chưa triển khai
thiếu nhân lực trầm trọng
tỉnh chưa có văn bản hướng dẫn
chờ tỉnh hướng dẫn mới làm được
bên tài chính chưa duyệt kinh phí
chưa xin được chủ trương
dân phản đối quá
dân cản không cho thi công
hệ thống lỗi suốt không nhập được
mất mạng cả tuần nay
quỹ đất không còn
kẹt cứng ở sở kế hoạch
hồ sơ bị ách ở sở xây dựng
đang bế tắc anh ạ
thi công dừng lại do mưa lớn
nhà thầu chậm quá, chưa thi công
không liên hệ được với chủ hộ
xã chưa gửi số liệu nên chưa tổng hợp được
chưa thống nhất được với các ngành
luật chưa quy định nên không biết làm theo đâu
em gửi công văn 2 lần mà sở không trả lời
khó quá anh ơi, không ai chịu nhận
xong hết rồi, chỉ vướng một hộ không ký
vướng quy hoạch
vướng đủ thứ
gặp trục trặc kỹ thuật
vuong giai phong mat bang
thieu kinh phi
chua co huong dan
bi vuong mac o so tai chinh
vuowngs kinh phis
vướq kp
không phải chưa làm mà là chưa có tiền
can't continue, software is broken
waiting for funds
blocked by lack of staff
residents refuse to sign
no guidance from the province
budget has not been approved
dân chưa nhận tiền đền bù
đang làm thì hết kinh phí
Sở Xây dựng chưa thẩm định nên chưa làm tiếp được
chưa có ý kiến của Thường trực nên chưa dám làm
xin ý kiến chỉ đạo vì vượt thẩm quyền
cán bộ địa chính nghỉ ốm, không ai làm
thiếu máy móc với người vận hành
đất đang tranh chấp
bà con không đồng tình
doanh nghiệp không chịu phối hợp
vướng quá anh ơi, chưa có lối ra
vướng luật đầu tư công
chưa có kinh phí nên chưa triển khai
chưa triển khai được do vướng
không có tiền sao làm
anh ơi vướng tùm lum
hết tiền rồi anh
chưa bố trí được vốn
không ai cho mượn mặt bằng
đứng bánh vì thiếu cát
dân đòi giá cao quá, chưa thương lượng được
công trình dừng do khiếu nại
đang làm thì bị ách, chờ chủ trương của tỉnh
bi ket o khau dau thau
k có ng làm a ơi
vướng 1 hộ ko chịu nhận đền bù
the system keeps crashing, can't submit
lack of funds
waiting for the province's guidance
""")
