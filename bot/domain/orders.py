"""The grammar of announcing: what is typed of an announcement becomes an Order, with marks or without."""

import re
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import normalize

from bot.domain.letters import flat


class Verb(StrEnum):
    """What is done with an announcement."""

    NEW = "new"
    LIST = "list"
    SHOW = "show"
    TEXT = "text"
    AUDIENCE = "audience"
    ANSWERS = "answers"
    ACK_BY = "ack_by"
    SEND = "send"
    SEND_AT = "send_at"
    SEND_IN_HOURS = "send_in_hours"
    APPROVE = "approve"
    DROP = "drop"
    PAUSE = "pause"
    GO_ON = "go_on"
    CANCEL = "cancel"
    NUDGE = "nudge"
    RESEND = "resend"
    CORRECT = "correct"
    CORRECT_NOW = "correct_now"
    RECALL = "recall"
    MISSING = "missing"
    ACKNOWLEDGE = "acknowledge"
    CHOOSE = "choose"


OF_RECIPIENTS = frozenset({Verb.ACKNOWLEDGE, Verb.CHOOSE})


@dataclass(frozen=True)
class Order:
    """What is wanted of which announcement (None: the one in sight), with which words.

    `version` is the draft that its author saw; `again`: known to be a repeat, or to be confirmed.
    """

    verb: Verb
    words: str = ""
    announcement_id: int | None = None
    version: int | None = None
    again: bool = False


@dataclass(frozen=True)
class Form:
    """A way to type an order: an example, and the pattern of its words without marks."""

    verb: Verb
    example: str
    pattern: re.Pattern[str]


SAID = r"\s*(?:[:,-]\s*|\s)\s*(?P<words>.+)"


LACKING = r"chua (?:nhan|xac nhan|tra loi)"
AGAIN = r"(?P<again>van )?"
SURELY = r"(?P<again>chac chan )?"
SPOKEN: tuple[tuple[Verb, str, str], ...] = (
    (Verb.ACKNOWLEDGE, "đã nhận", r"(?:da|toi da) (?:nhan|ro|doc|nam)(?: duoc)?(?: thong bao)?"),
    (Verb.CHOOSE, "chọn 2", r"(?:chon|tra loi)\s*:?\s*(?P<words>\d)"),
    (Verb.TEXT, "nội dung: Họp lúc 8 giờ", rf"noi dung{SAID}"),
    (Verb.AUDIENCE, "gửi cho: các ban", rf"(?:gui (?:cho|toi|den)|noi nhan|nguoi nhan){SAID}"),
    (Verb.ANSWERS, "lựa chọn: Dự họp; Vắng", rf"(?:lua chon|cau tra loi|hoi y kien){SAID}"),
    (Verb.ACK_BY, "hạn đã nhận: 17 giờ 20/11", rf"(?:han (?:xac nhan|da nhan)|xac nhan truoc){SAID}"),
    (Verb.SEND, "vẫn gửi ngay", rf"{AGAIN}gui(?: ngay| luon)?"),
    (Verb.SEND_IN_HOURS, "gửi giờ hành chính", rf"{AGAIN}gui (?:vao |trong )?gio hanh chinh"),
    (
        Verb.SEND_AT,
        "gửi lúc 14 giờ 20/11",
        rf"{AGAIN}(?:gui (?:luc|vao)|hen(?: gio| luc)?)\s*:?\s*(?P<words>.+)",
    ),
    (Verb.APPROVE, "duyệt", r"(?:duyet|dong y gui)"),
    (Verb.DROP, "bỏ", r"(?:bo|xoa)(?: thong bao| du thao)?"),
    (Verb.PAUSE, "tạm dừng", r"(?:tam dung|dung|dung lai|ngung)(?: gui)?"),
    (Verb.GO_ON, "gửi tiếp", r"(?:gui tiep|tiep tuc(?: gui)?)"),
    (Verb.CANCEL, "hủy gửi", rf"{SURELY}(?:huy gui|thoi gui|huy)"),
    (Verb.NUDGE, "nhắc người chưa nhận", rf"nhac(?: lai)?(?: nguoi| nhung nguoi| don vi)?(?: {LACKING})?"),
    (Verb.RESEND, "gửi lại", r"gui lai(?: (?:cho )?(?:nguoi|nhung nguoi) (?:chua|khong) nhan duoc)?"),
    (Verb.MISSING, "ai chưa nhận", rf"(?:ai|nhung ai|danh sach) {LACKING}\??"),
    (Verb.CORRECT, "đính chính: Họp lúc 9 giờ", rf"dinh chinh{SAID}"),
    (Verb.CORRECT_NOW, "chắc chắn đính chính", r"(?:chac chan|duyet) dinh chinh"),
    (Verb.RECALL, "thu hồi", rf"{SURELY}thu hoi"),
    (Verb.SHOW, "tình hình", r"(?:tinh hinh|ket qua|xem|xem truoc)"),
)
FORMS = tuple(Form(verb, example, re.compile(pattern, re.DOTALL)) for verb, example, pattern in SPOKEN)
NAMED = re.compile(
    r"thong bao(?: chung)?(?: so)? (?P<id>\d{1,9})(?: ban (?P<version>\d{1,9}))?(?:\s*[:,]\s*|\s+|$)"
)
NEW = re.compile(
    r"(?:/thongbao(?:@\w+)?|(?:soan |gui )?thong bao chung)"
    r"(?:\s+(?:cho|toi|den|gui)\s+(?P<audience>[^:\n]{1,300}?)(?=\s*(?::|\n|$)))?(?:\s*:\s*|\s+|$)(?P<words>.*)",
    re.DOTALL,
)
LIST = re.compile(r"(?:danh sach |cac |xem )thong bao(?: chung)?(?: da gui)?")


