"""The words that names of bodies are made of."""

from bot.domain.reading.phrases import Phrases

# A body that may be named by this alone, or with a place: "UBND", "Công an tỉnh".
HEADS_ALONE = Phrases(
    """
    ubnd | uỷ ban nhân dân | hđnd | hội đồng nhân dân | thường trực hđnd | tt hđnd
    thường trực hội đồng nhân dân | mặt trận | mttq | mặt trận tổ quốc | ub mttq | ubmttq | ubmttqvn
    uỷ ban mttq | uỷ ban mặt trận tổ quốc | công an | quân sự | thanh tra | văn phòng
    kiểm toán nhà nước | chính phủ | quốc hội | thuế | hải quan | tỉnh uỷ | thành uỷ | huyện uỷ
    quận uỷ | thị uỷ | đảng uỷ | đảng bộ | cấp uỷ | ban thường vụ | ban thường trực | ban chấp hành
    thường trực | ban cán sự đảng | đảng đoàn | thành đoàn | tỉnh đoàn | huyện đoàn | quận đoàn
    kho bạc nhà nước | bảo hiểm xã hội | bhxh | toà án nhân dân | tand | viện kiểm sát nhân dân | vksnd
    lđlđ | lhpn | hnd | ccb | đtn | ngân hàng nhà nước | vpcp | vp | bđbp | bch bđbp | bộ đội biên phòng
    ban tổ chức lễ hội | ban tổ chức giải | ban tổ chức hội thi | ban tổ chức cuộc thi | ban tổ chức đại hội
    ban tổ chức ngày hội | ban tổ chức hội thao | ban tổ chức hội diễn | ban tổ chức hội trại
    ban tổ chức tuần lễ | ban tổ chức sự kiện
    ban tổ chức lễ | ban tổ chức hội chợ | ban tổ chức liên hoan | ban tổ chức hội nghị
    ban tổ chức - nội vụ | ban tổ chức | ban xây dựng đảng
    đoàn kiểm tra | đoàn thanh tra | đoàn giám sát | đoàn kiểm tra liên ngành | đội kiểm tra
    đội kiểm tra liên ngành | tổ kiểm tra | tổ kiểm tra liên ngành | tổ giám sát | tổ thẩm định
    tổ thẩm tra | tổ nghiệm thu | hội đồng thẩm định | hội đồng nghiệm thu
    viettel | vnpt | mobifone | vinaphone | evn | pvn | agribank | vietcombank | vietinbank | bidv
    ttyt | trung tâm y tế | kiểm lâm | vùng cảnh sát biển | toà soạn | cảnh sát | cảnh sát biển
    phòng cảnh sát | phòng cảnh sát quản lý hành chính về trật tự xã hội | phòng cảnh sát quản lý hành chính
    phòng cảnh sát điều tra tội phạm về ma tuý | phòng cảnh sát điều tra tội phạm về trật tự xã hội
    đoàn đại biểu quốc hội | petrolimex | vnpost | hải đội
    tổ bảo vệ an ninh trật tự | tổ bảo vệ an ninh, trật tự
    sư đoàn | lữ đoàn | trung đoàn | tiểu đoàn | quân đoàn | binh đoàn | hải đoàn | đồn biên phòng
    đồn công an | trại giam | chính quyền | cảng vụ | cảng vụ hàng không | cảng vụ hàng hải
    báo và phát thanh, truyền hình | báo và phát thanh - truyền hình | báo và phát thanh truyền hình
    báo và đài phát thanh - truyền hình | báo và đài phát thanh, truyền hình | ttpvhcc | ttptqđ | tthcc
    đảng uỷ khối các cơ quan | đảng uỷ khối các cơ quan và doanh nghiệp | đảng uỷ khối doanh nghiệp
    thông tấn xã | thương vụ | đại sứ quán | lãnh sự quán
    thi hành án dân sự | thads | ban giám hiệu
    ttxvn | bxdđ | ubkt | uỷ ban kiểm tra | vptu | vpđu | ca | bchqs | bqlda | kbnn | catp | nhnn
    btv | bch | btt | đu | tt đảng uỷ | ttr đảng uỷ | tt thành uỷ | ttr thành uỷ | tt tỉnh uỷ | ttr tỉnh uỷ
    ttđu | tttu | btc | btctu | btg | btgtu | btgdv | btg & dv | bdv | bdvtu | bnc | bnctu | bxd đảng
    ubkttu | ubktđu | cq ubkt | cơ quan ubkt | tt chính trị | ttct | bcđ | tct | tthđnd | ttr hđnd
    ub mttqvn | ubmttq việt nam | cđcs | hpn | lhtn | ctđ | nct | tyt | bch qs | tt pvhcc | tt hcc
    nhcsxh | bqt
    """
)

