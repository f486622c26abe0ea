"""Part of the work, near the end, waiting for a signature, or promised for a day: progress."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_work_that_goes_on_is_progress = stored_as(Outcome.PROGRESS)("""
gần như hoàn thành
còn chút xíu nữa là xong
chỉ còn chờ ký là xong
em làm xong phần mình rồi, đợi sếp ký
xong dự thảo, đang lấy ý kiến
đang làm ạ
vẫn đang triển khai
đang hoàn thiện hồ sơ
chiều nay em xong
trong tuần em hoàn thành
chưa xong đâu anh
chưa thể nói là xong
không thể xong hôm nay
xong đâu mà xong
đúng tiến độ ạ
đã xong khâu rà soát
bước 1 xong 100%
mới bắt đầu
almost done
nearly finished
not done yet
it isn't finished
in progress
draft is finished, waiting for approval
haven't finished yet
tạm xong, còn chỉnh sửa
phấn đấu đạt 80% trước ngày 30/11
xong nhưng chưa ký
về cơ bản đã xong, chỉ còn vài chi tiết
đã triển khai đến các chi bộ rồi
xong được vài mục
chưa xong hẳn
vẫn còn dang dở
còn lâu mới xong
còn khuya mới xong
chưa thể hoàn thành được
chửa xong
hông xong
ko xong kịp
e chưa làm xong
hồ sơ xong, đang trình ký
xong 2 xã, còn 3 xã nữa
xong mấy xã rồi, còn lại tuần sau
chắc mai xong
mai mốt xong thôi
tối nay em làm nốt
dự kiến 25/11 hoàn thành
sẽ xong trước ngày 20
bọn em đang gom số liệu
vẫn đang làm chứ chưa xong
tiến độ bình thường, đang làm
sắp xong òi
sắp hoàn tất
gần xong, còn khâu in ấn
còn tí nữa thôi
thiếu mỗi chữ ký
chỉ thiếu con dấu nữa là xong
còn mỗi phần phụ lục
phấn đấu 100% vào cuối tháng
mục tiêu là 100% xong trong tháng 12
khâu khảo sát xong 100%, đang tổng hợp
đã lấy ý kiến xong, đang chỉnh sửa
trình ký rồi, đợi sếp
không có gì khó khăn, tiến độ tốt
theo đúng kế hoạch, đang triển khai
working on it
I'll submit it tomorrow
pending approval
đang in progress nha
part 1 done
tưởng xong rồi mà lại phải làm lại
lẽ ra xong rồi
hồ sơ đã trình Sở, chờ phê duyệt
làm xong được mấy xã rồi, còn lại mai làm
mới họp triển khai xong
đã xây dựng kế hoạch, đang triển khai
đang đi cơ sở kiểm tra
đang phối hợp với công an xử lý
đang chờ phòng tài chính thẩm định
đã gửi phiếu, chờ các xã trả lời
đang rà soát danh sách hộ nghèo
tới giờ vẫn chưa xong anh ạ
e đang làm, mai e gửi
chiều mai em nộp báo cáo
trước 17h chiều nay em gửi
hơi chậm nhưng vẫn đang làm
đã ký hợp đồng, đang thi công
dự thảo xong rồi, mời anh góp ý
sắp xong rồi anh, còn in nữa thôi
việc này còn dài
done with part 1, starting part 2
everything except the appendix is done
will be finished soon, by Monday
đã xong gì đâu anh
hơi lâu, em vẫn đang gỡ từng mục
còn thiếu mấy chữ ký nữa thôi
tạm xong phần nội dung
chiều thứ năm hoàn thành
hẹn anh thứ hai xong
chậm nhất ngày 18 xong
kiểu gì mai cũng xong
90% phiếu đồng ý, đang lập biên bản
bước 2 xong 100%, qua bước 3
ko xong dc lien dau, dang lam
chuaw hoanf thanhf
dang xu ly nha c
in progress, will update you on Monday
isn't complete yet
I can't say it's done
only the signature is missing
wrapping it up
should finish next Tuesday
""")
