"""The end of a step is not the end of the task."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import never_silently_done, stored_as

test_the_end_of_a_step_is_never_stored_as_done = never_silently_done("""
xin chỉ đạo xong rồi
chụp ảnh xong rồi
tiếp thu xong rồi
đi cơ sở xong rồi
viết nháp xong
ký xong rồi
trao đổi xong với phòng
họp xong rồi
Đã hoàn thành việc đọc văn bản
đọc xong văn bản rồi ạ
gọi xong rồi anh
em gọi điện cho dân xong rồi
hỏi xong rồi ạ
soạn xong rồi ạ
soạn thảo văn bản xong rồi
in xong rồi
in ấn xong tài liệu rồi
nghiên cứu văn bản xong rồi
đã nghiên cứu xong văn bản
đã họp xong, gửi biên bản rồi
liên hệ xong rồi ạ
làm việc với phòng xong rồi
xin ý kiến xong rồi
bàn bạc xong rồi
họp chi bộ xong rồi ạ
hoàn thành cuộc họp rồi
kết thúc cuộc họp rồi anh
phân công xong rồi
rút kinh nghiệm xong
khảo sát xong rồi
photo xong rồi ạ
đã xem xong
trao doi xong roi
hop xong roi a
tìm hiểu xong rồi
xong việc trao đổi với xã rồi
finished reading the document
meeting finished
đã gặp xong chủ hộ
mời họp xong rồi
nhắn xong rồi anh
trao đổi với anh Nam xong rồi
họp xong
hỏi ý kiến dân xong rồi
đọc kỹ văn bản xong rồi anh
gọi cho thôn xong rồi
thảo luận xong
gom số liệu xong rồi
thống nhất xong với bên công an
soạn xong dự thảo
soan xong roi a
da doc xong van ban
hoàn thành việc nghiên cứu tài liệu
xong việc gọi điện cho các hộ rồi
em đi họp xong rồi
dự họp xong rồi ạ
lấy ý kiến xong rồi
kết thúc buổi làm việc
đã hoàn thành khảo sát
scan xong rồi
đã đôn đốc xong
""")

test_the_end_of_the_task_is_done_though_a_step_is_named = stored_as(Outcome.DONE)("""
họp rồi làm xong luôn ạ
đã họp dân và hoàn thành việc hiến đất
xong rồi anh xem giúp em
xong rồi, anh gọi em nhé
đã làm xong theo kết luận cuộc họp
xong rồi anh đọc giúp em nhé
em làm xong báo cáo rồi
nhập xong số liệu rồi ạ
sau khi họp dân đã hoàn thành
tổ chức xong đại hội rồi
tập huấn xong rồi ạ
lắp xong camera rồi
sửa xong đường rồi anh
đã rà soát xong
báo cáo làm xong rồi ạ
tuyên truyền xong rồi ạ
đã bàn giao hồ sơ xong
đã đọc và làm xong
đã gặp dân rồi làm xong luôn
xong rồi, em gọi báo anh
theo nội dung họp hôm qua, em làm xong rồi
sau khi trao đổi với phòng, đã hoàn thành
giải quyết xong đơn của dân rồi
thu xong quỹ rồi
phát xong quà cho các hộ
trồng xong cây rồi anh
kiểm tra xong rồi ạ
cấp thẻ xong rồi
tổng kết xong rồi
thành lập xong tổ rồi ạ
""")
