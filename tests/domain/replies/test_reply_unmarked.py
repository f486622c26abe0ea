"""A reply typed without any mark is read as the same one with its marks, or asked about."""

import unicodedata

import pytest

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import read, rows, stored_as

SAME = """
đã thực hiện xong, kết quả đã báo cáo
kết quả: 100%
tổng kết xong rồi
kết nạp xong rồi
vận động xong rồi
mọi việc đã xong
em đã hoàn thành từ sáng
cho em báo hoàn thành việc này
khỏi gia hạn nữa anh, em xong rồi
trao quà cho hội viên xong rồi
tập huấn cho công nhân xong rồi
giờ thì xong thật rồi
cuối cùng cũng xong
ơ em báo xong rồi mà
đơn vị đã hoàn thành 100% nội dung kế hoạch
chúng em đã bàn giao xong trụ sở cũ
anh yên tâm xong rồi
mới xong anh ơi
bên mình hoàn thành rồi bạn
đang đúng tiến độ
xong bước 2
vòng 1 xong rồi
xong hết, trừ xã Tân An
xong vài hộ rồi
chờ kinh phí
chờ ý kiến cấp trên
nhầm, chưa xong
nếu sếp ký thì xong
xong hả anh
chúc anh em hoàn thành tốt nhiệm vụ
nhiệm vụ này là nhiệm vụ nào ạ
cái này nộp lên đâu
chiều em gửi
dân phản đối quá
việc này của phòng Văn hóa
"""

SLIPS = {
    "chauw xong": Outcome.PROGRESS,
    "chuaw xong": Outcome.PROGRESS,
    "xắp xong rồi": Outcome.PROGRESS,
    "xap xong roi": Outcome.PROGRESS,
    "gầng xong": Outcome.PROGRESS,
    "trờ duyệt": Outcome.PROGRESS,
    "dải quyết xong rồi": Outcome.DONE,
    "hoan thanhf roi": Outcome.DONE,
    "xong 500cay roi": Outcome.PROGRESS,
}

GARBLED = """
xong phn đầu rồi
dự tthảo xong rồi
xong roi, a quen chya ky
bbuoc 1 xong 100%
chaư xong hẳn
ggan xong roi
hoàn thành giai đọạn 1
xong đââu mà xong
cưa hoàn thành được
hưa xong
1.1 va 1.2 xong, 1.3 hua
viec 1 xong, viec 2 em bam nhqm
task 1 done, task 2 in progerss
done ecxept the signature
"""


def _without_marks(text: str) -> str:
    letters = unicodedata.normalize("NFD", text).replace("đ", "d").replace("Đ", "D")
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@pytest.mark.parametrize("text", rows(SAME))
def test_a_reply_means_the_same_without_its_marks(text: str) -> None:
    marked, bare = read(text), read(_without_marks(text))

    assert (bare.outcome, bare.percent) == (marked.outcome, marked.percent)


@pytest.mark.parametrize("text", SLIPS)
def test_a_slip_of_ear_or_finger_is_mended(text: str) -> None:
    assert read(text).outcome is SLIPS[text]


@pytest.mark.parametrize("text", rows(GARBLED))
def test_an_end_beside_a_word_that_may_be_a_slip_is_not_stored_unasked(text: str) -> None:
    meaning = read(text)

    silent = [
        item for item in meaning.items if item.outcome is Outcome.DONE
    ] or meaning.outcome is Outcome.DONE
    assert meaning.confirm or not silent


test_foreign_words_names_and_lists_leave_an_end_plain = stored_as(Outcome.DONE)("""
xong camera rồi anh
nhập Excel xong rồi
xong rồi, file em gửi mail
UBND đã hoàn thành nhiệm vụ được giao
xong việc 1, việc 2 luôn anh
việc 1 và việc 2 xong nha chị
mục 2.1 rà soát hồ sơ đảng viên, xong rồi ạ
việc 1 lập danh sách, xong rồi; việc 2 xong
""")
