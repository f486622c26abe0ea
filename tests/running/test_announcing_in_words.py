"""An announcement from its first word to its recall, in typed words alone, over HTTP."""

from tests import living
from tests.running.test_life_in_words import Talk, talk

__all__ = ["talk"]  # the fixture
FLOW = (
    ("chief", "/thongbao", "chief", "gõ hoặc chuyển tiếp nội dung"),
    ("chief", "Họp giao ban lúc 14 giờ", "chief", "Gửi cho ai?"),
    ("chief", "mọi người", "chief", "XEM TRƯỚC THÔNG BÁO 1"),
    ("chief", "lựa chọn: Dự họp; Vắng", "chief", "XEM TRƯỚC THÔNG BÁO 1"),
    ("chief", "gửi ngay", "cadre", "thông báo: Họp giao ban lúc 14 giờ"),
    ("cadre", "1", "cadre", "Đã ghi câu trả lời của đồng chí: “Dự họp”."),
    ("chief", "thông báo 1: tình hình", "chief", "Dự họp: 01 (Ủy ban nhân dân phường 1)."),
    ("chief", "thông báo 1: nhắc người chưa nhận", "chief", "Không có ai cần gửi."),
    ("chief", "thông báo 1: đính chính: Họp giao ban lúc 15 giờ", "chief", "Chưa sửa tin nào."),
    ("chief", "1", "cadre", "nội dung đúng là: Họp giao ban lúc 15 giờ"),
    ("cadre", "chọn 2", "cadre", "Đã ghi câu trả lời của đồng chí: “Vắng”."),
    ("chief", "thông báo 1: thu hồi", "chief", "Không quay lại được."),
    ("chief", "1", "cadre", "THU HỒI THÔNG BÁO"),
)


async def test_an_announcement_lives_from_its_first_word_to_its_recall(talk: Talk) -> None:
    for who, text, to, told in FLOW:
        await talk.says(who, text, to, told)

    await living.settled(talk.folder)
    assert not any("thông báo: Họp giao ban" in m.text for m in talk.people["cadre"].messages)
