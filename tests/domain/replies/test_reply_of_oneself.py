"""A body or a person beside the work does not take it away from the writer."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_an_end_of_ones_own_is_done_though_others_are_named = stored_as(Outcome.DONE)("""
em Tuấn đây, em xong rồi ạ
dạ bác, cháu làm xong rồi
xong rồi ạ chị Hương
đã xong theo ý kiến anh Dũng
bên phường em hoàn thành rồi ạ
đã tổ chức xong lễ kết nạp đoàn viên
giải quyết xong đơn thư của bà Lan
sửa xong nhà cho bà Tư
trao quà cho hội viên xong rồi
đã cấp thẻ cho công an xã xong
phòng đã hoàn thành nhiệm vụ
hoàn thành nhiệm vụ UBND giao
việc UBND giao đã hoàn thành
bên em xong rồi
đơn vị tôi xong rồi
bọn em xong rồi ạ
phường em xong rồi
chúng tôi xong rồi
e xong r
bên mình xong rồi nhé
bên tụi em làm xong rồi
phòng em xong rồi anh
hội em hoàn thành rồi ạ
công an phường em xong rồi ạ
anh ơi xong rồi
anh Nam ơi em xong rồi ạ
anh Nam ơi xong rồi
chị Lan ơi, xong rồi nhé
xong rồi anh Nam ạ
xong rồi chị Hoa ơi
dạ anh Nam, em xong rồi
việc anh giao em làm xong rồi
việc phòng Nội vụ giao em làm xong rồi
đã phối hợp với công an phường hoàn thành
em với chị Lan làm xong rồi ạ
bên em và công an làm xong rồi
thưa anh Nam việc đã hoàn thành
báo cáo anh Hùng, đã xong ạ
đơn vị đã hoàn thành
phường đã hoàn thành
xã em làm xong rồi anh ạ
chi bộ em xong rồi ạ
đại hội chi bộ 3 đã tổ chức xong
trụ sở công an xã đã hoàn thành
cả 5 thôn xong rồi ạ
các chi bộ đã nộp đủ, xong rồi
ban hành xong rồi ạ
hội nghị đã tổ chức xong
Đoàn phường xin báo cáo đã hoàn thành
Hội Nông dân phường báo cáo: đã hoàn thành
xong rồi, nhờ bên văn phòng cập nhật giúp
đã xong, bên công an cũng khen
anh xong rồi nhé em
chị làm xong rồi nha
tụi em bên công an xong rồi ạ
văn phòng em xong rồi chị ơi
mình xong rồi anh
cháu xong rồi chú ạ
dạ em làm xong việc anh Nam giao rồi ạ
bên em đã làm xong, gửi bên công an rồi
hoàn thành theo yêu cầu của UBND phường
chúng em xong rồi
bên cháu xong rồi bác
bên đơn vị em xong rồi ạ
ban em xong rồi anh
xã em hoàn thành rồi ạ
chi bộ chúng tôi đã hoàn thành
bên công an xong rồi, bên em cũng xong rồi
em đã làm xong với anh Nam rồi
đã xong, em gửi anh Nam rồi
việc chị Lan giao đã xong ạ
theo yêu cầu của phòng Nội vụ, đã hoàn thành
theo chỉ đạo của UBND xã đã hoàn thành
gửi chị Hoa: em xong rồi
thưa đồng chí Chủ tịch, đã hoàn thành
kính gửi anh Minh, đã hoàn thành ạ
sửa nhà văn hóa thôn 3 xong rồi
làm đường thôn 5 xong rồi anh
cấp phát cho các hộ xong rồi
nộp lên UBND và hoàn thành rồi ạ
cả phòng làm xong rồi
tổ em làm xong rồi chị
cơ quan đã hoàn thành
chú ơi cháu xong rồi
anh yên tâm xong rồi
anh giúp em tick, xong rồi
anh ơi việc này xong rồi
Dạ Anh Đã Xong Rồi Ạ
tôi với anh Hùng làm xong rồi
đại hội Hội Nông dân đã tổ chức xong
hết đợt này công an phường em xong rồi
hoàn thành bàn giao cho công an phường rồi
nhà em xong rồi ạ
hai bên đã ký xong
văn phòng ơi, xong rồi
kính gửi UBND phường: đã hoàn thành
xong rồi, cảm ơn văn phòng
xong rồi văn phòng nhé
đã xong, đề nghị văn phòng ghi nhận
em xong rồi, phòng Nội vụ kiểm tra giúp
xong rồi ạ, sáng nay em đã nộp cho phòng
đã hoàn thành việc phối hợp với Hội Phụ nữ
đã hoàn thành hỗ trợ hội viên hội nông dân vay vốn
đã tổ chức xong hội thi của đoàn phường
hoàn thành cấp giấy cho 20 hộ rồi ạ
đã hoàn thành sơn lại trụ sở UBND
dạ tụi em xong rồi anh Tư
em Nam đây ạ, xong rồi
làm xong cho chị Lan rồi
xong hết rồi ạ, các chi bộ đã ký cam kết
em hoàn thành rồi, đồng chí xem giúp
mọi người xong rồi anh
anh em làm xong rồi sếp
đội em xong rồi
đồng chí ơi, đã xong
báo cáo đồng chí, việc đã xong
báo cáo đồng chí bí thư, đã xong ạ
báo cáo lãnh đạo, nhiệm vụ đã hoàn thành
Hết nhiệm vụ, xong rồi bác Tư ơi
""")
