"""What was so gives way to what is so now; a body that reports speaks for itself; a day is no share."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import asked, read, stored_as

test_an_end_told_as_it_stands_is_done = stored_as(Outcome.DONE)("""
trước 7/8 hộ, nay 8/8 hộ xong
trước 60%, giờ xong rồi
UBND xã đã thực hiện xong, báo cáo Thường trực
Đảng ủy phường đã hoàn thành nhiệm vụ được giao
Báo cáo: Phòng Kinh tế đã hoàn thành việc rà soát
""")

test_an_end_of_another_is_still_asked_about = asked("""
công an xong rồi, báo cáo anh
bên công an đã hoàn thành, báo cáo anh
UBND xã đã hoàn thành rồi
""")


def test_an_obstacle_that_has_given_way_is_not_stored() -> None:
    meaning = read("còn vướng giờ êm rồi")

    assert meaning.outcome is not Outcome.BLOCKED


def test_a_day_asked_for_is_no_share() -> None:
    meaning = read("xin báo cáo muộn hơn, khoảng 5/12")

    assert (meaning.outcome, meaning.percent) == (Outcome.EXTENSION_REQUEST, None)


def test_a_share_told_beside_a_request_is_kept() -> None:
    meaning = read("mới được 3/5, xin gia hạn đến 20/12")

    assert (meaning.outcome, meaning.percent) == (Outcome.EXTENSION_REQUEST, 60)
