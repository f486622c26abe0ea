"""What bodies work on: the fields in their names, and phrases whose words may not be parted."""

from bot.domain.reading.phrases import Phrases, joined_any_way

# Fields whose names hold "và", commas or small letters: "Sở | Kế hoạch và Đầu tư".
FIELDS = Phrases(
    joined_any_way(
        """
    cảnh sát quản lý hành chính về trật tự xã hội | cảnh sát quản lý hành chính
    cảnh sát điều tra tội phạm về ma tuý | cảnh sát điều tra tội phạm về trật tự xã hội
    cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu
    cảnh sát phòng, chống tội phạm về môi trường | cảnh sát phòng, chống tội phạm về ma tuý
    cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | cảnh sát thi hành án hình sự và hỗ trợ tư pháp
    an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | quản lý xuất nhập cảnh
    công nghiệp - viễn thông | viễn thông | công nghệ thông tin | điện lực | dầu khí | xăng dầu
    giao thông vận tải - xây dựng | thuỷ sản và kiểm ngư | lâm nghiệp và kiểm lâm | hàng hải và đường thuỷ
    giải phóng mặt bằng | bồi thường, hỗ trợ và tái định cư | bồi thường, hỗ trợ, tái định cư
    bồi thường, giải phóng mặt bằng | nghĩa vụ quân sự | phổ biến, giáo dục pháp luật
    văn hoá, thể thao và truyền thanh | văn hoá, thông tin và thể thao | đăng ký đất đai
    điều phối nông thôn mới | công binh | pháo binh | đặc công | phòng không
    phát triển đô thị | phát triển hạ tầng | trồng trọt và bảo vệ thực vật | chăn nuôi và thú y
    kế hoạch và đầu tư | tài nguyên và môi trường | nông nghiệp và môi trường
    nông nghiệp và phát triển nông thôn | nông nghiệp và ptnt | nn và ptnt | nn & ptnt | nn&mt | tn & mt
    khoa học và công nghệ | giáo dục và đào tạo | thông tin và truyền thông
    lao động - thương binh và xã hội | lao động, thương binh và xã hội | gd & đt
    văn hoá, thể thao và du lịch | văn hoá và thể thao | văn hoá - thể thao | văn hoá và thông tin
    kh & đt | văn hoá, thông tin | văn hoá - thông tin | văn hoá - xã hội | văn hoá & thông tin
    văn hoá thông tin | văn hoá - thể thao và du lịch | dân tộc và tôn giáo | quy hoạch - kiến trúc
    quy hoạch kiến trúc | tài chính - kế hoạch | kinh tế, hạ tầng và đô thị | kinh tế và hạ tầng
    kinh tế - hạ tầng | quản lý đô thị | kinh tế - hạ tầng - đô thị | giao thông vận tải | giao thông
    công thương | công thương nghiệp | nội vụ | tài chính | xây dựng | y tế | tư pháp | ngoại giao
    ngoại vụ | quốc phòng | công an | du lịch | thương mại | công nghiệp | thuỷ sản | nông nghiệp
    khoa học công nghệ | văn hoá thể thao và du lịch | bưu chính viễn thông | tổ chức | tuyên giáo
    tuyên giáo và dân vận | dân vận | nội chính | xây dựng đảng | kinh tế | kiểm tra
    thi đua - khen thưởng | quản lý khu kinh tế | quản lý các khu công nghiệp | tôn giáo
    thể dục thể thao | chính sách, chiến lược | khoa học, công nghệ | gtvt | tnmt | kh-đt | lao động
    thông tin & truyền thông | tuyên giáo - dân vận | kinh tế - ngân sách | văn hoá, khoa học | lđtbxh
    lđ-tbxh | vhttdl | vh,tt&dl | dân tộc | văn hoá và truyền thông | kinh tế, hạ tầng
    nông nghiệp & ptnt | tài nguyên môi trường | thông tin và truyền thông
    văn hoá, thể thao và truyền thông | khoa học, công nghệ và môi trường | nông nghiệp và nông thôn
    tổ chức cán bộ | tổ chức - cán bộ | tổ chức - hành chính | tổ chức hành chính
    hành chính - tổ chức | kiểm tra liên ngành | thanh tra - kiểm tra | kiểm tra - thanh tra
    quản lý trật tự đô thị | trật tự đô thị | quản lý trật tự xây dựng | quản lý đất đai
    giám sát đầu tư của cộng đồng | giám sát đầu tư cộng đồng
    an toàn thông tin | an ninh mạng | năng lượng tái tạo | năng lượng nguyên tử | phát triển thị trường
    đối tác công - tư | hợp tác công - tư
    nhà giáo và cán bộ quản lý giáo dục | chiến lược, chính sách nông nghiệp và môi trường
    chiến lược, chính sách tài nguyên và môi trường
    y tế và dân số | thanh niên và thể thao | lao động và việc làm | kinh tế và đô thị
        """
    )
)

