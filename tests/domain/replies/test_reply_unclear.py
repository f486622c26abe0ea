"""Small talk records nothing and asks nothing; what could be a status asks."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import asked_about, stored_as

test_small_talk_is_left_alone = stored_as(Outcome.UNCLEAR)("""
chào buổi sáng
chúc anh em cuối tuần vui vẻ
trời đẹp quá
???
abc xyz
ăn cơm chưa
chúc chị 8/3 vui vẻ
hôm nay trời nóng quá
alo
chào anh
hihi
good morning
chúc mừng anh lên chức
tối nay đi nhậu không
merry christmas
😂😂
hả
ờ
xong đời
chúc các đồng chí ngủ ngon
anh ăn cơm chưa
mọi việc ổn
mai nghỉ
mai em xin nghỉ
mai em bận
mai em phải đi công tác
bình thường
chúc mừng ngày nhà giáo
hôm nay lạnh ghê
🤣🤣🤣
sếp ơi đi cà phê
ờ thì
không biết nữa
""")

test_a_vague_status_is_asked_about = asked_about(Outcome.UNCLEAR)("""
không vướng gì
hết khó khăn
-5%
""")
