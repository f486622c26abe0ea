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
    phân công nhiệm vụ | theo hướng | hạn cuối để | hạn chót để | thời hạn để
    """
)

# What a body is said to have done or thought, no duty: "UBND tỉnh | ghi nhận".
NO_DUTY = Phrases(
    """
    báo cáo như sau | báo cáo kết quả như sau | đề xuất như sau | có báo cáo như sau
    trân trọng thông báo | ghi nhận | đánh giá cao | biểu dương | hoan nghênh | thống nhất với
    thống nhất chủ trương | cơ bản thống nhất | thống nhất về | thống nhất nội dung | đồng ý | nhất trí
    cho phép | xin thông báo | thông báo để | thông báo ý kiến | trân trọng cảm ơn | cảm ơn
    kết luận như sau | có ý kiến như sau | nhận được | có công văn | cho biết | cho hay | khẳng định
    nhấn mạnh | nhận thấy | nhận định | thông báo kết luận | phát biểu | tổ chức cuộc họp
    tán thành | cơ bản | mong muốn | đề cao | thông qua | thảo luận | chúc mừng | tiếp đoàn | đón đoàn
    báo cáo : | cho biết : | phản ánh : | bày tỏ | có văn bản đề nghị | đã có văn bản | có hiệu lực
    cùng dự | dự hội nghị | tham dự | cùng tham dự
    thông báo tạm ngừng | thông báo lịch | thông báo mời | thông báo tuyển
    thông báo và đề nghị | là một | là nơi | gồm | thông báo đến | kết luận | nêu rõ | tiếp và làm việc
    thực hiện nhiệm vụ, quyền hạn theo quy định | thực hiện chức năng, nhiệm vụ theo quy định
    có văn bản số | có báo cáo số | vẫn còn | còn một số | chưa | là thành viên | bao gồm
    chủ trì cuộc họp | chủ trì hội nghị | có ý kiến chỉ đạo như sau | có ý kiến chỉ đạo | chỉ đạo như sau
    làm trưởng ban | làm phó trưởng ban | làm tổ trưởng | làm tổ phó | làm thành viên | làm uỷ viên
    làm chủ tịch hội đồng | làm trưởng đoàn | làm phó trưởng đoàn | là cơ quan chuyên môn
    là cơ quan tham mưu | là đơn vị sự nghiệp | có chức năng | chịu sự chỉ đạo | trực thuộc
    thống nhất giao | thống nhất cho | dự báo | khởi tố | bắt giữ | trình bày | đăng cai | có trình độ
    thực hiện nhiệm vụ, quyền hạn | đạt | đạt được | là cơ quan quản lý | là cơ quan quản lý nhà nước
    giữ chức | giữ chức vụ | là cơ quan thường trực : | phụ trách khối | thông tin :
    """
)

APPOINTED = Phrases("giữ chức | giữ chức vụ | tham gia ban chấp hành | tham gia ban thường vụ")

# A sentence that tells what was or is: "Tuy nhiên, …", "Trong quý III/2023, …".
NARRATION = Phrases(
    """
    tuy nhiên | trên đây là | trong quý | trong tháng | trong năm | thời gian qua | trong thời gian qua
    đến nay | sau khi nghe | bên cạnh những kết quả | nhìn chung | năm qua | những tháng đầu năm | hồi
    chiều | sáng | tối | còn nhớ | tại hội nghị | tại cuộc họp | dự họp | tham dự | cùng dự | thành phần
    kết quả là | thực tế | theo báo cáo | qua kiểm tra | vừa qua | trong những tháng | hiện nay
    tổ chức, doanh nghiệp | tổ chức, cá nhân | trước đó | cử tri | quyết định này | nghị quyết này
    báo cáo số | kế hoạch số | quyết định số | thông báo số | kết luận số | công văn số | tờ trình số
    nghị quyết số | chỉ thị số
    thông báo này | kế hoạch này | chỉ thị này | tổ trưởng : | tổ phó : | tổ phó thường trực :
    các thành viên : | thành viên : | thành viên gồm | các thành viên gồm | địa điểm :
    tại điểm cầu
    """
)

# What opens news, in which a body acts but is given nothing: "Tại cuộc họp, | Sở Y tế kiến nghị …".
DAYTIMES = Phrases("ngày | sáng | chiều | tối | sáng ngày | chiều ngày")
NEWS = Phrases(
    """
    tại cuộc họp | tại hội nghị | tại buổi làm việc | tại điểm cầu | tại phiên họp | tại kỳ họp | trước đó
    đến nay | tính đến | hiện nay | thời gian qua | vừa qua | những năm qua | năm qua
    hồi tháng | hồi | kết quả thực hiện | kết quả | phát biểu tại | theo kết quả
    """
)

# A rule of law that is only cited: "Theo khoản 2 Điều 15 Luật …, Bộ Tài chính chủ trì".
LAWS = Phrases(
    """
    theo khoản | theo điểm | theo điều | theo quy định tại khoản | theo quy định tại điều
    căn cứ khoản | căn cứ điều
    """
)

# A paper that says something, no body: "Báo cáo số 215/BC-SNN … | nêu rõ".
PAPERS = Phrases(
    """
    báo cáo số | công văn số | văn bản số | tờ trình số | kết luận số | thông báo số | nghị quyết số
    quyết định số | chỉ thị số | kế hoạch số | nghị định số | thông tư số | luật số
    """
)
STATES = Phrases(
    """
    nêu rõ | nêu | chỉ rõ | cho thấy | quy định | xác định | khẳng định | đánh giá | phản ánh | ghi rõ
    thể hiện | kết luận
    """
)
# A time that a sentence opens with, and the figures that show that it tells what came of it:
# "Năm 2025, Hội Nông dân giải ngân … | bình quân | 50 triệu đồng một hộ".
TIMES = Phrases("năm | giai đoạn | mỗi năm | hằng năm | hàng năm | tháng | quý | nhiệm kỳ | vụ | mùa")
FIGURES = Phrases(
    """
    bình quân | trung bình | so với cùng kỳ | cùng kỳ | so với năm | lần đầu | tỷ lệ nợ | nợ quá hạn
    chỉ còn | còn lại | tăng trưởng | vượt mốc | cao nhất từ trước | thu hút được | đạt được | giảm còn
    tăng lên | vượt kế hoạch | vượt chỉ tiêu | đứng thứ | xếp thứ | đứng đầu | không xảy ra
    """
)

# A law cited as the ground of what a body answers for, where nobody asks: "Theo Luật Thủ đô …, UBND …".
CITED_LAWS = Phrases("theo luật | theo bộ luật | theo hiến pháp | theo pháp lệnh")

# A sentence's ground or aim before its subject, no command: "Thực hiện Công văn số 12, …".
GROUNDS = Phrases(
    """
    căn cứ | thực hiện công văn | thực hiện chỉ thị | thực hiện nghị quyết | thực hiện quyết định
    thực hiện kế hoạch số | thực hiện văn bản | thực hiện chỉ đạo | thực hiện ý kiến
    thực hiện thông báo | thực hiện kết luận số | thực hiện chương trình số | thực hiện luật
    thực hiện nghị định | xét đề nghị | theo đề nghị | theo báo cáo | theo chỉ đạo | theo quy định
    theo nội dung | theo kết luận | theo công văn | trên cơ sở | để | nhằm | nhận được | sau khi | khi
    tham gia đoàn | cùng đi | dự hội nghị | dự buổi | tiếp tục chương trình | thực hiện công điện
    thực hiện hướng dẫn | thực hiện thông tư | phát biểu | báo cáo tại | trao đổi tại | kết luận
    trong khuôn khổ
    """
)

# What opens a ground, with a body in it that is not the subject: "Theo đề nghị | của | Sở A, UBND tỉnh …".
GROUND_OPENERS = Phrases(
    """
    theo | căn cứ | trên cơ sở | sau khi | ngay sau khi | dưới sự | được sự | xét | thực hiện | để | khi
    nhằm | thống nhất với | đồng ý với | với sự | tiếp thu | qua
    """
)
OWNED = Phrases("của | do | bởi | tại | từ")

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
    cuộc giao ban | cuộc gặp | buổi gặp | gặp mặt | phiên họp | kỳ họp | đối thoại | phiên giải trình
    """
)

