"""An exception, a contradiction, and an unnamed task are asked about."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import asked, never_silently_done, stored_as

test_what_would_drop_or_contradict_a_task_is_asked = asked("""
việc nọ xong rồi
xong hết rồi trừ mục 2.1
1.1 xong, 1.1 chưa xong
tất cả xong trừ 1.1 và 1.2
xong hết, riêng việc 3 chưa
các việc xong rồi, còn mỗi 2.1
hoàn thành hết ngoại trừ việc 4
all done except task 3
việc 2 chưa, còn lại xong hết
xong het roi tru muc 2.1
1.1 xong, 1.2 xong, 1.1 chưa xong
cái kia xong rồi
việc kia xong rồi
cái hôm trước xong rồi
mấy cái kia xong rồi ạ
xong cả, riêng mục 1.2 thì chưa
đã hoàn thành, trừ nhiệm vụ 5
done all but task 4
xong hết còn việc 3 thôi
ngoài việc 6 ra thì xong hết rồi
việc 1.1 chưa xong nhưng các việc khác xong rồi
xong rồi, còn việc 3 thì em làm mai
việc 5 xong rồi, à việc 5 chưa xong
vụ kia xong rồi anh
cái cũ xong rồi
""")

test_all_but_something_is_never_stored_as_done = never_silently_done("""
xong hết rồi nhưng sót mục 3.1
ok xong hết, mỗi việc 2 là chưa
xong, bỏ qua việc 4
xong hết trừ báo cáo tháng
xong rồi, riêng xã Tân Lập thì chưa
xong cả rồi, còn mỗi chữ ký
xong hết, trừ 2 hộ
hoàn thành rồi ngoại trừ phần kinh phí
xong hết rồi, riêng thôn 3
xong rồi, chỉ mỗi biên bản là chưa
xong hết chỉ kẹt cái quyết toán
done except the signature
việc 3 xong rồi, việc 3 chưa ký
xong hết, còn mỗi cái ký
xong hết ngoài phần quyết toán
xong rồi, chỉ riêng thôn 4 chưa nộp
xong hết trừ xã Tân An
xong hết, không tính mấy hộ cuối
xong hết rồi, có mỗi khoản chi là chưa
""")

test_all_with_nothing_left_is_done = stored_as(Outcome.DONE)("""
không trừ việc nào, xong hết rồi
1.1 xong, 1.2 cũng xong
2.1 xong rồi nhé
cái này xong rồi
việc này xong rồi ạ
việc đó xong rồi
xong hết không sót mục nào
việc 1 và việc 2 xong hết rồi ạ
không còn gì nữa, xong hết rồi
tất cả xong rồi ạ
nhiệm vụ kia cũng không còn vướng, 1.1 xong rồi
1.1 và 1.2 xong rồi
dạ xong rồi, việc 3 ạ
việc 3 đã xong, em gửi file việc 3
việc 3 xong. việc 4 xong.
xong rồi, không còn việc nào nữa
việc hôm nay anh giao xong rồi
xong việc này rồi ạ
cái anh giao xong rồi
""")
