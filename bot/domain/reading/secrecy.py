"""What may not enter: marks of secrecy, of inside use, and drafts."""

import re
import unicodedata
from pathlib import PurePath

from bot.domain.reading.letters_alike import as_latin
from bot.domain.reading.model import Refusal
from bot.domain.reading.text import COLUMNS, composed

EDGE_LINES = 30  # a stamp or a mark of use stands at the head or the foot

# Accents decide: "MẬT" is a mark, "MAT" may be a scan's, "bí mật" and "Mặt trận" are words like others.
SECRET_LINE = re.compile(
    r"[\W_]*(?:T[\W_]*U[\W_]*Y[\W_]*Ệ[\W_]*T[\W_]*|T[\W_]*Ố[\W_]*I[\W_]*)?M[\W_]*Ậ[\W_]*T[\W_]*",
    re.IGNORECASE,
)
SECRET_DEGREE = re.compile(r"độ\s*mật\s*:", re.IGNORECASE)
# A mark on a line with other words, the longest way of spacing its letters allowed. Example: "HỎA TỐC - MẬT".
MARK = re.compile(r"(?<!\w)(?:T\s*U\s*Y\s*Ệ\s*T\s*|T\s*Ố\s*I\s*)?M\s*Ậ\s*T(?!\w)", re.IGNORECASE)
DAMAGED_MARK = re.compile(r"(?<!\w)(?:TUY[EÊ]T\s*|T[OÔ]I\s*)?M[AÂẠ]T(?!\w)")
# "mật" as a part of other words. Example: "BÍ MẬT NHÀ NƯỚC".
NO_MARK = re.compile(
    r"(?<!\w)(?:(?:bí|bảo|thân|cơ|thám)\s+mật|mật\s+(?:độ(?!\s+khẩn)|thiết|khẩu|mã|ong|vụ|danh|thư|nghị|ngữ|phục|gấu|mía))(?!\w)",
    re.IGNORECASE,
)
BROKEN_WORD = re.compile(r"(?<!\w)(bí|bảo)[^\S\n]*+\n\s*+(mật)(?!\w)", re.IGNORECASE)  # over two lines
# What stands beside a mark and shows it to be one, by what it tells, an example each.
MARKING_WORDS = (
    (r"h(?:ỏa|oả)\s+tốc|hoa\s+toc|(?:thượng\s+|thuong\s+)?kh(?:ẩ|a)n|hẹn\s+giờ", "HỎA TỐC - MẬT"),
    (r"(?:bản|ban)\s+(?:số|so)|(?:số|so)\s+(?:bản|ban)|bản\s+(?:gốc|sao|chính)", "MẬT (Bản số 01)"),
    (r"tài\s+liệu|tai\s+lieu|văn\s+bản|van\s+ban|công\s+văn|công\s+điện|hồ\s+sơ|tờ\s+trình", "TÀI LIỆU MẬT"),
    (r"thông\s+báo|kết\s+luận|báo\s+cáo|chỉ\s+thị|nghị\s+quyết|kế\s+hoạch|quyết\s+định", "BÁO CÁO MẬT"),
    (r"dấu|độ|mức\s+độ|loại|phân\s+loại|đóng", "Dấu mật: Tối mật"),
    (r"lưu\s+hành|nội\s+bộ|không\s+phổ\s+biến|không\s+sao\s+chụp", "MẬT - KHÔNG SAO CHỤP"),
    (r"(?:số\s*:?\s*)?\d+\s*[-/]\s*[A-ZĐ][\w.]*(?:[-/]\s*[A-ZĐ][\w.]*)*|số", "Số 45-TB/ĐU MẬT"),
    (r"\d+|[ABC]", "MẬT 01"),
)
MARKING = re.compile(
    r"(?:\W|_|(?<!\w)(?:" + "|".join(words for words, _ in MARKING_WORDS) + r")(?!\w))*+", re.IGNORECASE
)
SHORT_LINE = 80
LONGEST_MARK = 24
DAMAGED_LINE = re.compile(r"\W*(?:TUYET|TUYÊT|TOI|TÔI)?\s*M[AÂẠ]T\W*")
# What a recognition makes of a mark, its accents aside: "TUYỆT MẠT", "MẶT".
DAMAGED_LETTERS = re.compile(r"(?:TUYE{1,2}T|TO[IL1])?MAT")
CALLED = r"(?:(?:tài\s+liệu|văn\s+bản|bản|tài\s+liệu\s+mật)\s+)?"
INTERNAL_MARK = (
    r"(?:lưu\s+hành\s+nội\s+bộ|không\s+phổ\s+biến|xem\s+xong\s+trả\s+lại|(?:họp\s+)?xong\s+hội\s+nghị\s+trả\s+lại"
    r"|tài\s+liệu\s+hội\s+nghị|luu\s+hanh\s+noi\s+bo|không\s+sao\s+chụp)"
)
INTERNAL_LINE = re.compile(rf"\W*{CALLED}{INTERNAL_MARK}(?:[\W_]+{INTERNAL_MARK})*\W*", re.IGNORECASE)
DRAFT_LINE = re.compile(
    rf"\W*{CALLED}dự\s*thảo(?:\W*+(?:lần\s+(?:thứ\s+)?\w+|(?:ngày\s+)?\d[\d/.-]*+))*+\W*", re.IGNORECASE
)

