"""The ways to word a deadline: a table of rules of the trade, each with an example and its pattern."""

import re
from dataclasses import dataclass

from bot.domain.reading.dates import DAY, MONTH, QUARTER
from bot.domain.reading.model import DeadlineKind

DONE = r"(?:(?:phải\s+|cần\s+)?(?:được\s+)?hoàn\s+(?:thành|tất)\s+(?:xong\s+)?)?"
HOUR = (
    r"(?:giờ\s+hành\s+chính\s+|\d{1,2}\s*(?:h|giờ)\s*(?:\d{2})?\s*(?:phút|')?\s*"
    r"(?:trưa|sáng|chiều|tối|đêm)?\s*,?\s*)(?:của\s+)?"
)
LATEST = r"(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào|đến|trong|hết|cuối|sau))*"
OF_WHAT = r"(?:\s+(?:cuối\s+cùng|cuối|chót|hoàn\s+thành|hoàn\s+tất|thực\s+hiện|xong|gửi|nộp|báo\s+cáo))*"
TERM = rf"(?:thời\s+(?:hạn|gian)|hạn|tiến\s+độ){OF_WHAT}\s*(?::|là|đến|trong|vào)?"
UNTIL = (
    r"(?:từ\s+nay\s+)?(?:cho\s+)?đến\s+(?:hết|cuối)|từ\s+nay\s+(?:cho\s+)?đến|hết|không\s+(?:được\s+)?(?:quá|muộn\s+hơn|chậm\s+hơn|để\s+quá)"
    r"|xong(?:\s+(?:vào|trong))?"
)
COMPLETE = r"hoàn\s+(?:thành|tất)(?:\s+(?:xong|vào|trong|cuối(?=\s+(?:tháng|quý|năm))))*"
ON = r"(?:ngay\s+)?trong(?:\s+(?:buổi\s+)?(?:sáng|chiều|ngày))?(?=\s+(?:ngày\s+)?\d)"
BY = rf"(?:{LATEST}|{UNTIL}|{TERM}|{COMPLETE}(?:\s+đến)?|{ON})"
IN = rf"(?:{LATEST}|{UNTIL}|{TERM}|{COMPLETE}|trong(?:\s+cuối)?)"
BEFORE = rf"(?:{LATEST}\s+|xong\s+)?trư[ớơ]c(?:\s+thời\s+(?:điểm|hạn))?"
ENDS_CLAUSE = r"(?=\s*(?:[.,;:)]|(?:và|cơ\s+bản|phải|hoàn\s+(?:thành|tất)|đạt|phấn\s+đấu)\b|$))"
OFTEN = r"(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý|năm|ngày)"
RHYTHM = rf"{OFTEN}|(?:\d+|một|ba|sáu)\s+tháng(?:\s+(?:một\s+lần|/\s*lần|/\s*\d+\s+lần))?"
REGULAR_WORK = (
    r"(?:báo\s+cáo|tổng\s+hợp|rà\s+soát|kiểm\s+tra|đánh\s+giá|gửi|sơ\s+kết|tổ\s+chức|giao\s+ban|họp)"
)
WRITTEN = "mười lăm|hai mươi|ba mươi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười".replace(" ", r"\s+")
NUMBER = rf"(?P<count>\d{{1,3}}|{WRITTEN})(?:\s*\([^)]{{1,20}}\))?"
LENGTH = (
    rf"(?:trong(?:\s+(?:vòng|thời\s+(?:hạn|gian)))?|{LATEST}|không\s+quá|sau|thời\s+hạn(?:\s+là)?)\s+{NUMBER}"
)
UNIT = r"(?P<unit>ngày\s+làm\s+việc|ngày|tuần|tháng|giờ)(?!\s+(?:đầu|cuối)\b)"
FROM = r"(?:\s*,?\s*(?:kể|tính)?\s*từ\s+(?P<anchor>[^.;,]{0,60}))"
THIS = r"(?P<this>này|nay)"
WEEKDAY = r"thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật"
# A day of which a copy has damaged a figure, or that has a short year: "11/12/202G", "3l/12/2026".
WHOLE_YEAR = r"(?:19|20)\d\d(?!\w)"
DAMAGED = (
    rf"(?:ngày\s*)?(?:(?!\d{{1,2}}\s*(?P<mark>[/.-])\s*\d{{1,2}}\s*(?P=mark)\s*{WHOLE_YEAR})(?=[a-z]?\d|\d?[a-z]/\d)"
    rf"[\da-z]{{1,2}}\s*(?P<sep>[/.-])\s*[\da-z]{{1,2}}\s*(?P=sep)\s*(?=\w?\d)[\da-z]{{2,5}}(?![\w/-])"
    rf"|[\da-z]{{1,2}}\s*tháng\s*[\da-z]{{1,2}}\s*,?\s*năm\s*(?!{WHOLE_YEAR})(?=\w?\d)[\da-z]{{2,5}}(?!\w))"
)
PART = r"(?P<part>đầu|giữa|cuối)"
NAMED_DAY = rf"(?:(?:{WEEKDAY})\s*[,(]?\s*)?"  # "trước | thứ Sáu, | ngày 20/11/2026"
YEAR_OF_PART = r"(?:\s+(?P<year>(?:19|20)\d\d))?(?!\d)"


