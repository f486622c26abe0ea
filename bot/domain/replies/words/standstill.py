"""Everyday words for work that stands still, and for its being set going again."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    OBSTACLE, as in "bão nên dừng":
        nên dừng | nên tạm dừng | nên phải dừng | nên ngưng | nên phải ngưng | nên nghỉ | đành dừng |
        đành tạm dừng | đành ngưng | đang dừng | đang tạm dừng | đang ngưng | bị dừng | bị ngưng |
        phải ngưng | phải tạm dừng | phải ngừng | phải bỏ dở | đang nằm chờ | nằm im từ
    OBSTACLE, as in "nhà thầu xin dừng":
        xin dừng | xin ngừng | xin tạm dừng | làm không nổi | làm không xuể | không làm nổi |
        chủ đất ở | chủ đất đi | chủ đất vắng | chủ hộ đi | chủ hộ vắng | chủ hộ ở xa | chủ nhà vắng
    OBSTACLE, as in "lụt không đi được":
        nước lụt | bị lụt | lụt lội | lụt không | đường lụt | ngập không | bão không
    OBSTACLE 0, as in "lụt to quá không làm được":
        lụt | lụt to | lụt quá
    OBSTACLE, as in "em không biết xoay xở sao nữa":
        không biết xoay | không biết xoay xở | chưa biết xoay | không xoay được | không xoay xở được |
        chưa xoay được | không xoay ra | hết đường xoay | hết đường xoay xở | không biết gỡ |
        chưa biết gỡ | không biết tháo gỡ | hết đường | cùng đường | tắc tị | vô phương | hết phương |
        không có cách nào | không còn cách nào | không biết đường nào mà lần
    OBSTACLE, as in "không có tiền thì mần răng đặng":
        mần răng đặng | mần răng được | mần răng mà mần | làm răng được | làm răng đặng |
        làm răng mà làm | thì mần răng | thì làm răng | thì mần chi | lấy chi mần | lấy chi làm |
        lấy mô ra | không có * sao làm | chưa có * sao làm | thiếu * sao làm | hết * sao làm |
        không có * sao mà làm | không có * sao mần | không có * sao triển khai | không có * lấy gì
    OBSTACLE, as in "chưa giải phóng được mặt bằng":
        chưa giải phóng được | chưa giải phóng mặt bằng | chưa giải tỏa được | chưa di dời được |
        chưa vận động được | chưa thuyết phục được | chưa giải phóng xong mặt bằng |
        mặt bằng chưa giải phóng | mặt bằng chưa bàn giao | chưa bàn giao mặt bằng |
        chưa bàn giao được mặt bằng | chưa có đường vào | chưa tháo gỡ | chưa tháo gỡ được
    OBSTACLE, as in "chưa nhận được văn bản hướng dẫn":
        chưa nhận được văn bản hướng dẫn | chưa nhận được văn bản chỉ đạo | chưa nhận được văn bản của |
        chưa có số liệu của | chưa có số liệu bên | chưa có số liệu từ | chưa nhận được số liệu |
        chưa nhận được công văn của | chưa nhận được văn bản trả lời | chưa nhận được công văn trả lời
    OBSTACLE, as in "the residents disagree":
        disagree | disagrees | disagreed | do not agree | does not agree | did not agree | won't agree |
        will not agree | refusing | contractor quit | contractor left | contractor withdrew |
        contractor abandoned | contractor walked | vendor quit | no permit | permit denied |
        denied access | access denied | budget cut | cut off | out of stock
    CLEARED, as in "issue fixed":
        issue fixed | issues fixed | issue is fixed | fixed the issue | fixed the issues |
        issue resolved | issues resolved | issue is resolved | resolved the issue | issue solved |
        issues solved | solved the issue | issue closed | issue sorted | problem fixed | problem solved |
        problems solved | problem resolved | problem is solved | problem sorted | fixed the problem |
        solved the problem | resolved the problem | error fixed | errors fixed | fixed the error |
        bug fixed | bugs fixed | fixed the bug | fixed the bugs | blocker removed | blockers removed |
        blocker cleared | obstacle removed | obstacles removed | obstacle cleared | obstacles cleared |
        no more issues | no more problems | no more obstacles | no more blockers
    CLEARED, as in "lỗi fix được rồi":
        lỗi đã fix | lỗi fix rồi | lỗi fix được rồi | lỗi đã sửa | lỗi sửa rồi | lỗi sửa được rồi |
        lỗi đã khắc phục | lỗi khắc phục rồi | hết lỗi | hết lỗi rồi | vướng gỡ rồi | vướng gỡ được rồi |
        vướng đã gỡ | vướng mắc gỡ rồi | vướng mắc đã gỡ | vướng mắc đã tháo gỡ | fix được lỗi |
        đã fix lỗi | sửa được lỗi
    MAYBE_DONE, as in "đã khắc phục xong ạ":
        khắc phục xong
    FILLER, as in "kiện toàn ban chỉ đạo":
        kiện toàn | điều kiện | sự kiện | kiện hàng | kiện tướng | bưu kiện | dữ kiện | văn kiện |
        ban chỉ đạo | treo bảng | treo pano | treo áp phích | treo khẩu hiệu | treo giải |
        treo quốc kỳ | cắt tỉa | cắt cỏ | cắt giảm | chặn bắt | khóa học | khóa tập huấn | khóa bồi dưỡng
    DONE, as in "treo xong pano rồi":
        treo xong | đã treo xong | luân chuyển xong | thu hồi xong | cắt tỉa xong | tháo dỡ xong
    OBSTACLE, as in "chỗ em nghỉ việc hết":
        nghỉ việc hết | nghỉ việc cả | nghỉ việc gần hết | nghỉ ốm hết | nghỉ phép hết | nghỉ sinh hết |
        nghỉ hưu hết | nghỉ làm hết | về hưu hết | nghỉ chế độ hết | chuyển công tác hết
    OBSTACLE, as in "mưa miết, công trường nghỉ":
        công trường nghỉ | công nhân nghỉ hết | thợ nghỉ hết | thợ bỏ | dừng hết | nghỉ thi công |
        ôm tiền chạy | ôm tiền | làm sai thiết kế | làm sai hồ sơ | tư vấn làm sai | nhà thầu làm sai |
        kho bạc trả hồ sơ | kho bạc trả lại | kho bạc không | quy định không rõ | quy định chưa rõ |
        chưa rõ thẩm quyền | không rõ thẩm quyền | mạng rớt | mạng rớt hoài | mạng hư | phần mềm khóa |
        hệ thống khóa | phần mềm đóng | hệ thống đóng | hết hóa chất | hết phôi | hết mực | hết ấn chỉ |
        hết biên lai | hết biên chế | hết chỉ tiêu | không có chỉ tiêu | chưa có chỉ tiêu |
        không có bãi | chưa có bãi | không có chỗ chứa | chờ tòa | đợi tòa | chờ tòa xử |
        đợi tòa xử | bị block | bị pending
    OBSTACLE, as in "lấy tiền mô ra":
        lấy tiền mô ra | tiền mô ra | lấy người mô ra | lấy tiền đâu ra | xoay không ra | xoay mô ra |
        kiếm không ra | kiếm mô ra | xin không ra | không ra tiền
    OBSTACLE, as in "budget not approved yet":
        budget not approved | budget not approved yet | budget not released | funding not approved |
        funding not approved yet | funds not released | money not released | flooded
    OBSTACLE, as in "dân phản đối quá":
        phản đối quá | phản đối dữ | phản đối lắm | họ không ký | họ không chịu | họ không đồng ý |
        họ không hợp tác | họ không nhận | mất liên lạc | không liên lạc được | không liên hệ được |
        chủ hộ đi vắng | chủ đất đi vắng
    """
)
