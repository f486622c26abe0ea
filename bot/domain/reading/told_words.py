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

# Events that news of a day tells of: "Ngày 22/11, Sở A chủ trì | tổ chức hội thảo".
EVENTS = Phrases(
    """
    hội thảo | toạ đàm | hội nghị | lễ | hội thi | cuộc thi | giải | triển lãm | trưng bày | diễn đàn
    gặp mặt | họp báo | hội chợ | liên hoan | buổi | phiên | kỳ họp | chương trình | khai mạc | bế mạc
    khai trương | ra quân | diễn tập | ký kết | phiên họp | cuộc họp
    """
)

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
    chỉ đạo | công tác | theo | nghiêm | hiệu quả | có hiệu quả | đẩy mạnh | chủ động | phần việc | ý kiến
    """
)

# What is only to be told of, should it ever come: "nếu | phát sinh vướng mắc, đề nghị các đơn vị phản ánh".
SHOULD = Phrases("nếu | trong quá trình | quá trình | khi | trường hợp")
OBSTACLES = Phrases("vướng mắc | khó khăn | phát sinh")
TELLS_OFFICE = Phrases(
    "phản ánh | báo cáo | kịp thời báo cáo | kịp thời phản ánh | thông tin | gửi ý kiến | có văn bản"
)
