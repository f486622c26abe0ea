"""The verbs of duty and the words around them."""

from bot.domain.reading.phrases import Phrases

# Who asks gives a duty with these: "giao | Sở Y tế".
ORDERS = Phrases(
    """
    giao | giao cho | giao nhiệm vụ cho | giao trách nhiệm cho | yêu cầu | đề nghị | phân công
    giao nhiệm vụ | chỉ đạo giao | đề nghị giao | thống nhất giao | đồng ý giao | yêu cầu giao
    uỷ quyền | uỷ quyền cho | có ý kiến chỉ đạo giao | lưu ý | chỉ đạo yêu cầu | nhắc nhở | uỷ nhiệm
    kiến nghị | trân trọng đề nghị | giao đồng chí | yêu cầu đồng chí | đề nghị đồng chí | kính đề nghị
    hoan nghênh và đề nghị | nghiêm túc yêu cầu | thủ tướng chỉ đạo | phó thủ tướng chỉ đạo
    chính phủ chỉ đạo | có văn bản yêu cầu | có văn bản giao | có văn bản chỉ đạo | có công văn yêu cầu
    có công văn giao | ký văn bản yêu cầu | ký văn bản giao | ký công văn yêu cầu | có chỉ đạo yêu cầu
    ban hành văn bản yêu cầu | ban hành công văn yêu cầu | gửi công văn yêu cầu | gửi văn bản yêu cầu
    """
)
# What gives a duty where nobody before it directs: "| Chỉ đạo | Hạt Kiểm lâm truy quét".
DIRECTS = Phrases(
    """
    chỉ đạo | lãnh đạo, chỉ đạo | tiếp tục chỉ đạo | khẩn trương chỉ đạo | chỉ đạo, yêu cầu
    """
)
# The same words as nouns, or told of others: "theo đề nghị của Sở".
NOT_ORDERS_AFTER = Phrases(
    """
    theo | xét | được | do | đáp ứng | những | các | nhiệm vụ | đã được | thẩm quyền | tờ trình
    văn bản | việc | cần | của | về việc | tại | trên cơ sở | hồ sơ | không | số | sự | ý kiến
    thực hiện | phải | trực tiếp | cùng | xử lý | đề xuất | dự kiến | đơn
    """
)
# Words that begin as an order does, and give none: "giao | ban".
NOT_ORDERS = Phrases(
    """
    giao ban | giao thông | giao dịch | giao lưu | giao nhận | yêu cầu kỹ thuật | yêu cầu nhiệm vụ
    đề nghị xây dựng | giao thương | giao tiếp | yêu cầu của | đề nghị của | chỉ đạo của | kiến nghị của
    """
)

# Passive: "Bộ Tài chính | được giao".
PASSIVE = Phrases(
    """
    được giao | được yêu cầu | được phân công | được giao nhiệm vụ | được đề nghị | được giao chủ trì
    sẽ được giao | đã được giao | cũng được giao | cũng được yêu cầu | được chỉ đạo | được uỷ quyền
    có nhiệm vụ
    """
)