# The same in the name of a file, whose words are often parted by "_" and written without accents.
SECRET_NAME = re.compile(
    r"(?:^|(?<!bí)(?<!bảo)\s)(?:tuyệt\s+|tối\s+)?mật(?:\s(?!độ|khẩu|thiết|mã|ong)|$)", re.IGNORECASE
)
DAMAGED_NAME = re.compile(
    r"(?:^|\s)(?:(?:tuyet|toi)\s+mat|do\s+mat|mat)(?:$|\s(?!tran|troi|bang|cat))", re.IGNORECASE
)
# What a document is about is no mark of it. Example: "kết luận về góp ý dự thảo nghị quyết".
DRAFT_NAME = re.compile(
    r"(?:^|(?<!\bý)(?<!\by)(?<!\bvề)(?<!\bve)(?<!\bcủa)(?<!\bcua)\s)(?:dự\s*thảo|du\s*thao)(?:\s|$)",
    re.IGNORECASE,
)
INTERNAL_NAME = re.compile(r"(?:^|\s)(?:lưu\s*hành\s*nội\s*bộ|luu\s*hanh\s*noi\s*bo)(?:\s|$)", re.IGNORECASE)


def refusal(text: str, filename: str = "", caption: str = "") -> Refusal | None:
    """Return why a composed text may not enter, the gravest reason; None when nothing speaks against it.

    >>> refusal("ĐẢNG ỦY PHƯỜNG MẪU\\n[ MẬT ]\\nTHÔNG BÁO").value, refusal("bí mật nhà nước") is None
    ('secret', True)
    """
    said = as_latin(caption)
    found = {
        _by_text(as_latin(text)),
        _by_name(as_latin(filename)),
        _by_text(said),
        _of_a_file(_spoken(said)),
    }
    return next((reason for reason in Refusal if reason in found), None)


def keeps_out(filename: str, caption: str) -> Refusal | None:
    """Return the mark of secrecy, or the doubt of one, in what is known of a file before it is fetched.

    >>> keeps_out("12-TB_mật.docx", "").value, keeps_out("du thao.docx", "DỰ THẢO") is None
    ('secret', True)
    """
    found = refusal("", filename, composed(caption))
    return found if found in (Refusal.SECRET, Refusal.DOUBTFUL) else None


def _by_text(text: str) -> Refusal | None:
    text = BROKEN_WORD.sub(r"\1 \2\n", text)
    lines = [cell for line in text.split("\n") for cell in _cells(line) if cell.strip()]
    edges = lines if len(lines) <= 2 * EDGE_LINES else lines[:EDGE_LINES] + lines[-EDGE_LINES:]
    if any(SECRET_LINE.fullmatch(line.strip()) for line in lines):
        return Refusal.SECRET
    if any(SECRET_DEGREE.search(line) for line in edges):
        return Refusal.SECRET
    beside = {reason for line in edges if (reason := _beside(line))}
    if beside:
        return Refusal.SECRET if Refusal.SECRET in beside else Refusal.DOUBTFUL
    if any(_is_damaged(line) for line in edges):
        return Refusal.DOUBTFUL
    rules = (
        (DAMAGED_LINE, Refusal.DOUBTFUL),
        (INTERNAL_LINE, Refusal.INTERNAL),
        (DRAFT_LINE, Refusal.UNSIGNED),
    )
    for pattern, reason in rules:
        if any(pattern.fullmatch(line.strip()) for line in edges):
            return reason
    return None


def _is_damaged(line: str) -> bool:
    """Whether a line alone, in capitals, is a mark but for its accents: what a recognition makes of one."""
    if len(line) > LONGEST_MARK or not line.isupper():
        return False
    letters = unicodedata.normalize("NFD", line)
    return DAMAGED_LETTERS.fullmatch("".join(filter(str.isalnum, letters))) is not None


def _cells(line: str) -> list[str]:
    """Return the columns of a line, the line itself where it spaces the letters of a mark."""
    return [line] if SECRET_LINE.fullmatch(line.strip()) else COLUMNS.split(line)


def _beside(line: str) -> Refusal | None:
    """Return what a mark beside other words on a short line means: among marking words it is a stamp."""
    if len(line) > SHORT_LINE:
        return None
    words = NO_MARK.sub(" ", line)
    found = [match.group() for match in MARK.finditer(words)]
    among_marks = bool(MARKING.fullmatch(MARK.sub(" ", words)))
    if any(among_marks and not mark.islower() for mark in found):
        return Refusal.SECRET
    if any(among_marks or mark.isupper() for mark in found):
        return Refusal.DOUBTFUL
    damaged = DAMAGED_MARK.search(words) and MARKING.fullmatch(DAMAGED_MARK.sub(" ", words))
    return Refusal.DOUBTFUL if damaged else None


def _by_name(filename: str) -> Refusal | None:
    words = _spoken(PurePath(composed(filename)).stem)
    if SECRET_NAME.search(words):
        return Refusal.SECRET
    return Refusal.DOUBTFUL if DAMAGED_NAME.search(words) else _of_a_file(words)


def _of_a_file(words: str) -> Refusal | None:
    """Return what its sender's words say that a file is: for inside use, or a draft."""
    if INTERNAL_NAME.search(words):
        return Refusal.INTERNAL
    return Refusal.UNSIGNED if DRAFT_NAME.search(words) else None


def _spoken(words: str) -> str:
    return " ".join(re.split(r"[\W_]+", words))
