"""What is told of the program's record of a task is not told of the task."""

from collections.abc import Callable

import pytest

from bot.domain.replies.model import Outcome, Understanding

Read = Callable[[str], Understanding]

FINISHED = """
xong rồi chị, đừng nhắc nữa ạ
Dạ xong rồi, em quên báo
làm xong mấy hôm rồi mà quên cập nhật
xong rồi nhưng em chưa kịp báo, mong anh thông cảm
Xong rồi nhưng phần mềm vẫn báo đỏ, nhờ anh xem giúp
xong rồi mà sao vẫn thấy nhắc hoài vậy
em bấm hoàn thành rồi mà nó chưa nhận, việc xong rồi ạ
xong rồi mà web vẫn hiện chưa xong, anh xem lại giúp
làm xong từ thứ hai rồi mà bot cứ nhắc
xong lâu rồi, quên chưa bấm xác nhận
hoàn thành rồi, giờ em mới báo
xong roi ma quen tick
"""

UNDERWAY = """
chưa xong, quên báo anh
xong rồi nhưng quên nộp
xong rồi nhưng chưa gửi
"""

STOPPED = """
phần mềm vẫn báo lỗi, không nộp được
"""


@pytest.mark.parametrize("text", FINISHED.strip().splitlines())
def test_an_end_told_in_office_speech_is_done(text: str, read: Read) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.confirm) == (Outcome.DONE, False)


@pytest.mark.parametrize("text", UNDERWAY.strip().splitlines())
def test_work_told_to_go_on_is_progress(text: str, read: Read) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.confirm) == (Outcome.PROGRESS, False)


@pytest.mark.parametrize("text", STOPPED.strip().splitlines())
def test_what_stops_the_work_is_blocked(text: str, read: Read) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.confirm) == (Outcome.BLOCKED, False)
