"""Compounds whose parts would mislead, words that repeat, and small words that mean nothing here."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    FILLER, as in "quyết định":
        quyết định | quy định | ổn định | nhất định | xác định | nghị định | thẩm định | giám định |
        kiểm định | cố định | hiệp định
    FILLER, as in "kết quả đã báo cáo":
        kết quả | kết luận | kết nạp | tổng kết | sơ kết | vận động | mọi việc | mọi thứ | rủi ro
    FILLER, as in "nông thôn mới":
        tính chất | máy tính | tính toán | giới tính | chủ tịch | thuộc tính | tính đến | tính tới |
        nông thôn mới | đổi mới | mới nhất | năm mới | văn hóa mới
    FILLER, as in "thời hạn hoàn thành":
        cần thơ | chuyên cần | hạn chế | hạn hán | giới hạn | quyền hạn | thời hạn hoàn thành |
        hạn hoàn thành | tiến độ hoàn thành | mức độ hoàn thành | tỷ lệ hoàn thành |
        khả năng hoàn thành
    FILLER, as in "sinh hoạt đảng":
        đảng viên | đảng bộ | đảng phí | đảng vụ | sinh hoạt đảng | công tác đảng | kết nạp đảng |
        tổ chức đảng | xây dựng đảng | thẻ đảng | huy hiệu đảng | văn kiện đảng | hồ sơ đảng |
        điều lệ đảng | vào đảng | đảng cấp trên
    FILLER, as in "đã ký cam kết":
        ký cam kết | ký bản cam kết | giấy cam kết | bản cam kết | ký kết | thư cam kết | lễ cam kết |
        danh bạ điện thoại | số điện thoại | khám sức khỏe | chăm sóc sức khỏe | bảo vệ sức khỏe |
        sức khỏe sinh sản | các trường hợp |
        những trường hợp | trường hợp vi phạm | trường hợp còn lại
    FILLER, as in "thiếu nhi":
        thiếu nhi | thiếu niên | thiếu tá | hết lòng | trước hết | chịu trách nhiệm | chịu khó |
        tạm ứng | tạm trú | tạm thời | nhà tạm | gần đây | gần dân | khung giờ
    FILLER, as in "chương trình":
        bảo tồn | sinh tồn | tồn tại | chương trình | văn chương | huy chương | vững chắc
        | không gian | hàng không | không khí | không quân | không chỉ | không những
    FILLER, as in "gương mẫu":
        tự do | lý do | tại chỗ | hiện tại | mẫu giáo | kiểu mẫu | mẫu mực | gương mẫu | bộ máy |
        cách mạng | mạng xã hội | sắp xếp | bước ngoặt | cân đối | thống kê
    FILLER, as in "hội nghị":
        trường hợp | phường xã | thực trạng | hội nghị | hội thảo | phòng chống | phòng ngừa |
        bản đồ số | trả kết quả | hòa giải | đối thoại | giải ngân | chờ đợi
    SAME, as in "việc 7 cũng vậy":
        cũng vậy | cũng thế | cũng rứa | y vậy | y rứa | như vậy | như trên | tương tự | the same | same |
        likewise | ditto
    FILLER, as in "dạ em":
        anh | chị | em | ạ | nhé | nha | nghe | nghen | nhen | hen | á | ơi | dạ | thưa | bác | chú |
        cô | sếp | đồng chí | đc | bạn | mình | tôi | cháu | con | ad | admin | bot | nhá | luôn | hẳn
        | hết | cả | tất cả | toàn bộ | đó | đấy | này | kia | vậy | thế | thôi | nè | nhỉ
    FILLER, as in "it is":
        so far | and | with | và | sir | boss | madam | it | it's | is | the | a | we | i | you | be |
        been | was | this | that | my | our | all | everything | now | bro | sis | guys | team |
        hẳn hoi | đàng hoàng | tử tế | ngon | mỹ mãn | đẹp | gọn gàng | sạch sẽ | đầy đủ | hoàn toàn |
        100
    FILLER, as in "báo cáo":
        báo cáo | kế hoạch | hồ sơ | nhiệm vụ | công việc | nội dung | việc được giao | văn bản |
        tờ trình | phương án | đề án | danh sách | biểu mẫu | chuyên đề | cuộc họp | lễ | số liệu |
        công văn | task | report | plan | thủ tục | danh mục | bảng
    FILLER, as in "cho em":
        cho | với | của | là | về | ở | trên | dưới | theo | từ | đến | tới | qua | lại | lên | xuống
        | ra | vào | cùng | những | các | một | hai | có | bên | phòng | ban | tổ | lúc | ngày | hôm |
        buổi | giờ | phút | tuần | tháng | năm | quý | người | cái | bản | chuyện | vụ
    FILLER, as in "ước đạt 80%":
        ước đạt | ước khoảng | ước chừng | ước được | ước thực hiện | ước tính đạt | ước tính khoảng |
        đạt chỉ tiêu rồi | vượt chỉ tiêu rồi
    FILLER, as in "việc này":
        việc này | nhiệm vụ này | cái này | vụ này | nội dung này | phần này | báo cáo này |
        kế hoạch này | công việc này | mục này | task này | chuyện này | văn bản này | hồ sơ này |
        đợt này | năm này | lần này | này nay
    FILLER, as in "em đang họp":
        đang họp | đang bận | đang bận họp | đang đi công tác | đang đi đường |
        đang lái xe | đang chạy xe | đang dự họp | đang dự hội nghị | đang ở ngoài | đang ở xa |
        đang nghỉ phép | đang nghỉ | đang đi học | đang học | đang ốm | đang đi xuống thôn
    FILLER, as in "đợt này":
        ban tổ chức | phòng tổ chức | các tổ chức | tổ chức đoàn thể | tổ chức cơ sở | tổ chức đảng |
        bộ đội | đội thi công | bên phải | phải lòng | hay lắm | hay quá | hay nhỉ | còn anh |
        còn em thì | nhân dân | nhân viên | hạn cuối | hạn chót | thời hạn | kỳ hạn | vô hạn |
        thanh niên | cần thiết | cần kiệm | đường mòn | đợt này | đợt vừa rồi | lần này | mới đây |
        chuẩn bị | bước sang | bước vào
    FILLER, as in "xin lỗi anh":
        kẹt xe | kẹt đường | tắc đường |
        xin lỗi | tạ lỗi | báo lỗi | lỗi tại em | do lỗi của em | thứ lỗi | bỏ lỗi
    FILLER, as in "nói chung là xong":
        bảo hiểm | bảo vệ | bảo trì | bảo tàng | bảo mật | bảo lãnh | bảo quản | nói chung |
        phải nói là | nói thật | nói thiệt | nói gọn | nói tóm lại | tóm lại | nghe nhé | nghe anh |
        nghe chị | nghe sếp | nghe ạ | dạ nghe
    FILLER, as in "vừa xong tức thì":
        tức thì | tức thời | có điều gì | trò nghịch
    FILLER, as in "xong thật rồi":
        thật | thiệt | thật rồi | thiệt rồi | rụp | cái rụp | ngọt | ráo | sạch | mỹ mãn rồi |
        hoàn chỉnh | chỉn chu | tươm tất | ngon ơ | nhanh gọn | trong | ngay | liền | ngon lành |
        nhẹ nhàng | phần việc | việc | sớm | trước | sau
    FILLER, as in "hoàn thành thi công":
        thi công | thi đua | thi hành | thi cử | thi tuyển | thực thi | thi thể | hội thi | cuộc thi |
        thị trường | thị sát | thị xã | thị trấn
    """
)