# Passive of the work: "Nhiệm vụ số hóa | được giao cho | Sở A", "Hồ sơ | phải được | Sở A thẩm định".
GIVEN_TO = Phrases(
    """
    được giao cho | được giao | được phân công cho | sẽ được giao cho | sẽ do | được phân cho | giao lại cho
    được bàn giao cho | tiếp tục được giao cho
    """
)
MUST_BE_BY = Phrases("phải được | cần được | phải do | cần do | sẽ được | được")
# Labels before a list: "Cơ quan chủ trì: | Sở Y tế".
LEAD_LABELS = Phrases(
    """
    chủ trì tham mưu :
    cơ quan chủ trì : | đơn vị chủ trì : | chủ trì : | đơn vị thực hiện : | cơ quan thực hiện :
    cơ quan chủ trì là | đơn vị chủ trì là | phân công thực hiện : | trách nhiệm thực hiện :
    """
)
LEADING = Phrases(
    """
    là cơ quan chủ trì | là đơn vị chủ trì | giữ vai trò chủ trì | làm cơ quan chủ trì | làm chủ trì
    chịu trách nhiệm chính | chịu trách nhiệm chủ trì | giữ vai trò chính | đảm nhiệm vai trò chủ trì
    chủ trì | làm đầu mối | là đầu mối | là cơ quan đầu mối | là cơ quan thường trực | đầu mối chủ trì
    là đơn vị đầu mối | là đơn vị thường trực | làm cơ quan thường trực | làm đơn vị chủ trì
    làm cơ quan đầu mối
    là cơ quan chịu trách nhiệm | là đơn vị chịu trách nhiệm | là cơ quan chịu trách nhiệm chính
    làm thường trực
    là đơn vị chịu trách nhiệm chính | là cơ quan tham mưu chủ trì | là đơn vị trực tiếp
    là cơ quan trực tiếp
    là đầu mối chủ trì | làm đơn vị đầu mối | đóng vai trò chủ trì | làm nòng cốt
    chịu trách nhiệm toàn diện
    """
)
TOGETHER = Phrases(
    """
    cơ quan phối hợp : | đơn vị phối hợp : | phối hợp : | cơ quan phối hợp là | đơn vị phối hợp là
    phối hợp với | phối hợp cùng | phối hợp cùng với | phối hợp chặt chẽ với | phối hợp chặt chẽ cùng
    phối hợp đồng bộ với | phối hợp tốt với | phối hợp kịp thời với | phối hợp hiệu quả với
    phối, kết hợp với | phối hợp | phối hợp chặt chẽ | cùng với | cùng | phối kết hợp với | kết hợp với
    phối hợp thường xuyên với | phối hợp có hiệu quả với | thường xuyên phối hợp với
    có sự phối hợp của | với sự phối hợp của | với sự tham gia của | trao đổi thống nhất với
    phối hợp đồng thời với | thống nhất với | bàn với | có sự tham gia của | có sự phối hợp với
    với sự phối hợp với
    phối hợp nhịp nhàng với | phối hợp chặt chẽ, hiệu quả với | phối hợp tích cực với
    chủ động phối hợp với | phối hợp liên ngành với | trao đổi, thống nhất với | hiệp đồng với
    hiệp đồng chặt chẽ với | phối hợp, thống nhất với | phối hợp thống nhất với | liên kết với
    liên hệ, phối hợp với | phối hợp, trao đổi với | phối hợp và thống nhất với | phối hợp, hỗ trợ
    """
)
NOT_TOGETHER_AFTER = Phrases(
    """
    công tác | sự | quy chế | cơ chế | việc | đã | chương trình | đề nghị | nội dung | tinh thần
    kế hoạch | chất lượng | hiệu quả | quan hệ | hoạt động | thiếu | trong | kế hoạch số | vai trò
    không | quá trình
    """
)

# Between a body and its verb: "Sở Y tế | cần khẩn trương".
ADVERBS = Phrases(
    """
    đến nay | định hướng | đưa tin | phát sóng | đăng | liên hệ | tư vấn | cụ thể hoá | nâng cấp
    cải tạo | cải thiện | chia sẻ | tiếp cận | nhận diện | phân cấp | phân quyền | uỷ quyền | kết hợp
    triệu tập | hình thành | trang bị | áp dụng | mở rộng | mở | dừng | tạm ngừng | ngừng | siết chặt
    truy vết | khoanh vùng | lấy mẫu | duy tu | khôi phục | kê khai | xác nhận | mua sắm | đặt hàng
    đấu nối | tôn tạo | quảng bá | tuyển sinh | xếp loại | chấm điểm | công nhận | tôn vinh | nhắc nhở
    phê bình | thu dọn | phân luồng | ra quân | san lấp | phân định | giao nộp | tái cơ cấu | cơ cấu lại
    thoái vốn | sáp nhập | hợp nhất | giải thể | thay thế | bãi bỏ | huỷ | sửa | hiệu chỉnh | đính chính
    lập dự toán | miễn | hoãn | niêm yết | niêm phong | tịch thu | tạm giữ | truy tố | xét xử | nhận
    cứu trợ | sơ tán | tính | có công văn | có tờ trình | có báo cáo | tổ chức lại | rút | chuyển giao
    nhập | xuất | bán | mua | thu xếp | giúp | dành | đưa | tìm hiểu | thí điểm | nhân | đặt | treo
    vệ sinh | trồng | khẩn trương | tiếp tục | chủ động | tích cực | kịp thời | thường xuyên | sớm | cần
    phải | sẽ | có trách nhiệm | chịu trách nhiệm | trực tiếp | tập trung | nghiêm túc | cũng | vừa
    ngay | nhanh chóng | quyết liệt | đồng thời | hằng năm | hàng năm | hằng tháng | hàng tháng
    hằng quý | hàng quý | hằng tuần | hàng tuần | định kỳ | tổ chức | căn cứ | trên cơ sở | có nhiệm vụ
    theo chức năng, nhiệm vụ | theo chức năng, nhiệm vụ được giao | theo địa bàn được phân công
    theo lĩnh vực được phân công | theo lĩnh vực được giao | theo nhiệm vụ được giao
    theo lĩnh vực phụ trách | theo thẩm quyền | theo phân công | theo nhiệm vụ được phân công
    mỗi tổ chức
    căn cứ chức năng, nhiệm vụ | căn cứ chức năng, nhiệm vụ được giao | theo quy định | mỗi xã
    mỗi phường
    chỉ đạo | theo chức năng | mỗi đơn vị | mỗi cơ quan | mỗi địa phương | , | khi | đôn đốc
    xin vui lòng | luôn | trước mắt | tăng cường
    có kế hoạch | có biện pháp | có giải pháp | nghiên cứu | nhanh | cùng | thực hiện | không
    """
)
# Small words that may stand between the asker and the order: "UBND thành phố | cũng vừa | giao".
BEFORE_ORDER = Phrases(
    """
    đã | cũng | vừa | tiếp tục | có chỉ đạo | có ý kiến | đồng thời | và | thống nhất | cũng đã | lại
    """
)

