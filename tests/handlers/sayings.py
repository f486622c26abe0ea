"""Everything that can be said, each with the right that it needs."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain import decisions, edits, orders
from bot.domain.matters import DECIDED_BY, Kind
from bot.domain.rights import Right
from handlers import commands

CONCLUSION = """ĐẢNG ỦY PHƯỜNG MẪU
*
Số 45-TB/ĐU
Mẫu, ngày 16 tháng 11 năm 2026

THÔNG BÁO
kết luận của đồng chí Bí thư Đảng ủy tại Hội nghị giao ban tháng 11
-----
Đồng chí Bí thư kết luận:

1. Giao BTC rà soát sổ tay đảng viên; hoàn thành trước ngày 28/11/2026.

2. Giao BTC biên soạn sổ tay tập huấn.

3. Giao UBND phường sửa chữa sân kho; hoàn thành trong tháng 12/2026.

4. Giao UBND phường kiểm kê sân kho.
"""


@dataclass(frozen=True)
class Said:
    """Something to say, the right that it needs, and whether the words name a unit's affair.

    `{task}`, `{report}` (a matter) and `{mate}` (a colleague) are of `{unit}`; `{draft}` is the office's;
    `{announced}` was sent to the leaders, `{announcing}` is still a draft.
    """

    words: str
    right: Right
    of_unit: bool = False
    changes: bool = False
    file: bool = False
    caption: str = ""  # of the file, whose content are the words
    edited: bool = False
    in_group: bool = False


def _commands() -> Iterator[Said]:
    for spoken in commands.COMMANDS:
        yield Said(f"/{spoken.command.name}", spoken.right)
        yield from (Said(words, spoken.right) for words in spoken.words)


def _edits() -> Iterator[Said]:
    for form in edits.FORMS:
        words = form.example.replace("2.1", "2").replace("1.2 và 1.3", "1 và 2").replace("2.3", "3")
        allows = form.kind in (edits.EditKind.ALLOW, edits.EditKind.DENY)
        yield Said(f"dự thảo {{draft}}: {words}", Right.PUBLISH if allows else Right.DRAFT)


def _decisions() -> Iterator[Said]:
    for form in decisions.FORMS:
        settles = decisions.SETTLES.get((Kind.REPORT, form.verb))
        right = DECIDED_BY[settles] if settles else Right.REVIEW
        yield Said(f"việc chờ {{report}}: {form.example}", right, of_unit=True)


def _orders() -> Iterator[Said]:
    for verb, example, _ in orders.SPOKEN:
        right = Right.TALK if verb in orders.OF_RECIPIENTS else Right.ANNOUNCE
        for number in ("{announced}", "{announcing}"):
            yield Said(f"thông báo {number}: {example}", right)


SAYINGS = (
    *_commands(),
    *_edits(),
    *_decisions(),
    *_orders(),
    Said("thông báo chung cho UBND phường: họp lúc 8 giờ", Right.ANNOUNCE, changes=True),
    Said("danh sách thông báo", Right.ANNOUNCE),
    Said("/khongco", Right.TALK),
    Said("chào buổi sáng", Right.TALK),
    Said("/dulieu", Right.OWN_DATA),
    Said("/xuatdulieu", Right.OWN_DATA, changes=True),
    Said("/rutdongy", Right.OWN_DATA),
    Said("/xoa", Right.OWN_DATA),
    Said("sửa họ tên: Người Khác", Right.OWN_DATA, changes=True),
    Said("tôi rút đồng ý", Right.OWN_DATA, changes=True),
    Said("tôi đồng ý xóa dữ liệu", Right.OWN_DATA, changes=True),
    Said("xong rồi", Right.TALK, edited=True),
    Said("nhắc tôi lúc 9h", Right.TALK, changes=True),
    Said("bỏ giờ nhắc", Right.TALK),
    Said("xem #{task}", Right.SEE, of_unit=True),
    Said("#{task}", Right.SEE, of_unit=True),
    Said("xem mục 1 (45-TB/ĐU)", Right.SEE),
    Said("quá trình #{task}", Right.SEE, of_unit=True),
    Said("việc trang 1", Right.REPORT),
    Said("lịch sử trang 1", Right.REPORT),
    Said("mai nhắc", Right.REPORT),
    Said("0", Right.REPORT),
    Said("#{task} đã nhận", Right.REPORT, of_unit=True, changes=True),
    Said("#{task} xong", Right.REPORT, of_unit=True, changes=True),
    Said("#{task} được 60%", Right.REPORT, of_unit=True, changes=True),
    Said("#{task} vướng kinh phí", Right.REPORT, of_unit=True, changes=True),
    Said("#{task} xin gia hạn đến 20/12 vì chờ vật tư", Right.REPORT, of_unit=True, changes=True),
    Said("#{task} không thuộc đơn vị tôi", Right.REPORT, of_unit=True, changes=True),
    Said("chuyển #{task}: cán bộ {mate}", Right.REPORT, of_unit=True, changes=True),
    Said("lấy lại #{task}", Right.REPORT, of_unit=True),
    Said("#{task} xong", Right.REPORT, of_unit=True, changes=True, in_group=True),
    Said("99 chấp nhận", Right.REVIEW),
    Said("việc chờ trang 1", Right.REVIEW),
    Said("việc chờ {report}", Right.REVIEW, of_unit=True),
    Said("việc chờ {report}: trả lại: thiếu số liệu", Right.REVIEW, of_unit=True, changes=True),
    Said("việc chờ {report}: chấp nhận", Right.DECIDE, of_unit=True, changes=True),
    Said("danh mục {draft}", Right.DRAFT),
    Said("trình duyệt {draft}", Right.DRAFT),
    Said("xem trước {draft}", Right.DRAFT),
    Said("dự thảo {draft}: 2 hạn 20/12/2026", Right.DRAFT, changes=True),
    Said("bỏ dự thảo {draft}", Right.DRAFT, changes=True),
    Said(CONCLUSION.replace("45-TB", "47-TB"), Right.DRAFT, changes=True, file=True),
    Said("phát hành {draft}", Right.PUBLISH, changes=True),
    Said("phát hành {draft} hỏa tốc", Right.PUBLISH, changes=True),
    Said("#{task} nhắc văn bản", Right.DIRECT, of_unit=True, changes=True),
    Said("duyệt thành viên {application}", Right.MANAGE, of_unit=True, changes=True),
    Said("từ chối thành viên {application}", Right.MANAGE, of_unit=True, changes=True),
    Said("thành viên {application} sai đơn vị", Right.MANAGE, of_unit=True, changes=True),
    Said("hủy mã {code}", Right.MANAGE, of_unit=True, changes=True),
    Said("/moi {unit}", Right.MANAGE, of_unit=True, changes=True),
    Said("tạo mã mời cho {unit}, lãnh đạo, 3 lượt", Right.MANAGE, of_unit=True, changes=True),
    Said(
        "Họ tên;Đơn vị\nNgười Mới;{unit}",
        Right.MANAGE,
        of_unit=True,
        changes=True,
        file=True,
        caption="danh sách cán bộ",
    ),
    Said("danh sách cán bộ", Right.MANAGE),
    Said("cán bộ {mate}", Right.MANAGE, of_unit=True),
    Said("cán bộ {mate} thôi chức", Right.MANAGE, of_unit=True),
    Said("cán bộ {mate} chuyển từ {unit} sang {unit} làm lãnh đạo", Right.MANAGE, of_unit=True),
    Said("đồng ý thay đổi cán bộ", Right.MANAGE),
    Said("cán bộ {mate} thêm chức lãnh đạo {unit}", Right.MANAGE, of_unit=True, changes=True),
    Said("cán bộ {mate} thêm chức văn thư", Right.APPOINT, changes=True),
    Said("hoàn tác cán bộ 99", Right.MANAGE),
    Said("cán bộ {mate} nghỉ từ 18/11 đến 20/11", Right.MANAGE, of_unit=True, changes=True),
    Said("cán bộ {mate} hết nghỉ", Right.MANAGE, of_unit=True),
    Said("kết nối nhóm với {unit}", Right.MANAGE, of_unit=True, changes=True, in_group=True),
    Said("ngắt kết nối nhóm", Right.MANAGE, in_group=True),
    Said("giao ban trang 1", Right.OVERSEE),
    Said("sự kiện Đại hội: 20/12/2026", Right.REVIEW),
    Said("cài đặt không có", Right.GOVERN),
    Said("đổi cài đặt nhắc lại mỗi từ 7 ngày thành 5 ngày", Right.GOVERN, changes=True),
    Said("lịch sử cài đặt", Right.GOVERN),
    Said("hoàn tác cài đặt", Right.GOVERN),
    Said("lịch nghỉ 24/12/2026", Right.GOVERN, changes=True),
    Said("lịch nghỉ hôm kia", Right.GOVERN),
    Said("mai nghỉ", Right.GOVERN),
    Said("đồng ý lịch số 1", Right.GOVERN, changes=True),
    Said("hoàn tác lịch", Right.GOVERN),
)
