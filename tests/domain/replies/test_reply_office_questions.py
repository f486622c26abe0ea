"""Questions, receipts and talk, in the words of many offices."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import never_silently_done, stored_as

test_what_is_asked_is_a_question = stored_as(Outcome.QUESTION)("""
hạn khi nào ạ
bao giờ phải nộp anh
nộp ở đâu ạ
gửi cho ai chị
mẫu nào ạ
báo cáo theo mẫu nào
cho em hỏi hạn nộp ngày nào
việc này ai phụ trách ạ
có cần báo cáo giấy không
có phải đóng dấu không chị
nộp file word hay pdf
gửi bản mềm hay bản cứng ạ
làm theo quý hay theo năm vậy chị
nội dung này cụ thể là gì ạ
cụ thể phải làm những gì anh
số liệu tính đến ngày nào
lấy số liệu từ tháng mấy
em chưa hiểu yêu cầu này, anh giải thích giúp
chị hướng dẫn giúp em cách làm
cho em xin file mẫu
chị gửi lại em công văn với
anh cho em xin lại văn bản
em không mở được file đính kèm
có gia hạn không anh
được gia hạn tối đa mấy ngày ạ
trễ có sao không ạ
nếu chậm thì sao ạ
bên em có phải làm không
phường em có phải làm việc này không
""")

test_a_receipt_or_a_bare_promise_is_an_ack = stored_as(Outcome.ACK)("""
dạ
vâng ạ
ok anh
okie chị
rõ
rõ anh
đã nhận
em nhận được rồi
đã tiếp thu
vâng em biết rồi
em nắm rồi ạ
em sẽ làm ngay
để em làm
em làm liền
sẽ triển khai ngay
vâng để em xem
em ghi nhận ạ
cảm ơn anh nhắc
cám ơn chị đã nhắc em
ừ để tôi lo
ok noted
noted with thanks
will do
dạ em nghe
nhất trí ạ
đồng ý anh
chấp hành
xin chấp hành ý kiến chỉ đạo
đơn vị xin tiếp thu
""")

test_small_talk_is_unclear = stored_as(Outcome.UNCLEAR)("""
hello
chào anh
alo
chúc anh ngày mới tốt lành
trưa nay ăn gì chị
chiều đi nhậu không anh
đẹp quá
haha
😂😂
chúc mừng 20/11
happy birthday chị
tối qua đá bóng hay ghê
mai trời đẹp nhỉ
""")

test_what_may_be_no_end_is_asked_or_no_end = never_silently_done("""
ước gì xong sớm
mong cho xong quách đi
giá mà xong được thì tốt
xong trong mơ
xong bằng mồm
thôi xong, quên mang tài liệu rồi
thế là xong đời
chết rồi
bên thuế họ xong rồi
bên kia xong rồi đó anh
công an xong rồi
dân xong rồi
sở xong rồi
huyện xong rồi
anh Bình xong rồi
vợ em đẻ xong rồi
em học xong rồi
thi xong rồi
em ăn xong rồi
mục a xong rồi
lần 1 xong rồi
có tiền xong rồi
anh ghi xong trước đi
i'm done with this job
tin không thì xong rồi
nghe đâu xong rồi
hình như xong rồi
chắc xong rồi
xong rồi thì phải
""")
