"""The Vietnamese words for the program's terms."""

from collections.abc import Sequence

from bot.domain.assignments import Holding, State, Timeliness
from bot.domain.people import Post, Role
from bot.domain.replies.model import Outcome

KINDS = {
    "TB": "Thông báo",
    "KL": "Kết luận",
    "CT": "Chỉ thị",
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "KH": "Kế hoạch",
    "CV": "Công văn",
    "HD": "Hướng dẫn",
}

ROLES = {
    Role.ADMIN: "quản trị của Văn phòng",
    Role.CHIEF: "Chánh Văn phòng",
    Role.CLERK: "văn thư của Văn phòng",
    Role.KEEPER: "quản trị người dùng của Văn phòng",
    Role.SPECIALIST: "chuyên viên theo dõi của Văn phòng",
    Role.LEADER: "Thường trực",
    Role.FOCAL: "đầu mối",
    Role.HEAD: "lãnh đạo đơn vị",
    Role.MEMBER: "cán bộ",
}

HOLDINGS = {Holding.LEAD: "chủ trì", Holding.COORDINATING: "phối hợp"}

STATES = {
    State.NEW: "mới giao",
    State.RECEIVED: "đã tiếp nhận",
    State.IN_PROGRESS: "đang thực hiện",
    State.BLOCKED: "đang vướng mắc",
    State.REPORTED: "đã báo cáo, chờ Văn phòng duyệt",
    State.ACCEPTED: "hoàn thành",
    State.RETURNED: "trả lại, đề nghị thực hiện tiếp",
    State.WITHDRAWN: "đã thu hồi",
}

TIMELINESS = {
    Timeliness.DONE_IN_TIME: "hoàn thành đúng hạn",
    Timeliness.DONE_LATE: "hoàn thành quá hạn",
    Timeliness.IN_TIME: "trong hạn",
    Timeliness.DUE_SOON: "sắp đến hạn",
    Timeliness.OVERDUE: "quá hạn",
    Timeliness.NO_DEADLINE: "không thời hạn",
    Timeliness.PAUSED: "tạm dừng",
    Timeliness.WITHDRAWN: "đã thu hồi",
}

OUTCOMES = {
    Outcome.DONE: "đã hoàn thành",
    Outcome.PROGRESS: "đang thực hiện",
    Outcome.BLOCKED: "có vướng mắc",
    Outcome.ACK: "đã nhận",
    Outcome.EXTENSION_REQUEST: "xin gia hạn",
    Outcome.QUESTION: "có câu hỏi",
    Outcome.NOT_OURS: "báo không thuộc đơn vị",
    Outcome.NOT_STARTED: "chưa thực hiện",
    Outcome.UNDO: "rút lại",
    Outcome.UNCLEAR: "chưa rõ",
}

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def former(posts: Sequence[tuple[Post, str | None]]) -> str:
    """Name somebody whose name is forgotten by the post that they held."""
    if not posts:
        return "nguyên cán bộ"
    post, unit = posts[0]
    return f"nguyên {ROLES[post.role]}" + (f" {unit}" if unit else "")
