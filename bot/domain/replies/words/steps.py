"""Activities that are only a step of a task, and what makes an end doubtful."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    STEP, as in "họp với phòng xong rồi":
        họp | hội ý | họp chi bộ | họp giao ban | cuộc họp | buổi họp | phiên họp | buổi làm việc |
        họp hành | giao ban | họp trực tuyến | họp triển khai | mời | mời họp | dự họp
    STEP, as in "trao đổi xong với phòng":
        trao đổi | bàn bạc | bàn xong | bàn với | họp bàn | thảo luận | làm việc với | gặp | gặp gỡ |
        thống nhất | liên hệ | liên lạc | kết nối | xin ý kiến | lấy ý kiến | hỏi | hỏi ý kiến | gọi |
        gọi điện | gọi điện thoại | điện thoại | nhắn | nhắn tin | đôn đốc
    STEP, as in "đọc văn bản xong rồi":
        đọc | xem | nghe | nghiên cứu | nghiên cứu văn bản | tìm hiểu | tham khảo | tra cứu | ghi chép |
        rút kinh nghiệm | nhận thức | xem xét | coi | coi lại | coi qua | xem lại | đọc lại | xem qua |
        đọc qua
    STEP, as in "soạn thảo xong rồi":
        soạn | soạn thảo | đánh máy | gõ | in xong | in ấn | in tài liệu | in văn bản | in giấy mời |
        photo | phô tô | scan | sao y | lập dàn ý | gom | thu thập | thu thập số liệu | khảo sát |
        khảo sát thực địa | đo đạc | lên lịch | xếp lịch | phân công | phân việc | giao việc |
        lên kế hoạch | đặt lịch | chuẩn bị tài liệu | việc in
    STEP, as in "em thi xong rồi":
        học xong | thi xong
    STEP, as in "mở thầu xong":
        mở thầu | đấu thầu | chấm thầu | đo xong | lập kế hoạch | lên phương án | lập phương án
    STEP, as in "nhận bàn giao xong":
        nhận bàn giao | nhận chỉ đạo | nhận thông báo | nhận công văn | nhận hồ sơ | nhận văn bản
    STEP, as in "ký xong rồi":
        ký | trình | trình ký | gửi | nộp | chụp | chụp ảnh | quay phim | viết nháp | tiếp thu |
        lĩnh hội | xin chỉ đạo | đi cơ sở | xuống cơ sở | đi thực tế | đi kiểm tra | đi họp |
        tiếp nhận
    STEP, as in "finished reading it":
        meeting | the meeting | reading | discussing | discussion | calling | printing | talking |
        survey | the call
    JEST, as in "xong rồi, đùa đấy":
        đùa | đùa đấy | đùa thôi | đùa tí | nói đùa | giỡn | nói giỡn | giỡn thôi | giỡn chơi | nói chơi
        | nói vui | trêu | trêu anh | trêu chị | trêu tí | chọc anh | chọc chị | chọc tí | nói xạo | xạo
        | nói dối | nói láo | nói phét | bịa | xạo đó | cá tháng tư | đừng tin | tin không |
        tin nổi không | tin được không | troll | just kidding | kidding | jk | april fool | joking
        | just joking | a joke | done with this job | done with this place | done with this work |
        done with you | so done with | lừa anh | lừa chị | lừa tí | gạt anh | mơ thôi | nói thế thôi |
        nói vậy thôi | viết thử | gõ thử | nhắn thử | thử thôi | test thôi | test bot | thử bot
    JEST, as in "báo xong cho rồi":
        xong cho rồi | xong quách | xong phứt | ghi đại | báo đại | hãy hay | hẵng hay |
        rồi hãy |
        rồi hẵng | kệ nó | mặc kệ | kệ đi | không làm nữa | thôi không làm | bỏ luôn | xong tôi rồi |
        xong em rồi | xong tui rồi | xong mình rồi | cái đời | đời tui | đời em | hết đời
    JEST, as in "xong… trong mơ":
        trong mơ | trong giấc mơ | trong tưởng tượng | bằng niềm tin | trong mộng | so done
    JEST, as in "xong rồi, mơ vậy thôi":
        mơ vậy | mơ thế | mơ thôi | nói trước | nói trước vậy | báo trước | báo trước vậy | ghi trước |
        ước vậy | tưởng tượng | đùa cho vui | nói cho vui | cho vui | cho oai
    JEST, as in "xong rồi, khoan đã":
        khoan đã | khoan anh | khoan chị | khoan khoan | à khoan | chờ đã | từ từ đã | đợi đã |
        hượm đã | chưa chắc | không chắc | chưa chắc lắm | wait
    WHICH, as in "cái kia xong rồi":
        cái kia | việc kia | vụ kia | nhiệm vụ kia | mục kia | cái khác | việc khác | cái hôm trước |
        việc hôm trước | vụ hôm trước | cái hôm nọ | việc hôm nọ | cái hôm bữa | việc hôm bữa |
        cái trước | việc trước | cái cũ | việc cũ | cái còn lại | việc còn lại | cái hôm qua |
        việc hôm qua | cái bữa trước | việc tháng trước | việc năm ngoái | năm ngoái | nhiệm kỳ trước |
        việc năm trước | chuyện cũ | vụ cũ | chuyện hôm qua | chuyện hôm trước | việc tuần trước |
        cái tuần trước |
        việc nọ | cái nọ | vụ nọ | the other one | that other one | the other task | the previous one
    WHICH, as in "xong cho năm 2025":
        cho năm # | của năm # | cho quý # | của quý # | cho đợt # | việc năm #
    REST, as in "việc 2 chưa, còn lại xong hết":
        còn lại | các việc còn lại | phần còn lại | các việc khác | mấy việc khác | những việc khác |
        việc khác | cái khác | mấy cái khác | các mục khác | các mục còn lại | các nhiệm vụ khác |
        những cái khác | mấy cái kia | the rest | the others | everything else
    JEST, as in "xong phắt cho rồi":
        xong phắt cho | cho xong phắt | cho xong quách | cho xong béng
    JEST, as in "thế thì xong rồi":
        thế thì xong | vậy thì xong | kiểu này | phen này | quả này | done for | unmark |
        anh ghi xong mà | anh ghi xong rồi mà | anh ghi hoàn thành mà | chị ghi xong mà | bot ghi xong mà
    JEST, as in "thôi xong":
        thôi xong | thôi xong rồi | xong luôn cuộc đời | xong cuộc đời | thôi thế là xong | thôi rồi |
        toang | toang rồi | xong đời rồi | toi rồi |
        tiêu rồi | chết rồi | xong hay chưa trời biết | hay chưa trời biết | hay chưa có trời |
        trời biết | xong sớm nghỉ sớm | có trời mới biết | trời mới biết | ma nào biết
    SIDE, as in "ảnh em gửi sau":
        ảnh | hình | hình ảnh | tấm ảnh | file | bản giấy | bản cứng | báo cáo giấy | minh chứng |
        tài liệu | chứng từ | link | video | clip | bản scan | bản gốc | bản chính | hồ sơ gốc |
        hồ sơ giấy | giấy tờ | sản phẩm | photos | photo | pictures | hard copy
    FILLER, as in "xong rồi, không đùa đâu":
        không đùa đâu | không nói đùa đâu | không giỡn đâu | không xạo đâu | không đùa nhé |
        không đùa | không phải đùa | không nói đùa | chẳng đùa | đâu có đùa | không giỡn |
        không nói giỡn | không xạo | không nói xạo | không nói dối | không bịa | no kidding |
        not kidding | not joking | đùa chứ | nói đùa chứ | giỡn chứ | no joke | đùa không | đùa gì
    FILLER, as in "biên bản họp xong rồi":
        biên bản họp | biên bản cuộc họp | giấy mời họp | tài liệu họp | lịch họp | phòng họp |
        kết luận cuộc họp | kết luận họp | tại cuộc họp | trong cuộc họp | tại buổi họp |
        trong buổi họp | bàn giao | bàn ghế | gọi là | nghe chị | nghe em | nghe anh | hỏi thăm |
        phiếu khảo sát | báo cáo khảo sát | đề tài nghiên cứu | điện thoại bàn
    """
)