@dataclass(frozen=True)
class Wording:
    """A way to word a deadline: its rule (R2 to R9, "" where it recurs), name, an example, and pattern."""

    rule: str
    name: str
    kind: DeadlineKind
    example: str
    pattern: re.Pattern[str]


def _wording(rule: str, name: str, kind: DeadlineKind, example: str, pattern: str) -> Wording:
    return Wording(rule, name, kind, example, re.compile(rf"(?<!\w)(?:{pattern})", re.IGNORECASE))


_DATE, _MONTH, _QUARTER = DeadlineKind.DATE, DeadlineKind.MONTH, DeadlineKind.QUARTER
_YEAR, _EVENT, _RECURRING = DeadlineKind.YEAR, DeadlineKind.EVENT, DeadlineKind.RECURRING

WORDINGS = (
    _wording(
        "",
        "recurring day",
        _RECURRING,
        "trước ngày 20 hằng tháng",
        rf"(?:trước|vào|{LATEST})\s+(?:{HOUR})?(?:{WEEKDAY})\s+{OFTEN}|(?:trước|vào|{LATEST})\s+(?:ngày\s+)?\d{{1,2}}(?:\s*(?:,|và)\s*(?:ngày\s+)?\d{{1,2}}){{0,3}}\s+(?:của\s+)?"
        rf"(?:{RHYTHM}|tháng\s+(?:đầu|cuối)\s+(?:của\s+)?(?:mỗi\s+)?quý(?!\s+(?:[IV]+|\d))|các\s+tháng)",
    ),
    _wording(
        "",
        "recurring month",
        _RECURRING,
        "trong tháng 12 hằng năm",
        rf"{DONE}(?:{BEFORE}|{LATEST}|trong|vào)\s+(?:ngày\s+\d{{1,2}}\s*(?:/|-|tháng)\s*|\d{{1,2}}\s*[/-]\s*)?(?:tháng\s*)?\d{{1,2}}"
        r"(?:\s*(?:và|,)\s*(?:ngày\s+)?\d{1,2}\s*[/-]\s*\d{1,2})?\s+(?:hằng|hàng|mỗi)\s+năm",
    ),
    _wording(
        "R2",
        "before hour",
        _DATE,
        "trước 17 giờ ngày 20/11/2026",
        rf"{DONE}{BEFORE}\s+{HOUR}{NAMED_DAY}{DAY}",
    ),
    _wording("R3", "before", _DATE, "hoàn thành trước ngày 20/5/2024", rf"{DONE}{BEFORE}\s+{NAMED_DAY}{DAY}"),
    _wording("R2", "by", _DATE, "chậm nhất ngày 30/4/2024", rf"{DONE}{BY}\s*(?:{HOUR})?{NAMED_DAY}{DAY}"),
    _wording(
        "R2",
        "until",
        _DATE,
        "đến ngày 31/12/2026 phải hoàn thành",
        rf"(?<!tính\s)(?:đến|tới)\s+{DAY}(?=\s*,?\s*(?:phải|cần|hoàn\s+(?:thành|tất)|xong|đạt|phấn\s+đấu))",
    ),
    _wording(
        "R2",
        "until then",
        _DATE,
        "thực hiện đến 31/12/2026",
        rf"(?<!tính\s)(?<!\d\s)(?<!dài\s)(?<!lực\s)(?<!hạn\s)đến\s+(?:{HOUR})?{DAY}(?=\s*(?:[.;]|$))",
    ),
    _wording(
        "",
        "damaged day",
        _DATE,
        "hoàn thành trước ngày 11/12/202G",
        rf"{DONE}(?:{BEFORE}|{BY})\s+(?:{HOUR})?{DAMAGED}",
    ),
    _wording("R3", "before month", _MONTH, "trước tháng 6/2026", rf"{DONE}{BEFORE}\s+{MONTH}"),
    _wording("R3", "before quarter", _QUARTER, "trước quý II/2027", rf"{DONE}{BEFORE}\s+{QUARTER}"),
    _wording(
        "R3", "before year", _YEAR, "trước năm 2027", rf"{DONE}{BEFORE}\s+năm\s+(?P<year>20\d\d){ENDS_CLAUSE}"
    ),
    _wording("R4", "month", _MONTH, "hoàn thành trong tháng 11/2023", rf"{DONE}{IN}\s*{MONTH}"),
    _wording(
        "R4",
        "month first",
        _MONTH,
        "Tháng 12/2026 phải hoàn thành",
        rf"(?<!trong\s){MONTH}(?=\s*,?\s*(?:phải\s+|cần\s+)?(?:hoàn\s+(?:thành|tất)|xong\b))",
    ),
    _wording(
        "R4",
        "middle of a month",
        _MONTH,
        "chậm nhất giữa tháng 12/2026",
        rf"{DONE}(?:{LATEST}|{COMPLETE}|{BEFORE}|xong|(?:cho\s+)?đến)\s+giữa\s+{MONTH}",
    ),
    _wording("R4", "quarter", _QUARTER, "trong quý II năm 2013", rf"{DONE}{IN}\s*{QUARTER}"),
    _wording(
        "R4", "year", _YEAR, "trong năm 2023", rf"{DONE}{IN}\s*năm\s*(?P<year>(?:19|20)\d\d){ENDS_CLAUSE}"
    ),
    _wording(
        "R4",
        "part of a year",
        _YEAR,
        "trong 6 tháng đầu năm 2027",
        rf"{DONE}{IN}\s*(?P<months>0?[369])\s+tháng\s+{PART}\s+năm{YEAR_OF_PART}",
    ),
    _wording(
        "R2",
        "until at the head",
        _DATE,
        "Đến 30/9/2026, Sở Y tế phải hoàn thành",
        rf"đến\s+(?:{HOUR})?{DAY}(?=\s*,[^.;]{{0,120}}\b(?:phải|hoàn\s+thành|hoàn\s+tất)\b)",
    ),
    _wording(
        "R4",
        "end of a year",
        _YEAR,
        "vào cuối năm 2026",
        rf"{DONE}(?:vào|đến|tới|trước|chậm\s+nhất)\s+cuối\s+năm\s+(?P<year>20\d\d){ENDS_CLAUSE}",
    ),
    _wording(
        "R4",
        "quarter at the head",
        _QUARTER,
        "Quý I/2027 hoàn thành",
        rf"{QUARTER}(?=\s*,?\s*(?:phải\s+|cần\s+)?hoàn\s+(?:thành|tất))",
    ),
    _wording(
        "R2",
        "term is",
        _DATE,
        "hạn cuối để nộp hồ sơ là ngày 10/01/2027",
        rf"(?:hạn\s+(?:cuối|chót)|thời\s+hạn)(?:\s+cùng)?\s+(?:để|của|đối\s+với)\s[^.;,\d]{{1,100}}?\s+là\s+(?:{HOUR})?{DAY}",
    ),
    _wording(
        "R3",
        "before day of this month",
        _DATE,
        "trước ngày 25 tháng này",
        rf"{DONE}{BEFORE}\s+(?:ngày\s+)?(?P<day>\d{{1,2}})\s+tháng\s+(?P<which>này|sau|tới)",
    ),
    _wording("R4", "this month", _MONTH, "xong trong tháng này", rf"{DONE}{IN}\s+tháng\s+{THIS}"),
    _wording("R4", "this quarter", _QUARTER, "xong trong quý này", rf"{DONE}{IN}\s+quý\s+{THIS}"),
    _wording("R4", "this year", _YEAR, "hoàn thành trong năm nay", rf"{DONE}{IN}\s+năm\s+{THIS}"),
    _wording(
        "R4",
        "this week",
        _DATE,
        "hạn cuối là thứ Sáu tuần này",
        rf"{DONE}(?:{IN}|{BEFORE}|vào|ngay\s+trong)\s+(?:ngày\s+)?(?:(?:{WEEKDAY})\s+)?"
        r"tuần\s+(?P<week>này|sau|tới|đầu|cuối|thứ\s+\w+)(?:\s+(?:của\s+)?tháng\s*\d{1,2})?",
    ),
    _wording(
        "R5",
        "length",
        _DATE,
        "trong thời hạn 10 ngày kể từ ngày ký",
        rf"{DONE}{LENGTH}\s+{UNIT}{FROM}?",
    ),
    _wording(
        "R7",
        "tet",
        _EVENT,
        "trước Tết Nguyên đán 2024",
        r"trước\s+(?:dịp\s+)?tết(?!\s+(?:trung|dương|độc|thiếu|trồng|đoan|hàn))(?:\s+nguyên\s+đán)?\b(?:[^.;,\d]{0,40}(?P<year>20\d\d))?",
    ),
    _wording(
        "R9",
        "event",
        _EVENT,
        "trước Đại hội",
        r"trước\s+(?:(?:dịp\s+)?tết\s+dương\s+lịch|khi|đại\s+hội|kỳ\s+họp|hội\s+nghị|mùa|phiên\s+họp|lễ|thềm|khai\s+giảng|năm\s+học|cuộc\s+họp|vụ)\b[^.;,()]{0,120}",
    ),
    _wording(
        "R9",
        "meeting",
        _EVENT,
        "báo cáo tại giao ban quý IV",
        r"(?:báo\s+cáo|trình)(?:\s+(?!tại\b)[^\s.;,()]+){0,8}\s+tại\s+(?:(?:cuộc|phiên|kỳ)\s+(?:họp\s+)?|hội\s+nghị\s+)?giao\s+ban\s+(?:quý|tháng|tuần|cuối|đầu)\b[^.;,()]{0,40}",
    ),
    _wording(
        "",
        "recurring",
        _RECURRING,
        "định kỳ hằng quý",
        rf"(?:báo\s+cáo\s+)?định\s+kỳ\s+(?:{RHYTHM})|(?:\d+|một|hai)\s+lần\s*/\s*(?:tuần|tháng|quý|năm)"
        r"|mỗi\s+(?:tuần|tháng|quý|năm)\s+(?:một|hai|\d+)\s+lần",
    ),
    _wording(
        "",
        "recurring start",
        _RECURRING,
        "yêu cầu hằng tháng, Bộ Y tế báo cáo",
        rf"báo\s+cáo\s+(?:kết\s+quả\s+)?(?:{OFTEN})|(?<=yêu\scầu\s)(?:{RHYTHM})|(?:hằng|hàng)\s+(?:tuần|tháng|quý|năm)(?=\s*,?\s*(?:{REGULAR_WORK}|vào\s+(?:ngày|{WEEKDAY})))",
    ),
)
AT_START = re.compile(rf"^\W*(?:{RHYTHM})\b(?!\s+(?:đầu|cuối))", re.IGNORECASE)

# What stands before words that look like a deadline and are none: "các hồ sơ | tiếp nhận | trước ngày D".
NOT_AFTER = re.compile(
    r"(?:từ\s+(?:ngày\s+)?\d[\d/.-]*|tiếp\s+nhận|phát\s+sinh|xảy\s+ra|diễn\s+ra|có\s+hiệu\s+lực|khai\s+mạc|tồn\s+tại|được\s+cấp|đã\s+có|kể\s+từ)\s*$",
    re.IGNORECASE,
)
# A length counted from one of these is counted from the day of issue: "kể từ | ngày ký".
FROM_ISSUE = re.compile(
    r"(?:ký|ban\s+hành|có\s+(?:thông\s+báo|văn\s+bản|kết\s+luận)|thông\s+báo\s+này|kết\s+luận|hôm\s+nay|^nay\b)",
    re.IGNORECASE,
)
# … and from one of these it can't be known, whatever else is said: "kể từ ngày | nhận được | Thông báo này".
FROM_RECEIPT = re.compile(
    r"nhận|được\s+(?:phê\s+duyệt|giao|cấp|chấp\s+thuận|bàn\s+giao)|hoàn\s+thành|có\s+kết\s+quả", re.IGNORECASE
)
