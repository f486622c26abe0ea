"""Another day is asked for in many words; a promise of a day asks for nothing."""

from datetime import date

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import read, stored_as

test_a_plea_for_another_day_is_a_request_for_more_time = stored_as(Outcome.EXTENSION_REQUEST)("""
cho em xin hoàn thành vào 27-11 thay vì 20-11
xin nộp vào 25/11 thay cho 18/11
chưa xong, đề nghị cho kéo dài sang quý I/2027
xin kéo dài đến hết quý 1 năm sau
dời deadline qua thứ sáu giúp em
cho dời deadline sang tuần sau
cho xin thêm 1 tuần nữa là xong
cho em thêm 2 ngày nữa là xong 100%
cho xin thêm ít hôm là xong
xin chuyển sang 30/11
đổi hạn sang 5/12 giúp em
hạn 20/11 gấp quá, cho em 27/11 nhé
em xin nộp muộn 3 hôm
cho em trễ 2 hôm nghen
xin anh thư thư cho mấy bữa
đề nghị VP cho lùi thời gian báo cáo đến 10/12
xin phép được báo cáo vào ngày 30/11
có thể lùi sang thứ hai được không
nới cho em vài bữa
xin cho đơn vị hoàn thành trong tháng 12
không kịp 20/11, xin 25/11
kịp sao nổi, cho em qua tuần đi
can we have until 5 Dec?
need one more week
anh cho em thêm thời gian với
xin gia hạn 1 tuần
cho em lùi lại đến thứ 2
chắc em xin trễ vài hôm
đề nghị điều chỉnh thời hạn hoàn thành sang tháng 12
kính đề nghị gia hạn đến 31/12/2026
cho tui khất tới rằm nghen
xin dời qua tháng sau
vướng kinh phí nên xin lùi đến 15/12
mai xong không kịp, cho em xin tới thứ hai
hạn này em không theo kịp, cho em thêm ít bữa
mai xong được không anh
để thứ 2 xong được không ạ
xin hoàn thành vào cuối tháng
cho em hoàn thành sau 20/11
""")

test_a_promise_of_a_day_is_progress = stored_as(Outcome.PROGRESS)("""
em xin hứa 20/11 xong
xin báo cáo: 25/11 đơn vị sẽ hoàn thành
em xin cam kết 25/11 hoàn thành
25/11 em nộp
em xin báo cáo là 30/11 sẽ xong
20/11 này em hoàn thành
đến 25/11 thì xong
em hẹn 20/11 xong
""")


def test_the_new_day_is_the_one_asked_for_and_not_the_old_one() -> None:
    meaning = read("cho em xin hoàn thành vào 27-11 thay vì 20-11")

    assert meaning.new_due == date(2026, 11, 27)
