"""No work yet."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import stored_as

test_work_that_has_not_begun_is_not_started = stored_as(Outcome.NOT_STARTED)("""
chưa làm gì
chưa bắt đầu
chưa triển khai ạ
em quên mất
bận quá chưa làm
chưa đụng tới
not started
haven't begun
em chưa làm ạ
vẫn chưa bắt đầu
chưa làm được gì cả
chưa thực hiện
chưa động gì
chưa rờ tới
chưa có gì cả
bận họp suốt nên chưa làm
mới nhận, chưa làm
chưa tiến hành
em quên khuấy mất
chua lam
ch làm j
chưa xã nào làm
we haven't started
nothing done yet
no progress so far
việc này em chưa làm được gì
dạ chưa làm ạ
chưa ai làm cả
em quên mất việc này
tuần này bận đại hội nên chưa làm
giờ mới thấy tin, chưa làm
haven't had time to start
chưa mó tay vào
chưa có thời gian làm
em quên béng đi mất
chưa triển khai gì hết á
we have not started
""")
