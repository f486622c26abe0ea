"""A share is read from words, fractions and what is left."""

import pytest

from tests.domain.replies.tables import read, rows

SHARES = """
90% không phải 100% mà mới 90%
92% 11/12 thôn đã họp xong, còn 1 thôn
92% 11/12 thôn đã họp xong
50% ai bảo xong? mới được một nửa
80% bốn phần năm
90% chín phần mười
70% được bảy phần mười rồi
60% ba phần năm số hộ
0% không phần trăm
0% hoàn thành không phần trăm
75% làm tới 3/4 rồi
75% được 3/4 chặng đường
85% tám mươi lăm phần trăm
95% chín lăm phần trăm
65% sáu lăm phần trăm
30% ba chục phần trăm
30% mới ba mươi phần trăm
40% mười phần được bốn
80% mười phần mới được tám phần
99% chín mươi chín phần trăm
50% năm mươi phần trăm
25% hai mươi lăm phần trăm rồi ạ
80% xong tám phần rồi
90% còn một phần mười
75% còn một phần tư nữa
33% mới được một phần ba
20% còn 80% nữa
60% mới đc hơn 60% thui
70% được tầm 7 phần rồi
88% 7/8 thôn xong rồi
80% xong 4/5 chi bộ
80% còn 1/5 nữa
40% 2 trên 5 xã
30% khoảng ba mươi phần trăm
45% bốn mươi lăm phần trăm khối lượng
70% xong 70% rồi nhưng giờ kẹt tiền
None việc hoàn thành phần 2
None xong phần 2 phần 3
"""


@pytest.mark.parametrize("line", rows(SHARES))
def test_a_share_in_words_is_its_percent(line: str) -> None:
    percent, text = line.split(" ", 1)

    assert read(text).percent == (None if percent == "None" else int(percent.rstrip("%")))
