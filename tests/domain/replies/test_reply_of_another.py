"""What somebody else finished is asked about; what the writer finished is not."""

import pytest

from tests.domain.replies.tables import asked, silently_done

test_an_end_said_of_somebody_else_is_asked = asked("""
bên giáo dục xong rồi nha
chị Thúy bên văn hóa làm xong rồi
đồng chí phó chủ tịch đã hoàn thành
lực lượng dân quân xong rồi
kế toán làm xong rồi
cái này để công an làm, xong rồi
hội người cao tuổi đã làm xong
tổ công nghệ số cộng đồng xong rồi
đoàn viên thanh niên làm xong rồi
trưởng thôn xong rồi
vợ em làm xong rồi
cậu Phát xong rồi
Mặt trận Tổ quốc phường hoàn thành rồi
khu phố 2 làm xong
bên CA xong rồi
bên công an xong rồi
phía Hội Nông dân xong rồi
anh Nam xong rồi
Hội phụ nữ làm xong rồi
bên Nội vụ hoàn thành rồi ạ
chị Lan làm xong hết rồi ạ
đ/c Minh hoàn thành rồi
đồng chí Nguyễn Văn Hùng đã xong
phòng Kinh tế xong rồi anh
Đoàn thanh niên xong rồi nhé
Mặt trận xong rồi
UBND phường xong rồi ạ
VP xong rồi
bên văn phòng đã hoàn tất
cái này bên kế toán làm xong rồi
việc này phòng Văn hóa làm xong rồi ạ
em thấy bên CA xong rồi
anh nam xong roi
chi lan lam xong roi
anh ấy xong rồi
cô Hạnh xong rồi anh ơi
bác Tư làm xong rồi
bên anh xong rồi
phía công ty xong rồi
dạ bên thuế xong rồi ạ
chi bộ 5 xong rồi
thôn 3 xong rồi
xã Tân Lập xong rồi
Hội Cựu chiến binh hoàn thành xong rồi
em Hoa làm xong rồi anh ạ
bạn Hương đã làm xong
ban chỉ huy quân sự xong rồi
công an phường đã xong, xong từ hôm qua
trạm y tế xong rồi
bên đoàn họ xong rồi
hội nông dân đã hoàn thành 100%
the police finished
Mr Nam has finished
bên quân sự làm xong rồi anh
bên địa chính họ làm xong rồi
phía nhà thầu đã hoàn thành
chú Bảy xong rồi con ơi
ông Thành xong rồi
thầy Hiệp đã hoàn thành
đồng chí Bí thư chi bộ đã xong
cái đó chị Hằng làm xong rồi nha
báo cáo tháng 11 phòng Nội vụ làm xong rồi
hồ sơ bên tư pháp xử lý xong rồi
hôm qua công an đã làm xong
theo em biết bên mặt trận xong rồi
sở Y tế hoàn tất rồi
Tuấn làm xong rồi anh
Hương đã xong
mấy anh bên công an xong rồi
trường tiểu học xong rồi ạ
hoi phu nu xong roi
ben mat tran lam xong roi a
phong noi vu da xong
phía bên kia xong rồi
anh Hai làm xong rồi
ban quản lý chợ đã hoàn thành
nhóm 2 xong rồi
phường Tân Phú hoàn thành rồi
bên em nghe bên công an xong rồi
dạ chị Ngọc bên kế toán xong rồi
bên đó hoàn thành 100% rồi
bên CA gửi rồi, xong từ hôm qua
việc này do bên công an làm xong
công an phường, xong rồi
xong rồi bên công an ấy
xong rồi, bên công an ấy
phòng Nội vụ, xong rồi ạ
bên CA: xong
ANH NAM XONG RỒI
ben cong an toi qua xong roi
anh Nam hôm qua xong rồi
co Hanh lam xong roi a
tram y te xong roi
ban dan van xong roi
bên tài chính xong rồi nhé
ben tai chinh xong roi
chi bo 5 da hoan thanh
tỉnh làm xong rồi
bên công an phường đã xử lý dứt điểm vụ lấn chiếm vỉa hè
""")


WHO = "bên CA|phía tỉnh|anh Nam|cô Hạnh|hội phụ nữ|UBND xã|phòng Kinh tế|chi bộ 3|ben so|tram y te|co hanh"
ENDS = "xong rồi|đã hoàn thành|xu ly xong roi|hôm qua xong rồi|xong 100%|cũng xong rồi|done rồi"


@pytest.mark.parametrize("who", WHO.split("|"))
def test_no_way_of_naming_another_is_stored_as_done(who: str) -> None:
    texts = [f"{lead}{who} {end}" for lead in ("", "dạ ", "việc này ") for end in ENDS.split("|")]

    assert [text for text in texts if silently_done(text)] == []
