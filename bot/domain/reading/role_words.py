"""What a clause says of who acts: the values, and the words that show it."""

from dataclasses import dataclass
from enum import Enum

from bot.domain.reading.bodies import Body
from bot.domain.reading.phrases import Phrases

DO = Phrases("do")
# What was led by somebody: "Vụ việc | đã được | Công an tỉnh chủ trì".
DONE_BY = Phrases("đã được | đã do | đã giao")
ANSWERS, BELONGS = Phrases("trách nhiệm | nhiệm vụ"), Phrases("thuộc | thuộc về | là của")
TOPIC = Phrases(
    """
    hồ sơ | phương án | báo cáo | kế hoạch | chi phí | thủ tục | việc | công tác | nội dung | nhiệm vụ
    dự án | đề án | hạng mục | kinh phí | các nhiệm vụ | các dự án | các nội dung | các hồ sơ | các hạng mục
    các công việc | các phần việc
    """
)
DOES = Phrases(
    """
    chủ trì | thực hiện | đảm nhận | phụ trách | chịu trách nhiệm | trực tiếp thực hiện
    """
)
DESCRIBES = Phrases(
    """
    gồm | bao gồm | đạt | công phu | đã được | làm chủ đầu tư | với tổng | có tổng | đúng yêu cầu
    được đánh giá
    """
)
# Who heads a body that acts: "Tổ công tác | do | Sở A | làm Tổ trưởng | kiểm tra".
OWNER = Phrases("do")
HEADS_IT = Phrases(
    "chủ trì | làm tổ trưởng | làm trưởng đoàn | làm trưởng ban | làm chủ tịch | đứng đầu | phụ trách"
)
LEADS_MARK = Phrases("( chủ trì ) | ( cơ quan chủ trì ) | ( đơn vị chủ trì ) | ( đầu mối )")
HELPS_MARK = Phrases("( phối hợp ) | ( cùng phối hợp )")
MEETING_WINDOW = 25
# A time between the subject and its verb: "Sở Y tế | trong tháng 5/2025 | trình …".
TIME_OPENS = Phrases(
    """
    trong tháng | trong quý | trong năm | trong tuần | trong ngày | trước ngày | trước tháng | trước | vào
    chậm nhất | muộn nhất | từ nay | từ nay đến | đến hết | đến ngày | đến cuối | ngay trong | ngay từ
    trong thời gian tới | trong thời gian từ nay | hết
    """
)
TIME_WORDS = {
    "ngày", "tháng", "quý", "năm", "tuần", "hết", "cuối", "đầu", "giữa", "này", "nay", "tới", "sau", "đến",
    "trong", "trước", "là", "vào", "nhất", "chậm", "i", "ii", "iii", "iv", "/", "-", ".", "giờ", "từ",
}  # fmt: skip
LONGEST_TIME = 12
# What shows that small-letter bodies after a comma act: "…, các sở | cần rà soát".
GO_ON = Phrases(
    """
    cần | phải | có trách nhiệm | chịu trách nhiệm | khẩn trương | chủ động | tập trung | tiếp tục | sớm
    """
)
# … and that those behind with a thing have to do it: "chưa gửi kế hoạch, | khẩn trương | gửi".
MUST_NOW = Phrases(
    ", khẩn trương | , phải | , cần | , có trách nhiệm | thì phải | phải khẩn trương | khẩn trương gửi"
)
ALSO = Phrases("cũng | luôn | còn | rất | đều | đồng thời | cũng đã | cũng rất")  # "Bí thư | cũng | bày tỏ"


class Duty(Enum):
    """What a clause says: a duty with its lead, one whose lead stands elsewhere, or none."""

    GIVEN = "given"
    IMPLIED = "implied"
    NONE = "none"
    REPORT = "report"


@dataclass(frozen=True)
class Roles:
    """The bodies of a clause by role. `several_asked`: a list was given a duty and none named to lead it."""

    duty: Duty
    leads: tuple[Body, ...] = ()
    coordinators: tuple[Body, ...] = ()
    several_asked: bool = False
    asked: bool = False  # an order named the leads
    leading: bool = False  # "chủ trì" follows them
    helping: bool = False  # they only help in the duty before: "…; Sở Y tế phối hợp"
