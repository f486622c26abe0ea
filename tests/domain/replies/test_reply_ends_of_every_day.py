"""Ends as they are told from day to day are stored without asking."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_an_end_told_in_office_speech_is_done = stored_as(Outcome.DONE)("""
Em xin báo cáo đã xong nhiệm vụ giao tuần trước ạ
Kế hoạch diễn tập đã triển khai xong, kết quả tốt
đã chấm điểm xong các tập thể, cá nhân rồi ạ
việc bàn giao tài sản xong xuôi hôm thứ sáu
chúng em đã bàn giao xong trụ sở cũ
kiểm phiếu xong, biên bản lập rồi, hoàn thành nhé anh
bên em gỡ hết băng rôn rồi, xong việc
lớp bồi dưỡng kết thúc chiều qua, xong rồi ạ
em chốt xong danh sách hộ nghèo rồi chị
danh sách chốt xong rồi ạ
cập nhật xong lên cơ sở dữ liệu rồi
đã nhập xong hết dữ liệu lên phần mềm
đã đối chiếu và xử lý xong các trường hợp sai lệch
rà soát xong rồi anh, không có trường hợp nào vi phạm
đã kiểm tra xong, không phát hiện sai phạm
kiểm tra xong hết các điểm rồi, đều đạt
đã phát xong thông báo tới từng hộ
tập huấn xong rồi, 100% cán bộ tham gia
đã tổ chức ký cam kết xong với 100% hộ kinh doanh
9/9 tổ dân phố họp xong rồi chị
hoàn thành 12/12 chỉ tiêu
đạt 100% kế hoạch năm
100% rồi anh nha
xong 100 phần trăm
việc đó xong lâu rồi anh
cái vụ cây xanh xong rồi nha
vụ rác thải tui xử lý xong rồi
chuyện hòa giải hai nhà xong rồi ạ
hòa giải thành rồi, hai bên ký biên bản, xong ạ
thanh toán xong cho nhà thầu rồi
đã mua sắm xong trang thiết bị
sửa xong đường ống rồi, nước chảy lại bình thường
thay xong bóng đèn rồi anh ơi
cắm xong biển báo rồi ạ
tháo dỡ xong công trình vi phạm
cưỡng chế xong rồi, an toàn
khám sức khỏe xong cho các cụ rồi ạ
phun thuốc muỗi xong các ngõ rồi
tiêm xong mũi 2 cho toàn bộ trẻ
làm xong báo cáo quý 3 rồi ạ
báo cáo tháng 10 đã xong
Vâng anh, em làm xong rồi ạ
ok em xong rồi
rồi, xong rồi nha
Dạ báo cáo sếp, xong
hết việc rồi, xong hết
xong sạch sẽ rồi chị
xong ngon lành anh ạ
ngon rồi anh, xong hết
em xong phần việc được giao rồi ạ
nhiệm vụ của em đã hoàn thành
hoàn thành trước thời hạn 2 ngày
hoàn thành đúng hạn ạ
đúng hạn hoàn thành rồi nhé
kịp hoàn thành trước giờ G
may quá xong rồi anh
phù, xong rồi ạ
mệt quá nhưng xong rồi
trời ơi cuối cùng cũng xong
lâu nay bận, giờ em mới làm xong ạ
trễ xíu nhưng xong rồi
xin lỗi anh em chậm, đã hoàn thành rồi ạ
hôm qua xong rồi mà em quên nhắn
em tưởng báo rồi, việc này xong từ hôm kia
xong rồi đừng réo nữa
đừng hối nữa, em xong rồi
ơ xong rồi mà
em đã xác nhận hoàn thành trên hệ thống, việc xong rồi
Đề nghị đóng nhiệm vụ này, đơn vị đã hoàn thành
anh bấm hoàn thành cho em với, xong rồi
Văn phòng cập nhật giúp: đã hoàn thành
việc 12 done rồi sếp
việc #4 xong rồi ạ
nv 6 hoàn tất
mục 5 xong nhé
nhiệm vụ số 2 đã thực hiện xong
3.3 hoàn thành
2.4: xong
done 1.5
xong việc 8 rồi
em làm xong việc 17 rồi ạ
xog viec 2 r a
mục 1.1 ok xong
hoan tat nv 9
xong nha chi yeu
da hoan thanh, tks anh
bao cao anh da xong a
lam xong tu hqua r c
ddax hoanf thanhf
xong rooif chij owi
hoàn thanhf rồi
e xong viec a giao r
tui xong rồi đó nghen
xong rứa rồi anh hí
mần rồi, xong rồi bác
xong hết trọi trơn rồi
xong cả rồi eng ơi
yes done
Completed, please close it
It's done. Report attached.
already finished on Tuesday
just finished it
all finished, thank you
we're done with the report
finished everything yesterday
báo cáo done, file em gửi group
đã finish task
em complete rồi ạ
Nhiệm vụ giao tại công văn 540 đơn vị đã hoàn thành, kết quả như báo cáo gửi kèm
Thường trực Đảng ủy phường đã hoàn thành việc tổ chức sinh hoạt chính trị
Chi bộ 7 báo cáo đã tổ chức xong lễ kết nạp đảng viên
trường đã lắp camera xong ở tất cả các lớp, hoàn thành nhiệm vụ
đơn vị em đã niêm yết xong rồi ạ, hình ảnh gửi kèm
hết hồ sơ tồn rồi anh, xong
chị yên tâm, xong cả rồi
anh khỏi lo, em xong rồi
khỏi nhắc nữa nhé, làm xong lâu rồi
bữa trước em nói xong rồi mà
em báo xong rồi mà chị
đã báo cáo hoàn thành từ tuần trước rồi ạ
em cập nhật hoàn thành rồi nha
nay mới xong nè chị
giờ thì xong rồi ạ
vừa xong luôn
vừa mới hoàn tất
""")
