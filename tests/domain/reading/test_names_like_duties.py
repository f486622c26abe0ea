"""Names that end in a verb, or in the field of one: they end before what the body is to do."""

from itertools import product

import pytest

from bot.domain.directory import Directory, Organisation
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Rules

BODIES = (
    *(
        "Ban Kiểm tra",
        "Ủy ban Kiểm tra",
        "UBKT",
        "Cơ quan Kiểm tra",
        "Đoàn kiểm tra",
        "Đội Kiểm tra liên ngành",
    ),
    *("Phòng Quản lý", "Phòng Quản lý đô thị", "Ban Quản lý", "Ban Quản lý dự án", "Cục Quản lý thị trường"),
    *(
        "Ban Quản lý dự án đầu tư xây dựng",
        "Đội Quản lý trật tự đô thị",
        "Thanh tra",
        "Ban Thanh tra nhân dân",
    ),
    *("Đoàn thanh tra", "Hội đồng nghiệm thu", "Hội đồng thẩm định", "Tổ thẩm định", "Phòng Thẩm định"),
    *("Tổ Giám sát", "Tổ giám sát", "Ban Giám sát đầu tư của cộng đồng", "Trung tâm Phát triển quỹ đất"),
    *("Trung tâm Kiểm soát bệnh tật", "Phòng Giáo dục và Đào tạo", "Phòng Tổ chức", "Phòng Tổ chức cán bộ"),
    *(
        "Phòng Đầu tư",
        "Phòng Tổng hợp",
        "Phòng Kế hoạch",
        "Phòng Xây dựng",
        "Ban Xây dựng Đảng",
        "Ban Chỉ đạo",
    ),
    *("Ban Chỉ huy Quân sự", "Ban Tiếp công dân", "Trung tâm Phục vụ hành chính công", "Ban Tổ chức"),
)
PLACES = ("", " phường", " xã Mẫu")
ORDERS = ("Giao ", "")
DUTIES = (
    *("chủ trì rà soát hồ sơ", "xây dựng kế hoạch", "rà soát hồ sơ", "tham mưu ban hành kế hoạch"),
    *("kiểm tra hồ sơ", "quản lý chặt chẽ đất đai", "giám sát việc thực hiện", "nghiệm thu công trình"),
    *("tổ chức hội nghị", "khẩn trương báo cáo"),
)
TOGETHER = (
    *("chủ trì, phối hợp với {} rà soát hồ sơ", "phối hợp với {} xây dựng kế hoạch"),
    *("chủ trì, cùng {} tham mưu ban hành kế hoạch", "phối hợp {} kiểm tra hồ sơ"),
)


def roles(text: str, known: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Return who leads and who coordinates, by a directory that knows these names."""
    directory = Directory(tuple(Organisation(str(n), name) for n, name in enumerate(known)))
    found = assignments_in(text, directory=directory, rules=Rules())
    return [n for a in found for n in a.leads], [n for a in found for n in a.coordinators]


@pytest.mark.parametrize("body", BODIES)
def test_a_lead_ends_before_its_duty(body: str) -> None:
    for place, order, duty in product(PLACES, ORDERS, DUTIES):
        name, text = body + place, f"{order}{body}{place} {duty}."
        for known in ((), (body,), (name,)):
            assert roles(text, known) == ([name], []), (text, known)


@pytest.mark.parametrize("body", BODIES)
def test_it_leads_with_another(body: str) -> None:
    for place, duty in product(PLACES, TOGETHER):
        text = f"Giao {body}{place} {duty.format('Công an phường')}."
        assert roles(text, ()) == ([body + place], ["Công an phường"]), text


@pytest.mark.parametrize("body", BODIES)
def test_a_coordinator_ends_before_the_duty(body: str) -> None:
    for place, duty in product(PLACES, TOGETHER):
        name, text = body + place, f"Giao Công an phường {duty.format(body + place)}."
        for known in ((), (body,), (name,)):
            assert roles(text, known) == (["Công an phường"], [name]), (text, known)


@pytest.mark.parametrize(
    "name",
    [
        "Ban Chỉ đạo xây dựng nông thôn mới",
        "Ban Chỉ đạo phòng, chống tham nhũng",
        "Ban Chỉ đạo Đổi mới và phát triển doanh nghiệp",
        "Ban Quản lý dự án đầu tư xây dựng",
    ],
)
def test_a_committee_keeps_its_long_name(name: str) -> None:
    assert roles(f"Giao {name} chủ trì, phối hợp với Công an phường rà soát.", ())[0] == [name]
