"""An end that words around it leave in doubt is never stored unasked."""

from collections.abc import Callable

import pytest

from bot.domain.replies.model import Outcome, Understanding

Read = Callable[[str], Understanding]

DOUBTFUL = """
giỗ tổ em xong
thôi xong
thôi xong rồi
toang rồi
xong hay chưa trời biết
xong con ong
chưq xong
hoàn thành 5/11
mùng 10 em xong
ngày kỵ ông em xong
xong việc nhà rồi
đám cưới xong rồi vui quá trời
xóa chữ xong hồi nãy giúp
đừng ghi xong
đừng tính là hoàn thành
không có xã nào hoàn thành
chưa có ai xong
không ai xong
nếu sếp ký thì xong
bao giờ tỉnh duyệt thì mới tính là hoàn thành
không phải là chưa xong
đâu có chưa xong
không còn hộ nào chưa nhận tiền
xong trận bóng rồi
mơi tui mần xong cho
"""


@pytest.mark.parametrize("text", DOUBTFUL.strip().splitlines())
def test_a_doubtful_end_is_never_silently_done(text: str, read: Read) -> None:
    meaning = read(text)

    assert meaning.outcome is not Outcome.DONE or meaning.confirm
