"""News from others, what is left after an end, and answers that only look like another kind."""

from itertools import product

import pytest

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import read, silently_done, stored_as

TELLERS = ("nghe chị Lan", "nghe anh em", "các thôn", "anh Tư", "trưởng thôn", "thấy trên nhóm")
TELLS = ("báo", "báo là", "nhắn")

OTHERWISE = {
    "em xong, còn chờ bên kia ghép": Outcome.PROGRESS,
    "xong rồi, ý em là phần 1": Outcome.PROGRESS,
    "ai cũng xong chỉ mình em chưa": Outcome.PROGRESS,
    "không xong không về": Outcome.PROGRESS,
    "xong kịp thôi": Outcome.ACK,
    "chậm nhất ngày 20 em nộp": Outcome.PROGRESS,
    "trao được 30 suất quà rồi": Outcome.PROGRESS,
    "gửi dự thảo xin ý kiến các chi bộ rồi ạ": Outcome.PROGRESS,
    "thiếu người quá, 2 đồng chí nghỉ thai sản rồi": Outcome.BLOCKED,
    "phòng học chưa có điện": Outcome.BLOCKED,
    "để tôi hỏi lại bên dưới rồi báo": Outcome.ACK,
    "can the deadline be moved to next Monday": Outcome.EXTENSION_REQUEST,
    "em xin nghỉ mấy hôm": Outcome.UNCLEAR,
    "nhận nha": Outcome.ACK,
    "chưa có làm gì hết á": Outcome.NOT_STARTED,
    "hardly done": Outcome.PROGRESS,
    "xong cái con khỉ": Outcome.PROGRESS,
    "báo cáo mấy trang là đủ": Outcome.QUESTION,
    "cháu tôi bấm chứ không phải tôi": Outcome.UNDO,
}


SHARES = {
    "90% rồi còn tí nữa thôi": 90,
    "mới được 60% xin thêm 5 ngày nữa": 60,
    "20% nữa thôi": 80,
    "10% còn lại đang làm": 90,
    "halfway through": 50,
}


@pytest.mark.parametrize(("teller", "tells"), [*product(TELLERS, TELLS)])
def test_an_end_that_others_tell_of_is_never_stored_unasked(teller: str, tells: str) -> None:
    assert not silently_done(f"{teller} {tells} xong rồi")


@pytest.mark.parametrize("text", OTHERWISE)
def test_what_only_looks_like_another_answer_is_read_as_it_is(text: str) -> None:
    assert read(text).outcome is OTHERWISE[text]


test_courtesy_and_lateness_beside_an_end_leave_it_one = stored_as(Outcome.DONE)("""
trễ mất 2 hôm nhưng giờ đã hoàn thành đầy đủ
xong rồi, nếu cần bổ sung anh cứ bảo
xong rồi, có thiếu gì thì anh nói em bổ sung
hoàn thành rồi ạ, có gì sai anh chỉ em
đã hoàn thành, chờ chỉ đạo tiếp theo
việc này cháu làm xong rồi ạ cháu quên báo
không phải gần xong mà xong hẳn rồi
đơn vị mình xong sớm nhất luôn đó anh
đồng chí ghi giúp tôi là đã hoàn thành
em chào anh em là Hoa bên hội phụ nữ việc anh nhắc hôm trước bên em làm xong rồi nha anh
em báo xong rồi mà
hoàn thành hết chỉ tiêu được giao
chốt hoàn thành giúp em nha
mấy việc anh giao xong cả rồi
phường xin báo cáo đã hoàn thành
""")


@pytest.mark.parametrize("text", SHARES)
def test_what_is_left_is_counted_only_where_it_is_named(text: str) -> None:
    assert read(text).percent == SHARES[text]


def test_a_deed_set_on_a_day_after_an_end_is_asked_about() -> None:
    assert read("đã phát xong giấy mời, thứ 7 tổ chức").confirm
