"""The Vietnamese words for what announcements are made of."""

from bot.domain.announcements import AnnouncementState, Flaw
from bot.domain.people import Role

# Roles of several people.
ROLES = {
    Role.ADMIN: "quản trị",
    Role.CHIEF: "Chánh Văn phòng",
    Role.CLERK: "văn thư",
    Role.KEEPER: "quản trị người dùng",
    Role.SPECIALIST: "chuyên viên theo dõi",
    Role.LEADER: "Thường trực",
    Role.FOCAL: "đầu mối",
    Role.HEAD: "lãnh đạo",
    Role.MEMBER: "cán bộ",
}

STATES = {
    AnnouncementState.DRAFT: "đang soạn",
    AnnouncementState.ASKED: "chờ quản trị khác duyệt",
    AnnouncementState.SCHEDULED: "đã hẹn giờ",
    AnnouncementState.SENDING: "đang gửi",
    AnnouncementState.PAUSED: "tạm dừng",
    AnnouncementState.SENT: "đã gửi xong",
    AnnouncementState.CANCELLED: "đã hủy gửi",
    AnnouncementState.RECALLED: "đã thu hồi",
    AnnouncementState.DISCARDED: "đã bỏ",
}

# Why nothing is done about an announcement: {words} were not understood, {state} is where it stands.
FLAWS = {
    Flaw.UNKNOWN: "Không tìm thấy thông báo này.",
    Flaw.EMPTY: "Thông báo chưa có nội dung.",
    Flaw.TOO_LONG: "Nội dung dài quá 3.000 chữ cái; đề nghị đồng chí rút gọn hoặc gửi kèm tệp.",
    Flaw.TOO_LONG_UNDER_FILE: (
        "Nội dung đứng dưới tệp đã gửi nên chỉ dài được chừng 700 chữ cái; đề nghị đồng chí rút gọn, "
        "hoặc thu hồi và gửi thông báo mới."
    ),
    Flaw.MARKED: "Nội dung hoặc tệp có dấu độ mật, dấu nội bộ hoặc là dự thảo nên không gửi và không lưu.",
    Flaw.TOO_MANY_FILES: "Mỗi thông báo kèm nhiều nhất 05 tệp.",
    Flaw.ANSWERS: "Đề nghị gõ từ 2 đến 5 câu trả lời khác nhau, mỗi câu không quá 60 chữ cái.",
    Flaw.NO_AUDIENCE: "Chưa rõ “{words}” là ai; đề nghị đồng chí gõ lại nơi nhận.",
    Flaw.NOBODY: "Chưa có ai tham gia trong số này nên không gửi được.",
    Flaw.NOT_A_MOMENT: "Chưa hiểu thời điểm “{words}”; đề nghị gõ, ví dụ: 14 giờ 30 ngày 20/11.",
    Flaw.PAST: "Thời điểm này đã qua.",
    Flaw.CHANGED: "Thông báo đã được sửa sau tin đồng chí xem; đề nghị xem lại.",
    Flaw.STATE: "Không làm được vì thông báo {state}.",
    Flaw.OWN: "Người soạn không tự duyệt thông báo của mình; cần một quản trị khác.",
    Flaw.NO_SECOND: "Gửi cho hơn {words} người cần một quản trị khác duyệt, nhưng chưa có quản trị nào khác.",
    Flaw.NOT_FOR_YOU: "Thông báo này chưa gửi tới đồng chí.",
    Flaw.NOT_OFFERED: "Thông báo không có câu trả lời này.",
    Flaw.NOBODY_TO_TELL: "Không có ai cần gửi.",
    Flaw.UNCHANGED: "Nội dung không khác bản đã gửi.",
    Flaw.NOTHING_WAITS: "Không có nội dung đính chính nào đang chờ.",
}

# How the ledger's reasons are told, the first that stands in one counts.
FAILURES = (
    ("given up by the office", "Văn phòng hủy gửi"),
    ("held back by the office", "đang tạm dừng"),
    ("too late", "quá thời gian có ích"),
    ("can't be changed", "mạng không cho sửa"),
    ("not found", "tin không còn trên mạng"),
)
