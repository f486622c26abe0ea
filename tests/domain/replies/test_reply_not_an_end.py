"""Words that speak of an end and report none: none of these is stored as done unasked."""

from tests.domain.replies.tables import never_silently_done

test_words_that_report_no_end_are_never_silently_done = never_silently_done("""
hôm qua vướng, xong phần đo đạc
hôm qua chưa xong, hôm nay cũng chưa xong
hôm qua em báo xong nhưng giờ sếp trả lại
xong rồi, hôm qua sếp trả lại bắt sửa
hôm trước xong rồi mà giờ phải làm lại
tưởng xong rồi nhưng vẫn còn 2 hộ
cứ nghĩ xong rồi ai ngờ bị trả về
nay đã xong khâu đo, còn khâu chi trả
trước vướng mặt bằng nay đã xong mặt bằng, chờ thi công
giờ thì xong được 80%
giờ thì vướng, hồi nãy báo xong
cuối cùng cũng xong được một nửa
không còn tiền, xong được 3 xã
không còn tiền chi trả, xong phần đo
không còn việc gì khó, gần xong rồi
không còn thời gian, mai phải xong
không ai chưa biết việc này, đang làm
không phải chờ ai nhưng chưa xong
khỏi chờ nữa, mai xong
không phải xong
không phải là xong
không phải xong hết đâu
không phải ai cũng xong
đâu phải xong
không có chuyện xong sớm
xong rồi, mai em sửa lại
xong rồi, còn ảnh chưa gửi
xong rồi, thiếu ảnh minh chứng
xong rồi nhưng chưa có file
xong rồi, tài liệu đang hoàn thiện
nhưng vẫn xong được đâu
khó nhưng vẫn phải xong
mất điện nhưng vẫn sẽ xong
vướng nhưng vẫn cố xong trong tuần
xong thôn 1, 2, 3
xong xã A và xã B
xong 1 và 2 thôn nữa
họp xong 12/12 thôn, chưa lập danh sách
12/12 thôn họp xong, đang tổng hợp
100% hộ đã ký nhưng chưa chi trả
100% cán bộ đã học xong bài 1
đủ 100% phiếu, chưa nhập
5/5 xã đã nhận văn bản
xong hay chưa em cũng không rõ
xong hay chưa phải hỏi chị Hà
hoàn thành hay không tùy sếp
xin xác nhận đã hoàn thành chưa
cho em hỏi việc này đã hoàn thành chưa
báo cáo đã hoàn thành sẽ gửi sau khi duyệt
đã hoàn thành hồ sơ trình thẩm định
đã xong việc chuẩn bị
việc hôm qua xong rồi, việc này chưa
làm xong việc trước rồi mới tới việc này
xong việc kia đã rồi em làm việc này
sắp tới hạn rồi, xong kịp không đây
có kịp xong không
kịp xong được thì tốt
xong được thì đã xong
ước gì được báo xong
mong sớm xong
bao lâu nữa xong
vừa họp xong
vừa nhận bàn giao xong
mới tiếp nhận xong hồ sơ
mới in xong
vừa ký xong
vừa lên kế hoạch xong
họp xong rồi, đang triển khai
xong buổi họp rồi
đã hoàn thành việc đọc tài liệu
đã hoàn thành khảo sát
nhập liệu xong 3 xã
xong sơ bộ
xong cơ bản
cơ bản hoàn thành
hoàn thành cơ bản
đã cơ bản hoàn thành
hoàn thành phần lớn công việc
hoàn thành một phần
hoàn thành giai đoạn 1
hoàn thành đợt 1
hoàn thành quý 3
xong 6 tháng đầu năm
xong cho năm 2025
phòng bên cạnh xong rồi
nghe anh Hải bảo xong rồi
hình như bên công an xong
đơn vị thi công bảo đã xong
chắc họ xong rồi
sếp nói coi như xong
nếu tính cả hôm nay thì xong
coi như xong 90%
xong! à mà chưa, còn 1 xã
xong rồi à nhầm chưa xong
xong nhầm
ghi xong giúp việc khác
đừng có báo xong
chưa được ghi là hoàn thành
bot ghi xong là sai
sao lại ghi em xong
ai ghi em xong vậy
em đâu có nói xong
em có báo xong đâu
em chưa hề báo xong
tháng 12 mới hoàn thành
năm 2027 hoàn thành
hoàn thành vào tháng 12
hoàn thành quý I/2027
hoàn thành trước Tết
hoàn thành trong năm nay
hoàn thành sau đại hội
xong vào thứ 6
xong lúc 5h chiều nay
xong chiều mai
không xong thì em chịu trách nhiệm
xong thì tốt
xong mới lạ
xong được chết liền
xong là mừng
xong sớm nghỉ sớm
xong bao nhiêu báo bấy nhiêu
xong tới đâu báo tới đó
sap xong roi
dang lam cho xong
gan xong roi
chua xong dau
""")
