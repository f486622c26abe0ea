"""What only seems finished is asked about before it is stored."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import asked_about

test_what_may_be_the_end_is_asked = asked_about(Outcome.DONE)("""
đã nộp báo cáo
em gửi rồi mà
coi như xong
ổn cả rồi
văn bản ban hành rồi
báo cáo gửi đi hôm qua rồi ạ
đã gửi báo cáo qua mail
em đã đăng lên cổng rồi
đã làm
đầy đủ hết rồi nha
submitted already
💯
✅
em đã đẩy văn bản lên hệ thống rồi
quyết định ký ban hành rồi anh nhé
hồ sơ nộp bưu điện rồi ạ
mọi thứ đâu ra đó rồi
uploaded the report already
""")

test_hearsay_and_guesses_are_asked_and_never_done = asked_about(Outcome.PROGRESS)("""
ai nói xong rồi
nghe nói xong rồi
bên kia xong rồi
chưa
chưa ạ
xong chắc rồi
chắc xong rồi đó
hình như xong rồi
có vẻ xong rồi
xong rồi thì phải
i think it's done
probably done
nghe anh em bảo xong rồi
chắc là xong rồi anh ạ
""")
