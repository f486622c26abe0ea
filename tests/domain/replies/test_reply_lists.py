"""Each task of a list keeps what is said of it, also when one word serves several."""

import pytest

from bot.domain.replies.model import Understanding
from tests.domain.replies.tables import read, rows

LISTS = """
1:progress,2:progress,3:progress | 1, 2, 3 đều chưa xong
3.1:done,3.2:done | cả 3.1 lẫn 3.2 đều hoàn thành
1:done,2:done | việc 1 và việc 2 đều xong
1:done,2:done,3:done | 1, 2, 3 xong hết
1:done,2:done,3:done | 1,2,3 xong
2.1:done,2.2:done | 2.1 với 2.2 xong rồi
1.1:done,1.2:done,1.3:done | xong 1.1, 1.2, 1.3
1.1:done,1.2:done,1.3:done | đã xong 1.1, 1.2 và 1.3
1.1:done,1.2:progress,1.3:progress | mới xong 1.1 thôi, 1.2 với 1.3 còn dở
1.1:done,1.2:progress,1.3:progress | mới xong được 1.1, còn 1.2 và 1.3 chưa xong
11:done,12:done | #11 hoàn thành 5/11, #12 hoàn thành 8/11
11:done,12:progress60 | #11 hoàn thành 5/11, #12 3/5 xã
11:done,12:progress | #11 hoàn thành 5/11, #12 hoàn thành 20/11
6:done,7:done | việc 6 xong, việc 7 cũng vậy
6:done,7:done,8:progress | việc 6 xong, việc 7 cũng xong, việc 8 thì chưa
6:done,7:progress | việc 6 xong, việc 7 thì không
6:progress,7:progress | việc 6 chưa xong, việc 7 cũng thế
6:done,7:done | 6 xong rồi, 7 cũng thế
6:blocked,7:blocked | mục 6 vướng kinh phí, mục 7 cũng vậy
4:progress,5:done | việc 4 đâu đã xong, việc 5 thì xong rồi
4:progress,5:done | Việc 4: xong gì đâu. Việc 5: xong rồi
4:progress,5:done | việc 4 bị trả về sửa, việc 5 xong
4:progress,5:done | mục 4 VP trả lại đang chỉnh, mục 5 xong rồi
6.1:not_ours,6.2:done | 6.1 bàn giao chị Nga làm, 6.2 em xong
6.1:not_ours,6.2:done | 6.1 em giao anh Hải, 6.2 xong rồi
6.1:not_ours,6.2:progress | 6.1 nhờ chị Lan làm, 6.2 em đang làm
2:blocked,3:done | 2 blocked, 3 unblocked and done
2:blocked,3:done | 2 kẹt, 3 hết kẹt rồi xong
2:progress75,3:done | việc 2 còn 1/4 hộ, việc 3 xong 100% hộ
2:progress80,3:done | việc 2 còn 20% nữa, việc 3 xong
2.5:progress,2.6:done | mục 2.5 nếu sếp ký thì xong, mục 2.6 sếp ký rồi, xong
1:progress,2:ack | xong việc 1 rồi em làm việc 2
1:progress,2:ack | xong việc 1 em sẽ làm việc 2
1:done,2:progress | ddax xong vieecj 1, vieecj 2 chuwa
1:done,2:progress | viec 1 xong, viec 2 chua
1:done,2:progress | xong việc 1 rồi, việc 2 đang làm
1:done,2:progress | việc 1 xong rồi còn việc 2 thì chưa
1:done,2:progress | việc 1 thì xong, việc 2 thì chưa
3:done,4:progress | 3 xong 4 chưa
1:done,2:progress60 | 1-xong; 2-60%
1:progress60,2:progress70 | 1-60%, 2-70%
1:done,2:progress60,3:blocked | 1- xong⏎2- 60%⏎3- vướng kinh phí
3:done,4:progress50 | 3 xong 4 được 50%
1.1:done,1.2:done,1.3:progress | 1.1 và 1.2 xong, 1.3 chưa
1.1:done,1.2:done,1.3:progress | 1.1, 1.2 xong; 1.3 chưa xong
1.1:done,1.2:progress50 | 1.1 done⏎1.2 half done
1:progress50,2:not_started0 | việc 1: 50%⏎việc 2: 0%
1:done,2:done,3:blocked,4:extension_request | 1 với 2 xong, 3 kẹt kho bạc, 4 cho em lùi tới 20/11
1:done,2:extension_request | 1 xong, 2 cho em xin tới thứ sáu
1:done,2:extension_request | 1 xong, 2 dời deadline qua tuần sau giúp em
1:done,2:question | việc 1 xong, việc 2 nộp bản giấy hay file ạ
1:done,2:question | việc 1 em xong rồi, việc 2 hạn hôm nào ạ
2:question,1:done | việc 2 là hạn hôm nào ạ, việc 1 em xong rồi
7:ack,8:not_ours | việc 7 em nhận, việc 8 không phải của bên em
2:undo,3:done | việc 2 báo nhầm chưa xong, việc 3 thì xong thật
5:not_started,6:progress80 | mục 5 chưa làm, mục 6 xong 80%
1:not_started,4:not_started,2:done | việc 1 với việc 4 chưa đụng, việc 2 xong rồi
5:progress70,6:progress50 | việc 5 bảy mươi phần trăm, việc 6 một nửa
5:progress80,6:progress90 | việc 5 bốn phần năm, việc 6 chín phần mười
1:progress75,2:done | việc 1 3/4 xã, việc 2 đủ 4/4 xã
4:done,5:progress | việc 4 tưởng chưa xong hoá ra xong rồi, việc 5 vẫn đang làm
4:done,5:done | việc 4 không còn vướng, xong; việc 5 cũng xong
3.1:done,3.2:blocked | 3.1 hết vướng, xong rồi; 3.2 vẫn vướng dân
4:done,5:progress | việc 4 xong rồi, việc 5 sắp
4:done,5:progress | việc 4 xong, việc 5 gần xong
4:done,5:progress | việc 4 xong, việc 5 mai
4:done,5:progress | việc 4 xong, việc 5 mai nộp
1:done,2:progress | mục 1: Đã hoàn thành.⏎Mục 2: Đang triển khai.
1:done,2:progress60,3:progress | 1) xong 2) 60% 3) chờ ký
1:done,2:progress | 1. xong⏎2. đang làm
1:done,2:progress,3:not_started | task 1: done, task 2: waiting for signature, task 3: not started
7:done,8:progress | #7 finished, #8 not finished
7:progress,8:blocked | việc 7 sắp xong, việc 8 tắc ở Sở Tài chính
1:done,2:done,3:done | việc 1, việc 2, việc 3 đều đã hoàn thành
1:not_started,2:not_started | việc 1 lẫn việc 2 đều chưa làm
1:not_started,2:not_started,3:not_started | 1, 2 và 3 chưa bắt đầu
1:progress,2:progress,3:progress | 1 2 3 đang làm
5:done,6:done | cả việc 5 lẫn việc 6 em làm xong rồi
5:done,6:done | hai việc 5 và 6 xong rồi ạ
3:ack,4:ack | việc 3 và 4 em nhận
3:ack,4:done | Mục 3 đã nhận, mục 4 hoàn thành ngày 1/11
1:progress,2:progress | việc 1 và 2 chưa cái nào xong
2:progress,5:done | việc 2 chưa xong, việc 5 xong rồi
3:not_ours,4:progress30 | việc 3 thuộc Công an, việc 4 em làm được 30%
1:done,2:not_started | việc 1 xong, việc 2 chưa đụng
1:done,2:done,3:progress40 | 1 và 2 xong, 3 mới 40%
1:done,2:progress | Nhiệm vụ 1 đã hoàn thành, nhiệm vụ 2 đang trình ký
1:blocked,2:done | việc 1 vướng mặt bằng, việc 2 hoàn thành rồi
3.1:done,3.2:done,3.3:blocked | 3.1 xong, 3.2 xong, 3.3 thiếu kinh phí
4:extension_request,5:done | việc 4 xin lùi đến 30/11, việc 5 xong
4:done,5:extension_request | 4 xong rồi còn 5 cho em xin thêm mấy hôm
1:not_ours,2:done | việc 1 của bên Công an, việc 2 em làm xong
1:ack,2:ack | việc 1, việc 2 em đã nhận
3:done,4:question | 3 xong rồi, 4 là ai chủ trì ạ
3:progress,4:progress | 3 và 4 đang làm
3:done,4:done | xong cả việc 3 và việc 4
3:done,4:done | xong cả 3 và 4
2.1:done,2.2:done,2.3:done | mục 2.1, 2.2, 2.3 đã hoàn thành cả
2.1:progress50,2.2:progress70 | 2.1: 50%; 2.2: 70%
2.1:progress60,2.2:progress | 2.1 được 3/5 xã, 2.2 chờ Sở thẩm định
1:done,2:progress | 1 xong. 2 chưa xong
1:done,2:progress | 1: ok xong; 2: chưa ạ
1:done,2:progress | Em báo cáo: việc 1 đã xong, việc 2 còn vài hộ
1:done,2:undo | việc 1 xong, việc 2 em bấm nhầm
1:done,2:progress80,3:not_started | việc 1 xong; việc 2 80%; việc 3 chưa làm
7:done,9:done | #7 với #9 xong rồi
7:done,9:progress | #7 xong, #9 tuần sau
7:done,9:progress | #7 xong, #9 thứ sáu này em nộp
1:done,2:done | việc 1 hoàn thành ngày 3/11, việc 2 hoàn thành ngày 10/11
1:done,2:progress | việc 1 hoàn thành ngày 3/11, việc 2 hoàn thành ngày 30/11
1:progress,2:done | việc 1 xong gần hết, việc 2 xong hết
1:progress,2:done | việc 1 chưa nhưng việc 2 xong rồi
1:blocked,2:progress | việc 1 kẹt, việc 2 đang làm bình thường
1:done,2:progress | việc 1 done rồi, việc 2 in progress
5:done,6:blocked | 5 done, 6 stuck
5:done,6:not_ours | 5 xong, 6 không phải việc của em
5:done,6:not_ours | 5 xong, 6 em chuyển cho anh Tuấn rồi
5:done,6:not_ours | việc 5 xong, việc 6 giao chị Hà làm
5:done,6:progress | việc 5 xong thật rồi, việc 6 thì đâu đã xong
5:done,6:progress | việc 5 xong; việc 6 sếp bảo làm lại
5:done,6:progress | việc 5 xong; việc 6 bị VP trả lại
5:progress,6:progress | cả việc 5 và việc 6 đều đang làm
5:progress,6:progress | cả hai việc 5, 6 đều chưa xong
5:not_started,6:not_started | 5 với 6 em chưa làm
5:blocked,6:blocked | 5 và 6 đều vướng kinh phí
1:done,2:done,3:done,4:done | 1,2,3,4 xong hết
1:question,2:done | việc 1 nộp cho ai ạ? việc 2 em xong rồi
"""


def told(meaning: Understanding) -> str:
    shares = ["" if item.percent in (None, 100) else str(item.percent) for item in meaning.items]
    return ",".join(
        f"{item.task_ref}:{item.outcome}{share}" for item, share in zip(meaning.items, shares, strict=True)
    )


@pytest.mark.parametrize("line", rows(LISTS))
def test_each_task_of_a_list_has_its_own_status(line: str) -> None:
    items, text = line.split(" | ")

    assert told(read(text)) == items