# Heads that are verbs too, and bodies only before a capital: "Tổ chức | Công đoàn", "Tổ chức | thu dung".
HEADS_OR_VERBS = Phrases("tổ chức | báo | hội")

# Words that begin as a body does, and name none: "hội | nghị".
NOT_BODIES = Phrases(
    """
    cơ quan chủ trì | đơn vị chủ trì | cơ quan phối hợp | đơn vị phối hợp | cơ quan soạn thảo | hội nghị
    hội thảo | hội viên | tổ quốc | đoàn viên | ban hành | bộ máy | bộ phận | phòng chống
    phòng, chống | phòng ngừa | trường hợp | tổ chức thực hiện | tổ chức triển khai | đơn vị hành chính
    vụ việc | vụ án | khu vực | khu dân cư | đội ngũ | ngành nghề | quỹ đất | viện trợ
    tổ trưởng : | tổ trưởng của | tổ trưởng là | tổ phó
    đơn vị thực hiện | cơ quan thực hiện | đơn vị đầu mối | cơ quan đầu mối | tổ chức tuyên truyền
    mỗi sở | mỗi ngành | mỗi hội
    mỗi đơn vị | mỗi cơ quan | mỗi tổ chức | từng đơn vị | mỗi địa phương | tổ viên
    tổ chức kiểm tra | tổ chức rà soát | tổ chức lại | hội chợ | đoàn công tác của
    tổ chức hội nghị | tổ chức thành công | tổ chức tốt | khu công nghiệp | bộ luật
    báo cáo | đoàn kết | phòng họp | bộ tiêu chí | bộ chỉ số | bộ thủ tục | bộ hồ sơ | tổ chức đại hội
    cảng cá | trạm biến áp | xã hội | xã hội hoá | tổ chức đảng | quận huyện | trường học | viện phí
    """
)

# A body only with what follows: "Sở | Y tế", "Ban | Tổ chức Thành ủy".
HEADS_OPEN = Phrases(
    """
    phòng giao dịch | lực lượng
    bộ | sở | ban | phòng | cục | tổng cục | chi cục | vụ | hội | đoàn | trung tâm | viện | trường
    ngành | tổng công ty | công ty | tập đoàn | ngân hàng | liên đoàn | liên hiệp | liên minh | uỷ ban
    p . | tt | công chức phụ trách | cán bộ phụ trách | chuyên viên phụ trách
    hội đồng | tổ | đội | quỹ | kho bạc | bảo hiểm | toà án | viện kiểm sát | bộ chỉ huy | bộ tư lệnh
    ban chỉ huy | ban quản lý | ban chỉ đạo | ban điều hành | ban soạn thảo | đài | báo
    tổng liên đoàn | tổng hội | liên hiệp các hội | tổng đại lý
    học viện | đại học | bệnh viện | trạm | hợp tác xã | htx | chi nhánh | xí nghiệp | tổ công tác
    cơ quan | thống kê | điện lực | bưu điện | hạt | khu | đơn vị | doanh nghiệp | cảng | tổng đội
    hiệp hội | câu lạc bộ | chi hội | bql | chi bộ | nhà máy | quân khu | cổng | tạp chí | nhà xuất bản
    viễn thông | thuỷ điện | nhà máy thuỷ điện | văn phòng đại diện | văn phòng điều phối | bản quản lý
    chủ đầu tư | chủ dự án | nhà thầu | nhà đầu tư | nhà thầu thi công | nhà thầu tư vấn
    liên danh | liên danh nhà thầu
    nông trường | lâm trường | vườn quốc gia | nhà hát | bảo tàng | thư viện | công đoàn | tcty | cty
    doanh nghiệp dự án | đơn vị thi công | đơn vị tư vấn | đơn vị vận hành
    công ty tnhh | công ty cổ phần | tổ chức | tổ giúp việc | tiểu ban | đoàn công tác
    """
)

