"""Bodies written short, as offices write them: read whole as a subject, after an order, as a heading."""

import pytest

from tests.domain.reading.test_wordings_of_duties import holders


@pytest.mark.parametrize(
    "name",
    [
        "BTV Đảng ủy",
        "BCH Đảng bộ phường",
        "TTr Đảng ủy",
        "ĐU phường",
        "BTC Thành ủy",
        "BTG&DV",
        "BTG&DV Thành ủy",
        "BDV Thành ủy",
        "BNC Tỉnh ủy",
        "BXD Đảng",
        "CQ UBKT",
        "TT Chính trị",
        "BCĐ 35 phường",
        "BTT UBMTTQVN phường",
        "TTHĐND xã",
        "CT UBND xã",
        "PCT UBND xã",
        "Chủ nhiệm UBKT",
        "P. KT-HT&ĐT",
        "TT PVHCC",
        "BCH QS phường",
        "TYT phường",
        "các KP",
        "UVBCH Đảng bộ",
        "Đảng ủy viên phụ trách khu phố 3",
        "Ủy viên Ban Thường vụ Đảng ủy phụ trách địa bàn",
        "Bí thư Chi bộ khu phố 3",
        "Công chức phụ trách CNTT",
    ],
)
def test_a_short_name_is_read_whole_wherever_it_stands(name: str) -> None:
    subject = holders(f"{name} rà soát, lập danh sách hộ nghèo trước ngày 30/11/2026.")
    asked = holders(f"Giao {name} chủ trì, phối hợp với Công an xã rà soát danh sách.")
    heading = holders("Rà soát danh sách trước ngày 30/11/2026.", f"2. {name}")

    assert subject == [((name,), ())]
    assert asked == [((name,), ("Công an xã",))]
    assert heading == [((name,), ())]
