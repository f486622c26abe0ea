"""A later end overtakes what was so before, or was only believed; never the other way round."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_an_end_overtakes_the_past_and_the_believed = stored_as(Outcome.DONE)("""
tưởng chưa xong hoá ra xong rồi
cứ nghĩ không xong nổi mà rồi cũng xong
tưởng trễ ai dè xong đúng hạn luôn
tưởng không kịp mà lại kịp, xong rồi ạ
hôm qua còn 3 hộ, nay xong nốt rồi
tuần trước còn thiếu 2 xã, giờ đủ cả, xong
trước còn 40% nay đã xong 100%
lúc đầu chưa đủ hồ sơ, nay đủ rồi, hoàn thành
hôm trước báo chưa xong nhưng nay xong rồi ạ
mấy hôm trước chưa làm được, giờ thì xong rồi
đâu có chậm, em xong từ tuần trước rồi
chưa đến hạn nhưng em đã hoàn thành
chưa kịp báo chứ xong từ hôm kia rồi
đang làm nốt hôm qua, nay xong rồi
hôm qua đang làm, hôm nay xong rồi ạ
hôm kia mới 70%, sáng nay xong hẳn rồi
cứ tưởng phải xin gia hạn ai ngờ xong sớm
Hôm trước xin lùi tới 15/11 nhưng nay xong sớm rồi ạ
tuần trước em xin thêm thời gian, giờ xong rồi khỏi gia hạn nữa
bữa trước xin khất, nay em xong rồi nha anh
xong rồi nhé, hôm trước em báo 80% là hôm trước thôi
báo cáo anh hôm qua còn thiếu chữ ký, hôm nay ký đủ rồi, hoàn thành
lúc sáng mạng lỗi, giờ gửi được rồi, xong nhé
cứ tưởng dân không chịu mà rồi ký hết cả, xong rồi
hoàn thành trước thời hạn 5 ngày
quá hạn 2 ngày nhưng đã xong
trễ hẹn với chị nhưng em xong rồi ạ
mất điện cả buổi sáng nhưng em vẫn làm xong
tuy thiếu người nhưng đã hoàn thành
dù kinh phí chưa có, đơn vị vẫn hoàn thành đúng hạn
em nộp bản giấy hôm qua rồi, việc này xong
em cứ sợ không kịp nhưng rồi cũng xong
tưởng phải lùi mà không, xong đúng hạn rồi
hôm bữa chưa có kinh phí, nay có rồi và đã làm xong
trước đây vướng mặt bằng, nay đã giải phóng xong, hoàn thành
tuần trước mới được nửa, tuần này xong rồi
hôm qua báo 90%, nay 100% rồi ạ
em xong rồi, không như mấy lần trước đâu
xong rồi nha, bữa sau khỏi nhắc
""")

test_an_end_that_was_only_believed_is_progress = stored_as(Outcome.PROGRESS)("""
tưởng xong hoá ra chưa
tưởng xong rồi ai dè còn thiếu 2 hộ
cứ nghĩ xong rồi mà vẫn còn 2 hộ
tưởng đã xong, hoá ra còn sót
nay vẫn còn 2 hộ, hôm qua tưởng xong
hôm qua xong 3 thôn, nay còn 2 thôn nữa
vẫn còn tồn đọng một ít, chưa xong
cuối cùng vẫn chưa xong
mãi vẫn chưa xong
""")
