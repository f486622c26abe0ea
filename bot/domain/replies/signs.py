"""What a phrase in a reply can be a sign of."""

from dataclasses import dataclass
from enum import Enum, auto


class Sign(Enum):
    """One meaning that a phrase carries, before its neighbours are weighed."""

    __hash__ = object.__hash__  # an Enum hashes its name anew each time, and signs are looked up all the time

    # the end of a task
    DONE = auto()  # "xong"
    MAYBE_DONE = auto()  # "coi như xong", "đã nộp": finished if nothing else was asked
    ALREADY = auto()  # "đã", "rồi": it has happened
    # what keeps "xong" from being a whole end
    NOT = auto()
    NEARLY = auto()
    PART = auto()  # "phần 1", "bước", "dự thảo"
    LEFT = auto()  # "còn", "thiếu mỗi"
    NONE_LEFT = auto()  # "không còn hộ nào chưa": denies a remainder, a wait or a denial
    AWAITING = auto()  # own work over, a signature or approval to come
    DOING = auto()
    AIM = auto()  # "phấn đấu", "để", "cần": a goal or a duty, not a fact
    UNREAL = auto()  # "tưởng", "lẽ ra", "nghe nói"
    WHEN = auto()  # "nếu", "khi nào", "bao giờ ... thì"
    OTHERS = auto()  # somebody else's work
    MOCK = auto()  # "đâu mà xong": said to deny
    NAY = auto()  # "gì đâu", "chi mô": closes a clause that says the contrary of its verb
    ASIDE = auto()  # "xong việc nhà", "họp xong": another thing ended
    SIDE = auto()  # "ảnh", "bản giấy": what may follow a finished task
    BODY = auto()  # a body or person the clause may be about: "công an", "anh"
    STEP = auto()  # "họp", "đọc": an activity that is only a step of a task
    RECORD = auto()  # "quên báo", "hệ thống vẫn báo nợ": of the program's record, not of the task
    JEST = auto()  # "đùa thôi", "khoan đã": takes back what the message says
    WHICH = auto()  # "cái kia": a task, but which one
    REST = auto()  # "còn lại", "các việc khác": tasks not named
    # time
    WILL = auto()  # the future with no day
    LATER = auto()  # a day to come
    TODAY = auto()
    NOW = auto()  # "giờ", "cuối cùng": the clause tells how things stand
    TURN = auto()  # "hóa ra", "nay đã": from here on the message tells how things stand
    PAST = auto()
    # obstacles
    OBSTACLE = auto()
    LACK = auto()  # "thiếu", "chưa có", "chờ": an obstacle when a means follows
    MEANS = auto()  # money, guidance, people, land
    CONSENT = auto()  # "đồng thuận", "hợp tác": an obstacle when denied
    THIRD = auto()  # people and bodies whose "không" stops the work: dân, sở, nhà thầu
    CLEARED = auto()  # "hết vướng", "đã tháo gỡ"
    ALTHOUGH = auto()
    # speech acts
    EXTEND = auto()
    PLEA = auto()  # "xin", "cho em": asks for more time when a day to come follows
    ASK = auto()  # wh-words and question frames
    ASK_END = auto()  # "không", "chưa", "hả" that close a question
    PLEASE = auto()  # "được không": a request put as a question
    RULE = auto()  # "thế nào", "ở đâu", "có phải": asks how a thing is done
    NOT_OURS = auto()
    DELEGATE = auto()
    UNDO = auto()
    RECEIVED = auto()
    PROMISE = auto()
    GREETING = auto()
    # no work yet
    NOT_STARTED = auto()
    DO = auto()  # "làm", "bắt đầu": "chưa" before it is no work yet
    # shares and other words
    SHARE = auto()  # "một nửa"; the value stands in the table
    UNIT = auto()  # what is counted: xã, hộ, hồ sơ
    THEN = auto()  # "thì"
    BUT = auto()
    AND = auto()
    SAME = auto()  # "cũng vậy": what was said of the task before
    FILLER = auto()  # takes a phrase out of the other tables


@dataclass(frozen=True)
class Row:
    """Phrases with one meaning, an example of one of them, and the percent that a share means."""

    sign: Sign
    phrases: tuple[str, ...]
    example: str
    value: int | None = None
