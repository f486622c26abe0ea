"""A sample conclusion as plain text."""

LEFT = ("ĐẢNG BỘ TỈNH MẪU", "ĐẢNG ỦY PHƯỜNG THẠCH MẪU", "Số 45-TB/ĐU")
RIGHT = ("ĐẢNG CỘNG SẢN VIỆT NAM", "Thạch Mẫu, ngày 16 tháng 11 năm 2026")
TITLE = ("THÔNG BÁO", "kết luận của Thường trực Đảng ủy tại Hội nghị giao ban tháng 11")
BODY = (
    "Ngày 12/11/2026, Thường trực Đảng ủy phường họp giao ban với các cơ quan, đơn vị. Sau khi nghe báo cáo và ý kiến thảo luận, đồng chí Bí thư Đảng ủy kết luận một số nội dung như sau:",
    "1. Về công tác chuyển đổi số",
    "1.1. Giao Ủy ban nhân dân phường chủ trì, phối hợp với Ban Tổ chức Đảng ủy rà soát, hoàn thiện quy chế sử dụng phần mềm quản lý văn bản; báo cáo Thường trực Đảng ủy trước ngày 30/11/2026.",
    "1.2. Giao Văn phòng Đảng ủy tham mưu kế hoạch tập huấn kỹ năng số cho cán bộ, công chức, người hoạt động không chuyên trách; thời gian hoàn thành trong quý IV năm 2026.",
    "2. Về xây dựng Đảng và hệ thống chính trị",
    "a) Ủy ban Kiểm tra Đảng ủy đôn đốc các chi bộ thực hiện nghiêm Chỉ thị số 27-CT/TU, ngày 15/3/2026 của Ban Thường vụ Tỉnh ủy về nâng cao chất lượng sinh hoạt chi bộ, khắc phục những hạn chế đã được chỉ ra.",
    "b) Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội tuyên truyền, vận động đoàn viên, hội viên và Nhân dân thực hiện Kế hoạch số 12-KH/ĐU; định kỳ hằng tháng báo cáo kết quả.",
    "3. Về kinh tế - xã hội",
    "- Phòng Kinh tế, Hạ tầng và Đô thị khẩn trương giải quyết dứt điểm vướng mắc về giải phóng mặt bằng dự án đường ven sông, hoàn thành trước ngày 15/12/2026.",
    "- Công an phường tăng cường tuần tra, kiểm soát, bảo đảm an ninh trật tự, phòng cháy, chữa cháy trong dịp Tết Nguyên đán; xây dựng phương án cụ thể cho từng khu phố, từng thời điểm.",
    "- Trạm Y tế phường chủ động giám sát dịch bệnh, tổ chức tiêm chủng đầy đủ cho trẻ em dưới 05 tuổi, bảo đảm an toàn thực phẩm tại các trường học và bếp ăn tập thể trên địa bàn.",
    "4. Tổ chức thực hiện",
    "Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao, khẩn trương triển khai thực hiện. Văn phòng Đảng ủy theo dõi, đôn đốc, tổng hợp kết quả, báo cáo Thường trực Đảng ủy trước ngày 25 hằng tháng.",
)
NEARBY = ("Nơi nhận:", "- Thường trực Đảng ủy,", "- Các cơ quan, đơn vị,", "- Lưu Văn phòng Đảng ủy.")
SIGNER = ("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "(Mẫu)")
PLAIN = "\n".join((*LEFT, *RIGHT, *TITLE, *BODY, *NEARBY, *SIGNER))
