"""The thing that an end names is told, so that it can be held against the task."""

from datetime import date

import pytest

from bot.domain.replies import understand


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("xây xong tường rào", ("tuong", "rao")),
        ("học nghị quyết xong rồi", ("nghi", "quyet")),
        ("tập huấn phòng cháy xong rồi", ("phong", "chay")),
        ("chốt xong danh sách hộ nghèo rồi chị", ("danh", "sach")),
        ("kiểm tra xong rồi ạ", ()),
        ("Kính báo cáo đồng chí, đơn vị đã hoàn thành nhiệm vụ được giao theo kết luận", ()),
        ("em làm xong rồi anh nhé", ()),
        ("it's finished, sir", ()),
        ("đang xây tường rào", ()),
        ("chưa xây xong tường rào", ()),
    ],
)
def test_the_thing_at_an_end(words: str, thing: tuple[str, ...]) -> None:
    assert understand(words, date(2026, 11, 12)).thing == thing
