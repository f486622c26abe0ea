"""Receipt, thanks and promises with no day."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_receipt_or_a_promise_with_no_day_is_an_acknowledgement = stored_as(Outcome.ACK)("""
ok anh
đã rõ ạ
vâng ạ
dạ
em nhận được rồi ạ
đã nhận
nhận thông tin, em triển khai ngay
cảm ơn đã nhắc
sẽ làm
em sẽ cố gắng
sẽ hoàn thành sớm
để em làm
khi nào xong em báo
nếu xong sẽ báo
bao giờ xong thì em nhắn
xong thì báo
họp xong em làm ngay
đã đọc ạ
tiếp thu ý kiến
noted with thanks
got it
will do
👍
ok
oke anh
okie sếp
dạ vâng ạ
dạ em nhận rồi
em đã nắm ạ
đã nhận thông tin
nhận được văn bản rồi nhé
rõ rồi anh
đã tiếp nhận nhiệm vụ
em sẽ triển khai
em sẽ phân công người làm
sẽ thực hiện nghiêm túc
sẽ cố gắng hoàn thành
cố gắng hoàn thành sớm ạ
em làm ngay đây
để em xem rồi báo
để em kiểm tra lại đã
em sẽ báo cáo sau
có gì em báo sau
xong em báo
xong rồi em báo nhé
khi nào hoàn thành em báo cáo
ăn cơm xong em làm
đọc xong rồi ạ
em đọc xong công văn rồi, sẽ làm
cám ơn chị đã nhắc
tks a
thanks!
đồng ý
nhất trí ạ
uh
rõ thưa đồng chí
tuân lệnh
da nhan
da ro
em nhan duoc roi
ok e
received with thanks
copy that
sure, will do
I'll take care of it
ok, we will do it
👌
🙏🙏
đã xem, cảm ơn
báo cáo đã nhận đủ
vâng, em biết rồi ạ
dạ em nhận chỉ đạo ạ
ok anh, để em lo
em sẽ làm sớm
nhận rồi, em sẽ triển khai
dạ vâng em cảm ơn anh
đã nhận, sẽ báo cáo đúng hạn
đã nhận văn bản, đơn vị sẽ hoàn thành đúng hạn
em sẽ hoàn thành đúng thời hạn
bên em sẽ cố gắng hết sức
rồi em làm
xong là em báo liền
làm xong em sẽ gửi
bao giờ làm xong em gọi
khi có kết quả em báo
có kết quả em báo sau
chừng nào xong tui nhắn
ok we will complete it
I will let you know when it's done
will inform once completed
noted, thanks for the reminder
cũng được
để xem
oki c
vâng để em lo
em nhận nhiệm vụ
đã nhận chỉ đạo
nhận được rồi, cảm ơn văn phòng
em ghi nhận, sẽ làm sớm
xong đám cưới em làm liền
đi họp về em làm
lúc nào xong tôi báo
chừng nào hoàn thành sẽ báo cáo
em sẽ đôn đốc anh em
bên em sẽ cử người
ok nhận kèo
noted, we'll start
ok thanks
""")
