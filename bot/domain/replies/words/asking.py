"""Words that ask."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    ASK, as in "việc này ai làm":
        ai | ai làm | gì | cái gì | gì vậy | chi rứa | cái chi | làm chi rứa | là gì | nào | khi nào |
        bao giờ | hồi nào | chừng nào | khi mô | ở đâu | đâu | lên đâu | nộp đâu | gửi đâu | về đâu |
        chỗ nào | nhiệm vụ nào | việc nào | ngày nào | mấy giờ
    ASK, as in "làm thế nào":
        thế nào | như thế nào | làm sao | ra sao | sao | làm răng | như răng | răng rứa | răng chưa |
        tại sao | vì sao | sao lại | bao nhiêu | bao lâu | mấy bản | ngày mấy | hôm mấy | thứ mấy |
        mấy trang là | mấy ngày nữa | có mấy | cần mấy | nộp mấy | gửi mấy | ai ký | ai duyệt | gửi ai |
        nộp ai | hỏi ai
    ASK, as in "có cần đóng dấu":
        có phải | có cần | có nên | phải không | đúng không | có đúng | liệu có | liệu đã | phải chăng
        | hay là | hay không | hay sao | hay chưa | chưa nhỉ | không nhỉ
    ASK, as in "cho em hỏi chút":
        cho hỏi | xin hỏi | cho em hỏi | hỏi chút | hỏi xíu | hỏi tí | em hỏi | tôi hỏi | thắc mắc |
        cho biết | cho tôi biết | xin chỉ dẫn | giải thích giúp | chỉ giúp | cho xin | xin mẫu |
        xin file | gửi lại giúp
    ASK, as in "what is the deadline":
        what | who | whom | whose | where | how | why | which | how much | how many | how long |
        what's | who's | where's | any update on | could you tell | can you tell | please clarify |
        clarify | wondering
    ASK, as in "cho cháu hỏi":
        hay bản | hay phải | hay chỉ | gồm những gì | gồm gì | những gì | kiểu gì | loại nào | mẫu nào
        | cái nào | việc nào | mục nào | phần nào vậy | ở mô | chỗ mô | mần răng | có mẫu | có file |
        có biểu mẫu | cho em mẫu | cho xin mẫu | xin cái mẫu | gửi em mẫu | tính sao | xử lý sao |
        giờ sao | làm gì tiếp | phải làm gì | cần làm gì | nghĩa là gì | là sao | ý anh là | ý là |
        có bắt buộc | bắt buộc không | có được không | có kịp không | tới khi nào | đến khi nào |
        đến bao giờ | từ bao giờ | từ khi nào | bao lâu nữa | mức nào | cỡ nào | hỏi lại | hỏi thêm |
        em muốn hỏi | cho mình hỏi | cho cháu hỏi | cho tôi hỏi | cho đơn vị hỏi | nhờ giải thích |
        nhờ hướng dẫn | hướng dẫn giúp | hướng dẫn em | chỉ em | chỉ tôi
    ASK, as in "please advise":
        what time | what date | which one | which task | which form | whose task | how should |
        what should | what does | who is | who should | where should | where do | where can |
        when should | when is | when does | when do | any template | is there | are there |
        could you explain | can you explain | please explain | please advise | what about | how come |
        do i need | do we need | should i | should we | may i ask | can i ask | quick question |
        question
    ASK, as in "nộp mô rứa anh":
        nộp mô | nạp mô | gửi mô | đi mô | mô rứa | chi rứa hè | ai báo cáo | ai tổng hợp | ai phụ trách |
        ai chủ trì | link * vào không được | link * không vào được | file * mở không được |
        file * không mở được | link * lỗi | link lỗi | file lỗi | file hỏng
    ASK, as in "tháng mấy":
        tháng mấy | năm mấy | quý mấy | khóa mấy | lần mấy | trang mấy | mục mấy | thì sao |
        thì thế nào | làm sao đây | có sao không
    ASK, as in "văn bản số mấy":
        số mấy | hôm nào | bữa nào | lúc nào | giờ nào | tuần nào | tháng nào | năm nào | quý nào |
        người nào | đơn vị nào | phòng nào | bên nào | ở chỗ nào | theo mẫu | bản nào | kiểu nào |
        hướng nào | thế nào đây
    ASK, as in "được gia hạn tối đa mấy ngày":
        tối đa mấy | tối đa bao | nhiều nhất mấy | được mấy ngày | được mấy hôm | làm phần nào |
        phụ trách phần nào
    ASK, as in "chị gửi lại em công văn với":
        gửi lại em | gửi em lại | gửi lại cho em | gửi cho em xin | gửi giúp em | gửi em xin |
        cho em xin lại |
        cho em xin cái | cho em xin file | cho em xin bản | cho em xin văn bản | cho em xin công văn |
        cho em xin số | cho xin lại | xin lại công văn | xin lại văn bản | xin lại file | chuyển lại em |
        gửi lại văn bản | gửi lại công văn | gửi lại file | gửi em file | gửi em công văn | gửi em văn bản
    ASK_END, as in "xong rồi hả":
        hả | hở | à | cơ à | cơ á | cơ hả | thiệt hả | thật à | ư | nhỉ | sao nhỉ | vậy ta | vậy nhỉ |
        vậy hả | thế à | đấy à | chăng
    PLEASE, as in "mai nộp được không":
        được không | được chứ | có được không | được hay không | ok không | được chăng | possible |
        is it possible | can we | can i | could we | could i | may i
    RULE, as in "em chưa rõ nội dung":
        không biết | chưa biết | chả biết | không rõ | chưa rõ | không nhớ | chưa hiểu | không hiểu |
        don't know | not sure | don't understand
    ASK, as in "em không mở được file":
        không mở được file | file không mở được | mở file không được | không tải được file |
        không xem được file | không đọc được file | link không vào được | file bị lỗi | lấy ở đâu |
        link hỏng | không thấy file | chưa thấy file | không thấy đính kèm
    ASK, as in "có được gia hạn không ạ":
        có được * không | có phải * không | có cần * không | có nên * không
    ASK, as in "bữa mô nạp rứa":
        bữa mô | hôm mô | ngày mô | răng | mần răng chừ | khác nhau chỗ nào | gửi qua đâu
    FILLER, as in "mấy hôm nay":
        không sao | làm gì đã | ai cũng | đâu cũng | gì cũng | sao cũng | nào cũng | bất cứ ai | sao y
        | vì sao lưu | ngôi sao | sao lưu | bản sao | sao chép | đâu đó | đâu vào đấy | không gì |
        mấy hôm nay | mấy hôm | mấy ngày | mấy bữa | nào đó | gì đó | gì hết | gì cả | gì nữa |
        tại vì sao | hỏi thăm
    FILLER, as in "lúc nào cũng bận":
        how about that | no matter what | somehow | dù sao | bao nhiêu cũng | khi nào cũng |
        lúc nào cũng | luôn luôn
    FILLER, as in "nào là":
        gì thì gì | sao cũng được | thế nào rồi cũng | ai nấy |
        nào là | từ đời nào | từ hồi nào | từ thuở nào | từ lúc nào | hồi nào giờ | lúc nào đó |
        khi nào đó | ngày nào cũng | bất kỳ | dù thế nào | bằng cách nào đó
    FILLER, as in "khi nào rảnh anh xem giúp":
        khi nào rảnh | lúc nào rảnh | khi nào tiện | lúc nào tiện | cần gì thêm * cứ | cần gì * cứ |
        cần gì * nhắn | cần gì * báo | thiếu gì * cứ | thiếu gì * nhắn | thiếu gì * báo | sai đâu * sửa
    FILLER, as in "không biết nữa":
        không biết nữa | không biết luôn | ai biết | vậy đâu | thế đâu
    FILLER, as in "xong rồi sao nhắc hoài":
        đừng nhắc nữa | đừng nhắc em nữa | đừng hỏi nữa | đừng giục nữa | khỏi nhắc nữa | khỏi hỏi nữa |
        còn nhắc nữa | còn hỏi nữa | còn giục nữa | còn réo nữa | răng còn nhắc | răng còn nhắc nữa |
        răng vẫn nhắc | răng cứ nhắc | sao còn giục | sao cứ giục | sao còn réo | sao bot còn | sao bot cứ |
        sao bot vẫn | sao máy còn | sao máy cứ | sao còn hỏi | sao vẫn hỏi |
        sao cứ hỏi | sao vp còn | sao văn phòng còn | nhắc gì | nhắc chi | sao nhắc | sao cứ |
        sao còn nhắc | sao vẫn nhắc | sao nhắc hoài | sao lại nhắc | nhắc chi nữa | nhắc gì nữa |
        thing | whole | things
    FILLER, as in "đâu khoảng 65%":
        đâu khoảng | đâu tầm | đâu chừng | đâu như | đâu cỡ | cỡ đâu
    ASK, as in "việc chi đây anh":
        việc chi đây | việc chi rứa | việc chi vậy | việc chi thế | việc chi anh | việc chi chị | việc chi o |
        việc chi sếp | việc chi ạ | vụ chi rứa | vụ chi đây | chuyện chi rứa | chuyện chi vậy | chi đây |
        chi vậy | chi đó | chi thế | việc gì đây | việc gì vậy | việc gì thế | việc gì đấy | gì đây |
        vụ gì đây | làm như thế nào | nộp như thế nào | báo cáo như thế nào | là như thế nào
    ASK, as in "gửi đâu ạ":
        gửi đâu | nộp đâu | gửi về đâu | nộp về đâu | trình đâu | họp đâu | lấy đâu ra mẫu
    ASK, as in "nhờ anh nói rõ giúp":
        nói rõ giúp | nói rõ hơn | nói kỹ hơn | nói cụ thể | nói rõ thêm | nhờ anh giải thích |
        nhờ chị giải thích | nhờ sếp giải thích | nhờ anh hướng dẫn | nhờ chị hướng dẫn |
        nhờ sếp hướng dẫn | nhờ anh chỉ | nhờ chị chỉ | nhờ văn phòng hướng dẫn | nhờ vp hướng dẫn |
        anh chỉ em | chị chỉ em | khó hiểu | khó hiểu quá | bày em | bày giùm em | bày em với
    ASK, as in "em chưa nhận được công văn":
        chưa nhận được văn bản | chưa nhận được công văn | chưa nhận được file | chưa nhận được tài liệu |
        chưa nhận được thông báo | chưa thấy văn bản | chưa thấy công văn | không thấy văn bản |
        không thấy công văn | không nhận được văn bản | không nhận được công văn
    NOT, as in "em có gửi đâu":
        có gửi đâu | có nộp đâu | có trình đâu
    FILLER, as in "bữa mô rảnh tui làm":
        bữa mô rảnh | khi mô rảnh | lúc mô rảnh | hôm nào rảnh | bữa nào rảnh | khi mô tiện | hôm nào tiện
    """
)
