"""Words for what is lacking, who refuses, and what they would have to give."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    LACK, as in "chưa có kinh phí":
        thiếu | chưa có | không có | cạn | hụt | kẹt | chờ | đợi | đang chờ | đang đợi | còn chờ |
        chờ xin | không đủ | chưa đủ | chưa xin được | chưa nhận được | chưa thấy | không còn
    LACK, as in "chưa tìm được người":
        chưa bố trí | chưa tuyển được | không xin được | chưa tìm được | không tìm được | thiếu hụt |
        đang thiếu | chưa thu được | chưa mượn được | chưa mua được | chưa lấy được | chưa về |
        chưa rót | chưa tới | chưa giải ngân | chưa ra | không về | chưa phân bổ
    LACK, as in "có máy mô mà mần":
        có * mô mà | có * đâu mà
    LACK, as in "waiting for budget":
        lack | lacking | lack of | no | not enough | short of | short on | waiting for | waiting on |
        awaiting | need | without | run out of | ran out of | missing | insufficient | don't have |
        haven't received | haven't got | out of
    LACK, as in "đào đâu ra tiền":
        chưa được phê duyệt | chưa được duyệt | chưa được thẩm định | chưa duyệt | chưa rót về |
        chưa ban hành | chưa cung cấp | chưa gửi | chưa chuyển | chưa nộp |
        không cấp | không gửi | không cung cấp | chưa cử | không cử | chưa thông qua | chưa phê duyệt
        | chưa ra văn bản | chưa ban | chưa xuống | chưa trả | chưa giao | không giao | bị cắt | cắt |
        eo hẹp | hạn hẹp | khan | khan hiếm | khó xin | chậm cấp | chậm rót | chậm về | ít quá |
        thiếu trầm trọng | hết sạch | cạn kiệt | đang xin | chưa đâu ra | đâu ra | đào đâu ra |
        lấy đâu ra | kiếm đâu ra | moi đâu ra | có đâu | làm gì có
    LACK, as in "we have no budget":
        short | shortage of | lacks | lacked | still waiting for | pending | has not approved |
        have not approved | has not released | not released | not approved | not allocated |
        not provided | has not provided | has not sent | have not sent | did not send | not available
        | unavailable | have no | has no | there is no | there are no | cannot get | can not get |
        not received | have not received | has not arrived | cut | frozen | delayed
    LACK, as in "budget not been approved":
        not been approved | not been released | not been allocated | not come | not arrived |
        not been given | not been issued | not been provided
    MEANS, as in "thiếu kinh phí":
        kinh phí | tiền | vốn | ngân sách | nguồn vốn | nguồn lực | nguồn | dự toán | quỹ | tiền bạc |
        chi phí | định mức | kinh phí hoạt động | nguồn kinh phí
    MEANS, as in "chưa có hướng dẫn":
        hướng dẫn | văn bản hướng dẫn | chỉ đạo | ý kiến chỉ đạo | chủ trương | căn cứ |
        căn cứ pháp lý | cơ sở pháp lý | quy định | quy trình | biểu mẫu | mẫu biểu | mẫu | tiêu chí |
        thông tư | nghị định | văn bản của | văn bản chỉ đạo | công văn của | quy hoạch | ý kiến của |
        ý kiến cấp trên | ý kiến tỉnh | ý kiến
    MEANS 1, as in "thiếu người":
        người | nhân lực | nhân sự | nhân viên | lao động | cán bộ | công chức | biên chế | quân số |
        người làm | giáo viên | bác sĩ | kỹ sư | công nhân | nhân công | tài xế | kỹ thuật |
        chuyên môn | kế toán | nhà thầu | đơn vị thi công | thợ
    MEANS, as in "thiếu quỹ đất":
        mặt bằng | giấy chứng nhận | sổ đỏ | giấy tờ | đất | đất đai | quỹ đất | địa điểm | trụ sở |
        phòng ốc | hội trường | mặt bằng sạch
        | đường vào | sổ đỏ | ranh giới | bản đồ
    MEANS, as in "thiếu xi măng":
        phần mềm | tài khoản | máy móc | máy | thiết bị | vật tư | xi măng | vật liệu | xe | mạng |
        hệ thống | chữ ký số | đường truyền | điện | internet | wifi | thuốc | vắc xin | giống |
        cây giống | cát | xăng | đá |
        thép | phương tiện
    MEANS 1, as in "thiếu số liệu từ các xã":
        số liệu | dữ liệu | hồ sơ gốc | số liệu của | thông tin từ | thông tin | tài liệu | đầu mối |
        giấy phép | quyết định phê duyệt | phê duyệt của | phê duyệt chủ trương
    MEANS, as in "lack of staff":
        budget | money | fund | funds | funding | guidance | guideline | guidelines | instructions |
        instruction | directive | staff | people | manpower | personnel | land | software | account |
        access | data | equipment | materials | legal basis | supplies | cash | opinion | template
    MEANS 2, as in "chưa nhận được danh sách từ công an":
        danh sách từ | danh sách của | bản vẽ | hồ sơ thiết kế | báo cáo của | báo cáo từ | kết quả từ |
        kết quả của | hồ sơ từ | hồ sơ của | biên bản của | xác nhận của | văn bản từ | công văn từ |
        con dấu của | dữ liệu của
    CONSENT, as in "dân chưa đồng thuận":
        đồng thuận | đồng ý | hợp tác | phối hợp | chịu ký | chịu nhận | chịu | nhất trí | ủng hộ |
        phản hồi | trả lời | cung cấp | bàn giao mặt bằng | cooperate | cooperating | agree | agreed |
        respond | responded | answer | approve | reply | replied | ý kiến gì | cho ý kiến
    CONSENT, as in "80 hộ đồng ý":
        tỷ lệ đồng thuận | hộ đồng ý | hộ đồng thuận | người dân đồng ý | người đồng ý | đã đồng thuận
        | đã đồng ý | dân đồng ý | dân đồng tình | dân ủng hộ | tán thành | đồng tình
    THIRD, as in "hai hộ cuối nhất quyết không ký":
        hộ | hộ dân | các hộ | người dân | bà con | dân | chủ hộ | chủ đất | chủ đầu tư | sở | các sở
        | sở ngành | bộ | tỉnh | trung ương | huyện | thành phố | cấp trên | trên tỉnh | nhà thầu |
        nhà cung cấp | nhà tài trợ | đơn vị thi công | đơn vị tư vấn | tư vấn | doanh nghiệp | công ty
        | ngân hàng | kho bạc | bên tài chính | phòng tài chính | bên thuế | chi cục thuế | tòa |
        tòa án | điện lực | viễn thông | bên điện | bên nước | luật | nghị định | phần mềm | hệ thống
        | đối tác | phụ huynh | tiểu thương | nước | đường | residents | people | villagers |
        contractor | contractors | supplier | province | ministry | department | bank | vendor |
        no one | nobody
    """
)