def order_in(text: str) -> Order | None:
    """Return the order that a text is by itself, None when it is none.

    >>> order_in("thông báo 12 bản 3: gửi lúc 14 giờ 20/11")
    Order(verb=<Verb.SEND_AT: 'send_at'>, words='14 giờ 20/11', announcement_id=12, version=3, again=False)
    >>> order_in("thong bao 12: da nhan").verb
    <Verb.ACKNOWLEDGE: 'acknowledge'>
    >>> order_in("thông báo 45-TB/ĐU mục 2 xong") is None
    True
    """
    written = normalize("NFC", text).strip()
    plain = flat(written)
    if LIST.fullmatch(plain.rstrip(" .?")):
        return Order(Verb.LIST)
    named = NAMED.match(plain)
    if named is None:
        return None
    about = int(named["id"]), int(named["version"]) if named["version"] else None
    if named.end() == len(plain):
        return Order(Verb.SHOW, "", *about)
    rest = bare_order_in(written[named.end() :])
    return Order(rest.verb, rest.words, *about, rest.again) if rest else None


def bare_order_in(text: str) -> Order | None:
    """Return the order that a text is once it is known which announcement it is about.

    >>> bare_order_in("tạm dừng").verb, bare_order_in("xong") is None
    (<Verb.PAUSE: 'pause'>, True)
    """
    written = normalize("NFC", text).strip()
    plain = flat(written)
    for form in FORMS:
        match = form.pattern.fullmatch(plain) or form.pattern.fullmatch(plain.rstrip(" .!"))
        if match:
            given = match.groupdict()
            words = written[slice(*match.span("words"))].strip() if given.get("words") else ""
            return Order(form.verb, words, again=bool(given.get("again")))
    return None


def opening_in(text: str) -> tuple[str, str] | None:
    """Return (audience, words) of a text that begins an announcement, either may be ""; None of any other.

    >>> opening_in("thông báo chung cho các ban: Họp lúc 8 giờ")
    ('các ban', 'Họp lúc 8 giờ')
    >>> opening_in("/thongbao")
    ('', '')
    >>> opening_in("thông báo chung tới mọi người")
    ('mọi người', '')
    """
    written = normalize("NFC", text).strip()
    match = NEW.fullmatch(flat(written))
    if match is None or (NAMED.match(flat(written)) and not written.startswith("/")):
        return None
    audience = written[slice(*match.span("audience"))].strip() if match["audience"] else ""
    words = written[slice(*match.span("words"))].strip()
    return audience, words