# Those that are a name by themselves where a duty follows: "Ban Quản lý | rà soát".
HEADS_BARE = Phrases(
    """
    ban quản lý | bql | ban chỉ đạo | ban chỉ huy | ban điều hành | ban soạn thảo | tổ công tác
    tổ giúp việc | tiểu ban | đoàn công tác
    chủ đầu tư | chủ dự án | nhà thầu | nhà đầu tư | nhà thầu thi công | nhà thầu tư vấn
    doanh nghiệp dự án | đơn vị thi công | đơn vị tư vấn | đơn vị vận hành
    viện kiểm sát | toà án | kho bạc | trung tâm
    """
)
# … in small letters too: "Yêu cầu | chủ đầu tư | khẩn trương".
HEADS_SMALL = Phrases(
    """
    chủ đầu tư | chủ dự án | nhà thầu | nhà đầu tư | nhà thầu thi công | nhà thầu tư vấn
    """
)
TENSES = Phrases("đã | đang | vừa | chưa | sẽ")  # no name holds one
# Verbs that open the rest of such a name: "Ban Chỉ đạo | xây dựng nông thôn mới".
NAME_VERBS = Phrases(
    """
    xây dựng | phát triển | đổi mới | thực hiện | triển khai thực hiện | triển khai | bảo vệ | đầu tư
    khai thác | vận hành | giải phóng | cưỡng chế | thi hành | thực hành | sắp xếp | vận động
    chuyển đổi | ứng phó | học tập | thu hút | thu hồi | xúc tiến | tổng kết | sơ kết | phòng ngừa
    đấu tranh | khắc phục | hỗ trợ | cơ cấu lại | tái cơ cấu | tinh giản | xử lý | giải quyết
    tháo gỡ | quản lý | kiểm soát | đấu giá
    """
)

# Heads whose names may hold commas and verbs: "Ban Chỉ đạo | Đổi mới, phát triển kinh tế tập thể".
COMMITTEES = Phrases(
    """
    ban chỉ đạo | hội đồng | tổ công tác | uỷ ban | ban điều hành | tổ giúp việc | tiểu ban
    """
)

# A person named by an office: "Chủ tịch UBND quận".
HEADS_OFFICE = Phrases(
    """
    chủ tịch | phó chủ tịch | bộ trưởng | thứ trưởng | giám đốc | phó giám đốc | tổng giám đốc
    thủ trưởng | chánh văn phòng | phó chánh văn phòng | bí thư | phó bí thư | trưởng ban | trưởng phòng
    lãnh đạo | người đứng đầu | hiệu trưởng | chánh thanh tra | tổng thanh tra | thống đốc | viện trưởng
    chánh án | cục trưởng | tổng cục trưởng | chi cục trưởng | trưởng công an | phó trưởng ban
    tổng biên tập | tư lệnh | bộ trưởng bộ | các đồng chí | đồng chí | đ/c | các đ/c
    tổng kiểm toán nhà nước | thủ tướng chính phủ | thủ tướng | phó thủ tướng | phó tổng thanh tra
    phó chánh thanh tra | chỉ huy trưởng | các đồng chí | các đ/c | các ông, bà | ông, bà | các ông
    các bà | quyền giám đốc | quyền chủ tịch | phó trưởng phòng | phó cục trưởng | hạt trưởng
    trưởng đoàn | phó thống đốc | đội trưởng | tổ trưởng | trưởng thôn | trưởng bản | trưởng ấp
    trưởng khu phố | chủ nhiệm | phó chủ nhiệm | ct ubnd | pct ubnd | ct hđnd | pct hđnd | cvp | pcvp
    uvtv | uvbtv | uvbch | đuv | tuv | uỷ viên | đảng uỷ viên | thành uỷ viên | tỉnh uỷ viên | chi uỷ viên
    bí thư chi bộ | phó bí thư chi bộ
    """
)

