"""Words about the program's own record of a task, which say nothing of the task itself."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    RECORD, as in "xong rồi nhưng quên bấm nút":
        quên báo | quên nhắn | quên bấm | quên ấn | quên nhấn | quên tick | quên tích | quên đánh dấu |
        quên xác nhận | quên cập nhật | quên phản hồi | quên trả lời | quên ghi | quên gõ | quên mở máy |
        quên vào | quên lên | quên khai | quên chấm | quên chưa báo | quên chưa bấm | quên chưa cập nhật |
        quên không báo | quên không bấm | quên mất báo | quên mất không báo | quên update | quên rep |
        quên thông báo | quên trình báo | quên mất chưa báo
    RECORD, as in "em làm xong mấy hôm rồi mà chưa kịp báo":
        chưa kịp báo | chưa kịp báo cáo | chưa kịp nhắn | chưa kịp bấm | chưa kịp ấn | chưa kịp tick |
        chưa kịp cập nhật | chưa kịp phản hồi | chưa kịp trả lời | chưa kịp đánh dấu | chưa kịp xác nhận |
        chưa báo anh | chưa báo chị | chưa báo sếp | chưa báo lại | chưa cập nhật | chưa bấm | chưa tick |
        chưa đánh dấu | chưa ấn | nên chưa báo | quá chưa báo | chưa update | chưa thông báo |
        forgot to report | forgot to tell | forgot to update | forgot to click | forgot to mark
    RECORD, as in "em báo bù ạ":
        báo bù | báo muộn | báo trễ | báo chậm | bấm muộn | cập nhật muộn | cập nhật bù |
        giờ mới báo | nay mới báo | giờ mới nhớ báo | giờ em báo | nay em báo | giờ mới bấm |
        giờ mới cập nhật
    RECORD, as in "xong rồi mà hệ thống vẫn báo nợ":
        hệ thống chưa cập nhật | hệ thống chưa ghi | hệ thống chưa nhận | hệ thống chưa nhảy |
        phần mềm chưa cập nhật | phần mềm chưa ghi | phần mềm chưa nhận | vẫn báo | còn báo | cứ báo |
        vẫn báo nợ | vẫn báo đỏ | vẫn báo trễ | vẫn báo quá hạn | vẫn báo chưa | vẫn hiện |
        vẫn hiển thị | còn hiện | vẫn ghi chưa | vẫn ghi là | vẫn để chưa | vẫn treo chưa |
        vẫn nhắc | vẫn còn nhắc | vẫn bị nhắc | cứ nhắc | cứ bị nhắc | còn bị nhắc | còn báo chưa |
        còn ghi chưa | sao trên đó | chưa nhảy | không nhảy | chưa ghi nhận | nó chưa nhận |
        nó không nhận | nó vẫn
    RECORD, as in "xong rồi, chị xem có gì cần bổ sung không":
        có gì cần bổ sung không | có gì cần sửa không | có gì thiếu không | có gì sai không |
        có cần bổ sung gì không | có cần sửa gì không | có thiếu gì không | còn thiếu gì không |
        có cần gì nữa không | còn cần gì không | có cần gì thêm không | có sai sót gì không |
        có gì chưa được | có cần chỉnh gì không | có cần chỉnh sửa gì không
    """
)