# "Đảng", "UBND" … that open a name inside a longer one: "Văn phòng | HĐND và UBND tỉnh".
INNER_PAIRS = Phrases(
    """
    bầu cử | bán đảo | khu dự trữ sinh quyển | khu bảo tồn | khu bảo tồn thiên nhiên | khu bảo tồn biển
    khu di tích | khu du lịch | khu đô thị | khu kinh tế mở | phòng thủ dân sự | phòng thủ khu vực
    các công trình dân dụng và công nghiệp | công trình dân dụng và công nghiệp
    các công trình giao thông | các công trình dân dụng | công trình dân dụng | các công trình trọng điểm
    các công trình thuỷ lợi | các công trình hạ tầng | các công trình hạ tầng kỹ thuật
    các công trình giao thông và dân dụng | các công trình nông nghiệp
    các công trình nông nghiệp và phát triển nông thôn | công trình giao thông và nông nghiệp
    khu công nghệ cao và các khu công nghiệp | các khu công nghiệp và chế xuất | các khu công nghiệp
    các khu chế xuất và công nghiệp | khu kinh tế và các khu công nghiệp | các khu kinh tế
    nghiên cứu phát triển | nghiên cứu phát triển kinh tế - xã hội | nghiên cứu và phát triển
    phát triển kinh tế - xã hội | vườn quốc gia | đường thuỷ nội địa | hàng không | an toàn thực phẩm
    tiếng nói | chính sách xã hội
    chương trình | công trình | quy trình | giao thông | hđnd và ubnd | hđnd - ubnd | hđnd, ubnd
    hđnd & ubnd | hội đồng nhân dân và uỷ ban nhân dân | đoàn đbqh và hđnd
    đoàn đại biểu quốc hội và hđnd | đoàn đại biểu quốc hội và hội đồng nhân dân
    phòng, chống tham nhũng | phòng chống tham nhũng | phòng, chống thiên tai và tìm kiếm cứu nạn
    phòng, chống tham nhũng, lãng phí, tiêu cực | phòng chống thiên tai và tìm kiếm cứu nạn
    an toàn giao thông | đổi mới và phát triển doanh nghiệp | cải cách hành chính | khoa học và kỹ thuật
    khoa học và công nghệ | văn học nghệ thuật | văn học - nghệ thuật | văn hoá, thể thao
    phát triển quỹ đất | thể thao và truyền thanh | truyền thanh - truyền hình
    truyền thanh truyền hình | phát thanh và truyền hình | phát thanh - truyền hình
    thi đua, khen thưởng | thi đua - khen thưởng | phòng cháy, chữa cháy | dự án đầu tư xây dựng
    quản lý dự án | đầu tư xây dựng | đầu tư và xây dựng | thi hành án dân sự
    quản lý dự án đầu tư xây dựng | phục vụ hành chính công | dịch vụ tổng hợp | tìm kiếm cứu nạn
    chuyển đổi số | quản lý vốn nhà nước tại doanh nghiệp | sở hữu trí tuệ | quản lý thị trường
    đầu tư phát triển | phòng cháy và chữa cháy | xuất nhập cảnh | xúc tiến đầu tư
    phòng, chống thiên tai | phòng chống thiên tai | phòng, chống tội phạm | phòng, chống ma tuý
    quy hoạch xây dựng | quy hoạch đô thị | quy hoạch đô thị - nông thôn | đê điều
    xúc tiến đầu tư, thương mại và du lịch | tiêu chuẩn đo lường chất lượng
    trồng trọt và bảo vệ thực vật | chăn nuôi và thú y | tiếp công dân | kinh tế - xã hội
    chính trị - xã hội | nhân dân | nước sạch và vệ sinh môi trường nông thôn
    """
)
