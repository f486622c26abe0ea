"""A plan's share, an hour, an amount and a place named are no end of the task by themselves."""

from itertools import product

import pytest

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import asked_about, read, stored_as

GOALS = ("plan", "kế hoạch", "ke hoach", "mục tiêu", "chỉ tiêu", "target", "our goal", "chỉ tiêu năm nay")
LINKS = (": ", " ", " là ", " is ")


@pytest.mark.parametrize("text", [goal + link + "100%" for goal, link in product(GOALS, LINKS)])
def test_a_share_of_a_plan_is_asked_about_and_stores_no_share(text: str) -> None:
    meaning = read(text)

    assert meaning.outcome is Outcome.PROGRESS
    assert meaning.confirm or "năm nay" in text
    assert meaning.percent is None


@pytest.mark.parametrize(
    "text", ["done by 5", "done by the 25th", "will complete by the 25th", "by 25th we finish"]
)
def test_an_english_day_or_hour_ahead_is_progress(text: str) -> None:
    assert read(text).outcome is Outcome.PROGRESS


test_an_hour_or_an_amount_after_an_end_is_asked_about = asked_about(Outcome.PROGRESS)("""
done at 5pm
done 17:00
xong lúc 16h30
hoàn thành lúc 5 giờ
xong lúc 3 giờ
xong 500 cây rồi
làm xong 2km đường rồi
hoàn thành 200 suất quà
xong 12 km rồi ạ
done 3 things
""")

test_an_end_that_may_be_of_others_or_of_some_is_asked_about = asked_about(Outcome.DONE)("""
xã làm xong rồi
xã đã xong
phường làm xong rồi ạ
thôn đã hoàn thành
tổ làm xong rồi
cấp xong 200 thẻ rồi ạ
lắp xong 12 camera
done 80
xong bây giờ
xong mang lên
toi xong
phai xong
dinh xong roi
xong roi ha
""")

test_what_is_reached_or_counted_whole_is_stored_unasked = stored_as(Outcome.DONE)("""
đạt 100% kế hoạch
đạt kế hoạch 100%
kế hoạch 100%, đạt 100%
kế hoạch 100% đã xong
hoàn thành 100% mục tiêu đề ra
đạt 120%
đã xong lúc 16h30
mới xong lúc 5h
xong lúc 10h sáng nay
hoàn thành lúc 17h ngày 10/11
completed at 5pm
xong hết 500 cây rồi
đã trồng xong cả 500 cây
trồng xong 500/500 cây
cả 12 thôn xong
lắp xong 12 camera, hoàn thành kế hoạch
xong 2 ngày rồi anh
xã em làm xong rồi
phường đã hoàn thành
thôn em hoàn thành rồi
Hội Nông dân phường đã hoàn thành nhiệm vụ
toi xong roi
""")


@pytest.mark.parametrize(
    "text", ["hoàn thành tháng 12/2026", "chậm nhất giữa tháng 12/2026", "hoàn thành 12/2026"]
)
def test_a_month_of_a_year_is_no_share(text: str) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.percent) == (Outcome.PROGRESS, None)


def test_a_month_that_is_past_leaves_an_end_plain() -> None:
    meaning = read("đã xong từ tháng 9/2026")

    assert (meaning.outcome, meaning.confirm) == (Outcome.DONE, False)
