"""A request for more time, and the day that it names."""

from datetime import date

import pytest

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import read, rows, stored_as

# On Thursday 12 November 2026.
DAYS = """
2026-12-15 | xin gia hạn đến 15/12
2026-12-15 | xin gia han 15/12 vi chua co kinh phi
2026-12-20 | xin lùi đến 20/12/2026
2026-12-20 | đề nghị gia hạn đến ngày 20 tháng 12 năm 2026
2027-01-15 | xin gia hạn đến 15/1
2026-11-20 | cho em đến ngày 20
2026-12-05 | xin lùi tới ngày 5
2026-11-16 | xin dời qua thứ hai
2026-11-16 | cho em tới sáng thứ hai là xong
2026-11-13 | cho em đến thứ 6 nhé
2026-11-18 | xin lùi đến thứ 4 tuần sau
2026-11-15 | xin nộp muộn, cho em tới chủ nhật
2026-11-13 | cho em tới mai nhé
2026-11-22 | cho đơn vị thêm mười ngày được không ạ
2026-11-17 | cho em xin thêm 5 ngày
2026-11-26 | xin thêm 2 tuần
2026-12-10 | please extend to Dec 10
2026-11-30 | could you give us until Nov 30
2026-11-13 | can we push the deadline to Friday
2026-11-14 | need two more days
"""
NO_DAY = """
xin gia hạn
xin lùi sang tuần sau
xin thêm vài ngày
xin gia hạn sang tháng 12
cho em thêm hai ba ngày
xin gia hạn đến 31/2
xin lùi đến 20/11 hoặc 25/11
"""
NOT_WANTED = """
không cần gia hạn đâu ạ, đã hoàn thành
khỏi gia hạn nữa anh, em xong rồi
không phải xin gia hạn, em đang làm
đã được gia hạn rồi, đang làm tiếp
"""

test_a_request_for_more_time_is_an_extension_request = stored_as(Outcome.EXTENSION_REQUEST)("""
xin gia hạn đến 15/12
xin gia han 15/12 vi chua co kinh phi
cho em xin thêm 5 ngày
cho em đến thứ 6 nhé
xin lùi sang tuần sau
em xin khất đến cuối tháng
đề nghị điều chỉnh thời hạn
cho chậm vài hôm được không ạ
vướng kinh phí, xin gia hạn thêm 1 tuần
mai em nộp được không ạ
can I have more time
need two more days
could we extend the deadline?
xin thêm ít ngày
cho em xin thêm thời gian ạ
em xin lùi hạn 1 tuần
xin dời qua thứ hai
cho đơn vị em nộp muộn 2 ngày
cho em nợ đến tuần sau
cho em thêm mấy hôm nữa
đề nghị văn phòng cho lùi thời hạn
gia hạn giúp em với
có thể gia hạn không ạ
cho gia hạn được không anh
e k kịp, cho e thêm 3 hôm
xin gia han
cho em xin khat vai hom
tuần sau em nộp được không anh
để sang tháng được không ạ
hoãn lại đến đầu tháng sau giúp em
request extension
can we get an extension?
please give us 3 more days
need another week
could you push the deadline to Friday
xin delay tới thứ 6
cho em 2 hôm nữa là xong
e xin phép lùi lại đến thứ 5 tuần sau
anh cho em hoãn đến sau đại hội
cho tụi em thêm tuần nữa
chắc em phải xin gia hạn
bão quá, xin lùi tiến độ 10 ngày
đơn vị đề nghị gia hạn đến 30/12 do thiếu số liệu
may we have until 15/12?
xin phép cho em nộp trễ 3 hôm
xin dời hạn qua tháng 12
lùi cho em vài bữa được k
e xin thêm tg
could you give us until Nov 30
asking for an extension
""")


@pytest.mark.parametrize("line", rows(DAYS))
def test_the_day_asked_for_is_the_first_such_day(line: str) -> None:
    day, text = line.split(" | ")

    meaning = read(text)

    assert (meaning.outcome, meaning.new_due) == (Outcome.EXTENSION_REQUEST, date.fromisoformat(day))


@pytest.mark.parametrize("text", rows(NO_DAY))
def test_a_day_that_is_not_exact_is_left_open(text: str) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.new_due) == (Outcome.EXTENSION_REQUEST, None)


@pytest.mark.parametrize("text", rows(NOT_WANTED))
def test_more_time_that_is_not_wanted_is_not_asked_for(text: str) -> None:
    assert read(text).outcome is not Outcome.EXTENSION_REQUEST


@pytest.mark.parametrize("text", ["xin gia hạn thì làm thế nào", "nếu chậm có phải xin gia hạn không ạ"])
def test_how_to_ask_for_more_time_is_a_question(text: str) -> None:
    assert read(text).outcome is Outcome.QUESTION
