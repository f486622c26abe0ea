"""A task is done only when the whole of it is said to be."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_a_task_said_to_be_finished_is_done = stored_as(Outcome.DONE)("""
Dạ em xong rồi anh ơi
tui mần xong rồi nghe
hoàn thành rồi đó anh
DA XONG
ht r a oi
5/5 xã đã xong
ban đầu có khó khăn nhưng giờ xong xuôi
không còn vướng mắc gì nữa, hoàn thành rồi
ngày 10/11 em đã hoàn thành
it's all done
completed on time
job done, thanks
xin báo cáo: đã hoàn thành đúng hạn
ok em xong rồi
Vâng, xong rồi ạ
Đã xong toàn bộ nội dung được giao
dạ cháu làm xong rồi bác ạ
hoàn thành xuất sắc luôn anh
công việc đã được hoàn thành đầy đủ
em đã hoàn thành cả 3 nội dung
Đã hoàn thành việc rà soát, lập danh sách
nhà thầu đã bàn giao, nghiệm thu xong, đưa vào sử dụng
xong xuôi đâu vào đấy cả rồi
đánh dấu xong giúp em
cho em báo hoàn thành việc này
anh tick hoàn thành giúp em nhé
chiều qua xong rồi
hoan tat roi anh
xonggg rồiii
ddax xong
em lafm xong roofi
Hoàn thành ạ!
xong.
xong nha c
xg het r sep
dạ hết việc rồi anh, xong cả
không có vướng mắc gì, đã hoàn thành đúng tiến độ
vướng mắc đã gỡ, việc đã xong
mặc dù mưa bão nhưng vẫn hoàn thành
trễ 1 ngày nhưng xong rồi ạ
All completed.
i've already completed this task
everything is complete, no issues
Chi bộ 5 báo cáo: đại hội đã tổ chức xong
xong rồi ạ, anh kiểm tra giúp em
xong rồi nha anh, có gì anh báo em
đã xong, nhờ văn phòng cập nhật giúp
hoàn thành rồi ạ, file em để trong nhóm
đã hoàn thành từ sớm, mong anh ghi nhận
may quá xong rồi anh
vất vả mấy hôm nhưng xong rồi ạ
vậy là xong
nói chung là xong rồi anh
đủ 100% chi bộ đã nộp, hoàn thành
đường đã thông xe, nghiệm thu xong
xong r, ko vướng gì
em xong phần việc được giao rồi ạ
hoàn thành trước tiến độ 1 tuần
hoàn thành tốt đẹp
xong rồi, ảnh em gửi kèm
Completed, please check
done, see attached
finished everything already
em đã chốt xong danh sách và nộp rồi ạ
e hoan thanh cv r a nhe
đã làm xong hết các đầu việc chị giao
Hoàn thành 100% kế hoạch năm
không cần gia hạn đâu ạ, đã hoàn thành
giờ thì xong thật rồi
Đoàn phường báo cáo đã tổ chức xong ngày hội
tồn đọng đã giải quyết hết, xong rồi sếp
đã tháo gỡ vướng mắc và hoàn thành từ hôm kia
xong mịa nó rồi anh ơi
just finished it
xong từ hôm qua rồi mà anh
vừa kịp xong
em tranh thủ làm xong rồi
sau 2 tuần đã hoàn thành
sau bao ngày vất vả cũng hoàn thành
chị yên tâm, xong hết rồi
đúng hẹn, em hoàn thành rồi
hứa là làm, xong rồi nhé
đã hoàn thành theo chỉ đạo của anh
em xin báo xong
cho phép em báo cáo là đã xong
tôi xác nhận đơn vị đã hoàn thành
đề nghị văn phòng cập nhật trạng thái hoàn thành
cập nhật giúp em: đã xong
không phải nhắc nữa, xong rồi
đã trả lời và đóng hồ sơ
đã bàn giao và nghiệm thu xong
nhiệm vụ hoàn thành
nhiệm vụ đã xong ạ, mời anh nghiệm thu
hoàn thành, kèm báo cáo số 45/BC-UBND ngày 10/11/2026
đã hoàn thành theo công văn 125
đơn vị thực hiện xong rồi
các thôn làm xong hết rồi
lắp xong rồi chị
nhập xong dữ liệu rồi ạ
xong một cái rụp
dạ rồi, xong
ok rồi, xong nha
da xong a
xong roi ah
hoan thanh r nhe
e xong rồi nhá sếp
sếp ký rồi, xong
xong rồi ạ, xin lỗi vì chậm trễ
xin lỗi anh em báo muộn, xong từ tuần trước rồi
hôm qua bận quá chưa báo, xong rồi ạ
chưa kịp báo cáo anh, xong rồi ạ
""")
