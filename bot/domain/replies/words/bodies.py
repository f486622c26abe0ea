"""Bodies and people that a sentence may be about, other than the writer."""

from bot.domain.replies.letters import key, plain, word_set
from bot.domain.replies.words.table import rows

# BODY alone is a body by itself; 0 is one only when its name follows; 1 leads any body ("bên ...");
# 2 is a title that a person's name follows; 3 is a place that its name follows; 4 is a post somebody holds;
# 5 is a body that is never the writer's own.
ROWS = rows(
    """
    BODY, as in "công an phường xong rồi":
        công an | ca phường | ca xã | quân sự | ban chỉ huy quân sự | bộ đội biên phòng | biên phòng |
        ubnd | ủy ban | ủy ban nhân dân | hđnd | hội đồng nhân dân | mttq | mặt trận |
        mặt trận tổ quốc | thường trực đảng ủy | đảng ủy | văn phòng | ban thường vụ | ban chấp hành |
        ban giám hiệu | ban tuyên giáo | ban dân vận | ban tổ chức | ban kiểm tra | ubkt |
        ủy ban kiểm tra | kế toán | thủ quỹ | văn thư | địa chính | tư pháp | thanh tra | kiểm lâm |
        giám sát | hải quan | viện kiểm sát | tòa án | bưu điện | phòng tài chính | chi cục thuế
    BODY, as in "Hội phụ nữ làm xong rồi":
        hội phụ nữ | hội nông dân | hội cựu chiến binh | hội người cao tuổi | hội chữ thập đỏ | hội ccb
        | hội lhpn | hội liên hiệp phụ nữ | hội nd | hội khuyến học | phụ nữ | nông dân |
        cựu chiến binh | đoàn thanh niên | đoàn phường | đoàn xã | đoàn tn | thành đoàn | tỉnh đoàn |
        huyện đoàn | công đoàn | liên đoàn lao động | đoàn tncs | hội đoàn
    BODY, as in "nhà trường làm xong rồi":
        hợp tác xã | nhà trường | police | finance | youth union | women's union
    BODY, as in "đoàn kiểm tra xong rồi":
        đoàn kiểm tra | đoàn công tác | đoàn thanh tra | đoàn giám sát | đoàn liên ngành | đoàn thẩm định |
        đoàn kiểm toán | đoàn khảo sát | đoàn phúc tra | tổ giám sát | đơn vị giám sát | giám sát viên
    BODY 5, as in "thợ lắp xong rồi":
        thợ | thợ lắp | thợ sửa | thợ điện | thợ xây | thợ hồ | thợ làm | thợ máy | đội thợ |
        công nhân | nhân công | kỹ thuật viên | bên thi công | bên thầu | thầu | cai thầu | thầu phụ |
        kỹ thuật | tư vấn giám sát |
        shipper | bên giao hàng
    BODY 5, as in "tỉnh xong rồi":
        nhà thầu | chủ đầu tư | đơn vị thi công | đơn vị tư vấn | tư vấn | công ty | doanh nghiệp |
        cấp trên | trên tỉnh | tỉnh | trung ương | bên thuế | bên tài chính | bên điện | bên nước |
        thuế | kho bạc | ngân hàng | điện lực | viễn thông | sở | huyện | trên huyện | thành phố | trên sở |
        chính phủ | quốc hội | thủ tướng | bộ | quân khu | bên tỉnh | bên sở | bên huyện | bên bộ |
        dân | bà con | người dân | nhân dân | hộ dân | phụ huynh | trên bộ | bộ nội vụ | bộ tài chính |
        the contractor | contractor | residents | people
    BODY 0, as in "phòng Nội vụ xong rồi":
        phòng | ban | sở | hội | đoàn | chi bộ | đảng bộ | chi hội | chi đoàn | trường | trạm |
        trung tâm | chi cục | nhóm | đội | khối |
        department | team | tram | doan | so
    BODY 1, as in "bên Nội vụ xong rồi":
        bên | phía
    BODY 2, as in "anh Nam xong rồi":
        anh | chị | chú | bác | cô | ông | bà | bạn | cậu | đồng chí | em | thằng | sếp | thầy
        | co | mr | mrs | ms | miss
    BODY, as in "trạm y tế xong rồi":
        trạm y tế | trung tâm y tế | bên y tế | tổ # | to # | đội # | doi # | nhóm #
    BODY 3, as in "thôn 3 xong rồi":
        xã | phường | thôn | ấp | tổ | khu phố | khối phố | tổ dân phố | khu | bản | buôn | làng |
        đặc khu | huyện | quận | ward | commune
    BODY 4, as in "trưởng thôn xong rồi":
        trưởng thôn | phó thôn | trưởng ấp | trưởng khu phố | tổ trưởng | đội trưởng | trưởng phòng
        | phó phòng | trưởng ban | phó ban | bí thư | phó bí thư | chủ tịch | phó chủ tịch |
        chánh văn phòng | lãnh đạo | thủ trưởng | hiệu trưởng | giám đốc | dân quân | lực lượng |
        đoàn viên thanh niên | cán bộ | chuyên viên | cộng tác viên | tổ công nghệ số | đồng nghiệp
        | nhân viên
    OTHERS, as in "vợ em làm xong rồi":
        thằng cu nhà em | thằng cu em | thằng con em |
        thằng con nhà em | thằng nhỏ nhà em | con bé nhà em | con gái nhà em |
        con trai nhà em | cháu nhà em | đứa nhỏ nhà em | bà xã em | ông xã em | nhà em nó |
        vợ em | vợ tôi | chồng em | chồng tôi | con trai em | con gái em | bố em | mẹ em | đồng nghiệp em
    BODY 5, as in "thầy giáo xong rồi":
        nó | thầy giáo | cô giáo | hai đứa | mấy đứa | tụi nhỏ | bọn trẻ | con bé | thằng cu | thằng nhỏ |
        học sinh | sinh viên | ổng | bả | người ngoài | thằng con | con gái | con trai | đứa con | ông xã |
        bà xã | cháu nội | cháu ngoại
    OTHERS, as in "anh ấy xong rồi":
        anh ấy | chị ấy | cô ấy | bác ấy | chú ấy | ông ấy | bà ấy | cậu ấy | bạn ấy | em ấy |
        đồng chí ấy | đồng chí đó | anh kia | chị kia | ông kia | bà kia | ổng | chúng nó | tụi nó |
        bọn nó | bọn họ | tụi kia | bọn kia | bên đấy | phía bên kia | phía kia | he | she | his team |
        her team | the other team | my colleague | their team
    FILLER, as in "đồng bộ xong rồi":
        đồng bộ | nội bộ | toàn bộ | cán bộ | bộ tiêu chí | bộ phận | bộ câu hỏi | bộ quy tắc | bộ thủ tục |
        bộ hồ sơ | bộ sách | bộ đề | bộ máy | bộ đội | công dân | tiếp dân | cư dân | dân cư | dân vận |
        dân quân | dân số | dân sự | dân tộc
    FILLER, as in "ban hành xong rồi":
        so với | ban hành | ban bố | ban đêm | ban ngày | ban công | ban sơ | phòng họp | phòng học
        | phòng khám | phòng dịch | phòng cháy | phòng cháy chữa cháy | phòng hộ | hội trường |
        hội chợ | hội thao | hội diễn | hội nhập | hội quân | hội ý | hội thi | hội trại | xã hội |
        đại hội | đoàn viên | đoàn kết | trường hợp | trường lớp |
        trường học | đội ngũ | khối lượng | trạm điện | trạm bơm | trạm biến áp | bản đồ | bản tin |
        bản cam kết | khu vực | khu vui chơi | tổ chức
    FILLER, as in "việc anh giao em làm":
        anh giao em làm | chị giao em làm | sếp giao em làm | việc * giao em làm | việc * giao tôi làm
    FILLER, as in "sửa bên ngoài xong rồi":
        bên trong | bên ngoài | bên dưới | bên trên | bên cạnh | hai bên | các bên | đôi bên |
        cả hai bên | bên này | bên đây | phía này | phía sau | phía trước | phía trên | phía dưới
    """
)