# What may stand before an office and is no part of its name: "đồng chí | Chánh Văn phòng".
COURTESY = Phrases(
    """
    đồng chí | đ/c | các đồng chí | các đ/c | các ông, bà | ông, bà | các ông | các bà
    """
)

# A place that acts as a body, with its name: "tỉnh Tiền Giang", "TP.HCM".
HEADS_PLACE = Phrases(
    """
    tỉnh | thành phố | tp | huyện | quận | thị xã | phường | xã | đặc khu | thị trấn | kp | tdp
    """
)

# Levels and places that end a name: "Sở Y tế | tỉnh", "Hội Nông dân | thành phố".
LEVELS = Phrases(
    """
    tỉnh | thành phố | tp | huyện | quận | thị xã | thị trấn | phường | xã | đặc khu | trung ương | tw
    t.ư | cấp xã | cấp huyện | cấp tỉnh | các cấp | địa phương | khu vực | quốc gia | nhà nước
    cấp huyện, cấp xã | cấp tỉnh, cấp huyện | cấp tỉnh, cấp xã | cấp huyện và cấp xã | cấp tỉnh và cấp xã
    cấp tỉnh, cấp huyện, cấp xã
    xã, phường | phường, xã | xã, phường, thị trấn | xã, phường, đặc khu | huyện, thị xã, thành phố
    quận, huyện | huyện, thành phố | tỉnh, thành phố | chi nhánh | quân đội | cửa khẩu quốc tế
    cửa khẩu | cơ sở | sở tại | liên huyện | miền | vùng
    việt nam | vn | cấp cơ sở | cùng cấp | thủ đô | nước | khối phố | khu phố | tổ dân phố | thôn | ấp
    khóm
    """
)

# Heads whose names may have several parts: "Cục | Khoa học, Công nghệ và Thông tin".
PARTED_HEADS = Phrases(
    """
    cục | vụ | tổng cục | chi cục | viện | học viện | trung tâm | trường | hội | liên hiệp | hiệp hội | quỹ
    tạp chí
    """
)
# What a managing board manages besides: "Ban Quản lý vịnh Mẫu và | các di tích | danh thắng".
MANAGED = Phrases(
    """
    các bãi biển | các bãi tắm | các di tích | các danh thắng | các khu du lịch | các điểm du lịch
    các công trình | các khu công nghiệp | các cụm công nghiệp | các bến xe | các làng nghề | các cảng cá
    các khu kinh tế | các khu chế xuất | các chợ | các điểm đến
    """
)

