"""Words by which a clause cites what stands elsewhere: the law, a paper, an order, the ground it goes by."""

from bot.domain.reading.phrases import Phrases

# A rule of law that is only cited: "Theo khoản 2 Điều 15 Luật …, Bộ Tài chính chủ trì".
LAWS = Phrases(
    """
    theo khoản | theo điểm | theo điều | theo quy định tại khoản | theo quy định tại điều
    căn cứ khoản | căn cứ điều
    """
)

# A law that is the subject: "| Nghị định giao | UBND cấp tỉnh quy định mức hỗ trợ".
LAW_GIVES = Phrases(
    """
    nghị định giao | luật giao | thông tư giao | pháp lệnh giao | hiến pháp giao | nghị định quy định
    luật quy định | thông tư quy định
    """
)

# A law or contract cited as the ground of what a body answers for: "Theo Luật Thủ đô …, UBND …".
CITED_LAWS = Phrases(
    """
    theo luật | theo bộ luật | theo hiến pháp | theo pháp lệnh | theo hợp đồng | theo thoả thuận
    theo biên bản ghi nhớ | theo bản ghi nhớ | theo cam kết | theo hồ sơ mời thầu | theo điều khoản
    theo hương ước | theo điều lệ
    """
)

# An article that is the subject: "| Điểm | b khoản 2 Điều 5 | Nghị định | số 45/2026/NĐ-CP giao UBND tỉnh …".
ARTICLES = Phrases("điểm | khoản | điều | mục | tại điểm | tại khoản | tại điều")
BODIES_OF_LAW = Phrases(
    """
    luật | bộ luật | nghị định | thông tư | pháp lệnh | nghị quyết | quy chế | điều lệ
    """
)

# A paper that says something, no body: "Báo cáo số 215/BC-SNN … | nêu rõ".
PAPERS = Phrases(
    """
    báo cáo số | công văn số | văn bản số | tờ trình số | kết luận số | thông báo số | nghị quyết số
    quyết định số | chỉ thị số | kế hoạch số | nghị định số | thông tư số | luật số
    """
)
# The paper that holds an order of before: "đã giao Sở A | tại Công văn số | 88".
IN_PAPER = Phrases(
    """
    tại công văn số | tại thông báo số | tại văn bản số | tại quyết định số | tại kế hoạch số
    tại kết luận số | tại thông báo kết luận số | tại chỉ thị số
    theo công văn số | theo thông báo số | theo văn bản số | theo quyết định số | theo kết luận số
    """
)
STATES = Phrases(
    """
    nêu rõ | nêu | chỉ rõ | cho thấy | quy định | xác định | khẳng định | đánh giá | phản ánh | ghi rõ
    thể hiện | kết luận
    """
)

# A ground that names a paper in which an order stands: "| Căn cứ | Thông báo số 45 của UBND tỉnh giao Sở A".
QUOTES = Phrases("căn cứ | xét | theo nội dung | nhiệm vụ do")

# What opens a sentence that quotes an order of another day: "Tại Công văn số 903, Thủ tướng giao Sở A; …".
QUOTED_FROM = Phrases(
    """
    tại công văn | tại thông báo | tại văn bản | tại công điện | tại quyết định | tại kết luận | tại chỉ thị
    theo công văn | theo thông báo | theo văn bản | theo kết luận | ngày | tại tờ trình | trước đó
    """
)

# A sentence's ground or aim before its subject, no command: "Thực hiện Công văn số 12, …".
GROUNDS = Phrases(
    """
    căn cứ | thực hiện công văn | thực hiện chỉ thị | thực hiện nghị quyết | thực hiện quyết định
    thực hiện kế hoạch số | thực hiện văn bản | thực hiện chỉ đạo | thực hiện ý kiến
    thực hiện thông báo | thực hiện kết luận số | thực hiện chương trình số | thực hiện luật
    thực hiện nghị định | xét đề nghị | theo đề nghị | theo báo cáo | theo chỉ đạo | theo quy định
    theo nội dung | theo kết luận | theo công văn | trên cơ sở | để | nhằm | nhận được | sau khi | khi
    trả lời báo chí | trả lời phỏng vấn | trả lời câu hỏi | trả lời chất vấn | trả lời cử tri
    trao đổi với báo chí | trao đổi với phóng viên
    tham gia đoàn | cùng đi | dự hội nghị | dự buổi | tiếp tục chương trình | thực hiện công điện
    thực hiện hướng dẫn | thực hiện thông tư | phát biểu | báo cáo tại | trao đổi tại | kết luận
    trong khuôn khổ
    """
)
# … "Thực hiện | kết luận của Chủ tịch UBND tỉnh, Sở A …": a verb that opens a ground, and the paper it is of.
GOES_BY = Phrases(
    """
    thực hiện | triển khai | triển khai thực hiện | tiếp tục thực hiện | tổ chức thực hiện | chấp hành
    quán triệt | tiếp thu | cụ thể hoá | thực hiện nghiêm | thực hiện các | triển khai các
    """
)
GONE_BY = Phrases(
    """
    kết luận | ý kiến | chỉ đạo | sự chỉ đạo | nghị quyết | kế hoạch | chương trình | chỉ thị | công điện
    công văn | thông báo | quyết định | luật | nghị định | thông tư | văn bản | hướng dẫn | đề án
    quy chế | lịch | phân công | thông lệ | uỷ quyền
    chủ trương | nhiệm vụ | quy định | phương châm | lời | lời dạy | thoả thuận | tinh thần
    """
)
