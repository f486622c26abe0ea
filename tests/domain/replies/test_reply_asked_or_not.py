"""What asks is a question; what only has the form of one is not."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_a_choice_a_number_or_a_case_asked_about_is_a_question = stored_as(Outcome.QUESTION)("""
vướng thì báo ai ạ?
nếu vướng thì báo cho ai
có vướng gì không em?
vướng mắc thì gửi về đâu
kẹt kinh phí thì xử lý sao ạ
word hay pdf ạ
nộp bản cứng hay bản mềm anh
gửi mail hay gửi zalo vậy chị
mấy bữa nữa phải nạp rứa anh
bữa mô nạp rứa anh
nộp ở mô rứa
nếu làm được 80% thì có được tính hoàn thành không
60% là tính theo hộ hay theo tiền ạ
tính theo xã hay theo thôn ạ
hạn là 20 hay 25 vậy anh
đơn vị nào đã xong rồi anh
báo cáo này mấy trang
có cần chữ ký số không
chỉ cần gửi bản scan thôi đúng không ạ
số liệu lấy đến hết tháng 10 hay tháng 11
phụ lục 2 điền sao anh
kết luận này áp dụng từ bao giờ
còn ai chưa nộp không
xong 80% thì ghi sao ạ
nộp trễ có sao không anh
có bị trừ điểm thi đua không
em báo hoàn thành ở đâu ạ
phải xong trước ngày nào
việc 3 với việc 5 khác nhau chỗ nào
đã duyệt kinh phí chưa chị
sếp đã ký chưa ạ
văn phòng nhận được báo cáo của em chưa
kinh phí lấy từ nguồn nào
xin kinh phí ở đâu ạ
cái này phải phối hợp với ai
báo cáo theo mẫu nào vậy ạ
anh ơi nộp cho ai
việc này hạn khi mô rứa
có phải làm văn bản không ạ
em báo qua đây hay phải gửi công văn ạ
phải nộp mấy bộ vậy
ai là đầu mối bên văn phòng
xong thì báo ở đâu
gửi file vào đây được không
thế này đã được coi là hoàn thành chưa ạ
ủa hạn hôm nay hả
phần việc của xã là gì ạ
nội dung này do ai chủ trì vậy
sao em chưa thấy văn bản
is the deadline Friday or Monday?
xong rồi thì gửi cho ai
xong rồi phải làm gì nữa
xong thì có phải gửi giấy không
bao giờ phải xong
đến 80% có được coi là xong không
các xã khác xong chưa
còn ai chưa xong không
hoàn thành thì bấm nút nào
phải hoàn thành trước mấy giờ
mai xong có được không ạ
""")

test_praise_habit_and_courtesy_ask_nothing = stored_as(Outcome.DONE)("""
xong rồi hay quá anh ơi
bot hay nhắc ghê, xong rồi mà
hay quá, xong rồi
em hay quên báo, xong rồi ạ
mấy hôm nay bận, xong rồi ạ
làm xong rồi, khi nào rảnh anh kiểm tra giúp
xong rồi, cần gì thêm anh cứ nhắn
đã xong rồi sao bot còn hỏi
""")

test_a_question_asked_to_deny_is_progress = stored_as(Outcome.PROGRESS)("""
ai nói xong rồi? đang làm mà
xong gì nổi
xong sao được mà xong
nào đã xong
em nói xong hồi nào, đang làm mà
xong sớm thế nào được
ai bảo xong? mới được một nửa
""")