# Kinds of bodies that a general mention lists: "các | sở, ban, ngành".
KINDS = Phrases(
    """
    bộ | sở | ban | ngành | đoàn thể | hội | cơ quan | đơn vị | địa phương | tổ chức | phòng | xã
    phường | quận | huyện | thị xã | thị trấn | thành phố | tỉnh | doanh nghiệp | chủ đầu tư | cấp uỷ
    chính quyền | lực lượng | cá nhân | thành viên | tập đoàn | tập đoàn kinh tế | tổng công ty
    nhà thầu | nhà thầu thi công | nhà thầu tư vấn
    chi bộ | đảng bộ | đặc khu | trường | tổ dân phố | khu phố | thôn | công ty | nhà đầu tư | kp | tdp
    hiệp hội | đồng chí | đ/c | cấp | trung tâm | ban quản lý | ban quản lý dự án | tổ chức đoàn thể
    đảng uỷ | chi | sở ngành | ban ngành | cơ quan chức năng | đơn vị sự nghiệp | cơ quan báo chí | cục
    vụ | viện | chi cục | ngân hàng | thủ trưởng | hội quần chúng | xã phường
    tổ chức tín dụng | khối | ban đảng | lãnh đạo | chủ tịch | chủ dự án | bí thư
    cơ sở | hộ | quý cơ quan | quý đơn vị
    huyện uỷ | thành uỷ | tỉnh uỷ | thị uỷ | quận uỷ | ban thường vụ | hđnd
    """
)
# What closes such a mention: "các cơ quan | liên quan".
PLURAL_TAILS = Phrases(
    """
    tiến hành tố tụng | tham mưu, giúp việc | tham mưu giúp việc | chuyên môn | chuyên trách
    liên quan | có liên quan | chức năng | chức năng liên quan | trực thuộc | nêu trên | này
    trong khối | hữu quan | thuộc tỉnh | thuộc thành phố | trên địa bàn | trên địa bàn tỉnh
    trên địa bàn thành phố | ngang bộ | khác | trên | trên địa bàn huyện | trên địa bàn phường
    trên địa bàn xã | trong tỉnh | trong cả nước | ở địa phương | cùng cấp | thuộc chính phủ
    thuộc ubnd tỉnh | thuộc ubnd thành phố | trực thuộc trung ương | ở trung ương | của tỉnh
    của thành phố | của huyện | cơ sở | có chức năng | tổng hợp và quản lý sản xuất | có đường biên giới
    ven biển | còn lại | được kiểm tra | được thanh tra | được giám sát | được kiểm toán | được nêu tên
    """
)

MANY = Phrases(
    """
    các | những | một số | tất cả các | tất cả | toàn thể | toàn thể các | từng | mỗi | hai | ba | quý
    tổ trưởng các
    trưởng các | chánh các | nhóm các | lãnh đạo các | thủ trưởng các | giám đốc các | chủ tịch ubnd các
    một số các
    """
)
# Short names that stand for no body: "phối hợp với | PCCC".
NO_SHORT_NAMES = {
    "pccc", "cnch", "antt", "atgt", "gpmb", "cđs", "cchc", "ntm", "cntt", "bhyt", "attp", "tthc", "qlnn",
    "đtc", "tđc", "bvmt", "pctt", "fdi", "gdp", "grdp", "qp", "an", "kt", "xh",
}  # fmt: skip
ALIKE = Phrases(
    """
    các đơn vị này | các cơ quan này | hai đơn vị này | các cơ quan trên | các đơn vị trên
    """
)

TWO_KINDS = Phrases("bộ ngành | sở ngành")  # written without a comma, the first is the head

# The heads that "các Bộ: A, B" writes once for several.
SHARED_HEADS = Phrases(
    """
    bộ | sở | ban | phòng | cục | vụ | chi cục | hội | ngành | bộ ngành | sở ngành | công ty
    tổng công ty | sở, ngành | bộ, ngành | trung tâm | huyện | quận | xã | phường | tỉnh | thành phố
    tập đoàn kinh tế | đồn biên phòng | đảng bộ | chi bộ | hạt kiểm lâm | ban quản lý dự án | học viện
    tập đoàn | trường | đảng uỷ xã | đảng uỷ phường | tổng cục | viện | ngân hàng | ban đảng
    sở, ban, ngành | tỉnh, thành phố | xã, phường | huyện, thành phố | quận, huyện
    huyện, thị xã, thành phố | phường, xã
    """
)
