"""Messages of the office's calendar."""

from datetime import date

from bot.domain.office import Office
from bot.services.reckoning_again import Moved
from messages import days_moved
from tests.messages.cards import card


def test_days_moved(office: Office) -> None:
    told = days_moved(office, [Moved(card(due_on=date(2026, 11, 19)), date(2026, 11, 20))], account_id=4)

    assert told.text == (
        "<b>LỊCH LÀM VIỆC THAY ĐỔI</b>: 01 thời hạn được tính lại.\n"
        "- mục 2.1 (45-TB/ĐU): thứ Sáu, 20/11/2026 (trước là 19/11/2026)."
    )
    assert told.account_id == 4
