"""Who orders, who is ordered and who only asks, in the words of newspapers and letters."""

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Rules


def _roles(text: str, context: str = "") -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    found = assignments_in(text, context=context, directory=Directory(), rules=Rules())
    return [(duty.leads, duty.coordinators) for duty in found]


@pytest.mark.parametrize(
    "order",
    ["vừa có văn bản yêu cầu", "đã ký văn bản giao", "có công văn yêu cầu", "vừa ban hành văn bản yêu cầu"],
)
def test_a_paper_that_orders_gives_a_duty(order: str) -> None:
    text = f"Chủ tịch UBND tỉnh {order} Sở Xây dựng, Công an tỉnh kiểm tra các công trình."

    assert _roles(text) == [(("Sở Xây dựng", "Công an tỉnh"), ())]


def test_whom_the_prime_minister_directs_leads() -> None:
    text = "Thủ tướng chỉ đạo Bộ Công Thương phối hợp với Bộ Y tế theo dõi thị trường."

    assert _roles(text) == [(("Bộ Công Thương",), ("Bộ Y tế",))]


@pytest.mark.parametrize(
    "text",
    [
        "Người dân khu phố 3 yêu cầu UBND phường trả lại đất công viên.",
        "Công ty Cổ phần Mẫu kiến nghị Sở Xây dựng sớm hoàn thành thủ tục.",
        "Cử tri phường Mẫu đề nghị Sở Giao thông vận tải sửa cầu.",
    ],
)
def test_who_has_no_authority_only_asks(text: str) -> None:
    assert _roles(text) == []


def test_who_chairs_a_meeting_leads_nothing() -> None:
    text = "Cuộc họp báo do Bộ Tư pháp phối hợp với Văn phòng Chính phủ tổ chức, Thứ trưởng Mẫu chủ trì."

    assert _roles(text) == []


def test_to_organise_at_the_start_of_a_line_is_a_verb() -> None:
    (duty, *_) = _roles("Tổ chức thu dung, điều trị kịp thời người bệnh.", context="1. Sở Y tế")

    assert duty == (("Sở Y tế",), ())
    assert _roles("Giao Tổ chức Công đoàn vận động đoàn viên.") == [(("Tổ chức Công đoàn",), ())]
