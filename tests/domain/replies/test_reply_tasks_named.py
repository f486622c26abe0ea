"""Which tasks a message names, and what it says of each."""

import pytest

from bot.domain.replies.model import Outcome, Understanding
from tests.domain.replies.tables import read, rows

NAMED = """
1.2 | 1.2 xong
3 | việc 3: 60%
3 | việc thứ 3 xong rồi
7 | việc số 7 hoàn tất hôm 10/11
12 | #12 xong
2.1 | mục 2.1 hoàn thành ngày 5/11
2.1 | 345-TB/TU mục 2.1 xong rồi
2 | theo 345-TB/TU mục 2 thì bên em xong rồi
5 | 5 done
4 | task 4 is stuck
2 | nhiệm vụ 2 đã hoàn thành
6 | viec 6 dang lam
- | xong phần 1
- | xong bước 2
- | hoàn thành theo công văn 125
- | kèm báo cáo số 45/BC-UBND ngày 10/11/2026
- | trồng xong 500 cây rồi
- | 3/5 xã
- | giải ngân 2.5 tỷ
- | quý 4 xong
- | tổ dân phố 3 xong rồi
- | 17h30 em gửi
"""
SEVERAL = """
1=done,3=progress:60 | 1 xong, 3 60%
5=done,6=progress:40 | 5 done, 6 about 40%
1.1=done,1.2=not_started | 1.1 xong, 1.2 chưa làm
1=done,2=progress | việc 1 xong, việc 2 chưa xong
1=done,2=progress | việc 1 xong còn việc 2 thì chưa
1=done,2=progress | việc 1 xong còn việc 2 thì chưa xong
3=done,4=progress:50 | việc 3 xong rồi, việc 4 được một nửa
1=done,2=done,3=blocked | việc 1 và 2 xong, việc 3 vướng kinh phí
1=done,2=done | việc 1, 2 xong rồi ạ
1=done,2=done,3=done | 1, 2, 3 xong hết
2.1=done,2.2=progress | 2.1 xong⏎2.2 đang làm
1=done,2=progress:70,3=not_started | 1. xong⏎2. 70%⏎3. chưa làm
3=done,4=progress | xong việc 3, việc 4 chưa xong
3=done,4=progress | xong việc 3, chưa xong việc 4
1.1=done,1.2=progress | xong 1.1 chưa xong 1.2
1=done,2=done,3=done | viec 1 2 3 xong roi
2=extension_request,3=done | việc 2 xin gia hạn đến 20/12, việc 3 xong
1=ack,2=done | việc 1 em nhận, việc 2 đã hoàn thành
4=question,5=done | việc 4 hạn ngày nào ạ, việc 5 xong rồi
1.1=progress:80,1.2=progress:30 | mục 1.1 80%, mục 1.2 30%
1=done,2=progress | task 1 done, task 2 in progress
1=done,2=not_started | #1 done #2 not started
7=done,8=not_ours | việc 7 xong; việc 8 không phải của đơn vị em
1=progress,2=progress | việc 1 và việc 2 chưa xong
1=done,2=progress | việc 1: xong; việc 2: chờ ký
1=done,2=blocked | 1 ok xong, 2 kẹt thiếu người
3=progress,5=progress | việc 3, việc 5 đang làm
1=done,2=done,4=progress:20 | Dạ em báo cáo: việc 1 xong, việc 2 xong, việc 4 mới 20%
1.1=done,1.3=done,1.2=progress:40 | 1.1, 1.3 xong; 1.2 mới 40%
1=done,2=done | cả việc 1 và việc 2 đều hoàn thành
2=done,3=progress | việc 2 hoàn thành hôm 5/11, việc 3 thì tuần sau
1=done,2=progress:60 | viec 1 xong, viec 2 dc 60%
1=done,2=progress | mục 1 đã xong nhưng mục 2 chưa
3=done,4=blocked | task 3 completed but task 4 is stuck
1=not_started,2=done | chưa làm việc 1, việc 2 xong
1=progress,2=progress,3=progress | việc 1, 2, 3 đều đang làm
1=done,2=progress | 1 - xong, 2 - đang làm
1=done,2=progress:50 | 1) xong 2) 50%
1=done,2=progress:50 | 1: xong 2: 50%
1=done,2=extension_request | 1 xong 2 xin lùi 3 ngày
1=done,2=undo | việc 1 xong, việc 2 em báo nhầm
1=done,2=blocked | 1 xong rồi, 2 vướng mặt bằng
2.1=progress:60,2.2=not_started | mục 2.1 khoảng 60%, mục 2.2 chưa bắt đầu
3=done,4=done,6=progress | việc 3 với việc 4 xong, việc 6 đang làm
1=done,2=extension_request | 1. đã hoàn thành⏎2. xin gia hạn đến 20/12
4=question,5=ack | việc 4 nộp cho ai ạ, việc 5 em nhận
1=done,3=not_ours | việc 1 done, việc 3 không thuộc bên em
"""


def told(meaning: Understanding) -> str:
    share = {
        item.task_ref: "" if item.percent in (None, 100) else f":{item.percent}" for item in meaning.items
    }
    return ",".join(f"{item.task_ref}={item.outcome}{share[item.task_ref]}" for item in meaning.items)


@pytest.mark.parametrize("line", rows(NAMED))
def test_a_task_named_is_found_and_other_numbers_are_not(line: str) -> None:
    refs, text = line.split(" | ")

    assert ",".join(read(text).task_refs) == refs.strip("-")


@pytest.mark.parametrize("line", rows(SEVERAL))
def test_each_of_several_tasks_keeps_its_own_status(line: str) -> None:
    items, text = line.split(" | ")

    meaning = read(text)

    assert (told(meaning), meaning.confirm) == (items, False)


def test_the_whole_message_shows_what_needs_most_attention() -> None:
    assert read("việc 1 xong, việc 2 60%, việc 3 vướng kinh phí").outcome is Outcome.BLOCKED
    assert read("việc 1 xong, việc 2 xin gia hạn").outcome is Outcome.EXTENSION_REQUEST
    assert read("việc 1 xong, việc 2 em nhận").outcome is Outcome.ACK
