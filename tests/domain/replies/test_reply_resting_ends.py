"""An end that rests on a condition, a plan or an hour to come stays a question, though "rồi" closes it."""

from itertools import product

import pytest

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import rows, silently_done, stored_as

ENDS = (
    "xong",
    "xong rồi",
    "xong rồi ạ",
    "hoàn thành",
    "đã hoàn thành",
    "làm xong rồi ạ",
    "hoàn tất",
    "xong het roi",
    "mần xong rồi",
    "completed",
)
OPENINGS = ("", "em ", "dạ anh ơi ", "bên em ", "việc 3 ", "báo cáo: ", "nay ", "giờ ")
CONDITIONS = """
có tiền là
có tiền là em
tạnh mưa là
sếp ký là
đủ hồ sơ là
họp dân là
nộp báo cáo là
trời nắng thì
2 ngày là
để em
bên công an
dự kiến
phấn đấu
kế hoạch là
"""
ONLY_THEN = ("có tiền mới", "sếp về mới", "tết mới", "đủ người mới", "thế thì")
EVENINGS = ("chiều nay", "tối nay em", "cuối tuần em", "thứ sáu em")
AFTER = (
    " mới lạ",
    " mới là lạ",
    " mới tài",
    " được mấy xã",
    " chết liền",
)


@pytest.mark.parametrize("lead", rows(CONDITIONS))
def test_an_end_after_a_condition_or_a_plan_is_never_silently_done(lead: str) -> None:
    texts = [f"{opening}{lead} {end}" for opening, end in product(OPENINGS, ENDS)]

    assert [text for text in texts if silently_done(text)] == []


@pytest.mark.parametrize("day", EVENINGS)
@pytest.mark.parametrize("end", ["xong", "xong rồi", "làm xong rồi ạ", "hoàn thành rồi"])
def test_an_end_on_an_hour_that_may_yet_come_is_never_silently_done(day: str, end: str) -> None:
    assert not silently_done(f"{day} {end}")


@pytest.mark.parametrize("lead", ONLY_THEN)
@pytest.mark.parametrize("end", ["xong", "xong rồi"])
def test_an_end_that_waits_for_what_leads_it_is_never_silently_done(lead: str, end: str) -> None:
    assert not silently_done(f"{lead} {end}")


@pytest.mark.parametrize("after", AFTER)
def test_an_end_that_what_follows_denies_or_counts_is_never_silently_done(after: str) -> None:
    texts = [f"{opening}{end}{after}" for opening, end in product(OPENINGS, ENDS)]

    assert [text for text in texts if silently_done(text)] == []


test_a_plain_report_led_by_the_same_words_is_stored_unasked = stored_as(Outcome.DONE)("""
báo cáo sếp là em làm xong rồi
em nói luôn là xong rồi
vậy là xong
thế là xong rồi
việc này là xong rồi
bên em thì xong rồi ạ
hôm qua là xong rồi
kết quả tốt xin báo cáo là đã hoàn thành
cho phép em báo cáo là đã xong
may quá là xong rồi
chiều nay em đã hoàn thành
sáng nay em xong rồi
báo cáo cuối tuần xong rồi
tụi em bên công an xong rồi
em tranh thủ làm xong rồi
báo cáo cuối năm em làm xong rồi
tối qua thức tới 2h sáng mới xong
vừa mới xong đây
mục tiêu đã hoàn thành
""")
