"""Words that tell a duty from what only looks like one, and one duty from another."""

from bot.domain.reading.phrases import Phrases

# What may open a sentence before its subject: "Riêng | Sở Y tế".
OPENERS = Phrases(
    """
    riêng | đồng thời | bên cạnh đó | ngoài ra | cụ thể | theo đó | trước mắt | trong đó | thứ nhất
    thứ hai | thứ ba | thứ tư | thứ năm | một là | hai là | ba là | bốn là | năm là | mặt khác | qua đó
    cùng với đó | đặc biệt | tiếp đó | từ đó | cuối cùng | và | sau đó | trong thời gian tới
    thời gian tới | hiện nay | do đó | nội dung này | việc này | theo đó , | vì vậy | riêng đối với
    đối với | nhiệm vụ của | trách nhiệm của
    về phía | riêng về phía | riêng về | phía | phân công nhiệm vụ | theo hướng | hạn cuối để
    hạn chót để | thời hạn để
    """
)

REMINDS = Phrases("nhắc nhở")
# An order, whoever it is given to: "| Giao | kế toán lập dự toán".
ASKS = Phrases("giao | giao cho | phân công | yêu cầu")
# What opens a topic, with a colon after it: "| Về | thu ngân sách: rà soát các khoản nợ".
TOPIC_OPENS = Phrases("về | công tác | lĩnh vực | kiến nghị | đề xuất | nội dung | nhiệm vụ | việc")
# What a heading's lead does with who is named after it: "| Chỉ đạo | Phòng Kinh tế chủ trì …".
DIRECTING = Phrases("chỉ đạo | lãnh đạo | lãnh đạo, chỉ đạo | tiếp tục chỉ đạo | khẩn trương chỉ đạo")

APPOINTED = Phrases("giữ chức | giữ chức vụ | tham gia ban chấp hành | tham gia ban thường vụ")

# What opens a ground, with a body in it that is not the subject: "Theo đề nghị | của | Sở A, UBND tỉnh …".
GROUND_OPENERS = Phrases(
    """
    theo | căn cứ | trên cơ sở | sau khi | ngay sau khi | dưới sự | được sự | xét | thực hiện | để | khi
    nhằm | thống nhất với | đồng ý với | với sự | tiếp thu | qua | về | trước
    """
)
# What opens a clause with who joins in, before who acts: "| Với sự tham gia của | Sở A, Sở B tổ chức".
JOINING = Phrases(
    """
    với sự tham gia của | với sự phối hợp của | với sự phối hợp với | có sự tham gia của
    có sự phối hợp của
    """
)
BESIDE = Phrases("cùng với | cùng | bên cạnh")
# What opens a clause with its day, after which even small letters act: "| Chậm nhất | …, các đảng ủy gửi".
BY_DAY = Phrases(
    "chậm nhất | muộn nhất | trước ngày | trước | trong vòng | trong thời hạn | đến ngày | đến hết"
)
OWNED = Phrases("của | do | bởi | tại | từ")

# What follows bodies that are agreed with, no duty: "thống nhất với Sở A | về | mức hỗ trợ".
ABOUT = Phrases("về | tại | như | theo | trong | và")
# An order that is only the topic of a paper: "Quyết định | về việc giao | Sở A chủ trì".
ABOUT_ORDER = Phrases(
    """
    về việc giao | về việc phân công | việc giao | về giao | trong việc giao | được phân công cho
    """
)

# What those above do with a duty's product: "trình UBND tỉnh, HĐND tỉnh | quyết định".
DECIDES = Phrases(
    """
    giám sát | nghiệm thu | đôn đốc | xem xét | quyết định | phê duyệt | thông qua | cho ý kiến
    cho chủ trương | chỉ đạo | ban hành
    theo dõi
    biết | giao | yêu cầu | đề nghị | tổng hợp | phối hợp | quan tâm | hướng dẫn
    """
)

# … and what they do only with a product that was sent to them: "gửi Sở Xây dựng, Sở Tư pháp | thẩm định".
APPRAISES = Phrases("thẩm định | thẩm tra")
SUBMITS = Phrases("trình | gửi | báo cáo | xin ý kiến | lấy ý kiến")

# A post that somebody is given, no duty: "phân công đồng chí A | giữ chức".
POSTS = Phrases("giữ chức | giữ chức vụ | giữ chức danh | kiêm giữ | làm bí thư | làm chủ tịch")
# An order that is only wished: "Sở A | kiến nghị | UBND tỉnh giao Sở B".
WISHES = Phrases("kiến nghị | đề xuất | tham mưu | trình | xin")
# … or spoken of: "| việc | UBND tỉnh giao Sở B là đúng luật", "các | nhiệm vụ | Chính phủ giao bộ".
SPOKEN_OF = Phrases("việc | nhiệm vụ | số nhiệm vụ | nội dung | phần việc")
# What points back at a clause before: "Quý I hoàn thành số hóa; | nhiệm vụ này | giao Sở A".
POINTS_BACK = Phrases("nhiệm vụ này | việc này | nội dung này | công việc này")

