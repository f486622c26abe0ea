"""The Vietnamese words for the program's terms."""

from bot.domain.assignments import Holding, State, Timeliness
from bot.domain.people import Role
from bot.domain.reading.model import ProblemCode
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
    Role.SPECIALIST: "chuyên viên theo dõi của Văn phòng",
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

# What a draft asks the office to look at; {words} are the document's.
PROBLEMS = {
    ProblemCode.NO_NUMBER: "văn bản không có số",
    ProblemCode.NO_ISSUE_DATE: "văn bản không có ngày ban hành",
    ProblemCode.NO_TASK: "không tìm thấy nhiệm vụ nào",
    ProblemCode.NO_LEAD: "chưa rõ đơn vị chủ trì",
    ProblemCode.UNKNOWN_ORGANISATION: "“{words}” chưa có trong danh bạ",
    ProblemCode.CONFIRM_GROUP: "“{words}” gồm những đơn vị nào, cần xác nhận",
    ProblemCode.CHOOSE_ORGANISATIONS: "“{words}” là những đơn vị nào, cần chọn",
    ProblemCode.SUCCEEDED: "“{words}” đã kết thúc hoạt động, nhiệm vụ ghi cho đơn vị kế thừa",
    ProblemCode.SEVERAL_LEADS: "nhiều đơn vị cùng được giao ({words}), chưa rõ đơn vị chủ trì",
    ProblemCode.UNSURE_LEAD: "đơn vị chủ trì lấy theo đề mục ({words}), cần xác nhận",
    ProblemCode.UNKNOWN_DATE: "thời hạn “{words}” chưa tính được ngày",
    ProblemCode.SUGGESTED_DATE: "“{words}” không nêu ngày cụ thể, cần chọn thời hạn nếu có",
    ProblemCode.CONFLICTING_DATES: "văn bản nêu nhiều thời hạn ({words}), đang lấy ngày sớm nhất",
    ProblemCode.STAMPED: "“{words}” có thể là số, ngày đóng dấu của văn bản, cần xác nhận",
    ProblemCode.RESTRICTED: "nội dung hạn chế: chỉ gửi chỉ dẫn, không gửi nội dung",
}

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
