"""What is told of the program's record of a task is not told of the task."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_an_end_told_in_office_speech_is_done = stored_as(Outcome.DONE)("""
xong rồi chị, đừng nhắc nữa ạ
Dạ xong rồi, em quên báo
làm xong mấy hôm rồi mà quên cập nhật
xong rồi nhưng em chưa kịp báo, mong anh thông cảm
Xong rồi nhưng phần mềm vẫn báo đỏ, nhờ anh xem giúp
xong rồi mà sao vẫn thấy nhắc hoài vậy
em bấm hoàn thành rồi mà nó chưa nhận, việc xong rồi ạ
xong rồi mà web vẫn hiện chưa xong, anh xem lại giúp
làm xong từ thứ hai rồi mà bot cứ nhắc
xong lâu rồi, quên chưa bấm xác nhận
hoàn thành rồi, giờ em mới báo
xong roi ma quen tick
""")

test_work_told_to_go_on_is_progress = stored_as(Outcome.PROGRESS)("""
chưa xong, quên báo anh
xong rồi nhưng quên nộp
xong rồi nhưng chưa gửi
""")

test_what_stops_the_work_is_blocked = stored_as(Outcome.BLOCKED)("""
phần mềm vẫn báo lỗi, không nộp được
""")
