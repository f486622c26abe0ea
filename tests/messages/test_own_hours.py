"""What tells of the hour at which a person is reminded."""

from datetime import time

from bot.domain.office import Office
from messages import hour_chosen, hour_not_chosen


def test_hour_chosen(office: Office) -> None:
    assert hour_chosen(office, time(9)).text == (
        "Từ nay Văn phòng Đảng ủy nhắc đồng chí từ 09:00 các ngày làm việc. Gõ “bỏ giờ nhắc” để trở về giờ chung."
    )
    assert hour_chosen(office, None).text == (
        "Từ nay Văn phòng Đảng ủy nhắc đồng chí theo giờ chung, từ 07:30 các ngày làm việc."
    )


def test_hour_not_chosen(office: Office) -> None:
    assert hour_not_chosen(office).text == (
        "Văn phòng Đảng ủy chỉ nhắc trong các giờ 07:30-11:15 và 13:30-17:00. "
        "Giờ nhắc của đồng chí không thay đổi."
    )
