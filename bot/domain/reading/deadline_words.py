"""The ways to word a deadline: a table of rules of the trade, each with an example and its pattern."""

import re
from dataclasses import dataclass

from bot.domain.reading.dates import DAY, MONTH, QUARTER
from bot.domain.reading.deadline_parts import (
    AT_END,
    BEFORE,
    BY,
    COMPLETE,
    DAMAGED,
    DONE,
    ENDS_CLAUSE,
    FROM,
    HOUR,
    IN,
    LATEST,
    LENGTH,
    NAMED_DAY,
    OFTEN,
    PART,
    REGULAR_WORK,
    RHYTHM,
    THIS,
    UNIT,
    WEEKDAY,
    YEAR_OF_PART,
)
from bot.domain.reading.model import DeadlineKind


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
        rf"(?:trước|vào|{LATEST})\s+{HOUR}{OFTEN}|(?:(?:trước|vào|{LATEST})\s+)?(?:{HOUR})?(?:{WEEKDAY})\s+{OFTEN}|(?:trước|vào|{LATEST})\s+(?:ngày\s+)?\d{{1,2}}(?:\s*(?:,|và)\s*(?:ngày\s+)?\d{{1,2}}){{0,3}}\s+(?:của\s+)?"
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
        "R2",
        "until the end of a period",
        _DATE,
        "thời gian thực hiện từ 15/9/2026 đến hết 15/10/2026",
        rf"thời\s+gian(?:\s+(?:thực\s+hiện|triển\s+khai|hoàn\s+thành|tiến\s+hành))?\s*:?\s+từ\s+(?:ngày\s+)?"
        rf"\d{{1,2}}(?:\s*[/.-]\s*\d{{1,4}}){{0,2}}(?:\s+tháng\s+\d{{1,2}})?\s*(?:đến|-|–)\s*(?:hết\s+)?{DAY}",
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
        rf"{DONE}(?:{LATEST}|{COMPLETE}|{BEFORE}|xong|vào|(?:cho\s+)?đến)\s+giữa\s+{MONTH}",
    ),
    _wording(
        "R4",
        "half of a month",
        _MONTH,
        "trong nửa đầu tháng 12/2026",
        rf"{DONE}(?:{IN}|{BEFORE}|vào)\s+nửa\s+(?P<half>đầu|cuối|sau)\s+{MONTH}",
    ),
    _wording(
        "R4",
        "third of a month",
        _MONTH,
        "trong trung tuần tháng 12/2026",
        rf"{DONE}(?:{IN}|{BEFORE}|vào)\s+(?P<third>thượng|trung|hạ)\s+tuần\s+{MONTH}",
    ),
    _wording("R4", "end of a month", _MONTH, "vào cuối tháng 10/2026", rf"{DONE}{AT_END}\s+{MONTH}"),
    _wording("R4", "end of a quarter", _QUARTER, "vào cuối quý I/2027", rf"{DONE}{AT_END}\s+{QUARTER}"),
    _wording(
        "R2",
        "moved day",
        _DATE,
        "gia hạn từ ngày 30/9/2026 đến hết ngày 15/10/2026",
        rf"(?:gia\s+hạn|kéo\s+dài\s+thời\s+(?:gian|hạn)|lùi\s+thời\s+(?:gian|hạn)|điều\s+chỉnh\s+thời\s+(?:gian|hạn))[^.;]{{0,160}}?\b"
        rf"(?P<said>(?:đến|sang|thành)\s+(?:hết\s+)?{DAY})",
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
        rf"(?:hạn\s+(?:cuối|chót)|thời\s+hạn)(?:\s+cùng)?\s+(?:để|của|đối\s+với|nộp|gửi|trình)"
        rf"\s(?:[^.;,\d]|năm\s+20\d\d){{1,100}}?\s+là\s+(?:{HOUR})?{DAY}",
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
        rf"báo\s+cáo\s+(?:kết\s+quả\s+)?(?:{OFTEN})|(?<=yêu\scầu\s)(?:{RHYTHM})|(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý|năm)(?=\s*,?\s*(?:\([^)]{{1,40}}\)\s*)?(?:{REGULAR_WORK}|vào\s+(?:ngày|{WEEKDAY})))",
    ),
)
AT_START = re.compile(rf"^\W*(?:{RHYTHM})\b(?!\s+(?:đầu|cuối))", re.IGNORECASE)
