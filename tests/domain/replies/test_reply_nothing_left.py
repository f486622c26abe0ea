"""A remainder or a wait that is denied keeps nothing open; one that stands does."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_a_denied_remainder_or_wait_leaves_the_end_whole = stored_as(Outcome.DONE)("""
xong hết rồi, có còn chi mô
xong sạch, còn gì đâu mà hỏi
xong cả rồi, chẳng còn việc gì sót
đã xong, không còn hộ nào nợ hồ sơ
hoàn thành rồi, không còn đơn vị nào chưa nộp
không còn ai chưa ký, xong hết
không thôn nào chưa họp, xong cả rồi
không có hộ nào chưa nhận tiền, đã xong
không phải đợi ai nữa, đã xong
khỏi chờ nữa, xong rồi
không cần chờ ký nữa, sếp ký rồi, xong
hết chờ rồi, xong rồi
đã hoàn thành 100%, không phải 80% như báo cáo trước
xong 100% chứ không phải 90% đâu anh
không còn tồn đọng, đã hoàn thành
đã hoàn thành, không phát sinh vướng mắc
xong xuôi, không tồn tại hạn chế gì
Đã hoàn thành, không có gì khó khăn, vướng mắc
không phải làm lại đâu ạ, xong chuẩn rồi
đâu phải chưa xong, xong từ lâu rồi anh
không phải là chưa làm, xong rồi mà
chưa hết tháng mà đã xong rồi
xong rồi chứ chưa gì nữa
làm gì còn việc, xong hết rồi
khỏi lùi hạn nữa anh ơi, em làm xong rồi
không cần lùi hạn nữa, em xong rồi
thôi khỏi gia hạn anh ơi, xong rồi
vầng, nhà em xong đâu ra đấy rồi bác ạ
xong đâu vào đấy
Kính thưa đồng chí, đơn vị tôi đã hoàn thành nhiệm vụ được giao, không có nội dung nào còn dở dang
em làm xong xuôi hết rồi, không còn vướng chi nữa mô anh nờ
dạ xong rồi á, hổng còn gì sót hết trơn
không ai chưa nộp cả, đủ hết, xong rồi
xong rồi chị ơi, khỏi phải nhắc
đã thực hiện xong toàn bộ, không để sót hộ nào
hoàn thành r, có gì sai sót mong anh góp ý
hoàn thành hết rồi, không vướng chi mô
đã xử lý dứt điểm, không còn đơn thư tồn đọng
không chậm đâu ạ, xong từ hôm 10/11
không còn ai thắc mắc, hoàn thành
ko vướng j, xong r
không phải đợi ký, xong luôn rồi
xong rồi chứ đâu
việc 12 đã hoàn thành, không phát sinh gì
""")

test_a_remainder_or_a_denial_that_stands_is_progress = stored_as(Outcome.PROGRESS)("""
không còn nhiều, sắp xong
xong là xong thế nào được, còn đầy ra
không xong được đâu anh
chưa thôn nào xong
không có xã nào hoàn thành
đang làm, chưa thấy vướng
không vướng mắc, đang triển khai
ai bảo hoàn thành đâu, còn đang làm dở
xong đâu mà xong
đã xong đâu anh
đâu đã xong
có xong đâu anh
có thấy xong gì đâu
chưa song
tàm tạm xong rồi còn chỉnh chút
còn mấy hộ nữa là hết
còn 1 xã chưa gửi nữa là đủ
xong nội dung rồi, còn chờ đóng dấu
đang mần, chưa xong mô
chưa xong mô anh nờ
chưa xong nha mậy
xong rồi nhưng chưa báo cáo
xong nhưng chưa nghiệm thu
làm xong rồi mà sếp chưa ký
chưa xong, em đang cố
đã báo cáo tiến độ, chưa xong
sếp bảo làm lại nên chưa xong
bận quá chưa xong
em ốm mấy hôm nên chưa xong
chưa đâu vào đâu
chưa xong xuôi gì
chưa được hoàn thành
chưa hoàn thành được
không kịp hoàn thành
đã không hoàn thành
hoàn thành chậm, chưa xong
mới xong hồ sơ, còn chờ thẩm định
soạn xong, chưa trình
xong phần của em, phần chị Hoa chưa
phần em thì xong, phần kia chưa
xong rồi mà chưa gửi
xong nhưng còn sai sót phải sửa
đã xong đâu mà báo
xong rồi là xong thế nào, còn cả đống
ai bảo em xong, em còn đang làm
chưa thể coi là hoàn thành
không dám báo xong
không phải xong 100%, mới 90% thôi
không phải 100% mà mới 90%
còn một phần mười
không phải ai cũng nộp, chưa xong
không thôn nào xong
đừng ghi xong, em còn làm dở
đừng đánh dấu hoàn thành, em chưa xong
bên kia xong, bên em chưa
11/12 thôn đã họp xong, còn 1 thôn
còn 1/5 nữa
còn một phần tư nữa
còn 80% nữa
""")
