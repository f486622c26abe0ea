"""Words that show that a clause tells what was, is or is thought, and asks nobody for anything."""

from bot.domain.reading.phrases import Phrases

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
    thông báo tạm ngừng | thông báo lịch | thông báo mời | thông báo tuyển | thông báo ngừng | thông báo đóng
    thông báo cấm | thông báo hạn chế | thông báo tạm dừng | thông báo tạm | thông báo tuyển sinh
    thông báo nghỉ | thông báo bán | thông báo cắt | thông báo đấu giá | thông báo thay đổi
    họp cho ý kiến | họp thẩm tra | họp nghe | họp bàn | họp xem xét | họp đánh giá | họp thông qua
    tiến hành họp | thống nhất kết luận | chủ trì họp | họp và thống nhất | đặt mục tiêu | chuẩn y
    cho rằng | nói rằng | nói đơn vị | gửi thư | gửi thư khen | gửi lời | gửi lời cảm ơn | gửi lời chúc
    chúc | kính chúc | phối hợp tốt trong | phối hợp khá tốt | phối hợp hiệu quả trong
    phối hợp có hiệu quả trong | phối hợp rất tốt | chỉ định đồng chí | bầu đồng chí | bầu bổ sung
    thông báo nhận | thông báo tiếp nhận | thống nhất như sau | thống nhất các nội dung sau
    thống nhất một số nội dung | tặng bằng khen | tặng giấy khen | tặng cờ | tặng danh hiệu | tặng thưởng
    tặng huân chương | truy tặng | quyết định như sau | yêu cầu như sau | thống nhất chỉ đạo như sau
    họp phiên | họp thường kỳ | họp định kỳ | khai mạc | bế mạc | đồng chủ trì
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
    khen ngợi | khen | hứa | hứa sẽ | mong | mong muốn | xếp hạng | nằm trong | chiếm | thuộc nhóm | gợi ý
    tập trung thảo luận | trăn trở | tin tưởng | kỳ vọng | băn khoăn | lo ngại | đồng tình | tự hào
    thấy rằng
    làm việc với uỷ ban | làm việc với ubnd | triển khai khá tốt | thực hiện khá | cam kết hoàn thành
    cam kết sẽ | nhìn nhận | thừa nhận | là đơn vị | là địa phương | là lực lượng
    là những | là các | là hai | là ba
    thường trực đặt tại | trụ sở đặt tại | có trụ sở | đóng tại | đóng chân
    là cơ quan | là tổ chức | là tập thể | là một trong | là cầu nối | là xã | là phường | là tỉnh
    là nòng cốt
    xếp thứ | đứng thứ | dẫn đầu | cảm ơn | chia sẻ với | đề cập | trao đổi về | phân tích | giải trình
    cần nhìn nhận | phải thừa nhận | phải nhìn nhận | cần thừa nhận | cần khẳng định | phải khẳng định
    cần thấy rằng | phải thấy rằng | thống nhất thông qua | thực hiện khá tốt | thực hiện tốt gồm
    """
)

# What shows that a clause tells what was, is or will be: "Sở Y tế | đang | phối hợp".
TELLING = Phrases(
    """
    đã | vừa | từng | đang | hiện | hiện đang | mới | sẽ | dự kiến sẽ | dự kiến | mới chỉ
    """
)

EXPECTED = Phrases("dự kiến")

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
    tại điểm cầu | thay mặt
    """
)

# What heads an assessment: "| Hạn chế: | … Công an phường xử lý chưa triệt để".
ASSESSES = Phrases(
    """
    hạn chế : | tồn tại : | khó khăn : | ưu điểm : | khuyết điểm : | nguyên nhân : | kết quả : | vướng mắc :
    tồn tại, hạn chế : | hạn chế, tồn tại : | kết quả nổi bật : | khó khăn, vướng mắc : | nguyên nhân
    """
)

# What opens news, in which a body acts but is given nothing: "Tại cuộc họp, | Sở Y tế kiến nghị …".
DAYTIMES = Phrases(
    """
    ngày | sáng | chiều | tối | sáng ngày | chiều ngày | tối ngày | trưa ngày | trong ngày | trong các ngày
    trong hai ngày | trong ba ngày | trong 2 ngày | trong 3 ngày | trong hai ngày , | vào ngày | từ sáng ngày
    """
)
NEWS = Phrases(
    """
    tại cuộc họp | tại hội nghị | tại buổi làm việc | tại điểm cầu | tại phiên họp | tại kỳ họp | trước đó
    đến nay | tính đến | hiện nay | thời gian qua | vừa qua | những năm qua | năm qua
    hồi tháng | hồi | kết quả thực hiện | kết quả | phát biểu tại | theo kết quả | qua rà soát
    qua kiểm tra
    qua giám sát | qua khảo sát | qua thanh tra | qua xác minh | qua nắm tình hình | qua theo dõi | dự kiến
    sáng nay | chiều nay | chiều qua | sáng qua | tối qua | đêm qua | hôm qua | hôm nay | trưa nay | tối nay
    theo chương trình | nhân kỷ niệm | theo kế hoạch | theo tiến độ | theo phân công | theo dự kiến | nếu
    trường hợp | trong trường hợp | trước đây | tình hình | thực trạng | rút kinh nghiệm từ | nhờ
    để có được kết quả
    """
)

