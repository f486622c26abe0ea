"""A task or a message that should not have come, or should not have been sent."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import asked_about, stored_as

test_a_task_of_another_body_is_not_ours = stored_as(Outcome.NOT_OURS)("""
không phải việc của em
việc này thuộc phòng Nội vụ
đơn vị em không được giao việc này
nhầm đơn vị rồi
gửi nhầm người rồi anh
tôi đã nghỉ hưu
bên Văn hóa phụ trách việc này
this is not our task
wrong person
không thuộc thẩm quyền của phòng em
việc này của Ban Tổ chức chứ không phải Ban Tuyên giáo
đây là việc của công an
em không phụ trách mảng này
anh gửi nhầm rồi
văn phòng giao nhầm đơn vị rồi ạ
đề nghị chuyển cho UBND phường
cái này bên Mặt trận chủ trì
phòng em không có chức năng này
tôi chuyển công tác rồi
em không còn ở đơn vị đó nữa
nhầm số rồi
sai người rồi bạn ơi
khong phai viec cua em
this belongs to the Finance department
not my task
you have the wrong number
việc này do Sở Tài chính chủ trì ạ
nhiệm vụ này giao cho phòng Kinh tế chứ ạ
đơn vị em không có trong phân công
em thôi phụ trách mảng này rồi
tôi không làm ở phường nữa
bạn ơi nhầm số rồi
mảng này phòng em không làm
việc này bên Hội Nông dân chứ anh
giao nhầm rồi, đây là việc của phòng Kinh tế
em nghỉ thai sản rồi, không còn phụ trách
""")

test_handing_a_task_to_a_person_is_asked_about = asked_about(Outcome.NOT_OURS)("""
em chuyển cho anh Hùng làm rồi
việc này giao đồng chí Lan theo dõi
nhờ chị Hoa báo cáo thay em
em bàn giao việc này cho anh Tuấn rồi
forwarded to Mr Nam
việc này em giao bạn Minh làm rồi
""")

test_a_slip_of_the_sender_takes_the_message_back = stored_as(Outcome.UNDO)("""
em nhắn nhầm
nhầm rồi, chưa xong
bỏ qua tin nhắn vừa rồi
rút lại báo cáo
lộn, việc này chưa xong
ignore my last message
sorry, wrong message
nhầm
em bấm nhầm
xin lỗi em gửi nhầm
báo nhầm, chưa xong đâu ạ
hủy tin nhắn vừa rồi giúp em
cho em rút lại, việc đó chưa xong
bỏ cái báo xong lúc nãy đi anh
lúc nãy em nói nhầm, mới 60% thôi
em nham
nhắn nhầm việc, bỏ qua giúp em
đính chính: chưa hoàn thành
my mistake, not done yet
please undo
cancel my last report
em báo xong nhầm, việc này chưa xong
xin lỗi anh, em bấm nhầm nút
hủy báo cáo vừa rồi
tin trước em gửi nhầm nhé
ấy chết, nhầm
ignore that please
sorry, typo
thôi bỏ, em báo nhầm
em gõ nhầm số, không phải 80% đâu
khoan, chưa xong, em gửi nhầm
please cancel my previous message
""")
