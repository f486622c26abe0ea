"""Words that deny: that something is left, that something is waited for, that the end is denied."""

from bot.domain.replies.words.table import rows

# NONE_LEFT alone: nothing is left. 0: nothing is waited for or done again. 1: a denial is denied.
ROWS = rows(
    """
    NONE_LEFT, as in "không còn hộ nào chưa ký":
        không còn * nào chưa | không còn ai chưa | không có * nào chưa | không có ai chưa |
        chẳng còn * nào chưa | chẳng còn ai chưa | chả còn * nào chưa | đâu còn * nào chưa |
        không ai chưa | không hộ nào chưa | không xã nào chưa | không phường nào chưa |
        không thôn nào chưa | không ấp nào chưa | không tổ nào chưa | không đơn vị nào chưa |
        không chi bộ nào chưa | không trường nào chưa | không người nào chưa | không việc nào chưa |
        không mục nào chưa | không nơi nào chưa | không chỗ nào chưa | không cơ quan nào chưa
    NONE_LEFT, as in "đã hoàn thành, không còn tồn đọng":
        không còn tồn đọng | không còn tồn | không tồn đọng | hết tồn đọng | hết hồ sơ tồn |
        không có tồn đọng | không còn nợ | không còn sót | không còn thiếu | không còn dở |
        không còn dang dở | không còn việc | không còn phần | không còn nội dung | không còn hồ sơ |
        không còn khâu | không còn vướng víu | không để sót | không bỏ sót | không chừa |
        chẳng còn việc | chẳng còn sót | chẳng còn * sót | không còn * sót | không còn * nợ |
        không còn * tồn | không còn * dở | nothing left | nothing remaining | nothing outstanding |
        none left | no one left
    NONE_LEFT, as in "có còn chi mô":
        còn gì đâu | còn ai đâu | còn chi đâu | còn chi mô | còn gì nữa đâu | còn chi nữa mô |
        còn việc gì đâu | còn việc chi mô | còn * nào đâu | có còn * đâu | có còn * mô | có còn chi |
        có còn gì | đâu còn gì | đâu còn ai | đâu còn việc | đâu còn * nào | mô còn | làm gì còn |
        làm chi còn | nào còn gì | thiếu gì đâu | thiếu chi mô | có thiếu chi | thiếu gì mô |
        sót chi mô | có sót chi | sót gì đâu | sót đâu | thiếu đâu
    NONE_LEFT 0, as in "khỏi chờ nữa":
        không phải chờ | không phải đợi | không cần chờ | không cần đợi | không còn chờ |
        không còn phải chờ | không còn đợi | không còn phải đợi | khỏi chờ | khỏi đợi | khỏi phải chờ |
        khỏi phải đợi | khỏi cần chờ | khỏi cần đợi | hết chờ | hết đợi | hết phải chờ | hết phải đợi |
        hết cảnh chờ | no need to wait | not waiting | no longer waiting
    NONE_LEFT 0, as in "không phải làm lại":
        không phải làm lại | không phải sửa | không phải chỉnh | không phải bổ sung | không cần sửa |
        không cần chỉnh | không cần bổ sung | không cần làm lại | khỏi sửa | khỏi chỉnh | khỏi làm lại |
        hết phải sửa | không bị trả lại | không bị trả về | chứ còn gì | chứ còn gì nữa | rồi chứ đâu |
        chứ sao | chứ chưa gì | chứ chưa gì nữa
    NONE_LEFT 1, as in "không phải là chưa xong":
        không phải là chưa | không phải chưa | đâu phải chưa | đâu phải là chưa | đâu có chưa |
        chẳng phải chưa | có phải chưa | có chưa * đâu | không phải không | không phải là không |
        ai bảo chưa | ai nói chưa | ai kêu chưa | ai biểu chưa |
        đâu phải không | đâu phải là không | chẳng phải không | not that we have not
    NONE_LEFT, as in "everything is done, nothing pending":
        nothing pending | nothing is pending | nothing more to do | nothing else to do | nothing to do |
        nothing else left | nothing more | nothing is left | nothing else pending | no pending items |
        nothing pending anymore | nothing outstanding now | none pending | none remaining | none outstanding
    """
)
