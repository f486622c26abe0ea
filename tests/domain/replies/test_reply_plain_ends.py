"""Plain ends in the words of many speakers are stored without asking."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_a_plain_end_is_done = stored_as(Outcome.DONE)("""
đã triển khai xong đến tất cả các thôn
lớp tập huấn đã xong
việc rà soát đã hoàn thành
mọi việc đã xong, mong anh ghi nhận
sáng nay còn vướng, chiều gỡ xong, hoàn thành rồi ạ
cuối cùng cũng xong
mãi rồi cũng xong anh ạ
vất vả mãi mới xong được
cuối cùng thì cũng hoàn thành
12/12 thôn đã họp xong
8/8 trường xong hết rồi
cả 6/6 chi bộ đã họp xong ạ
đủ 15/15 hộ đã ký, hoàn thành
một trăm phần trăm
xong ro62i
xong ro62i a5
ddax xong
d9a4 xong
đã xog ròi
xòng rồi
xong rồii nhaaa
hoan2 tha2nh ro62i
em la2m xong ro62i a5
hoàn thànhh rồi
hoàn thàh rồi ạ
hoành thành rồi ạ
xon rồi ạ
song rồi ạ
xomg rồi
hoàn thanh rồi
XONG RỒI!!!
xong rồi⏎ảnh em gửi sau ạ
xong rồi, mai em gửi ảnh
xong rồi ạ, tài liệu em chuyển sau
đã xong, báo cáo giấy em nộp sau
Đã khắc phục lỗi phần mềm và nộp xong báo cáo, hoàn thành nhiệm vụ
em xong rồi nhé cái đường vào thôn nghiệm thu rồi
xong rồi, ghi nhận giúp em
rồi ạ xong rồi
dạ rồi ạ, đã xong
xong từ tám kiếp rồi
xong lâu lắm rồi
xong lâu rồi mà
việc này xong rồi nha
em xong
xong nhé
xong anh
Đã hoàn thành.
Kính gửi VP: đơn vị đã hoàn thành nhiệm vụ.
đã tổ chức hội nghị và hoàn thành báo cáo
hoàn thành nhiệm vụ được giao
mần xong rồi
làm xong hết trơn rồi
xong hết trọi rồi
xong hết ráo
xong cái rẹt
xong tất cả rồi
mất cả tháng trời cuối cùng cũng hoàn thành
30/30 hộ đã nhận tiền xong
100% thôn đã họp xong
cả 9/9 đơn vị đã nộp, hoàn thành
em xong việc này lâu rồi, bot nhắc hoài
em báo muộn, chứ xong từ 5/11 rồi
e làm xong r nha, k còn j nữa
xog hết r ak
ht rùi sếp ui
xin phép báo cáo: nhiệm vụ đã hoàn thành
em xin báo cáo là đã xong ạ
sếp duyệt rồi, đóng dấu rồi, xong
tỉnh phê duyệt rồi, hoàn thành
vướng mắc đã được tháo gỡ, công việc hoàn thành
hết mưa rồi, làm xong luôn rồi
xong tất, ghi nhận giùm em
làm xong rồi, khi nào rảnh anh kiểm tra giúp
xong rồi, cần gì thêm anh cứ nhắn
xong rồi ạ, em xin cảm ơn
finished, no issues left
All done, nothing left
finally finished!
it took a while but it's done
lo mãi rồi cũng xong
đã đủ 100%, hoàn thành
sếp ký xong rồi, hoàn thành
thì xong rồi mà
ủa em xong rồi mà ta
ơ em báo xong rồi mà
đã xong rồi sao bot còn hỏi
em làm xong rồi mà sao còn nhắc
xong rồi! nhắc gì nhắc lắm thế
mọi thứ xong xuôi
đã hoàn thành kế hoạch đề ra
phường đã hoàn thành
xã em xong rồi
bên em xong rồi ạ
bên mình đã làm xong
phòng em đã hoàn thành báo cáo
Hội Nông dân xã báo cáo: đã hoàn thành
chi bộ em đã đại hội xong
Đã nộp báo cáo và hoàn thành nhiệm vụ
nộp rồi, xong việc
báo cáo nộp rồi nhé, xong
thay mặt đơn vị em báo hoàn thành
em thay mặt phòng báo cáo đã hoàn thành
hoan thanh tot
xong oy
xong r đó
xong gùi
xong rùi nhen
xong zồi
xong òi
dạ xog oy chị
hoàn thành zùi
đã hthành
em đã làm xong r ạ, mong các a/c thông cảm vì trễ
completed yesterday
we've finished it
done bro
xong, thanks sếp
1.2 xong rồi ạ, kèm ảnh
mục 3.1 đã hoàn thành theo KH số 12-KH/ĐU
việc 5 xong, anh tick giúp
việc số 7: hoàn thành
#3 xong
""")
