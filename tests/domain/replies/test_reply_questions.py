"""Questions."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_a_question_is_a_question = stored_as(Outcome.QUESTION)("""
xong chưa
hạn là ngày nào ạ
nộp cho ai vậy anh
báo cáo theo mẫu nào?
có cần đóng dấu không ạ
làm thế nào để báo xong
anh bảo xong à
xin gia hạn thì làm thế nào
em chưa rõ nội dung này
bao giờ phải xong?
khi nào hết hạn
đã xong chưa anh
what is the deadline
who should I send it to?
is it done?
việc này có phải làm không
cho em hỏi mẫu báo cáo
hạn nộp là khi nào
bao giờ đến hạn ạ
gửi báo cáo về đâu ạ
nộp bản giấy hay bản mềm ạ
cần mấy bản ạ
ai chủ trì việc này
việc này phối hợp với ai vậy anh
mẫu biểu lấy ở đâu
có file mẫu không anh
báo cáo gồm những gì ạ
việc nào cơ
việc gì vậy anh?
là sao ạ
xong hả anh
xong rồi hả?
bên kia xong chưa anh
các xã khác làm xong chưa ạ
hoàn thành là thế nào ạ
thế nào thì gọi là xong ạ
làm xong thì báo ở đâu
xong rồi gửi cho ai ạ
em hiểu là phải làm báo cáo đúng không ạ
khi nào thì xong
bao giờ các xã xong
hết hạn chưa ạ
da xong chua
han nop ngay nao
gui cho ai
có phải làm lại không
how do I report?
when is it due
which form should we use
is there a template
do we need a stamp?
what do you mean
sao lại giao cho đơn vị em
chưa hiểu ý anh
phải làm những gì ạ
thời hạn tính từ ngày nào ạ
đơn vị em có phải nộp không ạ
em nộp qua email được không ạ
ai là đầu mối ạ
bên nào chủ trì vậy chị
em cần gửi kèm tài liệu gì không ạ
cho hỏi bao giờ họp
which unit leads this task?
can you resend the file?
làm xong rồi chưa em?
báo cáo này gửi bản cứng hả anh
deadline ngày mấy vậy
ai ký văn bản này ạ
số liệu tính đến tháng mấy
nếu không kịp thì sao ạ
xong rồi thì báo lên đâu vậy
where do I upload it?
tiêu chí thế nào là hoàn thành
""")
