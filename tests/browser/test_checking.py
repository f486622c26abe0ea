"""Checking a draft at the sandbox's page, by buttons and words, with the real bot."""

from .desk import CADRE, CHIEF, SPECIALIST, Desk

# As offices write it, with neither number nor day: duties of a group under its heading, and a body that the
# directory lacks.
CONCLUSION = """ĐẢNG ỦY PHƯỜNG MẪU
*
THÔNG BÁO
kết luận của đồng chí Bí thư Đảng ủy
tại Hội nghị giao ban quý IV năm 2026
-----
Ngày 12/11/2026, đồng chí Bí thư Đảng ủy chủ trì Hội nghị giao ban với các ban Đảng và kết luận:

Trong quý III, các đơn vị đã chủ động thực hiện nhiệm vụ; tuy nhiên, tiến độ có việc còn chậm.

1. Đối với các ban Đảng

1.1. Thường xuyên nắm tình hình, dư luận trong Nhân dân.

1.2. Rà soát các chỉ tiêu năm 2026; đồng thời, xây dựng kế hoạch công tác năm 2027.

2. Về tổ chức bộ máy và kinh phí

2.1. Giao Ban Tổ chức chủ trì, phối hợp với Ban Dân vận rà soát biên chế, hoàn thành trong tháng 12/2026.

2.2. Đề nghị Hội Mẫu khẩn trương cân đối kinh phí hoạt động.

Trên đây là kết luận của đồng chí Bí thư, đề nghị các đơn vị thực hiện.
"""


async def test_a_draft_is_checked_submitted_looked_at_and_published(desk: Desk) -> None:
    await desk.be(SPECIALIST)
    await desk.hands_in(CONCLUSION)
    await desk.is_told("Văn bản không có số.")
    await desk.is_told("“Hội Mẫu” chưa có trong danh bạ")
    await desk.says("số 45-TB/ĐU ngày 16/11/2026")
    await desk.is_told("Thông báo số 45-TB/ĐU, ngày 16/11/2026")

    await desk.presses("1.1")
    await desk.is_told("Đề mục: Đối với các ban Đảng")
    await desk.presses("Đúng như đề nghị")
    await desk.is_told("Đã xác nhận mục 1.1.")
    await desk.says("2.2 chủ trì: UBND phường")
    await desk.is_told("Đã ghi đơn vị chủ trì mục 2.2.")
    await desk.presses("Sửa tiếp mục 2.2")
    await desk.is_told("Dự thảo Thông báo số 45-TB/ĐU")
    await desk.presses("Thời hạn")
    await desk.is_told("Thời hạn của mục 2.2 là khi nào?")
    await desk.says("15/12/2026")
    await desk.is_told("Đã ghi thời hạn mục 2.2.")
    await desk.presses("Về danh mục")
    await desk.is_told("Trả lời: 3. Trình duyệt")
    await desk.presses("Trình duyệt")
    await desk.is_told("Chánh Văn phòng là người phát hành.")

    await desk.be(CHIEF)
    await desk.is_told(f"Đồng chí {SPECIALIST} trình duyệt.")
    await desk.presses("Xem trước")
    await desk.is_told("Sẽ gửi tới 01 cán bộ.")
    await desk.presses("Phát hành")
    await desk.is_told("Đã phát hành Thông báo số 45-TB/ĐU")

    await desk.be(CADRE)
    await desk.is_told("THÔNG BÁO NHIỆM VỤ MỚI: 45-TB/ĐU")
    await desk.is_told("Đề nghị Hội Mẫu khẩn trương cân đối kinh phí hoạt động.")
    await desk.is_told("15/12/2026")
