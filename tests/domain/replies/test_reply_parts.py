"""The end of a part, or of some of many, is not the end of the task."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import never_silently_done, stored_as

test_the_end_of_a_part_is_never_stored_as_done = never_silently_done("""
xong phần của mình rồi còn lại chờ
xong được dăm ba việc
xong tàm tạm
xong 7 trên 10 hộ
xong một công đoạn
hoàn thành phần lập danh sách
xong cái khoản giấy tờ
đã xong 1 phần
đã xong một phần
xong được một phần rồi anh
xong 2 phần rồi
hoàn thành được 1 phần việc
xong một ít rồi
xong 1 số việc rồi
xong kha khá rồi
xong mấy xã rồi ạ
xong 3 xã rồi ạ
xong 2 hồ sơ rồi
xong một mảng rồi
làm xong cái khó nhất rồi
xong cái chính rồi
hoàn thành một số mục
xong quá nửa rồi
phần nhiều xong rồi
xong bớt rồi
da xong 1 phan
finished part of it
done with some of it
đã hoàn thành bước 1
xong sương sương rồi
xong được vài cái
đã xong phần nội dung
em xong phần em rồi
xong được 3 phần rồi
mới xong một nửa
xong lai rai rồi
hoàn thành 4 chỉ tiêu rồi
xong vài hộ rồi
3 xã xong rồi
xong được mấy mục rồi anh
hoàn thành một phần công việc
xong phần lớn
xong cái vỏ rồi
làm xong 1 bên
xong một phía rồi ạ
lắp xong 1 đầu
xong phần đầu rồi
xong 1 ít rồi a
xong vài việc
hoan thanh mot phan roi
""")

test_the_end_of_all_parts_is_done = stored_as(Outcome.DONE)("""
xong cả 3 phần rồi
xong đủ 5 phần
xong toàn bộ các phần rồi
đã xong 3/3 phần
cả hai phần đều xong rồi ạ
đã hoàn thành cả 3 việc
xong hết các mục rồi anh
xong phần việc được giao rồi ạ
hoàn thành toàn bộ nội dung rồi
xong sạch rồi anh
xong tất cả 5 xã
xong cả 3 xã rồi
xong đủ 12 hồ sơ
xong toàn bộ 20 hồ sơ rồi
xong hết 5 việc rồi anh
5/5 phần đã xong
xong 2 ngày rồi anh
xong trước 3 ngày ạ
đã xong lúc 3 giờ
""")