_SURE_NAMES = """
    Nam Hùng Hương Hạnh Hiền Hải Huệ Huy Hằng Hà Khánh Khoa Linh Loan Long Lan Lâm Nga Ngọc Nhung Nhàn
    Phương Phúc Quân Quang Quỳnh Thảo Thắng Thanh Thủy Thúy Trang Trinh Tuấn Tùng Vân Vinh Yến Đức Dũng
    Cường Bình Oanh Tâm Tiến Trung Việt Kiên Kiệt Khang Bảo Nhi My Diễm Duyên Thịnh Toàn Trâm Uyên Vy
    Xuân Tuyết Hiếu Hưng Hậu Hoàng Đạt Giang Nguyên Nghĩa Phong Phước Thơm Thư Thoa Bích
"""
_NAMES_AFTER_A_TITLE = """
    Minh Hoa Mai Hòa Thu Sơn Dung Hai Ba Tư Năm Sáu Bảy Tám Chín Út Cúc Đào Liên Lệ Nhân Tân Tú Tín Trí
    Thành Hồng Tài Lộc Lợi Lý Thái An Chi Chiến Công Danh Đông Hiệp Hoàn Luân Mỹ Nhật Phú Sang Sinh Thọ
    Thuận Tính Trường Vũ Vượng Đoàn Dương
"""
SURE_NAMES = frozenset(key(name) for name in word_set(_SURE_NAMES))
NAMES = SURE_NAMES | frozenset(key(name) for name in word_set(_NAMES_AFTER_A_TITLE))
PLAIN_NAMES = frozenset(plain(name) for name in NAMES)
