"""A wrong "done" is the worst error: none of these may be stored as done, whatever else they are."""

import pytest

from tests.domain.replies.tables import never_silently_done, silently_done

STATES = (
    "chưa xong",
    "đang làm",
    "vướng mặt bằng",
    "mới 60%",
    "em báo nhầm",
    "xin thêm 2 ngày",
    "còn 2 xã",
    "mai xong",
)

test_near_done_is_never_silently_done = never_silently_done("""
xong chưa
xong chưa anh?
gần như xong
xong rồi thì báo
chưa thể nói là xong
nếu xong sẽ báo
anh bảo xong à
chỉ còn chờ ký là xong
ai nói xong rồi
xong đâu mà xong
làm gì đã xong
coi như xong
bao giờ xong thì nhắn
chưa họp và hoàn thành báo cáo
không biết đã xong chưa nữa
nghe anh Nam nói xong rồi
bên thuế xong rồi, bên em thì chưa
phường bạn hoàn thành rồi
giá mà xong rồi
ước gì xong
lẽ ra phải xong từ tuần trước
đáng lẽ hoàn thành hôm qua
tưởng xong ai dè còn
suýt xong
xong hụt
xong được một nửa
xong 3/5 xã
xong 99%
5/8 chi bộ đã đại hội xong
xong phần em rồi, chờ sếp duyệt
xong rồi nhưng chưa ký
xong mà chưa nộp
hoàn thành thì chưa dám nói
không phải là đã xong
đâu phải cái gì cũng xong
khó mà xong
không thể hoàn thành
chắc xong rồi
hình như xong rồi
xong rồi thì phải
chắc mai xong
mai xong rồi
sẽ đã xong vào mai
phấn đấu xong
hy vọng đã xong
cần hoàn thành gấp
phải xong trong tuần
để hoàn thành cần thêm người
muốn xong cũng khó
kiểu gì mai cũng xong
họp xong rồi
ăn cơm xong em làm
xong đám cưới em làm
đọc xong công văn rồi
dự thảo hoàn thành rồi
vòng 1 xong rồi
đợt 1 đã hoàn thành
sắp hoàn thành 100%
đã hoàn thành đâu
hoàn thành sao được
đời nào xong
còn khuya mới xong
khi nào hoàn thành em báo
đến khi xong thì thôi
trừ việc 3 ra thì xong hết
xong hết trừ hai thôn
vướng mới xong được đâu
xong nhưng bị trả lại
xong rồi lại phải làm lại
đã xong? chưa
xong phim rồi
xong đời em
đã nhận văn bản, sẽ hoàn thành đúng hạn
em sẽ hoàn thành đúng thời hạn
hạn hoàn thành là mai
thời hạn hoàn thành 30/11
tiến độ hoàn thành chậm
tỷ lệ hoàn thành thấp
is it done?
not done
isn't finished
almost done
nearly finished
done soon
will be done by friday
to be done
should be done by now
who said it's done
I thought it was finished
if finished I'll tell you
I can't say it's done
nothing done yet
the others are done
half done
done with part 1
ok we will complete it
I wish it was done
chuaw xong
chua xong
ch xog
k xong
hông xong nổi
chửa xong
nỏ xong mô
cố gắng cùng hoàn thành
làm xong rồi mà sếp bảo sửa lại
xong nhưng đoàn kiểm tra gạt đi
em chuyển cho anh Hùng, xong rồi
xong nhưng việc này không phải của em
đã hoàn thành 3/4
""")


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("end", ["xong rồi", "đã hoàn thành nhiệm vụ", "all done"])
def test_an_end_beside_another_state_is_never_silently_done(end: str, state: str) -> None:
    for text in (f"{end}, {state}", f"{state}, {end}", f"{end} nhưng {state}"):
        assert not silently_done(text)