# A time that a sentence opens with, and the figures that show that it tells what came of it:
# "Năm 2025, Hội Nông dân giải ngân … | bình quân | 50 triệu đồng một hộ".
TIMES = Phrases(
    """
    năm | giai đoạn | mỗi năm | hằng năm | hàng năm | tháng | quý | nhiệm kỳ | vụ | mùa
    """
)
FIGURES = Phrases(
    """
    bình quân | trung bình | so với cùng kỳ | cùng kỳ | so với năm | lần đầu | tỷ lệ nợ | nợ quá hạn
    chỉ còn | còn lại | tăng trưởng | vượt mốc | cao nhất từ trước | thu hút được | đạt được | giảm còn
    tăng lên | vượt kế hoạch | vượt chỉ tiêu | đứng thứ | xếp thứ | đứng đầu | không xảy ra
    """
)

# A decision, after which the same sentence may give a duty: "| Thống nhất | chủ trương; Sở A rà soát".
DECISIONS = Phrases(
    """
    thống nhất | cơ bản thống nhất | đồng ý | nhất trí | cho phép | tán thành | cơ bản | thông qua
    cơ bản đồng ý
    chấp thuận | không đồng ý | không thống nhất | gia hạn | đồng ý gia hạn | ghi nhận
    """
)
# … or moves a day, which is the duty's then: "| Đồng ý gia hạn | đến hết ngày D; yêu cầu Sở A …".
MOVES_DAY = Phrases(
    """
    gia hạn | đồng ý gia hạn | thống nhất gia hạn | cho phép gia hạn | cho gia hạn | đồng ý cho gia hạn
    đồng ý điều chỉnh thời gian | đồng ý điều chỉnh thời hạn | đồng ý kéo dài | cho phép kéo dài
    đồng ý lùi
    thống nhất điều chỉnh thời gian | thống nhất kéo dài | cho lùi | thống nhất lùi
    """
)
QUARTERS = {"i", "ii", "iii", "iv", "1", "2", "3", "4"}

# What says that something is needed, and of whom nothing: "| Cần | tiếp tục đổi mới phương thức lãnh đạo".
NEEDS = Phrases("cần | phải | cần phải")

# Whom an assessment speaks of: "| Một số | chi bộ sinh hoạt hình thức".
SOME = Phrases("một số | nhiều | có nơi | phần lớn | đa số | không ít | một vài | hầu hết")

# A time that is over: "chủ trì tiếp công dân | tuần trước".
PAST = Phrases(
    """
    tuần trước | tháng trước | quý trước | năm trước | năm ngoái | hôm qua | hôm trước | vừa qua | vừa rồi
    sáng nay | chiều nay | tối qua | chiều qua | sáng qua | đêm qua | trước đây
    mới đây | nhiệm kỳ trước | thời gian qua
    """
)
# … which as a sentence's beginning leaves no order in it either: "| Trước đây, | UBND tỉnh giao Sở A".
LONG_AGO = Phrases("trước đây | năm ngoái | nhiệm kỳ trước | từ năm ngoái | lúc đầu | ban đầu")

# What shows that nothing is told but asked: "… | phấn đấu | đạt 95%", "kết nạp | ít nhất | 02 đảng viên".
PRESSES = Phrases(
    """
    cần | phải | khẩn trương | có trách nhiệm | chịu trách nhiệm | phấn đấu | bảo đảm | đảm bảo | ít nhất
    tối thiểu | trở lên | trước ngày | chậm nhất | muộn nhất | xong trước | thời hạn | hạn cuối | sớm
    được giao | được phân công | được yêu cầu | tiếp tục | dứt điểm | vào cuối | vào giữa | xong trong
    hoàn thành trong | hoàn thành trước
    báo cáo trước | không để | hạn : | thời gian : | đến hết
    """
)

# … and times that a duty's tail may name: "; kết luận | trong tháng 12/2026".
TIMED = Phrases("trong tháng | trong quý | trong năm | xong | vào tháng | vào quý")

# What came of a matter: "vận động hội viên hiến đất, | trị giá | 900 triệu đồng".
OUTCOMES = Phrases(
    """
    trị giá | với số tiền | tổng số tiền | tổng trị giá | tổng vốn | ước đạt | tang vật | lượt người
    lượt hội viên | lượt hộ | lượt cán bộ | lượt đoàn viên | lượt khách | lượt học viên
    được nhân dân đồng | được người dân đồng | được nhân dân ủng hộ | được dư luận | được nâng lên
    nên tiến độ
    được cải thiện | được đánh giá cao | khá tốt | rất tốt | khá hiệu quả | khá kịp thời | cao nhất
    vượt tiến độ | bắt quả tang | cứu sống | giành huy chương | giành giải | đoạt giải | triệt phá thành công
    bắt giữ thành công | khống chế thành công
    """
)
# Talk at a meeting: "Giám đốc Sở A báo cáo kết quả; | các đại biểu thảo luận".
TALK = Phrases(
    """
    các đại biểu | đại biểu thảo luận | hội nghị thảo luận | phát biểu ý kiến | cuộc họp nghe
    hội nghị nghe
    tham gia ý kiến về | tham gia thảo luận | hội nghị đã nghe | phát biểu bổ sung | các ý kiến phát biểu
    """
)
# An order given elsewhere that was carried out: "…; | việc này hoàn thành từ | tháng 5/2025".
CARRIED_OUT = Phrases(
    """
    hoàn thành từ | xong từ | hoàn thành đúng hạn | được hoàn thành đúng | báo cáo kết quả tại | báo cáo tại
    trả lời tại | đã hoàn thành | đã báo cáo | đã trình | đã thực hiện | đã gửi | đã có báo cáo
    không thực hiện được | đã ban hành | đã triển khai | được giải quyết | gửi báo cáo ngày
    """
)

# The end of a list of recipients: "- Các ban đảng; | - Lưu VPTU".
RECIPIENTS = Phrases(
    """
    lưu vptu | lưu vp | lưu : | lưu vt | lưu văn phòng | lưu vpđu | ( b / c ) | như trên
    """
)