# A duty begins, a name ends: "các đơn vị liên quan | rà soát".
VERBS = Phrases(
    """
    rà soát | kiểm tra | khẩn trương | tập trung | chỉ đạo | hướng dẫn | tham mưu | đề xuất | nghiên cứu
    xây dựng | ban hành | triển khai | thực hiện | tổ chức | báo cáo | tổng hợp | trình | hoàn thiện
    hoàn thành | hoàn tất | theo dõi | đôn đốc | giám sát | thanh tra | xác minh | điều tra | làm rõ
    làm việc | xử lý | giải quyết | tháo gỡ | bố trí | cân đối | thẩm định | thẩm tra | phê duyệt
    điều chỉnh | bổ sung | sửa đổi | lập | soạn thảo | dự thảo | công bố | công khai | tuyên truyền
    phổ biến | quán triệt | vận động | đẩy mạnh | đẩy nhanh | tăng cường | nâng cao | đổi mới
    chú trọng | quan tâm | chủ động | tích cực | kịp thời | tiếp tục | thường xuyên | định kỳ | phát huy
    duy trì | củng cố | kiện toàn | ổn định | rút kinh nghiệm | kiểm điểm | cung cấp | gửi | tiếp thu
    lấy ý kiến | xin ý kiến | thống nhất | đánh giá | thống kê | khảo sát | đo đạc | bàn giao
    tiếp nhận | quản lý | bảo đảm | đảm bảo | bảo vệ | ngăn chặn | phòng ngừa | phát hiện | đấu tranh
    hỗ trợ | tạo điều kiện | thành lập | phân công | giao | cử | mời | chuẩn bị | tham gia | phối hợp
    căn cứ | nắm | nắm chắc | sớm | chủ trì | cần | phải | sẽ | có trách nhiệm | chịu trách nhiệm
    có kế hoạch | có biện pháp | có giải pháp | có văn bản | cùng | đầu tư | phát triển | xem xét
    quyết định | chấn chỉnh | xác định | xử phạt | thu hồi | cưỡng chế | tháo dỡ | giải phóng | đăng ký
    đăng tải | cập nhật | số hoá | kết nối | khai thác | vận hành | sử dụng | thu gom | tiêu huỷ
    khắc phục | ứng phó | tuần tra | kiểm soát | đối chiếu | ký | ký kết | cam kết | thông báo
    thông tin | trả lời | giải trình | tiếp | đối thoại | gặp gỡ | chăm lo | thăm | tặng | hưởng ứng
    phát động | đón | đào tạo | tập huấn | bồi dưỡng | kiểm đếm | chi trả | giải ngân | thanh toán
    quyết toán | nghiệm thu | thi công | sửa chữa | nạo vét | thiết kế | lắp đặt | di dời | sắp xếp
    tinh giản | luân chuyển | điều động | bổ nhiệm | giới thiệu | khen thưởng | biểu dương | phản ánh
    phản biện | lồng ghép | ưu tiên | huy động | thu hút | khuyến khích | cụ thể | nhanh chóng
    quyết liệt | nghiêm túc | chấp hành | tuân thủ | góp ý | đóng góp | có ý kiến | cho ý kiến | chịu
    đề ra | nêu | phân tích | dự báo | tính toán | hạch toán | trích | nộp | cấp phát | phân bổ
    kiến nghị | đề nghị | yêu cầu | tham dự | họp | bàn | trao đổi | hội ý | đảm nhận | hoàn chỉnh
    lãnh đạo | cấp phép | túc trực | ứng trực | tham vấn
    phản hồi | thúc đẩy | bảo tồn | tu bổ | trùng tu | phân loại | cứu trợ | phun | tiêm | xét nghiệm
    cách ly | điều tiết | cảnh báo | truyền thông | treo | cắm | lắp | gắn | mua | bán | cho thuê | nhập
    chốt | đóng | mở | dựng | trồng | chăm sóc | xây | khơi thông | bảo trì | bảo dưỡng | bảo quản
    công chứng | chứng nhận | kiểm định | tăng | nâng | cắt giảm | rút ngắn | tiết kiệm | trả | giữ | đưa
    dành | thu | phụ trách | đứng ra | tắt | xuống | trực tiếp | vào cuộc | kêu gọi | mời gọi
    phân tích | mô phỏng | thử nghiệm | thí điểm | thay | rà | soát | dự trữ | vận chuyển | cung ứng
    điều phối | quản trị | hiện đại hoá | tinh gọn | chuẩn hoá | đồng bộ | liên thông | tích hợp
    trực sẵn sàng chiến đấu | trực 24/24 | trực ban | sẵn sàng | quảng bá | ra mắt | nộp | bình xét
    lắng nghe | tiếp xúc | vận dụng | nhân rộng | đàm phán | thương thảo
    xúc tiến | được giao | được yêu cầu | được phân công | là đầu mối | làm đầu mối | nhân rộng
    quy hoạch | cắm mốc | đóng cửa | tạm dừng | đình chỉ | chấm dứt
    khởi công | khánh thành | tái lập | phục hồi | lựa chọn | đấu thầu | đấu giá | chuyển | chuyển đổi
    giảm | hạn chế | nắm bắt | thu thập | sưu tầm | biên soạn | phát hành | tiến hành | phấn đấu | tự
    có phương án | tạo | xoá | bám sát | làm tốt | làm | phát triển đảng viên | kết nạp | giữ gìn
    giữ vững | lưu ý | tìm | tìm kiếm | học tập | vận dụng | lãnh đạo | nghiêm cấm | tổng kết | sơ kết
    kéo dài | gia hạn | ra soát | tập hợp | tuyển dụng | sát hạch | thực hành | truy thu | truy quét
    điều hành
    giải toả | phong toả | kiểm kê | thẩm duyệt | kích hoạt | khoanh nợ | giãn nợ | cắm biển | gỡ | gỡ bỏ
    dọn | dọn dẹp | phủ sóng | phục dựng | ứng dụng | áp dụng | tiếp quản | quy tập | tuyển quân | thả
    gieo trồng | thu hoạch | tái đàn | tích nước | xả lũ | gia cố | cứng hoá | sang tên | xác thực
    diễn tập
    tổng duyệt | hoàn trả | bổ trí | tạm ứng | hoàn ứng | kết luận | làm thủ tục | khởi động | tổng vệ sinh
    sinh hoạt | giải tán | cho vay | cho mượn
    khởi tố | giám định | chứng thực | cấp giấy | hoà giải | thi hành | thoả thuận
    bồi thường | khuyến cáo | khám bệnh | khám chữa bệnh | khám sàng lọc | trưng bày | thuyết minh
    tầm soát | sàng lọc | cứu hộ | phòng trừ | đánh bắt | trao tặng
    in | in ấn | in sao
    trợ giúp | kiểm thử | chạy thử | hoàn nguyên | hoàn thổ | cải tạo | nâng cấp | tái định cư | tưới tiêu
    """
)

# A name also ends here: "Sở Y tế | về".
STOPS = Phrases(
    """
    để | theo | về | trong | tại | từ | khi | đã | không | nhằm | bằng | do | với | cho | đến | vào | ra
    rất | cũng | còn | đang | vừa | nếu | mà | thì | như | trước | sau | qua | trên | dưới | được | bị
    là | này | nói | đối với | vì | hằng | hàng | ngay | ngày | chậm | hoặc | gồm | bao gồm | nhất là
    đó | nhưng | hay | đồng thời | ngoài | giữa | tới | lên | khỏi | bởi | tuy | mới | chưa | có | luôn
    vẫn | xin | trân trọng | đặc biệt | đúng | nhanh | tốt
    """
)
