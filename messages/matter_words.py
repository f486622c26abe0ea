"""The Vietnamese words for what waits for the office, and for how the office decides it."""

from bot.domain.matters import Closing, Kind

# What waits for the office, as its messages are headed.
MATTERS = {
    Kind.REPORT: "ĐƠN VỊ BÁO HOÀN THÀNH",
    Kind.OBSTACLE: "VƯỚNG MẮC CỦA ĐƠN VỊ",
    Kind.EXTENSION: "ĐỀ NGHỊ GIA HẠN",
    Kind.QUESTION: "ĐƠN VỊ HỎI",
    Kind.NOT_OURS: "ĐƠN VỊ BÁO KHÔNG ĐÚNG NHIỆM VỤ",
    Kind.WRITING: "ĐỀ NGHỊ NHẮC BẰNG VĂN BẢN",
    Kind.MEETING: "ĐƯA VÀO GIAO BAN",
    Kind.PAUSE: "NHIỆM VỤ TẠM DỪNG",
}

# The same within a line.
WAITING = {
    Kind.REPORT: "báo hoàn thành",
    Kind.OBSTACLE: "vướng mắc",
    Kind.EXTENSION: "xin gia hạn",
    Kind.QUESTION: "câu hỏi",
    Kind.NOT_OURS: "báo không thuộc đơn vị",
    Kind.WRITING: "nhắc bằng văn bản",
    Kind.MEETING: "đưa vào giao ban",
    Kind.PAUSE: "tạm dừng",
}

# What the office can do with each in one press: label, the words it stands for, whether it is the chief's.
DECISIONS = {
    Kind.REPORT: (("Chấp nhận", "chấp nhận", True), ("Trả lại", "trả lại", False)),
    Kind.OBSTACLE: (("Đã tháo gỡ", "đã tháo gỡ", False),),
    Kind.EXTENSION: (
        ("Đồng ý", "đồng ý", True),
        ("Không đồng ý", "không đồng ý", True),
        ("Ngày khác", "gia hạn đến", True),
    ),
    Kind.QUESTION: (("Trả lời", "trả lời", False),),
    Kind.WRITING: (("Đã nhắc bằng văn bản", "đã nhắc", False), ("Bỏ qua", "bỏ qua", False)),
    Kind.MEETING: (("Đã nêu tại giao ban", "đã nêu", False), ("Bỏ qua", "bỏ qua", False)),
    Kind.PAUSE: (("Cho tiếp tục", "tiếp tục", True),),
    Kind.NOT_OURS: (("Giao đơn vị khác", "giao", True), ("Vẫn là đơn vị này", "giữ nguyên", True)),
}

# How a matter was settled.
SETTLED = {
    Closing.ACCEPTED: "chấp nhận báo cáo, nhiệm vụ hoàn thành",
    Closing.RETURNED: "trả lại báo cáo",
    Closing.CLEARED: "vướng mắc đã được tháo gỡ",
    Closing.GRANTED: "đồng ý gia hạn đến {due}",
    Closing.CHANGED: "gia hạn đến {due}",
    Closing.REFUSED: "không gia hạn, thời hạn giữ nguyên",
    Closing.ANSWERED: "trả lời",
    Closing.REASSIGNED: "chuyển nhiệm vụ cho {to}",
    Closing.STAYS: "nhiệm vụ vẫn thuộc đơn vị",
    Closing.WRITTEN: "đã nhắc bằng văn bản",
    Closing.DISCUSSED: "đã nêu tại giao ban",
    Closing.DROPPED: "bỏ qua, không cần nữa",
    Closing.RESUMED: "cho tiếp tục thực hiện",
    Closing.MOVED_ON: "đơn vị đã báo tiếp",
    Closing.REPLACED: "đơn vị đã báo khác",
    Closing.TAKEN_BACK: "đơn vị đã rút lại",
    Closing.WITH_LEAD: "khép lại cùng báo cáo của đơn vị chủ trì",
    Closing.WITH_TASK: "khép lại cùng nhiệm vụ",
}

# How a unit is told of it.
DECIDED = {
    Closing.ACCEPTED: "BÁO CÁO ĐƯỢC CHẤP NHẬN",
    Closing.RETURNED: "BÁO CÁO ĐƯỢC TRẢ LẠI",
    Closing.CLEARED: "VƯỚNG MẮC ĐÃ THÁO GỠ",
    Closing.GRANTED: "ĐỒNG Ý GIA HẠN",
    Closing.CHANGED: "GIA HẠN",
    Closing.REFUSED: "KHÔNG GIA HẠN",
    Closing.ANSWERED: "VĂN PHÒNG TRẢ LỜI",
    Closing.REASSIGNED: "NHIỆM VỤ ĐÃ CHUYỂN ĐƠN VỊ KHÁC",
    Closing.STAYS: "NHIỆM VỤ VẪN THUỘC ĐƠN VỊ",
    Closing.WRITTEN: "VĂN PHÒNG ĐÃ NHẮC BẰNG VĂN BẢN",
    Closing.DISCUSSED: "ĐÃ NÊU TẠI GIAO BAN",
    Closing.RESUMED: "NHIỆM VỤ TIẾP TỤC THỰC HIỆN",
}

# What a decision asks for when it is given without.
ASKS_DECISION = {
    "no_reason": "Vì sao trả lại? Đề nghị đồng chí gõ lý do, ví dụ: thiếu số liệu.",
    "no_day": "Gia hạn đến ngày nào? Ví dụ: 20/12/2026.",
    "no_unit": "Giao cho đơn vị nào? Đề nghị đồng chí gõ tên, tên viết tắt hoặc mã một đơn vị.",
    "unknown_unit": "Danh bạ không có đơn vị này. Đề nghị đồng chí gõ lại hoặc chọn một đơn vị.",
    "no_answer": "Đề nghị đồng chí gõ câu trả lời.",
}

# Why nothing is decided.
NOT_DECIDED = {
    "unknown": "Không tìm thấy việc chờ này.",
    "settled": "Việc này đã được xử lý",
    "no_right": "Việc này chỉ Chánh Văn phòng được quyết định.",
    "unfit": "Cách trả lời này không dùng cho việc đang chờ.",
    "past_day": "Ngày đồng chí ghi đã qua.",
    "not_ahead": "Ngày đồng chí ghi phải sau hôm nay.",
    "unclear_day": "Chưa rõ ngày nào; đề nghị đồng chí ghi đủ ngày, tháng, năm, ví dụ: đến 15/01/2027.",
    "unknown_unit": "Danh bạ không có đơn vị này.",
    "other_unit": "Nhiệm vụ này không phải của đơn vị đồng chí ghi.",
    "same_unit": "Nhiệm vụ đang thuộc chính đơn vị này.",
    "nothing": "Chưa rõ đồng chí nói về việc nào.",
}


def settled(closing: Closing, due: str, to: str) -> str:
    """Say how a matter was settled, with the new deadline and the unit that got the task, "" where none."""
    says = SETTLED[closing].format(due=due, to=to)
    return f"{says}, thời hạn mới {due}" if due and closing is Closing.RESUMED else says
