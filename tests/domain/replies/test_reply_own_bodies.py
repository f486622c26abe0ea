"""A body that tells its own work in full is the writer's; a bare one, or one of others, is asked about."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import never_silently_done, stored_as

test_an_end_told_in_office_speech_is_done = stored_as(Outcome.DONE)("""
Trường Tiểu học đã tổ chức xong khai giảng
Ban Dân vận đã xây dựng xong kế hoạch và gửi các đơn vị
Hội Chữ thập đỏ vận động xong 30 suất quà cho trẻ mồ côi rồi ạ
Công đoàn đã trao xong nhà mái ấm cho đoàn viên Hạnh
Đảng ủy xã hoàn thành việc rà soát đảng viên rồi ạ
phòng Văn hóa đã lắp xong hệ thống loa ở các thôn
Ủy ban nhân dân phường đã niêm yết xong danh sách cử tri tại 9 khu phố
hội nông dân tập huấn xong cho 60 hội viên rồi chị
đã chi trả cho người dân xong rồi
các hộ dân đã nhận tiền xong, hoàn thành
cả 12 hộ dân đã ký xong
huyện giao nhiệm vụ em xong rồi
đã báo cáo huyện xong rồi
số liệu gửi sở xong rồi
em làm việc với sở xong, nhiệm vụ hoàn thành
việc này bên em hoàn tất hôm thứ hai rồi ạ
Trường Mầm non đã rà soát xong danh sách trẻ, nhiệm vụ hoàn thành ạ
Trạm đã tiêm xong cho toàn bộ trẻ trong độ tuổi, báo cáo anh
UBND xã đã hoàn thành việc niêm yết công khai tại các nhà văn hóa thôn
Hội Phụ nữ phường đã trao xong 20 suất quà, xin báo cáo Văn phòng
Đoàn xã ra quân dọn vệ sinh xong rồi ạ
Mặt trận phường tổ chức xong hội nghị rồi anh nhé
Công an phường đã lập xong danh sách, gửi kèm công văn số 31/CAP
ban chi huy quan su xa da kham tuyen xong dot nay roi a
dang uy phuong da hoan thanh viec chuyen sinh hoat dang cho 12 dang vien
Chi bộ đã kiểm điểm xong cuối năm rồi ạ
đã tổng hợp xong ý kiến các chi bộ, hoàn thành anh nhé
Báo cáo anh, phòng đã số hóa xong toàn bộ hồ sơ lưu trữ
em hoàn thành nhiệm vụ rồi ạ, kính mong Văn phòng ghi nhận
bên em xong 100% rồi
dù mưa bão nhưng bên em vẫn hoàn thành đúng hạn
đề nghị Văn phòng ghi nhận hoàn thành, đơn vị đã làm xong
đã tham mưu ban hành, hoàn thành nhiệm vụ
đủ 8/8 chi bộ xong rồi ạ
đã giải quyết dứt điểm vụ tranh chấp đất, dân ký biên bản rồi ạ
tổ công tác đã hoàn thành kiểm tra 6 cơ sở
hội thi đã tổ chức xong, thành công tốt đẹp
đã ký ban hành, hoàn thành
Thưa chị, kế hoạch tuyên truyền em đã xây dựng xong, đã trình ký và ban hành, coi như hoàn thành ạ
""")

test_what_may_be_no_end_is_asked_or_no_end = never_silently_done("""
bên công an đã lập xong danh sách rồi
phía hội phụ nữ trao xong quà rồi
nhà thầu đã thi công xong đoạn đường
kho bạc đã giải ngân xong vốn đợt này
sở đã thẩm định xong hồ sơ
dân xong rồi
sở xong rồi
huyện xong rồi
người dân xong hết rồi
""")
