"""Whatever opens a plain report, its end is stored unasked; and no order, promise or hearsay is one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import read, rows, silently_done

OPENINGS = (
    "",
    "dạ ",
    "dạ anh ơi ",
    "thưa đồng chí, ",
    "báo cáo anh, ",
    "em báo cáo anh là ",
    "việc 3 ",
    "mục 2.1 ",
    "việc này ",
    "cái này ",
    "đến nay ",
    "giờ thì ",
    "vậy là ",
    "hôm qua ",
    "kính báo cáo: ",
    "tuy hơi chậm nhưng ",
    "danh sách hộ nghèo ",
)
WRITERS = ("", "em ", "bên em ", "đơn vị ", "tụi em ", "chúng tôi ")
ENDS = (
    "xong rồi ạ",
    "đã xong",
    "đã hoàn thành",
    "làm xong rồi",
    "hoàn thành rồi ạ",
    "xong hết rồi",
    "đã hoàn tất",
    "xong từ hôm qua",
)
CLOSINGS = (
    "",
    ", anh ghi giúp em",
    " nhé",
    " từ tuần trước",
    ", ảnh em gửi sau",
    " ạ, cảm ơn anh",
    " đúng hạn",
)

UNSURE_LEADS = """
coi bộ
có thể
hình như
nghe nói
hệ thống báo
em thấy ghi
làm như
mơ thấy
người khác
thằng em
bạn em
sếp kêu
kiểu gì cũng
trước sau cũng
chuyện cũ
việc năm ngoái
ca trực
chưa chắc
không dám nói là
năm ngoái
bà con
người trước
phen này
bề ngoài
phải chi
"""
UNSURE_ENDS = ("xong", "xong rồi", "đã xong", "hoàn thành rồi", "đã hoàn thành", "làm xong rồi ạ")
BARE_ENDS = ("xong", "hoàn thành", "em làm xong", "em hoàn tất")
UNSURE_CLOSINGS = """
đi anh
ngay
ngay đây
liền
đã
mới về
mới nghỉ
sau khi ký
khi nào có tiền
với điều kiện sếp ký
trên giấy
lấy lệ
về lý thuyết
cho có
nửa chừng
mà sai
rồi nghỉ
rồi mới tới em
rồi mất hết dữ liệu
vào mùa quýt
rồi về
rồi gửi
rồi bị trả
rồi sếp chê
rồi chiều nay nộp
rồi cuối tuần em nộp
khó lắm anh ơi
"""

_LEADS, _CLOSINGS = rows(UNSURE_LEADS), rows(UNSURE_CLOSINGS)


@settings(max_examples=400, deadline=None)
@given(*map(st.sampled_from, (OPENINGS, WRITERS, ENDS, CLOSINGS)))
def test_a_plain_report_is_stored_unasked(opening: str, writer: str, end: str, closing: str) -> None:
    assert silently_done(opening + writer + end + closing)


@settings(max_examples=400, deadline=None)
@given(*map(st.sampled_from, (("", "dạ ", "việc 3 ", "anh ơi "), _LEADS, UNSURE_ENDS)))
def test_an_end_after_words_of_doubt_is_never_silently_done(opening: str, lead: str, end: str) -> None:
    assert not silently_done(f"{opening}{lead} {end}")


@settings(max_examples=400, deadline=None)
@given(*map(st.sampled_from, (("", "dạ ", "việc 3 ", "việc này "), BARE_ENDS, _CLOSINGS)))
def test_an_end_before_words_that_undo_it_is_never_silently_done(opening: str, end: str, after: str) -> None:
    assert not silently_done(f"{opening}{end} {after}")


def test_no_money_put_as_a_question_is_an_obstacle() -> None:
    assert read("không có kinh phí thì làm sao").outcome is Outcome.BLOCKED
    assert read("chưa có kinh phí thì làm thế nào ạ").outcome is Outcome.QUESTION


def test_a_task_that_the_writer_does_is_not_anothers() -> None:
    assert read("cái này bên em làm xong rồi").outcome is Outcome.DONE
    assert read("cái này bên công an làm").outcome is Outcome.NOT_OURS
