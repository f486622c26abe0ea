"""Words for what stops the work, and for its being cleared."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    OBSTACLE, as in "vướng kinh phí":
        vướng | vướng mắc | vướng víu | mắc | kẹt | kẹt cứng | tắc | bị tắc | bị kẹt | bị vướng | bị ách |
        tắc ở | kẹt ở | vướng ở | mắc ở | tắc nghẽn | bế tắc | ách |
        ách lại | ách tắc | nghẽn | bí | trục trặc | sự cố | đình trệ
    OBSTACLE, as in "đang gặp khó":
        khó khăn | gặp khó | trở ngại | cản trở | rào cản | khúc mắc | tồn tại vướng | dính | mắc kẹt
        | đóng băng | dậm chân | giậm chân tại chỗ | bó tay
    OBSTACLE, as in "hết xi măng":
        hết tiền | hết kinh phí | hết vốn | hết ngân sách | hết vật tư | hết xi măng | hết vật liệu |
        hết người | hết nguồn | hết xăng | hết giấy | hết thuốc | hết vắc xin | hết cát | hết đá
    OBSTACLE, as in "còn hộ tranh chấp":
        tranh chấp | khiếu kiện | khiếu nại | kiện | kiện tụng | phản đối | cản đường | ngăn cản |
        chồng lấn | chồng chéo | đình chỉ | tạm dừng | phải dừng | dừng lại | buộc dừng
    OBSTACLE, as in "phần mềm bị lỗi":
        ngừng | ngưng | tạm ngưng | nằm im | đứng im | đứng hình | đứng bánh | đắp chiếu | treo |
        bị treo | bị lỗi | lỗi | lỗi hệ thống | lỗi phần mềm | sập | sập mạng | nghẽn mạng
    OBSTACLE, as in "không vào được phần mềm":
        mất điện | mất mạng | mất kết nối | rớt mạng | không đăng nhập được | đăng nhập không được |
        không vào được | vào không được | không truy cập được | bị khóa | khóa tài khoản | hỏng | hư |
        bị hư
    OBSTACLE, as in "mưa lũ nên dừng":
        mưa lũ | mưa bão | lũ | lũ lụt | ngập | ngập lụt | thời tiết xấu | sạt lở | dịch bệnh | thiên tai
    OBSTACLE 0, as in "mưa to nên dừng":
        mưa lớn | mưa dầm | mưa to | mưa suốt | mưa liên tục | mưa hoài | mưa quá | bão
    OBSTACLE, as in "hỏi không ai trả lời":
        không ai trả lời | chưa ai trả lời | không có ai trả lời | không phản hồi | chưa phản hồi |
        chưa trả lời | không trả lời | không thấy trả lời | chưa thấy trả lời | im lặng | im re |
        bặt tin
    OBSTACLE, as in "hộ dân không chịu ký":
        không đồng ý | chưa đồng ý | không chịu | chưa chịu | từ chối | bất hợp tác | không hợp tác |
        chưa hợp tác | không phối hợp | chưa phối hợp | thiếu phối hợp | chưa thống nhất |
        không cho vào
    OBSTACLE, as in "vốn chưa được cấp":
        chưa được cấp | chưa cấp | không được cấp | chưa bố trí được | chưa được bố trí |
        chưa được giao | chưa được duyệt | không duyệt | bị cắt | chưa giải ngân được | chưa ai duyệt
        | chưa cho
    OBSTACLE, as in "không thể triển khai":
        không biết làm thế nào | không biết làm sao | không làm được | không thể làm |
        không thể tiếp tục | không thể triển khai | không triển khai được | làm không được |
        không thực hiện được | ngoài tầm
    OBSTACLE, as in "hồ sơ bị ngâm ở sở":
        nản quá | nản lắm | bất lực | hết cách | chịu thua | chưa làm tiếp được | không làm tiếp được
        | chưa thể làm tiếp | không tiến được | không nhúc nhích được | bị ngâm | bị om | ngâm hồ sơ
    OBSTACLE, as in "we are stuck":
        stuck | blocked | blocker | obstacle | problem | problems | issue | issues | trouble |
        difficulties | difficulty | on hold | held up | bottleneck | stalled | halted | lock | locked
    OBSTACLE, as in "system down":
        out of budget | out of money | out of funds | can't access | can't log in | cannot access |
        server down | system down | down | crash | crashed | error | broken | refuse | refuses |
        refused | dispute | suspended | can't proceed | cannot proceed | can't start |
        unable to proceed | no response | no reply | hasn't replied | haven't replied
    OBSTACLE, as in "các bên đùn đẩy":
        nằm chờ | chưa ai giải quyết | bị từ chối | không duyệt cho | đứng luôn | tịt |
        tịt ngòi | mắc mớ | lấn cấn | chưa thông được | chưa gỡ được | không gỡ được | đòi giá |
        đòi đền bù | đòi tăng | không nhận tiền | chưa nhận tiền | chưa thỏa thuận được |
        không thỏa thuận được | rườm rà | vượt thẩm quyền | quá thẩm quyền | ngoài khả năng |
        chưa tuyển được | luân chuyển | không có hồi âm | chưa hồi âm | chưa có hồi âm
        | không hồi âm | không thấy hồi âm | chưa có phản hồi | chưa nhận phản hồi |
        chưa nhận được phản hồi | không ai giải quyết | không ai chịu | không ai nhận |
        không ai hướng dẫn | không ai làm | đá bóng trách nhiệm | đùn đẩy | đẩy qua đẩy lại |
        không liên hệ được | không liên lạc được | không gọi được | không gặp được | không tìm được |
        không cho thi công | không cho làm | không cho đo | cản không cho | ngăn không cho | chặn |
        chặn xe | chặn đường
    OBSTACLE, as in "đề nghị tháo gỡ giúp":
        nhà thầu chậm | nhà thầu không | nhà thầu chưa | nhà thầu bỏ | bỏ thầu | bỏ dở | bỏ ngang |
        bỏ việc | bỏ cuộc giữa chừng | đơn vị thi công chậm | đơn vị thi công bỏ |
        đơn vị thi công không | không ai dự thầu | đấu thầu không thành | hủy thầu |
        chưa đấu thầu được | chưa chọn được nhà thầu | chưa quy định | không biết làm theo |
        không biết theo | không biết áp dụng | không biết căn cứ | không rõ căn cứ | trái quy định |
        sai quy định | trái luật | thiếu cơ sở | chưa đủ điều kiện | không đủ điều kiện |
        chưa đủ căn cứ | đề nghị tháo gỡ | mong tháo gỡ | nhờ tháo gỡ | xin tháo gỡ | cần tháo gỡ |
        giúp tháo gỡ | tháo gỡ giúp | hỗ trợ tháo gỡ | gỡ giúp | gỡ hộ | đề nghị hỗ trợ | cần hỗ trợ |
        xin hỗ trợ | cần lãnh đạo | xin ý kiến chỉ đạo | đề nghị chỉ đạo | xin chỉ đạo | nhờ can thiệp
        | cần can thiệp | xa vào cuộc
    OBSTACLE, as in "hệ thống sập rồi":
        không thi công được | chưa thi công được | chưa triển khai được do | không thể thi công |
        không họp được | không tổ chức được | không nhập được | không nộp được | không gửi được |
        không tải được | không mở được | không truy cập | không vào mạng | phần mềm treo |
        phần mềm lỗi | phần mềm đơ | máy hỏng | máy hư | máy in hỏng | hệ thống treo | hệ thống lỗi |
        hệ thống sập | hệ thống bảo trì | bảo trì | nâng cấp hệ thống | đơ | giật lag | lag quá |
        virus | mất dữ liệu | mất hồ sơ | thất lạc | thất lạc hồ sơ | cháy | hỏa hoạn | cách ly |
        phong tỏa | mất mùa | bị cúp điện | cúp điện | cúp nước | đường hỏng | đường sạt | cầu sập |
        nước ngập | nước lên | nước lũ | chưa rút nước
    OBSTACLE, as in "we hit a wall":
        impasse | deadlock | gridlocked | hindered | hampered | obstructed | roadblock | hit a wall |
        hurdle | hurdles | setback | no one answers | nobody answers | no answer | nobody replied |
        nobody responds | not cooperating | will not cooperate | not cooperate | won't cooperate |
        objected | objecting | oppose | opposed | protest | lawsuit | legal issue | understaffed |
        short staffed | short handed | flood | flooding | storm | typhoon | heavy rain | power outage
        | outage | offline | not working | does not work | doesn't work | won't load | keeps crashing
        | bug | maintenance | unable to access | unable to log in | cannot log in | no access |
        login failed | locked out | can't move forward | cannot move forward | can't go on |
        at a standstill | standstill | dead end | paused
    OBSTACLE, as in "cấp trên chưa cho ý kiến":
        chưa có ý kiến | chưa cho ý kiến | chưa có ý kiến chỉ đạo | chưa có chỉ đạo |
        chưa thấy chỉ đạo | chưa dám làm
    OBSTACLE, as in "không ai cho mượn":
        không ai cho | không ai giúp | không ai ký | không ai duyệt | không ai đứng ra | không ai dám
        | không ai tham gia | không ai đăng ký | không ai chỉ
    OBSTACLE, as in "nhất quyết không ký":
        hết hàng | phải chờ hàng | chờ hàng | chưa có hàng | nhất quyết không | kiên quyết không |
        cương quyết không | dứt khoát không | một mực không | không chịu ký | chưa rút | đứng yên |
        chưa vào được
    OBSTACLE, as in "nhà thầu rút rồi":
        nhà thầu rút | rút thầu | rút lui | bỏ chạy | bỏ của chạy lấy người
    OBSTACLE, as in "nhà thầu phá sản":
        không có ai làm | không còn ai làm | không có ai | đứt vốn | đứt nguồn | đứt gánh | mâu thuẫn
        | tranh cãi | bất đồng | cãi nhau | cản | cản trở thi công | dân cản | hết thẩm quyền |
        xin cấp trên giải quyết | cấp trên giải quyết | walked away | pulled out | walked off |
        quit on us | backed out | gave up | bankrupt | phá sản | bỏ trốn | khóa cửa | vắng nhà |
        đi vắng hết | không có nhà
    OBSTACLE, as in "no one there replies":
        no one * replies | no one * replied | no one * answers | no one * responds | nobody * replies
        | nobody * knows | no one * knows | no one * helps | no one will | nobody will
    OBSTACLE, as in "kinh phí nhỏ giọt":
        nhỏ giọt | chưa có văn bản | chưa có văn bản trả lời | chưa có trả lời | không đủ làm |
        bài toán khó |
        không đủ để | không thấm vào đâu | muối bỏ bể
    OBSTACLE, as in "vẫn chưa hết vướng":
        chưa hết vướng | chưa hết kẹt | chưa hết tắc | chưa hết khó | chưa hết khó khăn |
        chưa hết vướng mắc | không hết vướng | vướng vẫn hoàn vướng | chưa thông
    OBSTACLE, as in "giá chưa được công bố":
        chưa được công bố | chưa công bố | chưa được ban hành | chưa được thông báo |
        chưa được hướng dẫn | chưa được cho phép | chưa được bàn giao | chưa được cấp phép |
        chưa được giải quyết | chưa được tháo gỡ | chưa được phân bổ | chưa được rót | chưa được mở
    OBSTACLE, as in "không tiền thì lấy gì làm":
        không có * thì làm sao | chưa có * thì làm sao | hết * thì làm sao | lấy gì làm | lấy gì mà làm |
        thì lấy gì | thì làm kiểu gì | làm kiểu gì được | thì làm bằng gì |
        thì làm bằng * à | thì biết làm sao | biết làm sao được | biết làm răng | thì làm sao làm |
        làm sao mà làm | sao mà làm được | làm sao làm được | thì làm thế nào được | lấy ai làm |
        lấy ai mà làm | thì ai làm cho | chưa biết gỡ sao | không biết gỡ sao
    OBSTACLE, as in "web sập từ sáng":
        web sập | website sập | trang web sập | web lỗi | mạng sập | mạng yếu | mạng chập chờn |
        mạng lag | máy chủ sập | máy chủ lỗi | quá tải | hệ thống quá tải | đăng nhập mãi không được |
        đăng nhập không nổi | không đăng nhập nổi | không vào nổi | vào không nổi | chữ ký số lỗi |
        tài khoản lỗi | phần mềm báo lỗi | hệ thống báo lỗi
    OBSTACLE, as in "chưa thấy tỉnh cho ý kiến":
        chưa thấy * cho ý kiến | chưa thấy * trả lời | chưa thấy * phản hồi | chưa thấy * hướng dẫn |
        chưa thấy * chỉ đạo | chưa thấy * duyệt | không thấy * trả lời | không thấy * phản hồi |
        mãi chưa thấy | mãi không thấy | mãi không ai
    OBSTACLE, as in "đề nghị huyện tháo gỡ":
        đề nghị * tháo gỡ | đề nghị * giải quyết vướng | đề nghị * hỗ trợ | đề nghị * bố trí |
        đề nghị * cấp kinh phí | kiến nghị * tháo gỡ | kiến nghị * bố trí | kiến nghị * hỗ trợ |
        mong * tháo gỡ | nhờ * tháo gỡ | xin * tháo gỡ | mong * hỗ trợ kinh phí | cần * tháo gỡ
    OBSTACLE, as in "chưa dám triển khai":
        tiền đâu mà | tiền mô mà | người đâu mà | kinh phí đâu mà | lấy chi mà |
        lấy gì mà | lấy đâu mà | chưa dám làm | chưa dám triển khai | không dám làm |
        không dám triển khai | chưa dám thực hiện
    CLEARED, as in "gỡ xong rồi":
        gỡ xong | đã gỡ xong | gỡ được rồi | giải quyết xong vướng mắc | đã giải quyết vướng mắc
    CLEARED, as in "hết vướng rồi":
        hết vướng | hết kẹt | hết tắc | hết khó khăn | hết khó | hết trở ngại | tháo gỡ | đã tháo gỡ |
        gỡ được | đã gỡ | gỡ xong | gỡ rồi | hết vướng mắc | khắc phục xong | đã khắc phục |
        khơi thông | thông rồi
    CLEARED, as in "mọi thứ suôn sẻ":
        vượt qua khó khăn | khắc phục khó khăn | khó khăn đã qua | đã qua khó khăn |
        vướng mắc đã được giải quyết | vướng mắc đã giải quyết | không sao | suôn sẻ | thuận lợi |
        trôi chảy | thông suốt | no longer | unblocked | sorted out | smoothly | smooth
    ALTHOUGH, as in "tuy vướng nhưng xong":
        dù | mặc dù | tuy | dẫu | cho dù | tuy có | dù có | mặc dầu | bất chấp | although | though |
        despite | even though | in spite of
    OBSTACLE, as in "mong tỉnh sớm bố trí vốn":
        đề nghị sở hướng dẫn | đề nghị * hướng dẫn cụ thể | mong * bố trí |
        mong * cấp kinh phí | mong * cấp vốn | mong * hỗ trợ | mong * hướng dẫn | mong * can thiệp |
        mong * chỉ đạo | xin * bố trí | xin * cấp kinh phí | xin * cấp vốn | nhờ * can thiệp |
        cần * vào cuộc | đề nghị * vào cuộc | đề nghị * can thiệp | kiến nghị * giải quyết |
        kiến nghị * hướng dẫn | kiến nghị * cấp
    OBSTACLE, as in "không thuê được máy xúc":
        không thuê được | không mua được | không đo được | không khảo sát được | không in được |
        không tiêm được | không thu được | không kiểm tra được | không vận chuyển được | không qua được |
        không đi được | không vào được | không lấy được | không mượn được | không mời được |
        không xin được |
        không ký được | không lắp được | không giải ngân được | không thanh toán được |
        không xác minh được |
        không giải quyết được | không bàn giao được | không lập được | không xử lý được | không đăng được |
        không cấp được | không trả được | không chi được | không quyết toán được | không nghiệm thu được |
        không tuyển được | không vận động được | không thuyết phục được | không cưỡng chế được |
        chưa thuê được | chưa cưỡng chế được | chưa vào mạng được
    OBSTACLE, as in "chưa có vốn":
        thiếu vốn | chưa có vốn | không có vốn | hết vốn | chờ vốn | đợi vốn | thiếu đất | chưa có đất |
        không có đất | hết đất | chờ đất | đợi đất | thiếu máy | chưa có máy | không có máy | hết máy |
        chờ máy | đợi máy | thiếu xe | chưa có xe | không có xe | hết xe | chờ xe | đợi xe | thiếu thợ |
        chưa có thợ | không có thợ | hết thợ | chờ thợ | đợi thợ | thiếu nguồn | chưa có nguồn |
        không có nguồn | hết nguồn | chờ nguồn | đợi nguồn | thiếu quỹ | chưa có quỹ | không có quỹ |
        hết quỹ | chờ quỹ | đợi quỹ | thiếu mạng | chưa có mạng | không có mạng | hết mạng | chờ mạng |
        đợi mạng | thiếu giống | chưa có giống | không có giống | hết giống | chờ giống | đợi giống |
        thiếu mẫu | chưa có mẫu | không có mẫu | chờ mẫu | đợi mẫu | thiếu vật tư | chưa có vật tư |
        không có vật tư | hết vật tư | chờ vật tư | đợi vật tư | thiếu chủ trương | chưa có chủ trương |
        không có chủ trương | chờ chủ trương | đợi chủ trương
    OBSTACLE, as in "chờ hướng dẫn của tỉnh":
        đang chờ hướng dẫn | chờ hướng dẫn của | chờ văn bản hướng dẫn | đợi hướng dẫn | chờ kinh phí |
        đang chờ ý kiến của | chờ ý kiến chỉ đạo | chờ sở trả lời | đợi sở trả lời |
        chờ bộ hướng dẫn | chờ tỉnh trả lời | chờ tỉnh cho ý kiến
    OBSTACLE, as in "dịch tả lợn bùng phát":
        dịch tả | dịch cúm | dịch sốt | bùng phát | ổ dịch | quy định chưa rõ | quy định * chưa rõ |
        hướng dẫn chưa rõ | hướng dẫn * chưa rõ | luật chưa rõ | chưa rõ cơ chế | lúng túng
    OBSTACLE, as in "sở yêu cầu dừng":
        yêu cầu dừng | yêu cầu ngừng | yêu cầu tạm dừng | bắt dừng | bắt ngừng | cho dừng | buộc ngừng |
        buộc phải dừng | đề nghị dừng | stopped working | stopped work | bỏ hợp đồng | hủy hợp đồng |
        chấm dứt hợp đồng | cắt hợp đồng | không cho thanh toán | không cho phép | không cho triển khai |
        không cho sử dụng | không cho mượn | không cho khai thác | không cho tổ chức | không cho đi |
        không cho họp | từ chối thanh toán | trả hồ sơ không
    OBSTACLE, as in "một mình em làm không xuể":
        không xuể | không kham nổi | không cáng đáng nổi | không gánh nổi | đề nghị thêm người |
        xin thêm người | cần thêm người | xin thêm kinh phí | cần thêm kinh phí | đề nghị bổ sung kinh phí |
        đề nghị bổ sung người | đề nghị bổ sung biên chế | đề nghị bổ sung vốn | xin bổ sung kinh phí |
        xin bổ sung người | đề nghị cấp bổ sung
    OBSTACLE, as in "không có đơn vị nào dự thầu":
        không có * nào dự thầu | không có * nào tham gia | không có * nào đăng ký | không có * nào nhận |
        không có * nào chịu | không có * nào hưởng ứng | không * nào tham gia | không * nào chịu
    OBSTACLE, as in "đơn vị thi công rút quân":
        rút quân | rút máy | rút thợ | nghỉ hết | trùng quy hoạch | bị trùng | chờ điều chỉnh | đứng lại |
        giậm chân | ùn ứ | tăng giá | đội giá | trượt giá | không mở lớp được | chưa được giao biên chế |
        ngân sách chưa bố trí | kinh phí chưa bố trí | vốn chưa bố trí | chưa phân bổ
    OBSTACLE, as in "chờ nghị quyết của HĐND":
        chờ nghị quyết | chờ hđnd | chờ hội đồng nhân dân | chờ kỳ họp | đợi trên | chờ trên |
        chờ cấp trên |
        đợi cấp trên | chờ thanh tra | chờ kết luận | chưa được * phân bổ | chưa được * cấp |
        chưa được * giao |
        chưa được * cho phép | chưa được * hướng dẫn
    OBSTACLE, as in "gọi không ai nghe máy":
        không ai nghe | không ai bắt máy | gọi không được | gọi mãi không | nhà thầu xin rút |
        xin rút thầu |
        chưa rõ lý do | không rõ lý do | chưa rõ nguyên nhân | đòi tái định cư | đòi thêm | đòi bồi thường |
        đòi hỗ trợ | hết hiệu lực | đề xuất bổ sung biên chế | đề xuất bổ sung người |
        đề xuất bổ sung kinh phí | đề xuất bổ sung vốn | đề xuất bổ sung cán bộ | đề nghị bổ sung cán bộ |
        đề xuất cấp kinh phí | đề nghị cấp kinh phí
    OBSTACLE, as in "chữ ký số hết hạn":
        chữ ký số hết hạn | chữ ký số hết hiệu lực | tài khoản hết hạn | token hết hạn | chứng thư hết hạn |
        chứng thư số hết hạn | giấy phép hết hạn | hợp đồng hết hạn
    FILLER, as in "em mắc họp":
        mắc cười | mắc công | mắc bận | mắc họp | mắc đi | thắc mắc | mắc việc | mắc đám | mắc con |
        mắc tiếp | mắc trực | mắc thi | mắc học | mắc công chuyện | mắc chuyện |
        vướng bận | vướng tí việc | vướng việc khác | vướng công việc | kẹt tí việc |
        kẹt việc |
        kẹt khách | mắc khách | kẹt họp | kẹt đám | kẹt con | kẹt lịch | kẹt tiếp | kẹt trực |
        kẹt việc nhà | kẹt việc riêng |
        kẹt công chuyện | kẹt chuyện nhà | kẹt đường | vướng họp | vướng lịch | vướng đám | vướng con nhỏ |
        vướng việc nhà | vướng việc riêng | dính họp | dính lịch | dính lịch họp | bí danh |
        có vướng gì không |
        vướng gì không | treo biển | treo cờ | treo băng rôn | máy tính bảng | hết sức | dừng chân |
        bí thư | bí mật | hư cấu | kẹt xe | lỗi của em | lỗi chính tả
    """
)
