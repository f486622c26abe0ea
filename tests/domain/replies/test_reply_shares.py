"""How much is done, in percent: of the whole, and only what is stated."""

import pytest

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import asked, read, rows

SHARES = """
60 | được 60% rồi ạ
60 | dang lam 60%
60 | sáu mươi phần trăm
60 | đã làm 3 trên 5 xã
60 | task này đc 60 pct r
75 | còn 25% nữa
75 | còn 6/24 hộ chưa làm
80 | 8 phần rồi anh
80 | hơn 80% khối lượng
80 | 20% left
50 | 50-60%
50 | 50 đến 60%
50 | được một nửa rồi
50 | half of it is complete
67 | được hai phần ba
67 | two thirds done
33 | mới được 1/3
75 | ba phần tư rồi
65 | từ 40% lên 65%
92 | đã có 11/12 đơn vị nộp
99 | 299/300 hộ
70 | hôm qua 40%, nay 70%
"""
NO_SHARE = """
phấn đấu đạt 80% trước ngày 30/11
mục tiêu là 100% trong tháng 12
bước 1 xong 100%
khâu khảo sát xong 100%, đang tổng hợp
85% hộ dân đồng thuận, đang vận động tiếp
xong phần 2
hoàn thành trước 30/11
chưa đạt 100%
"""
STOPPED_AT = """
55 | đc 55% thì hết vật tư
40 | được 40% thì vướng kinh phí
70 | làm 7 phần rồi thì kẹt mặt bằng
"""


def table(text: str) -> list[tuple[int, str]]:
    rows = (line.split(" | ", 1) for line in text.strip().splitlines())
    return [(int(percent), words) for percent, words in rows]


@pytest.mark.parametrize(("percent", "text"), table(SHARES))
def test_a_share_under_the_whole_is_progress(percent: int, text: str) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.percent, meaning.confirm) == (Outcome.PROGRESS, percent, False)


@pytest.mark.parametrize("text", rows(NO_SHARE))
def test_goals_steps_and_consent_are_no_share_of_the_whole(text: str) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.percent) == (Outcome.PROGRESS, None)


@pytest.mark.parametrize(("percent", "text"), table(STOPPED_AT))
def test_a_blocked_task_keeps_its_share(percent: int, text: str) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.percent) == (Outcome.BLOCKED, percent)


@pytest.mark.parametrize("text", ["0%", "0/5 xã", "hoàn thành 0%", "mới 0% thôi"])
def test_nothing_of_it_is_not_started(text: str) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.percent) == (Outcome.NOT_STARTED, 0)


@pytest.mark.parametrize(
    "text", ["100%", "12/12 thôn xong hết rồi", "xong 150%", "đã hoàn thành 120% kế hoạch"]
)
def test_the_whole_and_more_is_stored_as_a_hundred(text: str) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.percent) == (Outcome.DONE, 100)


test_an_absurd_or_bare_share_is_asked_about = asked("""
300%
-5%
1/2
3/4
""")
