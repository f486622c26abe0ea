"""Words of sentences that look like a duty: praise, wishes, events, the law, what announces a list."""

from bot.domain.reading.phrases import Phrases

# What is hoped for, of nobody in particular: "| Hy vọng | Khu kinh tế sẽ sớm trở thành …".
WISHES = Phrases(
    """
    hy vọng | hi vọng | mong | mong rằng | mong muốn | rất mong | chúc | kính chúc | xin chúc | tin rằng
    tin tưởng | tin tưởng rằng | chúng ta tin | chúng tôi tin | với niềm tin | ước mong | mong mỏi
    """
)

# What shows that a thing is done and praised: "…, | nhờ đó | đường thông xe trước Tết".
THANKS_TO = Phrases("nhờ đó | nhờ vậy | nhờ thế | nhờ đó mà | góp phần quan trọng")
PRAISED = Phrases("đánh giá cao | ghi nhận | biểu dương | khen ngợi | khen thưởng | đồng thuận cao")
LONGEST_PRAISE = 8  # words between "được" and "đánh giá cao"

# The law binds these whoever they are: "| Tổ chức, cá nhân | nuôi lồng bè phải đăng ký".
EVERYBODY = Phrases(
    """
    tổ chức, cá nhân | cá nhân, tổ chức | tổ chức và cá nhân | các tổ chức, cá nhân | hộ kinh doanh
    mọi tổ chức, cá nhân | tổ chức, doanh nghiệp, cá nhân | hộ gia đình, cá nhân | cá nhân
    """
)
# … and these where the clause speaks as the law does.
PRIVATE = Phrases(
    """
    doanh nghiệp | nhà đầu tư | thương nhân | cơ sở | hợp tác xã | hộ | tổ chức tín dụng | tổ chức
    chủ dự án | các doanh nghiệp | các cơ sở
    """
)
# … and these, that a conclusion may mean as well, where the law itself is named.
PARTIES = Phrases("chủ đầu tư | nhà thầu | chủ rừng | chủ mỏ | chủ cơ sở | đơn vị thi công")
LAW_NAMED = Phrases(
    """
    quy định của luật | quy định của pháp luật | quy định của nghị định | theo luật | theo nghị định
    theo thông tư | quy định của bộ luật
    """
)
AS_LAW = Phrases(
    """
    theo quy định | theo luật | theo bộ luật | theo nghị định | theo thông tư | theo pháp luật | trước khi
    quy định của pháp luật | trước ít nhất | ngày trước khi | theo điều lệ | theo hợp đồng
    """
)

# What a sentence holds that only announces a list: "đề nghị Sở A | quan tâm một số vấn đề sau :".
ANNOUNCING = Phrases(
    """
    lưu ý | quan tâm | tập trung | tiếp tục | ngay | mấy | vấn đề | những | một số | dưới đây | sau đây | sau
    chủ yếu | cơ bản | nội dung | nhiệm vụ | giải pháp | việc | công việc | thảo luận | trao đổi | cho ý kiến
    trong thời gian tới | thời gian tới | biện pháp | đồng bộ | trọng tâm | cụ thể | làm rõ | các | và | , | :
    tốt | tổ chức | thực hiện | triển khai | như sau | quyết liệt | khẩn trương | nghiêm túc | lãnh đạo
    cấp bách | cần thiết | quan trọng | then chốt | trước mắt | lớn | vào | nhóm | lĩnh vực
    mặt | khâu | điểm | thêm | kỹ
    chỉ đạo | công tác | theo | nghiêm | hiệu quả | có hiệu quả | đẩy mạnh | chủ động | phần việc | ý kiến
    """
)

# Who is invited, who is addressed as a customer, and what heads a list of members.
INVITES = Phrases("mời | kính mời | trân trọng mời | trân trọng kính mời | xin mời")
ATTENDS = Phrases("dự | dự họp | tham dự | đến dự | tới dự | về dự")
CUSTOMERS = Phrases("quý khách | quý khách hàng | quý phụ huynh | quý vị đại biểu | quý độc giả")
LISTS = Phrases(
    """
    các thành viên | thành viên | thành phần | danh sách | cơ cấu | tổ trưởng | tổ phó | trưởng đoàn
    các uỷ viên | uỷ viên | các phó trưởng ban | phó trưởng ban | thư ký | trưởng ban
    """
)
LONGEST_LIST_HEAD = 9

# Who speaks in a court, which asks nobody: "| Chủ trì phiên tòa, | thẩm phán đề nghị Viện Kiểm sát …".
IN_COURT = Phrases(
    """
    chủ trì phiên toà | chủ toạ phiên toà | tại phiên toà | tại phiên xử | chủ trì phiên xử
    hội đồng xét xử
    """
)

# Whom a notice with a period calls on, at home: "đề nghị | các hộ gia đình | treo cờ từ ngày D đến ngày D".
HOUSEHOLDS = Phrases(
    """
    các hộ gia đình | hộ gia đình | nhân dân | người dân | các hộ dân | các hộ | bà con | các gia đình
    cử tri | mọi người dân | toàn thể nhân dân | mỗi hộ gia đình
    """
)

# What is only to be told of, should it ever come: "nếu | phát sinh vướng mắc, đề nghị các đơn vị phản ánh".
SHOULD = Phrases("nếu | trong quá trình | quá trình | khi | trường hợp")
OBSTACLES = Phrases("vướng mắc | khó khăn | phát sinh")
TELLS_OFFICE = Phrases(
    "phản ánh | báo cáo | kịp thời báo cáo | kịp thời phản ánh | thông tin | gửi ý kiến | có văn bản"
)