# Who may ask, but gives no duty: "các hộ dân | yêu cầu".
NO_AUTHORITY = Phrases(
    """
    hộ dân | người dân | cử tri | luật sư | gia đình | bị cáo | nguyên đơn | chuyên gia | cư dân
    công nhân | khách hàng | phụ huynh | báo chí | bị đơn | nhà thầu | công ty | doanh nghiệp | nhân dân
    bạn đọc
    """
)

# The whole of a closing formula: "đề nghị các đơn vị | nghiêm túc triển khai thực hiện".
CLOSING_WORDS = Phrases(
    """
    lãnh đạo | tập trung lãnh đạo | các nhiệm vụ trọng tâm | sau đây
    nghiêm túc | khẩn trương | tổ chức | triển khai | thực hiện | biết | và | , | . | / | thông báo này
    tốt | kết luận này | công văn này | văn bản này | chỉ đạo | phối hợp | theo | để | kịp thời | đầy đủ
    các | nội dung | nêu trên | trên | căn cứ | quy định | tinh thần | cùng | với | hiệu quả
    có hiệu quả | này | nội dung thông báo này | chủ động | tập trung | thực hiện tốt
    các nội dung trên | quan tâm | đúng | ; | : | theo đúng | những nội dung | ý kiến | chỉ đạo trên
    kết luận | công tác | nhiệm vụ | một số | nhiệm vụ sau | nội dung sau | các nhiệm vụ sau | như sau
    trọng tâm | trọng tâm sau | một số nhiệm vụ | sau | đây | công việc | việc | yêu cầu | thống nhất
    phối hợp chặt chẽ | thực hiện các | chấp hành | đạt | kết quả | tiến độ | được giao
    giải pháp | nhiệm vụ, giải pháp | sau đây | theo chức năng, nhiệm vụ | chức năng | thông báo | quyết liệt
    """
)

# A clause that tells the product or time of the duty before it: "; báo cáo kết quả trước ngày D".
RESULTS = Phrases(
    """
    báo cáo | hoàn thành | hoàn tất | gửi | trình | thời gian | thời hạn | tổng hợp | không để | bảo đảm
    đảm bảo | kết quả | xong | định kỳ báo cáo | kịp thời báo cáo | nhất là | trong đó | phấn đấu
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
