"""Questions, receipts and talk, from day to day."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import never_silently_done, stored_as

test_what_is_asked_is_a_question = stored_as(Outcome.QUESTION)("""
hạn nộp là ngày mấy ạ
deadline hôm nào chị
chừng nào phải xong vậy anh
khi nào họp ạ
báo cáo này gửi Văn phòng hay gửi Ban Tổ chức ạ
bản word hay bản pdf
làm theo năm học hay năm tài chính vậy anh
có phải báo cáo bằng văn bản không ạ
cần bao nhiêu bản ạ
biểu mẫu ở đâu ạ
mẫu số mấy chị
em lấy mẫu ở đâu
ai ký nháy ạ
đơn vị nào chủ trì ạ
phường em có thuộc diện phải báo cáo không
số liệu lấy từ 1/1 hay từ 1/7
tính theo hộ hay theo khẩu ạ
sao em không thấy file đính kèm
link này vào không được chị ơi, gửi lại giúp em
anh giải thích giúp em mục 3 với
chỗ phụ lục 2 em chưa rõ cách điền
em chưa hiểu ý anh lắm
ý anh là làm lại từ đầu hả
vậy có cần họp dân lại không
em có phải trình Thường vụ trước không
nộp trễ có bị phê bình không
nếu thiếu người thì báo ai
""")

test_a_receipt_or_a_bare_promise_is_an_ack = stored_as(Outcome.ACK)("""
Dạ vâng ạ em cảm ơn
Vâng thưa đồng chí
dạ rõ ạ
em rõ rồi chị
ok chị iu
ok để em lo
oke sếp, em làm liền
dạ để em coi lại
vâng em kiểm tra rồi báo lại chị
em sẽ rà soát lại
em sẽ cho làm ngay
em sẽ chỉ đạo anh em
sẽ báo cáo đồng chí sau
em ghi vào sổ rồi
em tiếp thu ý kiến
đã nhận thông báo
đã nhận được văn bản, sẽ triển khai
đơn vị đã nhận và sẽ tổ chức thực hiện
Đảng ủy phường đã tiếp nhận, sẽ chỉ đạo thực hiện
xã đã nhận, xin chấp hành
em nhận nhiệm vụ
tôi nhận được rồi
em thấy rồi ạ
em biết ạ
em nhớ mà
em không quên đâu
nhớ rồi khỏi nhắc
""")

test_small_talk_is_unclear = stored_as(Outcome.UNCLEAR)("""
chào cả nhà
chào buổi sáng
hi anh
anh ăn cơm chưa
chiều nay đá banh không anh em
trời mưa to ghê
hôm nay nóng thật
chúc chị sinh nhật vui vẻ
chúc mừng năm mới
cuối tuần vui vẻ nhé
ngủ ngon
hihi
=))
🤣🤣
ảnh đẹp quá chị
đội mình đá hay quá
sếp đẹp trai quá
cà phê không chị
ăn lẩu không mọi người
alo alo
""")

test_what_may_be_no_end_is_asked_or_no_end = never_silently_done("""
thôi rồi
toang rồi anh ơi
xong phim
kiểu này thì xong
xong đời em rồi
giá như xong rồi thì khỏe
ước gì được nghỉ
lạy trời cho xong
mong sao xong sớm
xong trong tâm tưởng thôi
vâng, xong… trong mơ
hoàn thành xuất sắc nhiệm vụ ngủ trưa
xong bữa trưa rồi
nghe nói bên đó xong rồi
chắc họ xong rồi
hội phụ nữ xong rồi nghe chị
chị Hồng bảo xong rồi
bên xây dựng họ xong lâu rồi
phường bên xong rồi
tổ 3 xong rồi
anh Việt làm xong rồi
trưởng thôn xong rồi
cái kia xong rồi
việc hôm trước xong rồi
xong việc khác rồi
họ xong rồi
người ta xong rồi
""")
