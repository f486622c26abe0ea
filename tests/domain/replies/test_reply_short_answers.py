"""Receipts, beginnings not made, and words taken back."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_a_message_of_the_writer_taken_back_is_undo = stored_as(Outcome.UNDO)("""
con em nó bấm bậy, không phải em báo đâu ạ
cháu nhà em nghịch điện thoại nên gửi, bỏ giúp em
tin vừa rồi không phải em nhắn
không phải tôi gửi đâu, máy tôi bị ai đó bấm
em ấn nhầm xong
xin lỗi, em báo nhầm việc, việc này chưa xong
ghi xong là nhầm, xoá giúp em
lỡ tay bấm xong
hủy cái báo xong hồi nãy giùm
bot xoá câu trả lời vừa rồi đi
em gửi lộn nhóm
ấy chết em gửi nhầm
bấm nhầm nút xong ạ, việc chưa xong
cho em rút lại tin hồi nãy
hồi nãy báo xong là nhầm ạ
xin lỗi em trả lời nhầm việc
đính chính: chưa xong ạ
bỏ qua tin nhắn trên giúp em
xong là em bấm lộn
báo xong nhầm
chữ xong hồi nãy là con em bấm
xóa chữ xong hồi nãy giúp
""")

test_a_receipt_or_a_promise_with_no_day_is_an_acknowledgement = stored_as(Outcome.ACK)("""
d9a4 nha65n
ddax nhaanj
ok em nhận ạ
dạ em biết rồi
vâng em làm ngay đây
em tiếp thu ạ
dạ nhận
Đã nhận được văn bản
Roger
em tải file xong rồi, sẽ nghiên cứu triển khai
chép vào sổ xong rồi, sẽ phân công
đọc xong rồi, em sẽ triển khai
in ra xong rồi em sẽ nghiên cứu
ok để em xem
dạ vâng ạ em cảm ơn
oki anh
uh nhận rồi
vâng, đơn vị xin nhận nhiệm vụ
dạ rõ thưa thủ trưởng
vâng em nhận nhiệm vụ ạ
em nhận được công văn rồi ạ
dạ em cảm ơn chị đã nhắc
ok để em chỉ đạo anh em làm
em sẽ triển khai ngay
sẽ làm ạ
đã đọc
dạ nghe anh
okê la
em sẽ cố gắng hoàn thành
xong việc em báo anh ngay
có gì em báo lại
khi nào xong em nhắn
""")

test_work_not_begun_is_not_started = stored_as(Outcome.NOT_STARTED)("""
không phần trăm
hoàn thành không phần trăm
chưa đụng tới luôn
em chưa làm gì cả
chưa bắt đầu
sang tuần em mới bắt đầu
chưa triển khai
chưa làm tí nào
chưa làm gì sất
chưa mó vô
chưa rảnh làm
chưa khởi động gì hết
em quên béng, giờ làm ngay
chưa mần chi cả
mai em mới bắt tay vào làm
bận đại hội nên em chưa làm được
""")
