"""Matters of which only a pointer may be pushed: who serves where, discipline, defence and the like."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field

from bot.domain.reading.phrases import Phrases
from bot.domain.reading.text import composed
from bot.domain.reading.tokens import Token, tokens

# Who such a matter is about: "điều động | đồng chí Y"; "bà con" are the people of a place.
WHOM = Phrases(
    """
    đồng chí | đ/c | cán bộ | công chức | viên chức | đảng viên | cấp uỷ | cấp uỷ viên | uỷ viên
    tổ chức đảng | bí thư | phó bí thư | chủ tịch | phó chủ tịch | trưởng ban | phó trưởng ban
    trưởng phòng | phó trưởng phòng | giám đốc | phó giám đốc | người đứng đầu | lãnh đạo | ông | bà
    chức danh | chức vụ
    """
)
NOBODY = Phrases("bà con | ông bà")
MOST_ACTS = 30  # of a list: one that goes on is found from a later act of it
# Between the act and the person: "kỷ luật | đối với 02 | đồng chí".
BETWEEN = Phrases("đối với | một số | các | những")
# Between two acts on one person: "luân chuyển, | bố trí | cán bộ".
ALSO_ACTS = Phrases("bố trí | sử dụng | sắp xếp | xếp loại | phân loại | bồi dưỡng | bổ sung | đào tạo")


@dataclass(frozen=True)
class Subject:
    """A subject: phrases that always are of it, and acts that are when done to a person."""

    name: str
    example: str
    phrases: Phrases = field(repr=False, compare=False)
    acts: Phrases = field(default_factory=Phrases, repr=False, compare=False)
    not_of_it: Phrases = field(default_factory=Phrases, repr=False, compare=False)


SUBJECTS = (
    Subject(
        "personnel",
        "điều động, bố trí đồng chí Y",
        Phrases(
            """
            nhân sự | biên chế | bổ nhiệm | bổ nhiệm lại | miễn nhiệm | bãi nhiệm | đề bạt | giáng chức
            thôi chức vụ | thôi chức | thôi giữ chức | thôi giữ chức vụ | thôi nhiệm vụ | thôi tham gia
            thôi việc | từ chức | nghỉ hưu trước tuổi | nghỉ công tác | giữ chức vụ | giữ chức
            giới thiệu ứng cử | giới thiệu bầu | bầu bổ sung | chỉ định bổ sung | chuẩn y
            phê chuẩn kết quả bầu | lấy phiếu tín nhiệm | phiếu tín nhiệm | lý lịch
            """
        ),
        acts=Phrases(
            """
            điều động | luân chuyển | biệt phái | tiếp nhận | tuyển dụng | sắp xếp | giới thiệu
            đánh giá | thay thế | thay | nâng lương | nâng ngạch | chỉ định | bầu | quản lý
            """
        ),
    ),
    Subject(
        "discipline",
        "kỷ luật đồng chí Y",
        Phrases(
            """
            khai trừ | khiển trách | cách chức | kỷ luật đảng | thi hành kỷ luật | xử lý kỷ luật
            xem xét kỷ luật | hình thức kỷ luật | quyết định kỷ luật | hội đồng kỷ luật | vi phạm kỷ luật
            xoá tên | đưa ra khỏi đảng | hạ bậc lương | buộc thôi việc | đình chỉ công tác
            đình chỉ chức vụ | đình chỉ sinh hoạt | kiểm điểm tập thể | kiểm điểm cá nhân
            kiểm điểm trách nhiệm | đảng viên vi phạm | cán bộ vi phạm | công chức vi phạm
            """
        ),
        acts=Phrases("kỷ luật | cảnh cáo | kiểm điểm | xử lý | đình chỉ | tạm đình chỉ | xem xét"),
    ),
    Subject(
        "denunciation",
        "giải quyết đơn tố cáo",
        Phrases("tố cáo | đơn nặc danh | đơn mạo danh | đơn thư nặc danh | đơn giấu tên"),
    ),
    Subject(
        "inspection",
        "kiểm tra khi có dấu hiệu vi phạm",
        Phrases(
            """
            dấu hiệu vi phạm | kiểm tra, giám sát của đảng | thanh tra, kiểm tra đảng viên
            chương trình kiểm tra, giám sát | kế hoạch kiểm tra, giám sát | kết luận kiểm tra
            kết luận thanh tra | xác minh tài sản | kê khai tài sản
            """
        ),
        acts=Phrases("kiểm tra | giám sát | thanh tra | xác minh | thẩm tra"),
    ),
    Subject(
        "cadre planning",
        "rà soát quy hoạch cán bộ",
        Phrases(
            """
            công tác cán bộ | công tác tổ chức cán bộ | công tác tổ chức, cán bộ | quy hoạch nhân sự
            quy hoạch ban chấp hành | quy hoạch ban thường vụ | nguồn cán bộ | tiêu chuẩn chính trị
            """
        ),
        acts=Phrases("quy hoạch"),
    ),
    Subject(
        "defence and security",
        "bố trí lực lượng quốc phòng",
        Phrases(
            """
            quốc phòng | quốc phòng - an ninh | quốc phòng, an ninh | quốc phòng và an ninh
            an ninh quốc gia | an ninh chính trị | an ninh chính trị nội bộ | an ninh nhân dân
            bảo vệ chính trị nội bộ | bí mật nhà nước | cơ yếu | mật mã | tác chiến | khu vực phòng thủ
            diễn tập | nghĩa vụ quân sự | tuyển quân | giao quân | nhập ngũ | dự bị động viên
            lực lượng dự bị động viên | dân quân | dân quân tự vệ | sẵn sàng chiến đấu
            đối tượng chính trị | phản động | thế lực thù địch | khủng bố | gián điệp | bạo loạn
            biểu tình
            """
        ),
        not_of_it=Phrases("bộ quốc phòng | bộ trưởng bộ quốc phòng"),
    ),
)
# A topic that makes every duty under it restricted: "Về | công tác tổ chức, cán bộ |: …".
TOPICS = Phrases("công tác tổ chức, cán bộ | công tác cán bộ | công tác tổ chức cán bộ | công tác nhân sự")


def restricted(text: str, *, subjects: Iterable[Subject] = SUBJECTS) -> bool:
    """Return whether a text, a title or a duty, is of a matter that must not be told by chat.

    >>> restricted("Kết luận về việc thi hành kỷ luật đồng chí A"), restricted("kỷ luật, kỷ cương")
    (True, False)
    """
    return touches(tokens(composed(text)), subjects)


def touches(words: Sequence[Token], subjects: Iterable[Subject] = SUBJECTS) -> bool:
    """Return whether words touch one of the subjects."""
    keys = {word.key for word in words}
    return any(_may_be_of(subject, keys) and _is_of(subject, words) for subject in subjects)


def is_topic(words: Sequence[Token]) -> bool:
    """Return whether words name a topic that makes everything beside it restricted."""
    return any(TOPICS.at(words, index) for index in range(len(words)))


def _may_be_of(subject: Subject, keys: Set[str]) -> bool:
    return subject.phrases.may_stand_in(keys) or subject.acts.may_stand_in(keys)


def _is_of(subject: Subject, words: Sequence[Token]) -> bool:
    index = 0
    while index < len(words):
        passed_over = subject.not_of_it.at(words, index)
        if not passed_over and (subject.phrases.at(words, index) or _done_to_somebody(subject, words, index)):
            return True
        index += passed_over or 1
    return False


def _done_to_somebody(subject: Subject, words: Sequence[Token], index: int) -> bool:
    """Whether an act at `index`, alone or in a list of acts, is done to a person."""
    taken = subject.acts.at(words, index)
    if not taken:
        return False
    end = index + taken
    for _ in range(MOST_ACTS):
        step = _joined_act(subject, words, end)
        if not step:
            break
        end += step
    while step := BETWEEN.at(words, end) or _number(words, end):
        end += step
    return bool(WHOM.at(words, end)) and not NOBODY.at(words, end)


def _joined_act(subject: Subject, words: Sequence[Token], index: int) -> int:
    """Return the tokens of ", bố trí" after an act."""
    if index >= len(words) or words[index].key not in {",", "và"}:
        return 0
    act = subject.acts.at(words, index + 1) or ALSO_ACTS.at(words, index + 1)
    return act + 1 if act else 0


def _number(words: Sequence[Token], index: int) -> int:
    return int(index < len(words) and words[index].key.isdigit())
