"""Words that take back what the writer has said."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    UNDO 1, as in "không phải em báo đâu":
        không phải em báo | không phải em gửi | không phải em nhắn | không phải em bấm |
        không phải em gõ | không phải em trả lời | không phải tôi báo | không phải tôi gửi |
        không phải tôi nhắn | không phải tôi bấm | không phải tôi trả lời | không phải mình gửi |
        không phải mình nhắn | không phải mình bấm | con nó bấm | con em bấm | con em nó bấm |
        con tôi bấm | cháu nó bấm | cháu bấm | cháu tôi bấm | cháu em bấm | nhà em bấm | nhà tôi bấm |
        bé bấm | bé nó bấm |
        đứa nhỏ bấm | máy tự gửi |
        máy tự bấm | điện thoại tự | tự nhiên gửi | ai bấm | ai đó bấm |
        bấm linh tinh | nghịch máy | nghịch điện thoại | em nó bấm
    UNDO, as in "xóa câu trả lời vừa rồi":
        xong là sai | xong là nhầm | hoàn thành là sai | hoàn thành là nhầm | bỏ đi | thu lại tin |
        thu lại | rút về | nghịch | cái tin xong | tin xong hồi | tin xong lúc | tin xong vừa |
        tin xong khi | cái chữ xong | cái nút xong | cái dòng xong | xóa chữ | xóa dòng | xóa trạng thái |
        bỏ chữ |
        bỏ dòng | bỏ trạng thái | gỡ trạng thái | sửa trạng thái | sửa lại trạng thái |
        chỉnh lại trạng thái | xóa câu | xóa câu trả lời | xóa báo cáo | xóa cái | bỏ câu trả lời |
        sửa lại báo cáo vừa | cho em sửa lại | sửa lại câu trả lời | gỡ giúp em cái | gỡ * xác nhận |
        gỡ * trạng thái | gỡ * tin | gỡ cái | nhầm với việc |
        nhầm với cái |
        nhầm với mục | coi như không có | coi như không | hủy câu trả lời | trạng thái cũ |
        trạng thái trước | trạng thái ban đầu | như lúc đầu giúp
    UNDO 1, as in "em gửi nhầm chỗ":
        em nhắn nhầm | em gửi nhầm | em nhầm | tôi nhầm | tôi nhắn nhầm | tôi gửi nhầm |
        mình nhắn nhầm | mình gửi nhầm | mình nhầm | cháu nhầm | em gõ nhầm | em bấm nhầm |
        em nhắn lộn | em gửi lộn | em lộn | my mistake | i sent | i typed
    UNDO, as in "báo bậy, gỡ ra giùm em":
        báo bậy | nói bậy | ghi bậy | gửi bậy | nhập bậy | báo ẩu | báo láo | báo hớ | nhanh tay quá |
        gỡ ra | gỡ xuống | gỡ giùm | gỡ dùm | tháo xuống | hạ xuống giúp | bỏ cái xong | bỏ dấu xong |
        bỏ tick | bỏ tích | bỏ đánh dấu | tin * sai | tin * nhầm | tin * không đúng | câu * sai |
        tin nhắn * không đúng | báo cáo * không đúng | coi như chưa có | trả lại như cũ | để lại như cũ
    UNDO, as in "bấm nhầm rồi":
        nhầm | nhầm rồi | nhắn nhầm | gõ nhầm | bấm nhầm | ấn nhầm | gửi nhầm | báo nhầm | ghi nhầm |
        trả lời nhầm | à nhầm | xong nhầm | nhầm chưa | lộn nút | ấn lộn | hủy cái | lộn | lộn rồi |
        nhắn lộn | gõ lộn | bấm lộn | gửi lộn | báo lộn | viết nhầm |
        gõ sai | ghi sai | báo sai | nhắn sai | bấm sai | nhập sai | nhập nhầm
    UNDO, as in "rút lại tin vừa rồi":
        bỏ qua tin | bỏ qua tin trước | bỏ tin | bỏ tin nhắn | bỏ qua cái | thu hồi | rút lại |
        rút tin | hủy | hủy tin | hủy báo cáo | hủy kết quả | hủy bỏ | xóa giúp | xóa tin | xóa dùm |
        xóa hộ | xóa đi | hoàn tác | đính chính | cải chính | đừng tính | đừng ghi | khoan ghi |
        khoan tính | chưa tính
    UNDO, as in "tin trước sai rồi":
        nói nhầm | nói lộn | nhìn nhầm | tính nhầm | không phải tin đó | tin trước sai | tin trên sai
        | sai rồi | tin nãy sai | không tính | bỏ cái | trả lại trạng thái | quay lại như cũ |
        bỏ báo cáo | bỏ cái tin | sửa lại tin | lấy lại tin | gỡ tin
    UNDO, as in "em bấm nhầm sang việc khác":
        nhầm sang việc | nhầm sang mục | nhầm qua việc | lộn qua việc | lộn sang việc
    UNDO, as in "oops wrong message":
        undo | oops | typo | mistake | my bad | mistaken | mistakenly | disregard | ignore |
        ignore that | cancel that | cancel my | scratch that | retract | take back | take that back |
        revert | wrong message | wrong thing | please delete | delete that | by accident |
        accidentally | wrong button | wrong chat | misclick | sent in error | withdraw my
    UNDO, as in "em lỡ tay bấm":
        quên tin đó | quên tin | xóa cái tin | tin vừa rồi sai | bỏ giùm | bỏ dùm | bỏ hộ | bỏ giúp |
        coi như chưa gửi | coi như em chưa | coi như chưa nói | coi như tôi chưa | coi như chưa báo |
        lấy lại | nhầm file | nhầm tin | nhầm nhóm | nhầm việc | nhầm mục | nhầm khung chat |
        nhầm cửa sổ | ghi lộn | viết lộn | trả lời lộn | lộn tin | lộn nhóm | lộn việc | bấm bậy |
        gõ bậy | nhắn bậy | trẻ con nghịch | cháu nghịch máy | con nghịch | không phải em nhắn |
        ai đó bấm | lỡ tay | lỡ bấm | lỡ gửi | lỡ nhắn | lỡ báo | bấm lỡ | trượt tay | xin đính chính
        | đính chính lại | xin rút | rút báo cáo | rút lại tin | sửa lại giúp | đổi lại giúp |
        chuyển lại trạng thái | khôi phục | trả về trạng thái | vừa nãy sai | tin kia sai |
        báo cáo sai | hủy giúp | hủy dùm | hủy hộ | hủy xác nhận | bỏ xác nhận | thu hồi tin |
        không tính nhé | chưa phải xong | đừng ghi nhận | khoan đã em
    UNDO, as in "please recall my message":
        sent by mistake | by mistake | in error | was wrong | was a mistake | i was wrong |
        please ignore | forget it | forget that | never mind | nevermind | nvm | recall my |
        recall that | remove my | remove that | delete my | wrong reply | wrong answer | wrong task |
        correction | strike that | hit the wrong | pressed the wrong | wrong window | mis sent |
        missent | mistyped | fat finger | undo that | roll back | void that
    FILLER, as in "là do nhầm số liệu":
        là do nhầm | là do nhầm số liệu | nhầm số liệu | do nhầm số liệu | sai số liệu | sai số lượng
    FILLER, as in "vật lộn mãi mới xong":
        vật lộn | lộn xộn | lộn nhào | lộn ngược
    FILLER, as in "xóa nhà tạm":
        không nhầm | nhầm lẫn gì | kẻo nhầm | tránh nhầm | lẫn lộn | xóa mù chữ | xóa nhà tạm |
        xóa đói | thu hồi đất | hủy hoại | tiêu hủy | thu hồi nợ | thu hồi công nợ | no mistake |
        ignored
    UNDO 1, as in "thằng nhỏ bấm đó anh":
        thằng nhỏ bấm | thằng cu bấm | thằng con bấm | nhỏ em bấm | con nhỏ bấm | mấy đứa nhỏ bấm
    UNDO, as in "bỏ qua giúp em":
        wrong msg | wrong text | wrong one | bỏ qua giúp | bỏ qua giùm |
        bỏ qua nha | bỏ qua nhé | bỏ qua đi | đừng lưu | hủy đi | cancel |
        cancel it | delete it | delete this | quay lại trạng thái
    UNDO 1, as in "lộn, không phải việc đó, xóa tin em đi":
        xóa tin em | xóa tin của em | xóa tin nhắn của em | xóa tin tôi | bỏ tin em | bỏ tin của em |
        hủy tin em | hủy tin của em | rút tin em | gỡ tin em | em gửi sai | tôi gửi sai | em gửi trật |
        em báo sai | em báo lộn | em báo trật
    """
)