# Words of a meeting that is chaired, not of a duty that is led: "chủ trì | hội nghị".
MEETINGS = Phrases(
    """
    hội nghị | cuộc họp | buổi họp | họp | buổi làm việc | làm việc | buổi tiếp | tiếp công dân
    tiếp dân | lễ | phiên họp | hội thảo | buổi | cuộc làm việc | giao ban | toạ đàm | họp báo
    phần lễ | phần hội | phần thảo luận | phần đối thoại | phiên toà | phiên xử | phiên thảo luận
    phiên chất vấn | phiên trù bị | phiên khai mạc | phiên bế mạc
    cuộc giao ban | cuộc gặp | buổi gặp | gặp mặt | phiên họp | kỳ họp | đối thoại | phiên giải trình
    """
)

# Who may ask, but gives no duty: "các hộ dân | yêu cầu".
NO_AUTHORITY = Phrases(
    """
    hộ dân | người dân | cử tri | luật sư | gia đình | bị cáo | nguyên đơn | chuyên gia | cư dân
    công nhân | khách hàng | phụ huynh | báo chí | bị đơn | nhà thầu | công ty | doanh nghiệp | nhân dân
    bạn đọc | hiệp hội | hội viên | doanh nhân | tiểu thương | nhà đầu tư | các hộ | bà con | đại biểu
    thẩm phán | hội đồng xét xử
    học sinh | vcci | thí sinh | dư luận | giáo dân | ngư dân | nông dân | nhà khoa học | luật gia
    """
)

# … and who opens a clause as one who only speaks: "| Ông | Trần Văn B đề nghị Ban Quản lý chợ …".
SPEAKERS = Phrases(
    """
    ông | bà | anh | chị | đại diện | các đại diện | nhiều ý kiến | một số ý kiến | ý kiến | các ý kiến
    có ý kiến | nhiều người | nhiều hộ | một số hộ | người dân
    """
)
# The whole of a closing formula: "đề nghị các đơn vị | nghiêm túc triển khai thực hiện".
CLOSING_WORDS = Phrases(
    """
    lãnh đạo | tập trung lãnh đạo | các nhiệm vụ trọng tâm | sau đây
    quán triệt | phổ biến | nghiêm | nghiêm túc | khẩn trương | tổ chức | triển khai | thực hiện | biết
    và | , | . | / | thông báo này
    tốt | kết luận này | công văn này | văn bản này | chỉ đạo | phối hợp | theo | để | kịp thời | đầy đủ
    chỉ thị này | nghị quyết này | kế hoạch này | quyết định này | công điện này | hướng dẫn này
    quy chế này | quy định này | chương trình này | đề án này
    các | nội dung | nêu trên | trên | căn cứ | quy định | tinh thần | cùng | với | hiệu quả
    có hiệu quả | này | nội dung thông báo này | chủ động | tập trung | thực hiện tốt
    các nội dung trên | quan tâm | đúng | ; | : | theo đúng | những nội dung | ý kiến | chỉ đạo trên
    kết luận | công tác | nhiệm vụ | một số | nhiệm vụ sau | nội dung sau | các nhiệm vụ sau | như sau
    trọng tâm | trọng tâm sau | một số nhiệm vụ | sau | đây | công việc | việc | yêu cầu | thống nhất
    phối hợp chặt chẽ | thực hiện các | chấp hành | đạt | kết quả | tiến độ | được giao
    giải pháp | nhiệm vụ, giải pháp | sau đây | theo chức năng, nhiệm vụ | chức năng | thông báo
    quyết liệt
    """
)

# A clause that tells the product or time of the duty before it: "; báo cáo kết quả trước ngày D".
RESULTS = Phrases(
    """
    báo cáo | hoàn thành | hoàn tất | gửi | trình | thời gian | thời hạn | tổng hợp | không để | bảo đảm
    đảm bảo | kết quả | kết luận | xong | định kỳ báo cáo | kịp thời báo cáo | nhất là | trong đó | phấn đấu
    """
)

# A clause that begins a duty of its own by its product: "; xây dựng kế hoạch".
PRODUCTS = Phrases(
    """
    xây dựng kế hoạch | xây dựng chương trình | xây dựng đề án | xây dựng phương án | xây dựng báo cáo
    xây dựng dự thảo | xây dựng nghị quyết | xây dựng quy chế | ban hành kế hoạch | chuẩn bị
    lập kế hoạch | chuẩn bị tốt | lập danh sách | lập hồ sơ | lập phương án | ban hành | dự thảo
    tham mưu ban hành | tổ chức hội nghị | tổ chức đại hội | tham mưu xây dựng | tổ chức sơ kết
    tổ chức tổng kết
    """
)
# With a cited document's number after them: "triển khai thực hiện … số 340-TB/TU".
CARRY_OUT = Phrases(
    """
    triển khai thực hiện | triển khai | thực hiện | tổ chức thực hiện | quán triệt | thực hiện tốt
    """
)

# A duty without an end: "Tăng cường công tác tuyên truyền".
STANDING = Phrases(
    """
    tăng cường | tiếp tục | thường xuyên | đẩy mạnh | chú trọng | nâng cao | đổi mới | phát huy
    duy trì | chủ động | nắm chắc | quan tâm | theo dõi | làm tốt | thực hiện nghiêm | thực hiện tốt
    giữ vững | chấp hành | bảo đảm | phối hợp chặt chẽ | tích cực | quản lý chặt chẽ | nêu cao
    kịp thời
    """
)
