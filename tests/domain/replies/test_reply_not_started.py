"""No work yet."""

from collections.abc import Callable

import pytest

from bot.domain.replies.model import Outcome, Understanding

Read = Callable[[str], Understanding]

UNBEGUN = """
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
"""


@pytest.mark.parametrize("text", UNBEGUN.strip().splitlines())
def test_work_that_has_not_begun_is_not_started(text: str, read: Read) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.confirm) == (Outcome.NOT_STARTED, False)
