"""Small talk records nothing and asks nothing; what could be a status asks."""

from collections.abc import Callable

import pytest

from bot.domain.replies.model import Outcome, Understanding

Read = Callable[[str], Understanding]

CHAT = """
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
bình thường
chúc mừng ngày nhà giáo
hôm nay lạnh ghê
🤣🤣🤣
sếp ơi đi cà phê
ờ thì
không biết nữa
"""


@pytest.mark.parametrize("text", CHAT.strip().splitlines())
def test_small_talk_is_left_alone(text: str, read: Read) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.confirm) == (Outcome.UNCLEAR, False)


VAGUE = """
không vướng gì
hết khó khăn
-5%
"""


@pytest.mark.parametrize("text", VAGUE.strip().splitlines())
def test_a_vague_status_is_asked_about(text: str, read: Read) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.confirm) == (Outcome.UNCLEAR, True)
