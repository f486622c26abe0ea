"""Words for work that has not begun, and the verbs that "chưa" turns into that."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    NOT_STARTED, as in "chưa đụng tới":
        chưa làm | chưa bắt đầu | chưa triển khai | chưa thực hiện | chưa tiến hành | chưa khởi động |
        chưa khởi công | chưa đụng | chưa động | chưa động tay | chưa động đậy | chưa rờ | chưa sờ |
        chưa sờ tới | chưa sờ đến | chưa bắt tay | chưa mó | chưa đả động | chưa ra quân |
        chưa nhúc nhích
    NOT_STARTED, as in "chưa kịp làm":
        chưa kịp làm | chưa làm gì | chưa làm được gì | chưa có gì | chưa làm chi | chưa mần |
        chưa mần chi | chưa hề làm | chưa thấy làm | chưa tới lượt | chưa đến lượt | chưa xử lý |
        chưa kịp | chưa ai làm | chưa thôn nào làm | chưa đơn vị nào làm | chưa xã nào làm |
        chưa xây dựng kế hoạch | chưa lập kế hoạch | chưa ra kế hoạch | chưa họp bàn | chưa bàn |
        chưa có phương án | chưa tổ chức họp | chưa thấy ai làm | chưa xếp lịch | chưa lên kế hoạch |
        chưa phân công | chưa giao ai
    NOT_STARTED, as in "em quên mất":
        quên | quên mất | quên béng | bỏ quên | không để ý | sót việc này | chưa ngó | chưa đọc |
        chưa xem | không nhớ ra | con số không | số không tròn trĩnh | y nguyên | vẫn y nguyên |
        dậm chân tại chỗ chưa làm | chưa có tiến triển | chưa tiến triển
    NOT_STARTED, as in "chưa làm được":
        chưa làm được | chưa thực hiện được | chưa triển khai được | chưa bắt đầu được |
        chưa tiến hành được
    NOT_STARTED, as in "not started yet":
        not started | haven't started | hasn't started | not yet started | not begun | haven't begun |
        yet to start | no progress | nothing done | nothing yet | haven't done anything |
        zero progress | not yet begun | hasn't begun | forgot | untouched | haven't touched | to do |
        didn't start | didn't begin | have not started | has not started | not start |
        still not started
    NOT_STARTED, as in "chưa rớ tới":
        chưa ai đụng | nằm trên giấy | mới trên giấy | con số 0 | chưa mở file | chưa mở ra |
        chưa có kế hoạch | để quên | bỏ bẵng | quên bẵng | quên khuấy | chưa rớ | chưa rớ tới |
        chưa nhúng tay | chưa ngó ngàng | chưa được dòng nào | chưa viết | chưa soạn | chưa được gì |
        chưa ra đâu vào đâu | chưa đâu ra đâu | chưa kịp bắt đầu | chưa kịp triển khai |
        chưa kịp thực hiện | chưa kịp đụng | chưa phân | chưa đọc tới | chưa tới đâu | chưa đến đâu |
        chưa có tiến độ | chưa nhích | dậm chân tại chỗ | giậm chân tại chỗ | vẫn nằm đó | vẫn để đó |
        còn để đó | còn nguyên | nguyên xi | vẫn còn nguyên | chưa suy suyển | chưa bắt tay vào |
        chưa có gì hết | chưa có làm | chưa có làm gì | chưa có ai làm | chưa ai làm | chưa đọc |
        chưa xem văn bản | chưa khảo sát |
        chưa rà soát | chưa tổ chức
    NOT_STARTED, as in "none of it, zero done":
        zero done | none done | none yet | no work done | not touched | has not begun | have not begun
        | did not start | not even started | not started anything | nothing has been done |
        nothing so far | nothing happened | not commenced | yet to begin | no start |
        have not done anything | have not touched | has not been started | not been started |
        have not looked | completely forgot | slipped my mind | i forgot | we forgot | still at zero |
        at zero
    NOT_STARTED, as in "vẫn ở vạch xuất phát":
        vạch xuất phát | còn ở vạch | y như cũ | vẫn y như | vẫn như cũ | trong đầu | mới nghĩ |
        chưa nghĩ ra | chưa biết bắt đầu | chưa ra gì | chưa ra ngô ra khoai | giấy trắng | trắng tinh
        | trang trắng | tờ giấy trắng | chưa có động tĩnh | chưa động tĩnh | im lìm | án binh bất động
        | nằm im chưa làm | dậm chân một chỗ
    NOT_STARTED, as in "chưa có thời gian làm":
        chưa có thời gian | không có thời gian | chưa rảnh | chưa sắp xếp được | chưa thu xếp được |
        chưa bố trí được thời gian | no time yet | have not had time | haven't had time |
        not had a chance | haven't got round | haven't got to it
    NOT_STARTED, as in "sang năm mới bắt đầu được":
        mới bắt đầu được | mới làm được từ
    NOT_STARTED, as in "we have not even looked":
        not even looked | not looked | have not even | has not even | not even begun | not even opened
        | not opened
    NOT_STARTED, as in "nothing has been started":
        nothing has been started | nothing started | nothing has started | nothing has begun
    NOT_STARTED, as in "chưa có gì hết trơn":
        chưa có gì hết trơn | chưa có phần trăm nào | chưa được phần trăm nào | chưa nhích phần trăm nào
    DO, as in "rà soát hồ sơ":
        làm | bắt đầu | triển khai | thực hiện | tiến hành | khởi động | mần | xử lý | start | started
        | begin | begun | bắt tay | khởi công | viết | soạn | tổ chức | rà soát | khảo sát
    DOING, as in "chưa nộp":
        chưa song | chưa nộp | chưa gửi | chưa trình | chưa báo cáo | chưa ký | chưa ban hành |
        chưa họp | chưa đủ | chưa hết | chưa ổn | chưa đạt | chưa chốt
    DOING, as in "mới có 3 đơn vị gửi":
        mới có # | mới chỉ có # | mới nhận được # | mới thu được # | mới được # | mới chỉ được #
    DOING, as in "mới bắt đầu":
        mới làm | mới bắt đầu | vừa khởi công | vừa triển khai | vừa khởi động | vừa bắt tay | vừa ra quân |
        mới khởi công | mới ra quân | vừa bắt đầu | đã bắt đầu | bắt đầu rồi | bắt đầu làm | mới triển khai
        | mới khởi động | làm được | just started | started | kicked off | làm được chút | được chút
    DOING 1, as in "đã triển khai và hoàn thành":
        đã triển khai | đã khởi công | đã khởi động | triển khai rồi | đã bắt tay | đã tiến hành |
        đã tổ chức triển khai | đã chỉ đạo | đã bắt đầu triển khai | đã triển khai thực hiện
    FILLER, as in "đâu có quên":
        đâu có quên | không quên | chẳng quên | không có quên | có quên đâu | quên sao được | đâu quên
    FILLER, as in "chưa bao giờ làm nhanh vậy":
        chưa bao giờ * nhanh | chưa bao giờ * vậy | chưa bao giờ * thế | chưa từng * vậy |
        chưa từng * nhanh
    FILLER, as in "chưa hết tháng":
        chưa hết tháng | chưa hết tuần | chưa hết năm | chưa hết quý | chưa hết ngày | chưa đến ngày |
        chưa tới ngày | chưa đến kỳ | chưa tới kỳ
    NOT_STARTED, as in "em quên làm rồi":
        quên làm | quên làm rồi | quên chưa làm | quên mất rồi | quên tiệt | quên tuốt | quên khuấy mất |
        quên mất tiêu | quên luôn | chưa ai nộp | chưa ai gửi | chưa start | chưa đụng vô
    """
)
