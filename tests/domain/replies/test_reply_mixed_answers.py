"""Pleas, questions and receipts in the mixed words of many speakers."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import never_silently_done, stored_as

test_a_plea_for_more_time_is_an_extension_request = stored_as(Outcome.EXTENSION_REQUEST)("""
em xin thêm 2 hôm nữa ạ
cho em nộp chiều mai được không
trễ vài hôm nha anh, em đang ốm
xin phép lùi sang thứ hai tuần tới
anh cho gia hạn đến cuối tháng nhé
không kịp tiến độ, đề nghị gia hạn
em xin khất đến đầu tuần sau ạ
xin nộp trễ tới 18/11
cho em thêm một ngày nữa thôi
lùi cho em 3 bữa
gia hạn tới 1/12 giúp em
xin phép chậm 2 ngày do em ốm
""")

test_a_task_of_somebody_else_is_not_ours = stored_as(Outcome.NOT_OURS)("""
cái đó không phải bên em đâu ạ
thuộc bên xây dựng chị ơi
em không còn làm ở đó nữa
anh nhắn lộn số rồi
việc này bên y tế phụ trách
không phải phần việc của trường
em đâu có quản lý mảng này
chị gửi nhầm cho em rồi
sai số rồi bạn
giao bên nông nghiệp mới phải
việc ni do bên kiểm lâm lo
không thuộc thẩm quyền của Mặt trận ạ
""")

test_a_message_taken_back_is_an_undo = stored_as(Outcome.UNDO)("""
hủy giúp em nha, em nhầm
thôi bỏ qua tin đó đi ạ
em báo nhầm sang việc này
nhầm, chưa làm đâu
xóa hộ em tin vừa xong
gửi lộn rồi anh
em ấn nhầm nút hoàn thành
rút lại câu vừa rồi nhé
ủa lộn, chưa xong, xóa giúp em
tin hồi 9h em gửi nhầm ạ
em lỡ tay nhấn hoàn thành
bỏ cái báo cáo vừa rồi đi chị
""")

test_what_is_asked_is_a_question = stored_as(Outcome.QUESTION)("""
em nộp theo mẫu cũ được không
sao chưa thấy file vậy chị
hạn có dời không anh
việc này phối hợp với đơn vị nào ạ
bao giờ hết hạn vậy ạ
gửi qua đâu vậy chị
có phải họp không anh
ký số hay ký tươi ạ
báo cáo tính từ ngày nào
cần kèm minh chứng gì không
xong rồi báo ai ạ
mẫu này điền bằng tay hay đánh máy ạ
""")

test_a_receipt_or_a_bare_promise_is_an_ack = stored_as(Outcome.ACK)("""
dạ để em báo sếp
em xin ghi nhận và triển khai
vâng em làm ngay đây ạ
dạ vâng em hiểu ạ
dạ em rõ rồi ạ
đã nhận nhiệm vụ, em triển khai ngay
vâng, em sẽ cố gắng ạ
ok em làm ngay
xong em gọi anh
nhận rồi ạ
dạ em tiếp nhận ạ
ok chị, em sẽ giao anh em làm
""")

test_small_talk_is_unclear = stored_as(Outcome.UNCLEAR)("""
cuối tuần đi đâu chơi không chị
hôm nay lạnh quá
chúc cả nhà ngủ ngon
ăn gì chưa chị
sáng nay cà phê ở đâu vậy anh em
chúc sếp thượng lộ bình an
""")

test_what_may_be_no_end_is_asked_or_no_end = never_silently_done("""
đội bạn xong rồi
xong đời cô lựu
nghe chị Hoa nói xong rồi
xong hết đời em
bên văn hóa xong rồi
bên đoàn họ làm xong hết rồi
xong bằng mắt thôi chị
phải chi xong sớm thì đỡ
""")
