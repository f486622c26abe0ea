"""What a message says that goes out late."""

from datetime import date

from bot.domain.chat import Message
from bot.domain.office import Office
from messages import sent_late


def test_sent_late(office: Office) -> None:
    said = sent_late(office, Message("NHẮC VIỆC", about=(11,), numbered=True), date(2026, 11, 19))

    assert said.text == (
        "NHẮC VIỆC\n\n"
        "Tin này gửi chậm: hệ thống tạm ngừng từ ngày 19/11/2026; những tin đã lỡ được gộp vào đây."
    )
    assert (said.about, said.numbered) == ((11,), True)
