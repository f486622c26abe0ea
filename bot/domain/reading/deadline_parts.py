"""The parts that the wordings of deadlines are made of, as patterns."""

DONE = r"(?:(?:phải\s+|cần\s+)?(?:được\s+)?hoàn\s+(?:thành|tất)\s+(?:xong\s+)?)?"
HOUR = (
    r"(?:giờ\s+hành\s+chính\s+|\d{1,2}\s*(?:h|giờ)\s*(?:\d{2})?\s*(?:phút|')?\s*"
    r"(?:trưa|sáng|chiều|tối|đêm)?\s*,?\s*)(?:của\s+)?"
)
LATEST = r"(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào|đến|trong|hết|cuối|sau))*"
OF_WHAT = r"(?:\s+(?:cuối\s+cùng|cuối|chót|hoàn\s+thành|hoàn\s+tất|thực\s+hiện|xong|gửi|nộp|báo\s+cáo))*"
# A contract's or a permit's own end: "hợp đồng thuê đất | hết | hạn vào ngày 30/9/2026".
NOT_RUN_OUT = (
    r"(?:(?<!hết\s)(?<!đáo\s)(?<!quá\s)|(?=(?:thời\s+)?hạn\s+(?:nộp|gửi|trình|báo\s+cáo|hoàn\s+thành)))"
)
TERM = rf"{NOT_RUN_OUT}(?:thời\s+(?:hạn|gian)|hạn|tiến\s+độ){OF_WHAT}\s*(?::|là|đến|trong|vào)?"
UNTIL = (
    r"(?:từ\s+nay\s+)?(?:cho\s+)?đến\s+(?:hết|cuối)|từ\s+nay\s+(?:cho\s+)?đến|hết|không\s+(?:được\s+)?(?:quá|muộn\s+hơn|chậm\s+hơn|để\s+quá)"
    r"|xong(?:\s+(?:vào|trong))?"
)
COMPLETE = r"hoàn\s+(?:thành|tất)(?:\s+(?:xong|vào|trong|cuối(?=\s+(?:tháng|quý|năm))))*"
ON = r"(?:ngay\s+)?trong(?:\s+(?:buổi\s+)?(?:sáng|chiều|ngày))?(?=\s+(?:ngày\s+)?\d)"
BY = rf"(?:{LATEST}|{UNTIL}|{TERM}|{COMPLETE}(?:\s+đến)?|{ON})"
IN = rf"(?:{LATEST}|{UNTIL}|{TERM}|{COMPLETE}|trong(?:\s+cuối)?)"
BEFORE = rf"(?:{LATEST}\s+|xong\s+)?trư[ớơ]c(?:\s+thời\s+(?:điểm|hạn))?"
AT_END = r"(?:vào|đến|tới|trước|chậm\s+nhất|trong)\s+(?:dịp\s+)?cuối"
ENDS_CLAUSE = r"(?=\s*(?:[.,;:)]|(?:và|cơ\s+bản|phải|hoàn\s+(?:thành|tất)|đạt|phấn\s+đấu)\b|$))"
OFTEN = r"(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý|năm|ngày)"
# "15 ngày/lần", "10 ngày một lần"
COUNTED = r"\d{1,2}\s+(?:ngày|tuần)\s*(?:/\s*(?:01\s*|1\s*)?lần|(?:một|01|1)\s+lần)"
RHYTHM = rf"{OFTEN}|{COUNTED}|(?:\d+|một|ba|sáu)\s+tháng(?:\s+(?:một\s+lần|/\s*lần|/\s*\d+\s+lần))?"
REGULAR_WORK = (
    r"(?:báo\s+cáo|tổng\s+hợp|rà\s+soát|kiểm\s+tra|đánh\s+giá|gửi|sơ\s+kết|tổ\s+chức|giao\s+ban|họp)"
)
WRITTEN = "mười lăm|hai mươi|ba mươi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười".replace(" ", r"\s+")
NUMBER = rf"(?P<count>\d{{1,3}}|{WRITTEN})(?:\s*\([^)]{{1,20}}\))?"
LENGTH = (
    rf"(?:trong(?:\s+(?:vòng|thời\s+(?:hạn|gian)))?|{LATEST}|không\s+quá|sau|thời\s+hạn(?:\s+là)?)\s+{NUMBER}"
)
UNIT = r"(?P<unit>ngày\s+làm\s+việc|ngày|tuần|tháng|giờ)(?!\s+(?:đầu|cuối)\b)"
FROM = r"(?:\s*,?\s*(?:(?:kể|tính)?\s*từ|(?:kể\s+từ\s+)?sau(?=\s+(?:khi|ngày)\b))\s+(?P<anchor>[^.;,]{0,60}))"
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
