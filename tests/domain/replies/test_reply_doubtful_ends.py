"""An end that words around it leave in doubt is never stored unasked."""

import pytest

from tests.domain.replies.tables import never_silently_done, rows, silently_done

test_a_doubtful_end_is_never_silently_done = never_silently_done("""
giỗ tổ em xong
thôi xong
thôi xong rồi
toang rồi
xong hay chưa trời biết
xong con ong
chưq xong
hoàn thành 5/11
mùng 10 em xong
ngày kỵ ông em xong
xong việc nhà rồi
đám cưới xong rồi vui quá trời
xóa chữ xong hồi nãy giúp
đừng ghi xong
đừng tính là hoàn thành
không có xã nào hoàn thành
chưa có ai xong
không ai xong
nếu sếp ký thì xong
bao giờ tỉnh duyệt thì mới tính là hoàn thành
không phải là chưa xong
đâu có chưa xong
không còn hộ nào chưa nhận tiền
xong trận bóng rồi
mơi tui mần xong cho
""")


LEADS = """
tết ta
quý I
trung tuần
17h
hết giờ hành chính
giáng sinh
đợt tới
ngày kỵ ông
có tiền là
thêm người là
sếp về là
tạnh mưa là
dân chịu là
sắp
sap
dang
kho
phai
rang
can
giỗ tổ
thứ hai tới
"""
KNOWN_LEADS = """
dạ
việc này
mục 2.1
bên em
báo cáo
12/12 thôn đều
dạ thưa anh
cả 3 nội dung
"""


@pytest.mark.parametrize("lead", rows(LEADS))
@pytest.mark.parametrize("end", ["xong", "em xong", "hoàn thành", "xong hết", "xong ạ"])
def test_a_bare_end_after_a_time_or_a_condition_is_never_silently_done(lead: str, end: str) -> None:
    assert not silently_done(f"{lead} {end}")


@pytest.mark.parametrize("lead", rows(KNOWN_LEADS))
def test_a_bare_end_of_the_task_itself_is_done(lead: str) -> None:
    assert silently_done(f"{lead} hoàn thành")
