"""Ends in the words of many offices are stored without asking."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_an_end_told_in_office_speech_is_done = stored_as(Outcome.DONE)("""
Dạ em làm xong rồi chị
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
em vừa làm xong lúc nãy
mới làm xong hồi sáng nha anh
em hoàn thành nhiệm vụ rồi ạ, kính mong Văn phòng ghi nhận
việc anh giao em đã làm xong từ đầu tuần
Kính thưa đồng chí, nội dung chỉ đạo tại Công văn 88 đã được đơn vị thực hiện xong
các nội dung được giao tại thông báo số 45-TB/ĐU đơn vị đã thực hiện xong toàn bộ
đơn vị đã hoàn thành 100% nội dung kế hoạch
đã xử lý xong toàn bộ 15 đơn thư tồn
em khóa sổ việc này rồi chị
tụi em làm xong hết trơn rồi
xong nốt cái cuối rồi anh
bên em xong 100% rồi
xong tron ven roi anh
hoan tat roi nha
xong xuoi het roi chi oi
e xog lau r c
xog r nha sep
xong rùi nè chị iu
ht nhiem vu r a
mục 4.2 đã xong ạ
việc số 9 em làm xong rồi
#21 xong
task 5 done nhe
việc 3.1 đã hoàn thành hôm 10/11
xong rồi chị, đừng nhắc nữa ạ
xong từ tuần trước rồi mà chị
Dạ xong rồi, em quên báo
làm xong mấy hôm rồi mà quên cập nhật
xong rồi nhưng em chưa kịp báo, mong anh thông cảm
tuy vất vả nhưng cuối cùng cũng hoàn thành
tuy chậm mấy ngày nhưng đã hoàn thành rồi ạ
dù mưa bão nhưng bên em vẫn hoàn thành đúng hạn
không còn vướng gì, xong hết rồi ạ
đã hoàn thành, không phát sinh khó khăn gì
xong rồi ạ, không gặp vướng mắc gì
hoàn thành rồi, không tồn đọng
đã hoàn thành, không có kiến nghị gì
Xong rồi nhưng phần mềm vẫn báo đỏ, nhờ anh xem giúp
xong rồi mà sao vẫn thấy nhắc hoài vậy
em bấm hoàn thành rồi mà nó chưa nhận, việc xong rồi ạ
đề nghị Văn phòng ghi nhận hoàn thành, đơn vị đã làm xong
nhờ chị đánh dấu hoàn thành giúp em, việc xong rồi ạ
Đã xong. Cảm ơn anh.
xong. hết việc.
hoàn thành xuất sắc nhiệm vụ
chúng tôi đã hoàn thành đầy đủ các nội dung
đã triển khai và hoàn thành các nội dung trong kế hoạch
đã thực hiện và hoàn thành đúng thời gian quy định
đã tham mưu ban hành, hoàn thành nhiệm vụ
20/20 thôn xong hết
đủ 8/8 chi bộ xong rồi ạ
toàn bộ 45/45 hộ đã ký xong
da phat het 300/300 to roi, xong nhe
all done boss
completed on Monday, thanks
we finished it last week
I have completed the task
done nha anh
task finished rồi chị
em close task 4 rồi nha
mần xong hết rồi bác ơi
tui mần xong từ bữa qua
xong rứa đó anh
em mần xong cả rồi chị nờ
xong roài chị ưi
đã giải quyết dứt điểm vụ tranh chấp đất, dân ký biên bản rồi ạ
vụ đơn thư của ông Sáu đã giải quyết xong
đã khắc phục xong sự cố, hệ thống chạy lại bình thường, việc hoàn thành
tổ công tác đã hoàn thành kiểm tra 6 cơ sở
đã nghiệm thu và bàn giao công trình xong
công trình nghiệm thu xong, đưa vào sử dụng rồi ạ
Lễ khai giảng tổ chức xong tốt đẹp rồi ạ
hội thi đã tổ chức xong, thành công tốt đẹp
đã quyết toán xong kinh phí đại hội
giải ngân xong hết rồi anh
chi trả xong cho bà con rồi ạ
đã cấp phát xong gạo cho các hộ nghèo
em gõ hoàn thành cho việc này nhé, xong rồi ạ
báo cáo xong rồi nha anh, cả phụ lục luôn
viết xong báo cáo rồi ạ
em đã làm xong và gửi anh rồi
xong xuôi, gửi lên rồi ạ
đã ký ban hành, hoàn thành
hoàn thành và nộp rồi ạ
nhiệm vụ hoàn thành, trân trọng báo cáo đồng chí
Thưa chị, kế hoạch tuyên truyền em đã xây dựng xong, đã trình ký và ban hành, coi như hoàn thành ạ
""")
