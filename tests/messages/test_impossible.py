"""What answers a report that cannot be."""

from datetime import date

from bot.domain.office import Office
from messages import extension_into_the_past, percent_impossible
from tests.messages.cards import CONTACT


def test_percent_impossible(office: Office) -> None:
    assert percent_impossible(office, "300%").text == (
        f"Tiến độ chỉ từ 0% đến 100% nên “300%” chưa được ghi nhận; đề nghị đồng chí báo lại.\n\n{CONTACT}"
    )


def test_extension_into_the_past(office: Office) -> None:
    assert extension_into_the_past(office, date(2026, 11, 1)).text == (
        "Ngày 01/11/2026 đã qua nên chưa ghi nhận đề nghị gia hạn; đề nghị đồng chí ghi một ngày sau hôm nay."
        f"\n\n{CONTACT}"
    )
