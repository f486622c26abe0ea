"""What stands around a deadline: what shows that it is none, and from which day a length is counted."""

import re

# What stands before words that look like a deadline and are none: "các hồ sơ | tiếp nhận | trước ngày D".
NOT_AFTER = re.compile(
    r"(?:từ\s+(?:ngày\s+)?\d[\d/.-]*|tiếp\s+nhận|phát\s+sinh|xảy\s+ra|diễn\s+ra|có\s+hiệu\s+lực|khai\s+mạc|tồn\s+tại|được\s+cấp|đã\s+có|kể\s+từ)\s*$",
    re.IGNORECASE,
)
# … and before a year of things that are: "hợp đồng | đã ký | trước năm 2015".
OF_OLD = re.compile(r"\bđã(?:\s+[^\W\d]+){1,3}\s*$", re.IGNORECASE)
# What follows a day up to which figures are told: "đến hết tháng 7/2026 | cả nước mới giải ngân được 34%".
STATE = re.compile(
    r"\s*,?(?:\s+[^\W\d]+){0,5}?\s+(?:mới|đã)(?:\s+(?!phải\b|cần\b|năm\b|tháng\b)[^\W\d]+){0,4}?"
    r"\s+(?:được|đạt|có)\s+(?:[^\W\d]+\s+)?\d",
    re.IGNORECASE,
)
# … and what makes a period the time of an occasion: "thăm hỏi | nhân các ngày lễ | trong năm 2026".
OCCASION = re.compile(r"\bnhân\s+(?:dịp|các|những|ngày|kỷ|lễ)\b[^.;,]{0,60}$", re.IGNORECASE)
# A length counted from one of these is counted from the day of issue: "kể từ | ngày ký".
FROM_ISSUE = re.compile(
    r"(?:ký|ban\s+hành|có\s+(?:thông\s+báo|văn\s+bản|kết\s+luận)|thông\s+báo\s+này|kết\s+luận|hôm\s+nay|^nay\b)",
    re.IGNORECASE,
)
# … and from one of these it can't be known, whatever else is said: "kể từ ngày | nhận được | Thông báo này".
FROM_RECEIPT = re.compile(
    r"nhận|(?:đề\s+án|kế\s+hoạch|quy\s+chế|quyết\s+định|nghị\s+quyết|nghị\s+định|chương\s+trình|hợp\s+đồng|biên\s+bản)"
    r"(?!\s+này)|được\s+(?:phê\s+duyệt|giao|cấp|chấp\s+thuận|bàn\s+giao)|hoàn\s+thành|có\s+kết\s+quả",
    re.IGNORECASE,
)
