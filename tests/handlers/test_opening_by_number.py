"""A task is opened by the number that it has in its document."""

from tests.town import Town


async def test_a_task_is_opened_by_its_number_in_the_document(busy: Town) -> None:
    assert "Nhiệm vụ mục 3 (45-TB/ĐU)" in await busy.says("chief", "xem mục 3")
    assert "Nhiệm vụ mục 3 (45-TB/ĐU)" in await busy.says("ubnd", "xem mục 3 của 45-TB/ĐU")
    assert "Nhiệm vụ mục 1" in await busy.says("bdv", "xem mục 1")
    assert "Nhiệm vụ" not in await busy.says("btc", "xem mục 3")
    assert "mục 9" in await busy.says("chief", "xem mục 9")

    assert "1. Ban Tổ chức, mục 1 (45-TB/ĐU) – hạn 27/11/2026" in await busy.says("chief", "xem mục 1")
    assert "Đơn vị: Ban Dân vận (phối hợp)" in await busy.says("chief", "2")
