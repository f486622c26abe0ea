"""What only looks like an end is never stored as one without asking."""

from tests.domain.replies.tables import never_silently_done

test_what_may_be_no_end_is_asked_or_no_end = never_silently_done("""
có kinh phí xong ngay
rót vốn xong rồi tính
dân chịu là xong
đủ giấy tờ xong liền
anh duyệt xong ngay
chị ký cái xong
mưa tạnh xong liền
sang tuần xong rồi
mốt xong rồi
cuối năm xong rồi
chiều xong rồi báo
tối xong rồi gửi
trước tết xong rồi
còn chữ ký nữa xong rồi
ký nữa là xong rồi
xong rồi sao được
xong rồi cơ á
xong rồi hả
xong rồi đúng không
ai xong rồi
ai bảo xong rồi
ai nói với chị là xong rồi
làm gì xong rồi
xong đâu rồi
xong rồi à? đâu ra
tưởng bở xong rồi
cứ tưởng là xong rồi
ước là xong rồi
mơ là xong rồi
coi như xong rồi đi
cho là xong rồi đi
giả sử xong rồi
ví dụ xong rồi thì sao
bao giờ xong rồi tính
khi nào xong rồi hay
xong rồi hãy hay
xong rồi mới biết
xong rồi tính tiếp
xong rồi qua bên kia làm
xong rồi chuyển sang bước 2
xong rồi làm phần 2
xong rồi còn phải trình
xong rồi phải trình Thường vụ nữa
xong rồi chờ họp thông qua
xong rồi, nhưng mà chưa
xong rồi nhưng không phải việc này
xong rồi nhưng việc khác
xong rồi nhưng sai hết
xong rồi mà hỏng
xong rồi nhưng phải làm lại
xong rồi mà sếp bắt làm lại
xong rồi lại hỏng
xong thì xong nhưng chưa nộp
xong cũng được mà chưa xong cũng được
xong mỗi phần khảo sát
xong mỗi thôn 1
xong riêng thôn 2
xong bên thôn 2 rồi
xong bên công an rồi
xong đợt đầu rồi
xong đợt 1 rồi ạ
xong quý 3 rồi
xong tháng 10 rồi
xong năm ngoái rồi
xong cái cũ rồi
xong việc cơ quan rồi
xong việc gia đình rồi
xong tiệc rồi
xong đám rồi anh
xong trận bóng rồi
họp xong rồi
đọc xong rồi
xem xong rồi
tải xong rồi
in xong rồi
photo xong rồi
gọi xong rồi
nhắn xong rồi
hỏi xong rồi
nghe xong rồi
nhận xong rồi
khảo sát xong rồi
đo xong rồi
lập kế hoạch xong rồi
lên kế hoạch xong rồi
phân công xong rồi
chuẩn bị xong rồi
trình xong rồi
thảo luận xong rồi
bàn xong rồi
mở thầu xong rồi
soạn xong rồi
viết nháp xong rồi
đánh máy xong rồi
bên thuế xong rồi
phía tỉnh xong rồi
tỉnh xong rồi
trung ương xong rồi
kho bạc xong rồi
nhà thầu xong rồi
công ty xong rồi
ngân hàng xong rồi
bà con xong rồi
hộ dân xong rồi
ông Tám xong rồi
bác Hai xong rồi
thầy giáo xong rồi
trường bên xong rồi
xã bạn xong rồi
mấy xã kia xong rồi
xã Hòa Bình xong rồi
phường 5 xong rồi
thôn Đông xong rồi
khu phố 3 đã hoàn thành
chi bộ thôn Hạ xong rồi
đồng chí Chiến đã hoàn thành
thư ký xong rồi
chủ tịch xong rồi
bí thư làm xong rồi
con tôi làm xong rồi
chồng em xong rồi
nó xong rồi
cô ấy xong rồi
bọn nó xong rồi
tụi kia xong rồi
chúng nó xong rồi
hai đứa xong rồi
người khác xong rồi
he finished
they are done
""")
